/** One contract for both storages, and two nodes on one PostgreSQL. Where no PostgreSQL can be had, that is said. */
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { act, type Command } from '../../src/core/room/act.ts';
import type { Row } from '../../src/core/room/entries.ts';
import { sit } from '../../src/core/room/letters.ts';
import { foldRoom } from '../../src/core/room/state.ts';
import { serve } from '../../src/server/serve.ts';
import { openPostgres } from '../../src/server/storage/postgres.ts';
import { openSqlite } from '../../src/server/storage/sqlite.ts';
import type { Storage } from '../../src/server/storage/storage.ts';
import { compiled, createdRow, PaperRoom } from '../core/room/rooms.ts';
import { dial, Leader, Phone, phones, quietLog, refusal, remove, scratch, smallSite, until } from './clients.ts';
import { type Postgres, startPostgres } from './postgres.ts';
import { type Spawned, spawnServer } from './spawned.ts';

// The machine may be busy: what is waited for here is a condition, never a time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const story = compiled('three-things');
const kept = { hash: 'f'.repeat(24), json: JSON.stringify(story) };
const folders: string[] = [];
const folder = (): string => {
  const made = scratch();
  folders.push(made);
  return made;
};
const started = await startPostgres();
const postgres: Postgres | undefined = typeof started === 'string' ? undefined : started;
if (typeof started === 'string')
  process.stderr.write(`The PostgreSQL half of the storage contract is skipped. ${started}\n`);

afterAll(async () => {
  await postgres?.stop();
  remove(...folders);
});

/** Opens a new storage, and opens the same again after it was closed. */
type Kind = { readonly name: string; readonly make: () => { open: () => Promise<Storage> } };
const kinds: readonly Kind[] = [
  {
    name: 'SQLite',
    make: () => {
      const file = join(folder(), 'rooms.db');
      return { open: () => openSqlite({ file }) };
    },
  },
  ...(postgres === undefined
    ? []
    : [
        {
          name: 'PostgreSQL',
          make: () => {
            const url = postgres.database();
            return { open: () => openPostgres(url) };
          },
        },
      ]),
];

describe.each(kinds)('the storage in $name', ({ make }) => {
  let place: { open: () => Promise<Storage> };
  let storage: Storage;
  let made = 0;
  beforeAll(async () => {
    place = make();
    storage = await place.open();
  });
  afterAll(() => storage.close());

  /** A room on paper and the same in the storage, moved together. */
  async function room(): Promise<{
    code: string;
    rows: () => Promise<readonly Row[]>;
    do: (...commands: Command[]) => Promise<void>;
    key: (at: number) => string;
  }> {
    made += 1;
    const code = `ROOM${String(made).padStart(2, '2')}`;
    const paper = new PaperRoom(story);
    paper.rows[0] = { ...createdRow(story), id: `creation-${code}` };
    expect(await storage.createRoom(code, kept, paper.rows[0])).toEqual({ kind: 'created' });
    return {
      code,
      rows: () => storage.rows(code, 0),
      key: (at) => paper.state.round?.options[at] ?? paper.key(at),
      do: async (...commands) => {
        for (const command of commands) {
          const { state } = paper;
          const entry = act(state, command, paper.scene, 2000 + state.rev);
          if ('refused' in entry) throw new Error(`${command.do}: ${entry.refused}`);
          const row = { rev: state.rev + 1, at: 2000 + state.rev, id: `${code}-${state.rev}`, entry };
          const stored = await storage.append(code, row, state.round?.options ?? []);
          if (stored.kind !== 'stored') throw new Error(`${command.do}: ${stored.kind}`);
          paper.rows.push(stored.row);
        }
      },
    };
  }

  it('[RM13] gives rows back as they were stored, byte for byte, also after it was closed and opened', async () => {
    const { code, rows, do: run, key } = await room();
    await run(
      { do: 'start' },
      { do: 'commit', choice: key(1) },
      { do: 'open' },
      { do: 'hands', round: 1, hands: [1, 2, 3, 4], sat: 0 },
    );
    const before = JSON.stringify(await rows());
    const { secret } = storage;
    await storage.close();
    storage = await place.open();
    expect(storage.secret).toBe(secret);
    expect(JSON.stringify(await rows())).toBe(before);
    expect(foldRoom(await rows()).phase).toBe('open');
    expect((await storage.rows(code, 3)).map(({ rev }) => rev)).toEqual([4, 5]);
    expect(await storage.rows('NOBODY', 0)).toEqual([]);
    expect(await storage.facts(code)).toEqual({ code, story: kept.hash });
    expect(await storage.facts('NOBODY')).toBeUndefined();
    expect(await storage.story(kept.hash)).toBe(kept.json);
    expect(await storage.story('none')).toBeUndefined();
  });

  it('[RM13] makes a room once, and none with a code that is taken', async () => {
    const { code } = await room();
    const first = { ...createdRow(story), id: `creation-${code}` };
    expect(await storage.createRoom('OTHER2', kept, first)).toEqual({ kind: 'repeat', code });
    expect(await storage.createRoom(code, kept, { ...first, id: 'creation-other' })).toEqual({ kind: 'taken' });
    expect((await storage.rooms()).find((one) => one.code === code)).toMatchObject({
      scenario: 'three-things',
      ended: false,
    });
  });

  it('[RM10] lets one writer have a place in the log, and knows a command that comes again', async () => {
    const { code, rows } = await room();
    const row = (id: string): Row => ({ rev: 2, at: 1, id, entry: { kind: 'started' } });
    const answers = await Promise.all(
      ['one-one-one', 'two-two-two', 'three-three'].map((id) => storage.append(code, row(id), [])),
    );
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['conflict', 'conflict', 'stored']);
    const { id } = (await rows())[1] ?? { id: '' };
    expect(await storage.append(code, { ...row(id), rev: 3 }, [])).toMatchObject({ kind: 'repeat', row: { rev: 2 } });
    expect(await storage.append(code, { ...row('gap-gap-gap'), rev: 9 }, [])).toEqual({ kind: 'conflict' });
    expect(await rows()).toHaveLength(2);
  });

  it('[RM2] [RM3] [RM13] records the vote with the highest n of a device, and answers with it', async () => {
    const { code, do: run, key } = await room();
    const vote = (choice: string, n: number, device = 'd1') => storage.vote({ code, round: 1, device, choice, n });
    expect(await vote(key(0), 1)).toBe('over');
    await run({ do: 'start' }, { do: 'open' });
    expect(await vote(key(0), 3)).toEqual({ choice: key(0), n: 3 });
    expect(await vote(key(1), 3)).toEqual({ choice: key(0), n: 3 });
    expect(await vote(key(1), 2)).toEqual({ choice: key(0), n: 3 });
    // Several of one device at once: whatever order they are taken in, the highest stands.
    const many = await Promise.all([5, 9, 7, 9, 4].map((n) => vote(key(n % 4), n)));
    expect(await storage.ownBallot(code, 1, 'd1')).toEqual({ choice: key(1), n: 9 });
    expect(many.every((answer) => answer !== 'over')).toBe(true);
    expect(await storage.vote({ code, round: 2, device: 'd1', choice: key(0), n: 10 })).toBe('over');
    await vote(sit, 1, 'd2');
    expect(await storage.ballots(code, 1)).toEqual([
      { device: 'd1', choice: key(1), n: 9 },
      { device: 'd2', choice: sit, n: 1 },
    ]);
    expect(await storage.ownBallot(code, 1, 'd3')).toBeUndefined();
  });

  it('[RM4] [RM13] puts into the log what was acknowledged and nothing else, when votes and the closing race', async () => {
    for (let go = 0; go < 5; go += 1) {
      const { code, rows, do: run, key } = await room();
      await run({ do: 'start' }, { do: 'open' });
      const votes = Array.from({ length: 60 }, (_, device) =>
        storage.vote({ code, round: 1, device: `d${device}`, choice: key(device % 4), n: 1 }),
      );
      const closing = run({ do: 'close', round: 1 });
      const late = Array.from({ length: 20 }, (_, device) =>
        storage.vote({ code, round: 1, device: `l${device}`, choice: key(0), n: 1 }),
      );
      const answers = await Promise.all([...votes, ...late]);
      await closing;
      const entry = (await rows()).at(-1)?.entry;
      const counted = entry?.kind === 'closed' ? entry.phones.reduce((all, one) => all + one, 0) : -1;
      expect(counted).toBe(answers.filter((answer) => answer !== 'over').length);
      expect((await storage.ballots(code, 1)).length).toBe(counted);
    }
  });

  it('[RM13] deletes ballots at commit, at a newer round, at back, at the end, and those of a device that is removed', async () => {
    const { code, do: run, key } = await room();
    const vote = (round: number, device: string) => storage.vote({ code, round, device, choice: key(0), n: 1 });
    await run({ do: 'start' }, { do: 'open' });
    await vote(1, 'd1');
    await vote(1, 'd2');
    await run({ do: 'remove', device: 'd1' });
    expect(await storage.ballots(code, 1)).toHaveLength(1);
    await run({ do: 'close', round: 1 }, { do: 'reveal', round: 1 });
    expect(await storage.ballots(code, 1)).toHaveLength(1);
    await run({ do: 'open' });
    expect(await storage.ballots(code, 1)).toEqual([]);
    await vote(2, 'd2');
    await run({ do: 'close', round: 2 }, { do: 'commit', choice: key(0) });
    expect(await storage.ballots(code, 2)).toEqual([]);
    await run({ do: 'open' });
    await vote(3, 'd2');
    await run({ do: 'close', round: 3 }, { do: 'back' });
    expect(await storage.ballots(code, 3)).toEqual([]);
    await run({ do: 'open' });
    await vote(4, 'd2');
    await run({ do: 'close', round: 4 }, { do: 'end' });
    expect(await storage.ballots(code, 4)).toEqual([]);
    expect((await storage.rooms()).find((one) => one.code === code)?.ended).toBe(true);
  });

  it('[RM13] [RM16] keeps steps of own pace while it lasts, and counts after it', async () => {
    const { code, rows, do: run } = await room();
    const step = (device: string, n: number, at?: string) => ({
      device,
      n,
      ...(n === 0 ? {} : { from: { moment: 'lobby', response: 'priced-it' } }),
      ...(at === undefined ? {} : { at }),
    });
    expect(await storage.pace(code, step('d1', 0, 'lobby'), 3)).toBe('over');
    await run({ do: 'pace' });
    for (const device of ['d1', 'd2', 'd3', 'd4', 'd5']) {
      expect(await storage.pace(code, step(device, 0, 'lobby'), 3)).toBe('recorded');
      expect(await storage.pace(code, step(device, 1, 'ballpark'), 3)).toBe('recorded');
      expect(await storage.pace(code, step(device, 1, 'three_f'), 3)).toBe('recorded');
    }
    expect(await storage.pace(code, step('d1', 2), 2)).toBe('full');
    expect(await storage.paceSteps(code)).toHaveLength(10);
    await run({ do: 'endPace' });
    expect((await rows()).at(-1)?.entry).toEqual({
      kind: 'paceEnded',
      counts: {
        devices: 5,
        moments: [{ moment: 'lobby', answers: [{ response: 'priced-it', count: 5, to: { ballpark: 5 } }] }],
      },
    });
    expect(await storage.paceSteps(code)).toEqual([]);
    expect(await storage.pace(code, step('d1', 3), 9)).toBe('over');
  });

  it('[RM13] sweeps the ballots of rooms that have long been silent, except those that are awake', async () => {
    const [silent, awake] = [await room(), await room()];
    for (const one of [silent, awake]) {
      await one.do({ do: 'start' }, { do: 'open' });
      await storage.vote({ code: one.code, round: 1, device: 'd1', choice: one.key(0), n: 1 });
    }
    expect(await storage.sweep(1500, [])).toEqual([]);
    expect(await storage.ballots(silent.code, 1)).toHaveLength(1);
    const pacing = await room();
    await pacing.do({ do: 'pace' });
    expect(await storage.sweep(1e12, [awake.code])).toContain(pacing.code);
    expect(await storage.ballots(silent.code, 1)).toEqual([]);
    expect(await storage.ballots(awake.code, 1)).toHaveLength(1);
  });

  it('[RM13] knows keys by their hash and for their time', async () => {
    await storage.addKey('hash-of-a-key', 5000);
    expect(await storage.hasKey('hash-of-a-key', 4000)).toBe(true);
    expect(await storage.hasKey('hash-of-a-key', 6000)).toBe(false);
    expect(await storage.hasKey('another', 0)).toBe(false);
    await storage.probe();
  });
});

describe.runIf(postgres !== undefined)('two nodes on one PostgreSQL', () => {
  const dist = smallSite();
  folders.push(dist);
  const open: { close(): unknown }[] = [];
  const nodes: Spawned[] = [];
  const keep = <T extends { close(): unknown }>(one: T): T => {
    open.push(one);
    return one;
  };
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.close();
    for (const node of nodes.splice(0)) await node.kill();
  });
  const node = async (database: string) => {
    const storage = await openPostgres(database);
    return keep(await serve({ dist, storage, port: 0, host: '127.0.0.1', log: quietLog() }));
  };

  it('[RM4] [RM6] [RM13] share one room: a vote through one, the tally and the closing through the other', async () => {
    const database = postgres?.database() ?? '';
    const [one, two] = [await node(database), await node(database)];
    expect(await refusal(dial(one.url, { as: 'facilitator' }))).toBe('not-allowed');
    const leader = keep(new Leader(one.url, { key: one.key }));
    const made = await leader.create();
    expect(made.ok).toBe(true);
    await leader.here();
    const here = await phones(3, one.url, leader.code);
    const there = await phones(3, two.url, leader.code);
    for (const phone of [...here, ...there]) keep(phone);
    await leader.all({ do: 'start' }, { do: 'open' });
    for (const phone of [...here, ...there]) {
      await phone.in('open', 1);
      expect(await phone.vote(leader.option(1))).toMatchObject({ ok: true });
    }
    await until(() => leader.lives.at(-1)?.voted === 6, 'six votes at the facilitator');
    await until(() => leader.lives.at(-1)?.devices === 6 || leader.last.live.devices === 6, 'six phones counted');
    // The key of either node leads at both.
    const other = keep(new Leader(two.url, { key: one.key, code: leader.code }));
    await other.here();
    await other.all({ do: 'close', round: 1 }, { do: 'reveal', round: 1 });
    for (const phone of [...here, ...there]) {
      expect((await phone.in('revealed')).round?.split?.options[1]?.phones).toBe(6);
    }
    await leader.at(other.last.rev);
    const { rev } = leader.last;
    const both = await Promise.all([leader.command({ do: 'skip' }, rev), other.command({ do: 'open' }, rev)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('[RM1] lose nothing when one is killed: its phones dial the other and find their votes', async () => {
    const database = postgres?.database() ?? '';
    const start = async (): Promise<Spawned> => {
      const spawned = await spawnServer({ dist, data: '', database });
      nodes.push(spawned);
      return spawned;
    };
    const [one, two] = [await start(), await start()];
    const leader = keep(new Leader(two.url, { key: two.key }));
    await leader.create();
    await leader.here();
    await leader.all({ do: 'start' }, { do: 'open' });
    const all = await phones(10, one.url, leader.code);
    for (const phone of all) {
      keep(phone);
      expect(await phone.vote(leader.option(2))).toMatchObject({ ok: true });
    }
    await one.kill();
    for (const phone of all) {
      const back = keep(new Phone(two.url, leader.code, phone.last?.token));
      expect((await back.here()).round?.vote).toEqual({ choice: leader.option(2), n: 1 });
    }
    await leader.all({ do: 'close', round: 1 });
    expect(leader.last.round?.split?.people).toBe(10);
  });
});
