/** P4: places where nothing is left to choose and no end was written, as when once-only responses run out. */

import type { CheckContext } from '../context.ts';
import type { Rule, Seen } from '../finding.ts';

export const p4DeadEnd: Rule = {
  id: 'P4',
  severity: 'error',
  of: 'any',
  always: true,
  check: (context) => context.proof.stuck.filter(({ kind }) => kind === 'dead-end').map((one) => stuckAt(context, one)),
};

/** A stuck place as a finding: at its knot, or at the last response on the way there. */
export function stuckAt({ where }: CheckContext, { walk, knot, detail }: CheckContext['proof']['stuck'][number]): Seen {
  const last = walk.at(-1);
  const start = knot === undefined ? where.top() : where.place(knot);
  const at = last === undefined ? start : where.response(last);
  return {
    ...at,
    says: last === undefined ? 'start' : 'after',
    values: { response: last ?? '', knot: knot ?? '', detail: detail ?? '' },
    walk,
  };
}
