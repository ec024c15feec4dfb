/** How many walks of the plans come by each part of a map: what no plan comes by is proven by none. */

import type { StoryMap } from './storyMap.ts';
import { trace } from './trace.ts';

export type Coverage = {
  /** Walks there are. */
  readonly of: number;
  /** How many of them come by; absent is none. */
  readonly nodes: { readonly [id: string]: number };
  readonly responses: { readonly [key: string]: number };
};

/** `walks` are keys of responses from the start. Undefined where there is no plan. */
export function coverageOf(map: StoryMap, walks: readonly (readonly string[])[]): Coverage | undefined {
  if (walks.length === 0) return undefined;
  const nodes: { [id: string]: number } = {};
  const responses: { [key: string]: number } = {};
  for (const walk of walks) {
    const met = trace(map, walk, undefined).nodes;
    for (const id of new Set([...met, ...after(map, met.at(-1) ?? map.start, walk.at(-1))])) {
      nodes[id] = (nodes[id] ?? 0) + 1;
    }
    for (const key of new Set(walk)) responses[key] = (responses[key] ?? 0) + 1;
  }
  return { of: walks.length, nodes, responses };
}

/** Where the last response leads on to, as far as there is one way only. */
function after(map: StoryMap, from: string, response: string | undefined): readonly string[] {
  const road: string[] = [];
  let by = response;
  for (let at = from; ; by = undefined) {
    const ways = map.edges.filter((edge) => edge.from === at && edge.ways.some((way) => way.response === by));
    const [only] = ways;
    if (ways.length !== 1 || only === undefined || road.includes(only.to)) return road;
    road.push(only.to);
    // There the walk would have been asked again.
    if (map.nodes.find(({ id }) => id === only.to)?.responses.length !== 0) return road;
    at = only.to;
  }
}
