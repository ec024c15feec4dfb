/** Tests of what is found again before and after every decision. */

import { describe, expect, it } from 'vitest';
import type { Began, Entry, Ledger } from '../../../src/core/ledger/entries.ts';
import { decide, goBack } from '../../../src/core/story/decide.ts';
import { replay } from '../../../src/core/story/replay.ts';
import { retrace } from '../../../src/core/story/retrace.ts';
import { ink, visit } from './fixture.ts';

const scenario = ink(visit);
const began: Began = {
  kind: 'began',
  at: 0,
  scenario: 'visit',
  edition: 'e1',
  codebook: 1,
  language: 'en',
  seed: 7,
  mode: 'practice',
};

/** Plays keys in order; a number goes back to the entry with this index. */
function play(...acts: readonly (string | number)[]): Ledger {
  let ledger: Ledger = [began];
  for (const act of acts) {
    const road = replay(scenario, ledger);
    if (!road.ok) throw new Error(road.trouble.rule);
    const entry = typeof act === 'number' ? goBack(ledger, 0, act) : decide(road.play.beat, act, 0);
    if ('refused' in entry) throw new Error(entry.refused);
    ledger = [...ledger, entry satisfies Entry];
  }
  return ledger;
}

describe('retracing', () => {
  it('finds the line before a decision and the one it brought', () => {
    const found = retrace(scenario, play('ask-parts', 'turn')).get(1);
    expect(found?.asked.lines.at(-1)?.text).toBe("I don't want to start crying in there.");
    expect(found?.answered?.lines[0]?.text).toBe('The rent.');
  });

  it('[ST12] finds the line of a moment that stayed open over an aside', () => {
    const found = retrace(scenario, play('renee', 'ask-parts')).get(2);
    expect(found?.asked.lines.at(-1)?.text).toBe("I don't want to start crying in there.");
    expect(found?.offered.lines[0]?.text).toBe('What did she ask you?');
  });

  it('[ST12] finds decisions on roads that were left', () => {
    const ledger = play('ask-parts', 'six-years', 1, 'get-the-door', 'turn');
    const found = retrace(scenario, ledger);
    expect([...found.keys()].sort()).toEqual([1, 2, 4, 5]);
    expect(found.get(2)?.answered?.lines[0]?.text).toBe('Great.');
    expect(found.get(4)?.answered?.lines[0]?.text).toBe('Okay.');
  });
});
