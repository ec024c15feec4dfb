/** What is read over several playthroughs: first answers alone, no lean from a few of them, and what to take to supervision. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Chose, Entry, Ledger } from '../../../src/core/ledger/entries.ts';
import { leanFloor, tendencies } from '../../../src/core/scoring/tendencies.ts';
import { began, chose, ended, housing, type Met, playerA, playerB, wentBack } from './ledgers.ts';

/** The same playthrough of another scenario, begun at another time. */
function of(scenario: string, at: number, [first, ...rest]: Ledger): Ledger {
  return [{ ...first, scenario, at }, ...rest.map((entry): Entry => ({ ...entry, at: at + 1 }))];
}
const begunAt = (at: number, ...entries: readonly Entry[]): Ledger => [
  { ...began, at },
  ...entries.map((entry): Entry => ({ ...entry, at })),
];
const limit = (moment: string): Met => ({ moment, context: 'limit', moves: ['name-limit', 'blur-role', 'wall'] });
const many = (count: number, response: (at: number) => string): readonly Chose[] =>
  Array.from({ length: count }, (_, at) => chose(limit(`m${at}`), response(at)));

describe('first answers', () => {
  test('[SC31] it reads the first answer at each moment of a scenario, whichever playthrough it stands in', () => {
    const first = begunAt(1, chose(housing.prep, 'nod-along'), chose(housing.talked, 'step-back'));
    const again = begunAt(9, chose(housing.prep, 'advocate-with'), chose(housing.ground, 'advocate-with'), ended);
    const read = tendencies([again, first]);
    expect(read.moments).toBe(3);
    expect(read.scenarios).toBe(1);
    expect(read.moves).toEqual([
      { move: 'advocate-with', count: 1 },
      { move: 'step-back', count: 1 },
      { move: 'nod-along', count: 1 },
    ]);
  });

  test('[SC31] it leaves out replays inside one playthrough, and keeps scenarios apart', () => {
    const back = begunAt(1, chose(housing.prep, 'nod-along'), wentBack(1), chose(housing.prep, 'advocate-with'));
    expect(tendencies([back]).moves).toEqual([{ move: 'nod-along', count: 1 }]);
    expect(tendencies([of('one', 1, playerA), of('two', 2, playerA)])).toMatchObject({ moments: 14, scenarios: 2 });
    expect(tendencies([of('one', 1, playerA), of('one', 2, playerA)])).toMatchObject({ moments: 7, scenarios: 1 });
  });

  test('[SC31] it reads the same in whatever order they are handed in, and holds no sum of credit', () => {
    const all = [of('one', 1, playerA), of('two', 2, playerB), of('one', 3, playerB), of('three', 4, playerA)];
    const told = (ledgers: readonly Ledger[]) => {
      const { takeAlong, ...rest } = tendencies(ledgers);
      return { ...rest, takeAlong: takeAlong.map(({ ledger: _, ...one }) => one) };
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (some) => {
        expect(told(some)).toEqual(told(all));
      }),
    );
    const keys = ['leans', 'moments', 'moves', 'repair', 'scenarios', 'takeAlong'];
    expect(Object.keys(tendencies(all)).sort()).toEqual(keys);
  });

  test('[SC31] it counts ways back that were taken, over all of them', () => {
    expect(tendencies([of('one', 1, playerA), of('two', 2, playerA)]).repair).toEqual({ taken: 2, met: 2 });
    expect(tendencies([playerB]).repair).toBeUndefined();
    expect(tendencies([])).toEqual({ moments: 0, scenarios: 0, moves: [], takeAlong: [] });
  });
});

describe('leans', () => {
  test('[SC32] it names none below twenty first answers', () => {
    const leaning = (count: number) => tendencies([begunAt(1, ...many(count, () => 'blur-role'))]).leans;
    expect(leaning(leanFloor - 1)).toBeUndefined();
    expect(leaning(leanFloor)).toEqual({
      lines: { over: 20, alongside: 0, under: 0 },
      phrase: 'leaning-in',
      where: [{ side: 'over', context: 'limit', count: 20 }],
    });
  });

  test('[SC32] replays do not make up the twenty', () => {
    const played = begunAt(1, ...many(12, () => 'wall'));
    expect(tendencies([played, begunAt(2, ...many(12, () => 'wall'))]).leans).toBeUndefined();
  });

  test('[SC32] it says where lines leaned, most first, and leaves the phrase out where one moment could turn it', () => {
    const mixed = begunAt(
      1,
      ...many(20, (at) => ['blur-role', 'name-limit', 'name-limit', 'name-limit', 'name-limit'][at % 5] ?? ''),
    );
    const leans = tendencies([mixed]).leans;
    expect(leans?.lines).toEqual({ over: 4, alongside: 16, under: 0 });
    expect(leans?.phrase).toBeUndefined();
  });
});

describe('for supervision', () => {
  test('[SC33] it takes the moment where the roads parted most, and none where they did not part', () => {
    const [one, ...more] = tendencies([of('one', 1, playerB)]).takeAlong;
    expect(one).toMatchObject({ scenario: 'one', moment: 'closing', response: 'rescue', flags: [] });
    expect(more).toEqual([]);
    expect(tendencies([begunAt(1, chose(housing.prep, 'advocate-with'))]).takeAlong).toEqual([]);
  });

  test('[SC33] it takes every flagged line that was not repaired; bright ones first, then the newest', () => {
    const flagged: Met = {
      moment: 'home',
      context: 'third',
      moves: ['step-back', 'speak-for'],
      flags: { 'speak-for': ['privacy'] },
    };
    const lent: Met = { moment: 'twenty', moves: ['name-limit', 'blur-role'], flags: { 'blur-role': ['money'] } };
    const told = of('one', 1, begunAt(1, chose(flagged, 'speak-for'), chose(housing.ground, 'advocate-with')));
    const gave = of('two', 5, begunAt(5, chose(lent, 'blur-role')));
    const owned = of('three', 9, begunAt(9, chose(flagged, 'speak-for'), chose(housing.quiet, 'repair')));
    const along = tendencies([gave, told, owned]).takeAlong;
    expect(along.map(({ scenario, flags }) => [scenario, ...flags])).toEqual([
      ['one', 'privacy'],
      ['three'],
      ['two', 'money'],
    ]);
  });
});
