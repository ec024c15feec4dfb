/** Flags: what is told in words and never becomes credit. */

import { type CodebookVersion, contextFlag } from '../codebook/codebook.ts';
import { type Flag, flags } from '../codebook/moves.ts';
import { type Decision, isCounted, stoodBefore } from './decisions.ts';
import type { FlagReading } from './readings.ts';
import { isMended, isRepairMoment } from './repair.ts';

/** The author's flags on the response taken, and the one its move carries in this context; each once. */
function flagsOf(version: CodebookVersion, { taken }: Decision): readonly Flag[] {
  const chosen = taken.offered.find((offer) => offer.id === taken.response);
  const carried = chosen?.move === undefined ? undefined : contextFlag(version, chosen.move, taken.context);
  return [...new Set([...(chosen?.flags ?? []), ...(carried === undefined ? [] : [carried])])];
}

/** The next counted repair moment that was met while the flagged line still stood, if it was taken as a repair. */
function isRepaired(made: readonly Decision[], flagged: Decision): boolean {
  const next = made.filter(isCounted).find((one) => isRepairMoment(one) && stoodBefore(one, flagged));
  return next !== undefined && isMended(next.read);
}

/** Of first decisions, scored or not, skipped ones left out. [SC20] [SC21] */
export function flagReadings(version: CodebookVersion, made: readonly Decision[]): readonly FlagReading[] {
  return made
    .filter(({ first, taken }) => first && taken.kind === 'chose')
    .flatMap((decision) =>
      flagsOf(version, decision).map((flag) => ({
        entry: decision.entry,
        ...(decision.taken.moment === undefined ? {} : { moment: decision.taken.moment }),
        flag,
        kind: flags[flag],
        repaired: isRepaired(made, decision),
      })),
    );
}
