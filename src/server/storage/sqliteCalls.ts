/** What the SQLite storage can do, call by call, on one connection. It begins and ends no transaction: the worker does, for many calls at once. */
import type { DatabaseSync } from 'node:sqlite';
import type { Row } from '../../core/room/entries.ts';
import { type PaceStep, paceCounts } from '../../core/room/pace.ts';
import { readRoomEntry } from '../../core/room/shape.ts';
import { tally } from '../../core/room/tally.ts';
import {
  type Appended,
  type BallotWish,
  ballotsGoWith,
  type Created,
  type KeptStory,
  openRoundAfter,
  pacingAfter,
  type RecordedVote,
  type Storage,
} from './storage.ts';

type Asked<K extends keyof Storage> = Storage[K] extends (...args: infer A) => Promise<infer R>
  ? (...args: A) => R
  : never;
type Written = 'addKey' | 'createRoom' | 'append' | 'vote' | 'pace' | 'sweep' | 'probe';
type Read = 'hasKey' | 'facts' | 'story' | 'rooms' | 'rows' | 'ownBallot' | 'ballots' | 'paceSteps';
export type Writes = { readonly [K in Written]: Asked<K> };
export type Reads = { readonly [K in Read]: Asked<K> };
export type Calls = { readonly writes: Writes; readonly reads: Reads };

type StoredRow = { rev: number; at: number; id: string; entry: string };

function rowOf({ rev, at, id, entry }: StoredRow): Row {
  const read = readRoomEntry(JSON.parse(entry));
  if (read === undefined) throw new Error(`Row ${rev} of a room's log cannot be read.`);
  return { rev, at, id, entry: read };
}

const stepOf = ({ step }: { step: string }): PaceStep => JSON.parse(step) as PaceStep;

export function callsOn(db: DatabaseSync): Calls {
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  const sql = (text: string) => {
    const statement = prepared.get(text) ?? db.prepare(text);
    prepared.set(text, statement);
    return statement;
  };
  const one = <T>(text: string, ...values: (string | number | null)[]) => sql(text).get(...values) as T | undefined;
  const all = <T>(text: string, ...values: (string | number | null)[]) => sql(text).all(...values) as T[];
  const run = (text: string, ...values: (string | number | null)[]) => sql(text).run(...values).changes;

  const ballots = (code: string, round: number) =>
    all<{ device: string; choice: string; n: number }>(
      'SELECT device, choice, n FROM ballots WHERE room = ? AND round = ?',
      code,
      round,
    );
  const paceSteps = (code: string) =>
    all<{ step: string }>('SELECT step FROM paces WHERE room = ? ORDER BY device, n', code).map(stepOf);
  const ownBallot = (code: string, round: number, device: string) =>
    one<RecordedVote>('SELECT choice, n FROM ballots WHERE room = ? AND round = ? AND device = ?', code, round, device);

  /** The row with what only the ballots know. */
  const counted = (code: string, row: Row, options: readonly string[]): Row => {
    const { entry } = row;
    if (entry.kind === 'closed') return { ...row, entry: { ...entry, ...tally(options, ballots(code, entry.round)) } };
    return entry.kind === 'paceEnded' ? { ...row, entry: { ...entry, counts: paceCounts(paceSteps(code)) } } : row;
  };
  const insertRow = (code: string, { rev, at, id, entry }: Row) =>
    run('INSERT INTO log (room, rev, at, id, entry) VALUES (?, ?, ?, ?, ?)', code, rev, at, id, JSON.stringify(entry));
  const dropBallots = (code: string, row: Row) => {
    const gone = ballotsGoWith(row);
    if (gone === 'all') run('DELETE FROM ballots WHERE room = ?', code);
    else if (gone !== undefined && 'device' in gone)
      run('DELETE FROM ballots WHERE room = ? AND device = ?', code, gone.device);
    else if (gone !== undefined) run('DELETE FROM ballots WHERE room = ? AND round <> ?', code, gone.butRound);
    if (pacingAfter(row) === false) run('DELETE FROM paces WHERE room = ?', code);
  };

  const append = (code: string, asked: Row, options: readonly string[]): Appended => {
    const before = one<StoredRow>('SELECT rev, at, id, entry FROM log WHERE room = ? AND id = ?', code, asked.id);
    if (before !== undefined) return { kind: 'repeat', row: rowOf(before) };
    if (one<{ rev: number }>('SELECT rev FROM rooms WHERE code = ?', code)?.rev !== asked.rev - 1) {
      return { kind: 'conflict' };
    }
    const row = counted(code, asked, options);
    insertRow(code, row);
    run('UPDATE rooms SET rev = ?, at = ? WHERE code = ?', row.rev, row.at, code);
    const open = openRoundAfter(row);
    if (open !== undefined) run('UPDATE rooms SET open_round = ? WHERE code = ?', open, code);
    const pacing = pacingAfter(row);
    if (pacing !== undefined) run('UPDATE rooms SET pacing = ? WHERE code = ?', Number(pacing), code);
    if (row.entry.kind === 'ended') run('UPDATE rooms SET ended = 1 WHERE code = ?', code);
    dropBallots(code, row);
    return { kind: 'stored', row };
  };

  const createRoom = (code: string, story: KeptStory, first: Row): Created => {
    const before = one<{ code: string }>('SELECT code FROM rooms WHERE creation = ?', first.id);
    if (before !== undefined) return { kind: 'repeat', code: before.code };
    if (one('SELECT 1 FROM rooms WHERE code = ?', code) !== undefined) return { kind: 'taken' };
    const scenario = first.entry.kind === 'created' ? first.entry.scenario : '';
    run('INSERT OR IGNORE INTO stories (hash, json) VALUES (?, ?)', story.hash, story.json);
    run(
      'INSERT INTO rooms (code, creation, scenario, story, created, at, rev) VALUES (?, ?, ?, ?, ?, ?, 1)',
      code,
      first.id,
      scenario,
      story.hash,
      first.at,
      first.at,
    );
    insertRow(code, first);
    return { kind: 'created' };
  };

  const vote = ({ code, round, device, choice, n }: BallotWish): RecordedVote | 'over' => {
    const room = one<{ open_round: number | null }>('SELECT open_round FROM rooms WHERE code = ?', code);
    if (room?.open_round !== round) return 'over';
    run(
      `INSERT INTO ballots (room, round, device, choice, n) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET choice = excluded.choice, n = excluded.n WHERE excluded.n > ballots.n`,
      code,
      round,
      device,
      choice,
      n,
    );
    return ownBallot(code, round, device) ?? 'over';
  };

  const pace = (code: string, step: PaceStep, most: number) => {
    if (one<{ pacing: number }>('SELECT pacing FROM rooms WHERE code = ?', code)?.pacing !== 1) return 'over' as const;
    const had = one<{ n: number }>('SELECT count(*) AS n FROM paces WHERE room = ? AND device = ?', code, step.device);
    if ((had?.n ?? 0) >= most) return 'full' as const;
    run(
      'INSERT OR IGNORE INTO paces (room, device, n, step) VALUES (?, ?, ?, ?)',
      code,
      step.device,
      step.n,
      JSON.stringify(step),
    );
    return 'recorded' as const;
  };

  const sweep = (before: number, awake: readonly string[]): readonly string[] => {
    const silent = all<{ code: string; pacing: number }>('SELECT code, pacing FROM rooms WHERE at < ?', before).filter(
      ({ code }) => !awake.includes(code),
    );
    for (const { code } of silent) run('DELETE FROM ballots WHERE room = ?', code);
    return silent.filter(({ pacing }) => pacing === 1).map(({ code }) => code);
  };

  return {
    writes: {
      addKey: (hash, at) => void run('INSERT OR IGNORE INTO keys (hash, at) VALUES (?, ?)', hash, at),
      createRoom,
      append,
      vote,
      pace,
      sweep,
      probe: () => void run("INSERT OR REPLACE INTO meta (name, value) VALUES ('probe', ?)", String(performance.now())),
    },
    reads: {
      hasKey: (hash, since) => one('SELECT 1 FROM keys WHERE hash = ? AND at >= ?', hash, since) !== undefined,
      facts: (code) => one<{ code: string; story: string }>('SELECT code, story FROM rooms WHERE code = ?', code),
      story: (hash) => one<{ json: string }>('SELECT json FROM stories WHERE hash = ?', hash)?.json,
      rooms: () =>
        all<{ code: string; scenario: string; created: number; at: number; ended: number }>(
          'SELECT code, scenario, created, at, ended FROM rooms ORDER BY at DESC LIMIT 50',
        ).map(({ created, ended, ...rest }) => ({ ...rest, createdAt: created, ended: ended === 1 })),
      rows: (code, after) =>
        all<StoredRow>('SELECT rev, at, id, entry FROM log WHERE room = ? AND rev > ? ORDER BY rev', code, after).map(
          rowOf,
        ),
      ownBallot,
      ballots,
      paceSteps,
    },
  };
}
