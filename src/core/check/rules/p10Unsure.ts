/** P10: a loop without a response that the proof cannot say always comes back: only text reads the numbers that turn it. */

import type { Rule } from '../finding.ts';

export const p10Unsure: Rule = {
  id: 'P10',
  severity: 'warning',
  of: 'any',
  check: ({ proof, where }) => proof.unsure.map((knot) => ({ ...where.place(knot), values: { knot } })),
};
