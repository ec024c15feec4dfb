import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, Ledger } from '../../../src/core/ledger/entries.ts';
import { decide, goBack, skip } from '../../../src/core/story/decide.ts';
import { replay } from '../../../src/core/story/replay.ts';
import { ink, visit } from './fixture.ts';

const began = (edition = 'e1'): Ledger => [
  { kind: 'began', at: 0, scenario: 'visit', edition, codebook: 1, language: 'en', seed: 7, mode: 'practice' },
];
const at = (scenario: ReturnType<typeof ink>, ledger: Ledger) => {
  const road = replay(scenario, ledger);
  if (!road.ok) throw new Error(road.trouble.rule);
  return road;
};
const walk = (scenario: ReturnType<typeof ink>, ...keys: string[]): Ledger => {
  let ledger: Ledger = began();
  for (const key of keys) {
    const made = decide(at(scenario, ledger).play.beat, key, 0);
    if ('refused' in made) throw new Error(`${key}: ${made.refused}`);
    ledger = [...ledger, made];
  }
  return ledger;
};

describe('decide', () => {
  const scenario = ink(visit);
  it('[ST10] makes an entry with all responses on offer, or refuses', () => {
    const { beat } = at(scenario, began()).play;
    expect(decide(beat, 'get-the-door', 9)).toEqual({
      kind: 'chose',
      at: 9,
      moment: 'lobby',
      context: 'third',
      response: 'get-the-door',
      offered: [
        { id: 'ask-parts', move: 'advocate-with' },
        { id: 'get-the-door', move: 'nod-along', override: { boundary: -2 }, flags: ['gift'], act: true },
        { id: 'renee', aside: true },
      ],
    });
    expect(decide(beat, 'renee', 9)).toEqual({ kind: 'aside', at: 9, moment: 'lobby', response: 'renee' });
    expect(decide(beat, 'nobody', 9)).toEqual({ refused: 'not-on-offer' });
  });
  it('[ST11] skips by an alongside line', () => {
    const { beat } = at(scenario, walk(scenario, 'ask-parts')).play;
    expect(skip(beat, 0)).toMatchObject({ kind: 'skipped', moment: 'income', response: 'turn' });
  });
  it('refuses to go back when nothing was decided', () => {
    expect(goBack(began(), 0)).toEqual({ refused: 'nothing-to-go-back-to' });
  });
});

describe('replay', () => {
  it('lands on the beat where the ledger stopped, with the road behind it', () => {
    const scenario = ink(visit);
    const road = at(scenario, walk(scenario, 'renee', 'ask-parts'));
    expect(road.play.beat.moment?.id).toBe('income');
    expect(road.steps.map((step) => step.entry?.kind)).toEqual(['aside', 'chose', undefined]);
  });
  it('leaves out what was gone back over', () => {
    const scenario = ink(visit);
    const ledger = walk(scenario, 'get-the-door', 'turn');
    const back = goBack(ledger, 0, 1);
    if ('refused' in back) throw new Error(back.refused);
    expect(at(scenario, [...ledger, back]).play.beat.moment?.id).toBe('lobby');
  });
  const reworded = visit
    .replace('Which parts are yours to say?', 'Which of it is yours?')
    .replace('Okay.', 'All right.');
  it('[ST7] finds every response by id in a reworded edition', () => {
    const ledger = walk(ink(visit), 'ask-parts', 'turn');
    const road = at(ink(reworded, 'e2'), ledger);
    expect(road.missing).toBeUndefined();
    expect(road.play.beat.ending).toBe('her-form');
  });
  it('[ST7] stops before the first response that a new edition lacks, and says which', () => {
    const ledger = walk(ink(visit), 'ask-parts', 'turn');
    const road = at(ink(visit.replace('#id:turn ', '#id:turn-the-chair '), 'e2'), ledger);
    expect(road.missing).toEqual({ index: 2, response: 'turn' });
    expect(road.play.beat.moment?.id).toBe('income');
  });
  it('[ST7] looks a response without an id up in its own edition only', () => {
    const story = 'One.\n* [a]\n* [b]\n- Two.\n* [c]\n- -> END\n';
    const first = at(ink(story), began()).play.beat.responses[0]?.key ?? '';
    expect(first).toMatch(/^~/);
    const ledger = walk(ink(story), first);
    expect(at(ink(story), ledger).missing).toBeUndefined();
    expect(at(ink(story, 'e2'), ledger).missing).toMatchObject({ index: 1 });
    const onward: Entry = { kind: 'wentBack', at: 0, to: 1, edition: 'e2' };
    const taken: Ledger = [...ledger, onward, { ...(ledger[1] as Entry & { kind: 'chose' }) }];
    expect(at(ink(story, 'e2'), taken).missing).toBeUndefined();
  });
  it('equals the live story on any walk', () => {
    const scenario = ink(visit);
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 6 }), (wishes) => {
        const live = at(scenario, began()).play;
        let ledger: Ledger = began();
        for (const wish of wishes) {
          const key = live.beat.responses[wish % Math.max(1, live.beat.responses.length)]?.key;
          if (key === undefined) break;
          const made = decide(live.beat, key, 0);
          if ('refused' in made) throw new Error(made.refused);
          ledger = [...ledger, made];
          live.choose(key);
          expect(at(scenario, ledger).play.beat).toEqual(live.beat);
        }
      }),
      { numRuns: 60 },
    );
  });
});
