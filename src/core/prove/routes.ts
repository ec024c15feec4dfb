/** Counts routes and finds the extremes of sums and shares over all of them, exactly. It needs a complete graph. */

import type { Components, Takes } from './components.ts';
import type { Graph, GraphResponse, GraphState } from './graph.ts';
import type { Share, Sum } from './readings.ts';
import { pace, type Steps } from './steps.ts';

/** Every route from start to end; `infinite` when a cycle lies on one. */
export type Routes = bigint | 'infinite';

const stateAt = (graph: Graph, at: number): GraphState => graph.states[at] as GraphState;

/** Decisions only; where nothing but asides is on offer, those. */
export const takesDecisions: Takes = (state, response) => !response.aside || state.responses.every((one) => one.aside);

/** Number of routes from the start, and a sum over all of them where one is given. `components` must be of the same responses. */
export function* countRoutes(
  graph: Graph,
  components: Components,
  takes: Takes = () => true,
  sum?: Sum,
): Steps<{ readonly routes: Routes; readonly total: bigint }> {
  const count = new Array<bigint>(graph.states.length).fill(0n);
  const total = new Array<bigint>(graph.states.length).fill(0n);
  const infinite = new Uint8Array(graph.states.length);
  let looked = 0;
  for (const [id, members] of components.list.entries()) {
    for (const at of members) {
      if (++looked % pace === 0) yield;
      const state = stateAt(graph, at);
      if (state.end?.kind === 'end') count[at] = 1n;
      state.responses.forEach((response, i) => {
        const to = state.to[i] as number;
        if (to < 0 || !takes(state, response) || components.of[to] === id) return;
        if (infinite[to]) infinite[at] = 1;
        const beyond = count[to] as bigint;
        count[at] = (count[at] as bigint) + beyond;
        if (sum !== undefined)
          total[at] = (total[at] as bigint) + (total[to] as bigint) + BigInt(sum.gain(state, response)) * beyond;
      });
    }
    const ends = members.some((at) => (count[at] as bigint) > 0n || infinite[at] === 1);
    if (components.cyclic[id] && ends) for (const at of members) infinite[at] = 1;
  }
  return { routes: infinite[0] ? 'infinite' : (count[0] ?? 0n), total: total[0] ?? 0n };
}

/** The most (or least) of a weight over all ways from each state to an end. */
export type Extreme = {
  /** Infinity where a cycle gains without end, NaN where no end is reached. */
  readonly value: Float64Array;
  /** Response to take; −1 at an end. */
  readonly by: Int32Array;
};

/** `sign` 1 looks for the most, −1 for the least. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: Bellman–Ford in component order is one thought.
export function* findExtreme(
  graph: Graph,
  components: Components,
  weight: (state: GraphState, response: GraphResponse) => number,
  sign: 1 | -1,
): Steps<Extreme> {
  const value = new Float64Array(graph.states.length).fill(Number.NaN);
  const by = new Int32Array(graph.states.length).fill(-1);
  let looked = 0;
  for (const [id, members] of components.list.entries()) {
    const rounds = components.cyclic[id] ? members.length + 1 : 1;
    for (let round = 0; round < rounds; round++) {
      let changed = false;
      for (const at of members) {
        if (++looked % pace === 0) yield;
        if (stateAt(graph, at).end?.kind === 'end') value[at] = 0;
        else if (improve(graph, at, value, by, weight, sign)) changed = true;
      }
      if (!changed) break;
      // Bellman–Ford: an improvement in the last round means a cycle that gains.
      if (round === members.length && components.cyclic[id])
        for (const at of members) value[at] = sign * Number.POSITIVE_INFINITY;
    }
  }
  return { value, by };
}

function improve(
  graph: Graph,
  at: number,
  value: Float64Array,
  by: Int32Array,
  weight: (state: GraphState, response: GraphResponse) => number,
  sign: 1 | -1,
): boolean {
  const state = stateAt(graph, at);
  let best = value[at] as number;
  let changed = false;
  for (let i = 0; i < state.responses.length; i++) {
    const to = state.to[i] as number;
    const beyond = to < 0 ? Number.NaN : (value[to] as number);
    if (Number.isNaN(beyond)) continue;
    const found = beyond + weight(state, state.responses[i] as GraphResponse);
    if (!Number.isNaN(best) && sign * (found - best) <= 0) continue;
    best = found;
    by[at] = i;
    changed = true;
  }
  value[at] = best;
  return changed;
}

/** Responses from the start along an extreme, with what they gain. */
export function followExtreme(
  graph: Graph,
  { by }: Extreme,
  ...gains: readonly Sum[]
): { readonly walk: readonly string[]; readonly sums: readonly number[] } {
  const walk: string[] = [];
  const sums = gains.map(() => 0);
  for (let at = 0, steps = 0; (by[at] ?? -1) >= 0 && steps <= graph.states.length; steps++) {
    const state = stateAt(graph, at);
    const response = state.responses[by[at] as number] as GraphResponse;
    gains.forEach((sum, i) => {
      sums[i] = (sums[i] as number) + sum.gain(state, response);
    });
    walk.push(response.key);
    at = state.to[by[at] as number] as number;
  }
  return { walk, sums };
}

/** A share as it stands on one road: the part and the whole, not reduced. */
export type ShareRoad = { readonly part: number; readonly whole: number; readonly walk: readonly string[] };

/**
 * Best or worst share over all routes whose whole is not zero, by Dinkelbach's method: the road that is
 * most above the share found so far gives the next share, until none is above. Whole numbers all along, so exact.
 */
export function* findShare(
  graph: Graph,
  components: Components,
  share: Share,
  sign: 1 | -1,
): Steps<ShareRoad | undefined> {
  const start = yield* findExtreme(graph, components, (state, response) => share.whole.gain(state, response), 1);
  const first = followExtreme(graph, start, share.part, share.whole);
  let [part, whole] = first.sums as [number, number];
  let { walk } = first;
  if (!Number.isFinite(start.value[0] as number) || whole === 0) return undefined;
  // Each round strictly betters a fraction of bounded whole numbers; the bound only guards against a defect.
  for (let round = 0; round < 1000; round++) {
    const found = yield* findExtreme(
      graph,
      components,
      (state, response) => share.part.gain(state, response) * whole - share.whole.gain(state, response) * part,
      sign,
    );
    if (!Number.isFinite(found.value[0] as number)) return undefined;
    if ((found.value[0] as number) === 0) return { part, whole, walk };
    const next = followExtreme(graph, found, share.part, share.whole);
    [part, whole] = next.sums as [number, number];
    walk = next.walk;
    if (whole === 0) return undefined;
  }
  return undefined;
}
