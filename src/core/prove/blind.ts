/** What a policy (blind picking among the decisions, or a bot) meets on average: linear systems over the state graph. */

import type { Components } from './components.ts';
import type { Graph, GraphState } from './graph.ts';
import { type Factored, factor } from './linear.ts';
import type { Share, Sum } from './readings.ts';
import { pace, type Steps } from './steps.ts';

/** Chance of each response at a state, in the order on offer; they add up to 1. Never asked at an end. */
export type Policy = (state: GraphState) => readonly number[];

/** Any decision is as likely as another; asides only where nothing else is on offer. */
export const blindly: Policy = (state) => {
  const options = state.responses.filter((response) => !response.aside).length;
  if (options === 0) return state.responses.map(() => 1 / state.responses.length);
  return state.responses.map((response) => (response.aside ? 0 : 1 / options));
};

/** Largest component solved; beyond it the figures that need it are left out. */
const mostSolved = 600;

export type Averages = {
  /** Chance of coming to an end at all; less than 1 where a policy runs in circles, dead ends or trouble. */
  readonly ends: number;
  /** Chance of each end state, by state number. */
  readonly endStates: ReadonlyMap<number, number>;
  /** Mean of each sum over the runs that end, by name. */
  readonly sums: Readonly<Record<string, number>>;
  /** Mean of each share over the runs that end and have one. */
  readonly shares: Readonly<Record<string, MeanShare>>;
};
/** `share`: the exact mean of the fraction. `ratio-of-means`: mean part over mean whole, where the exact one is over budget. */
export type MeanShare = { readonly value: number; readonly of: 'share' | 'ratio-of-means' };

type Flow = { readonly chances: readonly (readonly number[])[]; readonly solvers: ReadonlyMap<number, Factored> };

/** Exact averages; undefined where a component is too large to solve. */
export function* findAverages(
  graph: Graph,
  components: Components,
  policy: Policy,
  sums: readonly Sum[],
  shares: readonly Share[],
  pairs: number,
): Steps<Averages | undefined> {
  const flow = yield* prepare(graph, components, policy);
  if (flow === undefined) return undefined;
  const reach = yield* spread(graph, components, flow);
  const endStates = new Map<number, number>();
  let ends = 0;
  graph.states.forEach((state, at) => {
    if (state.end === undefined || (reach[at] as number) <= 0) return;
    endStates.set(at, reach[at] as number);
    if (state.end.kind === 'end') ends += reach[at] as number;
  });
  const chance = yield* ending(graph, components, flow);
  const meanOf = function* (sum: Sum): Steps<number> {
    let total = 0;
    for (const [at, state] of graph.states.entries()) {
      if (at % pace === 0) yield;
      const here = reach[at] as number;
      if (here <= 0) continue;
      flow.chances[at]?.forEach((p, i) => {
        const to = state.to[i] as number;
        const response = state.responses[i];
        if (p > 0 && to >= 0 && response !== undefined)
          total += here * p * sum.gain(state, response) * (chance[to] as number);
      });
    }
    return ends === 0 ? Number.NaN : total / ends;
  };
  const means: Record<string, number> = {};
  for (const sum of sums) means[sum.name] = yield* meanOf(sum);
  const meanShares: Record<string, MeanShare> = {};
  for (const share of shares) {
    const exact = yield* meanShare(graph, components, flow, share, pairs);
    if (exact !== undefined) {
      if (!Number.isNaN(exact)) meanShares[share.name] = { value: exact, of: 'share' };
      continue;
    }
    const whole = yield* meanOf(share.whole);
    if (whole > 0) meanShares[share.name] = { value: (yield* meanOf(share.part)) / whole, of: 'ratio-of-means' };
  }
  return { ends, endStates, sums: means, shares: meanShares };
}

/** Mean of a sum from every state to the end under a policy; NaN where no end is reached. For comparing the responses of a moment. */
export function* meanFrom(
  graph: Graph,
  components: Components,
  policy: Policy,
  sum: Sum,
): Steps<Float64Array | undefined> {
  const flow = yield* prepare(graph, components, policy);
  if (flow === undefined) return undefined;
  const chance = yield* ending(graph, components, flow);
  const total = yield* backward(graph, components, flow, (at, i, to) => {
    const state = graph.states[at] as GraphState;
    const response = state.responses[i];
    return response === undefined ? 0 : sum.gain(state, response) * (chance[to] as number);
  });
  return total.map((value, at) => ((chance[at] as number) > 0 ? value / (chance[at] as number) : Number.NaN));
}

function* prepare(graph: Graph, components: Components, policy: Policy): Steps<Flow | undefined> {
  const chances: (readonly number[])[] = [];
  for (const state of graph.states)
    if (chances.push(state.responses.length === 0 ? [] : policy(state)) % pace === 0) yield;
  const solvers = new Map<number, Factored>();
  for (const [id, members] of components.list.entries()) {
    if (!components.cyclic[id]) continue;
    if (members.length > mostSolved) return undefined;
    solvers.set(id, yield* factor(members.length, inner(graph, components, chances, id)));
    yield;
  }
  return { chances, solvers };
}

/** Chance of each step inside a component, as a square of rows. Members that leave by no chance at all keep nothing. */
function inner(
  graph: Graph,
  components: Components,
  chances: readonly (readonly number[])[],
  id: number,
): Float64Array {
  const members = components.list[id] ?? [];
  const place = new Map(members.map((at, i) => [at, i]));
  const size = members.length;
  const leaving = leavers(graph, members, place, chances);
  const q = new Float64Array(size * size);
  for (const [row, at] of members.entries()) {
    if (!leaving[row]) continue;
    (graph.states[at] as GraphState).to.forEach((to, i) => {
      const column = place.get(to);
      if (column !== undefined) q[row * size + column] = (q[row * size + column] as number) + (chances[at]?.[i] ?? 0);
    });
  }
  return q;
}

/** Members from which the policy leaves the component sometime. */
function leavers(
  graph: Graph,
  members: readonly number[],
  place: ReadonlyMap<number, number>,
  chances: readonly (readonly number[])[],
): readonly boolean[] {
  const leaving = members.map(() => false);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [row, at] of members.entries()) {
      if (leaving[row]) continue;
      leaving[row] = (graph.states[at] as GraphState).to.some(
        (to, i) => (chances[at]?.[i] ?? 0) > 0 && (place.has(to) ? leaving[place.get(to) as number] : to >= 0),
      );
      if (leaving[row]) changed = true;
    }
  }
  return leaving;
}

/** Expected number of times each state is met. */
function* spread(graph: Graph, components: Components, { chances, solvers }: Flow): Steps<Float64Array> {
  const met = new Float64Array(graph.states.length);
  met[0] = 1;
  for (let id = components.list.length - 1; id >= 0; id--) {
    if (id % pace === 0) yield;
    const members = components.list[id] ?? [];
    const solver = solvers.get(id);
    if (solver !== undefined) {
      const solved = solver.transposed(Float64Array.from(members, (at) => met[at] as number));
      members.forEach((at, i) => {
        met[at] = solved[i] as number;
      });
    }
    for (const at of members) {
      if ((met[at] as number) <= 0) continue;
      (graph.states[at] as GraphState).to.forEach((to, i) => {
        if (to >= 0 && components.of[to] !== id)
          met[to] = (met[to] as number) + (met[at] as number) * (chances[at]?.[i] ?? 0);
      });
    }
  }
  return met;
}

/** Expected gain from each state on, where `gain` is told the step. */
function* backward(
  graph: Graph,
  components: Components,
  { chances, solvers }: Flow,
  gain: (at: number, i: number, to: number) => number,
  at0?: (at: number) => number,
): Steps<Float64Array> {
  const value = new Float64Array(graph.states.length);
  for (const [id, members] of components.list.entries()) {
    if (id % pace === 0) yield;
    const direct = members.map((at) => {
      let sum = at0?.(at) ?? 0;
      (graph.states[at] as GraphState).to.forEach((to, i) => {
        const p = chances[at]?.[i] ?? 0;
        if (p > 0 && to >= 0) sum += p * (gain(at, i, to) + (components.of[to] === id ? 0 : (value[to] as number)));
      });
      return sum;
    });
    const solved = solvers.get(id)?.plain(Float64Array.from(direct)) ?? direct;
    members.forEach((at, i) => {
      value[at] = solved[i] as number;
    });
  }
  return value;
}

/** Chance of coming to an end from each state. */
const ending = (graph: Graph, components: Components, flow: Flow): Steps<Float64Array> =>
  backward(
    graph,
    components,
    flow,
    () => 0,
    (at) => (graph.states[at]?.end?.kind === 'end' ? 1 : 0),
  );

/** The pair (part, whole) is carried forward with its chance: the mean of a fraction needs both. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one pass over the components, in order; parted, the passing of pairs would hide.
function* meanShare(
  graph: Graph,
  components: Components,
  { chances, solvers }: Flow,
  share: Share,
  budget: number,
): Steps<number | undefined> {
  const met: (Map<number, number> | undefined)[] = new Array(graph.states.length);
  met[0] = new Map([[0, 1]]);
  let [spent, value, weight, told] = [0, 0, 0, 0];
  for (let id = components.list.length - 1; id >= 0; id--) {
    const members = components.list[id] ?? [];
    const solver = solvers.get(id);
    if (solver !== undefined && !mix(graph, components, members, id, share, solver, met)) return undefined;
    for (const at of members) {
      const here = met[at];
      if (here === undefined) continue;
      const state = graph.states[at] as GraphState;
      if (state.end?.kind === 'end') {
        for (const [pair, p] of here) {
          const whole = pair % pairBase;
          if (whole === 0) continue;
          value += p * (Math.floor(pair / pairBase) / whole);
          weight += p;
        }
      }
      state.to.forEach((to, i) => {
        const p = chances[at]?.[i] ?? 0;
        const response = state.responses[i];
        if (p <= 0 || to < 0 || response === undefined || components.of[to] === id) return;
        const step = share.part.gain(state, response) * pairBase + share.whole.gain(state, response);
        const there = met[to] ?? new Map<number, number>();
        met[to] = there;
        for (const [pair, q] of here) there.set(pair + step, (there.get(pair + step) ?? 0) + p * q);
        spent += here.size;
      });
      met[at] = undefined;
      if (spent > budget) return undefined;
      // A pair passed on costs more than a state looked at.
      if (spent - told > pace * 8) {
        told = spent;
        yield;
      }
    }
  }
  return weight > 0 ? value / weight : Number.NaN;
}
/** A road's whole stays below this: three a moment for a million moments. */
const pairBase = 4_194_304;

/** Lets each pair run through a component until it leaves; false where a step inside gains. */
function mix(
  graph: Graph,
  components: Components,
  members: readonly number[],
  id: number,
  share: Share,
  solver: Factored,
  met: (Map<number, number> | undefined)[],
): boolean {
  for (const at of members) {
    const state = graph.states[at] as GraphState;
    const gains = state.responses.some(
      (response, i) =>
        components.of[state.to[i] as number] === id &&
        (share.part.gain(state, response) !== 0 || share.whole.gain(state, response) !== 0),
    );
    if (gains) return false;
  }
  const pairs = new Set(members.flatMap((at) => [...(met[at]?.keys() ?? [])]));
  const mixed = members.map(() => new Map<number, number>());
  for (const pair of pairs) {
    const solved = solver.transposed(Float64Array.from(members, (at) => met[at]?.get(pair) ?? 0));
    solved.forEach((p, i) => {
      if (p > 0) mixed[i]?.set(pair, p);
    });
  }
  members.forEach((at, i) => {
    met[at] = mixed[i];
  });
  return true;
}
