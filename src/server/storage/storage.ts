/** What a room's server needs of a disk, whichever it is: SQLite in this process or PostgreSQL beside it. One contract suite holds both to it. */
import type { Row } from '../../core/room/entries.ts';
import type { PaceStep } from '../../core/room/pace.ts';
import type { RoomHead, StorageTrouble } from '../../core/room/wire.ts';

/** What is kept of a room besides its rows. `story` names its compiled story by what is in it. */
export type RoomFacts = { readonly code: string; readonly story: string };

/** A scenario as it was when the room was made: JSON, by the hash of that JSON. */
export type KeptStory = { readonly hash: string; readonly json: string };

export type Created =
  | { readonly kind: 'created' }
  | { readonly kind: 'taken' }
  | { readonly kind: 'repeat'; readonly code: string };

/** `stored`: the row as it is on disk, with the counts put in. `repeat`: this command was stored before, as this row. `conflict`: another row has this place. */
export type Appended =
  | { readonly kind: 'stored'; readonly row: Row }
  | { readonly kind: 'repeat'; readonly row: Row }
  | { readonly kind: 'conflict' };

export type RecordedVote = { readonly choice: string; readonly n: number };
export type BallotWish = RecordedVote & { readonly code: string; readonly round: number; readonly device: string };
export type OwnBallot = RecordedVote & { readonly device: string };

/**
 * Every promise resolves only when what it says is on disk, and rejects with a StorageError when it may not be.
 * Calls are carried out in the order in which they are made.
 */
export type Storage = {
  readonly kind: 'sqlite' | 'postgres';
  /** For signing tokens: made once and kept, so that a token holds after a restart. */
  readonly secret: string;
  /** Keys of facilitators, hashed; those older than `until` days are no longer known. */
  addKey(hash: string, at: number): Promise<void>;
  hasKey(hash: string, since: number): Promise<boolean>;

  createRoom(code: string, story: KeptStory, first: Row): Promise<Created>;
  facts(code: string): Promise<RoomFacts | undefined>;
  story(hash: string): Promise<string | undefined>;
  rooms(): Promise<readonly RoomHead[]>;
  /** Rows with a higher `rev`, in order. */
  rows(code: string, after: number): Promise<readonly Row[]>;
  /**
   * Appends a row at its place. *closed* gets the counts of the ballots over `options`, *paceEnded* those of the steps,
   * in the same transaction; ballots and steps that are no longer needed go with it. [RM4] [RM10]
   */
  append(code: string, row: Row, options: readonly string[]): Promise<Appended>;

  /** Records a vote if its round is open; the answer is what is recorded then. [RM2] [RM3] [RM4] */
  vote(wish: BallotWish): Promise<RecordedVote | 'over'>;
  /** One device's ballot in a round. */
  ownBallot(code: string, round: number, device: string): Promise<RecordedVote | undefined>;
  ballots(code: string, round: number): Promise<readonly OwnBallot[]>;

  /** Records a step of own pace if the room is pacing; a step that is there stays as it is. `full`: the device has too many. */
  pace(code: string, step: PaceStep, most: number): Promise<'recorded' | 'over' | 'full'>;
  paceSteps(code: string): Promise<readonly PaceStep[]>;

  /** Deletes the ballots of rooms whose last row is older, except `awake`; names those that are still pacing. */
  sweep(before: number, awake: readonly string[]): Promise<readonly string[]>;
  /** Writes something small: whether the disk takes anything. */
  probe(): Promise<void>;
  close(): Promise<void>;
};

/** The disk or the database did not take it. What was acknowledged before stays. */
export class StorageError extends Error {
  readonly trouble: StorageTrouble;
  constructor(trouble: StorageTrouble, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.trouble = trouble;
  }
}

/** Why a storage could not be opened at all; `rule` names the sentence in words. */
export class StorageRefused extends Error {
  readonly rule: 'in-use' | 'newer' | 'not-ours' | 'cannot-open';
  readonly where: string;
  constructor(rule: StorageRefused['rule'], where: string, detail = '') {
    super(detail);
    this.rule = rule;
    this.where = where;
  }
}

/** Which round is open after this row; undefined: as before. */
export function openRoundAfter({ entry }: Row): number | null | undefined {
  switch (entry.kind) {
    case 'opened':
      return entry.round;
    case 'closed':
    case 'committed':
    case 'wentBack':
    case 'ended':
      return null;
    default:
      return undefined;
  }
}

/** Whether the room is pacing after this row; undefined: as before. */
export function pacingAfter({ entry }: Row): boolean | undefined {
  if (entry.kind === 'paceBegan') return true;
  return entry.kind === 'paceEnded' || entry.kind === 'ended' ? false : undefined;
}

/** Which ballots go with this row: all, all but those of a round, or those of a device. */
export function ballotsGoWith({
  entry,
}: Row): 'all' | { readonly butRound: number } | { readonly device: string } | undefined {
  switch (entry.kind) {
    case 'committed':
    case 'wentBack':
    case 'ended':
      return 'all';
    case 'opened':
      return { butRound: entry.round };
    case 'removed':
      return { device: entry.device };
    default:
      return undefined;
  }
}
