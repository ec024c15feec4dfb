/** One room as one node knows it: its rows, where its story stands, and whose screens look at it. All of it can be lost: the log is the truth. */

import { standing } from '../core/ledger/entries.ts';
import { act, type Scene } from '../core/room/act.ts';
import type { Row } from '../core/room/entries.ts';
import { letterAt, sit } from '../core/room/letters.ts';
import { limits } from '../core/room/limits.ts';
import { type PaceNow, paceNow } from '../core/room/pace.ts';
import { foldRow, type RoomState } from '../core/room/state.ts';
import { tally } from '../core/room/tally.ts';
import {
  type DeviceCommon,
  type DeviceSnapshot,
  deviceView,
  type FacilitatorSnapshot,
  type Live,
  liveSplit,
  ownView,
  type Role,
  roomView,
  type Went,
} from '../core/room/view.ts';
import type {
  CommandAck,
  Commanded,
  Network,
  Paced,
  PacedAck,
  StorageTrouble,
  Vote,
  VoteAck,
} from '../core/room/wire.ts';
import type { Scenario } from '../core/story/artifact.ts';
import { sceneAt } from '../core/story/sceneAt.ts';
import { type RecordedVote, type Storage, StorageError } from './storage/storage.ts';

/** A screen that is connected; what it is sent is its own business. */
export type Screen<T> = { readonly show: (snapshot: T) => void; readonly live: (live: Live) => void };
export type Watcher = Screen<FacilitatorSnapshot> & { readonly role: Role };
export type Phone = {
  readonly device: string;
  readonly token: string;
  readonly show: (snapshot: DeviceSnapshot) => void;
  /** Cuts it off; it is told why when it dials again. */
  readonly leave: () => void;
};

/** What a room needs of the node it is on. */
export type Around = {
  readonly storage: Storage;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly network: () => Network;
  readonly trouble: () => StorageTrouble | undefined;
  /** What the storage said of a write: its trouble, or undefined when it took it. */
  readonly heard: (trouble: StorageTrouble | undefined, detail?: string) => void;
  readonly projectorToken: (code: string) => string;
  /** Tells the other nodes of a new row, or of a vote. */
  readonly tell: (code: string, what: 'row' | 'vote') => void;
  /** Phones of this room at the other nodes. */
  readonly elsewhere: (code: string) => number;
};

type Refused = Extract<CommandAck, { ok: false }>;

export class Room {
  readonly code: string;
  readonly story: string;
  readonly #scenario: Scenario;
  readonly #node: Around;
  #state: RoomState;
  /** Commands that are in the log, by id. */
  readonly #done = new Map<string, number>();
  #scene: { readonly entries: number; readonly scene: Scene } | undefined;
  #working: Promise<unknown> = Promise.resolve();
  readonly phones = new Map<string, Set<Phone>>();
  readonly joined = new Set<string>();
  readonly watchers = new Set<Watcher>();
  /** By a clock that never jumps: when somebody last did something here. */
  awakeAt = performance.now();
  #liveDue: NodeJS.Timeout | undefined;
  #liveAt = Number.NEGATIVE_INFINITY;

  constructor(code: string, story: string, scenario: Scenario, rows: readonly Row[], node: Around) {
    this.code = code;
    this.story = story;
    this.#scenario = scenario;
    this.#node = node;
    let state: RoomState | undefined;
    for (const row of rows) {
      state = foldRow(state, row);
      this.#done.set(row.id, row.rev);
    }
    if (state === undefined) throw new Error(`Room ${code} has no rows.`);
    this.#state = state;
  }

  get state(): RoomState {
    return this.#state;
  }

  /** Where the story stands. Throws where the story cannot be played: then it could not have been chosen. */
  get scene(): Scene {
    const { ledger } = this.#state;
    if (this.#scene?.entries !== ledger.length) {
      const found = sceneAt(this.#scenario, ledger);
      if (!found.ok) throw new Error(`The story of room ${this.code} cannot go on: ${found.trouble.rule}`);
      this.#scene = { entries: ledger.length, scene: found.scene };
    }
    return this.#scene.scene;
  }

  /** One thing after the other: no command sees a state that another is changing. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#working.then(work, work);
    this.#working = mine.catch(() => undefined);
    return mine;
  }

  #fold(rows: readonly Row[]): boolean {
    const fresh = rows.filter(({ rev }) => rev > this.#state.rev);
    for (const row of fresh) {
      this.#state = foldRow(this.#state, row);
      this.#done.set(row.id, row.rev);
    }
    return fresh.length > 0;
  }

  async #catchUp(): Promise<boolean> {
    return this.#fold(await this.#node.storage.rows(this.code, this.#state.rev));
  }

  /** Reads what another node has written, and shows it. */
  refresh(): Promise<void> {
    return this.#inTurn(async () => {
      if (await this.#catchUp()) await this.#showAll();
    });
  }

  command(asked: Commanded): Promise<CommandAck> {
    this.awakeAt = performance.now();
    return this.#inTurn(() => this.#command(asked));
  }

  async #command({ id, expect, command }: Commanded): Promise<CommandAck> {
    const refuse = (reason: Refused['reason']): CommandAck => ({ ok: false, reason, rev: this.#state.rev });
    const done = this.#done.get(id);
    if (done !== undefined) return { ok: true, rev: done };
    if (expect > this.#state.rev) await this.#catchUp().catch(() => false);
    if (expect !== this.#state.rev) return refuse('conflict');
    if (this.#state.rev >= limits.rows) return refuse('over');
    const made = act(this.#state, command, this.scene, this.#node.now());
    if ('refused' in made) return refuse(made.refused);
    const row = { rev: expect + 1, at: this.#node.now(), id, entry: made };
    try {
      const stored = await this.#node.storage.append(this.code, row, this.#state.round?.options ?? []);
      this.#node.heard(undefined);
      if (stored.kind === 'conflict') {
        await this.#catchUp();
        await this.#showAll();
        return refuse('conflict');
      }
      if (stored.kind === 'repeat') await this.#catchUp();
      else this.#fold([stored.row]);
      this.#node.tell(this.code, 'row');
      // Acknowledged before everybody else is told: it is on disk.
      void this.#inTurn(() => this.#showAll()).catch(() => undefined);
      return { ok: true, rev: stored.row.rev };
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this.#node.heard(error.trouble, error.message);
      return refuse('storage');
    }
  }

  async vote(phone: Phone, { round, choice, n }: Vote): Promise<VoteAck> {
    const { device } = phone;
    if (this.#state.removed.includes(device)) return { ok: false, reason: 'removed' };
    // Another node may have opened it.
    if ((this.#state.round?.round ?? 0) < round && this.#node.storage.kind === 'postgres') await this.refresh();
    const open = this.#state.round;
    if (open?.round !== round || this.#state.phase !== 'open') return { ok: false, reason: 'over' };
    if (choice !== sit && !open.options.includes(choice)) return { ok: false, reason: 'no-such-choice' };
    this.awakeAt = performance.now();
    try {
      const recorded = await this.#node.storage.vote({ code: this.code, round, device, choice, n });
      this.#node.heard(undefined);
      if (recorded === 'over') return { ok: false, reason: 'over' };
      this.touch();
      this.#node.tell(this.code, 'vote');
      this.#tellOthers(phone, recorded);
      return { ok: true, choice: recorded.choice, n: recorded.n, rev: this.#state.rev };
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this.#node.heard(error.trouble, error.message);
      return { ok: false, reason: 'storage' };
    }
  }

  /** The same device in another tab. */
  #tellOthers(phone: Phone, recorded: RecordedVote): void {
    const same = this.phones.get(phone.device);
    if (same === undefined || same.size < 2) return;
    const common = this.#deviceCommon();
    for (const other of same) if (other !== phone) other.show(ownView(common, other.token, recorded));
  }

  async pace({ device }: Phone, paced: Paced): Promise<PacedAck> {
    if (this.#state.removed.includes(device)) return { ok: false, reason: 'removed' };
    try {
      const done = await this.#node.storage.pace(this.code, { device, ...paced }, limits.paceSteps);
      this.#node.heard(undefined);
      if (done === 'over') return { ok: false, reason: 'over' };
      if (done === 'full') return { ok: false, reason: 'too-many' };
      this.awakeAt = performance.now();
      this.touch();
      this.#node.tell(this.code, 'vote');
      return { ok: true, n: paced.n };
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this.#node.heard(error.trouble, error.message);
      return { ok: false, reason: 'storage' };
    }
  }

  /** What brought the room where it stands, in words the phones can show. */
  #went(): Went | undefined {
    const last = standing(this.#state.ledger).findLast(({ entry }) => 'response' in entry)?.entry;
    if (last === undefined || !('offered' in last)) return undefined;
    const round = this.#state.rounds.at(-1);
    const { ledger } = this.#state;
    const before = sceneAt(this.#scenario, [ledger[0], ...ledger.slice(1, ledger.lastIndexOf(last))]);
    const choice = before.ok ? before.scene.choices.find(({ key }) => key === last.response) : undefined;
    if (choice === undefined) return undefined;
    const at = round?.taken === last.response ? round.options.indexOf(last.response) : -1;
    return { text: choice.text, act: choice.act, ...(at < 0 ? {} : { letter: letterAt(at) }) };
  }

  #common:
    | { readonly rev: number; readonly trouble: StorageTrouble | undefined; readonly view: DeviceCommon }
    | undefined;
  #deviceCommon(): DeviceCommon {
    const trouble = this.#node.trouble();
    if (this.#common?.rev !== this.#state.rev || this.#common.trouble !== trouble) {
      const went = this.#state.phase === 'scene' ? this.#went() : undefined;
      const view = deviceView(this.#state, this.code, this.scene, this.story, went, trouble);
      this.#common = { rev: this.#state.rev, trouble, view };
    }
    return this.#common.view;
  }

  /** The whole of what this phone has to know, now. Writes nothing, and tells no other phone. [RM11] */
  async greet(phone: Phone): Promise<void> {
    const { round } = this.#state;
    const vote =
      round === undefined ? undefined : await this.#node.storage.ownBallot(this.code, round.round, phone.device);
    const current = this.#state.round?.round === round?.round ? vote : undefined;
    phone.show(ownView(this.#deviceCommon(), phone.token, current));
  }

  /** What the phones were told last, without its rev. */
  #told = '';

  async #showAll(): Promise<void> {
    this.#stopLive();
    const live = await this.#live();
    for (const watcher of this.watchers) watcher.show(this.#roomSnapshot(watcher.role, live));
    if (this.phones.size === 0) {
      this.#told = '';
      return;
    }
    const { round } = this.#state;
    const ballots = round === undefined ? [] : await this.#node.storage.ballots(this.code, round.round);
    const votes = new Map(ballots.map(({ device, ...vote }) => [device, vote]));
    const common = this.#deviceCommon();
    // What changes on the projector only is no news for five hundred phones.
    const told = JSON.stringify({ ...common, rev: 0, removed: this.#state.removed.length });
    if (told === this.#told) return;
    this.#told = told;
    for (const [device, phones] of this.phones) {
      const removed = this.#state.removed.includes(device);
      if (removed) for (const phone of phones) phone.leave();
      else for (const phone of phones) phone.show(ownView(common, phone.token, votes.get(device)));
    }
  }

  /** After something that is no row has changed: trouble with the disk, or the network opened. */
  showAgain(): Promise<void> {
    return this.#inTurn(() => this.#showAll());
  }

  #roomSnapshot(role: Role, live: Live): FacilitatorSnapshot {
    const { code, story } = this;
    const shown = role === 'facilitator' ? live : withoutSplit(live);
    const around = { code, now: this.#node.now(), live: shown, network: this.#node.network(), story };
    const view = roomView(this.#state, role, around);
    return role === 'facilitator' ? { ...view, projector: this.#node.projectorToken(code) } : view;
  }

  async watch(watcher: Watcher): Promise<void> {
    this.watchers.add(watcher);
    watcher.show(this.#roomSnapshot(watcher.role, await this.#live()));
  }

  async #live(): Promise<Live> {
    const { rev, round, phase } = this.#state;
    const { storage } = this.#node;
    const trouble = this.#node.trouble();
    const ballots = round === undefined ? [] : await storage.ballots(this.code, round.round).catch(() => []);
    const counted = round !== undefined && phase === 'open' ? tally(round.options, ballots) : undefined;
    const devices = this.phones.size + this.#node.elsewhere(this.code);
    const pace: PaceNow | undefined =
      phase === 'pacing' ? paceNow(await storage.paceSteps(this.code).catch(() => [])) : undefined;
    return {
      rev,
      devices,
      // Which of those at another node have been here before, this node cannot tell.
      joined: Math.max(this.joined.size, devices),
      voted: round?.counts === undefined ? ballots.length : sum(round.counts.phones) + round.counts.sat,
      ...(counted === undefined || round === undefined ? {} : { split: liveSplit(round, counted) }),
      ...(pace === undefined ? {} : { pace }),
      ...(trouble === undefined ? {} : { trouble }),
    };
  }

  #stopLive(): void {
    clearTimeout(this.#liveDue);
    this.#liveDue = undefined;
  }

  /** Something the projector counts has changed: it is told at once, and then at most 20 times a second. */
  touch(): void {
    if (this.watchers.size === 0 || this.#liveDue !== undefined) return;
    const every = this.#state.phase === 'pacing' ? limits.paceEvery : limits.tallyEvery;
    const wait = Math.max(0, this.#liveAt + every - performance.now());
    this.#liveDue = setTimeout(() => {
      this.#liveDue = undefined;
      this.#liveAt = performance.now();
      void this.#live().then((live) => {
        if (live.rev !== this.#state.rev) return;
        for (const watcher of this.watchers) watcher.live(watcher.role === 'facilitator' ? live : withoutSplit(live));
      });
    }, wait);
  }

  enter(phone: Phone): void {
    const same = this.phones.get(phone.device) ?? new Set();
    same.add(phone);
    this.phones.set(phone.device, same);
    this.joined.add(phone.device);
    this.touch();
  }

  leave(phone: Phone): void {
    const same = this.phones.get(phone.device);
    same?.delete(phone);
    if (same?.size === 0) this.phones.delete(phone.device);
    this.touch();
  }

  isIdle(): boolean {
    return this.phones.size === 0 && this.watchers.size === 0;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function withoutSplit({ split: _split, ...live }: Live): Live {
  return live;
}
