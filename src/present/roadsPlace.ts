/** Where the roads a room has taken are drawn: the road that stands on top and straight, the others below it, as many as fit. Pure; it knows no words and draws nothing. */
import type { RoadNode, Roads } from './roads.ts';

/** In rem, as everything here: what is read from the back of a room grows with the screen. */
export type Box = { readonly width: number; readonly height: number };

export type Knot = {
  /** Absent: the beginning, folded into one. */
  readonly node?: RoadNode;
  readonly x: number;
  readonly y: number;
  /** What was on offer and leads nowhere here. `taken`: it was gone by and found no room. */
  readonly stubs: readonly { readonly letter: string; readonly taken: boolean }[];
  readonly named: boolean;
  /** The side of a stub's letter: five have less room than two. */
  readonly stub: number;
};
export type Rope = {
  readonly key: string;
  /** Of an SVG path. */
  readonly path: string;
  /** Absent where it comes out of the fold. */
  readonly badge?: { readonly letter: string; readonly x: number; readonly y: number };
};
export type RoadsPlaced = {
  readonly knots: readonly Knot[];
  readonly ropes: readonly Rope[];
  /** Moments at the beginning that are folded into one knot. */
  readonly folded: number;
  /** Lines of words below a knot, and how wide they may be. */
  readonly lines: number;
  readonly nameWidth: number;
  /** The side of a letter on a rope. */
  readonly badge: number;
};

/** Columns that fit side by side; of a longer road the beginning is folded. */
const mostColumns = 8;
/** More than any screen holds. */
const mostRows = 24;
const knotRadius = 1.3;
const badgeSide = 2.2;
/** Between two of them, and from the knot up to them with some air. */
const stubGap = 0.3;
const stubRise = 0.6;
const lineHeight = 1.4;
const air = 0.2;
/** Words keep this far from a rope that goes down beside them. */
const nearRope = 0.5;
/** Shares of a column: where a road turns down, and where its letter stands on the rope. */
const turnAt = 0.42;
const letterAt = 0.66;

/** What may be left out until it fits, least first. */
const manners = [
  { names: 'all', lines: 3, sideStubs: true },
  { names: 'all', lines: 2, sideStubs: true },
  { names: 'standing', lines: 2, sideStubs: true },
  { names: 'standing', lines: 2, sideStubs: false },
  { names: 'standing', lines: 1, sideStubs: false },
] as const;
type Manner = (typeof manners)[number];

/** A node as it is drawn; the fold has none of the room's. */
type Drawn = {
  readonly node?: RoadNode;
  readonly column: number;
  readonly children: readonly Drawn[];
};

/** Folds the beginning of what is too long; where the room is there, what comes last is left out instead. */
function treeOf(roads: Roads): { readonly root: Drawn; readonly folded: number } {
  const over = roads.columns > mostColumns ? roads.columns - mostColumns + 1 : 0;
  const folded = (roads.nodes[roads.here]?.column ?? 0) < over ? 0 : over;
  const first = Math.max(0, folded - 1);
  const draw = (node: RoadNode): Drawn => ({
    node,
    column: node.column - first,
    children: roads.nodes.filter(({ from, column }) => from === node.id && column - first < mostColumns).map(draw),
  });
  const [root] = roads.nodes;
  if (folded === 0 && root !== undefined) return { root: draw(root), folded };
  return {
    root: { column: 0, children: roads.nodes.filter(({ column }) => column === folded).map(draw) },
    folded,
  };
}

/** The road that goes straight on from here: the one that stands, else the first that was taken. */
function straight(from: Drawn): Drawn[] {
  const next = from.children.find(({ node }) => node?.standing) ?? from.children[0];
  return next === undefined ? [from] : [from, ...straight(next)];
}

type Packed = { readonly rowOf: ReadonlyMap<Drawn, number>; readonly rows: number };

const upTo = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n);

/** Who has which place: a knot's, or the one on its right, where a rope goes on or down. */
class Places {
  #taken = new Map<string, Drawn>();
  free(what: 'knot' | 'rope', row: number, column: number, unless?: Drawn): boolean {
    const who = this.#taken.get(`${what} ${row} ${column}`);
    return who === undefined || who === unless;
  }
  take(what: 'knot' | 'rope', row: number, column: number, who: Drawn): void {
    this.#taken.set(`${what} ${row} ${column}`, who);
  }
}

/**
 * Gives each road a row. From right to left, so that a road that parts later lies nearer and nothing is crossed; a row
 * is used again by roads that part elsewhere. What finds no row below `limit` has none. `tight`: ropes go down close
 * beside knots that carry nothing.
 */
function pack(root: Drawn, limit: number, tight: boolean): Packed {
  const rowOf = new Map<Drawn, number>();
  const places = new Places();
  const whats = tight ? (['rope'] as const) : (['rope', 'knot'] as const);

  const rowFor = (parent: Drawn, row: number, side: readonly Drawn[]): number | undefined =>
    upTo(row + 1, limit - 1).find((at) => {
      const wayDown = upTo(row + 1, at).every((r) =>
        whats.every((what) => places.free(what, r, parent.column, parent)),
      );
      const along = side.every(({ column }, n) => {
        const goesOn = n < side.length - 1;
        return places.free('knot', at, column) && (!goesOn || places.free('rope', at, column));
      });
      return wayDown && along;
    });
  const place = (from: Drawn, row: number): void => {
    const chain = straight(from);
    chain.forEach((one, n) => {
      rowOf.set(one, row);
      places.take('knot', row, one.column, one);
      if (n < chain.length - 1) places.take('rope', row, one.column, one);
    });
    for (const parent of chain.toReversed()) {
      for (const side of parent.children.filter((child) => !chain.includes(child))) {
        const at = rowFor(parent, row, straight(side));
        if (at === undefined) continue;
        for (const r of upTo(row + 1, at)) for (const what of whats) places.take(what, r, parent.column, parent);
        place(side, at);
      }
    }
  };
  place(root, 0);
  return { rowOf, rows: Math.max(...rowOf.values()) + 1 };
}

/** What a knot carries above and below its middle. */
function dressed(one: Drawn, manner: Manner, { rowOf }: Packed): Pick<Knot, 'stubs' | 'named'> {
  const { node, children } = one;
  const onRoad = node === undefined || node.standing;
  if (node === undefined) return { stubs: [], named: true };
  const drawn = new Set(children.filter((child) => rowOf.has(child)).map((child) => child.node?.id));
  const stubs = node.offers
    .filter(({ to }) => to === undefined || !drawn.has(to))
    .map(({ letter, to }) => ({ letter, taken: to !== undefined }));
  return {
    stubs: onRoad || manner.sideStubs ? stubs : stubs.filter(({ taken }) => taken),
    named: onRoad || manner.names === 'all',
  };
}

/** Above and below the middle of a row. */
function extents(row: readonly Drawn[], manner: Manner, packed: Packed, here: number): readonly [number, number] {
  const knots = row.map((one) => ({ one, ...dressed(one, manner, packed) }));
  const stubs = knots.some((knot) => knot.stubs.length > 0);
  const lines = Math.max(
    ...knots.map(({ one, named }) => (named ? manner.lines : 0) + (one.node?.id === here ? 1 : 0)),
  );
  return [
    knotRadius + air + (stubs ? badgeSide + stubRise : 0),
    knotRadius + air + (lines > 0 ? lines * lineHeight + air : 0),
  ];
}

function middles(packed: Packed, manner: Manner, here: number, height: number): readonly number[] | undefined {
  const rows = Array.from({ length: packed.rows }, (_, row) => {
    const on = [...packed.rowOf].filter(([, at]) => at === row).map(([one]) => one);
    return extents(on, manner, packed, here);
  });
  const needed = rows.reduce((sum, [above, below]) => sum + above + below, 0);
  if (needed > height) return undefined;
  const between = Math.min(2, (height - needed) / (rows.length + 1));
  let top = (height - needed - between * (rows.length - 1)) / 2;
  return rows.map(([above, below]) => {
    const middle = top + above;
    top = middle + below + between;
    return middle;
  });
}

/** The first manner in which all fits; where none does, the last with fewer rows, down to the road that stands. */
function fitting(
  root: Drawn,
  here: number,
  height: number,
): { readonly packed: Packed; readonly manner: Manner; readonly at: readonly number[] } {
  for (const manner of manners) {
    const packed = pack(root, mostRows, !manner.sideStubs);
    const at = middles(packed, manner, here, height);
    if (at !== undefined) return { packed, manner, at };
  }
  const manner = manners[manners.length - 1] as Manner;
  for (let limit = mostRows; limit > 1; limit -= 1) {
    const packed = pack(root, limit, true);
    const at = middles(packed, manner, here, height);
    if (at !== undefined) return { packed, manner, at };
  }
  return { packed: pack(root, 1, true), manner, at: [height / 2] };
}

/** From a knot's middle to the next: straight on, or down beside it and on. */
function ropePath(x1: number, y1: number, x2: number, y2: number, turn: number): string {
  if (y1 === y2) return `M${x1} ${y1}H${x2}`;
  const round = Math.min(1, (y2 - y1) / 2);
  return `M${x1} ${y1}H${turn - round}Q${turn} ${y1} ${turn} ${y1 + round}V${y2 - round}Q${turn} ${y2} ${turn + round} ${y2}H${x2}`;
}

export function placeRoads(roads: Roads, box: Box): RoadsPlaced {
  const { root, folded } = treeOf(roads);
  const { packed, manner, at } = fitting(root, roads.here, box.height);
  const columns = Math.min(roads.columns, mostColumns);
  const wide = box.width / columns;
  const x = (one: Drawn): number => (one.column + 0.5) * wide;
  const y = (one: Drawn): number => at[packed.rowOf.get(one) ?? 0] ?? 0;
  const shown = [...packed.rowOf.keys()];
  const knots = shown.map((one): Knot => {
    const dress = dressed(one, manner, packed);
    return {
      ...(one.node === undefined ? {} : { node: one.node }),
      x: x(one),
      y: y(one),
      ...dress,
      stub: Math.min(badgeSide, (wide - air) / Math.max(1, dress.stubs.length) - stubGap),
    };
  });
  const ropes = shown.flatMap((one) => {
    const children = one.children.filter((child) => packed.rowOf.has(child));
    const parts = children.some((child) => y(child) !== y(one));
    return children.map((child): Rope => {
      const letter = one.node?.offers.find(({ to }) => to === child.node?.id)?.letter;
      return {
        key: `${one.node?.id ?? ''}-${child.node?.id}`,
        path: ropePath(x(one), y(one), x(child), y(child), x(one) + turnAt * wide),
        ...(letter === undefined
          ? {}
          : { badge: { letter, x: x(one) + (parts ? letterAt : 0.5) * wide, y: y(child) } }),
      };
    });
  });
  return {
    knots,
    ropes,
    folded,
    lines: manner.lines,
    nameWidth: Math.min(13, packed.rows > 1 ? 2 * (turnAt * wide - nearRope) : 0.94 * wide),
    badge: Math.min(badgeSide, 0.3 * wide),
  };
}
