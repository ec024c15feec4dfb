/** C30: responses with moves that stand under no moment id, on some way there: they are shown and never scored. */

import { walkTo } from '../../prove/graph.ts';
import { decisionsOf } from '../../prove/readings.ts';
import type { Rule, Seen } from '../finding.ts';

export const c30NoMoment: Rule = {
  id: 'C30',
  severity: 'error',
  of: 'ours',
  check({ proof: { graph }, where }) {
    const found = new Map<string, Seen>();
    graph.states.forEach((state, at) => {
      if (state.moment.id !== undefined) return;
      const first = decisionsOf(state).find(({ move }) => move !== undefined);
      if (first === undefined || found.has(first.key)) return;
      found.set(first.key, { ...where.response(first.key), values: { id: first.key }, walk: walkTo(graph, at) });
    });
    return [...found.values()];
  },
};
