/** A room without a server: its log lives in this browser, every window of it folds the same rows, and hands are counted instead of phones. */
import { currentCodebook } from '../core/codebook/codebook.ts';
import { act, type Command } from '../core/room/act.ts';
import type { Plan, RoomEntry, Row } from '../core/room/entries.ts';
import { foldRoom, foldRow, type RoomState } from '../core/room/state.ts';
import { type FacilitatorSnapshot, roomView } from '../core/room/view.ts';
import type { CommandAck } from '../core/room/wire.ts';
import type { Scenario } from '../core/story/artifact.ts';
import { sceneAt } from '../core/story/sceneAt.ts';
import { keepRoom, keptRoom, watchRoom } from '../session/keep/room.ts';
import { createStore, type Link, type LinkState, queue } from './link.ts';

const logVersion = 1;

/** The log of a room with the edition it is played in: a story that is changed meanwhile changes nothing here. */
export type LocalRoom = {
  readonly version: typeof logVersion;
  readonly scenario: Scenario;
  readonly rows: readonly Row[];
};

/** The room kept here; undefined where there is none, or where what is kept cannot be read. */
export function readLocalRoom(text: string | null = keptRoom()): LocalRoom | undefined {
  if (text === null) return undefined;
  try {
    const room = JSON.parse(text) as LocalRoom;
    if (room.version !== logVersion || room.rows[0]?.entry.kind !== 'created') return undefined;
    foldRoom(room.rows);
    return room;
  } catch {
    return undefined;
  }
}

/** A room that has just begun. `seed`: 1 to 2147483646. */
export function newLocalRoom(scenario: Scenario, plan: Plan, seed: number, at: number): LocalRoom {
  const entry: RoomEntry = {
    kind: 'created',
    scenario: scenario.id,
    edition: scenario.edition,
    codebook: currentCodebook,
    language: scenario.meta.language,
    seed,
    plan,
  };
  return { version: logVersion, scenario, rows: [{ rev: 1, at, id: 'created', entry }] };
}

/** One row on, or why not. */
export function step(
  room: LocalRoom,
  state: RoomState,
  command: Command,
  at: number,
  id: string,
): { readonly row: Row } | { readonly reason: Extract<CommandAck, { ok: false }>['reason'] } {
  const found = sceneAt(room.scenario, state.ledger);
  if (!found.ok) return { reason: 'story' };
  const entry = act(state, command, found.scene, at);
  return 'refused' in entry ? { reason: entry.refused } : { row: { rev: state.rev + 1, at, id, entry } };
}

export type LocalOptions = {
  /** Begins with this room instead of the kept one. */
  readonly begin?: LocalRoom;
  /** False: *keep nothing on this device*. */
  readonly keep: boolean;
  readonly now?: () => number;
};

const nobody = { devices: 0, joined: 0, voted: 0 };

/** Undefined when there is no room to go on with. */
export function openLocal(options: LocalOptions): (Link & { readonly scenario: Scenario }) | undefined {
  const { keep, now = Date.now } = options;
  let room = options.begin ?? readLocalRoom();
  if (room === undefined) return undefined;
  const first = room;
  let state = foldRoom(room.rows);
  const inTurn = queue();

  const show = (): FacilitatorSnapshot =>
    roomView(state, 'facilitator', { code: '', now: now(), live: { rev: state.rev, ...nobody } });
  const store = createStore<LinkState>({ connection: 'alone', snapshot: show() });
  const save = (): void => {
    if (!keep || room === undefined) return;
    store.setState({ unkept: !keepRoom(JSON.stringify(room)) });
  };
  if (options.begin !== undefined) save();

  /** Another window has gone on: its log is the longer one. */
  const lookAgain = (): void => {
    const kept = keep ? readLocalRoom() : undefined;
    if (kept === undefined || kept.rows[0]?.at !== room?.rows[0]?.at || kept.rows.length <= state.rev) return;
    room = kept;
    state = foldRoom(kept.rows);
    store.setState({ snapshot: show() });
  };
  const unwatch = watchRoom(lookAgain);

  const take = (command: Command, expect: number): CommandAck => {
    lookAgain();
    if (expect !== state.rev || room === undefined) return { ok: false, reason: 'conflict', rev: state.rev };
    const made = step(room, state, command, now(), `here-${state.rev + 1}`);
    if ('reason' in made) {
      store.setState({ trouble: made.reason });
      return { ok: false, reason: made.reason };
    }
    room = { ...room, rows: [...room.rows, made.row] };
    state = foldRow(state, made.row);
    store.setState({ trouble: undefined, snapshot: show() });
    save();
    return { ok: true, rev: state.rev };
  };

  return {
    role: 'facilitator',
    scenario: first.scenario,
    state: store,
    async command(command, expect = store.getState().snapshot?.rev ?? state.rev) {
      return take(command, expect);
    },
    async after(make) {
      await inTurn(async () => {
        const { snapshot } = store.getState();
        const command = snapshot && make(snapshot);
        if (command !== undefined) take(command, state.rev);
      });
    },
    phones: async () => ({ ok: true, phones: [] }),
    network: async () => ({ ok: false, reason: 'not-allowed' }),
    close() {
      unwatch();
    },
  };
}
