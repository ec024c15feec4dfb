/** Repairs and flags: what led there, and what mended it. */

import { describe, expect, test } from 'vitest';
import type { Move } from '../../../src/core/codebook/moves.ts';
import type { Entry } from '../../../src/core/ledger/entries.ts';
import { score } from '../../../src/core/scoring/score.ts';
import { chose, housing, ledger, type Met, skipped, wentBack } from './ledgers.ts';

const same = (a: unknown, b: unknown) => expect(a).toEqual(b);

const times = <T>(n: number, it: T): T[] => Array.from({ length: n }, () => it);

describe('repair', () => {
  test('[SC10] counts a repair moment after a misstep, and only one that was answered as a repair', () => {
    const taken = (response: Move) =>
      score(ledger(chose(housing.talked, 'speak-for'), chose(housing.quiet, response))).repair;
    same(
      [taken('repair'), taken('affirm'), taken('deflect')],
      [
        { taken: 1, met: 1 },
        { taken: 1, met: 1 },
        { taken: 0, met: 1 },
      ],
    );
  });
  test('[SC10] takes a line at the far end for a misstep, whatever autonomy it left', () => {
    const far: Met = { moment: 'far', moves: ['overshare'], overrides: { overshare: { autonomy: 3 } } };
    same(score(ledger(chose(far, 'overshare'), chose(housing.quiet, 'repair'))).repair, { taken: 1, met: 1 });
  });
  test('[SC10] takes a little room left for a misstep, and a line beside the person for none', () => {
    expect(score(ledger(chose(housing.prep, 'nod-along'), chose(housing.quiet, 'repair'))).repair?.met).toBe(1);
    expect(score(ledger(chose(housing.prep, 'advocate-with'), chose(housing.quiet, 'repair'))).repair).toBeUndefined();
  });
  test('[SC10] takes no line that leans for a repair', () => {
    const leaning: Met = { ...housing.quiet, overrides: { affirm: { boundary: 1 } } };
    same(score(ledger(chose(housing.talked, 'speak-for'), chose(leaning, 'affirm'))).repair, { taken: 0, met: 1 });
  });
  test('[SC10] looks for the misstep on the road that led there, first decision or replay', () => {
    const replayed = ledger(
      chose(housing.talked, 'step-back'),
      wentBack(1),
      chose(housing.talked, 'speak-for'),
      chose(housing.quiet, 'repair'),
    );
    same(score(replayed).repair, { taken: 1, met: 1 });
    const left = ledger(
      chose(housing.talked, 'speak-for'),
      wentBack(1),
      chose(housing.talked, 'step-back'),
      chose(housing.quiet, 'repair'),
    );
    same(score(left).repair, undefined);
  });
  test('[SC10] is not bought by answering the moment again', () => {
    const again = ledger(
      chose(housing.talked, 'speak-for'),
      chose(housing.quiet, 'deflect'),
      wentBack(2),
      chose(housing.quiet, 'repair'),
    );
    same(score(again).repair, { taken: 0, met: 1 });
  });
  test('[SC11] is no reading where no misstep came before', () => {
    expect(score(ledger(chose(housing.talked, 'step-back'), chose(housing.quiet, 'deflect')))).not.toHaveProperty(
      'repair',
    );
    expect(score(ledger(skipped(housing.talked, 'speak-for'), chose(housing.quiet, 'repair')))).not.toHaveProperty(
      'repair',
    );
  });
});

describe('flags', () => {
  const secret: Met = { moment: 'secret', context: 'safety', moves: ['promise-secrecy', 'safety-transparency'] };
  const loan: Met = {
    moment: 'loan',
    moves: ['blur-role', 'name-limit'],
    flags: { 'blur-role': ['money', 'contact'] },
  };

  test('[SC20] are the author’s and the one the move carries, each once', () => {
    same(score(ledger(chose(loan, 'blur-role'))).flags, [
      { entry: 1, moment: 'loan', flag: 'money', kind: 'rule', repaired: false },
      { entry: 1, moment: 'loan', flag: 'contact', kind: 'rule', repaired: false },
    ]);
    const twice = { ...secret, flags: { 'promise-secrecy': ['secrecy'] } } as const;
    for (const met of [secret, twice]) {
      same(score(ledger(chose(met, 'promise-secrecy'))).flags, [
        { entry: 1, moment: 'secret', flag: 'secrecy', kind: 'bright', repaired: false },
      ]);
    }
  });
  test('[SC20] come from first decisions, scored or not, and never from a skipped one', () => {
    const differ = { ...loan, differ: true } as const;
    expect(score(ledger(chose(differ, 'blur-role'))).flags).toHaveLength(2);
    expect(score(ledger(skipped(loan, 'blur-role'))).flags).toHaveLength(0);
    expect(score(ledger(chose(loan, 'name-limit'), wentBack(1), chose(loan, 'blur-role'))).flags).toHaveLength(0);
    expect(score(ledger(chose(loan, 'blur-role'), wentBack(1), chose(loan, 'name-limit'))).flags).toHaveLength(2);
  });
  test('[SC20] change no credit', () => {
    const bare = { ...loan, flags: {} };
    const read = (met: Met) => {
      const { autonomy, boundary } = score(ledger(chose(met, 'blur-role')));
      return [autonomy, boundary];
    };
    same(read(loan), read(bare));
  });
  const later: Met = { ...housing.quiet, moment: 'later' };
  test.each<[string, readonly Entry[], boolean]>([
    ['by the next repair moment', [chose(secret, 'promise-secrecy'), chose(housing.quiet, 'repair')], true],
    [
      'by no later one',
      [chose(secret, 'promise-secrecy'), chose(housing.quiet, 'deflect'), chose(later, 'repair')],
      false,
    ],
    ['by none that came before', [chose(housing.quiet, 'repair'), chose(secret, 'promise-secrecy')], false],
    [
      'past a skipped one',
      [chose(secret, 'promise-secrecy'), skipped(housing.quiet, 'repair'), chose(later, 'repair')],
      true,
    ],
    [
      'by none on a road without the line',
      [
        chose(secret, 'promise-secrecy'),
        wentBack(1),
        chose(secret, 'safety-transparency'),
        chose(housing.quiet, 'repair'),
      ],
      false,
    ],
    [
      'by no second answer',
      [chose(secret, 'promise-secrecy'), chose(housing.quiet, 'deflect'), wentBack(2), chose(housing.quiet, 'repair')],
      false,
    ],
  ])('[SC21] are repaired %s', (_, entries, repaired) => {
    const { flags, talkFirst } = score(ledger(...entries));
    same([flags.map((one) => one.repaired), talkFirst], [[repaired], !repaired]);
  });
  const five = times(9, 0).map((_, i) => chose({ moment: `m${i}`, moves: ['offer-menu'] }, 'offer-menu'));
  test('[SC22] that are bright withhold both phrases until repaired', () => {
    const open = score(ledger(...five, chose(secret, 'promise-secrecy')));
    same([open.talkFirst, open.autonomy.phrase, open.boundary.phrase], [true, undefined, undefined]);
    expect(open.autonomy.range).toBeDefined();
    const closed = score(ledger(...five, chose(secret, 'promise-secrecy'), chose(housing.quiet, 'repair')));
    same(
      [closed.talkFirst, closed.autonomy.phrase, closed.boundary.phrase],
      [false, 'mostly-left', 'mostly-alongside'],
    );
  });
  test('[SC22] of the agency’s rules withhold nothing', () => {
    const lent = score(ledger(...five, chose(loan, 'blur-role')));
    same([lent.talkFirst, lent.autonomy.phrase, lent.boundary.phrase], [false, 'mostly-left', 'mostly-alongside']);
  });
});
