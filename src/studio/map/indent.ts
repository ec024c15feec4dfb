/** The map as an indented list: what always follows stands below, what may be met in between stands further in. It says no words. */

import type { MapNode, StoryMap } from './storyMap.ts';

export type Indented = {
  readonly node: MapNode;
  /** Nodes it leads to, in the order of the story. */
  readonly leads: readonly MapNode[];
  /** Roads that part here, until they meet again. */
  readonly inside: readonly (readonly Indented[])[];
};

export type MapList = {
  readonly road: readonly Indented[];
  /** Nothing leads there. */
  readonly apart: readonly Indented[];
};

export function indent(map: StoryMap): MapList {
  const graph = new Roads(map);
  const road = graph.from(map.start);
  const apart = map.nodes.filter(({ id }) => !graph.order.includes(id));
  return { road, apart: apart.map((node) => ({ node, leads: graph.leads(node.id), inside: [] })) };
}

class Roads {
  /** Every node that can be come to, after all that must lead to it. */
  readonly order: readonly string[];
  readonly #nodes: ReadonlyMap<string, MapNode>;
  readonly #next: ReadonlyMap<string, readonly string[]>;
  /** Nodes that every road to a node comes by last. */
  readonly #above = new Map<string, string>();

  constructor(map: StoryMap) {
    this.#nodes = new Map(map.nodes.map((node) => [node.id, node]));
    const place = new Map(map.nodes.map(({ id }, i) => [id, i]));
    const next = new Map<string, string[]>(map.nodes.map(({ id }) => [id, []]));
    for (const { from, to } of map.edges) if (from !== to) next.get(from)?.push(to);
    for (const list of next.values()) list.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    this.#next = next;
    this.order = laterLast(map.start, next);
    this.#findAbove(map.start);
  }

  leads(id: string): readonly MapNode[] {
    return (this.#next.get(id) ?? []).flatMap((to) => this.#nodes.get(to) ?? []);
  }

  /** A node and all that follows it on its level. */
  from(id: string): readonly Indented[] {
    const rows: Indented[] = [];
    for (let at: string | undefined = id; at !== undefined; ) {
      const node = this.#nodes.get(at);
      if (node === undefined) break;
      const below = this.order.filter((one) => this.#above.get(one) === at);
      const after = this.#after(at, below);
      const inside = below.filter((one) => one !== after).map((one) => this.from(one));
      rows.push({ node, leads: this.leads(at), inside });
      at = after;
    }
    return rows;
  }

  /** Where the roads that part meet again; or the only way on. */
  #after(at: string, below: readonly string[]): string | undefined {
    if (below.length < 2) return below[0];
    return below.findLast((one) => below.some((other) => other !== one && this.#reaches(other, one, at)));
  }

  #reaches(from: string, to: string, without: string): boolean {
    const seen = new Set([without]);
    const queue = [from];
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (id === to) return true;
      if (seen.has(id)) continue;
      seen.add(id);
      queue.push(...(this.#next.get(id) ?? []));
    }
    return false;
  }

  /** Immediate dominators, gone around until none changes (Cooper, Harvey and Kennedy: A Simple, Fast Dominance Algorithm). */
  #findAbove(start: string): void {
    const rank = new Map(this.order.map((id, i) => [id, i]));
    const into = new Map<string, string[]>();
    for (const id of this.order) for (const to of this.#next.get(id) ?? []) into.set(to, [...(into.get(to) ?? []), id]);
    const up = new Map([[start, start]]);
    const meet = (one: string, other: string): string => {
      let [a, b] = [one, other];
      while (a !== b) {
        if ((rank.get(a) ?? 0) > (rank.get(b) ?? 0)) a = up.get(a) ?? start;
        else b = up.get(b) ?? start;
      }
      return a;
    };
    for (let changed = true; changed; ) {
      changed = false;
      for (const id of this.order.slice(1)) {
        const known = (into.get(id) ?? []).filter((from) => up.has(from));
        const above = known.reduce((a, b) => meet(a, b), known[0] ?? start);
        if (up.get(id) === above) continue;
        up.set(id, above);
        changed = true;
      }
    }
    for (const id of this.order.slice(1)) this.#above.set(id, up.get(id) ?? start);
  }
}

/** Reverse postorder, without recursion. */
function laterLast(start: string, next: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done: string[] = [];
  const seen = new Set([start]);
  const path: { id: string; at: number }[] = [{ id: start, at: 0 }];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    // From the last, so that what stands first in the story comes first in the end.
    const ways = next.get(top.id) ?? [];
    const to = ways[ways.length - 1 - top.at];
    top.at += 1;
    if (to === undefined) {
      done.unshift(top.id);
      path.pop();
    } else if (!seen.has(to)) {
      seen.add(to);
      path.push({ id: to, at: 0 });
    }
  }
  return done;
}
