/** Autonomy and boundary as shares, and what may be said of them. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Move } from '../../../src/core/codebook/moves.ts';
import { score } from '../../../src/core/scoring/score.ts';
import { ledgers } from '../ledger/arbitrary.ts';
import { chose, housing, ledger, type Met, playerA } from './ledgers.ts';

const same = (a: unknown, b: unknown) => expect(a).toEqual(b);

/** n moments that all offer the same, so that shares can be laid exactly on a border. */
const many = (moves: readonly Move[], taken: readonly Move[]) =>
  ledger(...taken.map((move, i) => chose({ moment: `m${i}`, moves }, move)));
const times = <T>(n: number, it: T): T[] => Array.from({ length: n }, () => it);

describe('the two lenses', () => {
  test('[SC6] autonomy is what was left of the most on offer', () => {
    fc.assert(
      fc.property(ledgers, (one) => {
        const { autonomy, counted } = score(one);
        expect(autonomy.left).toBeLessThanOrEqual(autonomy.offered);
        same(
          autonomy.left,
          counted.reduce((sum, each) => sum + each.autonomy, 0),
        );
        if (autonomy.share !== undefined) same(autonomy.share, autonomy.left / autonomy.offered);
      }),
    );
  });
  test('[SC7] have no share where nothing was on offer', () => {
    const nothing = score(many(['wall', 'rescue'], times(6, 'wall')));
    same(nothing.autonomy, { left: 0, offered: 0 });
    const none = score([]);
    same(
      [none.autonomy, none.boundary],
      [
        { left: 0, offered: 0 },
        { over: 0, under: 0, of: 0 },
      ],
    );
  });
  test('[SC8] boundary is three shares of one whole', () => {
    fc.assert(
      fc.property(ledgers, (one) => {
        const { boundary } = score(one);
        for (const parts of [boundary.shares, boundary.blind]) {
          if (parts === undefined) continue;
          expect(parts.over + parts.alongside + parts.under).toBeCloseTo(1, 12);
          for (const part of Object.values(parts)) {
            expect(part).toBeGreaterThanOrEqual(-1e-12);
            expect(part).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });
  test('[SC9] over and under never cancel', () => {
    const both = score(many(['wall', 'rescue'], ['wall', 'rescue', 'wall', 'rescue', 'wall', 'rescue']));
    same(both.boundary.shares, { over: 0.5, alongside: 0, under: 0.5 });
    const any = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1, maxLength: 12 });
    const at = (places: readonly number[]) =>
      score(
        ledger(
          ...places.map((b, i) =>
            chose(
              { moment: `m${i}`, moves: ['reflect'], overrides: { reflect: { boundary: b as -2 | -1 | 0 | 1 | 2 } } },
              'reflect',
            ),
          ),
        ),
      ).boundary;
    fc.assert(
      fc.property(any, fc.constantFrom(-2, -1, 1, 2), (rest, b) => {
        // One line leans that did not, every other as it was.
        const before = at([0, ...rest]);
        const after = at([b, ...rest]);
        same([after.over - before.over, after.under - before.under], [Math.max(0, b), Math.max(0, -b)]);
        expect(after.shares?.alongside).toBeLessThan(before.shares?.alongside ?? 0);
      }),
    );
  });
  test('[SC12] the blind mark is the same whatever was taken there', () => {
    const offered = [housing.prep, housing.talked, housing.lift] as const;
    const taken = (at: 0 | 1 | 2) => score(ledger(...offered.map((met) => chose(met, met.moves[at]))));
    same([taken(0).autonomy.blind, taken(1).autonomy.blind], [taken(2).autonomy.blind, taken(2).autonomy.blind]);
    same(taken(0).boundary.blind, taken(2).boundary.blind);
  });
  test('[SC13] the wheel is not counted as held where the specialist steered, nor where less than 2 was left', () => {
    const met: Met = {
      moment: 'm',
      moves: ['rescue', 'reflect'],
      overrides: { rescue: { autonomy: 3, boundary: 0 } },
    };
    same(score(ledger(chose(met, 'rescue'))).held, { moments: 0, of: 1 });
    same(score(ledger(chose(housing.lift, 'emphasise-choice'))).held, { moments: 0, of: 1 });
    same(score(ledger(chose(housing.lift, 'honest-concern'))).held, { moments: 1, of: 1 });
  });
  test('[SC29] are never added: no reading is a total, a rank or a grade', () => {
    same(Object.keys(score(playerA)).sort(), [
      'autonomy',
      'boundary',
      'counted',
      'enough',
      'flags',
      'held',
      'leaned',
      'repair',
      'ribbon',
      'talkFirst',
    ]);
  });
});

describe('what may be said', () => {
  test('[SC14] the share lies in its range, and passes over what leaves nothing behind', () => {
    fc.assert(
      fc.property(ledgers, (one) => {
        const { autonomy, boundary } = score(one);
        for (const [share, range] of [
          [autonomy.share, autonomy.range],
          [boundary.shares?.alongside, boundary.range],
        ] as const) {
          if (share === undefined || range === undefined) continue;
          expect(range.low).toBeLessThanOrEqual(share + 1e-12);
          expect(range.high).toBeGreaterThanOrEqual(share - 1e-12);
        }
      }),
    );
    const once = ledger(
      ...times(4, 0).map((_, i) => chose({ moment: `m${i}`, moves: ['wall'] }, 'wall')),
      chose(housing.prep, 'nod-along'),
    );
    same(score(once).autonomy.range, { low: 1 / 3, high: 1 / 3 });
  });
  test('[SC15] nothing below five decisions that count, and then all', () => {
    const four = score(many(['reflect', 'wall'], times(4, 'reflect')));
    const five = score(many(['reflect', 'wall'], times(5, 'reflect')));
    same(
      [four.enough, four.autonomy.share, four.autonomy.range, four.autonomy.phrase],
      [false, 1, undefined, undefined],
    );
    same([four.boundary.range, four.boundary.phrase], [undefined, undefined]);
    same([five.enough, five.autonomy.phrase, five.boundary.phrase], [true, 'mostly-left', 'mostly-alongside']);
  });
  test('[SC16] a share on its border belongs to the side above it, one just below does not', () => {
    // Many moments make the range narrow: 80 of 100, then 79; a tenth of each leans.
    const on = (good: number, of: number) =>
      score(
        many(['offer-menu', 'wall'], [...times(good, 'offer-menu' as const), ...times(of - good, 'wall' as const)]),
      );
    same(on(80, 100).autonomy.share, 0.8);
    same(on(80, 100).autonomy.phrase, undefined);
    same(on(55, 100).autonomy.share, 0.55);
    same([on(82, 100).autonomy.phrase, on(79, 100).autonomy.phrase], ['mostly-left', 'often-left']);
    same([on(57, 100).autonomy.phrase, on(54, 100).autonomy.phrase], ['often-left', 'seldom-left']);
  });
  test('[SC17] no autonomy phrase when one moment would change it', () => {
    fc.assert(
      fc.property(ledgers, (one) => {
        const { range, phrase } = score(one).autonomy;
        if (range === undefined || phrase === undefined) return;
        for (const border of [0.8, 0.55]) same(range.low >= border, range.high >= border);
      }),
    );
  });
  test('[SC18] mostly alongside from .80, withheld apart from the other phrase', () => {
    // Of 20 on the boundary 4 lean: .80; without an even moment .78, without one that leaned .89.
    const border = many(['reflect', 'wall', 'rescue'], [...times(8, 'reflect' as const), 'wall', 'rescue']);
    same(score(border).boundary.shares?.alongside, 0.8);
    expect(score(border).boundary).not.toHaveProperty('phrase');
    const a = score(playerA);
    same([a.autonomy.phrase, a.boundary.phrase], [undefined, 'mostly-alongside']);
  });
  test.each<[string, readonly Move[], string]>([
    ['both ways when each is .15 or more', ['wall', 'wall', 'rescue', 'reflect', 'reflect', 'reflect'], 'both-ways'],
    [
      'both ways when they are equal',
      ['persuade', 'persuade', 'persuade', 'deflect', 'deflect', 'deflect'],
      'both-ways',
    ],
    ['in when that is more', ['rescue', 'rescue', 'rescue', 'deflect', 'reflect', 'reflect'], 'leaning-in'],
    ['out when that is more', ['wall', 'wall', 'wall', 'persuade', 'reflect', 'reflect'], 'leaning-out'],
  ])('[SC19] the lines leaned %s', (_, taken, phrase) => {
    same(score(many(['reflect', 'wall', 'rescue', 'persuade', 'deflect'], taken)).boundary.phrase, phrase);
  });
});
