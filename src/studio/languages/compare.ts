/** Compares a translation with its original, by their rows and by what Ink makes of both. Pure. */

import { compareSkeletons } from '../../core/check/skeleton.ts';
import { type Compiled, compileScenario } from '../../core/compile/compile.ts';
import { type Beside, layBeside } from './pairs.ts';

export type CompareAsk = {
  readonly original: string;
  readonly translation: string;
  /** Every file that may be included, and the two, by path. */
  readonly files: { readonly [path: string]: string };
};

/** A place where the logic of the two differs, with the words of the checker for it. */
export type DriftAt = {
  readonly kind: 'top' | 'knot' | 'missing' | 'more';
  readonly knot: string;
  readonly original: string;
  readonly translation: string;
  /** Lines at which the knot begins. */
  readonly originalLine?: number;
  readonly translationLine?: number;
};

export type Comparison = Beside & {
  /** Absent where one of the two is no story yet. */
  readonly drifts?: readonly DriftAt[];
};

export function compare({ original, translation, files }: CompareAsk): Comparison {
  const beside = layBeside(files[original] ?? '', files[translation] ?? '');
  const [ours, theirs] = [original, translation].map((path) =>
    compileScenario({ path, text: files[path] ?? '', read: (name) => files[name] }),
  );
  const [a, b] = [ours?.scenario, theirs?.scenario];
  if (a === undefined || b === undefined) return beside;
  const drifts = compareSkeletons(a.story, b.story).map((drift): DriftAt => {
    const lines = { originalLine: lineIn(ours, drift.knot), translationLine: lineIn(theirs, drift.knot) };
    return {
      ...drift,
      kind: kindOf(drift),
      ...(lines.originalLine === undefined ? {} : { originalLine: lines.originalLine }),
      ...(lines.translationLine === undefined ? {} : { translationLine: lines.translationLine }),
    };
  });
  return { ...beside, drifts };
}

const lineIn = (compiled: Compiled | undefined, knot: string): number | undefined =>
  knot === '' ? 1 : compiled?.lineOf(knot)?.line;

function kindOf({ knot, original, translation }: Omit<DriftAt, 'kind'>): DriftAt['kind'] {
  if (knot === '') return 'top';
  if (original === '') return 'more';
  return translation === '' ? 'missing' : 'knot';
}
