/** W11: losing lines are near misses, not caricatures. */

import type { Rule, Seen } from '../finding.ts';
import { momentsWhere } from '../moments.ts';
import { thresholds } from '../thresholds.ts';

export const w11Extremes: Rule = {
  id: 'W11',
  severity: 'warning',
  of: 'scored',
  overMoments: ['near'],
  check({ moments, where }) {
    const extreme = moments
      .filter(({ variants }) =>
        variants.some(({ options }) => {
          const losing = options.filter(({ best }) => !best);
          return losing.length > 1 && losing.every(({ boundary }) => Math.abs(boundary) === 2);
        }),
      )
      .map(({ id }): Seen => ({ ...where.moment(id), says: 'extreme', values: { moment: id } }));
    const near = momentsWhere(moments, ({ options }) =>
      options.some(({ boundary }) => Math.abs(boundary) === 1) ? 1 : 0,
    );
    if (near >= thresholds.nearMissShare * moments.length) return extreme;
    return [...extreme, { ...where.top(), says: 'near', values: { count: Math.round(near), of: moments.length } }];
  },
};
