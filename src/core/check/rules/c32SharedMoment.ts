/** C32: one moment id over two sets of responses that share none: the second would count as a replay of the first. */

import { walkTo } from '../../prove/graph.ts';
import { decisionsOf } from '../../prove/readings.ts';
import type { Rule, Seen } from '../finding.ts';

export const c32SharedMoment: Rule = {
  id: 'C32',
  severity: 'error',
  of: 'ours',
  check({ proof: { graph }, where }) {
    const keys = new Map<string, ReadonlySet<string>>();
    const found = new Map<string, Seen>();
    graph.states.forEach((state, at) => {
      const { id } = state.moment;
      const here = decisionsOf(state).map(({ key }) => key);
      const [first] = here;
      if (id === undefined || first === undefined) return;
      const known = keys.get(id) ?? new Set(here);
      keys.set(id, new Set([...known, ...here]));
      if (found.has(id) || here.some((key) => known.has(key))) return;
      found.set(id, { ...where.response(first), values: { moment: id, id: first }, walk: walkTo(graph, at) });
    });
    return [...found.values()];
  },
};
