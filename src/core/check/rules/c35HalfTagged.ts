/** C35: a moment at which some responses name a move and others do not: it is shown and not scored, without a word. */

import { decisionsOf } from '../../prove/readings.ts';
import type { Rule, Seen } from '../finding.ts';

export const c35HalfTagged: Rule = {
  id: 'C35',
  severity: 'error',
  of: 'ours',
  check({ proof: { graph }, where }) {
    const found = new Map<string, Seen>();
    for (const state of graph.states) {
      const { id, differ } = state.moment;
      const decisions = decisionsOf(state);
      if (id === undefined || differ || !decisions.some(({ move }) => move !== undefined)) continue;
      for (const { key, move, text } of decisions) {
        if (move !== undefined || found.has(key)) continue;
        found.set(key, { ...where.response(key), values: { moment: id, text } });
      }
    }
    return [...found.values()];
  },
};
