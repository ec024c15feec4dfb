/** P7: rings of responses that would gain credit at every round, because no moment is named there. */

import type { Rule } from '../finding.ts';

export const p7GainCycle: Rule = {
  id: 'P7',
  severity: 'error',
  of: 'any',
  check: ({ proof, where }) =>
    proof.gainCycles.map(({ response, walk, cycle }) => ({
      ...where.response(response),
      values: { cycle: cycle.join(' → ') },
      walk,
    })),
};
