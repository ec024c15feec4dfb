/** A crowd of phones for the rooms bench: real Socket.IO clients, all in this process, with the rhythm of dialing that the page has. */
import { io, type Socket } from 'socket.io-client';
import { wireVersion } from '../../src/core/room/limits.ts';
import type { DeviceSnapshot } from '../../src/core/room/view.ts';
import type { VoteAck } from '../../src/core/room/wire.ts';

export type Member = {
  readonly socket: Socket;
  snapshot: DeviceSnapshot | undefined;
  /** When its last snapshot came, by `performance.now()`. */
  at: number;
  /** The highest n that was acknowledged, and the round it was for. */
  acknowledged: number;
  n: number;
};

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

/** `urls` are the addresses a phone dials in turn, as a balancer would send it on. */
export function member(urls: readonly string[], code: string): Member {
  let tried = 0;
  const address = (): string => (urls[tried % urls.length] ?? '').replace('localhost', '127.0.0.1');
  const socket = io(address(), {
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 250,
    reconnectionDelayMax: 2000,
    auth: (give) => {
      const token = one.snapshot?.token;
      give({ version: wireVersion, as: 'device', code, ...(token === undefined ? {} : { token }) });
    },
  });
  const one: Member = { socket, snapshot: undefined, at: 0, acknowledged: 0, n: 0 };
  socket.on('snapshot', (snapshot: DeviceSnapshot) => {
    one.snapshot = snapshot;
    one.at = performance.now();
  });
  socket.io.on('reconnect_attempt', () => {
    tried += 1;
    // Its manager holds the address.
    Object.assign(socket.io, { uri: address() });
  });
  return one;
}

export async function waitFor(isSo: () => boolean, what: string, patience = 60_000): Promise<void> {
  const from = performance.now();
  while (!isSo()) {
    if (performance.now() - from > patience) throw new Error(`Waited ${patience / 1000} s in vain for ${what}.`);
    await new Promise((done) => setTimeout(done, 2));
  }
}

/** So many phones, let in; a hundred dial at a time. */
export async function crowd(count: number, urls: readonly string[], code: string): Promise<Member[]> {
  const all: Member[] = [];
  for (let from = 0; from < count; from += 100) {
    const some = Array.from({ length: Math.min(100, count - from) }, () => member(urls, code));
    all.push(...some);
    await waitFor(() => some.every(({ snapshot }) => snapshot !== undefined), 'phones to be let in');
  }
  return all;
}

/** Votes, and answers with the milliseconds until the acknowledgement; undefined when none came. */
export function castVote(one: Member, choice: string): Promise<number | undefined> {
  one.n += 1;
  const { n } = one;
  const round = one.snapshot?.round?.round ?? 0;
  const from = performance.now();
  return new Promise((done) => {
    one.socket.timeout(10_000).emit('vote', { round, choice, n }, (silent: Error | null, ack: VoteAck) => {
      if (silent !== null || !ack.ok) return done(undefined);
      one.acknowledged = Math.max(one.acknowledged, ack.n);
      done(performance.now() - from);
    });
  });
}
