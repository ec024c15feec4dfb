/** Opens the PostgreSQL database: tables made step by step, under a lock, so that nodes may start at the same moment. */
import { randomBytes } from 'node:crypto';
import { Pool, type PoolClient } from 'pg';
import { StorageRefused } from './storage.ts';

/** Step `i` makes version `i + 1`; a step that was published is never edited. */
const migrations: readonly string[] = [
  `
  CREATE TABLE alongside_meta (name text PRIMARY KEY, value text NOT NULL);
  CREATE TABLE alongside_keys (hash text PRIMARY KEY, at double precision NOT NULL);
  CREATE TABLE alongside_stories (hash text PRIMARY KEY, json text NOT NULL);
  CREATE TABLE alongside_rooms (
    code text PRIMARY KEY,
    creation text NOT NULL UNIQUE,
    scenario text NOT NULL,
    story text NOT NULL REFERENCES alongside_stories (hash),
    created double precision NOT NULL,
    at double precision NOT NULL,
    rev integer NOT NULL,
    open_round integer,
    pacing boolean NOT NULL DEFAULT false,
    ended boolean NOT NULL DEFAULT false
  );
  CREATE TABLE alongside_log (
    room text NOT NULL REFERENCES alongside_rooms (code),
    rev integer NOT NULL,
    at double precision NOT NULL,
    id text NOT NULL,
    entry text NOT NULL,
    PRIMARY KEY (room, rev),
    UNIQUE (room, id)
  );
  CREATE TABLE alongside_ballots (
    room text NOT NULL,
    round integer NOT NULL,
    device text NOT NULL,
    choice text NOT NULL,
    n double precision NOT NULL,
    PRIMARY KEY (room, round, device)
  );
  CREATE TABLE alongside_paces (
    room text NOT NULL,
    device text NOT NULL,
    n double precision NOT NULL,
    step text NOT NULL,
    PRIMARY KEY (room, device, n)
  );
  `,
];

/** Any number, the same for every node. */
const lock = 4310;

async function migrate(client: PoolClient, where: string): Promise<string> {
  await client.query('BEGIN');
  await client.query('SELECT pg_advisory_xact_lock($1)', [lock]);
  await client.query('CREATE TABLE IF NOT EXISTS alongside_version (version integer NOT NULL)');
  const { rows } = await client.query<{ version: number }>('SELECT version FROM alongside_version');
  const version = rows[0]?.version ?? 0;
  if (version > migrations.length) throw new StorageRefused('newer', where, String(version));
  for (const step of migrations.slice(version)) await client.query(step);
  await client.query('DELETE FROM alongside_version');
  await client.query('INSERT INTO alongside_version VALUES ($1)', [migrations.length]);
  await client.query("INSERT INTO alongside_meta VALUES ('secret', $1) ON CONFLICT DO NOTHING", [
    randomBytes(32).toString('base64url'),
  ]);
  const secret = await client.query<{ value: string }>("SELECT value FROM alongside_meta WHERE name = 'secret'");
  await client.query('COMMIT');
  return secret.rows[0]?.value ?? '';
}

/** The address as it may be shown: without the password. */
function shown(url: string): string {
  if (!URL.canParse(url)) return 'ALONGSIDE_DATABASE';
  const address = new URL(url);
  address.password = '';
  return address.href;
}

/** Rejects with a StorageRefused when the database cannot be had. */
export async function openPostgresPool(url: string): Promise<{ readonly pool: Pool; readonly secret: string }> {
  const where = shown(url);
  const pool = new Pool({ connectionString: url, max: 8, connectionTimeoutMillis: 5000 });
  // A connection that breaks while nobody uses it: the next call opens another.
  pool.on('error', () => undefined);
  try {
    const client = await pool.connect();
    try {
      return { pool, secret: await migrate(client, where) };
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  } catch (error) {
    await pool.end().catch(() => undefined);
    if (error instanceof StorageRefused) throw error;
    throw new StorageRefused(
      'cannot-open',
      where,
      (error as Error).message || String((error as { code?: string }).code),
    );
  }
}
