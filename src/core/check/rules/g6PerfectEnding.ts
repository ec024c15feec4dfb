/** G6: no ending asks for perfect play. Whether an ending harms the person as a punishment is for readers. */

import type { Graph } from '../../prove/graph.ts';
import { creditOf, decisionsOf, isCounting } from '../../prove/readings.ts';
import type { Rule } from '../finding.ts';

export const g6PerfectEnding: Rule = {
  id: 'G6',
  severity: 'error',
  of: 'scored',
  overMoments: true,
  whole: true,
  check: ({ proof, where }) => {
    const met = endingsMet(proof.graph);
    return proof.endings.flatMap(({ ending, walk }) =>
      ending === undefined || met.has(ending) ? [] : [{ ...where.ending(ending), values: { ending }, walk }],
    );
  },
};

/** Endings that some road comes to with at least one decision below the most on offer. A story without scored roads has all. */
function endingsMet(graph: Graph): ReadonlySet<string> {
  const seen = new Uint8Array(graph.states.length * 2);
  const queue: number[] = [0];
  seen[0] = 1;
  const met = new Set<string>();
  for (let i = 0; i < queue.length; i += 1) {
    const node = queue[i] ?? 0;
    const state = graph.states[node >> 1];
    if (state === undefined) continue;
    if (state.end?.kind === 'end' && node & 1) met.add(state.end.ending ?? '');
    const most = Math.max(0, ...decisionsOf(state).map((one) => creditOf(state, one)?.autonomy ?? 0));
    state.responses.forEach((response, r) => {
      const to = state.to[r] ?? -1;
      const slips = !response.aside && isCounting(state) && (creditOf(state, response)?.autonomy ?? 0) < most;
      const next = to * 2 + (slips ? 1 : node & 1);
      if (to < 0 || seen[next]) return;
      seen[next] = 1;
      queue.push(next);
    });
  }
  return met;
}
