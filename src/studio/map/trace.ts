/** Finds where a walk passes on the map: its nodes and edges, in order. */

import { edgeId } from './shares.ts';
import { homeOf, type StoryMap } from './storyMap.ts';

export type Trace = { readonly nodes: readonly string[]; readonly edges: readonly string[] };

/** `walk` are keys of responses from the start; `stand` is the node where the stage stands now, if the map has it. */
export function trace(map: StoryMap, walk: readonly string[], stand: string | undefined): Trace {
  const nodes: string[] = [map.start];
  const edges: string[] = [];
  const go = (to: string | undefined, response: string | undefined): void => {
    if (to === undefined) return;
    for (const id of roadBetween(map, nodes.at(-1) ?? map.start, to, response)) {
      edges.push(edgeId({ from: nodes.at(-1) ?? map.start, to: id }));
      nodes.push(id);
    }
  };
  walk.forEach((key, i) => {
    go(map.homes[homeOf.response(key)], walk[i - 1]);
  });
  go(stand, walk.at(-1));
  return { nodes, edges };
}

/** Shortest way over the map that begins by the response, or by no response at all; empty where there is none. */
function roadBetween(map: StoryMap, from: string, to: string, response: string | undefined): readonly string[] {
  if (from === to) return [];
  const came = new Map<string, string>();
  const queue = [from];
  for (let id = queue.shift(); id !== undefined && !came.has(to); id = queue.shift()) {
    for (const edge of map.edges) {
      if (edge.from !== id || edge.to === from || came.has(edge.to)) continue;
      const fits = edge.ways.some((way) => way.response === undefined || way.response === response);
      if (id === from && !fits) continue;
      came.set(edge.to, id);
      queue.push(edge.to);
    }
  }
  const road: string[] = [];
  for (let id = came.has(to) ? to : undefined; id !== undefined && id !== from; id = came.get(id)) road.unshift(id);
  return road;
}
