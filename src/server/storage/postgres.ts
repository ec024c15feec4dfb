/** The storage of the larger kind: any number of nodes on one PostgreSQL, which alone knows what is so. */
import type { Pool, PoolClient } from 'pg';
import type { Row } from '../../core/room/entries.ts';
import { type PaceStep, paceCounts } from '../../core/room/pace.ts';
import { readRoomEntry } from '../../core/room/shape.ts';
import { tally } from '../../core/room/tally.ts';
import type { RoomHead, StorageTrouble } from '../../core/room/wire.ts';
import { gathered } from './gathered.ts';
import { openPostgresPool } from './postgresFile.ts';
import {
  type Appended,
  type BallotWish,
  ballotsGoWith,
  type Created,
  type KeptStory,
  type OwnBallot,
  openRoundAfter,
  pacingAfter,
  type RecordedVote,
  type RoomFacts,
  type Storage,
  StorageError,
} from './storage.ts';

export type PostgresStorage = Storage & { readonly pool: Pool };

export const isPostgres = (storage: Storage): storage is PostgresStorage => storage.kind === 'postgres';

const uniqueViolation = '23505';
const troubles: { readonly [code: string]: StorageTrouble } = { '53100': 'full', '25006': 'read-only' };

/** PostgreSQL's own codes are five signs; anything else is the way there. */
function troubleOf(error: unknown): StorageTrouble {
  const { code } = error as { readonly code?: string };
  if (code !== undefined && troubles[code] !== undefined) return troubles[code];
  // Class 08: connection; 57: an administrator stops the server.
  return code === undefined || !/^[0-9A-Z]{5}$/.test(code) || /^(08|57)/.test(code) ? 'unreachable' : 'broken';
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StorageError ? error : new StorageError(troubleOf(error), error);
  }
}

type StoredRow = { rev: number; at: number; id: string; entry: string };

function rowOf({ rev, at, id, entry }: StoredRow): Row {
  const read = readRoomEntry(JSON.parse(entry));
  if (read === undefined) throw new Error(`Row ${rev} of a room's log cannot be read.`);
  return { rev, at, id, entry: read };
}

/**
 * Votes that came meanwhile, in one statement. The share lock on the room holds off its closing until they are in, and
 * makes them wait for one that is under way. [RM4]
 */
const voteSql = `
  WITH open AS (
    SELECT code, open_round FROM alongside_rooms WHERE code = ANY ($1::text[]) ORDER BY code FOR SHARE
  ), wish AS (
    SELECT DISTINCT ON (code, round, device) code, round, device, choice, n
    FROM unnest($1::text[], $2::integer[], $3::text[], $4::text[], $5::double precision[])
      WITH ORDINALITY AS w (code, round, device, choice, n, place)
    ORDER BY code, round, device, n DESC, place
  )
  INSERT INTO alongside_ballots AS b (room, round, device, choice, n)
  SELECT wish.code, wish.round, wish.device, wish.choice, wish.n
  FROM wish JOIN open ON open.code = wish.code AND open.open_round = wish.round
  ON CONFLICT (room, round, device) DO UPDATE SET
    choice = CASE WHEN excluded.n > b.n THEN excluded.choice ELSE b.choice END,
    n = greatest(excluded.n, b.n)
  RETURNING room, round, device, choice, n`;

type StoredBallot = RecordedVote & { room: string; round: number; device: string };

async function voteAll(pool: Pool, wishes: readonly BallotWish[]): Promise<(RecordedVote | 'over')[]> {
  const { rows } = await pool.query<StoredBallot>({
    name: 'votes',
    text: voteSql,
    values: [
      wishes.map(({ code }) => code),
      wishes.map(({ round }) => round),
      wishes.map(({ device }) => device),
      wishes.map(({ choice }) => choice),
      wishes.map(({ n }) => n),
    ],
  });
  const keyOf = (room: string, round: number, device: string): string => `${room} ${round} ${device}`;
  const recorded = new Map(
    rows.map(({ room, round, device, choice, n }) => [keyOf(room, round, device), { choice, n }]),
  );
  return wishes.map(({ code, round, device }) => recorded.get(keyOf(code, round, device)) ?? 'over');
}

async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const done = await work(client);
    await client.query('COMMIT');
    return done;
  } catch (error) {
    broken = await client.query('ROLLBACK').then(
      () => undefined,
      (failure: Error) => failure,
    );
    throw error;
  } finally {
    client.release(broken);
  }
}

const paceSteps = async (from: Pool | PoolClient, code: string): Promise<PaceStep[]> => {
  const { rows } = await from.query<{ step: string }>(
    'SELECT step FROM alongside_paces WHERE room = $1 ORDER BY device COLLATE "C", n',
    [code],
  );
  return rows.map(({ step }) => JSON.parse(step) as PaceStep);
};

/** The row with what only the ballots know. */
async function counted(client: PoolClient, code: string, row: Row, options: readonly string[]): Promise<Row> {
  const { entry } = row;
  if (entry.kind === 'paceEnded') {
    return { ...row, entry: { ...entry, counts: paceCounts(await paceSteps(client, code)) } };
  }
  if (entry.kind !== 'closed') return row;
  const { rows } = await client.query<{ choice: string }>(
    'SELECT choice FROM alongside_ballots WHERE room = $1 AND round = $2',
    [code, entry.round],
  );
  return { ...row, entry: { ...entry, ...tally(options, rows) } };
}

async function dropBallots(client: PoolClient, code: string, row: Row): Promise<void> {
  const gone = ballotsGoWith(row);
  if (gone === 'all') await client.query('DELETE FROM alongside_ballots WHERE room = $1', [code]);
  else if (gone !== undefined && 'device' in gone)
    await client.query('DELETE FROM alongside_ballots WHERE room = $1 AND device = $2', [code, gone.device]);
  else if (gone !== undefined)
    await client.query('DELETE FROM alongside_ballots WHERE room = $1 AND round <> $2', [code, gone.butRound]);
  if (pacingAfter(row) === false) await client.query('DELETE FROM alongside_paces WHERE room = $1', [code]);
}

async function append(client: PoolClient, code: string, asked: Row, options: readonly string[]): Promise<Appended> {
  const room = await client.query<{ rev: number; open_round: number | null; pacing: boolean; ended: boolean }>(
    'SELECT rev, open_round, pacing, ended FROM alongside_rooms WHERE code = $1 FOR UPDATE',
    [code],
  );
  const before = await client.query<StoredRow>(
    'SELECT rev, at, id, entry FROM alongside_log WHERE room = $1 AND id = $2',
    [code, asked.id],
  );
  const [repeated] = before.rows;
  if (repeated !== undefined) return { kind: 'repeat', row: rowOf(repeated) };
  const [now] = room.rows;
  if (now?.rev !== asked.rev - 1) return { kind: 'conflict' };
  const row = await counted(client, code, asked, options);
  await client.query('INSERT INTO alongside_log (room, rev, at, id, entry) VALUES ($1, $2, $3, $4, $5)', [
    code,
    row.rev,
    row.at,
    row.id,
    JSON.stringify(row.entry),
  ]);
  const open = openRoundAfter(row);
  await client.query(
    'UPDATE alongside_rooms SET rev = $2, at = $3, open_round = $4, pacing = $5, ended = $6 WHERE code = $1',
    [
      code,
      row.rev,
      row.at,
      open === undefined ? now.open_round : open,
      pacingAfter(row) ?? now.pacing,
      now.ended || row.entry.kind === 'ended',
    ],
  );
  await dropBallots(client, code, row);
  return { kind: 'stored', row };
}

async function createRoom(client: PoolClient, code: string, story: KeptStory, first: Row): Promise<Created> {
  const before = await client.query<{ code: string }>('SELECT code FROM alongside_rooms WHERE creation = $1', [
    first.id,
  ]);
  const [made] = before.rows;
  if (made !== undefined) return { kind: 'repeat', code: made.code };
  const scenario = first.entry.kind === 'created' ? first.entry.scenario : '';
  await client.query('INSERT INTO alongside_stories VALUES ($1, $2) ON CONFLICT DO NOTHING', [story.hash, story.json]);
  const { rowCount } = await client.query(
    `INSERT INTO alongside_rooms (code, creation, scenario, story, created, at, rev)
     VALUES ($1, $2, $3, $4, $5, $5, 1) ON CONFLICT (code) DO NOTHING`,
    [code, first.id, scenario, story.hash, first.at],
  );
  if (rowCount === 0) return { kind: 'taken' };
  await client.query('INSERT INTO alongside_log (room, rev, at, id, entry) VALUES ($1, $2, $3, $4, $5)', [
    code,
    first.rev,
    first.at,
    first.id,
    JSON.stringify(first.entry),
  ]);
  return { kind: 'created' };
}

async function pace(
  client: PoolClient,
  code: string,
  step: PaceStep,
  most: number,
): Promise<'recorded' | 'over' | 'full'> {
  const room = await client.query<{ pacing: boolean }>('SELECT pacing FROM alongside_rooms WHERE code = $1 FOR SHARE', [
    code,
  ]);
  if (!room.rows[0]?.pacing) return 'over';
  const had = await client.query<{ n: string }>(
    'SELECT count(*) AS n FROM alongside_paces WHERE room = $1 AND device = $2',
    [code, step.device],
  );
  if (Number(had.rows[0]?.n) >= most) return 'full';
  await client.query('INSERT INTO alongside_paces VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING', [
    code,
    step.device,
    step.n,
    JSON.stringify(step),
  ]);
  return 'recorded';
}

/** Rejects with a StorageRefused when the database cannot be had. */
export async function openPostgres(url: string): Promise<PostgresStorage> {
  const { pool, secret } = await openPostgresPool(url);
  const all = <T extends object>(text: string, ...values: unknown[]): Promise<T[]> =>
    guarded(async () => (await pool.query<T>(text, values)).rows);
  const first = async <T extends object>(text: string, ...values: unknown[]): Promise<T | undefined> =>
    (await all<T>(text, ...values))[0];
  const whole = <T>(work: (client: PoolClient) => Promise<T>): Promise<T> => guarded(() => inTransaction(pool, work));
  const vote = gathered((wishes: readonly BallotWish[]) => guarded(() => voteAll(pool, wishes)));

  return {
    kind: 'postgres',
    pool,
    secret,
    addKey: async (hash, at) => {
      await all('INSERT INTO alongside_keys VALUES ($1, $2) ON CONFLICT DO NOTHING', hash, at);
    },
    hasKey: async (hash, since) =>
      (await first('SELECT 1 FROM alongside_keys WHERE hash = $1 AND at >= $2', hash, since)) !== undefined,
    createRoom: (code, story, row) => whole((client) => createRoom(client, code, story, row)),
    facts: (code) => first<RoomFacts>('SELECT code, story FROM alongside_rooms WHERE code = $1', code),
    story: async (hash) =>
      (await first<{ json: string }>('SELECT json FROM alongside_stories WHERE hash = $1', hash))?.json,
    rooms: () =>
      all<RoomHead>(
        'SELECT code, scenario, created AS "createdAt", at, ended FROM alongside_rooms ORDER BY at DESC LIMIT 50',
      ),
    rows: async (code, after) =>
      (
        await all<StoredRow>(
          'SELECT rev, at, id, entry FROM alongside_log WHERE room = $1 AND rev > $2 ORDER BY rev',
          code,
          after,
        )
      ).map(rowOf),
    append: (code, row, options) =>
      whole((client) => append(client, code, row, options)).catch((error: unknown): Appended => {
        // Another node was a moment earlier with the same place. [RM10]
        const { cause } = error as { readonly cause?: { readonly code?: string } };
        if (cause?.code === uniqueViolation) return { kind: 'conflict' };
        throw error;
      }),
    vote,
    ownBallot: (code, round, device) =>
      first<RecordedVote>(
        'SELECT choice, n FROM alongside_ballots WHERE room = $1 AND round = $2 AND device = $3',
        code,
        round,
        device,
      ),
    ballots: (code, round) =>
      all<OwnBallot>(
        'SELECT device, choice, n FROM alongside_ballots WHERE room = $1 AND round = $2 ORDER BY device COLLATE "C"',
        code,
        round,
      ),
    pace: (code, step, most) => whole((client) => pace(client, code, step, most)),
    paceSteps: (code) => guarded(() => paceSteps(pool, code)),
    sweep: (before, awake) =>
      whole(async (client) => {
        const silent = await client.query<{ code: string; pacing: boolean }>(
          'SELECT code, pacing FROM alongside_rooms WHERE at < $1 AND code <> ALL ($2::text[])',
          [before, awake],
        );
        const codes = silent.rows.map(({ code }) => code);
        await client.query('DELETE FROM alongside_ballots WHERE room = ANY ($1::text[])', [codes]);
        return silent.rows.filter(({ pacing }) => pacing).map(({ code }) => code);
      }),
    probe: async () => {
      await all("INSERT INTO alongside_meta VALUES ('probe', now()) ON CONFLICT (name) DO UPDATE SET value = now()");
    },
    close: () => pool.end(),
  };
}
