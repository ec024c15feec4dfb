/** The room without a server: codes, counts, the log and its fold, and what each screen may see. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseLedger } from '../../../src/core/ledger/parse.ts';
import { printLedger } from '../../../src/core/ledger/print.ts';
import type { Command } from '../../../src/core/room/act.ts';
import { codeSigns, isRoomCode, printRoomCode, readRoomCode, roomCodeFrom } from '../../../src/core/room/code.ts';
import { sit } from '../../../src/core/room/letters.ts';
import { type PaceStep, paceCounts, paceNow } from '../../../src/core/room/pace.ts';
import { parseRoomLog, printRoomLog } from '../../../src/core/room/shape.ts';
import { foldRoom, foldRow, phases, roundsBefore } from '../../../src/core/room/state.ts';
import { type Count, split, tally } from '../../../src/core/room/tally.ts';
import { deviceView, liveSplit, ownView, roomView } from '../../../src/core/room/view.ts';
import { score } from '../../../src/core/scoring/score.ts';
import { sceneAt } from '../../../src/core/story/sceneAt.ts';
import { compiled, createdRow, PaperRoom } from './rooms.ts';

// Stories are replayed at every step: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const story = compiled('three-things');
const live = { rev: 0, devices: 0, joined: 0, voted: 0 };
const around = { code: 'HJ4K9W', now: 5, live };

describe('a room code', () => {
  it('[RM14] it has six of 28 signs, and none that looks like another', () => {
    expect(new Set(codeSigns).size).toBe(28);
    for (const sign of '01ILOSUZ') expect(codeSigns).not.toContain(sign);
    expect(isRoomCode('HJ4K9W')).toBe(true);
    expect(isRoomCode('HJ4K9')).toBe(false);
    expect(isRoomCode('HJ4K9O')).toBe(false);
  });

  it('[RM14] it is read however it is typed, and what is shown is read back', () => {
    expect(readRoomCode(' hj4-k9w ')).toBe('HJ4K9W');
    expect(readRoomCode('HJ4 K9W')).toBe('HJ4K9W');
    expect(readRoomCode('sj4k9u')).toBe('5J4K9V');
    expect(readRoomCode('HJ4K9O')).toBeUndefined();
    expect(readRoomCode('')).toBeUndefined();
    expect(readRoomCode('HJ4K9WW')).toBeUndefined();
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 40, maxLength: 40 }), (bytes) => {
        const code = roomCodeFrom(bytes);
        if (code !== undefined) expect(readRoomCode(printRoomCode(code).toLowerCase())).toBe(code);
      }),
    );
  });

  it('[RM14] it draws every sign equally often', () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 252; byte += 1) {
      const sign = roomCodeFrom([byte, byte, byte, byte, byte, byte])?.[0] ?? '';
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
    expect([...counts.values()]).toEqual(Array(28).fill(9));
    expect(roomCodeFrom([252, 253, 254, 255, 0])).toBeUndefined();
  });
});

describe('a tally', () => {
  const options = ['a', 'b', 'c'];
  const ballots = fc.array(fc.record({ choice: fc.constantFrom('a', 'b', 'c', sit, 'none-of-these') }));

  it('[RM5] it is the same bytes for the same ballots in any order', () => {
    fc.assert(
      fc.property(ballots, fc.integer(), (list, turn) => {
        const other = [...list].sort((x, y) => ((x.choice.length * turn) % 7) - ((y.choice.length * turn) % 5));
        expect(JSON.stringify(tally(options, other))).toBe(JSON.stringify(tally(options, list)));
      }),
    );
  });

  it('[RM5] it counts each ballot once, sitting out as no response, and nothing else', () => {
    fc.assert(
      fc.property(ballots, (list) => {
        const { phones, sat } = tally(options, list);
        const known = list.filter(({ choice }) => choice !== 'none-of-these').length;
        expect(phones.reduce((all, one) => all + one, 0) + sat).toBe(known);
        expect(phones[1]).toBe(list.filter(({ choice }) => choice === 'b').length);
      }),
    );
  });

  it('[RM15] it shows one or two votes as a few where twelve took part, and as numbers where thirteen did', () => {
    const small = split(options, { phones: [1, 2, 8], sat: 1, hands: [0, 0, 0], satHands: 0 });
    expect(small.people).toBe(12);
    expect(small.options.map(({ phones }) => phones)).toEqual(['few', 'few', 8]);
    expect(small.sat).toBe('few');
    const larger = split(options, { phones: [1, 2, 8], sat: 2, hands: [0, 0, 0], satHands: 0 });
    expect(larger.options.map(({ phones }) => phones)).toEqual([1, 2, 8]);
    expect(split(options, { phones: [0, 3, 0], sat: 0, hands: [0, 0, 0], satHands: 0 }).options[0]?.phones).toBe(0);
  });

  it('[RM15] it says three or more where the only few could be told from the rest and the number of people', () => {
    const shown = (phones: number[], sat = 0): readonly Count[] => {
      const one = split(options, { phones, sat, hands: [0, 0, 0], satHands: 0 });
      return [...one.options.map((option) => option.phones), one.sat];
    };
    expect(shown([7, 1, 0])).toEqual(['more', 'few', 0, 0]);
    expect(shown([7, 0, 0], 1)).toEqual(['more', 0, 0, 'few']);
    expect(shown([5, 0, 2], 1)).toEqual([5, 0, 'few', 'few']);
    expect(shown([6, 1, 1])).toEqual(['more', 'few', 'few', 0]);
    expect(shown([5, 3, 0])).toEqual([5, 3, 0, 0]);
    expect(shown([11, 1, 1])).toEqual([11, 1, 1, 0]);
  });

  it('[RM15] it leaves open of each few which number it is, in every room of up to twelve that is large enough to', () => {
    // Every room that looks the same, as somebody sees it who knows the rule.
    const alike = new Map<string, number[][]>();
    const all = (cells: number, left: number): number[][] =>
      cells === 0
        ? [[]]
        : Array.from({ length: left + 1 }, (_, n) => n).flatMap((n) =>
            all(cells - 1, left - n).map((rest) => [n, ...rest]),
          );
    for (const counts of all(4, 12)) {
      const [a = 0, b = 0, c = 0, sat = 0] = counts;
      const seen = split(options, { phones: [a, b, c], sat, hands: [0, 0, 0], satHands: 0 });
      const look = JSON.stringify([seen.options, seen.sat, seen.people]);
      alike.set(look, [...(alike.get(look) ?? []), counts]);
    }
    const told = [...alike.values()].filter((rooms) => {
      const [first = []] = rooms;
      return first.some((count, at) => count > 0 && count < 3 && new Set(rooms.map((room) => room[at])).size === 1);
    });
    // Nothing but few is left to hide behind, or all are at the least that their words allow.
    for (const counts of told.flat()) {
      const nonzero = counts.filter((count) => count > 0);
      expect(nonzero.every((count) => count < 3) || nonzero.every((count) => count === 1 || count === 3)).toBe(true);
    }
    expect(told.length).toBeGreaterThan(0);
  });

  it('[RM15] it keeps hands apart from phones, counts both for the lead, and names all that tie', () => {
    const mixed = split(options, { phones: [4, 1, 5], sat: 0, hands: [1, 0, 0], satHands: 3 });
    expect(mixed.options[0]).toEqual({ key: 'a', phones: 4, hands: 1 });
    expect(mixed.leading).toEqual(['a', 'c']);
    expect(mixed.people).toBe(14);
    expect(split(options, { phones: [0, 0, 0], sat: 9, hands: [0, 0, 0], satHands: 0 }).leading).toEqual([]);
  });
});

describe('own pace', () => {
  it('takes the opening slide away when it begins, and ends with the roads that were taken', () => {
    const room = new PaperRoom(story);
    expect(room.state.screen.view).toBe('opening');
    room.all({ do: 'pace' });
    expect(room.state).toMatchObject({ phase: 'pacing', screen: { view: 'room' } });
    room.all({ do: 'endPace' });
    expect(room.state).toMatchObject({ phase: 'lobby', screen: { view: 'roads' } });
  });

  const walk = (device: string, ...answers: [string, string, string?][]): PaceStep[] => [
    { device, n: 0, at: answers[0]?.[0] ?? 'end' },
    ...answers.map(([moment, response, at], index) => ({
      device,
      n: index + 1,
      from: { moment, response },
      ...(at === undefined ? {} : { at }),
    })),
  ];
  const five = ['d1', 'd2', 'd3', 'd4', 'd5'].flatMap((device, index) =>
    walk(device, ['m1', index < 2 ? 'x' : 'y', 'm2'], ['m2', 'z']),
  );

  it('[RM16] it shows nothing but the number of devices below five', () => {
    const four = five.filter(({ device }) => device !== 'd5');
    expect(paceNow(four)).toEqual({ devices: 4, at: {}, ended: 0 });
    expect(paceCounts(four)).toEqual({ devices: 4, moments: [] });
  });

  it('[RM16] it folds to counts in which no device is left', () => {
    const counts = paceCounts(five);
    expect(counts.devices).toBe(5);
    expect(counts.moments[0]).toEqual({
      moment: 'm1',
      answers: [
        { response: 'x', count: 2, to: { m2: 2 } },
        { response: 'y', count: 3, to: { m2: 3 } },
      ],
    });
    expect(JSON.stringify(counts)).not.toMatch(/d[1-5]/);
    expect(paceNow(five)).toEqual({ devices: 5, at: {}, ended: 5 });
    expect(paceNow(five.filter(({ device, n }) => device === 'd1' || n < 2))).toEqual({
      devices: 5,
      at: { m2: 4 },
      ended: 1,
    });
  });

  it('[RM16] it counts the first answer at a moment, and a step that comes twice or out of order once', () => {
    const again = [...five, { device: 'd1', n: 9, from: { moment: 'm1', response: 'y' }, at: 'm2' }];
    expect(paceCounts([...again].reverse())).toEqual(paceCounts(five));
    expect(paceCounts([...five, ...five])).toEqual(paceCounts(five));
  });
});

describe('a room', () => {
  it('[RM18] it goes from lobby to the end by the commands meant for each phase', () => {
    const room = new PaperRoom(story);
    expect(room.state.phase).toBe('lobby');
    expect(room.do({ do: 'open' })).toBe('not-now');
    expect(room.do({ do: 'commit', choice: room.key(0) })).toBe('not-now');
    room.all({ do: 'start' });
    expect(room.do({ do: 'reveal', round: 1 })).toBe('no-such-round');
    room.all({ do: 'open' });
    expect(room.do({ do: 'commit', choice: room.key(0) })).toBe('not-now');
    expect(room.do({ do: 'back' })).toBe('not-now');
    expect(room.do({ do: 'end' })).toBe('not-now');
    expect(room.do({ do: 'reveal', round: 1 })).toBe('not-now');
    expect(room.do({ do: 'hands', round: 1, hands: [1], sat: 0 })).toBe('no-such-choice');
    room.all({ do: 'hands', round: 1, hands: [1, 0, 2, 0], sat: 1 });
    room.ballots = [{ choice: room.key(2) }];
    room.all({ do: 'close', round: 1 }, { do: 'reveal', round: 1 });
    expect(room.state.round).toMatchObject({ counts: { phones: [0, 0, 1, 0] }, hands: [1, 0, 2, 0], revealed: true });
    expect(room.do({ do: 'close', round: 1 })).toBe('not-now');
    expect(room.do({ do: 'commit', choice: 'not-a-response' })).toBe('no-such-choice');
    room.all({ do: 'commit', choice: room.key(2) });
    expect(room.state).toMatchObject({ phase: 'scene', screen: { view: 'room', line: 1 } });
    expect(room.state.rounds[0]?.taken).toBe(room.state.ledger[1]?.kind === 'chose' && room.state.ledger[1].response);
    expect(room.do({ do: 'close', round: 1 })).toBe('no-such-round');
    room.all({ do: 'end' });
    expect(phases.at(-1)).toBe(room.state.phase);
    expect(room.do({ do: 'start' })).toBe('over');
  });

  it('[RM18] it reaches the end of the story, notes it once, and can still go back', () => {
    const room = new PaperRoom(story).all({ do: 'start' });
    for (let step = 0; !room.scene.end && step < 60; step += 1) room.all({ do: 'commit', choice: room.key(0) });
    expect(room.state.ledger.filter(({ kind }) => kind === 'ended')).toHaveLength(1);
    expect(room.do({ do: 'open' })).toBe('nothing-here');
    expect(room.do({ do: 'commit', choice: 'any' })).toBe('nothing-here');
    const length = room.state.ledger.length;
    room.all({ do: 'back' });
    expect(room.state.ledger).toHaveLength(length + 1);
    expect(room.scene.end).toBe(false);
    // What was said there has been heard.
    expect(room.state.screen).toMatchObject({ view: 'room', line: 1000 });
    expect(score(room.state.ledger).autonomy.offered).toBeGreaterThan(0);
  });

  it('[RM18] it skips a moment by an alongside line, recorded as skipped', () => {
    const room = new PaperRoom(story).all({ do: 'start' }, { do: 'skip' });
    expect(room.state.ledger[1]).toMatchObject({ kind: 'skipped', moment: 'lobby' });
  });

  it('[RM18] it goes to own pace from the lobby and comes back there', () => {
    const room = new PaperRoom(story).all({ do: 'pace' });
    expect(room.do({ do: 'start' })).toBe('not-now');
    expect(room.do({ do: 'end' })).toBe('not-now');
    room.all({ do: 'endPace' });
    expect(room.state).toMatchObject({ phase: 'lobby', paces: [{ devices: 0, moments: [] }] });
  });

  it('[RM19] it keeps the first split beside the second, and finds both again after going back', () => {
    const room = new PaperRoom(story).all({ do: 'start' }, { do: 'open' });
    room.ballots = [{ choice: room.key(0) }];
    room.all({ do: 'close', round: 1 }, { do: 'reveal', round: 1 }, { do: 'open' });
    room.ballots = [{ choice: room.key(1) }];
    room.all({ do: 'close', round: 2 }, { do: 'reveal', round: 2 });
    const [first, second] = room.state.rounds;
    expect(second && roundsBefore(room.state, second)).toEqual([first]);
    room.all({ do: 'commit', choice: room.key(1) });
    room.all({ do: 'open' }, { do: 'close', round: 3 });
    expect(room.state.round && roundsBefore(room.state, room.state.round)).toEqual([]);
    room.all({ do: 'back' }, { do: 'open' });
    expect(room.state.round && roundsBefore(room.state, room.state.round)).toHaveLength(2);
    expect(room.state.rounds).toHaveLength(4);
  });

  const command = fc.oneof(
    { weight: 3, arbitrary: fc.constant<Command>({ do: 'open' }) },
    { weight: 3, arbitrary: fc.constant<Command>({ do: 'start' }) },
    { weight: 6, arbitrary: fc.nat(9).map((round): Command => ({ do: 'close', round })) },
    { weight: 4, arbitrary: fc.nat(9).map((round): Command => ({ do: 'reveal', round })) },
    { weight: 8, arbitrary: fc.nat(4).map((at): Command => ({ do: 'commit', choice: `#${at}` })) },
    fc.constant<Command>({ do: 'skip' }),
    fc
      .option(fc.nat(12), { nil: undefined })
      .map((to): Command => ({ do: 'back', ...(to === undefined ? {} : { to }) })),
    fc.constant<Command>({ do: 'pace' }),
    fc.constant<Command>({ do: 'endPace' }),
    fc.boolean().map((locked): Command => ({ do: 'lock', locked })),
    fc.nat(9).map((round): Command => ({ do: 'hands', round, hands: [1, 2, 3, 4], sat: 0 })),
  );

  it('[RM17] [RM18] it is a ledger and a log that can be printed and parsed, whatever is asked of it', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        const room = new PaperRoom(story);
        for (const wish of commands) {
          const { rev } = room.state;
          const choice = wish.do === 'commit' ? room.scene.choices[Number(wish.choice.slice(1))]?.key : undefined;
          const refused = room.do(choice === undefined ? wish : { do: 'commit', choice });
          expect(room.state.rev).toBe(refused === undefined ? rev + 1 : rev);
        }
        expect(parseRoomLog(printRoomLog(room.rows))).toEqual({ ok: true, rows: room.rows });
        expect(parseLedger(printLedger(room.state.ledger))).toMatchObject({ ok: true });
      }),
      { numRuns: 25 },
    );
  });

  it('[RM17] it is refused when its log is cut off, has a gap, is of another version, or begins otherwise', () => {
    const { rows } = new PaperRoom(story).all({ do: 'start' }, { do: 'open' });
    const printed = printRoomLog(rows);
    expect(parseRoomLog(printed.slice(0, -5))).toEqual({ ok: false, trouble: { rule: 'not_json' } });
    expect(parseRoomLog(printed.replace('"version":1', '"version":2'))).toMatchObject({
      trouble: { rule: 'unknown_version', at: '2' },
    });
    expect(parseRoomLog(printRoomLog([...rows.slice(0, 1), ...rows.slice(2)]))).toMatchObject({
      trouble: { rule: 'gap', at: 'rows.1' },
    });
    expect(parseRoomLog(printRoomLog(rows.slice(1)))).toMatchObject({ ok: false });
    expect(parseRoomLog(printed.replace('"started"', '"startled"'))).toMatchObject({
      trouble: { rule: 'not_a_room', at: 'rows.1.entry.kind' },
    });
    expect(parseRoomLog('null')).toMatchObject({ trouble: { rule: 'not_a_room' } });
    expect(() => foldRow(undefined, { rev: 1, at: 0, id: 'x', entry: { kind: 'started' } })).toThrow('created');
    expect(() => foldRoom([])).toThrow('without a row');
  });

  it('[ST13] it has the same letters for the same responses wherever its log is replayed, and other ones for another seed', () => {
    const keys = (seed: number): string[] => new PaperRoom(story, seed).scene.choices.map(({ key }) => key);
    expect(keys(7)).toEqual(keys(7));
    expect(new Set([1, 2, 3, 4, 5, 6].map((seed) => keys(seed).join())).size).toBeGreaterThan(1);
    const { ledger } = foldRoom([createdRow(story)]);
    const found = sceneAt(story, ledger);
    expect(found.ok && found.scene.choices.map(({ key }) => key)).toEqual(keys(7));
    expect(found.ok && found.scene.said.at(-1)?.text).toBe("Not the blue one. We don't open the blue one.");
  });
});

describe('what a screen is told', () => {
  const voted = () => {
    const room = new PaperRoom(story).all({ do: 'start' }, { do: 'open' });
    room.ballots = Array.from({ length: 7 }, () => ({ choice: room.key(1) }));
    return room;
  };
  const told = (room: PaperRoom, who: 'projector' | 'facilitator' | 'device') =>
    who === 'device'
      ? ownView(deviceView(room.state, 'HJ4K9W', room.scene, 'rooms/story.json'), 'token')
      : roomView(room.state, who, around);

  it('[RM8] it holds no split for a device or the projector until it is revealed', () => {
    const room = voted();
    const before = JSON.stringify([told(room, 'device'), told(room, 'projector')]);
    room.all({ do: 'hands', round: 1, hands: [0, 5, 0, 0], sat: 0 }, { do: 'close', round: 1 });
    const closed = JSON.stringify([told(room, 'device'), told(room, 'projector')]);
    for (const text of [before, closed]) expect(text).not.toMatch(/split|"phones"|"hands"/);
    expect(roomView(room.state, 'facilitator', around).round?.split?.options[1]).toMatchObject({ phones: 7, hands: 5 });
    room.all({ do: 'reveal', round: 1 });
    expect(JSON.stringify(told(room, 'device'))).toContain('"phones":7');
    expect(roomView(room.state, 'projector', around).round?.split?.options[1]).toMatchObject({ phones: 7, hands: 5 });
  });

  it('[RM8] it keeps a first split back that was closed and never revealed', () => {
    const room = voted().all({ do: 'close', round: 1 }, { do: 'open' });
    expect(JSON.stringify([told(room, 'device'), told(room, 'projector')])).not.toMatch(/split|"phones"/);
    room.all({ do: 'close', round: 2 }, { do: 'reveal', round: 2 });
    const device = deviceView(room.state, 'HJ4K9W', room.scene, 'rooms/story.json');
    expect(device.round).toMatchObject({ again: true, split: { people: 7 } });
    expect(device.round?.before).toBeUndefined();
    expect(roomView(room.state, 'projector', around).before[0]?.split).toBeUndefined();
  });

  it('[RM8] it gives a device its own vote and the options in the order of their letters', () => {
    const room = voted();
    const common = deviceView(room.state, 'HJ4K9W', room.scene, 'rooms/story.json');
    const own = ownView(common, 'token', { choice: room.key(2), n: 3 });
    expect(own.round?.vote).toEqual({ choice: room.key(2), n: 3 });
    expect(own.round?.options.map(({ key }) => key)).toEqual(room.scene.choices.map(({ key }) => key));
    expect(common.round).not.toHaveProperty('vote');
  });

  it('[RM15] it shows the facilitator a few as well, while a round is open', () => {
    const room = voted();
    const { round } = room.state;
    if (round === undefined) throw new Error('No round is open.');
    expect(liveSplit(round, tally(round.options, [{ choice: room.key(0) }])).options[0]?.phones).toBe('few');
  });
});
