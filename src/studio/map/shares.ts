/** How much of a story's map the proof has met, and how many of the plays that pick blindly come by each part. Shares run from 0 to 1. */

import { blindly } from '../../core/prove/blind.ts';
import type { Components } from '../../core/prove/components.ts';
import type { Graph } from '../../core/prove/graph.ts';
import { readProgram } from '../../core/prove/program.ts';
import type { ProofResult } from '../../core/prove/prove.ts';
import { knotAt } from './flow.ts';
import { type MapEdge, type MapNode, nodeId, type StoryMap } from './storyMap.ts';

export type MapShares = {
  /** False: what was not met may still be there. */
  readonly complete: boolean;
  /** Ids of nodes no run came to, and keys of responses never offered. */
  readonly unmet: readonly string[];
  readonly unoffered: readonly string[];
  /** Share of blind plays that come to a node, along an edge (`from > to`), or take a response; absent where it is not known. */
  readonly nodes: { readonly [id: string]: number };
  readonly edges: { readonly [edge: string]: number };
  readonly responses: { readonly [key: string]: number };
};

export const edgeId = ({ from, to }: Pick<MapEdge, 'from' | 'to'>): string => `${from} > ${to}`;

/** Steps of arithmetic after which shares are left out: about a quarter of a second. */
const mostWork = 30_000_000;

export function mapShares(story: string, map: StoryMap, proof: ProofResult): MapShares {
  const { graph, components, unreached, complete } = proof;
  const unmetPlaces = new Set(unreached.places.map(({ name }) => nodeId.knot(name)));
  const unmetEndings = new Set(unreached.endings);
  const met = {
    complete,
    unmet: map.nodes
      .filter(({ id, kind, ending }) =>
        kind === 'ending' ? ending !== undefined && unmetEndings.has(ending) : unmetPlaces.has(id),
      )
      .map(({ id }) => id),
    unoffered: unreached.responses.map(({ key }) => key),
  };
  const counts = map.nodes.length + map.edges.length + Object.keys(map.homes).length;
  if (!complete || counts * graph.edges > mostWork) return { ...met, nodes: {}, edges: {}, responses: {} };
  return { ...met, ...new Shares(story, map, graph, components).find() };
}

class Shares {
  readonly #map: StoryMap;
  readonly #graph: Graph;
  readonly #components: Components;
  readonly #chances: readonly (readonly number[])[];
  /** Nodes of the map that each state stands in: those of its responses. */
  readonly #homes: readonly ReadonlySet<string>[];

  constructor(story: string, map: StoryMap, graph: Graph, components: Components) {
    this.#map = map;
    this.#graph = graph;
    this.#components = components;
    const program = readProgram(story);
    this.#chances = graph.states.map((state) => (state.responses.length === 0 ? [] : blindly(state)));
    this.#homes = graph.states.map(
      ({ responses }) => new Set(responses.map(({ node }) => nodeId.knot(knotAt(program, node)))),
    );
  }

  find(): Pick<MapShares, 'nodes' | 'edges' | 'responses'> {
    const responses = this.#responses();
    const nodes = new Map<string, number>();
    for (const node of this.#map.nodes) {
      const share = this.#node(node);
      // What only an aside leads to is met, though no blind play comes by.
      if (share) nodes.set(node.id, share);
    }
    const edges: { [edge: string]: number } = {};
    for (const edge of this.#map.edges) {
      const share = this.#edge(edge, nodes);
      if (share) edges[edgeId(edge)] = share;
    }
    return { nodes: Object.fromEntries(nodes), edges, responses };
  }

  /** Chance that a blind play ever stands where `isThere`, or takes a step that `isStep`. */
  #chance(isThere: (at: number) => boolean, isStep: (at: number, i: number) => boolean): number {
    const value = new Float64Array(this.#graph.states.length);
    const at1 = (at: number): number => {
      if (isThere(at)) return 1;
      let sum = 0;
      this.#graph.states[at]?.to.forEach((to, i) => {
        const p = this.#chances[at]?.[i] ?? 0;
        if (p > 0 && to >= 0) sum += p * (isStep(at, i) ? 1 : (value[to] as number));
      });
      return sum;
    };
    this.#components.list.forEach((members, id) => {
      // A ring is gone around until nothing changes in the twelfth digit.
      for (let round = 0, change = 1; change > 1e-12 && round < 500; round++) {
        change = 0;
        for (const at of members) {
          const next = at1(at);
          change = Math.max(change, Math.abs(next - (value[at] as number)));
          value[at] = next;
        }
        if (!this.#components.cyclic[id]) break;
      }
    });
    return value[0] as number;
  }

  readonly #nowhere = (): boolean => false;

  #responses(): { readonly [key: string]: number } {
    // Asides are not picked blindly, so they have no share.
    const keys = new Set(
      this.#map.nodes.flatMap(({ responses }) => responses.flatMap(({ key, aside }) => (aside ? [] : [key]))),
    );
    return Object.fromEntries([...keys].map((key) => [key, this.#taking(new Set([key]))]));
  }

  #taking(keys: ReadonlySet<string>): number {
    const states = this.#graph.states;
    return this.#chance(this.#nowhere, (at, i) => keys.has(states[at]?.responses[i]?.key ?? ''));
  }

  #node(node: MapNode): number | undefined {
    if (node.id === this.#map.start) return 1;
    if (node.kind === 'ending') {
      return this.#chance((at) => this.#graph.states[at]?.end?.kind === 'end' && this.#ends(at, node), this.#nowhere);
    }
    if (node.ending !== undefined) return this.#chance((at) => this.#ends(at, node), this.#nowhere);
    if (node.responses.length > 0) return this.#chance((at) => this.#homes[at]?.has(node.id) === true, this.#nowhere);
    const feeders = this.#feeders(node.id, new Set());
    return feeders === undefined ? undefined : this.#taking(feeders);
  }

  #ends(at: number, { ending }: MapNode): boolean {
    const { end } = this.#graph.states[at] ?? {};
    return end?.kind === 'end' && end.ending === ending;
  }

  /** Responses of which one must have been taken by whoever comes to a place without any; undefined where a condition decides. */
  #feeders(id: string, seen: Set<string>): ReadonlySet<string> | undefined {
    if (id === this.#map.start || seen.has(id)) return undefined;
    seen.add(id);
    const keys = new Set<string>();
    for (const edge of this.#map.edges.filter(({ to }) => to === id)) {
      for (const { response, sure, how } of edge.ways) {
        if (!sure && how !== 'tunnel') return undefined;
        if (response !== undefined) {
          keys.add(response);
          continue;
        }
        const from = this.#map.nodes.find((node) => node.id === edge.from);
        const above = from?.responses.length === 0 ? this.#feeders(edge.from, seen) : undefined;
        if (above === undefined) return undefined;
        for (const key of above) keys.add(key);
      }
    }
    return keys;
  }

  #edge({ from, to, ways }: MapEdge, nodes: ReadonlyMap<string, number>): number | undefined {
    const responses = ways.flatMap(({ response }) => (response === undefined ? [] : [response]));
    // A response that may lead elsewhere has not always gone this way; where nothing else leads here, the place tells.
    if (ways.every(({ sure, how }) => sure || how === 'tunnel') && responses.length === ways.length)
      return this.#taking(new Set(responses));
    const isOnly = this.#map.edges.filter((edge) => edge.to === to).length === 1;
    if (isOnly) return nodes.get(to);
    const target = nodes.get(from);
    return ways.length === 1 && ways[0]?.sure && responses.length === 0 ? target : undefined;
  }
}
