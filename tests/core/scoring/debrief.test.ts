/** Looking back: the curve, the rope, the rows and where to begin. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveIds } from '../../../src/core/codebook/codebook.ts';
import type { Move } from '../../../src/core/codebook/moves.ts';
import type { Offer } from '../../../src/core/ledger/entries.ts';
import { curve, ropeAt } from '../../../src/core/scoring/curve.ts';
import { debrief, partedMost } from '../../../src/core/scoring/debrief.ts';
import { score } from '../../../src/core/scoring/score.ts';
import { ledgers } from '../ledger/arbitrary.ts';
import { chose, housing, ledger, type Met, playerA, playerB, skipped, wentBack } from './ledgers.ts';

const same = (a: unknown, b: unknown) => expect(a).toEqual(b);

describe('looking back', () => {
  test('[SC23] the curve follows the road that stands, replays marked', () => {
    const entries = ledger(
      chose(housing.prep, 'advocate-with'),
      chose(housing.talked, 'speak-for'),
      chose(housing.quiet, 'repair'),
      wentBack(2),
      chose(housing.talked, 'nod-along'),
      skipped(housing.ground, 'advocate-with'),
      chose(housing.asked, 'overshare'),
    );
    same(curve(entries), [
      { entry: 1, moment: 'prep', boundary: 0, side: 'alongside', counted: true },
      { entry: 5, moment: 'talked-over', boundary: -1, side: 'under', counted: false },
      { entry: 7, moment: 'what-would-you', boundary: 2, side: 'over', counted: true },
    ]);
  });
  test('[SC24] the rope hangs in the middle, then goes where the last line stood', () => {
    same(ropeAt(ledger()), { lean: 0, slack: 0.5, side: 'alongside' });
    same(ropeAt(playerB), { lean: 1, slack: 1, side: 'over' });
    same(ropeAt(ledger(chose({ moment: 'm', moves: ['wall'] }, 'wall'))), { lean: -1, slack: 0, side: 'under' });
    same(ropeAt(ledger(chose(housing.talked, 'speak-for'), wentBack(1))), { lean: 0, slack: 0.5, side: 'alongside' });
    same(ropeAt(ledger(chose(housing.talked, 'speak-for'), skipped(housing.prep, 'nod-along'))).lean, 0.5);
  });
  test('[SC25] every decision has its row, with its marks', () => {
    const entries = ledger(
      chose(housing.prep, 'nod-along'),
      wentBack(1),
      chose(housing.prep, 'advocate-with'),
      skipped(housing.talked, 'step-back'),
      chose({ ...housing.asked, differ: true }, 'overshare'),
    );
    const marks = debrief(entries).map((row) =>
      [
        row.entry,
        ...(['counted', 'replay', 'skipped', 'standing', 'differ'] as const).filter((mark) => row[mark]),
        row.reading?.autonomy ?? 'unread',
      ].join(' '),
    );
    same(marks, ['1 counted 1', '3 replay standing 3', '4 skipped standing unread', '5 standing differ unread']);
  });
  test('[SC25] the counted rows are the decisions the score is of', () => {
    fc.assert(
      fc.property(ledgers, (one) => {
        same(
          debrief(one)
            .filter((row) => row.counted)
            .map(({ entry }) => entry),
          score(one).counted.map(({ entry }) => entry),
        );
      }),
    );
  });
  test.each<[string, Met, Move, string | undefined]>([
    ['leaves most', housing.prep, 'unsolicited-advice', 'advocate-with'],
    [
      'is nearest alongside, of those that leave as much',
      { moment: 'm', moves: ['blur-role', 'deflect', 'wall'] },
      'wall',
      'deflect',
    ],
    ['leaves most of the others, when the line itself did', housing.lift, 'honest-concern', 'emphasise-choice'],
    ['is never an aside', { moment: 'm', moves: ['wall'], asides: ['call'] }, 'wall', undefined],
  ])('[SC26] the other line %s', (_, met, taken, other) => {
    same(debrief(ledger(chose(met, taken)))[0]?.alternative, other);
  });
  test('[SC26] the other line is of another move, of those that are worth the same', () => {
    const offered: Offer[] = [
      { id: 'a', move: 'reflect' },
      { id: 'b', move: 'affirm' },
      { id: 'c', move: 'reflect' },
    ];
    const entry = { ...chose({ moment: 'm', moves: [] }, 'c'), offered };
    same(debrief(ledger(entry))[0]?.alternative, 'b');
  });
  test('[SC27] the roads parted most where a line was farthest from what was possible, first of equals', () => {
    same(partedMost(playerA), 2);
    same(partedMost(playerB), 6);
    same(partedMost(ledger(skipped(housing.prep, 'nod-along'))), undefined);
    const even = ledger(chose(housing.prep, 'advocate-with'), chose(housing.talked, 'step-back'));
    same(partedMost(even), 1);
  });
  test('[SC27] every reading can be taken of any ledger', () => {
    fc.assert(
      fc.property(ledgers, (one) => {
        const most = partedMost(one);
        const { counted } = score(one);
        same(most === undefined, counted.length === 0);
        expect(Math.abs(ropeAt(one).lean)).toBeLessThanOrEqual(1);
        expect(curve(one).length).toBeLessThanOrEqual(debrief(one).length);
        expect(moveIds).toEqual(expect.arrayContaining(counted.map(({ move }) => move)));
      }),
    );
  });
});
