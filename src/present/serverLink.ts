/** A room on a server: what it says is shown as it comes, and a wish is repeated under its own name until it is answered. */
import { io, type Socket } from 'socket.io-client';
import type { Command } from '../core/room/act.ts';
import { wireVersion } from '../core/room/limits.ts';
import type { FacilitatorSnapshot, Live } from '../core/room/view.ts';
import type {
  CommandAck,
  Commanded,
  ConnectRefusal,
  Create,
  CreateAck,
  NetworkAck,
  PhonesAck,
  RoomsAck,
} from '../core/room/wire.ts';
import { address } from '../ui/route.ts';
import { createStore, type Link, type LinkState, queue } from './link.ts';

export type ServerAs =
  | { readonly as: 'facilitator'; readonly code?: string | undefined; readonly key?: string | undefined }
  | { readonly as: 'projector'; readonly code: string; readonly token: string };

export type ServerLink = Link & {
  create(scenario: string, plan: Create['plan']): Promise<CreateAck>;
  rooms(): Promise<RoomsAck>;
};

/** After these the server is asked again; after the others a person has to do something. */
const passing: readonly ConnectRefusal['reason'][] = ['slow-down', 'full', 'storage'];

/** How long one answer is waited for, and how often it is asked for again. */
const patienceMs = 4000;
const tries = 6;

/** Not `crypto.randomUUID`: over plain http from another computer there is none. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether the page has come from a server with rooms, or lies on a static site. */
export async function hasServer(): Promise<boolean> {
  try {
    const answer = await fetch(address('health'), { cache: 'no-store' });
    if (!answer.headers.get('content-type')?.startsWith('application/json')) return false;
    const health = (await answer.json()) as { readonly storage?: unknown };
    return typeof health.storage === 'string';
  } catch {
    return false;
  }
}

export function openServer(who: ServerAs): ServerLink {
  const store = createStore<LinkState>({ connection: 'opening' });
  const inTurn = queue();
  let code = who.code;
  const socket: Socket = io(new URL(address('')).origin, {
    transports: ['websocket'],
    auth: (give) => {
      const { as } = who;
      if (as === 'projector') return give({ version: wireVersion, as, code: who.code, token: who.token });
      give({
        version: wireVersion,
        as,
        ...(code === undefined ? {} : { code }),
        ...(who.key === undefined ? {} : { key: who.key }),
      });
    },
    reconnectionDelay: 300,
    reconnectionDelayMax: 2000,
    randomizationFactor: 0.3,
    forceNew: true,
  });
  let waiting: (() => void)[] = [];

  socket.on('connect', () => {
    store.setState({ refused: undefined, connection: 'on' });
  });
  socket.on('disconnect', (why) => {
    store.setState({ connection: 'lost' });
    // The server has hung up; it does not know that this page would like to stay.
    if (why === 'io server disconnect') setTimeout(() => socket.connect(), 1000);
  });
  socket.on('connect_error', (error: Error & { readonly data?: ConnectRefusal }) => {
    const reason = error.data?.reason;
    store.setState({ connection: 'lost' });
    if (reason === undefined) return;
    // A refused connection is not tried again by itself.
    if (passing.includes(reason)) setTimeout(() => socket.connect(), 2000);
    else store.setState({ refused: reason });
  });
  socket.on('snapshot', (snapshot: FacilitatorSnapshot) => {
    const before = store.getState().snapshot;
    if (before !== undefined && before.code === snapshot.code && snapshot.rev < before.rev) return;
    code = snapshot.code;
    store.setState({ snapshot });
    const done = waiting;
    waiting = [];
    for (const go of done) go();
  });
  socket.on('live', (live: Live) => {
    const { snapshot } = store.getState();
    if (snapshot !== undefined && live.rev >= snapshot.rev) store.setState({ snapshot: { ...snapshot, live } });
  });

  /** Asks until an answer comes; the same message each time, so that nothing is done twice. */
  async function ask<A extends { readonly ok: boolean }>(event: string, message: object): Promise<A> {
    for (let n = 0; n < tries; n += 1) {
      try {
        return (await socket.timeout(patienceMs).emitWithAck(event, message)) as A;
      } catch {
        // Not answered in time, or the line broke meanwhile.
      }
    }
    return { ok: false, reason: 'storage' } as unknown as A;
  }

  /** Until the snapshot that an answer spoke of has come. */
  const arrived = async (rev: number): Promise<void> => {
    const until = Date.now() + patienceMs;
    while ((store.getState().snapshot?.rev ?? 0) < rev && Date.now() < until) {
      await Promise.race([
        new Promise<void>((go) => waiting.push(go)),
        new Promise<void>((go) => setTimeout(go, patienceMs)),
      ]);
    }
  };

  const send = async (command: Command, expect: number): Promise<CommandAck> => {
    const wish: Commanded = { id: newId(), expect, command };
    const ack = await ask<CommandAck>('command', wish);
    // That somebody else was first is no trouble: the newer state is on its way.
    store.setState({ trouble: ack.ok || ack.reason === 'conflict' ? undefined : ack.reason });
    return ack;
  };

  return {
    role: who.as,
    state: store,
    command: (command, expect = store.getState().snapshot?.rev ?? 0) => send(command, expect),
    after: (make) =>
      inTurn(async () => {
        const { snapshot } = store.getState();
        const command = snapshot && make(snapshot);
        if (snapshot === undefined || command === undefined) return;
        const ack = await send(command, snapshot.rev);
        if (ack.ok) await arrived(ack.rev);
        else if (ack.rev !== undefined) await arrived(ack.rev);
      }),
    phones: () => ask<PhonesAck>('phones', {}),
    network: (open) => ask<NetworkAck>('network', { open }),
    rooms: () => ask<RoomsAck>('rooms', {}),
    create: (scenario, plan) => ask<CreateAck>('create', { id: newId(), scenario, plan } satisfies Create),
    close() {
      socket.disconnect();
    },
  };
}
