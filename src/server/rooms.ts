/** All rooms of one node: found when somebody comes, made when a facilitator asks, put away when nobody looks. */
import { createHash, randomBytes, randomInt } from 'node:crypto';
import { currentCodebook } from '../core/codebook/codebook.ts';
import { roomCodeFrom } from '../core/room/code.ts';
import { limits } from '../core/room/limits.ts';
import type { Create, CreateAck, RoomHead } from '../core/room/wire.ts';
import type { Scenario } from '../core/story/artifact.ts';
import { sceneAt } from '../core/story/sceneAt.ts';
import { type Around, Room } from './room.ts';
import { StorageError } from './storage/storage.ts';

/** Below the program's root; the name is a hash of what is in the file. */
export const storyAddress = (hash: string): string => `rooms/stories/${hash}.json`;

export type RoomsNeeds = Around & {
  /** A scenario this server has, by the name it is fetched by. */
  readonly scenario: (name: string) => Promise<Scenario | undefined>;
};

/** Milliseconds after which a room nobody looks at is put away; it comes back from the log. */
const putAwayAfter = 10 * 60_000;

export class Rooms {
  readonly #needs: RoomsNeeds;
  readonly #open = new Map<string, Promise<Room | undefined>>();

  constructor(needs: RoomsNeeds) {
    this.#needs = needs;
  }

  /** The room with this code, or undefined when there is none. Rejects with a StorageError when that cannot be told. */
  async get(code: string): Promise<Room | undefined> {
    const known = this.#open.get(code);
    if (known !== undefined) return known;
    const found = this.#load(code);
    this.#open.set(code, found);
    const forget = (room: Room | undefined): void => {
      if (room === undefined) this.#open.delete(code);
    };
    found.then(forget, () => forget(undefined));
    return found;
  }

  /** A room that is open here already. */
  async atHand(code: string): Promise<Room | undefined> {
    return this.#open.get(code);
  }

  async all(): Promise<readonly Room[]> {
    const rooms = await Promise.all([...this.#open.values()].map((one) => one.catch(() => undefined)));
    return rooms.filter((room) => room !== undefined);
  }

  async #load(code: string): Promise<Room | undefined> {
    const { storage } = this.#needs;
    const facts = await storage.facts(code);
    if (facts === undefined) return undefined;
    const [json, rows] = await Promise.all([storage.story(facts.story), storage.rows(code, 0)]);
    if (json === undefined || rows.length === 0) return undefined;
    return new Room(code, storyAddress(facts.story), JSON.parse(json) as Scenario, rows, this.#needs);
  }

  async create({ id, scenario: name, plan = {} }: Create): Promise<CreateAck> {
    const scenario = await this.#needs.scenario(name);
    if (scenario === undefined) return { ok: false, reason: 'no-such-scenario' };
    const json = JSON.stringify(scenario);
    const story = { json, hash: createHash('sha256').update(json).digest('hex').slice(0, 24) };
    const entry = {
      kind: 'created',
      scenario: scenario.id,
      edition: scenario.edition,
      codebook: currentCodebook,
      language: scenario.meta.language,
      seed: randomInt(1, 2147483646),
      plan,
    } as const;
    const first = { rev: 1, at: this.#needs.now(), id, entry };
    const began = { ...entry, kind: 'began', at: first.at, mode: 'practice' } as const;
    const { plan: _plan, ...beginning } = began;
    if (!sceneAt(scenario, [beginning]).ok) return { ok: false, reason: 'no-such-scenario' };
    try {
      for (let tries = 0; tries < 5; tries += 1) {
        const code = roomCodeFrom(randomBytes(64));
        if (code === undefined) continue;
        const made = await this.#needs.storage.createRoom(code, story, first);
        this.#needs.heard(undefined);
        if (made.kind === 'taken') continue;
        const room = await this.get(made.kind === 'repeat' ? made.code : code);
        if (room !== undefined) return { ok: true, code: room.code, rev: room.state.rev };
      }
      return { ok: false, reason: 'storage' };
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      this.#needs.heard(error.trouble, error.message);
      return { ok: false, reason: 'storage' };
    }
  }

  heads(): Promise<readonly RoomHead[]> {
    return this.#needs.storage.rooms();
  }

  /** Puts idle rooms away, and deletes what should not be kept any longer. */
  async tidy(): Promise<void> {
    const now = performance.now();
    const rooms = await this.all();
    for (const room of rooms) {
      if (room.isIdle() && now - room.awakeAt > putAwayAfter) this.#open.delete(room.code);
    }
    const awake = rooms.filter((room) => now - room.awakeAt < limits.silence).map(({ code }) => code);
    const pacing = await this.#needs.storage.sweep(this.#needs.now() - limits.silence, awake);
    for (const code of pacing) {
      const room = await this.get(code);
      if (room === undefined) continue;
      await room.command({ id: `silence-${room.state.rev}`, expect: room.state.rev, command: { do: 'endPace' } });
    }
  }
}
