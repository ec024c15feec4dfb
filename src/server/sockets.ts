/** What each kind of page may say to a room, and what it hears: every message is checked and counted before anything else happens. */
import type { Socket } from 'socket.io';
import { limits, wireVersion } from '../core/room/limits.ts';
import {
  type ConnectRefusal,
  type Greeting,
  type Network,
  type NetworkAck,
  readCommanded,
  readCreate,
  readGreeting,
  readNetworkWish,
  readNothing,
  readPaced,
  readVote,
} from '../core/room/wire.ts';
import { Bucket, type Misses } from './bucket.ts';
import type { Phone, Room, Watcher } from './room.ts';
import type { Rooms } from './rooms.ts';
import { StorageError } from './storage/storage.ts';
import type { Tokens } from './tokens.ts';

export type SocketNeeds = {
  readonly rooms: Rooms;
  readonly tokens: Tokens;
  readonly misses: Misses;
  /** Whether this connection comes from the machine itself, with nothing between, where no key is needed. */
  readonly isKeyless: (socket: Socket) => boolean;
  readonly hasKey: (key: string) => Promise<boolean>;
  readonly setNetwork: (open: boolean) => Promise<NetworkAck>;
  readonly network: () => Network;
  readonly log: {
    readonly created: (code: string, scenario: string) => void;
    readonly firstPhone: (code: string) => void;
    readonly ended: (code: string) => void;
    readonly trouble: (error: unknown) => void;
  };
};

/** What the greeting has led to; kept at the socket between the greeting and the connection. */
type Entry =
  | { readonly as: 'device'; readonly room: Room; readonly device: string; readonly token: string }
  | { readonly as: 'projector'; readonly room: Room }
  | { readonly as: 'facilitator'; readonly room: Room | undefined };

type Refused = ConnectRefusal['reason'];

async function enter(socket: Socket, needs: SocketNeeds): Promise<Entry | Refused> {
  const said: unknown = socket.handshake.auth;
  if ((said as { version?: unknown } | null)?.version !== wireVersion) return 'other-version';
  const greeting = readGreeting(said);
  if (greeting === undefined) return 'malformed';
  switch (greeting.as) {
    case 'facilitator':
      return enterFacilitator(socket, greeting, needs);
    case 'projector':
      return enterProjector(socket, greeting, needs);
    case 'device':
      return enterDevice(socket, greeting, needs);
  }
}

/** The room with this code; a wrong one is counted, and after too many none is looked up. */
async function lookUp(socket: Socket, code: string, needs: SocketNeeds, known: boolean): Promise<Room | Refused> {
  const { address } = socket.handshake;
  if (!known && needs.misses.tooMany(address, performance.now())) return 'slow-down';
  const room = await needs.rooms.get(code);
  if (room === undefined) needs.misses.count(address, performance.now());
  return room ?? 'no-such-room';
}

async function enterFacilitator(
  socket: Socket,
  { code, key }: Extract<Greeting, { as: 'facilitator' }>,
  needs: SocketNeeds,
): Promise<Entry | Refused> {
  const { address } = socket.handshake;
  if (!needs.isKeyless(socket)) {
    if (needs.misses.tooMany(address, performance.now())) return 'slow-down';
    if (key === undefined || !(await needs.hasKey(key))) {
      needs.misses.count(address, performance.now());
      return 'not-allowed';
    }
  }
  if (code === undefined) return { as: 'facilitator', room: undefined };
  const room = await lookUp(socket, code, needs, true);
  return typeof room === 'string' ? room : { as: 'facilitator', room };
}

async function enterProjector(
  socket: Socket,
  { code, token }: Extract<Greeting, { as: 'projector' }>,
  needs: SocketNeeds,
): Promise<Entry | Refused> {
  const mine = needs.tokens.isProjector(token, code);
  if (!mine) {
    needs.misses.count(socket.handshake.address, performance.now());
    return 'not-allowed';
  }
  const room = await lookUp(socket, code, needs, mine);
  return typeof room === 'string' ? room : { as: 'projector', room };
}

async function enterDevice(
  socket: Socket,
  { code, token }: Extract<Greeting, { as: 'device' }>,
  needs: SocketNeeds,
): Promise<Entry | Refused> {
  const known = token === undefined ? undefined : needs.tokens.deviceOf(token, code);
  const room = await lookUp(socket, code, needs, known !== undefined);
  if (typeof room === 'string') return room;
  if (room.state.locked && known === undefined) return 'locked';
  const own = known === undefined || token === undefined ? needs.tokens.mint(code) : token;
  const device = known ?? needs.tokens.deviceOf(own, code) ?? '';
  if (room.state.removed.includes(device)) return 'removed';
  return { as: 'device', room, device, token: own };
}

/** Middleware: lets a connection in with an Entry in `socket.data`, or refuses it with a reason a page can read. */
export function welcome(needs: SocketNeeds) {
  return (socket: Socket, next: (error?: Error) => void): void => {
    const refuse = (reason: Refused): void => next(Object.assign(new Error(reason), { data: { reason } }));
    enter(socket, needs).then(
      (entry) => {
        if (typeof entry === 'string') return refuse(entry);
        socket.data.entry = entry;
        next();
      },
      (error) => {
        if (!(error instanceof StorageError)) needs.log.trouble(error);
        refuse('storage');
      },
    );
  };
}

type Ack = (answer: object) => void;

/** Answers one kind of message: counted, checked, then done. A sender that will not slow down is cut off. */
function answerer(socket: Socket, bucket: Bucket, needs: SocketNeeds) {
  let refused = 0;
  return <T>(event: string, read: (value: unknown) => T | undefined, answer: (asked: T) => Promise<object>): void => {
    socket.on(event, async (raw: unknown, ack: unknown) => {
      if (!bucket.take(performance.now())) {
        refused += 1;
        if (typeof ack === 'function') (ack as Ack)({ ok: false, reason: 'slow-down' });
        if (refused > 200) socket.disconnect(true);
        return;
      }
      if (typeof ack !== 'function') return;
      const asked = read(raw);
      if (asked === undefined) return (ack as Ack)({ ok: false, reason: 'malformed' });
      try {
        (ack as Ack)(await answer(asked));
      } catch (error) {
        if (!(error instanceof StorageError)) needs.log.trouble(error);
        (ack as Ack)({ ok: false, reason: 'storage' });
      }
    });
  };
}

const watcherOf = (socket: Socket, role: Watcher['role']): Watcher => ({
  role,
  show: (snapshot) => void socket.emit('snapshot', snapshot),
  live: (live) => void socket.volatile.emit('live', live),
});

function connectDevice(socket: Socket, { room, device, token }: Extract<Entry, { as: 'device' }>, needs: SocketNeeds) {
  const phone: Phone = {
    device,
    token,
    show: (snapshot) => void socket.emit('snapshot', snapshot),
    leave: () => void socket.disconnect(true),
  };
  const first = room.joined.size === 0;
  room.enter(phone);
  socket.on('disconnect', () => room.leave(phone));
  if (first) needs.log.firstPhone(room.code);
  const on = answerer(socket, new Bucket(limits.burst, 1000 / limits.perSecond, performance.now()), needs);
  on('vote', readVote, (vote) => room.vote(phone, vote));
  on('paced', readPaced, (paced) => room.pace(phone, paced));
  room.greet(phone).catch((error) => {
    // It dials again, and is greeted then.
    if (!(error instanceof StorageError)) needs.log.trouble(error);
    socket.disconnect(true);
  });
}

function connectFacilitator(socket: Socket, entry: Extract<Entry, { as: 'facilitator' }>, needs: SocketNeeds) {
  const watcher = watcherOf(socket, 'facilitator');
  let room = entry.room;
  const look = async (at: Room): Promise<void> => {
    room?.watchers.delete(watcher);
    room = at;
    await at.watch(watcher);
  };
  socket.on('disconnect', () => room?.watchers.delete(watcher));
  const every = 1000 / limits.facilitatorPerSecond;
  const on = answerer(socket, new Bucket(limits.facilitatorBurst, every, performance.now()), needs);
  on('create', readCreate, async (wish) => {
    const made = await needs.rooms.create(wish);
    if (!made.ok) return made;
    const at = await needs.rooms.get(made.code);
    if (at !== undefined) await look(at);
    needs.log.created(made.code, wish.scenario);
    return made;
  });
  on('command', readCommanded, async (asked) => {
    if (room === undefined) return { ok: false, reason: 'not-now' };
    const done = await room.command(asked);
    if (done.ok && asked.command.do === 'end') needs.log.ended(room.code);
    return done;
  });
  on('rooms', readNothing, async () => ({ ok: true, rooms: await needs.rooms.heads(), network: needs.network() }));
  on('phones', readNothing, async () => {
    const at = room;
    if (at === undefined) return { ok: true, phones: [] };
    return { ok: true, phones: [...at.joined].map((id) => ({ id, here: at.phones.has(id) })) };
  });
  on('network', readNetworkWish, async ({ open }) => needs.setNetwork(open));
  if (room !== undefined) void look(room).catch(needs.log.trouble);
}

/** For each connection that was let in. */
export function connect(needs: SocketNeeds) {
  return (socket: Socket): void => {
    const entry = socket.data.entry as Entry;
    switch (entry.as) {
      case 'device':
        return connectDevice(socket, entry, needs);
      case 'facilitator':
        return connectFacilitator(socket, entry, needs);
      case 'projector': {
        const watcher = watcherOf(socket, 'projector');
        socket.on('disconnect', () => entry.room.watchers.delete(watcher));
        entry.room.watch(watcher).catch(needs.log.trouble);
      }
    }
  };
}
