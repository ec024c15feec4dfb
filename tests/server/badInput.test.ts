/** What comes from outside and should not: misshapen, too large, too often, from the wrong page, in the wrong name. */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { limits } from '../../src/core/room/limits.ts';
import { Bucket, Misses } from '../../src/server/bucket.ts';
import { tokensOf } from '../../src/server/tokens.ts';
import {
  dial,
  Leader,
  leadRoom,
  newId,
  Phone,
  Projector,
  phones,
  refusal,
  remove,
  type Served,
  scratch,
  serveHere,
  smallSite,
  until,
} from './clients.ts';

// The machine may be busy: what is waited for here is a condition, never a time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let dist: string;
let site: Served;
const open: { close(): void }[] = [];
const keep = <T extends { close(): void }>(one: T): T => {
  open.push(one);
  return one;
};

beforeAll(async () => {
  dist = smallSite();
  site = await serveHere({ dist, hosts: 'alongside.test' });
});
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});
afterAll(async () => {
  await site.close();
  remove(dist, site.data);
});

async function voting(): Promise<{ leader: Leader; phone: Phone; code: string }> {
  const leader = keep(await leadRoom(site.url));
  await leader.all({ do: 'start' }, { do: 'open' });
  const [phone] = await phones(1, site.url, leader.code);
  if (phone === undefined) throw new Error('No phone.');
  return { leader, phone: keep(phone), code: leader.code };
}

/** The answer, or `silence` when none comes although a later question on the same line is answered. */
async function answerTo(phone: Phone | Leader | Projector, event: string, message: unknown): Promise<unknown> {
  let answer: unknown = 'silence';
  phone.socket.emit(event, message, (given: unknown) => {
    answer = given;
  });
  await new Promise((done) => setTimeout(done, 150));
  return answer;
}

describe('a message', () => {
  const junk: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a list', [1, 2]],
    ['no round', { choice: 'a', n: 1 }],
    ['a round that is none', { round: 'one', choice: 'a', n: 1 }],
    ['a broken number', { round: 1.5, choice: 'a', n: 1 }],
    ['a number below nothing', { round: 1, choice: 'a', n: -1 }],
    ['a number beyond all', { round: 1, choice: 'a', n: 1e300 }],
    ['an empty choice', { round: 1, choice: '', n: 1 }],
    ['a long choice', { round: 1, choice: 'x'.repeat(500), n: 1 }],
    ['more than was asked', { round: 1, choice: 'a', n: 1, code: 'ABCDEF' }],
    ['a prototype', JSON.parse('{"round": 1, "choice": "a", "n": 1, "__proto__": {"ok": true}}')],
  ];
  it('that is misshapen is refused, changes nothing, and the line stays', async () => {
    const { leader, phone, code } = await voting();
    for (const [what, message] of junk) {
      // A fresh line each time, so that none is refused for coming too fast.
      const other = keep(new Phone(site.url, code));
      await other.here();
      expect(await other.ask('vote', message), what).toEqual({ ok: false, reason: 'malformed' });
      expect(await other.vote(leader.option(0)), what).toMatchObject({ ok: true });
      other.close();
    }
    phone.socket.emit('vote', { round: 1, choice: leader.option(1), n: 1 }, 'more');
    expect(await site.storage.ballots(code, 1)).toHaveLength(junk.length);
    expect(await leader.ask('command', { id: 'short', expect: 1, command: { do: 'open' } })).toEqual({
      ok: false,
      reason: 'malformed',
    });
    expect(await leader.ask('command', { id: newId(), expect: 1, command: { do: 'fly' } })).toMatchObject({
      ok: false,
    });
  });

  it('that is too large cuts its line and nothing else', async () => {
    const { leader, phone, code } = await voting();
    const large = keep(new Phone(site.url, code));
    await large.here();
    large.socket.emit('vote', { round: 1, choice: 'x'.repeat(limits.frame), n: 1 });
    await until(() => !large.socket.connected, 'the line to be cut');
    expect(await phone.vote(leader.option(0))).toMatchObject({ ok: true });
  });

  it('that comes too often is refused, and a line that will not stop is cut', async () => {
    const { leader, phone } = await voting();
    const answers = await Promise.all(Array.from({ length: 60 }, (_, n) => phone.vote(leader.option(n % 4), 1, n + 1)));
    const refused = answers.filter((answer) => !answer.ok && answer.reason === 'slow-down').length;
    expect(refused).toBeGreaterThan(60 - limits.burst - 10);
    expect(answers.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(limits.burst);
    for (let n = 0; n < 400; n += 1) phone.socket.emit('vote', { round: 1, choice: 'a', n }, () => undefined);
    await until(() => !phone.socket.connected, 'the line to be cut');
    expect((await leader.command({ do: 'close', round: 1 })).ok).toBe(true);
  });

  it('of a facilitator is not heard from a phone or a projector', async () => {
    const { leader, phone } = await voting();
    const projector = keep(new Projector(site.url, leader.code, leader.last.projector ?? ''));
    await until(() => projector.seen.length > 0, 'the projector');
    const { rev } = leader.last;
    const command = { id: newId(), expect: rev, command: { do: 'close', round: 1 } };
    for (const one of [phone, projector]) {
      expect(await answerTo(one, 'command', command)).toBe('silence');
      expect(await answerTo(one, 'create', { id: newId(), scenario: 'three-things' })).toBe('silence');
      expect(await answerTo(one, 'network', { open: true })).toBe('silence');
      expect(await answerTo(one, 'phones', {})).toBe('silence');
    }
    expect(await answerTo(projector, 'vote', { round: 1, choice: leader.option(0), n: 1 })).toBe('silence');
    expect((await leader.command({ do: 'close', round: 1 }, rev)).ok).toBe(true);
  });
});

describe('a connection', () => {
  it.each([
    ['no greeting', {}, 'malformed'],
    ['another version', { version: 99, as: 'device', code: 'ABCDEF' }, 'other-version'],
    ['a role that is none', { as: 'king', code: 'ABCDEF' }, 'malformed'],
    ['a code that is none', { as: 'device', code: "' OR 1=1" }, 'malformed'],
    ['a code that nobody has', { as: 'device', code: '222222' }, 'no-such-room'],
    ['more than was asked', { as: 'device', code: '222222', admin: true }, 'malformed'],
  ])('with %s is told why it is refused', async (_what, auth, reason) => {
    expect(await refusal(dial(site.url, auth))).toBe(reason);
  });

  it('from a page of another origin, or by a name that is not ours, is refused', async () => {
    const { code } = await voting();
    const auth = { as: 'device', code };
    const status = (headers: Record<string, string>) => refusal(dial(site.url, auth, { headers }));
    expect(await status({ origin: 'http://evil.test' })).toBe('websocket error');
    expect(await status({ origin: 'null' })).toBe('websocket error');
    // Bound to another name by its DNS: Origin and Host agree, and both are foreign.
    expect(await status({ origin: 'http://evil.test', host: 'evil.test' })).toBe('websocket error');
    const own = `alongside.test:${site.port}`;
    const let_in = keep(new Phone(site.url, code, undefined, { headers: { origin: `http://${own}`, host: own } }));
    expect((await let_in.here()).code).toBe(code);
  });

  it('of a facilitator needs the key as soon as anything stands between, or another name is used', async () => {
    const { code } = await voting();
    const as = 'facilitator';
    for (const name of ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip']) {
      const headers = { [name]: '127.0.0.1' };
      expect(await refusal(dial(site.url, { as, code }, { headers }))).toBe('not-allowed');
      expect(await refusal(dial(site.url, { as, code, key: 'guess' }, { headers }))).toBe('not-allowed');
      await keep(new Leader(site.url, { code, key: site.key }, { headers })).here();
    }
    const headers = { host: `alongside.test:${site.port}` };
    expect(await refusal(dial(site.url, { as, code }, { headers }))).toBe('not-allowed');
    await keep(new Leader(site.url, { code, key: site.key }, { headers })).here();
  });

  it('of a projector shows the room of its link and no other', async () => {
    const { leader, code } = await voting();
    const other = keep(await leadRoom(site.url));
    const token = leader.last.projector ?? '';
    expect(await refusal(dial(site.url, { as: 'projector', code: other.code, token }))).toBe('not-allowed');
    expect(await refusal(dial(site.url, { as: 'projector', code, token: '' }))).toBe('not-allowed');
    expect(await refusal(dial(site.url, { as: 'facilitator', code, key: token }, { headers: { via: 'x' } }))).toBe(
      'not-allowed',
    );
  });

  it('with the token of another room, or one that was changed, is a new voter', async () => {
    const { leader, phone, code } = await voting();
    await phone.vote(leader.option(0));
    const token = phone.last?.token ?? '';
    const other = keep(await leadRoom(site.url));
    const moved = await keep(new Phone(site.url, other.code, token)).here();
    expect(moved.token).not.toBe(token);
    const changed = await keep(new Phone(site.url, code, `${token.slice(0, -2)}AA`)).here();
    expect(changed.token).not.toBe(token);
    expect(changed.round?.vote).toBeUndefined();
    const tokens = tokensOf('another secret');
    expect(tokens.deviceOf(token, code)).toBeUndefined();
  });
});

describe('guessing codes', () => {
  it('is slow: of 100,000 wrong codes in an hour, a few thousand are looked up', () => {
    const numbers = {
      most: limits.missBurst,
      every: limits.missEvery,
      allMost: limits.allMissBurst,
      allEvery: limits.allMissEvery,
    };
    const misses = new Misses(numbers, 0);
    let looked = 0;
    for (let guess = 0; guess < 100_000; guess += 1) {
      const now = guess * 36;
      if (misses.tooMany('192.0.2.7', now)) continue;
      looked += 1;
      misses.count('192.0.2.7', now);
    }
    // 28 to the sixth is 482 million.
    expect(looked).toBeLessThan(1900);
    let spread = 0;
    const many = new Misses(numbers, 0);
    for (let guess = 0; guess < 100_000; guess += 1) {
      const address = `192.0.2.${guess % 250}`;
      if (many.tooMany(address, guess * 36)) continue;
      spread += 1;
      many.count(address, guess * 36);
    }
    expect(spread).toBeLessThan(37_000);
  });

  it('does not keep those out who are in, and ends by itself', async () => {
    const own = await serveHere({ dist });
    try {
      const leader = keep(await leadRoom(own.url));
      const [phone] = await phones(1, own.url, leader.code);
      const token = phone?.last?.token;
      phone?.close();
      const guesses = Array.from({ length: limits.missBurst + 20 }, () =>
        refusal(dial(own.url, { as: 'device', code: '333333' })),
      );
      const reasons = await Promise.all(guesses);
      expect(reasons).toContain('slow-down');
      expect(await refusal(dial(own.url, { as: 'device', code: leader.code }))).toBe('slow-down');
      expect((await keep(new Phone(own.url, leader.code, token)).here()).code).toBe(leader.code);
      const bucket = new Bucket(1, limits.missEvery, 0);
      bucket.take(0);
      expect([bucket.isEmpty(limits.missEvery - 1), bucket.isEmpty(limits.missEvery)]).toEqual([true, false]);
      // A clock that is put back gives nothing away and takes nothing.
      expect(bucket.isEmpty(-1e9)).toBe(false);
    } finally {
      await own.close();
      remove(own.data);
    }
  });
});

describe('a clock that jumps', () => {
  it('changes nothing about votes, commands or who may come in', async () => {
    let now = Date.now();
    const own = await serveHere({ dist, now: () => now });
    try {
      const leader = keep(await leadRoom(own.url));
      const [phone] = await phones(1, own.url, leader.code);
      now -= 400 * 24 * 3600 * 1000;
      await leader.all({ do: 'start' }, { do: 'open' });
      await phone?.in('open');
      expect(await phone?.vote(leader.option(0))).toMatchObject({ ok: true });
      now += 800 * 24 * 3600 * 1000;
      expect(await phone?.vote(leader.option(1))).toMatchObject({ ok: true });
      await leader.all({ do: 'close', round: 1 }, { do: 'reveal', round: 1 });
      expect(leader.last.round?.split?.people).toBe(1);
      expect((await own.storage.rows(leader.code, 0)).map(({ rev }) => rev)).toEqual([1, 2, 3, 4, 5]);
      phone?.close();
    } finally {
      await own.close();
      remove(own.data);
    }
  });
});

describe('a disk that takes nothing', () => {
  it.each([
    [13, 'full'],
    [8, 'read-only'],
  ] as const)(
    'with error %i pauses the vote, says %s on the projector, loses nothing, and goes on by itself',
    async (code, trouble) => {
      const { leader, phone } = await voting();
      const projector = keep(new Projector(site.url, leader.code, leader.last.projector ?? ''));
      await until(() => projector.seen.length > 0, 'the projector');
      expect(await phone.vote(leader.option(0))).toMatchObject({ ok: true });
      site.storage.fail(code);
      expect(await phone.vote(leader.option(1))).toEqual({ ok: false, reason: 'storage' });
      await until(() => projector.seen.at(-1)?.live.trouble === trouble, 'the projector to say so');
      await until(() => phone.last?.trouble === trouble, 'the phone to know');
      expect(phone.last?.round?.vote).toEqual({ choice: leader.option(0), n: 1 });
      expect(await leader.command({ do: 'close', round: 1 })).toMatchObject({ ok: false, reason: 'storage' });
      const health = await fetch(`${site.url}/health`);
      expect([health.status, await health.json()]).toMatchObject([503, { ok: false, trouble }]);
      expect(await keep(new Leader(site.url)).create()).toEqual({ ok: false, reason: 'storage' });
      site.storage.fail(undefined);
      await until(() => projector.seen.at(-1)?.live.trouble === undefined, 'the trouble to pass');
      expect(await phone.vote(leader.option(1))).toMatchObject({ ok: true, n: 3 });
      expect((await fetch(`${site.url}/health`)).status).toBe(200);
      expect(site.lines.filter(([what]) => what === 'disk').length).toBeGreaterThanOrEqual(2);
    },
  );

  it('for real, on a small disk that is full, keeps what it acknowledged', async ({ annotate }) => {
    const small = scratch();
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', small]).status === 0;
    if (!mounted) {
      remove(small);
      void annotate('No small disk could be mounted here: this needs root on Linux.');
      return;
    }
    const own = await serveHere({ dist, data: small });
    try {
      const leader = keep(await leadRoom(own.url));
      await leader.all({ do: 'start' }, { do: 'open' });
      const all = await phones(4, own.url, leader.code);
      for (const phone of all) keep(phone);
      expect(await all[0]?.vote(leader.option(0))).toMatchObject({ ok: true });
      const filler = join(small, 'filler');
      for (let size = 65_536; size >= 512; ) {
        try {
          writeFileSync(filler, Buffer.alloc(size), { flag: 'a' });
        } catch {
          size /= 2;
        }
      }
      expect(readdirSync(small)).toContain('filler');
      expect(statSync(filler).size).toBeGreaterThan(100_000);
      // What space is left inside the file's own pages may take some; then none is acknowledged that is not there.
      let refused = 0;
      for (let n = 1; n < 400 && refused === 0; n += 1) {
        const answer = await own.storage
          .vote({ code: leader.code, round: 1, device: `device-${n}`, choice: leader.option(1), n: 1 })
          .catch((error: { trouble?: string }) => error.trouble);
        if (answer === 'full') refused = n;
      }
      expect(refused).toBeGreaterThan(0);
      expect(await all[1]?.vote(leader.option(2))).toEqual({ ok: false, reason: 'storage' });
      expect((await own.storage.ballots(leader.code, 1)).length).toBe(refused);
      rmSync(filler);
      await until(
        () => leader.last.live.trouble === undefined && leader.seen.some(({ live }) => live.trouble === 'full'),
        'the trouble to pass',
      );
      expect(await all[1]?.vote(leader.option(2))).toMatchObject({ ok: true });
    } finally {
      await own.close();
      spawnSync('umount', [small]);
      remove(small);
    }
  });
});

describe('the network', () => {
  it('is shut until the facilitator opens it, and can be shut again while phones stay', async () => {
    const own = await serveHere({ dist });
    try {
      const leader = keep(await leadRoom(own.url));
      expect(leader.last.network).toMatchObject({ open: false, addresses: [{ kind: 'loopback' }] });
      const [phone] = await phones(1, own.url, leader.code);
      const opened = await leader.ask<{ ok: boolean; open: boolean; addresses: { kind: string; url: string }[] }>(
        'network',
        { open: true },
      );
      expect(opened).toMatchObject({ ok: true, open: true });
      expect(opened.addresses.at(-1)).toEqual({ kind: 'loopback', url: `${own.url}/` });
      await until(() => leader.last.network?.open === true, 'the snapshot to say so');
      expect((await fetch(`${own.url}/health`)).status).toBe(200);
      await leader.ask('network', { open: false });
      await until(() => leader.last.network?.open === false, 'the snapshot to say so');
      expect((await fetch(`${own.url}/health`)).status).toBe(200);
      expect(phone?.socket.connected).toBe(true);
      phone?.close();
    } finally {
      await own.close();
      remove(own.data);
    }
  });

  it('serves the same page for every code, and nothing of a room over http', async () => {
    const { code } = await voting();
    const pages = await Promise.all([code, '222222', 'nonsense'].map((one) => fetch(`${site.url}/join/${one}`)));
    expect(pages.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(await Promise.all(pages.map((page) => page.text()))).size).toBe(1);
    expect((await fetch(`${site.url}/rooms/stories/${'0'.repeat(24)}.json`)).status).toBe(404);
    expect((await fetch(`${site.url}/rooms/${code}`)).status).toBe(404);
    expect((await fetch(`${site.url}/socket.io/?EIO=4&transport=polling`)).status).toBe(404);
  });
});
