/** The one score: everything that is read from a ledger as numbers. The page, the projector, the command line and the exports call it. */

import type { Entry } from '../ledger/entries.ts';
import { autonomyReading } from './autonomy.ts';
import { boundaryReading, sideOf } from './boundary.ts';
import { codebookOf, decisions, isCounted } from './decisions.ts';
import { flagReadings } from './flags.ts';
import type { Readings } from './readings.ts';
import { repairReading } from './repair.ts';

/** Fewer counted moments than this: no bars, no range, no phrase. [SC15] */
export const evidenceFloor = 5;

/**
 * Reads a ledger; total for every list of entries, an empty one included. Shares run from 0 to 1 and are not rounded.
 * Appending entries never changes a decision that counts. Source of the model: SPEC.md, [SC1] to [SC22].
 */
export function score(entries: readonly Entry[]): Readings {
  const version = codebookOf(entries);
  const made = decisions(entries);
  const counted = made.filter(isCounted).map(({ read }) => read);
  const flags = flagReadings(version, made);
  const repair = repairReading(made);
  const enough = counted.length >= evidenceFloor;
  const talkFirst = flags.some(({ kind, repaired }) => kind === 'bright' && !repaired);
  const may = { range: enough, phrase: enough && !talkFirst };
  const sides = counted.map(({ boundary }) => sideOf(boundary));
  return {
    counted,
    autonomy: autonomyReading(counted, may),
    boundary: boundaryReading(version, counted, may),
    ribbon: counted.map(({ steer }) => steer),
    held: {
      moments: counted.filter(({ autonomy, steer }) => autonomy >= 2 && steer !== 'specialist').length,
      of: counted.length,
    },
    leaned: {
      over: sides.filter((side) => side === 'over').length,
      under: sides.filter((side) => side === 'under').length,
    },
    ...(repair === undefined ? {} : { repair }),
    flags,
    enough,
    talkFirst,
  };
}
