/** Walks through a proved story: one to each ending, and as few as a greedy choice finds that take every response. Not itself a test. */

import type { Graph } from '../../src/core/prove/graph.ts';

/** Response keys from the start to an end. */
export type Route = readonly string[];

const routeTo = ({ states }: Graph, end: number): Route => {
  const route: string[] = [];
  for (let at = states[end]; at !== undefined && at.from >= 0; at = states[at.from])
    route.unshift(states[at.from]?.responses[at.by]?.key ?? '');
  return route;
};

/** The shortest walk to each ending, by its name; every ending needs one of its own, so no set is smaller. */
export function toEndings(graph: Graph): ReadonlyMap<string, Route> {
  const routes = new Map<string, Route>();
  graph.states.forEach(({ end }, at) => {
    if (end?.kind !== 'end') return;
    const name = end.ending ?? '';
    if (!routes.has(name)) routes.set(name, routeTo(graph, at));
  });
  return routes;
}

/** From each state the most of `wanted` that one walk to an end can take, and by which response. Throws where a story loops. */
function richest(
  graph: Graph,
  wanted: ReadonlySet<string>,
): readonly { readonly worth: number; readonly by: number }[] {
  const found: ({ worth: number; by: number } | 'open' | undefined)[] = graph.states.map(() => undefined);
  const visit = (at: number): number => {
    const known = found[at];
    if (known === 'open') throw new Error('A story that loops has no longest walk.');
    if (known !== undefined) return known.worth;
    found[at] = 'open';
    let best = { worth: 0, by: -1 };
    const state = graph.states[at];
    state?.responses.forEach(({ key }, by) => {
      const worth = visit(state.to[by] ?? -1) + (wanted.has(key) ? 1 : 0);
      if (best.by < 0 || worth > best.worth) best = { worth, by };
    });
    found[at] = best;
    return best.worth;
  };
  visit(0);
  return found.map((one) => (one === undefined || one === 'open' ? { worth: 0, by: -1 } : one));
}

/** Walks that together take every response that is on offer anywhere; each takes as many new ones as a walk can. */
export function takingAll(graph: Graph): readonly Route[] {
  const wanted = new Set(graph.states.flatMap(({ responses }) => responses.map(({ key }) => key)));
  const routes: Route[] = [];
  while (wanted.size > 0) {
    const ways = richest(graph, wanted);
    const route: string[] = [];
    for (let at = 0; (ways[at]?.by ?? -1) >= 0; ) {
      const { by } = ways[at] as { by: number };
      const state = graph.states[at];
      route.push(state?.responses[by]?.key ?? '');
      at = state?.to[by] ?? -1;
    }
    for (const key of route) wanted.delete(key);
    routes.push(route);
  }
  return routes;
}
