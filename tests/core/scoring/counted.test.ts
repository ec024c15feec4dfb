/** Which decisions of a ledger count; the laws among these hold for ledgers by chance. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/core/ledger/entries.ts';
import { curve, ropeAt } from '../../../src/core/scoring/curve.ts';
import { debrief, partedMost } from '../../../src/core/scoring/debrief.ts';
import type { Readings } from '../../../src/core/scoring/readings.ts';
import { score } from '../../../src/core/scoring/score.ts';
import { goOn, ledgers, steps } from '../ledger/arbitrary.ts';
import { chose, ended, housing, ledger, type Met, skipped, wentBack } from './ledgers.ts';

const momentsOf = ({ counted }: Readings) => counted.map(({ moment }) => moment);
const same = (a: unknown, b: unknown) => expect(a).toEqual(b);

describe('which decisions count', () => {
  test('[SC1] the first at a moment, though its road was left by going back', () => {
    const replayed = ledger(chose(housing.prep, 'nod-along'), wentBack(1), chose(housing.prep, 'advocate-with'));
    same(
      score(replayed).counted.map(({ response, entry }) => [response, entry]),
      [['nod-along', 1]],
    );
  });
  test('[SC1] the first at a moment, though it was met only after the end', () => {
    const both = ledger(
      chose(housing.talked, 'step-back'),
      ended,
      wentBack(1),
      chose(housing.talked, 'speak-for'),
      chose(housing.quiet, 'repair'),
    );
    same(
      score(both).counted.map(({ response }) => response),
      ['step-back', 'repair'],
    );
  });
  test('[SC1] the first at a moment that the road passes twice', () => {
    const round = ledger(chose(housing.prep, 'advocate-with'), chose(housing.prep, 'nod-along'));
    same(momentsOf(score(round)), ['prep']);
  });
  test('[SC2] whatever is appended', () => {
    fc.assert(
      fc.property(ledgers, steps, (one, more) => {
        const before = score(one).counted;
        same(score(goOn(one, more)).counted.slice(0, before.length), before);
      }),
    );
  });
  test('[SC3] not a skipped moment, nor a decision there later', () => {
    const skip = ledger(skipped(housing.prep, 'advocate-with'), wentBack(1), chose(housing.prep, 'nod-along'));
    same(momentsOf(score(skip)), []);
  });
  test('[SC3] a decision, though its moment is skipped later', () => {
    const skip = ledger(chose(housing.prep, 'nod-along'), wentBack(1), skipped(housing.prep, 'advocate-with'));
    same(
      score(skip).counted.map(({ response }) => response),
      ['nod-along'],
    );
  });
  test.each<[string, Met]>([
    ['without an id', { moves: ['reflect', 'wall'] }],
    ['on which practitioners differ', { moment: 'm', differ: true, moves: ['reflect', 'wall'] }],
    ['with a response that has no move', { moment: 'm', moves: ['reflect', 'wall'], untagged: ['shrug'] }],
  ])('[SC4] not a moment %s', (_, met) => {
    same(momentsOf(score(ledger(chose(met, 'wall')))), []);
  });
  test('[SC5] with no aside among what was on offer', () => {
    const plain = score(ledger(chose(housing.prep, 'nod-along')));
    const aside = score(ledger(chose({ ...housing.prep, asides: ['call'] }, 'nod-along')));
    same(aside.autonomy, plain.autonomy);
    same(aside.boundary, plain.boundary);
    const called = ledger({ kind: 'aside', at: 0, moment: 'prep', response: 'call' }, chose(housing.prep, 'nod-along'));
    same(momentsOf(score(called)), ['prep']);
  });
  test('[SC28] whatever order the responses stood in on the screen', () => {
    const turned = (entry: Entry): Entry =>
      'offered' in entry ? { ...entry, offered: [...entry.offered].reverse() } : entry;
    /** `offered` is handed on as it was recorded. */
    const bare = (it: unknown) =>
      JSON.stringify(it, (key, value) => (key === 'offered' && Array.isArray(value) ? 0 : value));
    fc.assert(
      fc.property(ledgers, (one) => {
        const other = one.map(turned);
        for (const read of [score, curve, ropeAt, debrief, partedMost]) same(bare(read(other)), bare(read(one)));
      }),
    );
  });
  test('[SC30] told apart by their responses where moments have no id', () => {
    const met: Met = { moves: ['reflect', 'blur-role'], flags: { 'blur-role': ['ride'] } };
    const again = ledger(
      chose(met, 'blur-role'),
      wentBack(1),
      chose(met, 'blur-role'),
      chose(housing.prep, 'nod-along'),
    );
    same(
      debrief(again).map(({ replay }) => replay),
      [false, true, false],
    );
    expect(score(again).flags).toHaveLength(1);
    const turned = { ...met, moves: [...met.moves].reverse() };
    expect(score(ledger(chose(met, 'blur-role'), wentBack(1), chose(turned, 'blur-role'))).flags).toHaveLength(1);
  });
});
