/** The long run of the prover's soundness: generated stories held against themselves, and planted faults that must be seen. */

import fc from 'fast-check';
import type { Faults } from '../../src/core/prove/relevance.ts';
import { inkStory, shortStory } from '../core/prove/inkStories.ts';
import { disagreement, modeDifference, wrongFigures } from '../core/prove/soundness.ts';

export type SoundRow = {
  readonly what: string;
  readonly stories: number;
  /** Stories in which something differed: none may, but where a fault was planted. */
  readonly different: number;
  readonly milliseconds: number;
  /** The first story that differed, to be looked at. */
  readonly first?: string;
};

const faults: readonly (readonly [string, Faults])[] = [
  ['planted: counts dropped', { dropCounts: true }],
  ['planted: counts only up to one', { saturateAtOne: true }],
  ['planted: variables dropped', { dropVariables: true }],
];

function run(
  what: string,
  stories: fc.Arbitrary<string>,
  count: number,
  seed: number,
  differs: (ink: string) => boolean,
): SoundRow {
  const start = performance.now();
  const all = fc.sample(stories, { numRuns: count, seed });
  const different = all.filter(differs);
  const [first] = different;
  return {
    what,
    stories: all.length,
    different: different.length,
    milliseconds: Math.round(performance.now() - start),
    ...(first === undefined ? {} : { first }),
  };
}

/** `count` stories in all for what must hold, and at least a hundred for each planted fault. */
export function benchSound(count: number, seed: number): { readonly rows: readonly SoundRow[]; readonly ok: boolean } {
  const part = (share: number): number => Math.max(1, Math.round(count * share));
  const held = [
    run('merged, apart and played', inkStory, part(0.6), seed, (ink) => disagreement(ink) !== undefined),
    run('every figure by hand', shortStory, part(0.3), seed + 1, (ink) => (wrongFigures(ink) ?? []).length > 0),
    run('forked and saved', inkStory, part(0.1), seed + 2, (ink) => modeDifference(ink) !== undefined),
  ];
  const planted = faults.map(([what, fault]) =>
    run(what, inkStory, Math.max(100, part(0.2)), seed + 3, (ink) => disagreement(ink, fault) !== undefined),
  );
  const ok = held.every(({ different }) => different === 0) && planted.every(({ different }) => different > 0);
  return { rows: [...held, ...planted], ok };
}

export const printSound = (rows: readonly SoundRow[]): string =>
  rows
    .map(
      ({ what, stories, different, milliseconds, first }) =>
        `${what.padEnd(32)} ${String(stories).padStart(6)} stories ${String(different).padStart(6)} differ ${String(milliseconds).padStart(8)} ms` +
        (first === undefined || what.startsWith('planted') ? '' : `\n${first}`),
    )
    .join('\n');
