/** W2: the best line stands in no one place too often, as the author wrote them; on the screen they are shuffled. */

import type { Rule, Seen } from '../finding.ts';
import { best, momentsWhere, type Variant } from '../moments.ts';
import { thresholds } from '../thresholds.ts';

export const w2Position: Rule = {
  id: 'W2',
  severity: 'warning',
  of: 'scored',
  overMoments: true,
  check({ moments, where }) {
    const slots = Math.max(0, ...moments.flatMap(({ variants }) => variants.map(({ options }) => options.length)));
    return Array.from({ length: slots }, (_, slot) => slot).flatMap((slot): readonly Seen[] => {
      const stands = (variant: Variant): number => (variant.options[slot]?.best ? 1 / best(variant).length : 0);
      const count = momentsWhere(moments, stands);
      if (count <= thresholds.slotShare * moments.length) return [];
      const there = moments.filter((moment) => momentsWhere([moment], stands) > 0).map(({ id }) => id);
      const values = {
        slot: slot + 1,
        count: Math.round(count * 10) / 10,
        there: there.length,
        of: moments.length,
        moments: there.join(', '),
      };
      return [{ ...where.top(), values }];
    });
  },
};
