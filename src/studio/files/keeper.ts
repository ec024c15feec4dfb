/** Keeps the open scene on this device while it is written, and a version of each file now and then. It asks nobody and draws nothing. */

import type { Stored } from '../../session/device.ts';
import { addVersion, moveVersions, type Origin, type Scene, saveScene } from '../../session/scenes/shelf.ts';
import type { Workshop } from '../workshop.ts';
import { titleIn } from './named.ts';

export type Keeping = {
  readonly id: string;
  readonly name: string;
  readonly origins: { readonly [path: string]: Origin };
  /** `saving`: what was typed last is not on the disk yet. */
  readonly state: 'saving' | Stored;
};

/** Milliseconds without a keystroke before the scene is kept. */
const pause = 700;
/** Milliseconds between two versions of a file. */
const versionPace = 120_000;

export class Keeper {
  readonly #workshop: Workshop;
  readonly #listeners = new Set<(state: Keeping) => void>();
  readonly #leave: () => void;
  #state: Keeping = { id: '', name: '', origins: {}, state: 'kept' };
  #rev = 0;
  /** Title of the story that plays, as it was last seen: while it stays, so does a name that is another, such as a copy's. */
  #title: string | undefined;
  /** The files as they were when the scene was opened: what was not touched cannot be lost. */
  #begun: unknown;
  /** What is on the disk, by the values that were written there. */
  #stored: readonly unknown[] = [];
  #seen: { files: unknown; tabs: unknown; active: unknown; main: unknown };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<Stored> = Promise.resolve('kept');
  /** By path: when the last version was kept. */
  readonly #versions = new Map<string, number>();

  constructor(workshop: Workshop) {
    this.#workshop = workshop;
    this.#seen = workshop.getState();
    this.#leave = workshop.subscribe((state) => {
      const seen = this.#seen;
      this.#seen = state;
      if (this.#state.id === '') return;
      const { files, tabs, active, main } = state;
      if (seen.files === files && seen.tabs === tabs && seen.active === active && seen.main === main) return;
      // Which file is looked at is no work of anybody's; which story plays is.
      this.#later(seen.files === files && seen.main === main ? 'still' : 'changed');
    });
    addEventListener('pagehide', this.#now);
    document.addEventListener('visibilitychange', this.#hidden);
    addEventListener('beforeunload', this.#ask);
  }

  getState = (): Keeping => this.#state;
  subscribe = (listener: (state: Keeping) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  dispose(): void {
    this.#leave();
    if (this.#timer !== undefined) void this.save();
    removeEventListener('pagehide', this.#now);
    document.removeEventListener('visibilitychange', this.#hidden);
    removeEventListener('beforeunload', this.#ask);
    this.#listeners.clear();
  }

  /** From here on the workshop's files are this scene's. */
  take(scene: Omit<Scene, 'rev' | 'updated' | 'tabs' | 'files'> & { readonly rev?: number }): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#rev = scene.rev ?? 0;
    this.#title = this.#titleNow();
    this.#begun = this.#workshop.getState().files;
    this.#versions.clear();
    // Whoever only looks writes nothing: another tab that has the scene open may go on.
    const kept = scene.rev !== undefined;
    this.#set({ id: scene.id, name: scene.name, origins: scene.origins, state: kept ? 'kept' : 'saving' });
    this.#stored = kept ? this.#values() : [];
    if (kept) void this.#version(this.#workshop.getState().active);
    else void this.save();
  }

  /** True while closing the page would lose words that somebody wrote. */
  get unsaved(): boolean {
    return this.#state.id !== '' && this.#state.state !== 'kept' && this.#workshop.getState().files !== this.#begun;
  }

  setOrigin(path: string, origin: Origin | undefined): void {
    const origins = Object.fromEntries(Object.entries(this.#state.origins).filter(([name]) => name !== path));
    this.#set({ origins: origin === undefined ? origins : { ...origins, [path]: origin } });
    this.#later('still');
  }

  /** After files took other names: their versions go along, and what is on the disk keeps the old name, so saving asks where. */
  async follow(moves: ReadonlyMap<string, string>): Promise<void> {
    for (const from of moves.keys()) this.setOrigin(from, undefined);
    for (const [from, to] of moves) await moveVersions(this.#state.id, from, to);
  }

  /** After `elsewhere`: what is written here goes on as a scene of its own. */
  asCopy(id: string, name: string): Promise<Stored> {
    this.#rev = 0;
    this.#stored = [];
    this.#set({ id, name, state: 'saving' });
    return this.save();
  }

  /** Writes it now; resolves once it is on the disk, or cannot be. */
  save(): Promise<Stored> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const write = (): Promise<Stored> => this.#write();
    this.#saving = this.#saving.then(write, write);
    return this.#saving;
  }

  /** A version of a file, whatever the clock says: before something is written over. False where it could not be kept. */
  async keepVersion(path: string): Promise<boolean> {
    const text = this.#workshop.getState().files[path];
    if (text === undefined || this.#state.id === '') return true;
    return (await addVersion(this.#state.id, path, text, Date.now())) === 'kept';
  }

  #set(change: Partial<Keeping>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener(this.#state);
  }

  #later(what: 'changed' | 'still'): void {
    if (this.#state.state === 'elsewhere') return;
    if (what === 'changed' && this.#state.state === 'kept') this.#set({ state: 'saving' });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), pause);
  }

  #titleNow(): string | undefined {
    const { files, main } = this.#workshop.getState();
    return main === undefined ? undefined : titleIn(files[main]);
  }

  /** A scene is listed under its title; a title half taken out changes nothing. */
  #nameByTitle(): void {
    const title = this.#titleNow();
    if (title === undefined || title === this.#title) return;
    this.#title = title;
    this.#set({ name: title });
  }

  #values(): readonly unknown[] {
    const { files, main, tabs, active } = this.#workshop.getState();
    return [files, main, tabs, active, this.#state.origins];
  }

  async #write(): Promise<Stored> {
    this.#nameByTitle();
    const { id, name, origins, state } = this.#state;
    if (id === '' || state === 'elsewhere') return state === 'elsewhere' ? state : 'kept';
    const values = this.#values();
    // Nothing has changed: another tab may have gone on with the scene meanwhile.
    if (state === 'kept' && values.every((value, at) => value === this.#stored[at])) return 'kept';
    const { files, main, tabs, active } = this.#workshop.getState();
    const saved = await saveScene({
      id,
      name,
      files,
      tabs,
      origins,
      updated: Date.now(),
      rev: this.#rev + 1,
      ...(main === undefined ? {} : { main }),
      ...(active === undefined ? {} : { active }),
    });
    if (id !== this.#state.id) return saved;
    if (saved === 'kept') {
      this.#rev += 1;
      this.#stored = values;
    }
    const now = this.#workshop.getState();
    const newer = saved === 'kept' && (now.files !== files || now.main !== main);
    this.#set({ state: newer ? 'saving' : saved });
    if (saved === 'kept') await this.#version(active);
    return saved;
  }

  async #version(path: string | undefined): Promise<void> {
    if (path === undefined) return;
    const now = Date.now();
    if (now - (this.#versions.get(path) ?? 0) < versionPace) return;
    this.#versions.set(path, now);
    await this.keepVersion(path);
  }

  #now = (): void => {
    if (this.#timer !== undefined) void this.save();
  };
  #hidden = (): void => {
    if (document.visibilityState === 'hidden') this.#now();
  };
  /** Only while something would be lost: what waits to be kept is kept at once, and a full disk is asked about. */
  #ask = (event: BeforeUnloadEvent): void => {
    this.#now();
    if (this.unsaved) event.preventDefault();
  };
}
