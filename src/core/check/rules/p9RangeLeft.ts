/** P9: a variable leaves the range its author declared, so the proof that trusted it holds no longer. */

import type { Rule } from '../finding.ts';

export const p9RangeLeft: Rule = {
  id: 'P9',
  severity: 'error',
  of: 'any',
  check: ({ proof, where }) =>
    proof.ranges
      .filter(({ exceeded }) => exceeded)
      .map(({ name, from, to }) => ({ ...where.top(), values: { name, from, to } })),
};
