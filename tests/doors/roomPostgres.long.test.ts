/** The workshop on two nodes that share one PostgreSQL, behind a balancer that keeps nobody at a node: the projector's node is killed between vote and reveal, and never comes back. */
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Postgres, startPostgres } from '../server/postgres.ts';
import { freePort, joinName, launchRoom, patience, phoneCount, playWorkshop, type Started, start } from './workshop.ts';

const found = await startPostgres();
const postgres: Postgres | undefined = typeof found === 'string' ? undefined : found;
if (typeof found === 'string') process.stderr.write(`The workshop on two nodes is skipped. ${found}\n`);

type Door = { readonly port: number; readonly close: () => Promise<void> };

/** One address before several nodes. Each web socket goes to the next of them in turn, whoever dials; bytes are passed on unread. */
async function balance(nodes: () => readonly number[]): Promise<Door> {
  const open = new Set<Socket>();
  let turn = 0;
  const server: Server = createServer((from) => {
    open.add(from);
    from.on('error', () => from.destroy());
    from.once('data', (first) => {
      from.pause();
      const all = nodes();
      const isSocket = first.subarray(0, 16).toString().startsWith('GET /socket.io/');
      const to = connect(all[(isSocket ? turn++ : turn) % all.length] ?? 0, '127.0.0.1', () => {
        to.write(first);
        from.pipe(to).pipe(from);
      });
      to.on('error', () => from.destroy());
      to.on('close', () => from.destroy());
      from.on('close', () => to.destroy());
    });
    from.once('close', () => open.delete(from));
  });
  const port = await freePort();
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return {
    port,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

describe.runIf(postgres !== undefined)('a workshop on two nodes', () => {
  const started: Started[] = [];
  const doors: Door[] = [];
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchRoom();
  }, patience);
  afterAll(async () => {
    await browser?.close();
    for (const door of doors) await door.close();
    for (const node of started) await node.kill();
    await postgres?.stop();
  });

  it('decides together, and loses nothing when one of them is killed', { timeout: 500_000 }, async () => {
    const ALONGSIDE_DATABASE = postgres?.database() ?? '';
    const ports = [await freePort(), await freePort()] as const;
    const nodes: Started[] = [];
    for (const port of ports) {
      const node = await start(port, { ALONGSIDE_DATABASE });
      started.push(node);
      nodes.push(node);
    }
    const [first, second] = ports;
    // The balancer finds out late that a node is gone, as they do.
    let alive: readonly number[] = ports;
    const lead = await balance(() => (alive.includes(first) ? [first] : [second]));
    const join = await balance(() => alive);
    doors.push(lead, join);
    /** Sockets at a node: phones and windows. */
    const at = async (port: number): Promise<number> =>
      (await (await fetch(`http://127.0.0.1:${port}/health`)).json()).devices;

    await playWorkshop({
      browser,
      lead: `http://localhost:${lead.port}`,
      join: `http://${joinName}:${join.port}`,
      // Of the other node: every one leads everywhere.
      key: nodes[1]?.key ?? '',
      joined: async () => {
        // Two windows at the first, and phones at both.
        const sockets = [await at(first), await at(second)] as const;
        expect(sockets[0]).toBeGreaterThan(2);
        expect(sockets[1]).toBeGreaterThan(0);
        expect(sockets[0] + sockets[1]).toBe(phoneCount + 2);
      },
      crash: () => nodes[0]?.kill() ?? Promise.resolve(),
      recover: async () => {
        alive = [second];
      },
    });
  });
});
