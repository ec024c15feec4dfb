/** `npm run bench -- rooms`: how a room holds under a crowd, under a slow disk, and when its server is killed in the middle. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPostgres } from '../../src/server/storage/postgres.ts';
import { openSqlite } from '../../src/server/storage/sqlite.ts';
import type { Storage } from '../../src/server/storage/storage.ts';
import { Leader, leadRoom, remove, scratch, smallSite } from '../server/clients.ts';
import { startPostgres } from '../server/postgres.ts';
import { type Spawned, spawnServer } from '../server/spawned.ts';
import { castVote, crowd, type Member, percentile, waitFor } from './crowd.ts';

type Figure = {
  readonly name: string;
  readonly value: number | string;
  readonly unit: string;
  readonly wanted?: string;
};
const ms = (value: number): number => Math.round(value);
/** Where phones would be answered at once, as after a restart. */
const backAgain = (all: readonly Member[], from: number): number[] => all.map(({ at }) => at - from);

const memory = (server: Spawned): Promise<number> =>
  new Promise((done) => {
    server.child.once('message', (message) => done((message as { rss: number }).rss));
    server.child.send('memory');
  });

async function openRound(leader: Leader, all: readonly Member[]): Promise<number> {
  await leader.all({ do: 'open' });
  const { round } = leader.last.round ?? { round: 0 };
  await waitFor(
    () => all.every(({ snapshot }) => snapshot?.phase === 'open' && snapshot.round?.round === round),
    'the round',
  );
  return round;
}

const leave = (all: readonly Member[], ...leaders: readonly Leader[]): void => {
  for (const { socket } of all) socket.close();
  for (const leader of leaders) leader.close();
};

/** One crowd: let in, votes in one instant, and its server killed and started again. */
async function measureCrowd(dist: string, count: number, slow = 0): Promise<Figure[]> {
  const data = scratch();
  const what = `${count} phones${slow > 0 ? `, ${slow} ms a commit` : ''}`;
  let server = await spawnServer({ dist, data, slow });
  const leader = await leadRoom(server.url);
  const { code } = leader;
  await leader.all({ do: 'start' });
  const empty = await memory(server);
  const from = performance.now();
  const all = await crowd(count, [server.url], code);
  const joined = performance.now() - from;
  const full = await memory(server);
  await openRound(leader, all);
  const acks: number[] = [];
  const behind: number[] = [];
  leader.socket.on('live', ({ voted }: { voted: number }) => {
    const acknowledgedAt = acks[voted - 1];
    if (acknowledgedAt !== undefined) behind.push(performance.now() - acknowledgedAt);
  });
  const latencies = await Promise.all(
    all.map(async (one, at) => {
      const took = await castVote(one, leader.option(at % 4));
      if (took !== undefined) acks.push(performance.now());
      return took;
    }),
  );
  await waitFor(() => leader.lives.at(-1)?.voted === count, 'all votes at the projector');
  const took = latencies.filter((one) => one !== undefined);
  const killedAt = performance.now();
  await server.kill();
  server = await spawnServer({ dist, data, port: server.port, slow });
  const startedAt = performance.now();
  await waitFor(() => all.every(({ at }) => at > killedAt), 'everybody to be back');
  const back = backAgain(all, startedAt);
  const kept = all.filter(({ snapshot }) => snapshot?.round?.vote !== undefined).length;
  leave(all, leader);
  await server.kill();
  remove(data);
  const small = count <= 500;
  return [
    { name: `${what}: let in`, value: ms((1000 * count) / joined), unit: 'a second' },
    {
      name: `${what}: memory a phone`,
      value: ms((full - empty) / 1024 / count),
      unit: 'kB',
      ...(count < 500 ? {} : { wanted: '50' }),
    },
    { name: `${what}: votes in one instant, acknowledged on disk, p50`, value: ms(percentile(took, 0.5)), unit: 'ms' },
    {
      name: `${what}: the same, p99`,
      value: ms(percentile(took, 0.99)),
      unit: 'ms',
      ...(slow > 0 ? {} : { wanted: small ? '100' : '300' }),
    },
    { name: `${what}: votes not acknowledged`, value: count - took.length, unit: '', wanted: '0' },
    { name: `${what}: projector behind, p99`, value: ms(percentile(behind, 0.99)), unit: 'ms', wanted: '100' },
    {
      name: `${what}: killed and started, half are back after`,
      value: ms(percentile(back, 0.5)),
      unit: 'ms',
      ...(small ? { wanted: '1500' } : {}),
    },
    { name: `${what}: all are back after`, value: ms(Math.max(...back)), unit: 'ms', wanted: small ? '4000' : '8000' },
    { name: `${what}: votes still there`, value: kept, unit: `of ${count}`, wanted: String(count) },
  ];
}

type Loss = { readonly acknowledged: number; readonly lost: number; readonly doubled: number };

/** Everybody votes again and again until the server is killed; then what it left is held against what it had acknowledged. */
async function killUnderLoad(dist: string, phones: number, early: boolean): Promise<Loss> {
  const data = scratch();
  const server = await spawnServer({ dist, data, early, slow: early ? 30 : 0 });
  const leader = await leadRoom(server.url);
  await leader.all({ do: 'start' });
  const all = await crowd(phones, [server.url], leader.code);
  const round = await openRound(leader, all);
  const { code } = leader;
  const options = leader.last.round?.options ?? [];
  let going = true;
  let votes = 0;
  for (const one of all) {
    one.socket.io.reconnection(false);
    const again = async (): Promise<void> => {
      while (going && one.socket.connected) {
        const took = await castVote(one, options[one.n % 4] ?? '');
        if (took === undefined) return;
        votes += 1;
        // As fast as the limit on messages lets it.
        await new Promise((done) => setTimeout(done, 150 + 100 * Math.random()));
      }
    };
    void again();
  }
  await waitFor(() => votes > phones * 3, 'load');
  await server.kill();
  going = false;
  leave(all, leader);
  const storage: Storage = await openSqlite({ file: join(data, 'rooms.db') });
  const ballots = await storage.ballots(code, round);
  await storage.close();
  remove(data);
  // A device's name in the room is the server's; each phone has voted, so the n's tell, in order.
  const recorded = ballots.map(({ n }) => n).sort((a, b) => b - a);
  const acknowledged = all.map((one) => one.acknowledged).sort((a, b) => b - a);
  return {
    acknowledged: votes,
    lost: acknowledged.filter((n, at) => n > (recorded[at] ?? 0)).length,
    doubled:
      Math.max(0, ballots.length - all.length) + (ballots.length - new Set(ballots.map(({ device }) => device)).size),
  };
}

async function measureKills(dist: string, kills: number, phones: number): Promise<Figure[]> {
  const sum = async (times: number, early: boolean): Promise<Loss> => {
    let all: Loss = { acknowledged: 0, lost: 0, doubled: 0 };
    for (let go = 0; go < times; go += 1) {
      const one = await killUnderLoad(dist, phones, early);
      all = {
        acknowledged: all.acknowledged + one.acknowledged,
        lost: all.lost + one.lost,
        doubled: all.doubled + one.doubled,
      };
    }
    return all;
  };
  const { acknowledged, lost, doubled } = await sum(kills, false);
  const control = await sum(Math.min(3, kills), true);
  return [
    { name: `${kills} kills under load: votes acknowledged`, value: acknowledged, unit: '' },
    { name: `${kills} kills under load: lost`, value: lost, unit: '', wanted: '0' },
    { name: `${kills} kills under load: doubled`, value: doubled, unit: '', wanted: '0' },
    { name: 'control, acknowledged before the commit: lost', value: control.lost, unit: '', wanted: 'more than 0' },
  ];
}

async function measureNodes(dist: string, count: number): Promise<Figure[]> {
  const postgres = await startPostgres();
  if (typeof postgres === 'string') return [{ name: `two nodes: not measured. ${postgres}`, value: '', unit: '' }];
  const database = postgres.database();
  // The tables are made by whoever comes first.
  await (await openPostgres(database)).close();
  const [one, two] = await Promise.all([
    spawnServer({ dist, data: '', database }),
    spawnServer({ dist, data: '', database }),
  ]);
  const leader = new Leader(two.url, { key: two.key });
  await leader.create();
  await leader.here();
  await leader.all({ do: 'start' });
  const { code } = leader;
  const half = Math.floor(count / 2);
  const dropped = await crowd(half, [one.url, two.url], code);
  const all = [...dropped, ...(await crowd(count - half, [two.url], code))];
  await openRound(leader, all);
  const took = (await Promise.all(all.map((phone, at) => castVote(phone, leader.option(at % 4))))).filter(
    (value) => value !== undefined,
  );
  const killedAt = performance.now();
  await one.kill();
  await waitFor(() => dropped.every(({ at }) => at > killedAt), 'the dropped phones to be back');
  const back = backAgain(dropped, killedAt);
  const kept = all.filter(({ snapshot }) => snapshot?.round?.round === 1).length;
  leave(all, leader);
  await two.kill();
  await postgres.stop();
  return [
    {
      name: `two nodes on PostgreSQL, ${count} phones: acknowledged, p99`,
      value: ms(percentile(took, 0.99)),
      unit: 'ms',
    },
    { name: 'one node killed: dropped phones back, half after', value: ms(percentile(back, 0.5)), unit: 'ms' },
    { name: 'one node killed: dropped phones back, all after', value: ms(Math.max(...back)), unit: 'ms' },
    { name: 'phones that see the round', value: kept, unit: `of ${count}`, wanted: String(count) },
  ];
}

const help = `npm run bench -- rooms [--phones 500,2000] [--kills 25] [--nodes 200] [--json]

A server in a process of its own, and a crowd of Socket.IO clients in this one.

  --phones <list>  Sizes of the crowds.
  --kills <n>      How often a server under load is killed. 0 leaves it out.
  --nodes <n>      Phones at two nodes on a PostgreSQL of its own. 0 leaves it out.
  --json           The figures as JSON.`;

export async function benchRooms(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      phones: { type: 'string', default: '500,2000' },
      kills: { type: 'string', default: '25' },
      nodes: { type: 'string', default: '200' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return console.log(help);
  const dist = smallSite();
  const figures: Figure[] = [];
  const add = (more: readonly Figure[]): void => {
    figures.push(...more);
    if (values.json) return;
    for (const { name, value, unit, wanted } of more) {
      console.log(
        `${name.padEnd(78)} ${String(value).padStart(7)} ${unit}${wanted === undefined ? '' : `  (${wanted})`}`,
      );
    }
  };
  for (const count of values.phones.split(',').map(Number).filter(Boolean)) add(await measureCrowd(dist, count));
  add(await measureCrowd(dist, 100, 10));
  if (Number(values.kills) > 0) add(await measureKills(dist, Number(values.kills), 100));
  if (Number(values.nodes) > 0) add(await measureNodes(dist, Number(values.nodes)));
  remove(dist);
  if (values.json) console.log(JSON.stringify(figures, null, 2));
}
