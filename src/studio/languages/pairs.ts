/** Lays a translation beside its original, row by row, and says of each pair how it stands. It judges no wording. */

import { type Row, readRows } from './rows.ts';

/**
 * `written`: both have words, and they differ. `same`: the original's words still stand there. `missing`: the
 * translation lacks it. `more`: the original lacks it. `drifted`: what must be the same is not.
 */
export type Standing = 'written' | 'same' | 'missing' | 'more' | 'drifted';

export type Pair = {
  readonly standing: Standing;
  /** Knot the rows stand in; empty above the first. */
  readonly knot: string;
  readonly original?: Row;
  readonly translation?: Row;
};

export type Beside = {
  /** Pairs that are not in order, in the order of the original. */
  readonly pairs: readonly Pair[];
  /** Rows with words for readers in the original, and those of them that are written over. */
  readonly of: number;
  readonly written: number;
};

export function layBeside(original: string, translation: string): Beside {
  const [ours, theirs] = [byKnot(readRows(original)), byKnot(readRows(translation))];
  const all: Pair[] = [];
  for (const [knot, rows] of ours) {
    for (const pair of align(rows, theirs.get(knot) ?? [])) all.push({ ...pair, knot });
  }
  for (const [knot, rows] of theirs) {
    if (!ours.has(knot)) for (const row of rows) all.push({ standing: 'more', knot, translation: row });
  }
  const worded = all.filter(({ original: row }) => row !== undefined && hasWords(row));
  return {
    pairs: all.filter(({ standing }) => standing !== 'written'),
    of: worded.length,
    written: worded.filter(({ standing }) => standing === 'written').length,
  };
}

function byKnot(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const knots = new Map<string, Row[]>([['', []]]);
  let now = '';
  for (const row of rows) {
    if (row.kind === 'knot') now = row.key;
    const list = knots.get(now) ?? [];
    knots.set(now, list);
    list.push(row);
  }
  return knots;
}

const hasWords = ({ words }: Row): boolean => /\p{L}{2}/u.test(words);

/** How much two rows speak for being the same one; 0 where they cannot be. */
function likeness(a: Row, b: Row): number {
  if (a.kind !== b.kind) return 0;
  switch (a.kind) {
    case 'knot':
    case 'top':
      return a.key === b.key ? 20 : 0;
    case 'response':
      if (a.key !== '' || b.key !== '') return a.key === b.key ? 20 : 0;
      return 3;
    case 'comment':
      return a.key === b.key ? 4 : 0;
    case 'logic':
      return a.key === b.key ? 6 : 0;
    case 'line': {
      const shared = a.tags.filter((tag) => b.tags.includes(tag)).length;
      return 2 + (a.tags.join() === b.tags.join() ? 2 : 0) + shared + (a.words === b.words ? 1 : 0);
    }
  }
}

/** Rows beyond which the table below would grow too large; they are then taken in order. */
const mostCells = 4_000_000;

/** The pairing with most likeness that keeps the order of both. */
function align(a: readonly Row[], b: readonly Row[]): readonly Omit<Pair, 'knot'>[] {
  if (a.length * b.length > mostCells) return inOrder(a, b);
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] as number;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const like = likeness(a[i] as Row, b[j] as Row);
      const both = like > 0 ? like + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(both, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Omit<Pair, 'knot'>[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    const like = one === undefined || other === undefined ? 0 : likeness(one, other);
    if (one !== undefined && other !== undefined && like > 0 && at(i, j) === like + at(i + 1, j + 1)) {
      pairs.push(pairOf(one, other));
      i++;
      j++;
    } else if (other === undefined || (one !== undefined && at(i, j) === at(i + 1, j))) {
      pairs.push({ standing: 'missing', original: one as Row });
      i++;
    } else {
      pairs.push({ standing: 'more', translation: other });
      j++;
    }
  }
  return pairs;
}

function inOrder(a: readonly Row[], b: readonly Row[]): readonly Omit<Pair, 'knot'>[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i): Omit<Pair, 'knot'> => {
    const [one, other] = [a[i], b[i]];
    if (one === undefined) return other === undefined ? { standing: 'more' } : { standing: 'more', translation: other };
    return other === undefined ? { standing: 'missing', original: one } : pairOf(one, other);
  });
}

function pairOf(original: Row, translation: Row): Omit<Pair, 'knot'> {
  const drifted = original.tags.join('\n') !== translation.tags.join('\n');
  const same = hasWords(original) && original.words === translation.words;
  const emptied = hasWords(original) && !hasWords(translation);
  const settled = same ? 'same' : 'written';
  const standing: Standing = emptied ? 'missing' : settled;
  return { standing: drifted ? 'drifted' : standing, original, translation };
}
