/** The worked example of two players at the housing office: its figures are fixed, to the digit. */

import { describe, expect, test } from 'vitest';
import { score } from '../../../src/core/scoring/score.ts';
import { playerA, playerB } from './ledgers.ts';

/** As the debrief would print it. */
const two = (n: number | undefined) => n?.toFixed(2);

describe('player A, who spoke for Yolanda once and gave it back', () => {
  const a = score(playerA);

  test('[SC6] leaves 16 of the 21 on offer, a share of .76', () => {
    expect([a.autonomy.left, a.autonomy.offered]).toEqual([16, 21]);
    expect(two(a.autonomy.share)).toBe('0.76');
  });
  test('[SC8] leaned 1/14 to either side, which leaves .86 alongside', () => {
    expect([a.boundary.over, a.boundary.under, a.boundary.of]).toEqual([1, 1, 14]);
    expect([two(a.boundary.shares?.over), two(a.boundary.shares?.under)]).toEqual(['0.07', '0.07']);
    expect(two(a.boundary.shares?.alongside)).toBe('0.86');
    expect(a.leaned).toEqual({ over: 1, under: 1 });
  });
  test('[SC12] is measured against a blind .50, and .66 alongside', () => {
    expect(two(a.autonomy.blind)).toBe('0.50');
    expect(two(a.boundary.blind?.alongside)).toBe('0.66');
  });
  test('[SC14] would sit between .72 and .89 without any one moment', () => {
    expect([two(a.autonomy.range?.low), two(a.autonomy.range?.high)]).toEqual(['0.72', '0.89']);
    expect([two(a.boundary.range?.low), two(a.boundary.range?.high)]).toEqual(['0.83', '0.92']);
  });
  test('[SC10] took 1 repair of 1', () => {
    expect(a.repair).toEqual({ taken: 1, met: 1 });
  });
  test('[SC17] has no autonomy phrase, because the range lies on both sides of .80', () => {
    expect(a.autonomy).not.toHaveProperty('phrase');
  });
  test('[SC18] is told as mostly alongside', () => {
    expect(a.boundary.phrase).toBe('mostly-alongside');
  });
  test('[SC13] left Yolanda the wheel at 5 of 7 moments', () => {
    expect(a.held).toEqual({ moments: 5, of: 7 });
    expect(a.ribbon).toEqual(['client', 'specialist', 'client', 'client', 'client', 'shared', 'shared']);
  });
});

describe('player B, who began well and then took over', () => {
  const b = score(playerB);

  test('[SC6] leaves 10 of the 18 on offer, a share of .56', () => {
    expect([b.autonomy.left, b.autonomy.offered]).toEqual([10, 18]);
    expect(two(b.autonomy.share)).toBe('0.56');
  });
  test('[SC8] leaned in 5/12 and never out, which leaves .58 alongside', () => {
    expect([b.boundary.over, b.boundary.under, b.boundary.of]).toEqual([5, 0, 12]);
    expect([two(b.boundary.shares?.over), two(b.boundary.shares?.alongside)]).toEqual(['0.42', '0.58']);
  });
  test('[SC12] is measured against a blind .47, and .63 alongside', () => {
    expect(two(b.autonomy.blind)).toBe('0.47');
    expect(two(b.boundary.blind?.alongside)).toBe('0.63');
  });
  test('[SC14] would sit between .47 and .67 without any one moment', () => {
    expect([two(b.autonomy.range?.low), two(b.autonomy.range?.high)]).toEqual(['0.47', '0.67']);
  });
  test('[SC11] shows no repair, because no repair moment was met', () => {
    expect(b).not.toHaveProperty('repair');
  });
  test('[SC17] has no autonomy phrase, because the range lies on both sides of .55', () => {
    expect(b.autonomy).not.toHaveProperty('phrase');
  });
  test('[SC19] is told as leaning in', () => {
    expect(b.boundary.phrase).toBe('leaning-in');
  });
});
