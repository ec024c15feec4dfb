/** How far each scenario has been played, folded from what is kept; counts of plays and moments only, never of credit. */

import type { Kept } from '../session/keep/keep.ts';

export type Progress = {
  /** The newest playthrough that has not ended. */
  readonly open?: Kept;
  /** Playthroughs that reached an end. */
  readonly ended: number;
  /** The newest of those. */
  readonly last?: Kept;
};

const newest = (kept: readonly Kept[]): Kept | undefined =>
  kept.reduce<Kept | undefined>(
    (best, one) => (best === undefined || one.updated > best.updated ? one : best),
    undefined,
  );

export function progressOf(kept: readonly Kept[], scenario: string): Progress {
  const mine = kept.filter((one) => one.scenario === scenario);
  const open = newest(mine.filter((one) => !one.ended && one.decisions > 0));
  const ended = mine.filter((one) => one.ended);
  const last = newest(ended);
  return {
    ...(open === undefined ? {} : { open }),
    ended: ended.length,
    ...(last === undefined ? {} : { last }),
  };
}

/** The playthrough to pick up: the newest of any scenario that is still here and has not ended. */
export function toPickUp(kept: readonly Kept[], scenarios: readonly string[]): Kept | undefined {
  return newest(kept.filter((one) => !one.ended && one.decisions > 0 && scenarios.includes(one.scenario)));
}
