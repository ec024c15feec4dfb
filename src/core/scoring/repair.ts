/** Repair: which moments gave a way back after a misstep, and which of them were taken as one. */

import type { Credit } from '../codebook/moves.ts';
import { type CountedDecision, type Decision, isCounted } from './decisions.ts';
import type { Readings } from './readings.ts';

/** A line that took the wheel or stood at the far end of either side; it must be one that can be read. */
export const isMisstep = ({ autonomy, boundary }: Credit): boolean => autonomy <= 1 || Math.abs(boundary) === 2;

/** The person's agenda is back at the centre, and the line stands alongside. */
export const isMended = ({ autonomy, boundary }: Credit): boolean => autonomy >= 2 && boundary === 0;

export const isRepairMoment = (decision: CountedDecision): boolean => decision.read.context === 'repair';

/** Counted or replayed, the misstep must have stood on the road to the repair moment. */
function followsMisstep(decision: Decision): boolean {
  for (let step = decision.before; step !== undefined; step = step.before) {
    if (step.read !== undefined && isMisstep(step.read)) return true;
  }
  return false;
}

/** r of m. Absent when no repair moment followed a misstep: nothing is shown then, not a full share. [SC10] [SC11] */
export function repairReading(made: readonly Decision[]): Readings['repair'] | undefined {
  const met = made.filter(isCounted).filter((one) => isRepairMoment(one) && followsMisstep(one));
  return met.length === 0 ? undefined : { taken: met.filter(({ read }) => isMended(read)).length, met: met.length };
}
