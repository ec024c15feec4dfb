/** The whole server: the built site, rooms over sockets on the same port, and what holds them together. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Duplex } from 'node:stream';
import { Server as SocketServer } from 'socket.io';
import { limits } from '../core/room/limits.ts';
import type { Address, Network, NetworkAck, StorageTrouble } from '../core/room/wire.ts';
import type { Scenario } from '../core/story/artifact.ts';
import { Misses } from './bucket.ts';
import { Disk } from './disk.ts';
import { Gate, isItself } from './gate.ts';
import { hostsFrom, lanAddresses } from './hosts.ts';
import { type Listening, type ListenOptions, listen } from './listen.ts';
import type { RoomLog } from './log.ts';
import { alone, joinNodes } from './nodes.ts';
import { Rooms } from './rooms.ts';
import { connect, type SocketNeeds, welcome } from './sockets.ts';
import { siteHandler } from './static.ts';
import { isPostgres } from './storage/postgres.ts';
import type { Storage } from './storage/storage.ts';
import { hashOf, newKey, tokensOf } from './tokens.ts';

export type ServeOptions = Omit<ListenOptions, 'onUpgrade'> & {
  /** The folder `npm run build` has written. */
  readonly dist: string;
  readonly storage: Storage;
  /** More names this server may be called by, as in `ALONGSIDE_HOSTS`. */
  readonly hosts?: string | undefined;
  readonly log: RoomLog;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

export type Serving = Listening & {
  /** Leads rooms from anywhere; new at each start. Those of the last thirty days hold. */
  readonly key: string;
  readonly setNetwork: (open: boolean) => Promise<NetworkAck>;
};

/** Keys of earlier starts hold that long, so that a page that was open before a crash goes on after it. */
const keyDays = 30;
const day = 24 * 60 * 60 * 1000;
const tidyEvery = 60 * 60 * 1000;
const storyPath = /^\/rooms\/stories\/([0-9a-f]{24})\.json$/;
const joinPath = /^\/join\/[^/?#]+$/;

function scenarioIn(dist: string): (name: string) => Promise<Scenario | undefined> {
  return async (name) => {
    const file = join(dist, 'stories', `${name}.json`);
    if (/\.proof$/.test(name) || name === 'index' || !existsSync(file)) return undefined;
    return JSON.parse(readFileSync(file, 'utf8')) as Scenario;
  };
}

/** The sockets, on an engine that owns no port: the port may change hands while they stand. */
function socketServer(needs: SocketNeeds): SocketServer {
  const io = new SocketServer({
    transports: ['websocket'],
    serveClient: false,
    maxHttpBufferSize: limits.frame,
    perMessageDeflate: false,
    httpCompression: false,
    connectTimeout: limits.connect,
    pingInterval: 15_000,
    pingTimeout: 15_000,
    cookie: false,
  });
  io.attach(createServer());
  io.use(welcome(needs));
  io.on('connection', connect(needs));
  return io;
}

function refuseUpgrade(socket: Duplex, status: number, why: string): void {
  socket.end(`HTTP/1.1 ${status} ${why}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** Throws a sentence when there is no build, and Node's own error when no port could be had. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { storage, log, now = Date.now } = options;
  const dist = resolve(options.dist);
  const site = siteHandler({ dist, hosts: options.hosts });
  const named = hostsFrom(options.hosts);
  const tokens = tokensOf(storage.secret);
  const gate = new Gate({ named, byAddress: storage.kind === 'sqlite' });
  const key = newKey();
  await storage.addKey(hashOf(key), now());

  let listening: Listening | undefined;
  const fixed = options.host !== undefined;
  const network = (): Network => {
    const open = listening?.isOpen() ?? false;
    const port = listening?.port ?? 0;
    const url = (host: string, kind: Address['kind']): Address => ({ url: `http://${host}:${port}/`, kind });
    return {
      open,
      addresses: [
        ...named.map((host) => url(host, 'name')),
        ...(open ? lanAddresses().map((host) => url(host, 'lan')) : []),
        url('localhost', 'loopback'),
      ],
    };
  };
  let nodes = alone;
  const disk = new Disk(storage, log, () => void rooms.all().then((all) => all.map((room) => room.showAgain())));
  const rooms: Rooms = new Rooms({
    storage,
    now,
    network,
    scenario: scenarioIn(dist),
    trouble: () => disk.trouble,
    heard: (trouble: StorageTrouble | undefined, detail?: string) => disk.heard(trouble, detail),
    projectorToken: tokens.projector,
    tell: (code, what) => nodes.tell(code, what),
    elsewhere: (code) => nodes.elsewhere(code),
  });
  const setNetwork = async (open: boolean): Promise<NetworkAck> => {
    if (fixed || listening === undefined) return { ok: false, reason: 'fixed' };
    const was = listening.isOpen();
    if (!(await listening.toNetwork(open))) return { ok: false, reason: 'port-taken' };
    const at = network();
    if (was !== open)
      log.network(
        open,
        at.addresses.filter(({ kind }) => kind !== 'loopback').map(({ url }) => url),
      );
    for (const room of await rooms.all()) void room.showAgain();
    return { ok: true, ...at };
  };
  const misses = new Misses(
    {
      most: limits.missBurst,
      every: limits.missEvery,
      allMost: limits.allMissBurst,
      allEvery: limits.allMissEvery,
    },
    performance.now(),
  );
  const io = socketServer({
    rooms,
    tokens,
    misses,
    isKeyless: ({ request }) => storage.kind === 'sqlite' && isItself(request),
    hasKey: (given) => storage.hasKey(hashOf(given), now() - keyDays * day),
    setNetwork,
    network,
    log,
  });
  if (isPostgres(storage)) nodes = joinNodes(io, storage.pool, rooms, log.trouble);

  const health = (response: ServerResponse): void => {
    const { trouble } = disk;
    const body = { ok: trouble === undefined, storage: storage.kind, trouble, devices: io.of('/').sockets.size };
    response.writeHead(trouble === undefined ? 200 : 503, {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
    });
    response.end(`${JSON.stringify(body)}\n`);
  };
  const story = async (hash: string, response: ServerResponse): Promise<void> => {
    const json = await storage.story(hash).catch(() => undefined);
    response.writeHead(json === undefined ? 404 : 200, {
      'Content-Type': 'application/json',
      // Named by what is in it.
      'Cache-Control': json === undefined ? 'no-store' : 'public, max-age=31536000, immutable',
    });
    response.end(json ?? '{}');
  };
  const handler = (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    // Every code is the same page; which room there is, is nobody's business before it is asked for.
    if (joinPath.test(path)) request.url = '/join/';
    site(request, response, () => {
      const hash = storyPath.exec(path)?.[1];
      if (path === '/health') health(response);
      else if (hash !== undefined) void story(hash, response);
      else return false;
      return true;
    });
  };
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    // A socket that breaks while it is refused is no concern of anybody.
    socket.on('error', () => socket.destroy());
    if (!(request.url ?? '').startsWith('/socket.io/')) return refuseUpgrade(socket, 404, 'Not Found');
    const refusal = gate.refusal(request);
    if (refusal !== undefined) return refuseUpgrade(socket, refusal.status, refusal.why);
    gate.count(request);
    io.engine.handleUpgrade(request as never, socket, head);
  };

  const { port, host, more } = options;
  listening = await listen(handler, {
    port,
    onUpgrade,
    ...(host === undefined ? {} : { host }),
    ...(more === undefined ? {} : { more }),
  });
  const tidying = setInterval(() => void rooms.tidy().catch(log.trouble), tidyEvery);
  tidying.unref();
  void rooms.tidy().catch(log.trouble);
  const open = listening;
  return {
    ...open,
    key,
    setNetwork,
    close: async () => {
      clearInterval(tidying);
      disk.stop();
      nodes.stop();
      // Phones see a broken connection and dial again; a goodbye would make them stay away.
      await io.close();
      await open.close();
      await storage.close();
    },
  };
}
