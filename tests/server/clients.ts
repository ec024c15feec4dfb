/** A real server on loopback with a small site, and real Socket.IO clients for each kind of page. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import type { Command } from '../../src/core/room/act.ts';
import { wireVersion } from '../../src/core/room/limits.ts';
import type { DeviceSnapshot, FacilitatorSnapshot, Live, RoomSnapshot } from '../../src/core/room/view.ts';
import type { CommandAck, CreateAck, PacedAck, VoteAck } from '../../src/core/room/wire.ts';
import type { RoomLog } from '../../src/server/log.ts';
import { type ServeOptions, type Serving, serve } from '../../src/server/serve.ts';
import { openSqlite, type SqliteStorage } from '../../src/server/storage/sqlite.ts';
import { compiled } from '../core/room/rooms.ts';

export const scratch = (): string => mkdtempSync(join(tmpdir(), 'alongside-rooms-'));

/** As little of a build as the server needs, with one real scenario. */
export function smallSite(): string {
  const dist = scratch();
  mkdirSync(join(dist, 'stories'));
  mkdirSync(join(dist, 'join'));
  writeFileSync(join(dist, 'build.json'), JSON.stringify({ version: 1, policy: "default-src 'self'" }));
  writeFileSync(join(dist, '404.html'), '<p>Nothing here</p>');
  writeFileSync(join(dist, 'index.html'), '<p>Home</p>');
  writeFileSync(join(dist, 'join/index.html'), '<p>Join</p>');
  writeFileSync(join(dist, 'stories/three-things.json'), JSON.stringify(compiled('three-things')));
  writeFileSync(join(dist, 'stories/index.json'), '[]');
  return dist;
}

export type LogLine = readonly [keyof RoomLog, ...unknown[]];

export function quietLog(lines: LogLine[] = []): RoomLog {
  return new Proxy({} as RoomLog, {
    get:
      (_log, name: keyof RoomLog) =>
      (...args: unknown[]) =>
        lines.push([name, ...args]),
  });
}

export type Served = Serving & { readonly storage: SqliteStorage; readonly lines: LogLine[]; readonly data: string };

/** A server of its own for a test. `data` is the folder it keeps rooms in, to start another on it later. */
export async function serveHere(
  options: Partial<ServeOptions> & { data?: string; slow?: number; dist: string },
): Promise<Served> {
  const data = options.data ?? scratch();
  const lines: LogLine[] = [];
  const storage = await openSqlite({ file: join(data, 'rooms.db'), failable: true, slow: options.slow ?? 0 });
  const serving = await serve({ log: quietLog(lines), port: 0, ...options, storage: options.storage ?? storage });
  return { ...serving, storage, lines, data };
}

export const remove = (...folders: readonly string[]): void => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
};

/** Waits for a condition, never for a time. */
export async function until<T>(
  what: () => T | undefined | false,
  why = 'the condition',
  patience = 20_000,
): Promise<T> {
  const from = performance.now();
  for (;;) {
    const found = what();
    if (found !== undefined && found !== false) return found as T;
    if (performance.now() - from > patience) throw new Error(`Waited ${patience} ms in vain for ${why}.`);
    await new Promise((done) => setTimeout(done, 5));
  }
}

type Auth = { readonly [name: string]: unknown };
export type ClientOptions = { readonly headers?: Readonly<Record<string, string>>; readonly reconnection?: boolean };

/** Anything that dials. Close it with `socket.close()`. */
export function dial(url: string, auth: Auth, { headers = {}, reconnection = false }: ClientOptions = {}): Socket {
  return io(url.replace('localhost', '127.0.0.1'), {
    transports: ['websocket'],
    forceNew: true,
    reconnection,
    reconnectionDelay: 20,
    reconnectionDelayMax: 100,
    extraHeaders: { ...headers },
    auth: { version: wireVersion, ...auth },
  });
}

/** Why a connection was refused: the server's reason, or the transport's message. */
export function refusal(socket: Socket): Promise<string> {
  return new Promise((done, refuse) => {
    socket.once('connect_error', (error: Error & { data?: { reason?: string } }) => {
      socket.close();
      done(error.data?.reason ?? error.message);
    });
    socket.once('connect', () => {
      socket.close();
      refuse(new Error('It was let in.'));
    });
  });
}

let ids = 0;
export const newId = (): string => `test-command-${process.pid}-${++ids}`;

export class Phone {
  readonly socket: Socket;
  readonly seen: DeviceSnapshot[] = [];
  #n = 0;

  constructor(url: string, code: string, token?: string, options?: ClientOptions) {
    this.socket = dial(url, { as: 'device', code, ...(token === undefined ? {} : { token }) }, options);
    this.socket.on('snapshot', (snapshot: DeviceSnapshot) => this.seen.push(snapshot));
  }

  get last(): DeviceSnapshot | undefined {
    return this.seen.at(-1);
  }

  here(): Promise<DeviceSnapshot> {
    return until(() => this.last, 'a snapshot');
  }

  async in(phase: DeviceSnapshot['phase'], round?: number): Promise<DeviceSnapshot> {
    return until(
      () =>
        this.last?.phase === phase && (round === undefined || this.last.round?.round === round) ? this.last : undefined,
      `phase ${phase}, last seen ${this.last?.phase}`,
    );
  }

  ask(event: string, ...message: unknown[]): Promise<{ ok: boolean; reason?: string } & Record<string, unknown>> {
    return this.socket.timeout(20_000).emitWithAck(event, ...message);
  }

  async vote(choice: string, round = this.last?.round?.round ?? 0, n = ++this.#n): Promise<VoteAck> {
    return (await this.ask('vote', { round, choice, n })) as unknown as VoteAck;
  }

  async pace(step: object): Promise<PacedAck> {
    return (await this.ask('paced', step)) as unknown as PacedAck;
  }

  close(): void {
    this.socket.close();
  }
}

export class Leader {
  readonly socket: Socket;
  readonly seen: FacilitatorSnapshot[] = [];
  readonly lives: Live[] = [];

  constructor(url: string, auth: Auth = {}, options?: ClientOptions) {
    this.socket = dial(url, { as: 'facilitator', ...auth }, options);
    this.socket.on('snapshot', (snapshot: FacilitatorSnapshot) => this.seen.push(snapshot));
    this.socket.on('live', (live: Live) => this.lives.push(live));
  }

  get last(): FacilitatorSnapshot {
    const last = this.seen.at(-1);
    if (last === undefined) throw new Error('No snapshot has come yet.');
    return last;
  }

  get code(): string {
    return this.last.code;
  }

  here(): Promise<FacilitatorSnapshot> {
    return until(() => this.seen.at(-1), 'a snapshot');
  }

  ask<T = Record<string, unknown>>(event: string, message: unknown): Promise<T> {
    return this.socket.timeout(20_000).emitWithAck(event, message);
  }

  create(id = newId(), scenario = 'three-things'): Promise<CreateAck> {
    return this.ask('create', { id, scenario });
  }

  command(command: Command, expect = this.last.rev, id = newId()): Promise<CommandAck> {
    return this.ask('command', { id, expect, command });
  }

  /** Each must be done, and its snapshot seen. */
  async all(...commands: readonly Command[]): Promise<this> {
    for (const command of commands) {
      const done = await this.command(command);
      if (!done.ok) throw new Error(`${command.do} was refused: ${done.reason}`);
      await this.at(done.rev);
    }
    return this;
  }

  at(rev: number): Promise<FacilitatorSnapshot> {
    return until(() => (this.seen.at(-1)?.rev ?? 0) >= rev && this.last, `rev ${rev}`);
  }

  /** The response's key at this letter, once a round is open. */
  option(index: number): string {
    return this.last.round?.options[index] ?? '';
  }

  close(): void {
    this.socket.close();
  }
}

export class Projector {
  readonly socket: Socket;
  readonly seen: RoomSnapshot[] = [];
  readonly lives: Live[] = [];

  constructor(url: string, code: string, token: string) {
    this.socket = dial(url, { as: 'projector', code, token });
    this.socket.on('snapshot', (snapshot: RoomSnapshot) => this.seen.push(snapshot));
    this.socket.on('live', (live: Live) => this.lives.push(live));
  }

  close(): void {
    this.socket.close();
  }
}

export async function leadRoom(url: string): Promise<Leader> {
  const leader = new Leader(url);
  const made = await leader.create();
  if (!made.ok) throw new Error(`No room: ${made.reason}`);
  await leader.here();
  return leader;
}

export const phones = async (count: number, url: string, code: string): Promise<Phone[]> => {
  const all = Array.from({ length: count }, () => new Phone(url, code));
  await Promise.all(all.map((phone) => phone.here()));
  return all;
};
