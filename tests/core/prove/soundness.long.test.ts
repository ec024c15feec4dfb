/** A thousand generated stories: run apart from the quick tests. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inkStory, shortStory } from './inkStories.ts';
import { disagreement, modeDifference, wrongFigures } from './soundness.ts';

it('shows on every road of a thousand stories what they show', { timeout: 1_200_000 }, () => {
  fc.assert(
    fc.property(inkStory, (ink) => {
      expect(disagreement(ink)).toBeUndefined();
    }),
    { numRuns: 700, seed: 1 },
  );
  fc.assert(
    fc.property(shortStory, (ink) => {
      expect(wrongFigures(ink) ?? []).toEqual([]);
    }),
    { numRuns: 300, seed: 2 },
  );
});

it('is the same forked or saved on a hundred stories', { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(inkStory, (ink) => {
      expect(modeDifference(ink)).toBeUndefined();
    }),
    { numRuns: 100, seed: 3 },
  );
});
