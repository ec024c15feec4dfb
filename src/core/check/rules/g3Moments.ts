/** G3: every road meets enough scored moments, and no road many more than another. While none does, a scene is only just begun: that is a note. */

import type { Rule, Seen } from '../finding.ts';
import { thresholds } from '../thresholds.ts';

export const g3Moments: Rule = {
  id: 'G3',
  severity: 'error',
  of: 'scored',
  notes: ['short'],
  whole: true,
  check({ proof, short, where }) {
    if (short !== undefined)
      return [{ ...where.top(), says: 'short', values: { most: short, fewest: thresholds.fewestMoments } }];
    const sum = proof.complete ? proof.sums.find(({ name }) => name === 'moments') : undefined;
    const { least, most } = sum ?? {};
    if (least === undefined || most === undefined) return [];
    const found: Seen[] = [];
    if (least.value < thresholds.fewestMoments) {
      const values = { least: least.value, fewest: thresholds.fewestMoments };
      found.push({ ...where.top(), says: 'few', values, walk: least.walk });
    }
    if (most.value > thresholds.roadRatio * least.value) {
      const values = { least: least.value, most: most.value };
      found.push({ ...where.top(), says: 'uneven', values, walk: most.walk });
    }
    return found;
  },
};
