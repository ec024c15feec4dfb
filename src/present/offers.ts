/** What can be done with a room at the step where it stands, for whoever lists it; the room itself refuses the rest. */

import { standing as standingEntries } from '../core/ledger/entries.ts';
import type { Standing } from './standing.ts';

export type Act = 'again' | 'talk' | 'quiet' | 'undo' | 'roads' | 'debrief' | 'opening' | 'blank';

export function offers({
  snapshot,
  choices,
}: Pick<Standing, 'choices'> & {
  readonly snapshot: Pick<Standing['snapshot'], 'phase' | 'ledger'>;
}): ReadonlySet<Act | 'skip'> {
  const { phase, ledger } = snapshot;
  const begun = phase !== 'lobby';
  const talking = phase === 'scene' || phase === 'open' || phase === 'closed' || phase === 'revealed';
  const free = talking && phase !== 'open';
  const went = standingEntries(ledger).some(({ entry }) => 'response' in entry);
  const can: readonly (readonly [Act | 'skip', boolean])[] = [
    ['again', phase === 'closed' || phase === 'revealed'],
    ['talk', talking],
    ['quiet', talking],
    ['undo', free && went],
    ['roads', went || phase === 'pacing'],
    ['debrief', went],
    ['opening', begun],
    ['blank', true],
    ['skip', free && choices.length > 0],
  ];
  return new Set(can.flatMap(([what, is]) => (is ? [what] : [])));
}
