/** `npm start`: builds when needed, then serves the built site and rooms on this computer until it is stopped. */
import { join } from 'node:path';
import { lanAddresses } from '../server/hosts.ts';
import { roomLog } from '../server/log.ts';
import { type Serving, serve as serveRooms } from '../server/serve.ts';
import { openPostgres } from '../server/storage/postgres.ts';
import { openSqlite } from '../server/storage/sqlite.ts';
import { type Storage, StorageRefused } from '../server/storage/storage.ts';
import { m } from '../words/words.ts';
import { giveUp, readOptions } from './arguments.ts';
import { build, buildNeeded, dist, root } from './freshBuild.ts';

const defaultPort = 4310;

/** How many ports after the default one are tried when nobody asked for a certain one. */
const portsToTry = 20;

function readArguments(): { port?: string | undefined; help?: boolean | undefined } {
  return readOptions({ port: { type: 'string' }, help: { type: 'boolean', short: 'h' } }, 'none').values;
}

/** The port someone asked for; undefined when nobody did. */
function wantedPort(value: string | undefined): number | undefined {
  if (value === undefined || value === '') return undefined;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535) giveUp(m.cli_port_odd({ value }));
  return port;
}

async function buildIfNeeded(): Promise<void> {
  const needed = buildNeeded();
  if (!needed) return;
  console.log(needed === 'missing' ? m.cli_building_missing() : m.cli_building_older());
  const began = performance.now();
  try {
    await build();
  } catch (error) {
    giveUp(`${m.cli_build_failed()}\n${(error as Error).message}`);
  }
  console.log(m.cli_built({ seconds: ((performance.now() - began) / 1000).toFixed(1) }));
}

/** Where the rooms are kept: in one file of this folder. */
const dataFile = join(process.env.ALONGSIDE_DATA || join(root, 'data'), 'rooms.db');

/** Set where several nodes share one PostgreSQL. */
const database = process.env.ALONGSIDE_DATABASE || undefined;

const refusals = {
  'in-use': m.room_in_use,
  newer: m.room_newer,
  'not-ours': m.room_not_ours,
  'cannot-open': m.room_cannot_open,
} as const;

async function openStorage(): Promise<Storage> {
  try {
    return database === undefined ? await openSqlite({ file: dataFile }) : await openPostgres(database);
  } catch (error) {
    if (!(error instanceof StorageRefused)) throw error;
    giveUp(refusals[error.rule]({ where: error.where, detail: error.message }));
  }
}

async function serve(wanted: number | undefined): Promise<Serving> {
  const storage = await openStorage();
  const port = wanted ?? defaultPort;
  const log = roomLog((line) => console.log(line));
  try {
    return await serveRooms({
      dist,
      storage,
      hosts: process.env.ALONGSIDE_HOSTS,
      log,
      port,
      // Behind a balancer, the node is reached from elsewhere.
      ...(database === undefined ? {} : { host: '0.0.0.0' }),
      more: wanted === undefined ? portsToTry : 0,
    });
  } catch (error) {
    await storage.close();
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') giveUp(m.cli_port_taken({ port, other: port + 1 }));
    giveUp(m.cli_port_refused({ port, reason: code ?? message }));
  }
}

const { port: asked, help } = readArguments();
if (help) {
  console.log(m.cli_start_help());
  process.exit(0);
}

let listening: Serving | undefined;
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, async () => {
    // The terminal and npm may both tell us.
    if (stopping) return;
    stopping = true;
    await listening?.close();
    console.log(`\n${m.cli_stopped()}`);
    process.exit(0);
  });
}

const wanted = wantedPort(asked ?? process.env.PORT);
await buildIfNeeded();
listening = await serve(wanted);
if (wanted === undefined && listening.port !== defaultPort) {
  console.log(m.cli_port_taken_next({ port: defaultPort, other: listening.port }));
}
console.log(m.cli_ready({ url: listening.url }));
console.log(
  m.room_lead_from_elsewhere({
    url: `http://${lanAddresses()[0] ?? 'localhost'}:${listening.port}/present/#key=${listening.key}`,
  }),
);
console.log(m.cli_how_to_stop());
