/** P3: endings that are written and never come to. */

import type { Rule } from '../finding.ts';

export const p3UnreachedEnding: Rule = {
  id: 'P3',
  severity: 'error',
  of: 'any',
  whole: true,
  check: ({ proof, where }) =>
    proof.unreached.endings.map((ending) => ({ ...where.ending(ending), values: { ending } })),
};
