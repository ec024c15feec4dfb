/** Tests of what leading a group decides without a screen: what *next* does, what keys mean, how long it takes, which roads were taken. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Count } from '../../src/core/room/tally.ts';
import { handsCommand } from '../../src/present/hands.ts';
import { intentOf, isTaken, type Pressed } from '../../src/present/keys.ts';
import { readLocalRoom } from '../../src/present/localLink.ts';
import { backToRoom, type NextLabel, nextOf, previousOf, turned } from '../../src/present/next.ts';
import { offers } from '../../src/present/offers.ts';
import { askedAt, type RecordRound, recordCsv, recordJson, roundsOf, wordsOf } from '../../src/present/record.ts';
import { roadsOf } from '../../src/present/roads.ts';
import { toldAt } from '../../src/present/told.ts';
import { type Led, lead, threeThings } from './led.ts';

const next = (led: Led, selected?: string) => {
  const standing = led.standing();
  return nextOf({
    snapshot: led.snapshot(),
    told: standing.told,
    end: standing.end,
    mark: standing.mark,
    selected,
    pages: standing.look.moments.length + 1,
  });
};

/** Presses *next* until it would do this, and answers with how often it pressed. */
function pressUntil(led: Led, label: NextLabel): number {
  for (let n = 0; n < 60; n += 1) {
    const now = next(led);
    if (now.label === label) return n;
    if (now.command === undefined) throw new Error(`Stuck at ${now.label}.`);
    led.does(now.command);
  }
  throw new Error(`Never came to ${label}.`);
}

/** The choice at this letter's place, from 0. */
const choice = (led: Led, at: number): string => led.standing().choices[at]?.key ?? '';

describe('next', () => {
  it('begins, tells line by line, opens, closes, shows the split, and then asks to choose where it ties', () => {
    const led = lead();
    expect(next(led).label).toBe('start');
    expect(pressUntil(led, 'open')).toBe(led.standing().beat.lines.length);
    led.does({ do: 'open' });
    expect(next(led).label).toBe('close');
    led.does({ do: 'close', round: 1 });
    expect(next(led).label).toBe('reveal');
    led.does({ do: 'reveal', round: 1 });
    expect(next(led)).toEqual({ label: 'choose' });
    const key = choice(led, 2);
    expect(next(led, key)).toEqual({ label: 'commit', command: { do: 'commit', choice: key } });
  });

  it('goes on by an alongside line where a moment is played on, and shows the question where it is talked about', () => {
    const led = lead();
    led.does({ do: 'start' }, { do: 'plan', plan: { lobby: 'on', ballpark: 'talk' } });
    pressUntil(led, 'on');
    led.does({ do: 'skip' });
    expect(led.snapshot().ledger.at(-1)?.kind).toBe('skipped');
    pressUntil(led, 'talk');
    led.does(next(led).command ?? { do: 'end' });
    expect(led.snapshot().screen.talk).toBe(true);
    expect(next(led).label).toBe('choose');
  });

  it('looks back page by page once the story has ended, and comes back to it', () => {
    const led = lead();
    led.does({ do: 'start' });
    while (!led.standing().end) led.does({ do: 'commit', choice: choice(led, 0) });
    pressUntil(led, 'debrief');
    led.does(next(led).command ?? { do: 'end' });
    const pages = led.standing().look.moments.length;
    expect(pressUntil(led, 'closing')).toBe(pages);
    led.does(backToRoom(led.snapshot()));
    expect(led.snapshot().screen.view).toBe('room');
    expect(led.standing().told.done).toBe(true);
  });

  /** One press: of *next* with this response selected, or of *previous*. A refusal throws. */
  const press = (led: Led, key: number): void => {
    const { phase } = led.snapshot();
    const mayChoose = led.standing().told.done && (phase === 'scene' || phase === 'revealed');
    const { command } = next(led, mayChoose ? led.standing().choices[key]?.key : undefined);
    if (command !== undefined) led.does(command);
    const before = previousOf({ snapshot: led.snapshot(), told: led.standing().told });
    if (key === 5 && before !== undefined) led.does(before);
  };

  it('never says anything the room then refuses', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 16 }), (keys) => {
        const led = lead();
        led.does({ do: 'start' }, { do: 'show', screen: { view: 'room', line: 1000 } });
        for (const key of keys) press(led, key);
      }),
      { numRuns: 8 },
    );
  });
});

describe('lines on the projector', () => {
  it('go one back, and no further than the first', () => {
    const led = lead();
    led.does({ do: 'start' });
    expect(previousOf({ snapshot: led.snapshot(), told: led.standing().told })).toBeUndefined();
    led.does(next(led).command ?? { do: 'end' });
    expect(led.standing().told.cursor).toBe(2);
    led.does(previousOf({ snapshot: led.snapshot(), told: led.standing().told }) ?? { do: 'end' });
    expect(led.standing().told.cursor).toBe(1);
  });

  it('wait behind a note about what is ahead', () => {
    const { beat } = lead().standing();
    const noted = { ...beat, moment: { context: 'none', differ: false, note: 'a-death' } } as const;
    expect(toldAt(noted, 1, true)).toMatchObject({ gate: 'a death', cursor: 0, done: false });
    expect(toldAt(noted, 2, true)).toMatchObject({ gate: undefined, cursor: 1 });
    expect(toldAt(noted, 1000, true)).toMatchObject({ done: true, line: beat.lines.length + 1 });
  });
});

describe('keys', () => {
  const pressed = (key: string, more: Partial<Pressed> = {}): Pressed => ({
    key,
    code: '',
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    ...more,
  });

  it.each([
    ['PageDown', { do: 'next' }],
    ['PageUp', { do: 'previous' }],
    ['.', { do: 'blank' }],
    ['b', { do: 'blank' }],
    ['B', { do: 'blank' }],
    ['2', { do: 'option', at: 1, less: false }],
    ['0', { do: 'sit', less: false }],
    ['r', { do: 'undo' }],
  ] as const)('%s is known', (key, intent) => {
    expect(intentOf(pressed(key), true)).toEqual(intent);
  });

  it('reads a digit by its place, so that Shift takes a hand away on every keyboard', () => {
    expect(intentOf(pressed('"', { code: 'Digit2', shiftKey: true }), true)).toEqual({
      do: 'option',
      at: 1,
      less: true,
    });
  });

  it('leaves single characters alone when they are switched off, and browser keys always', () => {
    expect(intentOf(pressed('b'), false)).toBeUndefined();
    expect(intentOf(pressed('PageDown'), false)).toEqual({ do: 'next' });
    expect(intentOf(pressed('r', { ctrlKey: true }), true)).toBeUndefined();
  });

  it('leaves a field its letters and a button its Space', () => {
    expect(isTaken(pressed('1'), { tag: 'INPUT', editable: false })).toBe(true);
    expect(isTaken(pressed(' '), { tag: 'BUTTON', editable: false })).toBe(true);
    expect(isTaken(pressed('v'), { tag: 'BUTTON', editable: false })).toBe(false);
  });
});

describe('a clicker alone', () => {
  it('turns among those that tie, else among all, and goes on with the one it stands at', () => {
    const led = lead(threeThings);
    const keys = () => led.standing().choices.map(({ key }) => key);
    const turn = (selected?: string) => turned({ ...led.standing(), selected }, keys());
    led.does({ do: 'start' }, { do: 'show', screen: { view: 'room', line: 1000 } });
    expect(turn()).toBeUndefined();
    led.does({ do: 'show', screen: { view: 'room', line: 1000, talk: true } });
    expect([turn(), turn(keys()[0]), turn(keys().at(-1))]).toEqual([keys()[0], keys()[1], keys()[0]]);
    led.does({ do: 'open' }, { do: 'hands', round: 1, hands: [1, 4, 0, 4], sat: 0 }, { do: 'close', round: 1 });
    expect(turn()).toBeUndefined();
    led.does({ do: 'reveal', round: 1 });
    expect(next(led).label).toBe('choose');
    expect([turn(), turn(keys()[1]), turn(keys()[3])]).toEqual([keys()[1], keys()[3], keys()[1]]);
    expect(next(led, turn())).toEqual({ label: 'commit', command: { do: 'commit', choice: keys()[1] } });
  });
});

describe('what the menu offers', () => {
  it('is what can be done at the step', () => {
    const led = lead(threeThings);
    const now = () => [...offers(led.standing())];
    expect(now()).toEqual(['blank']);
    led.does({ do: 'start' });
    expect(now()).toEqual(['talk', 'quiet', 'opening', 'blank', 'skip']);
    led.does({ do: 'open' });
    expect(now()).toEqual(['talk', 'quiet', 'opening', 'blank']);
    led.does({ do: 'close', round: 1 }, { do: 'reveal', round: 1 });
    expect(now()).toEqual(['again', 'talk', 'quiet', 'opening', 'blank', 'skip']);
    led.does({ do: 'commit', choice: choice(led, 0) });
    expect(now()).toEqual(['talk', 'quiet', 'undo', 'roads', 'debrief', 'opening', 'blank', 'skip']);
    led.does({ do: 'end' });
    expect(now()).toEqual(['roads', 'debrief', 'opening', 'blank']);
  });
});

describe('raised hands', () => {
  it('go up one by one, and never below none', () => {
    const led = lead();
    led.does({ do: 'start' }, { do: 'open' });
    const up = handsCommand(led.snapshot(), 1, false);
    expect(up).toEqual({ do: 'hands', round: 1, hands: [0, 1, 0, 0], sat: 0 });
    if (up !== undefined) led.does(up);
    expect(handsCommand(led.snapshot(), 1, true)).toMatchObject({ hands: [0, 0, 0, 0] });
    expect(handsCommand(led.snapshot(), 2, true)).toBeUndefined();
    expect(handsCommand(led.snapshot(), 'sit', false)).toMatchObject({ sat: 1 });
    expect(handsCommand(led.snapshot(), 9, false)).toBeUndefined();
  });
});

describe('roads', () => {
  it('part where the room went back, and name what *back* needs', () => {
    const led = lead();
    led.does({ do: 'start' }, { do: 'commit', choice: choice(led, 0) });
    const [left, taken] = [choice(led, 0), choice(led, 1)];
    led.does({ do: 'commit', choice: left }, { do: 'back' }, { do: 'commit', choice: taken });
    const roads = roadsOf(threeThings, led.snapshot().ledger, led.standing().beat);
    expect(roads.columns).toBe(3);
    expect(roads.nodes.map(({ column, standing }) => [column, standing])).toEqual([
      [0, true],
      [1, true],
      [2, false],
      [2, true],
    ]);
    // The room came to the end of the road it left, and stayed no longer: its words stand all the same.
    expect(roads.nodes[2]?.said?.text).toBeTruthy();
    const parting = roads.nodes[1];
    expect(
      parting?.offers
        .filter(({ to }) => to !== undefined)
        .map(({ response }) => response)
        .sort(),
    ).toEqual([left, taken].sort());
    led.does({ do: 'back', to: parting?.back ?? -1 });
    expect(led.standing().decisions).toBe(1);
  });

  it('stay one road when the same line is taken again', () => {
    const led = lead();
    led.does({ do: 'start' });
    const key = choice(led, 0);
    led.does({ do: 'commit', choice: key }, { do: 'back' }, { do: 'commit', choice: key });
    const roads = roadsOf(threeThings, led.snapshot().ledger, led.standing().beat);
    expect(roads.nodes).toHaveLength(2);
  });
});

describe('the record', () => {
  const held = (): Led => {
    const led = lead();
    led.does({ do: 'start' }, { do: 'open' });
    led.does(
      { do: 'hands', round: 1, hands: [5, 0, 9, 1], sat: 2 },
      { do: 'close', round: 1 },
      { do: 'reveal', round: 1 },
    );
    led.does({ do: 'open' }, { do: 'hands', round: 2, hands: [1, 2, 12, 0], sat: 0 }, { do: 'close', round: 2 });
    led.does({ do: 'reveal', round: 2 }, { do: 'commit', choice: choice(led, 2) });
    return led;
  };
  const rounds = (led: Led): readonly RecordRound[] =>
    roundsOf(led.snapshot().rounds, wordsOf(threeThings, led.snapshot().ledger, led.standing().beat.responses));

  it('has both votes at a moment, hands marked as hands, and what the room went with', () => {
    const [first, second] = rounds(held());
    expect(first).toMatchObject({ moment: 'lobby', vote: 1, people: 17, satHands: 2 });
    expect(first?.taken).toBeUndefined();
    expect(second).toMatchObject({ vote: 2, people: 15, taken: second?.options[2]?.response });
    expect(second?.options.map(({ letter, phones, hands }) => [letter, phones, hands])).toEqual([
      ['A', 0, 1],
      ['B', 0, 2],
      ['C', 0, 12],
      ['D', 0, 0],
    ]);
  });

  it('is read back by a spreadsheet as it was, with no formula in it', () => {
    const nasty = '=HYPERLINK("http://x"),\n+1';
    const [first] = rounds(held());
    if (first === undefined) throw new Error('No round was held.');
    const changed = { ...first, options: first.options.map((one) => ({ ...one, words: nasty })) };
    const { data } = Papa.parse<string[]>(recordCsv([changed]).trimEnd());
    expect(data).toHaveLength(5);
    for (const row of data.slice(1)) {
      expect(row[5]).toBe(`'${nasty}`);
      expect(row.every((cell) => !/^\s*[=+\-@]/.test(cell))).toBe(true);
    }
  });

  it('says a few where so few took part that a number would name somebody', () => {
    const led = held();
    const snapshot = led.snapshot();
    const [round] = snapshot.rounds;
    const split = round?.split;
    if (round === undefined || split === undefined) throw new Error('No split.');
    const shown = (phones: Count) => ({
      ...round,
      split: { ...split, options: split.options.map((one) => ({ ...one, phones })) },
    });
    const csv = recordCsv(roundsOf([shown('few'), shown('more')], new Map()));
    expect(csv).toContain('a few');
    expect(csv).toContain('3 or more');
  });

  it('has the line that stood before each vote, on the road on which it was held', () => {
    const led = lead();
    const stood: (string | undefined)[] = [];
    const vote = (): void => {
      stood.push(led.standing().beat.lines.at(-1)?.text);
      const round = led.snapshot().rounds.length + 1;
      led.does({ do: 'open' }, { do: 'close', round }, { do: 'reveal', round });
    };
    led.does({ do: 'start' });
    vote();
    led.does({ do: 'commit', choice: choice(led, 0) });
    vote();
    led.does({ do: 'back' });
    led.does({ do: 'commit', choice: choice(led, 2) });
    vote();
    const { scenario, beat } = led.standing();
    const asked = askedAt(scenario, led.snapshot().ledger, beat);
    expect(rounds(led).map(({ step }) => asked.get(step)?.text)).toEqual([stood[0], undefined, stood[2]]);
    // Nothing was gone on with there; the heading then names the moment.
    expect(new Set(stood).size).toBeGreaterThan(1);
    led.does({ do: 'back' });
    led.does({ do: 'commit', choice: choice(led, 0) });
    const again = askedAt(scenario, led.snapshot().ledger, led.standing().beat);
    expect(rounds(led).map(({ step }) => again.get(step)?.text)).toEqual([stood[0], stood[1], undefined]);
  });

  it('holds the road as a ledger that reads as a person’s does', () => {
    const led = held();
    const file = JSON.parse(recordJson(led.snapshot(), rounds(led)));
    expect(file.entries).toHaveLength(2);
    expect(file.readings.counted).toHaveLength(1);
    expect(JSON.stringify(file)).not.toMatch(/device|token|address/);
  });
});

describe('a room kept on this device', () => {
  it('is the same room after a reload, and anything else is none', () => {
    const led = lead();
    led.does({ do: 'start' }, { do: 'open' });
    const room = led.room();
    expect(readLocalRoom(JSON.stringify(room))).toEqual(room);
    expect(readLocalRoom('{')).toBeUndefined();
    expect(readLocalRoom(JSON.stringify({ ...room, version: 99 }))).toBeUndefined();
    expect(readLocalRoom(JSON.stringify({ ...room, rows: room.rows.slice(1) }))).toBeUndefined();
    expect(readLocalRoom(null)).toBeUndefined();
  });
});
