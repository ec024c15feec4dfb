/** What a bot would get: exact averages of a policy over a proved graph. It plays nothing. */

import { type Averages, findAverages, type Policy } from './blind.ts';
import { findComponents } from './components.ts';
import type { Graph, GraphResponse, GraphState } from './graph.ts';
import { shares, sums } from './readings.ts';
import { finish } from './steps.ts';

/** Averages of a policy; undefined for a graph that is not complete, or with a ring too large to solve. */
export function valueOfPolicy(graph: Graph, policy: Policy, pairs = 3_000_000): Averages | undefined {
  return graph.complete
    ? finish(findAverages(graph, finish(findComponents(graph)), policy, sums, shares, pairs))
    : undefined;
}

/** A bot that takes any decision it likes; where it likes several or none, uniform among those or among all. */
export function liking(
  likes: (state: GraphState, response: GraphResponse, decisions: readonly GraphResponse[]) => boolean,
): Policy {
  return (state) => {
    const decisions = state.responses.filter((response) => !response.aside);
    const options = decisions.length > 0 ? decisions : state.responses;
    const liked = options.filter((response) => likes(state, response, options));
    const among = liked.length > 0 ? liked : options;
    return state.responses.map((response) => (among.includes(response) ? 1 / among.length : 0));
  };
}
