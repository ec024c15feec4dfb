import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoadNode, Roads } from '../../src/present/roads.ts';
import { type Knot, placeRoads, type RoadsPlaced } from '../../src/present/roadsPlace.ts';

/** A wide projector's, and one with the largest text. */
const boxes = [
  { width: 64.8, height: 24 },
  { width: 56, height: 19 },
];

/** A tree from what each new node hangs on: its place among those there are. Every moment offers four. */
function tree(parents: readonly number[], here: number): Roads {
  const from = [undefined, ...parents.map((parent, at) => parent % (at + 1))];
  const columns: number[] = [];
  for (const parent of from) columns.push(parent === undefined ? 0 : (columns[parent] ?? 0) + 1);
  const at = here % from.length;
  const standing = new Set<number>();
  for (let id: number | undefined = at; id !== undefined; id = from[id]) standing.add(id);
  const nodes = from.map((parent, id): RoadNode => {
    const children = from.flatMap((one, child) => (one === id ? [child] : []));
    return {
      id,
      column: columns[id] ?? 0,
      ...(parent === undefined ? {} : { from: parent }),
      offers: Array.from({ length: Math.max(4, children.length) }, (_, n) => ({
        letter: String.fromCharCode(65 + n),
        response: `r${n}`,
        text: '',
        ...(children[n] === undefined ? {} : { to: children[n] }),
      })),
      standing: standing.has(id),
      end: false,
    };
  });
  return { nodes, columns: Math.max(...columns) + 1, here: at };
}

const trees = fc
  .tuple(fc.array(fc.nat({ max: 40 }), { maxLength: 30 }), fc.nat({ max: 40 }), fc.constantFrom(...boxes))
  .map(([parents, here, box]) => ({ roads: tree(parents, here), box }));

const idsOf = ({ knots }: RoadsPlaced): (number | undefined)[] => knots.map(({ node }) => node?.id);

describe('the drawing of roads', () => {
  it('stays inside its box, with knots apart from each other', () => {
    fc.assert(
      fc.property(trees, ({ roads, box }) => {
        const { knots } = placeRoads(roads, box);
        for (const { x, y } of knots) {
          expect(x).toBeGreaterThan(1.3);
          expect(x).toBeLessThan(box.width - 1.3);
          expect(y).toBeGreaterThan(1.3);
          expect(y).toBeLessThan(box.height - 1.3);
        }
        const near = (a: Knot, b: Knot): boolean => Math.abs(a.x - b.x) < 2.6 && Math.abs(a.y - b.y) < 2.6;
        expect(knots.some((a, n) => knots.slice(n + 1).some((b) => near(a, b)))).toBe(false);
      }),
    );
  });

  it('always shows where the room is', () => {
    fc.assert(
      fc.property(trees, ({ roads, box }) => {
        expect(idsOf(placeRoads(roads, box))).toContain(roads.here);
      }),
    );
  });

  it('leaves out no road that was taken without its letter', () => {
    fc.assert(
      fc.property(trees, ({ roads, box }) => {
        const placed = placeRoads(roads, box);
        const drawn = new Set(idsOf(placed));
        for (const { node, stubs } of placed.knots) {
          const left = node?.offers.filter(({ to }) => to !== undefined && !drawn.has(to)).map(({ letter }) => letter);
          expect(stubs.filter(({ taken }) => taken).map(({ letter }) => letter)).toEqual(left ?? []);
        }
      }),
    );
  });

  it('draws every road of a session that goes back three times at each of seven moments', () => {
    const straight = [0, 4, 8, 12, 16, 20, 24];
    const parents = straight.flatMap((at) => [at, at, at, at]);
    const placed = placeRoads(tree(parents, parents.length), boxes[0] ?? { width: 0, height: 0 });
    expect(placed.knots).toHaveLength(parents.length + 1);
    expect(new Set(placed.knots.map(({ y }) => y)).size).toBe(4);
  });

  it('folds the beginning of a road with nine columns, and not where the room has gone back to it', () => {
    const parents = [0, 1, 2, 3, 4, 5, 6, 7];
    const [box] = boxes;
    if (box === undefined) return;
    const far = placeRoads(tree(parents, 8), box);
    expect(far.folded).toBe(2);
    expect(idsOf(far)).toEqual([undefined, 2, 3, 4, 5, 6, 7, 8]);
    const back = placeRoads(tree(parents, 0), box);
    expect(back.folded).toBe(0);
    expect(idsOf(back)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});
