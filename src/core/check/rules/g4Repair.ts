/** G4: after a grave slip in the first half of a road a moment of repair follows soon, whichever way is taken. Advice. */

import { contextFlag, currentCodebook } from '../../codebook/codebook.ts';
import { type Graph, type GraphResponse, type GraphState, walkTo } from '../../prove/graph.ts';
import { creditOf, decisionsOf, isCounting } from '../../prove/readings.ts';
import type { Rule, Seen } from '../finding.ts';
import { thresholds } from '../thresholds.ts';

function isGrave(state: GraphState, response: GraphResponse): boolean {
  const flag =
    response.move === undefined ? undefined : contextFlag(currentCodebook, response.move, state.moment.context);
  const { boundary = 0 } = creditOf(state, response) ?? {};
  return Math.abs(boundary) === 2 || flag !== undefined || response.flags.length > 0;
}

/** A way on without a repair within so many moments: its responses, or undefined where every way has one. */
function wayWithout(graph: Graph, at: number, left: number): readonly string[] | undefined {
  const state = graph.states[at];
  if (state === undefined || state.moment.context === 'repair') return undefined;
  if (left === 0 || state.responses.length === 0) return [];
  for (const response of decisionsOf(state)) {
    const to = state.to[state.responses.indexOf(response)] ?? -1;
    const rest = to < 0 ? undefined : wayWithout(graph, to, left - 1);
    if (rest !== undefined) return [response.key, ...rest];
  }
  return undefined;
}

export const g4Repair: Rule = {
  id: 'G4',
  severity: 'warning',
  of: 'scored',
  overMoments: true,
  whole: true,
  check({ proof, where }) {
    const { graph } = proof;
    const longest = proof.complete ? proof.sums.find(({ name }) => name === 'moments')?.most?.value : undefined;
    const found = new Map<string, Seen>();
    graph.states.forEach((state, at) => {
      if (!isCounting(state) || state.depth + 1 > (longest ?? 0) / 2) return;
      state.responses.forEach((response, i) => {
        if (response.aside || found.has(response.key) || !isGrave(state, response)) return;
        const way = wayWithout(graph, state.to[i] ?? -1, thresholds.repairWithin);
        if (way === undefined) return;
        const values = { id: response.key, within: thresholds.repairWithin };
        found.set(response.key, {
          ...where.response(response.key),
          values,
          walk: [...walkTo(graph, at), response.key, ...way],
        });
      });
    });
    return [...found.values()];
  },
};
