/** A server that is killed without warning in every phase, put to sleep, stopped, and started on what it left behind. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Command } from '../../src/core/room/act.ts';
import type { FacilitatorSnapshot } from '../../src/core/room/view.ts';
import { openSqlite } from '../../src/server/storage/sqlite.ts';
import { Leader, leadRoom, newId, Phone, remove, scratch, smallSite, until } from './clients.ts';
import { type Spawned, spawnServer } from './spawned.ts';

// The machine may be busy: what is waited for here is a condition, never a time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let dist: string;
const folders: string[] = [];
const servers: Spawned[] = [];
const open: { close(): void }[] = [];
const keep = <T extends { close(): void }>(one: T): T => {
  open.push(one);
  return one;
};
const folder = (): string => {
  const made = scratch();
  folders.push(made);
  return made;
};
const start = async (options: Omit<Parameters<typeof spawnServer>[0], 'dist'>): Promise<Spawned> => {
  const server = await spawnServer({ dist, ...options });
  servers.push(server);
  return server;
};

beforeAll(() => {
  dist = smallSite();
});
afterEach(async () => {
  for (const one of open.splice(0)) one.close();
  for (const server of servers.splice(0)) await server.kill();
});
afterAll(() => remove(dist, ...folders));

/** What of a snapshot must be the same after a restart, byte for byte. */
const lasting = ({ now: _now, live: _live, network: _network, ...rest }: FacilitatorSnapshot): string =>
  JSON.stringify(rest);

describe('a server that was killed', () => {
  const steps: { readonly phase: string; readonly commands: readonly Command[] }[] = [
    { phase: 'lobby', commands: [] },
    { phase: 'scene', commands: [{ do: 'start' }] },
    { phase: 'open', commands: [{ do: 'open' }] },
    { phase: 'closed', commands: [{ do: 'close', round: 1 }] },
    { phase: 'revealed', commands: [{ do: 'reveal', round: 1 }] },
    { phase: 'scene', commands: [{ do: 'commit', choice: 'priced-it' }] },
  ];

  it('[RM1] [RM5] [RM6] stands again in every phase as it stood, with every vote that was acknowledged', {
    timeout: 120_000,
  }, async () => {
    const data = folder();
    let server = await start({ data });
    const { port } = server;
    const leader = keep(await leadRoom(server.url));
    const { code } = leader;
    leader.close();
    const all = [1, 2, 3, 4, 5].map(() => keep(new Phone(server.url, code, undefined, { reconnection: true })));
    for (const phone of all) {
      await phone.here();
      const token = phone.last?.token;
      // As the page does: the same voter after a restart.
      phone.socket.auth = { ...(phone.socket.auth as object), token };
    }
    for (const { phase, commands } of steps) {
      const before = keep(new Leader(server.url, { code }));
      await before.here();
      await before.all(...commands);
      if (phase === 'open') {
        for (const [at, phone] of all.entries()) {
          const { round } = await phone.in('open');
          expect(await phone.vote(round?.options[at % 2]?.key ?? '')).toMatchObject({ ok: true });
        }
      }
      const stood = lasting(before.last);
      const ballots =
        before.last.phase === 'open'
          ? await until(() => before.lives.at(-1)?.voted === 5 && before.lives.at(-1)?.split)
          : undefined;
      before.close();
      const seen = all.map((phone) => phone.seen.length);
      await server.kill();
      server = await start({ data, port });
      await until(() => all.every((phone, at) => phone.seen.length > (seen[at] ?? 0)), 'all phones to be back');
      const after = keep(new Leader(server.url, { code }));
      await after.here();
      expect(after.last.phase).toBe(phase);
      expect(lasting(after.last)).toBe(stood);
      if (ballots !== undefined) expect(after.last.live.split).toEqual(ballots);
      if (after.last.round?.round === 1) {
        for (const [at, phone] of all.entries()) {
          expect(phone.last?.round?.vote).toEqual({ choice: after.last.round.options[at % 2], n: 1 });
        }
      }
      after.close();
    }
  });

  it('[RM1] loses no vote that it acknowledged while many come at once, and counts none twice', {
    timeout: 60_000,
  }, async () => {
    const data = folder();
    const server = await start({ data });
    const leader = keep(await leadRoom(server.url));
    await leader.all({ do: 'start' }, { do: 'open' });
    const all = Array.from({ length: 60 }, () => keep(new Phone(server.url, leader.code)));
    await Promise.all(all.map((phone) => phone.here()));
    let acknowledged = 0;
    const votes = all.map((phone) =>
      phone.vote(leader.option(1)).then(
        ({ ok }) => {
          if (ok) acknowledged += 1;
          // Killed in the middle: some have their answer, others do not.
          if (acknowledged === 20) server.child.kill('SIGKILL');
        },
        () => undefined,
      ),
    );
    await until(() => server.child.signalCode !== null, 'the kill');
    for (const phone of all) phone.close();
    await Promise.race([Promise.all(votes), new Promise((done) => setTimeout(done, 200))]);
    const known = acknowledged;
    const storage = await openSqlite({ file: join(data, 'rooms.db') });
    const ballots = await storage.ballots(leader.code, 1);
    await storage.close();
    expect(known).toBeGreaterThanOrEqual(20);
    expect(ballots.length).toBeGreaterThanOrEqual(known);
    expect(new Set(ballots.map(({ device }) => device)).size).toBe(ballots.length);
  });

  it('[RM9] carries a command out once when the facilitator sends it again to the server that came after', {
    timeout: 60_000,
  }, async () => {
    const data = folder();
    const server = await start({ data });
    const leader = keep(await leadRoom(server.url));
    const { code } = leader;
    await leader.all({ do: 'start' });
    const id = newId();
    const { rev } = leader.last;
    expect(await leader.command({ do: 'commit', choice: 'priced-it' }, rev, id)).toEqual({ ok: true, rev: rev + 1 });
    await server.kill();
    const again = await start({ data, port: server.port });
    const back = keep(new Leader(again.url, { code }));
    await back.here();
    expect(await back.command({ do: 'commit', choice: 'priced-it' }, rev, id)).toEqual({ ok: true, rev: rev + 1 });
    expect(back.last.ledger).toHaveLength(2);
  });

  it('knows the keys of its earlier starts, and no others', { timeout: 60_000 }, async () => {
    const data = folder();
    const server = await start({ data });
    const leader = keep(await leadRoom(server.url));
    const { code } = leader;
    await server.kill();
    const again = await start({ data, port: server.port });
    const headers = { 'x-forwarded-for': '192.0.2.1' };
    await keep(new Leader(again.url, { code, key: server.key }, { headers })).here();
    await keep(new Leader(again.url, { code, key: again.key }, { headers })).here();
    const db = new DatabaseSync(join(data, 'rooms.db'), { readOnly: true, timeout: 0 });
    expect(() => db.prepare('SELECT * FROM keys').all()).toThrow(/locked/);
    db.close();
    await again.kill();
    // The keys themselves are nowhere.
    expect(readFileSync(join(data, 'rooms.db')).includes(server.key)).toBe(false);
  });
});

describe('a server', () => {
  it('that was asleep goes on where it was, and takes the votes that were sent meanwhile', {
    timeout: 60_000,
  }, async () => {
    const server = await start({ data: folder() });
    const leader = keep(await leadRoom(server.url));
    await leader.all({ do: 'start' }, { do: 'open' });
    const phone = keep(new Phone(server.url, leader.code));
    await phone.here();
    server.child.kill('SIGSTOP');
    const vote = phone.vote(leader.option(0));
    await new Promise((done) => setTimeout(done, 1000));
    server.child.kill('SIGCONT');
    expect(await vote).toMatchObject({ ok: true });
  });

  it('stops in order on SIGTERM, and phones try again instead of giving up', { timeout: 60_000 }, async () => {
    const data = folder();
    const server = await start({ data });
    const leader = keep(await leadRoom(server.url));
    const phone = keep(new Phone(server.url, leader.code));
    await phone.here();
    const gone = new Promise<string>((done) => phone.socket.once('disconnect', done));
    expect(await server.stop()).toBe(0);
    // The library stays away after a goodbye from the server.
    expect(await gone).not.toBe('io server disconnect');
    const again = await start({ data, port: server.port });
    expect((await keep(new Phone(again.url, leader.code)).here()).phase).toBe('lobby');
  });

  it('keeps a room on the edition it was made with when the story changes', { timeout: 60_000 }, async () => {
    const data = folder();
    const server = await start({ data });
    const leader = keep(await leadRoom(server.url));
    await leader.all({ do: 'start' }, { do: 'open' });
    const before = leader.last;
    await server.kill();
    const file = join(dist, 'stories/three-things.json');
    const text = readFileSync(file, 'utf8');
    try {
      writeFileSync(
        file,
        text.replaceAll('Not the blue one', 'Not the green one').replace(before.edition, 'f'.repeat(16)),
      );
      const again = await start({ data, port: server.port });
      const back = keep(new Leader(again.url, { code: leader.code }));
      await back.here();
      expect(lasting(back.last)).toBe(lasting(before));
      const story = await (await fetch(`${again.url}/${back.last.story}`)).text();
      expect(story).toContain(before.edition);
      expect(story).toContain('Not the blue one');
      const other = keep(await leadRoom(again.url));
      expect(other.last.edition).toBe('f'.repeat(16));
    } finally {
      writeFileSync(file, text);
    }
  });

  it('refuses a file that another has, one of a newer version, and one that is not ours, and changes none', {
    timeout: 60_000,
  }, async () => {
    const data = folder();
    const file = join(data, 'rooms.db');
    const server = await start({ data });
    await expect(openSqlite({ file })).rejects.toMatchObject({ rule: 'in-use', where: file });
    await server.stop();
    const db = new DatabaseSync(file);
    db.exec('PRAGMA user_version = 99');
    db.close();
    const bytes = readFileSync(file);
    await expect(openSqlite({ file })).rejects.toMatchObject({ rule: 'newer', message: '99' });
    expect(readFileSync(file).equals(bytes)).toBe(true);
    const letter = join(data, 'letter.db');
    writeFileSync(
      letter,
      'Dear reader, this is no database at all, though it is long enough to have a header of one.'.repeat(20),
    );
    await expect(openSqlite({ file: letter })).rejects.toMatchObject({ rule: 'not-ours' });
    const foreign = join(data, 'foreign.db');
    const other = new DatabaseSync(foreign);
    other.exec('CREATE TABLE shopping (item TEXT)');
    other.close();
    await expect(openSqlite({ file: foreign })).rejects.toMatchObject({ rule: 'not-ours' });
    await expect(openSqlite({ file: join(letter, 'rooms.db') })).rejects.toMatchObject({ rule: 'cannot-open' });
  });
});
