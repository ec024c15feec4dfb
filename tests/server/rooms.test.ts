/** Rooms over real sockets and a real file: the invariants that only a server can hold. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { sit } from '../../src/core/room/letters.ts';
import {
  Leader,
  leadRoom,
  newId,
  Phone,
  Projector,
  phones,
  refusal,
  remove,
  type Served,
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
  site = await serveHere({ dist });
});
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});
afterAll(async () => {
  await site.close();
  remove(dist, site.data);
});

const lead = async (): Promise<Leader> => keep(await leadRoom(site.url));
const join = async (count: number, code: string): Promise<Phone[]> =>
  (await phones(count, site.url, code)).map((phone) => keep(phone));

/** A room with a round open, and phones in it. */
async function voting(count: number): Promise<{ leader: Leader; all: Phone[]; one: Phone; code: string }> {
  const leader = await lead();
  await leader.all({ do: 'start' }, { do: 'open' });
  const all = await join(count, leader.code);
  const [one] = all;
  if (one === undefined) throw new Error('At least one phone is needed.');
  return { leader, all, one, code: leader.code };
}

const projectorOf = (leader: Leader): Projector =>
  keep(new Projector(site.url, leader.code, leader.last.projector ?? ''));

describe('a room', () => {
  it('goes from code to vote to reveal to the branch that follows', async () => {
    const leader = await lead();
    const [one, two] = await join(2, leader.code);
    if (one === undefined || two === undefined) throw new Error('Two phones were asked for.');
    expect(one.last).toMatchObject({ phase: 'lobby', code: leader.code });
    await leader.all({ do: 'start' }, { do: 'open' });
    const { round } = await one.in('open', 1);
    expect(round?.options).toHaveLength(4);
    expect(round?.said.at(-1)).toMatchObject({ speaker: 'Yolanda' });
    await two.in('open', 1);
    expect(await one.vote(leader.option(1))).toMatchObject({ ok: true, choice: leader.option(1), n: 1 });
    expect(await two.vote(sit)).toMatchObject({ ok: true, choice: sit });
    await until(() => leader.lives.at(-1)?.voted === 2, 'both votes at the facilitator');
    await leader.all({ do: 'close', round: 1 }, { do: 'reveal', round: 1 });
    const revealed = await one.in('revealed');
    expect(revealed.round?.vote).toEqual({ choice: leader.option(1), n: 1 });
    expect(revealed.round?.split).toMatchObject({ people: 2, sat: 'few', leading: [leader.option(1)] });
    const taken = leader.option(1);
    await leader.all({ do: 'commit', choice: taken });
    expect((await one.in('scene')).went).toMatchObject({ letter: 'B' });
    expect(leader.last.ledger[1]).toMatchObject({ kind: 'chose', response: taken });
  });

  it('gives a phone that comes late, or comes again, the whole of where things stand', async () => {
    const { leader, one, code } = await voting(1);
    await one.vote(leader.option(2));
    const token = one.last?.token;
    one.close();
    const again = keep(new Phone(site.url, code, token));
    expect((await again.here()).round?.vote).toEqual({ choice: leader.option(2), n: 1 });
    const late = keep(new Phone(site.url, code));
    const snapshot = await late.here();
    expect(snapshot).toMatchObject({ phase: 'open', round: { round: 1, again: false } });
    expect(snapshot.round).not.toHaveProperty('vote');
    expect(snapshot.token).not.toBe(token);
  });

  it('[RM2] counts one vote a device and round, however many tabs and messages it sends', async () => {
    const { leader, one, code } = await voting(1);
    const tab = keep(new Phone(site.url, code, one.last?.token));
    await tab.here();
    await Promise.all([1, 2, 3, 4].map((n) => one.vote(leader.option(n - 1), 1, n)));
    await tab.vote(leader.option(0), 1, 9);
    await until(() => one.last?.round?.vote?.n === 9, 'the other tab to learn of it');
    await leader.all({ do: 'close', round: 1 });
    expect(leader.last.round?.split?.people).toBe(1);
    expect(await site.storage.ballots(code, 1)).toMatchObject([{ choice: leader.option(0), n: 9 }]);
  });

  it('[RM3] changes nothing for the same or a lower n, and answers with what is recorded', async () => {
    const { leader, one } = await voting(1);
    await one.vote(leader.option(0), 1, 5);
    expect(await one.vote(leader.option(1), 1, 5)).toMatchObject({ ok: true, choice: leader.option(0), n: 5 });
    expect(await one.vote(leader.option(1), 1, 2)).toMatchObject({ ok: true, choice: leader.option(0), n: 5 });
    expect(await one.vote(leader.option(1), 1, 6)).toMatchObject({ ok: true, choice: leader.option(1), n: 6 });
  });

  it('[RM4] counts no vote before its round is open, after it is closed, or in another', async () => {
    const leader = await lead();
    const [one] = await join(1, leader.code);
    if (one === undefined) throw new Error('No phone.');
    expect(await one.vote('any', 1)).toEqual({ ok: false, reason: 'over' });
    await leader.all({ do: 'start' }, { do: 'open' });
    await one.in('open');
    const choice = leader.option(0);
    expect(await one.vote(choice, 2)).toEqual({ ok: false, reason: 'over' });
    expect(await one.vote('not-a-response', 1)).toEqual({ ok: false, reason: 'no-such-choice' });
    await leader.all({ do: 'close', round: 1 });
    expect(await one.vote(choice, 1)).toEqual({ ok: false, reason: 'over' });
    await leader.all({ do: 'reveal', round: 1 }, { do: 'open' });
    expect(await one.vote(choice, 1)).toEqual({ ok: false, reason: 'over' });
    expect(leader.last.before[0]?.split?.people).toBe(0);
  });

  it('[RM4] counts every vote that was acknowledged and no other, when votes and the closing race', async () => {
    const { leader, all, code } = await voting(40);
    const votes = all.map((phone) => phone.vote(leader.option(0), 1));
    const closing = leader.command({ do: 'close', round: 1 });
    const acknowledged = (await Promise.all(votes)).filter(({ ok }) => ok).length;
    const closed = await closing;
    await leader.at(closed.ok ? closed.rev : 0);
    const entry = (await site.storage.rows(code, 0)).find((row) => row.entry.kind === 'closed')?.entry;
    expect(entry).toMatchObject({ phones: [acknowledged, 0, 0, 0] });
  });

  it('[RM7] sends a rev that only grows, to every kind of page', async () => {
    const { leader, one } = await voting(1);
    const projector = projectorOf(leader);
    await leader.all({ do: 'close', round: 1 }, { do: 'reveal', round: 1 }, { do: 'open' }, { do: 'close', round: 2 });
    await until(() => projector.seen.at(-1)?.rev === leader.last.rev, 'the projector');
    await one.in('closed', 2);
    for (const seen of [leader.seen, projector.seen, one.seen]) {
      const revs = seen.map(({ rev }) => rev);
      expect(revs).toEqual([...revs].sort((a, b) => a - b));
    }
  });

  it('[RM8] tells no phone anything while others vote, and the projector only how many', async () => {
    const { leader, all, one } = await voting(14);
    const projector = projectorOf(leader);
    await until(() => projector.seen.length > 0, 'the projector');
    const before = one.seen.length;
    await Promise.all(all.slice(1).map((phone) => phone.vote(leader.option(3), 1)));
    await until(() => projector.lives.at(-1)?.voted === 13, '13 votes on the projector');
    await until(() => leader.lives.at(-1)?.split?.options[3]?.phones === 13, 'the split at the facilitator');
    await leader.all({ do: 'close', round: 1 });
    await one.in('closed');
    // One snapshot for the closing, none for any vote.
    expect(one.seen.length).toBe(before + 1);
    expect(JSON.stringify([one.seen, projector.seen, projector.lives])).not.toMatch(/split|"phones"|"hands"/);
    await leader.all({ do: 'reveal', round: 1 });
    expect((await one.in('revealed')).round?.split?.options[3]?.phones).toBe(13);
  });

  it('[RM9] carries a command out once, and none that was meant for another state', async () => {
    const leader = await lead();
    await leader.all({ do: 'start' });
    const { rev } = leader.last;
    const id = newId();
    const choice = 'say-those-two';
    const twice = await Promise.all([
      leader.command({ do: 'commit', choice }, rev, id),
      leader.command({ do: 'commit', choice }, rev, id),
    ]);
    expect(twice).toEqual([
      { ok: true, rev: rev + 1 },
      { ok: true, rev: rev + 1 },
    ]);
    // A double click with two intentions: the second was meant for a step that is gone.
    expect(await leader.command({ do: 'skip' }, rev)).toEqual({ ok: false, reason: 'conflict', rev: rev + 1 });
    expect(await leader.command({ do: 'skip' }, rev + 5)).toMatchObject({ ok: false, reason: 'conflict' });
    await leader.at(rev + 1);
    expect(leader.last.ledger).toHaveLength(2);
  });

  it('[RM9] lets one of two facilitators who act at once go on, and shows both what happened', async () => {
    const leader = await lead();
    const other = keep(new Leader(site.url, { code: leader.code }));
    await other.here();
    await leader.all({ do: 'start' });
    await other.at(leader.last.rev);
    const { rev } = leader.last;
    const answers = await Promise.all([
      leader.command({ do: 'open' }, rev),
      other.command({ do: 'commit', choice: 'priced-it' }, rev),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: 'conflict', rev: rev + 1 });
    await Promise.all([leader.at(rev + 1), other.at(rev + 1)]);
    expect({ ...other.last, now: 0, live: 0 }).toEqual({ ...leader.last, now: 0, live: 0 });
  });

  it('[RM11] writes nothing and tells no phone anything when somebody joins', async () => {
    const { leader, one, code } = await voting(1);
    const before = { seen: one.seen.length, rev: leader.last.rev };
    await join(5, code);
    await until(() => leader.lives.at(-1)?.devices === 6, 'six phones at the facilitator');
    expect(one.seen.length).toBe(before.seen);
    expect((await site.storage.rows(code, 0)).length).toBe(before.rev);
    expect(await site.storage.ballots(code, 1)).toEqual([]);
  });

  it('tells no phone what changes on the projector only', async () => {
    const { leader, one } = await voting(1);
    await leader.all({ do: 'close', round: 1 });
    await one.in('closed');
    const before = one.seen.length;
    await leader.all(
      { do: 'show', screen: { view: 'roads', line: 3 } },
      { do: 'hands', round: 1, hands: [9, 0, 0, 0], sat: 0 },
      { do: 'lock', locked: true },
      { do: 'reveal', round: 1 },
    );
    await one.in('revealed');
    expect(one.seen.length).toBe(before + 1);
    expect(one.last?.rev).toBe(leader.last.rev);
  });

  it('keeps ballots no longer than they are needed, and tells a vote that comes later that it is over', async () => {
    const { leader, one, code } = await voting(1);
    const choice = leader.option(0);
    await one.vote(choice);
    await leader.all({ do: 'close', round: 1 }, { do: 'reveal', round: 1 });
    expect(await site.storage.ballots(code, 1)).toHaveLength(1);
    await leader.all({ do: 'commit', choice });
    expect(await site.storage.ballots(code, 1)).toEqual([]);
    expect(await one.vote(choice, 1)).toEqual({ ok: false, reason: 'over' });
    expect(leader.last.rounds[0]?.split?.options[0]?.phones).toBe('few');
  });

  it('counts raised hands beside phones, and marks them', async () => {
    const { leader, one } = await voting(1);
    await one.vote(leader.option(0));
    await leader.all(
      { do: 'hands', round: 1, hands: [0, 3, 0, 0], sat: 1 },
      { do: 'close', round: 1 },
      { do: 'reveal', round: 1 },
    );
    expect(leader.last.round?.split).toMatchObject({
      options: [{ phones: 'few', hands: 0 }, { phones: 0, hands: 3 }, {}, {}],
      satHands: 1,
      people: 5,
      leading: [leader.option(1)],
    });
  });

  it('goes back for the other road with the first split still there', async () => {
    const { leader, one } = await voting(1);
    await one.vote(leader.option(0));
    await leader.all({ do: 'close', round: 1 }, { do: 'reveal', round: 1 });
    await leader.all({ do: 'commit', choice: leader.option(0) }, { do: 'back' }, { do: 'open' });
    expect((await one.in('open', 2)).round?.again).toBe(true);
    expect(leader.last.before).toMatchObject([{ round: 1, taken: leader.last.rounds[0]?.options[0] }]);
    await leader.all({ do: 'close', round: 2 }, { do: 'reveal', round: 2 });
    await leader.all({ do: 'commit', choice: leader.option(2) });
    expect(leader.last.ledger.map(({ kind }) => kind)).toEqual(['began', 'chose', 'wentBack', 'chose']);
  });

  it('locks: nobody new comes in, and those who are in come back', async () => {
    const { leader, one, code } = await voting(1);
    await leader.all({ do: 'lock', locked: true });
    expect(await refusal(keep(new Phone(site.url, code)).socket)).toBe('locked');
    const token = one.last?.token;
    one.close();
    expect((await keep(new Phone(site.url, code, token)).here()).phase).toBe('open');
    await leader.all({ do: 'lock', locked: false });
    await join(1, code);
  });

  it('removes a device with its vote, and does not let it back', async () => {
    const { leader, one, all, code } = await voting(2);
    await Promise.all(all.map((phone) => phone.vote(leader.option(0))));
    const listed = await leader.ask<{ phones: { id: string; here: boolean }[] }>('phones', {});
    expect(listed.phones.map(({ here }) => here)).toEqual([true, true]);
    const ballots = await site.storage.ballots(code, 1);
    const first = ballots.find(({ device }) => device === listed.phones[0]?.id);
    expect(first).toBeDefined();
    await leader.all({ do: 'remove', device: listed.phones[0]?.id ?? '' });
    await until(() => all.filter(({ socket }) => !socket.connected).length === 1, 'one phone to be cut off');
    const gone = one.socket.connected ? all[1] : one;
    expect(await refusal(keep(new Phone(site.url, code, gone?.last?.token)).socket)).toBe('removed');
    await leader.all({ do: 'close', round: 1 });
    expect(leader.last.round?.split?.people).toBe(1);
  });

  it('lets everybody play at their own pace, and keeps counts only', async () => {
    const leader = await lead();
    await leader.all({ do: 'pace' });
    const all = await join(5, leader.code);
    const pace = (await all[0]?.in('pacing'))?.pace;
    expect(pace).toMatchObject({ scenario: 'three-things', edition: leader.last.edition });
    const story = await fetch(`${site.url}/${pace?.story}`);
    expect(await story.json()).toMatchObject({ id: 'three-things', edition: leader.last.edition });
    for (const phone of all) {
      expect(await phone.pace({ n: 0, at: 'lobby' })).toEqual({ ok: true, n: 0 });
      await phone.pace({ n: 1, from: { moment: 'lobby', response: 'priced-it' }, at: 'ballpark' });
      expect(await phone.pace({ n: 1, from: { moment: 'lobby', response: 'knees-first' } })).toMatchObject({
        ok: true,
      });
    }
    await until(() => leader.lives.at(-1)?.pace?.at.ballpark === 5, 'five at the second moment');
    await leader.all({ do: 'endPace' });
    expect(leader.last.paces).toEqual([
      {
        devices: 5,
        moments: [{ moment: 'lobby', answers: [{ response: 'priced-it', count: 5, to: { ballpark: 5 } }] }],
      },
    ]);
    expect(await site.storage.paceSteps(leader.code)).toEqual([]);
    expect(await all[0]?.pace({ n: 2, at: 'three_f' })).toEqual({ ok: false, reason: 'over' });
  });

  it('lists rooms to go on with, and makes no second one for a message that came twice', async () => {
    const leader = keep(new Leader(site.url));
    const id = newId();
    const [first, second] = [await leader.create(id), await leader.create(id)];
    expect(first).toMatchObject({ ok: true });
    expect(second).toEqual(first);
    const { rooms } = await leader.ask<{ rooms: { code: string; scenario: string; ended: boolean }[] }>('rooms', {});
    expect(rooms.filter(({ code }) => first.ok && code === first.code)).toMatchObject([
      { scenario: 'three-things', ended: false },
    ]);
    expect(await leader.create(newId(), 'no-such-scene')).toEqual({ ok: false, reason: 'no-such-scenario' });
    expect(await leader.create(newId(), 'index')).toEqual({ ok: false, reason: 'no-such-scenario' });
  });
});
