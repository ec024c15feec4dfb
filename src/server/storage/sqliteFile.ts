/** Opens the SQLite file: durable settings, the lock that keeps a second process out, and the steps that bring it to this version's shape. */
import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { migrations } from './migrations.ts';
import { StorageRefused } from './storage.ts';

/** Marks the file as ours: "Alng". */
const applicationId = 0x416c6e67;

type SqliteError = { readonly errcode?: number; readonly errstr?: string; readonly message: string };

/** SQLite's primary result code; extended ones keep it in their lowest byte. */
export const codeOf = (error: unknown): number => ((error as SqliteError).errcode ?? 0) & 0xff;
export const sqlite = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

const number = (db: DatabaseSync, pragma: string): number =>
  Number(Object.values((db.prepare(`PRAGMA ${pragma}`).get() ?? {}) as Record<string, unknown>)[0]);

function migrate(db: DatabaseSync, file: string): void {
  const version = number(db, 'user_version');
  const id = number(db, 'application_id');
  const empty = db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.n === 0;
  if (id !== applicationId && !empty) throw new StorageRefused('not-ours', file);
  if (version > migrations.length) throw new StorageRefused('newer', file, String(version));
  for (let step = version; step < migrations.length; step += 1) {
    db.exec(
      `BEGIN IMMEDIATE; ${migrations[step]}; PRAGMA user_version = ${step + 1}; PRAGMA application_id = ${applicationId}; COMMIT;`,
    );
  }
}

/** Throws a StorageRefused when the file cannot be had. */
export function openSqliteFile(file: string): DatabaseSync {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(file);
    // The lock lasts as long as the process: the system takes it away with it, also after kill -9.
    db.exec('PRAGMA locking_mode = EXCLUSIVE');
    db.exec('PRAGMA journal_mode = WAL');
    // Each commit is on disk before it is acknowledged.
    db.exec('PRAGMA synchronous = FULL');
    db.exec('PRAGMA secure_delete = ON');
    db.exec('PRAGMA foreign_keys = ON');
    db.exec('BEGIN EXCLUSIVE; COMMIT');
    migrate(db, file);
    db.prepare('INSERT OR IGNORE INTO meta (name, value) VALUES (?, ?)').run(
      'secret',
      randomBytes(32).toString('base64url'),
    );
    return db;
  } catch (error) {
    if (db?.isOpen) db.close();
    if (error instanceof StorageRefused) throw error;
    const code = codeOf(error);
    if (code === sqlite.busy || code === sqlite.locked) throw new StorageRefused('in-use', file);
    if (code === sqlite.notADatabase || code === sqlite.corrupt) throw new StorageRefused('not-ours', file);
    throw new StorageRefused('cannot-open', file, (error as Error).message);
  }
}
