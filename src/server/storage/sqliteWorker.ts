/** The thread that owns the SQLite file: it gathers what was asked meanwhile, commits it in one go, and answers only then. */
import { parentPort, workerData } from 'node:worker_threads';
import type { StorageTrouble } from '../../core/room/wire.ts';
import { type Calls, callsOn, type Reads, type Writes } from './sqliteCalls.ts';
import { codeOf, openSqliteFile, sqlite } from './sqliteFile.ts';
import { StorageRefused } from './storage.ts';

export type Ask = {
  readonly id: number;
  readonly call: keyof Writes | keyof Reads | 'close';
  readonly args: readonly unknown[];
};
export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly trouble: StorageTrouble; readonly message: string };
export type Opened =
  | { readonly opened: true; readonly secret: string }
  | { readonly opened: false; readonly rule: StorageRefused['rule']; readonly where: string; readonly detail: string };
export type WorkerOptions = {
  readonly file: string;
  /** Milliseconds each commit takes longer: a slow disk, for the bench. */
  readonly slow?: number;
  /** Answers before the commit: a control for the bench, which must then see votes lost. */
  readonly early?: boolean;
  /** Fails each write in this way from the start until told otherwise by a `fail` message; tests only. */
  readonly failable?: boolean;
};

const port = parentPort;
if (port === null) throw new Error('This file is a worker of sqlite.ts.');
const { file, slow = 0, early = false, failable = false } = workerData as WorkerOptions;

const troubles: { readonly [code: number]: StorageTrouble } = {
  [sqlite.full]: 'full',
  [sqlite.readOnly]: 'read-only',
  [sqlite.cannotOpen]: 'read-only',
};

function troubleOf(error: unknown): StorageTrouble {
  return troubles[codeOf(error)] ?? 'broken';
}

/** The next writes fail with this code, as a disk that is full would make them. */
let failWith: number | undefined;

function sleep(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

function serve(calls: Calls, db: ReturnType<typeof openSqliteFile>): void {
  let asked: Ask[] = [];
  let due = false;

  const isWrite = (call: string): call is keyof Writes => Object.hasOwn(calls.writes, call);
  const perform = ({ call, args }: Ask): unknown => {
    const table = (isWrite(call) ? calls.writes : calls.reads) as {
      readonly [name: string]: (...args: readonly unknown[]) => unknown;
    };
    const made = table[call];
    if (made === undefined) throw new Error(`No such call: ${call}`);
    return made(...args);
  };

  /** All in one transaction; throws what the disk says, and nothing of it is then there. */
  const commit = (writes: readonly Ask[]): Answer[] => {
    db.exec('BEGIN IMMEDIATE');
    try {
      if (failWith !== undefined) throw Object.assign(new Error('The disk was told to fail.'), { errcode: failWith });
      const answers = writes.map((ask): Answer => ({ id: ask.id, value: perform(ask) }));
      if (early) port?.postMessage(answers);
      if (slow > 0) sleep(slow);
      db.exec('COMMIT');
      return early ? [] : answers;
    } catch (error) {
      // A full disk may have rolled it back by itself.
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  };
  const failed = ({ id }: Ask, error: unknown): Answer => ({
    id,
    trouble: troubleOf(error),
    message: (error as Error).message,
  });
  const write = (writes: readonly Ask[]): Answer[] => {
    if (writes.length === 0) return [];
    try {
      return commit(writes);
    } catch (error) {
      // One that cannot be carried out must not take the others with it; a disk that takes nothing takes none.
      if (writes.length === 1 || troubleOf(error) !== 'broken') return writes.map((ask) => failed(ask, error));
      return writes.flatMap((ask) => write([ask]));
    }
  };
  const read = (ask: Ask): Answer => {
    try {
      return { id: ask.id, value: perform(ask) };
    } catch (error) {
      return failed(ask, error);
    }
  };

  const flush = (): void => {
    due = false;
    const batch = asked;
    asked = [];
    const writes = batch.filter(({ call }) => isWrite(call));
    const answers = write(writes);
    // What is read is what is on disk: reads come after the commit of what was asked before them. [RM6]
    for (const ask of batch) if (!isWrite(ask.call) && ask.call !== 'close') answers.push(read(ask));
    if (writes.some(({ call }) => call === 'sweep')) db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const end = batch.find(({ call }) => call === 'close');
    if (end !== undefined) {
      db.close();
      answers.push({ id: end.id, value: undefined });
    }
    port?.postMessage(answers);
    if (end !== undefined) port?.close();
  };

  port?.on('message', (message: Ask | { readonly fail: number | undefined }) => {
    if ('fail' in message) {
      if (failable) failWith = message.fail;
      return;
    }
    asked.push(message);
    if (due) return;
    due = true;
    setImmediate(flush);
  });
}

try {
  const db = openSqliteFile(file);
  const secret = String(db.prepare("SELECT value FROM meta WHERE name = 'secret'").get()?.value);
  serve(callsOn(db), db);
  port.postMessage({ opened: true, secret } satisfies Opened);
} catch (error) {
  const { rule, where, message } =
    error instanceof StorageRefused ? error : new StorageRefused('cannot-open', file, String(error));
  port.postMessage({ opened: false, rule, where, detail: message } satisfies Opened);
  port.close();
}
