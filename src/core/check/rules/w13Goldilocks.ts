/** W13: "neither hot nor cold" is no rule to play by: few moments are one over, one alongside, one under, and alongside lines differ in credit. */

import type { Rule, Seen } from '../finding.ts';
import { type MomentView, momentsWhere, type Option, type Variant } from '../moments.ts';
import { thresholds } from '../thresholds.ts';

const isGoldilocks = ({ options }: Variant): boolean =>
  options.length === 3 &&
  options.some(({ boundary }) => boundary > 0) &&
  options.some(({ boundary }) => boundary < 0) &&
  options.some(({ boundary }) => boundary === 0);

const hasUnequal = ({ options }: Variant): boolean =>
  new Set(options.filter(({ boundary }) => boundary === 0).map(({ autonomy }) => autonomy)).size > 1;

const lacks =
  (side: (option: Option) => boolean) =>
  ({ options }: Variant): boolean =>
    !options.some(side);

const count = (moments: readonly MomentView[], is: (variant: Variant) => boolean): number =>
  momentsWhere(moments, (variant) => (is(variant) ? 1 : 0));

export const w13Goldilocks: Rule = {
  id: 'W13',
  severity: 'warning',
  of: 'scored',
  overMoments: true,
  check({ moments, where }) {
    const of = moments.length;
    const found: Seen[] = [];
    const say = (says: string, values: Seen['values']): void => {
      found.push({ ...where.top(), says, values });
    };
    const middling = count(moments, isGoldilocks);
    if (middling > thresholds.goldilocksShare * of) say('middle', { count: Math.round(middling), of });
    const unequal = count(moments, hasUnequal);
    if (unequal < thresholds.unequalAlongside) {
      const there = moments.filter((moment) => count([moment], hasUnequal) > 0).map(({ id }) => id);
      say('equal', {
        count: Math.round(unequal),
        least: thresholds.unequalAlongside,
        moments: there.length === 0 ? '' : ` (${there.join(', ')})`,
      });
    }
    if (
      count(
        moments,
        lacks(({ boundary }) => boundary < 0),
      ) < thresholds.withoutSide
    )
      say('under', {});
    if (
      count(
        moments,
        lacks(({ boundary }) => boundary > 0),
      ) < thresholds.withoutSide
    )
      say('over', {});
    return found;
  },
};
