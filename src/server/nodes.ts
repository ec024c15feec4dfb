/** Several nodes on one database: each tells the others what has changed, never what it is; that they read themselves. */
import { randomUUID } from 'node:crypto';
import { createAdapter } from '@socket.io/postgres-adapter';
import type { Pool } from 'pg';
import type { Server } from 'socket.io';
import { limits } from '../core/room/limits.ts';
import type { Rooms } from './rooms.ts';

export type Nodes = {
  readonly tell: (code: string, what: 'row' | 'vote') => void;
  readonly elsewhere: (code: string) => number;
  readonly stop: () => void;
};

/** One process owns everything. */
export const alone: Nodes = { tell: () => undefined, elsewhere: () => 0, stop: () => undefined };

/** Milliseconds between two announcements of how many phones are here, and after which one no longer counts. */
const announceEvery = 2000;
const forgetAfter = 7000;

export function joinNodes(io: Server, pool: Pool, rooms: Rooms, trouble: (error: unknown) => void): Nodes {
  const me = randomUUID();
  io.adapter(createAdapter(pool, { errorHandler: trouble }));
  const due = new Map<string, NodeJS.Timeout>();
  const others = new Map<string, Map<string, { readonly count: number; readonly at: number }>>();

  io.on(
    'row',
    (code: string) =>
      void rooms
        .atHand(code)
        .then((room) => room?.refresh())
        .catch(trouble),
  );
  const touch = (code: string): void =>
    void rooms
      .atHand(code)
      .then((room) => room?.touch())
      .catch(trouble);
  io.on('vote', touch);
  io.on('here', (node: string, code: string, count: number) => {
    const known = others.get(code) ?? new Map();
    const changed = known.get(node)?.count !== count;
    known.set(node, { count, at: performance.now() });
    others.set(code, known);
    if (changed) touch(code);
  });

  /** A node that is gone takes its phones with it; they have dialed another by now. */
  const forget = (): void => {
    const now = performance.now();
    for (const [code, known] of others) {
      const before = known.size;
      for (const [node, { at }] of known) if (now - at >= forgetAfter) known.delete(node);
      if (known.size < before) touch(code);
      if (known.size === 0) others.delete(code);
    }
  };
  const announcing = setInterval(() => {
    forget();
    void rooms.all().then((all) => {
      for (const { code, phones } of all) io.serverSideEmit('here', me, code, phones.size);
    });
  }, announceEvery);
  announcing.unref();
  // What another node tells may be lost on the way: a row that was not told of is found by looking.
  const looking = setInterval(
    () =>
      void rooms
        .all()
        .then((all) => all.map((room) => room.refresh()))
        .catch(() => undefined),
    announceEvery,
  );
  looking.unref();

  return {
    tell: (code, what) => {
      if (what === 'row') {
        io.serverSideEmit('row', code);
        return;
      }
      if (due.has(code)) return;
      due.set(
        code,
        setTimeout(() => {
          due.delete(code);
          io.serverSideEmit('vote', code);
        }, limits.tallyEvery),
      );
    },
    elsewhere: (code) => {
      let all = 0;
      for (const { count } of others.get(code)?.values() ?? []) all += count;
      return all;
    },
    stop: () => {
      clearInterval(announcing);
      clearInterval(looking);
      for (const timer of due.values()) clearTimeout(timer);
    },
  };
}
