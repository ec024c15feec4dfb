/** Phrases on and beside their borders, where one rounding would tell something else. */

import { describe, expect, test } from 'vitest';
import { autonomyPhrase, boundaryPhrase } from '../../../src/core/scoring/phrases.ts';

const narrow = (share: number) => ({ low: share, high: share });
const just = 1e-9;

describe('a share on its border', () => {
  test.each([
    [1, 'mostly-left'],
    [12 / 15, 'mostly-left'],
    [0.8 - just, 'often-left'],
    [11 / 20, 'often-left'],
    [0.55 - just, 'seldom-left'],
    [0, 'seldom-left'],
  ])('[SC16] [SC17] of autonomy, %d, is told as %s', (share, phrase) => {
    expect(autonomyPhrase(share, narrow(share))).toBe(phrase);
  });
  test.each([
    [0.8 - just, 0.8],
    [0.79, 0.9],
    [0.55 - just, 0.55],
    [0.5, 0.9],
  ])('[SC16] [SC17] is told nothing of when its range runs from %d to %d', (low, high) => {
    expect(autonomyPhrase(0.6, { low, high })).toBeUndefined();
  });
  test('[SC17] is told of when its range ends on the border from above', () => {
    expect(autonomyPhrase(0.85, { low: 0.8, high: 0.9 })).toBe('mostly-left');
    expect(autonomyPhrase(0.6, { low: 0.55, high: 0.8 - just })).toBe('often-left');
  });
  test.each([
    [0.2, 0, 'mostly-alongside'],
    [0.1, 0.1, 'mostly-alongside'],
    [0.2 + just, 0, 'leaning-in'],
    [0, 0.2 + just, 'leaning-out'],
    [0.15, 0.3, 'both-ways'],
    [0.3, 0.15, 'both-ways'],
    [0.15 - just, 0.3, 'leaning-out'],
    [0.3, 0.15 - just, 'leaning-in'],
    [0.12, 0.12, 'both-ways'],
  ])('[SC18] [SC19] of boundary, %d over and %d under, is told as %s', (over, under, phrase) => {
    const alongside = 1 - over - under;
    expect(boundaryPhrase({ over, alongside, under }, narrow(alongside))).toBe(phrase);
  });
  test('[SC18] is told nothing of when the range of the alongside share has .80 inside', () => {
    const parts = { over: 0.2, alongside: 0.8, under: 0 };
    expect(boundaryPhrase(parts, { low: 0.8 - just, high: 0.9 })).toBeUndefined();
    expect(boundaryPhrase(parts, { low: 0.7, high: 0.8 })).toBeUndefined();
    expect(boundaryPhrase(parts, { low: 0.8, high: 0.9 })).toBe('mostly-alongside');
  });
});
