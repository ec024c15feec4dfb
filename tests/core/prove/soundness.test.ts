/** Holds the prover to more than a hundred generated stories; the long run holds it to a thousand. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Faults } from '../../../src/core/prove/relevance.ts';
import { inkStory, shortStory } from './inkStories.ts';
import { disagreement, modeDifference, wrongFigures } from './soundness.ts';
import { gluedByCondition, lastLines, readAfterReturn, twiceMarked } from './stories.ts';

const seed = 20_260;

describe('a proof of a generated story', () => {
  it('[PV1] shows on every road what the story shows, merged or apart, proved or played', { timeout: 180_000 }, () => {
    fc.assert(
      fc.property(inkStory, (ink) => {
        expect(disagreement(ink, {}, 800)).toBeUndefined();
      }),
      { numRuns: 24, seed },
    );
  });

  it('[PV2] gives the figures that writing every road out gives', { timeout: 180_000 }, () => {
    let written = 0;
    fc.assert(
      fc.property(shortStory, (ink) => {
        const wrong = wrongFigures(ink);
        if (wrong === undefined) return;
        written++;
        expect(wrong).toEqual([]);
      }),
      // A hundred here: short stories are the cheap ones, and this holds every figure.
      { numRuns: 100, seed },
    );
    expect(written).toBeGreaterThan(80);
  });

  it('[PV3] is the same whether states are forked or saved', { timeout: 180_000 }, () => {
    fc.assert(
      fc.property(inkStory, (ink) => {
        expect(modeDifference(ink)).toBeUndefined();
      }),
      { numRuns: 15, seed: seed + 1 },
    );
  });

  it.each([
    ['a branch is marked for two reasons', twiceMarked],
    ['glue by condition joins a line to the moment', gluedByCondition],
    ['a value is read only after a return or a variable divert', readAfterReturn],
  ])('holds where %s', (_, ink) => {
    expect(disagreement(ink)).toBeUndefined();
  });

  it.each(lastLines)('[PV1] knows the last line where text decides it: %s', (_, ink) => {
    expect(disagreement(ink)).toBeUndefined();
  });

  it.each<[string, Faults]>([
    ['counts are dropped', { dropCounts: true }],
    ['counts are told apart only up to one', { saturateAtOne: true }],
    ['variables are dropped', { dropVariables: true }],
  ])('is seen to be wrong when %s', { timeout: 180_000 }, (_, faults) => {
    const caught = fc.sample(inkStory, { numRuns: 40, seed: 3 }).some((ink) => disagreement(ink, faults) !== undefined);
    expect(caught).toBe(true);
  });
});
