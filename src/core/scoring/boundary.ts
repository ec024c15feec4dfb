/** Where the lines stood, walled off to over-involved: three shares of the counted decisions that never cancel each other. */

import type { CodebookVersion } from '../codebook/codebook.ts';
import { credits } from './decisions.ts';
import { boundaryPhrase } from './phrases.ts';
import { leaveOneOut } from './range.ts';
import type { BoundaryParts, Counted, Readings, Side } from './readings.ts';

/** |b| of a line at its most. */
const farthest = 2;

export function sideOf(boundary: number): Side {
  if (boundary === 0) return 'alongside';
  return boundary > 0 ? 'over' : 'under';
}

type Leaning = { readonly over: number; readonly under: number };

const leaningOf = (boundary: number): Leaning => ({ over: Math.max(0, boundary), under: Math.max(0, -boundary) });
const add = (a: Leaning, b: Leaning): Leaning => ({ over: a.over + b.over, under: a.under + b.under });
const total = (leanings: readonly Leaning[]): Leaning => leanings.reduce(add, { over: 0, under: 0 });

/** Absent when nothing was met. [SC8] */
const sharesOf = ({ over, under }: Leaning, of: number): BoundaryParts | undefined =>
  of === 0 ? undefined : { over: over / of, alongside: (of - over - under) / of, under: under / of };

function blindLeaning(version: CodebookVersion, at: Counted): Leaning {
  const all = credits(version, at).map(({ boundary }) => leaningOf(boundary));
  const { over, under } = total(all);
  return { over: over / all.length, under: under / all.length };
}

/** O, L and U of the counted decisions. [SC8] [SC9] [SC12] [SC14] [SC18] [SC19] */
export function boundaryReading(
  version: CodebookVersion,
  counted: readonly Counted[],
  may: { readonly range: boolean; readonly phrase: boolean },
): Readings['boundary'] {
  const of = farthest * counted.length;
  const leaned = total(counted.map(({ boundary }) => leaningOf(boundary)));
  const shares = sharesOf(leaned, of);
  const blind = sharesOf(total(counted.map((one) => blindLeaning(version, one))), of);
  const range = may.range
    ? leaveOneOut(counted.map(({ boundary }) => ({ got: farthest - Math.abs(boundary), of: farthest })))
    : undefined;
  const phrase = may.phrase && shares !== undefined && range !== undefined ? boundaryPhrase(shares, range) : undefined;
  return {
    ...leaned,
    of,
    ...(shares === undefined ? {} : { shares }),
    ...(blind === undefined ? {} : { blind }),
    ...(range === undefined ? {} : { range }),
    ...(phrase === undefined ? {} : { phrase }),
  };
}
