/** Version 1 of the codebook against a table written down apart from it: 27 moves, who steers, and credit in each of the seven contexts. */

import { describe, expect, test } from 'vitest';
import {
  contextFlag,
  credit,
  currentCodebook,
  flips,
  isAutonomy,
  isBoundary,
  isCodebookVersion,
  isContext,
  isFlag,
  isMove,
  moveIds,
  steer,
} from '../../../src/core/codebook/codebook.ts';
import { contexts, flags, type MoveData, moves1 } from '../../../src/core/codebook/moves.ts';

/** Move, who steers, then autonomy and boundary in: none, asked, limit, fact, safety, third, repair. `!` carries the flag of secrecy. Last: what it may be flagged with. */
const table = [
  ['open-question', 'client', '2+0 2+0 2+0 2+0 1-1 2+0 2+0', ''],
  ['reflect', 'client', '2+0 2+0 2+0 2+0 2+0 2+0 2+0', ''],
  ['affirm', 'client', '2+0 2+0 2+0 2+0 1-1 2+0 2+0', ''],
  ['ask-permission', 'client', '3+0 3+0 3+0 3+0 1+0 3+0 3+0', ''],
  ['emphasise-choice', 'client', '3+0 3+0 1-1 1-1 0-1 3+0 3+0', ''],
  ['offer-menu', 'shared', '3+0 3+0 3+0 3+0 3+0 3+0 3+0', ''],
  ['purposeful-share', 'shared', '2+0 3+0 2+0 2+0 2+0 2+0 2+0', ''],
  ['honest-concern', 'shared', '2+0 2+0 2+0 3+0 2+0 2+0 2+0', ''],
  ['advocate-with', 'client', '3+0 3+0 3+0 3+0 3+0 3+0 3+0', ''],
  ['step-back', 'client', '3+0 3+0 3+0 3+0 0-2 3+0 3+0', ''],
  ['name-limit', 'shared', '2+0 3+0 3+0 2+0 2+0 2+0 2+0', ''],
  ['safety-transparency', 'shared', '1+1 1+1 1+1 1+1 3+0 1+1 1+1', ''],
  ['consult-supervisor', 'shared', '2+0 2+0 3+0 2+0 3+0 2+0 2+0', ''],
  ['repair', 'client', '3+0 3+0 3+0 3+0 3+0 3+0 3+0', ''],
  ['nod-along', 'client', '1-1 1-1 1-1 0-1 0-2 0-1 1-1', ''],
  ['minimise', 'specialist', '1-1 1-1 1-1 1-1 0-2 1-1 1-1', ''],
  ['deflect', 'specialist', '1-1 1-1 1-1 1-1 0-2 1-1 1-1', ''],
  ['wall', 'specialist', '0-2 0-2 0-2 0-2 0-2 0-2 0-2', ''],
  ['unsolicited-advice', 'specialist', '1+1 1+1 1+1 1+1 1+1 1+1 1+1', ''],
  ['persuade', 'specialist', '0+1 0+1 0+1 0+1 0+1 0+1 0+1', ''],
  ['confront', 'specialist', '0-1 0-1 0-1 0-1 0-1 0-1 0-1', ''],
  ['overshare', 'specialist', '1+2 1+2 1+2 1+2 1+2 1+2 1+2', ''],
  ['speak-for', 'specialist', '0+1 0+1 0+1 0+1 0+1 0+1 0+1', 'privacy'],
  ['rescue', 'specialist', '0+2 0+2 0+2 0+2 0+2 0+2 0+2', ''],
  ['promise-secrecy', 'specialist', '1+2 1+2 0+2! 1+2 0+2! 1+2 1+2', ''],
  ['blur-role', 'specialist', '1+2 1+2 1+2 1+2 1+2 1+2 1+2', 'money ride gift contact romance'],
  ['steady', 'shared', '2+0 2+0 2+0 2+0 1+0 2+0 2+0', ''],
] as const;

const signed = (n: number) => `${n < 0 ? '-' : '+'}${Math.abs(n)}`;

describe('version 1', () => {
  test('[CB4] holds the 27 moves of the table, in its order, and is the current one', () => {
    expect(moveIds).toEqual(table.map(([id]) => id));
    expect(currentCodebook).toBe(1);
    expect([1, 2, '1', undefined].map(isCodebookVersion)).toEqual([true, false, false, false]);
  });
  test.each(table)('[CB1] [CB2] [CB3] %s is worth in every context what the table says', (id, who, cells, may) => {
    const move = isMove(id) ? id : undefined;
    if (move === undefined) throw new Error(`${id} is not a move`);
    const mine = contexts.map((context) => {
      const { autonomy, boundary } = credit(1, move, context);
      const flag = contextFlag(1, move, context);
      return `${autonomy}${signed(boundary)}${flag === undefined ? '' : '!'}`;
    });
    const data: MoveData = moves1[move];
    expect(mine.join(' ')).toBe(cells);
    expect(steer(1, move)).toBe(who);
    expect((data.mayFlag ?? []).join(' ')).toBe(may);
  });
});

describe('credit', () => {
  test('[CB1] lets an override replace either half and leave the other', () => {
    expect(credit(1, 'persuade', 'none', { autonomy: 2 })).toEqual({ autonomy: 2, boundary: 1 });
    expect(credit(1, 'confront', 'none', { boundary: 1 })).toEqual({ autonomy: 0, boundary: 1 });
    expect(credit(1, 'open-question', 'safety', { autonomy: 0 })).toEqual({ autonomy: 0, boundary: -1 });
    expect(credit(1, 'rescue', 'none', { autonomy: 0, boundary: 0 })).toEqual({ autonomy: 0, boundary: 0 });
  });
  test('[CB3] flags a promise of secrecy as secrecy where life or a rule is at stake, and nothing else', () => {
    const carried = moveIds.flatMap((move) =>
      contexts.flatMap((context) => {
        const flag = contextFlag(1, move, context);
        return flag === undefined ? [] : [`${move} ${context} ${flag}`];
      }),
    );
    expect(carried).toEqual(['promise-secrecy limit secrecy', 'promise-secrecy safety secrecy']);
  });
  test('[CB5] moves no credit in a repair context, whatever the move', () => {
    expect(moveIds.filter((move) => flips(1, move, 'repair'))).toEqual([]);
  });
  test('[CB6] tells bright flags from rule flags', () => {
    expect(Object.keys(flags).filter((id) => isFlag(id) && flags[id] === 'bright')).toEqual([
      'secrecy',
      'privacy',
      'romance',
      'harm',
    ]);
    expect(Object.keys(flags).filter((id) => isFlag(id) && flags[id] === 'rule')).toEqual([
      'money',
      'ride',
      'gift',
      'contact',
    ]);
  });
  test('[CB7] knows its ids by their own name only, never by what every object has', () => {
    expect(
      ['constructor', 'toString', '__proto__', ''].flatMap((id) => [isMove(id), isFlag(id), isContext(id)]),
    ).toEqual(Array.from({ length: 12 }, () => false));
    expect([-1, 0, 3, 4, 1.5, Number.NaN].map(isAutonomy)).toEqual([false, true, true, false, false, false]);
    expect([-3, -2, 0, 2, 3, 0.5].map(isBoundary)).toEqual([false, true, true, true, false, false]);
  });
});
