/** Strongly connected components of a state graph, ends first. */

import type { Graph, GraphResponse, GraphState } from './graph.ts';
import { pace, type Steps } from './steps.ts';

/** Which responses count as part of a route. */
export type Takes = (state: GraphState, response: GraphResponse) => boolean;

export type Components = {
  /** Component of each state. */
  readonly of: Int32Array;
  /** States of each component; a component comes after all it leads to. */
  readonly list: readonly (readonly number[])[];
  /** Components with a way back to themselves. */
  readonly cyclic: readonly boolean[];
};

export function* findComponents(graph: Graph, takes: Takes = () => true): Steps<Components> {
  const ways: Int32Array[] = [];
  for (const state of graph.states) {
    if (ways.length % pace === 0) yield;
    ways.push(state.to.filter((_, i) => takes(state, state.responses[i] as GraphResponse)));
  }
  return yield* connect(ways);
}

/** Tarjan's algorithm over where each place leads, without recursion: a story may be thousands of beats deep. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: Tarjan's loop is one thought.
export function* connect(ways: readonly ArrayLike<number>[]): Steps<Components> {
  const size = ways.length;
  const of = new Int32Array(size).fill(-1);
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const list: number[][] = [];
  const path: number[] = [];
  let counter = 0;
  for (let root = 0; root < size; root++) {
    if (index[root] !== -1) continue;
    const work: { at: number; edge: number }[] = [{ at: root, edge: 0 }];
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const { at } = top;
      if (top.edge === 0) {
        if (counter % (pace * 8) === 0) yield;
        index[at] = low[at] = counter++;
        path.push(at);
      }
      const to = ways[at]?.[top.edge++];
      if (to === undefined) {
        work.pop();
        const parent = work.at(-1)?.at;
        if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[at] as number);
        if (low[at] === index[at]) list.push(close(at, path, of, list.length));
      } else if (to >= 0 && index[to] === -1) work.push({ at: to, edge: 0 });
      else if (to >= 0 && of[to] === -1) low[at] = Math.min(low[at] as number, index[to] as number);
    }
  }
  const cyclic = list.map(
    ([first = -1, ...more]) => more.length > 0 || Array.prototype.includes.call(ways[first] ?? [], first),
  );
  return { of, list, cyclic };
}

function close(at: number, path: number[], of: Int32Array, id: number): number[] {
  const members: number[] = [];
  for (let member = path.pop(); member !== undefined; member = path.pop()) {
    of[member] = id;
    members.push(member);
    if (member === at) break;
  }
  return members;
}
