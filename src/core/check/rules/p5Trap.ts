/** P5: places a story comes into and never out of again, with responses on offer for ever. */

import type { Rule } from '../finding.ts';
import { stuckAt } from './p4DeadEnd.ts';

export const p5Trap: Rule = {
  id: 'P5',
  severity: 'error',
  of: 'any',
  always: true,
  whole: true,
  check: (context) => context.proof.stuck.filter(({ kind }) => kind === 'trap').map((one) => stuckAt(context, one)),
};
