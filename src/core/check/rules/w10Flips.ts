/** W10: the situation matters: at some moments a usually good move loses, or a usually risky one is right. */

import type { Rule } from '../finding.ts';
import { type MomentView, momentsWhere, type Option } from '../moments.ts';
import { thresholds } from '../thresholds.ts';

/** A move whose plain credit is good and which loses its place here, or the other way about. */
function isFlip({ plain, autonomy, boundary, best }: Option): boolean {
  const usuallyGood = plain.boundary === 0 && plain.autonomy >= thresholds.fullCredit;
  const losesHere = autonomy <= thresholds.slipCredit || boundary !== 0;
  return usuallyGood ? losesHere : best && !losesHere;
}

export const flipsIn = (moments: readonly MomentView[]): number =>
  momentsWhere(moments, ({ options }) => (options.some(isFlip) ? 1 : 0));

export const w10Flips: Rule = {
  id: 'W10',
  severity: 'warning',
  of: 'scored',
  overMoments: true,
  check({ moments, where, scenario: { meta } }) {
    const count = Math.round(flipsIn(moments));
    const least = meta.level === 1 ? thresholds.flipsAtLevelOne : thresholds.flips;
    return count >= least ? [] : [{ ...where.top(), values: { count, least } }];
  },
};
