/** C31: one moment that is met with different contexts on different ways, so that the same line is worth different credit. */

import { walkTo } from '../../prove/graph.ts';
import type { Rule, Seen } from '../finding.ts';

export const c31TwoContexts: Rule = {
  id: 'C31',
  severity: 'error',
  of: 'ours',
  check({ proof: { graph }, where }) {
    const contexts = new Map<string, string>();
    const found = new Map<string, Seen>();
    graph.states.forEach((state, at) => {
      const { id, context } = state.moment;
      if (id === undefined) return;
      const first = contexts.get(id) ?? context;
      contexts.set(id, first);
      if (first === context || found.has(id)) return;
      const values = { moment: id, one: first, other: context };
      found.set(id, { ...where.moment(id), values, walk: walkTo(graph, at) });
    });
    return [...found.values()];
  },
};
