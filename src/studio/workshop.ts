/** The one state of the studio: the files that are open, what the newest text came to, and how the stage stands. It draws nothing and stores nothing. */

import type { CheckFinding } from '../core/check/finding.ts';
import type { At } from '../core/compile/finding.ts';
import type { Ledger } from '../core/ledger/entries.ts';
import type { Drawn } from '../core/story/looks.ts';
import type { Start } from '../core/story/startAt.ts';
import type { FromStage, ToStage } from '../open/stageTalk.ts';
import { askOnce, Compiler, type Hand, newWorker, type Silence } from './compile/compiler.ts';
import type { Ask, Compiled, Files, Taken, Target, Told, Walk, Walked } from './compile/told.ts';

/** The stage as it stands. */
export type StageNow = {
  /** Of the hand-over it was handed. */
  readonly number: number;
  /** Keys of the responses that stand. */
  readonly walk: readonly string[];
  readonly seed: number;
  readonly moment?: string;
  readonly ending?: string;
  /** Knot it was started at, where that is not the beginning: such a walk is no plan. */
  readonly from?: string;
  readonly ledger?: Ledger;
};

/** A place somebody wants to see in the editor; `number` grows, so that the same place can be wanted twice. */
export type Wanted = { readonly at: At; readonly number: number; readonly focus: boolean };

export type Looking = 'looking' | 'no-way';

export type WorkshopState = {
  /** Grows when another project takes the place of the one that was open. */
  readonly project: number;
  /** Text of every file of the project, by path; among them plans and translations. */
  readonly files: Files;
  /** The story that is compiled and played; undefined while there is none. */
  readonly main: string | undefined;
  readonly tabs: readonly string[];
  readonly active: string | undefined;
  /** Grows with every change of a text. */
  readonly version: number;
  /** Of the newest text only where its `version` is the same. */
  readonly compiled: Compiled | undefined;
  /** Nothing came back for the newest text. */
  readonly silence: Silence | undefined;
  /** How the stage's walk fares in the newest text that plays. */
  readonly walked: Walked | undefined;
  readonly walk: Walk;
  /** What the frame has to show; `number` grows when it has to show it anew. */
  readonly onStage: ToStage | undefined;
  readonly stage: StageNow | undefined;
  /** A way to a place is being looked for, or there is none and the stage was put there by a jump. */
  readonly way: Looking | undefined;
  /** What the proof has to say of the text `version`. */
  readonly proven: { readonly version: number; readonly findings: readonly CheckFinding[] } | undefined;
  readonly wanted: Wanted | undefined;
};

export type Project = {
  readonly files: Files;
  readonly main: string | undefined;
  readonly tabs?: readonly string[];
  readonly active?: string;
};

export const isStory = (path: string): boolean => /\.ink$/i.test(path);

/** A seed for a person's own walks; plans and proofs name theirs. */
const usualSeed = 1;
const fromStart: Walk = { taken: [], seed: usualSeed };

/** Milliseconds without a keystroke before the text is compiled: shorter than a pause between two words. */
const pause = 40;
/** Milliseconds a way may be looked for. */
const wayPatience = 15_000;

const empty: WorkshopState = {
  project: 0,
  files: {},
  main: undefined,
  tabs: [],
  active: undefined,
  version: 0,
  compiled: undefined,
  silence: undefined,
  walked: undefined,
  walk: fromStart,
  onStage: undefined,
  stage: undefined,
  way: undefined,
  proven: undefined,
  wanted: undefined,
};

export class Workshop {
  /** Place ids that can be drawn. */
  readonly places: readonly string[];
  /** The drawn people, whom a cast may look like. */
  readonly figures: readonly Drawn[];
  readonly #compiler: Compiler;
  readonly #hire: () => Hand;
  readonly #listeners = new Set<(state: WorkshopState) => void>();
  #state = empty;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Numbers the searches for a way: only the newest is followed. */
  #looking = 0;
  /** The next walk is to be shown, whether the story is another or not. */
  #show = true;
  /** Hand-overs before this one show a walk that has been put aside. */
  #since = 0;

  constructor(places: readonly string[], hire: () => Hand = newWorker, figures: readonly Drawn[] = []) {
    this.places = places;
    this.figures = figures;
    this.#hire = hire;
    this.#compiler = new Compiler(
      { onTold: (told, ask) => this.#hear(told, ask), onSilence: (silence) => this.#set({ silence }) },
      hire,
    );
  }

  getState = (): WorkshopState => this.#state;

  subscribe = (listener: (state: WorkshopState) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  dispose(): void {
    clearTimeout(this.#timer);
    this.#compiler.dispose();
    this.#listeners.clear();
  }

  #set(change: Partial<WorkshopState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener(this.#state);
  }

  /** Puts another project in the place of the one that was open. */
  open({ files, main, tabs, active }: Project): void {
    this.#looking += 1;
    this.#putAside();
    const first = main ?? Object.keys(files)[0];
    const open = (tabs ?? []).filter((path) => Object.hasOwn(files, path));
    const shown = active !== undefined && Object.hasOwn(files, active) ? active : first;
    this.#set({
      ...empty,
      project: this.#state.project + 1,
      version: this.#state.version + 1,
      files,
      main,
      tabs: shown === undefined || open.includes(shown) ? open : [...open, shown],
      active: shown,
    });
    this.#compile(0);
  }

  /** Shows a file in a tab. */
  show(path: string): void;
  /** Plays a walk on the stage: keys of responses from the start. */
  show(walk: { readonly walk: readonly string[]; readonly seed: number }): void;
  show(what: string | { readonly walk: readonly string[]; readonly seed: number }): void {
    if (typeof what !== 'string') {
      this.play({ taken: what.walk.map((key) => ({ key })), seed: what.seed });
      return;
    }
    if (!Object.hasOwn(this.#state.files, what)) return;
    const { tabs } = this.#state;
    this.#set({ active: what, tabs: tabs.includes(what) ? tabs : [...tabs, what] });
  }

  closeTab(path: string): void {
    const { tabs, active } = this.#state;
    const left = tabs.filter((tab) => tab !== path);
    const at = Math.max(0, tabs.indexOf(path) - 1);
    this.#set({ tabs: left, active: active === path ? left[at] : active });
  }

  /** Which story is compiled and played. */
  setMain(main: string): void {
    if (main === this.#state.main || !Object.hasOwn(this.#state.files, main)) return;
    this.#looking += 1;
    this.#putAside();
    const { walk, walked, onStage, stage, way, compiled, silence, proven } = empty;
    this.#set({ main, walk, walked, onStage, stage, way, compiled, silence, proven });
    this.#compile(0);
  }

  /** The text of a file as it is now. */
  edit(path: string, text: string): void {
    const { files, version } = this.#state;
    if (files[path] === text) return;
    this.#set({ files: { ...files, [path]: text }, version: version + 1 });
    this.#compile(pause);
  }

  /** Makes a file or writes it over; the editor takes it as one step that can be undone. */
  write(path: string, text: string): void {
    this.edit(path, text);
    if (!this.#state.tabs.includes(path)) this.#set({ tabs: [...this.#state.tabs, path] });
  }

  /** Writes several files over at once. */
  writeAll(texts: Files): void {
    const { files, version } = this.#state;
    this.#set({ files: { ...files, ...texts }, version: version + 1 });
    this.#compile(0);
  }

  /** Gives files other names, by their old ones; `texts` are those that change with the names, by their old names too. */
  rename(moves: ReadonlyMap<string, string>, texts: Files = {}): void {
    const { files, main, tabs, active, version } = this.#state;
    const named = (path: string): string => moves.get(path) ?? path;
    this.#set({
      files: Object.fromEntries(Object.entries({ ...files, ...texts }).map(([path, text]) => [named(path), text])),
      main: main === undefined ? undefined : named(main),
      tabs: tabs.map(named),
      active: active === undefined ? undefined : named(active),
      version: version + 1,
    });
    this.#compile(0);
  }

  remove(path: string): void {
    this.closeTab(path);
    const { files, main, version } = this.#state;
    const left = Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
    this.#set({ files: left, main: main === path ? Object.keys(left).find(isStory) : main, version: version + 1 });
    this.#compile(0);
  }

  /** Shows a place in the editor. */
  goTo(at: At, focus = true): void {
    this.show(at.file);
    this.#set({ wanted: { at, focus, number: (this.#state.wanted?.number ?? 0) + 1 } });
  }
  revealSource(file: string, line: number): void {
    this.goTo({ file, line });
  }

  /** Plays a walk on the stage, from the start or from where it says. */
  play(walk: Walk): void {
    this.#looking += 1;
    this.#putAside();
    this.#set({ walk, way: undefined });
    this.#ask();
  }
  showOnStage(walk: readonly string[], seed = usualSeed): void {
    this.show({ walk, seed });
  }
  restart(): void {
    this.play(fromStart);
  }
  /** Starts at a knot with nothing before it, as no player would come there. */
  startAt(knot: string, variables?: Start['variables']): void {
    this.play({ taken: [], seed: usualSeed, start: { knot, ...(variables === undefined ? {} : { variables }) } });
  }
  /** The same walk with other values at its beginning. */
  setVariables(variables: NonNullable<Start['variables']>): void {
    this.play({ ...this.#state.walk, start: { ...this.#state.walk.start, variables } });
  }

  /** Brings the stage to a place by the shortest way players have; where there is none, by a jump to `knot`. */
  async playTo(to: Target, knot: string | undefined): Promise<void> {
    const { main, files } = this.#state;
    if (main === undefined) return;
    this.#looking += 1;
    const mine = this.#looking;
    this.#set({ way: 'looking' });
    const told = await askOnce({ kind: 'way', main, files, to }, wayPatience, this.#hire);
    if (mine !== this.#looking) return;
    const walk = told?.kind === 'way' ? told.walk : undefined;
    if (walk !== undefined) this.showOnStage(walk, told?.kind === 'way' ? told.seed : usualSeed);
    else if (knot !== undefined) {
      this.startAt(knot);
      this.#set({ way: 'no-way' });
    } else this.#set({ way: 'no-way' });
  }

  /** The road to show a story with: where the person has gone on since it was handed over, that one. */
  ledgerFor({ number, ledger }: ToStage): Ledger {
    const { stage } = this.#state;
    return stage?.ledger !== undefined && stage.number === number && stage.ledger.length > ledger.length
      ? stage.ledger
      : ledger;
  }

  /** What the page in the frame says. */
  hearStage(said: FromStage): void {
    if (said.is === 'standing') this.#stand(said);
    if (said.is === 'pointed') this.#point(said);
  }

  #stand(said: FromStage & { readonly is: 'standing' }): void {
    const { walk, walked, onStage } = this.#state;
    if (walked === undefined || onStage === undefined || said.number < this.#since) return;
    if (this.#show || said.number < onStage.number) {
      // Somebody went on while a newer text was on its way to the frame: they go on in that one.
      if (!goesOn(walk.taken, said.road)) return;
      this.#show = true;
      this.#set({ walk: { ...walk, taken: said.road } });
      this.#ask();
      return;
    }
    const knot = walk.start?.knot;
    const stage: StageNow = {
      number: said.number,
      walk: said.road.map(({ key }) => key),
      seed: walk.seed,
      ledger: said.ledger,
      ...(said.moment === undefined ? {} : { moment: said.moment }),
      ...(said.ending === undefined ? {} : { ending: said.ending }),
      ...(knot === undefined ? {} : { from: knot }),
    };
    // A response that an edit took away is waited for until another is taken in its place.
    const held = walked.missing !== undefined && said.road.length === walked.lines.length - 1;
    if (sameRoad(walk.taken, said.road) || held) this.#set({ stage });
    else {
      this.#set({ stage, walk: { ...walk, taken: said.road } });
      this.#trace();
    }
  }

  #point(said: FromStage & { readonly is: 'pointed' }): void {
    const { walked } = this.#state;
    const at = 'response' in said ? walked?.responses[said.response] : walked?.lines[said.step]?.[said.line];
    if (at !== undefined) this.goTo(at, false);
  }

  /** Goes to the text of the last line that stands on the stage. */
  showStageText(): void {
    const at = this.#state.walked?.lines.at(-1)?.findLast((line) => line !== undefined);
    if (at !== undefined) this.goTo(at);
  }

  /** What the proof found in the text of that version. */
  tellProven(version: number, findings: readonly CheckFinding[]): void {
    this.#set({ proven: { version, findings } });
  }

  #compile(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), wait);
  }

  #ask(): void {
    clearTimeout(this.#timer);
    const { main, files, walk, version } = this.#state;
    const text = main === undefined ? undefined : files[main];
    if (main === undefined || text === undefined || !isStory(main)) return;
    this.#compiler.ask({ kind: 'compile', version, main, files: inkOf(files), places: this.places, walk });
  }

  /** The next hand-over is shown whatever it holds, and what was said of an earlier one no longer counts. */
  #putAside(): void {
    this.#show = true;
    this.#since = (this.#state.onStage?.number ?? this.#since) + 1;
  }

  /** Where the lines of the road come from, without compiling anew. */
  #trace(): void {
    if (this.#state.compiled?.version === this.#state.version) {
      this.#compiler.ask({ kind: 'walk', walk: this.#state.walk });
    }
  }

  #hear(told: Told, ask: Ask): void {
    if (told.kind === 'way') return;
    // Of a story that is no longer the one that plays.
    if (ask.kind === 'compile' && ask.main !== this.#state.main) return;
    const { walked } = told;
    if (told.kind === 'walked') {
      // The frame walked there itself: only where its lines come from is news.
      if (walked !== undefined) this.#set({ walked });
      return;
    }
    // Somebody went on while this was compiled: what is shown has to hold their response too.
    const behind = ask.kind === 'compile' && ask.walk !== this.#state.walk;
    if (behind) this.#show = true;
    const onStage = behind ? undefined : this.#stageFor(walked);
    this.#set({
      compiled: told,
      silence: undefined,
      ...(walked === undefined ? {} : { walked }),
      ...(onStage === undefined ? {} : { onStage }),
    });
    if (behind) this.#ask();
  }

  /** Undefined where the frame goes on showing what it shows: nothing it draws has changed, or the story cannot go on. */
  #stageFor(walked: Walked | undefined): WorkshopState['onStage'] {
    if (walked === undefined || walked.trouble !== undefined) return undefined;
    const { onStage } = this.#state;
    const { scenario, ledger } = walked;
    const same = onStage !== undefined && JSON.stringify(onStage.scenario) === JSON.stringify(scenario);
    if (same && !this.#show) return undefined;
    this.#show = false;
    return { to: 'stage', scenario, ledger, number: Math.max(this.#since, (onStage?.number ?? 0) + 1) };
  }
}

/** What the compiler may read; a plan changes no story. */
const inkOf = (files: Files): Files => Object.fromEntries(Object.entries(files).filter(([path]) => isStory(path)));

const sameRoad = (taken: readonly Taken[], road: readonly Taken[]): boolean =>
  taken.length === road.length && taken.every(({ key }, index) => key === road[index]?.key);

const goesOn = (taken: readonly Taken[], road: readonly Taken[]): boolean =>
  road.length > taken.length && sameRoad(taken, road.slice(0, taken.length));
