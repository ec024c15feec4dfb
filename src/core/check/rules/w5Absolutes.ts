/** W5: absolutes are not much more frequent in the lines that are not best. */

import type { Rule } from '../finding.ts';
import { best, momentsWhere, others, type Variant } from '../moments.ts';
import { thresholds } from '../thresholds.ts';
import { wordsFrom } from '../wordLists.ts';

export const w5Absolutes: Rule = {
  id: 'W5',
  severity: 'warning',
  of: 'scored',
  overMoments: true,
  check({ moments, where, lists }) {
    const absolutes = (options: Variant['options']): number =>
      options.reduce((sum, { text }) => sum + wordsFrom(lists.absolute, text).length, 0);
    const inBest = momentsWhere(moments, (variant) => absolutes(best(variant)));
    const inOthers = momentsWhere(moments, (variant) => absolutes(others(variant)));
    const bests = momentsWhere(moments, (variant) => best(variant).length);
    const rest = momentsWhere(moments, (variant) => others(variant).length);
    if (inOthers < thresholds.absolutesCount || rest === 0) return [];
    if (inOthers / rest <= thresholds.absolutesRatio * (inBest / Math.max(1, bests))) return [];
    return [
      {
        ...where.top(),
        values: {
          others: Math.round(inOthers),
          ofOthers: Math.round(rest),
          best: Math.round(inBest),
          ofBest: Math.round(bests),
        },
      },
    ];
  },
};
