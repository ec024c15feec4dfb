/** Saved playthroughs: printed and read back, or refused with the rule they break. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, type Ledger, standing } from '../../../src/core/ledger/entries.ts';
import { parseLedger } from '../../../src/core/ledger/parse.ts';
import { printLedger } from '../../../src/core/ledger/print.ts';
import { ledgerRules } from '../../../src/core/ledger/trouble.ts';
import sentences from '../../../src/words/en/ledger.json' with { type: 'json' };
import { began, chose, ended, housing, ledger, playerA, skipped, wentBack } from '../scoring/ledgers.ts';
import { ledgers } from './arbitrary.ts';

const troubleOf = (text: string) => {
  const read = parseLedger(text);
  return read.ok ? undefined : read.trouble;
};
/** Entries as they might come from a file, before anybody has looked at them. */
const refused = (...entries: readonly unknown[]) => troubleOf(JSON.stringify({ version: 1, entries }));
const prep = chose(housing.prep, 'advocate-with');

describe('a printed ledger', () => {
  test('[LG2] parses to itself', () => {
    fc.assert(
      fc.property(ledgers, (one) => {
        expect(parseLedger(printLedger(one))).toEqual({ ok: true, saved: { version: 1, entries: one } });
      }),
    );
  });
  test('[LG2] may be indented by hand, begin with a byte order mark and lie beside other fields', () => {
    const saved = { hopes: [], version: 1, entries: playerA };
    expect(parseLedger(`\uFEFF${JSON.stringify(saved, null, 2)}\n`)).toEqual({
      ok: true,
      saved: { version: 1, entries: playerA },
    });
  });
});

describe('a text that is no saved playthrough', () => {
  test('[LG1] is refused by its version before anything else in it is read', () => {
    expect(troubleOf('{"version": 2, "road": []}')).toEqual({ rule: 'unknown_version', values: { version: 2 } });
    expect(troubleOf('{"version": 0, "entries": []}')?.rule).toBe('unknown_version');
  });
  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['VAR trust = 0', 'not_json'],
    ['null', 'not_a_playthrough'],
    ['[]', 'not_a_playthrough'],
    ['{"version": "1", "entries": []}', 'not_a_playthrough'],
    ['{"version": 1}', 'not_a_playthrough'],
    ['{"version": 1, "entries": {"0": {}}}', 'not_a_playthrough'],
    ['{"version": 1, "entries": []}', 'no_beginning'],
  ])('[LG3] is refused: %j is %s', (text, rule) => {
    expect(troubleOf(text)).toEqual({ rule, values: {} });
  });
  test('[LG3] is refused wherever it is cut off', () => {
    const whole = printLedger(playerA);
    for (let end = 1; end < whole.length; end += 1) expect(troubleOf(whole.slice(0, end))?.rule).toBe('not_json');
  });
  test('[LG3] never makes the reader throw', () => {
    fc.assert(fc.property(fc.json(), (text) => parseLedger(text).ok === false));
    fc.assert(
      fc.property(
        fc.json(),
        (text) => parseLedger(`{"version":1,"entries":[${JSON.stringify(began)},${text}]}`).ok === false,
      ),
    );
  });
});

describe('an edited entry', () => {
  const offered = (change: object) => ({ ...prep, offered: [{ ...prep.offered[0], ...change }] });
  test.each<[string, unknown, string, object]>([
    ['another kind', { kind: 'cheered', at: 0 }, 'unknown_kind', { entry: 2, value: 'cheered' }],
    ['no kind', { at: 0 }, 'malformed', { entry: 2, field: 'kind' }],
    ['no object', 7, 'malformed', { entry: 2, field: 'kind' }],
    ['an unknown move', offered({ move: 'hug' }), 'unknown_move', { entry: 2, value: 'hug' }],
    ['a move every object has', offered({ move: 'constructor' }), 'unknown_move', { entry: 2, value: 'constructor' }],
    ['an unknown context', { ...prep, context: 'crisis' }, 'unknown_context', { entry: 2, value: 'crisis' }],
    ['no context', { ...prep, context: undefined }, 'malformed', { entry: 2, field: 'context' }],
    ['an unknown flag', offered({ flags: ['love'] }), 'unknown_flag', { entry: 2, value: 'love' }],
    [
      'autonomy of 4',
      offered({ override: { autonomy: 4 } }),
      'impossible_credit',
      { entry: 2, field: 'offered.0.override.autonomy', value: 4 },
    ],
    [
      'half a step of boundary',
      offered({ override: { boundary: 0.5 } }),
      'impossible_credit',
      { entry: 2, field: 'offered.0.override.boundary', value: 0.5 },
    ],
    ['a field nobody knows', { ...prep, credit: 3 }, 'malformed', { entry: 2, field: 'credit' }],
    ['a time in words', { ...prep, at: 'noon' }, 'malformed', { entry: 2, field: 'at' }],
    [
      'a prototype',
      JSON.parse('{"kind":"ended","at":0,"__proto__":{"at":1}}'),
      'malformed',
      { entry: 2, field: '__proto__' },
    ],
  ])('[LG3] with %s is refused', (_, entry, rule, values) => {
    expect(refused(began, entry)).toEqual({ rule, at: 1, values });
  });
  test.each([
    [{ ...began, codebook: 2 }, 'unknown_codebook', { codebook: 2 }],
    [{ ...began, seed: 0 }, 'impossible_seed', { value: 0 }],
    [{ ...began, seed: 2147483647 }, 'impossible_seed', { value: 2147483647 }],
    [{ ...began, mode: 'exam' }, 'malformed', { entry: 1, field: 'mode' }],
  ])('[LG3] at the beginning is refused: %o', (entry, rule, values) => {
    expect(refused(entry)).toEqual({ rule, at: 0, values });
  });
});

describe('a response taken', () => {
  test('[LG5] that was not on offer is refused', () => {
    const values = { entry: 2, response: 'hug' };
    expect(refused(began, { ...prep, response: 'hug' })).toEqual({ rule: 'not_on_offer', at: 1, values });
    expect(refused(began, { ...skipped(housing.prep, 'hug') })).toEqual({ rule: 'not_on_offer', at: 1, values });
  });
  test('[LG5] from two of one name is refused', () => {
    const twice = { ...prep, offered: [...prep.offered, ...prep.offered] };
    expect(refused(began, twice)?.rule).toBe('offered_twice');
  });
  test('[LG5] as a decision that was on offer as an aside is refused', () => {
    expect(refused(began, chose({ ...housing.prep, asides: ['call'] }, 'call'))?.rule).toBe('aside_as_decision');
  });
});

describe('going back', () => {
  const back = (to: number) => ({ ...wentBack(to) });
  test('[LG6] to itself or to what is still to come is refused', () => {
    expect(refused(began, prep, back(2))).toEqual({ rule: 'back_to_later', at: 2, values: { entry: 3, to: 3 } });
    expect(refused(began, prep, back(9))?.rule).toBe('back_to_later');
  });
  test('[LG6] to something that is no decision is refused', () => {
    expect(refused(began, prep, back(0))?.rule).toBe('back_to_no_decision');
    expect(refused(began, prep, back(1), prep, back(2))?.rule).toBe('back_to_no_decision');
    expect(refused(began, prep, ended, back(2))?.rule).toBe('back_to_no_decision');
  });
  test('[LG6] to what was taken back already is refused', () => {
    expect(refused(began, prep, back(1), prep, back(1))?.rule).toBe('back_off_the_road');
    expect(refused(began, prep, prep, back(1), prep, back(2))?.rule).toBe('back_off_the_road');
  });
  test('[LG6] to an aside is taken', () => {
    expect(refused(began, { kind: 'aside', at: 0, response: 'call' }, back(1))).toBeUndefined();
  });
  test('[LG4] takes the entry named and all that followed off the road, and keeps them', () => {
    const entries: Ledger = ledger(
      prep,
      chose(housing.talked, 'speak-for'),
      wentBack(2),
      chose(housing.talked, 'step-back'),
    );
    expect(standing(entries).map(({ index }) => index)).toEqual([0, 1, 4]);
    expect(entries).toHaveLength(5);
    expect(parseLedger(printLedger(entries)).ok).toBe(true);
  });
});

describe('a ledger', () => {
  test('[LG7] that does not begin, or begins twice, is refused', () => {
    expect(refused(prep)?.rule).toBe('no_beginning');
    expect(refused(began, prep, began)).toEqual({ rule: 'begun_twice', at: 2, values: { entry: 3 } });
  });
  test('[LG7] goes on after its end only by going back', () => {
    const after: readonly Entry[] = [prep, ended, { kind: 'aside', at: 0, response: 'call' }];
    for (const entry of after) {
      expect(refused(began, prep, ended, entry)).toEqual({ rule: 'after_the_end', at: 3, values: { entry: 4 } });
    }
    expect(refused(began, prep, ended, wentBack(1), prep, ended)).toBeUndefined();
  });
});

describe('a refusal', () => {
  test('[LG8] has one sentence in words, with the values that its rule gives', () => {
    const named = Object.fromEntries(
      Object.entries(sentences).map(([key, sentence]) => [
        key.replace('ledger_', ''),
        [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort(),
      ]),
    );
    const given = Object.fromEntries(Object.entries(ledgerRules).map(([rule, values]) => [rule, [...values].sort()]));
    expect(named).toEqual(given);
  });
});
