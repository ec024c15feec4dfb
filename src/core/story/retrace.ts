/** Finds, for every decision of a ledger, what stood before it and what it brought; decisions on roads since left among them. It judges nothing. */

import type { Entry, Ledger } from '../ledger/entries.ts';
import type { Scenario } from './artifact.ts';
import type { Beat } from './beat.ts';
import { replay, type Step } from './replay.ts';

/** One decision as it was lived. */
export type Exchange = {
  /** Index of its entry in the ledger. */
  readonly entry: number;
  /** The beat that opened the moment: the one before any aside that was taken there. */
  readonly asked: Beat;
  /** The beat whose responses stood when one was taken. */
  readonly offered: Beat;
  /** What came next; absent where the story could not go on. */
  readonly answered?: Beat;
};

const decides = (entry: Entry | undefined): boolean => entry?.kind === 'chose' || entry?.kind === 'skipped';

/** Over asides the moment stays open without its line, so its line lies further back. */
function opening(steps: readonly Step[], at: number): Beat | undefined {
  let first = at;
  while (first > 0 && steps[first - 1]?.entry?.kind === 'aside') first -= 1;
  return steps[first]?.beat;
}

/**
 * By entry index. A road is walked once for each time somebody went back from it; decisions that this edition no
 * longer offers, and any after a story's trouble, are left out. [ST12]
 */
export function retrace(
  scenario: Pick<Scenario, 'story' | 'meta' | 'edition'>,
  ledger: Ledger,
): ReadonlyMap<number, Exchange> {
  const [began, ...later] = ledger;
  const found = new Map<number, Exchange>();
  const ends = [...later.flatMap((entry, i) => (entry.kind === 'wentBack' ? [i] : [])), later.length];
  for (const end of ends) {
    const road = replay(scenario, [began, ...later.slice(0, end)]);
    if (!road.ok) continue;
    road.steps.forEach(({ beat, entry, index }, at) => {
      const asked = opening(road.steps, at);
      if (index === undefined || asked === undefined || !decides(entry) || found.has(index)) return;
      const answered = road.steps[at + 1]?.beat;
      found.set(index, { entry: index, asked, offered: beat, ...(answered === undefined ? {} : { answered }) });
    });
  }
  return found;
}
