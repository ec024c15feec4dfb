/** A story as a graph that can be drawn: knots, what leads from one to the next, moments, endings. Plain data. */

import type { At } from '../../core/compile/finding.ts';
import type { How } from './flow.ts';

/** Node ids: `top`, `knot:<name>`, `ending:<id>`; an end without a name is `ending:`. */
export type MapNode = {
  readonly id: string;
  readonly kind: 'top' | 'knot' | 'ending';
  /** As the author wrote it; empty for the top and for an end without a name. */
  readonly name: string;
  /** Id of the ending: of an `ending` node, or of a knot that does nothing but come to it. */
  readonly ending?: string;
  readonly at?: At;
  readonly moments: readonly MapMoment[];
  readonly responses: readonly MapResponse[];
  readonly stitches: readonly { readonly name: string; readonly at?: At }[];
};

/** Numbered in the order in which they can first be met. */
export type MapMoment = { readonly id: string; readonly number: number; readonly at?: At };

export type MapResponse = {
  /** The author's id, or `~` and Ink's path: as in a walk. */
  readonly key: string;
  readonly text: string;
  readonly act: boolean;
  readonly aside: boolean;
  readonly at?: At;
};

/** One way along an edge: by a response, or without one. `sure`: nothing else can happen once it is taken. */
export type Way = { readonly how: How; readonly response?: string; readonly sure: boolean };

export type MapEdge = { readonly from: string; readonly to: string; readonly ways: readonly Way[] };

/** A knot from the inside: the sets of responses it offers, and where each response leads. */
export type Weave = {
  readonly knot: string;
  readonly parts: readonly WeavePart[];
  readonly links: readonly WeaveLink[];
};
/** Ids: `set:<first choice point>`, `response:<key>`. A set is what stands together at a moment. */
export type WeavePart =
  | { readonly kind: 'set'; readonly id: string; readonly moments: readonly MapMoment[] }
  | { readonly kind: 'response'; readonly id: string; readonly response: MapResponse };
/** `from` and `to` are part ids, or node ids of the map. */
export type WeaveLink = { readonly from: string; readonly to: string; readonly how: How };

export type StoryMap = {
  /** The node the story begins at. */
  readonly start: string;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly weaves: readonly Weave[];
  /** Node of each response, by key, and of each moment and ending, by id. */
  readonly homes: { readonly [key: string]: string };
};

/** Keys of `homes`. */
export const homeOf = {
  response: (key: string) => `r ${key}`,
  moment: (id: string) => `m ${id}`,
  ending: (id: string) => `e ${id}`,
} as const;

export const nodeId = {
  knot: (name: string) => (name === '' ? 'top' : `knot:${name}`),
  ending: (id: string) => `ending:${id}`,
} as const;
