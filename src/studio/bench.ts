/** What the parts of the studio share: the workshop, who keeps its files, the commands, and which sheet lies over the page. */

import { type Origin, type Scene, versionsOf } from '../session/scenes/shelf.ts';
import { Commands } from './commands.ts';
import { askUnsaved } from './files/asking.ts';
import { Keeper } from './files/keeper.ts';
import { newId } from './files/named.ts';
import type { Project, Workshop } from './workshop.ts';

export type PickItem = { readonly label: string; readonly detail?: string; readonly act: () => void };

/** Sheets over the page; one at a time. */
export type Sheet =
  | { readonly kind: 'files' | 'versions' | 'variables' | 'looks' }
  | { readonly kind: 'pick'; readonly title: string; readonly items: readonly PickItem[] }
  | {
      readonly kind: 'name';
      readonly title: string;
      readonly label: string;
      readonly value: string;
      /** Answers with a sentence where the name will not do. */
      readonly take: (name: string) => string | undefined;
    }
  | {
      readonly kind: 'question';
      readonly title: string;
      readonly text: string;
      readonly answers: readonly { readonly label: string; readonly act: () => void }[];
    };

export type BenchState = {
  readonly sheet: Sheet | undefined;
  /** What has just come about, said once. */
  readonly said: string;
  readonly tour: boolean;
};

/** Milliseconds a word stands at least. */
const saidFor = 4000;

export class Bench {
  readonly workshop: Workshop;
  readonly keeper: Keeper;
  readonly commands = new Commands();
  readonly #listeners = new Set<(state: BenchState) => void>();
  readonly #deaf: () => void;
  #state: BenchState = { sheet: undefined, said: '', tour: false };
  /** Version of the text that the last word was said of, and when. */
  #saidOf = 0;
  #saidAt = 0;

  constructor(workshop: Workshop) {
    this.workshop = workshop;
    this.keeper = new Keeper(workshop);
    this.#deaf = workshop.subscribe(({ version }) => {
      const old = version !== this.#saidOf && performance.now() - this.#saidAt > saidFor;
      if (old && this.#state.said !== '') this.#set({ said: '' });
    });
  }

  getState = (): BenchState => this.#state;
  subscribe = (listener: (state: BenchState) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #set(change: Partial<BenchState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener(this.#state);
  }

  sheet(sheet: Sheet | undefined): void {
    this.#set({ sheet });
  }
  /** A sheet that opened another must not close it. */
  close(sheet: Sheet | undefined): void {
    if (this.#state.sheet === sheet) this.#set({ sheet: undefined });
  }
  /** Stands until something else is said, or the text is changed after a while. */
  say(said: string): void {
    this.#saidOf = this.workshop.getState().version;
    this.#saidAt = performance.now();
    this.#set({ said });
  }
  tour(tour: boolean): void {
    this.#set({ tour });
  }

  dispose(): void {
    this.#deaf();
    this.keeper.dispose();
    this.workshop.dispose();
  }

  /** Opens files that are no scene on this device yet. */
  begin(project: Project, name: string, origins: { readonly [path: string]: Origin } = {}): void {
    this.#turnTo(() => {
      this.workshop.open(project);
      this.keeper.take({ id: newId(), name, origins });
    });
  }

  /** Opens a scene that is kept here. */
  resume(scene: Scene): void {
    this.#turnTo(() => this.put(scene));
  }

  /** Puts a kept scene in the place of what is open, whose words are safe elsewhere. */
  put(scene: Scene): void {
    this.workshop.open({
      files: scene.files,
      main: scene.main,
      tabs: scene.tabs,
      ...(scene.active === undefined ? {} : { active: scene.active }),
    });
    this.keeper.take(scene);
  }

  /** What is open goes only once it is kept, or its author has let it go. */
  #turnTo(go: () => void): void {
    void this.keeper.save().then(() => {
      if (this.keeper.unsaved) askUnsaved(this, go);
      else go();
    });
  }

  versions(path: string): ReturnType<typeof versionsOf> {
    return versionsOf(this.keeper.getState().id, path);
  }
}
