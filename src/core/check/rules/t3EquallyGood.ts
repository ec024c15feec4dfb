/** T3: not every moment has one right answer: somewhere two lines leave equally much, or practitioners differ. */

import type { Rule } from '../finding.ts';
import { momentsWhere } from '../moments.ts';
import { thresholds } from '../thresholds.ts';

export const t3EquallyGood: Rule = {
  id: 'T3',
  severity: 'warning',
  of: 'scored',
  overMoments: true,
  check({ moments, proof, where }) {
    const differ = new Set(proof.graph.states.flatMap(({ moment }) => (moment.differ && moment.id ? [moment.id] : [])));
    const equal = momentsWhere(moments, ({ options }) => (options.filter((option) => option.best).length > 1 ? 1 : 0));
    return differ.size + equal >= thresholds.equallyGood ? [] : [{ ...where.top(), values: {} }];
  },
};
