/** The embedded storage: one SQLite file, owned by a thread of its own, so that a slow disk holds up nobody's connection. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { StorageTrouble } from '../../core/room/wire.ts';
import type { Answer, Ask, Opened, WorkerOptions } from './sqliteWorker.ts';
import { type Storage, StorageError, StorageRefused } from './storage.ts';

export type SqliteStorage = Storage & {
  /** Makes every write fail with this SQLite result code, or none again; only where `failable` was set. */
  fail(code: number | undefined): void;
};

type Waiting = { readonly done: (value: never) => void; readonly refuse: (error: Error) => void };

/** Rejects with a StorageRefused when the file cannot be had: in use, newer, not ours, or not to be opened. */
export async function openSqlite(options: WorkerOptions): Promise<SqliteStorage> {
  try {
    mkdirSync(dirname(options.file), { recursive: true });
  } catch (error) {
    throw new StorageRefused('cannot-open', options.file, (error as Error).message);
  }
  const worker = new Worker(new URL('./sqliteWorker.ts', import.meta.url), { workerData: options });
  const opened = await new Promise<Opened>((done, refuse) => {
    worker.once('message', done);
    worker.once('error', refuse);
  });
  if (!opened.opened) {
    await worker.terminate();
    throw new StorageRefused(opened.rule, opened.where, opened.detail);
  }

  const waiting = new Map<number, Waiting>();
  let last = 0;
  let lost: StorageTrouble | undefined;
  const settle = (answer: Answer): void => {
    const one = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('trouble' in answer) one?.refuse(new StorageError(answer.trouble, answer.message));
    else one?.done(answer.value as never);
  };
  const give = (reason: unknown): void => {
    lost = 'broken';
    for (const { refuse } of waiting.values()) refuse(new StorageError('broken', reason));
    waiting.clear();
  };
  worker.on('message', (answers: readonly Answer[]) => answers.forEach(settle));
  worker.on('error', give);
  worker.on('exit', () => give('The storage is closed.'));

  const ask = (call: Ask['call'], args: readonly unknown[]): Promise<never> =>
    new Promise((done, refuse) => {
      if (lost !== undefined) return refuse(new StorageError(lost, 'The storage is closed.'));
      last += 1;
      waiting.set(last, { done, refuse });
      worker.postMessage({ id: last, call, args } satisfies Ask);
    });

  return {
    kind: 'sqlite',
    secret: opened.secret,
    addKey: (...args) => ask('addKey', args),
    hasKey: (...args) => ask('hasKey', args),
    createRoom: (...args) => ask('createRoom', args),
    facts: (...args) => ask('facts', args),
    story: (...args) => ask('story', args),
    rooms: () => ask('rooms', []),
    rows: (...args) => ask('rows', args),
    append: (...args) => ask('append', args),
    vote: (...args) => ask('vote', args),
    ownBallot: (...args) => ask('ownBallot', args),
    ballots: (...args) => ask('ballots', args),
    pace: (...args) => ask('pace', args),
    paceSteps: (...args) => ask('paceSteps', args),
    sweep: (...args) => ask('sweep', args),
    probe: () => ask('probe', []),
    close: async () => {
      if (lost === undefined) await ask('close', []);
    },
    fail: (code) => worker.postMessage({ fail: code }),
  };
}
