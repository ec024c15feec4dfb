/** Places boxes and the lines between them from left to right, by dagre. It knows no story and draws nothing; units are those of the boxes. */

import { Graph, layout } from '@dagrejs/dagre';

export type Box = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Box it stands in; that one takes its size from what it holds. */
  readonly inside?: string;
};
export type Link = { readonly id: string; readonly from: string; readonly to: string };
export type LayoutInput = { readonly boxes: readonly Box[]; readonly links: readonly Link[] };

export type Point = { readonly x: number; readonly y: number };
/** Centers and sizes; `links` run from the edge of one box to the edge of the other. */
export type Laid = {
  readonly width: number;
  readonly height: number;
  readonly boxes: { readonly [id: string]: Point & { readonly width: number; readonly height: number } };
  readonly links: { readonly [id: string]: readonly Point[] };
};

/** The finer ranking takes seconds from about here on. */
const manyBoxes = 400;

export function layOut({ boxes, links }: LayoutInput): Laid {
  const graph = new Graph({ compound: true, directed: true, multigraph: true });
  graph.setGraph({
    rankdir: 'LR',
    nodesep: 14,
    edgesep: 12,
    ranksep: 32,
    marginx: 24,
    // What stands inside a box is drawn somewhat above its place.
    marginy: boxes.some(({ inside }) => inside !== undefined) ? 34 : 8,
    ranker: boxes.length > manyBoxes ? 'tight-tree' : 'network-simplex',
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const { id, inside } of boxes) if (inside !== undefined) graph.setParent(id, inside);
  // A line to the box itself would push the box apart; it is drawn as a loop without asking.
  for (const { id, from, to } of links) if (from !== to) graph.setEdge(from, to, {}, id);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { readonly width?: number; readonly height?: number };
  const placed = graph.nodes().map((id) => [id, graph.node(id) as Laid['boxes'][string]] as const);
  const lines = graph.edges().map((edge) => {
    const { points } = graph.edge(edge) as { readonly points: readonly Point[] };
    return [String(edge.name), points.map(({ x, y }) => ({ x, y }))] as const;
  });
  return {
    width,
    height,
    boxes: Object.fromEntries(
      placed.map(([id, box]) => [id, { x: box.x, y: box.y, width: box.width, height: box.height }]),
    ),
    links: Object.fromEntries(lines),
  };
}
