/** P1: knots and stitches no route comes to. */

import type { Rule } from '../finding.ts';

export const p1UnreachedPlace: Rule = {
  id: 'P1',
  severity: 'warning',
  of: 'any',
  whole: true,
  check: ({ proof, where }) =>
    proof.unreached.places.map(({ kind, name }) => ({ ...where.place(name), says: kind, values: { name } })),
};
