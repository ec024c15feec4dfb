/** What is known of the open story right now, for every panel that shows it. One for a desk; it works while anyone looks. */

import type { Desk, DeskState } from './desk.ts';
import { familyOf } from './family.ts';
import { type Hand, Prover, usualWaits, type Waits } from './prover.ts';
import type { Ask, CompiledTold, ProvenTold, ProvingTold, Silence, Told } from './told.ts';

export type Analysis = {
  /** Story that is looked at. */
  readonly main: string | undefined;
  /** Of the text as it is, or of the last one that could be read where `map` is older. */
  readonly compiled?: CompiledTold;
  readonly proven?: ProvenTold;
  readonly proving?: Pick<ProvingTold, 'states' | 'depth'>;
  /** `waiting`: the text has changed since what is shown. `behind`: the text as it is cannot be read, so what is shown is older. */
  readonly state: 'waiting' | 'settled' | 'behind';
  readonly silence?: Silence;
};

/** Seconds a proof may take before it is bounded. */
const seconds = 10;
/** Far fewer than on the command line: a page shares its memory with the stage. */
const states = 150_000;

type Options = { readonly waits?: Waits; readonly hire?: () => Hand };

export class Analyst {
  #state: Analysis = { main: undefined, state: 'waiting' };
  readonly #listeners = new Set<(state: Analysis) => void>();
  readonly #desk: Desk;
  readonly #options: Options;
  #prover: Prover | undefined;
  #leave: (() => void) | undefined;
  #asked: Ask | undefined;
  /** The question waits until the editor has what it asked: who types comes first. */
  #held: 'paused' | 'now' | undefined;
  /** Of the texts that were asked about. */
  #version = 0;

  constructor(desk: Desk, options: Options = {}) {
    this.#desk = desk;
    this.#options = options;
  }

  readonly getState = (): Analysis => this.#state;

  /** Works while there is a listener; the last to go ends the worker. */
  readonly subscribe = (listener: (state: Analysis) => void): (() => void) => {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.#begin();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#end();
    };
  };

  #begin(): void {
    const { waits = usualWaits, hire } = this.#options;
    const heard = {
      onTold: (told: Told) => this.#hear(told),
      onSilence: (silence: Silence) => this.#set({ ...without(this.#state, 'proving'), state: 'behind', silence }),
    };
    this.#prover = hire === undefined ? new Prover(heard, waits) : new Prover(heard, waits, hire);
    this.#asked = undefined;
    this.#held = undefined;
    this.#leave = this.#desk.subscribe(() => this.#look('paused'));
    this.#look('now');
  }

  #end(): void {
    this.#leave?.();
    this.#prover?.dispose();
    this.#prover = undefined;
  }

  #look(how: 'paused' | 'now'): void {
    const ask = askOf(this.#desk);
    if (!isSame(ask, this.#asked)) this.#turnTo(ask, how);
    if (this.#held === undefined || this.#asked === undefined || !isRead(this.#desk)) return;
    this.#prover?.ask(withCompiled(this.#asked, this.#desk), this.#held);
    this.#held = undefined;
  }

  #turnTo(ask: Ask | undefined, how: 'paused' | 'now'): void {
    const another = ask?.main !== this.#asked?.main;
    this.#asked = ask;
    this.#version = this.#desk.getState().version;
    if (another) this.#set({ main: ask?.main, state: 'waiting' });
    else this.#set({ ...without(this.#state, 'proving'), state: 'waiting' });
    this.#prover?.cancel();
    this.#held = how;
  }

  #hear(told: Told): void {
    const { main, compiled, proven } = this.#state;
    switch (told.step) {
      case 'proving':
        this.#set({ ...this.#state, proving: { states: told.states, depth: told.depth } });
        return;
      case 'compiled': {
        // A text that cannot be read keeps the last map, so that it does not vanish at every half-written line.
        const map = told.map ?? compiled?.map;
        const next = { ...told, ...(map === undefined ? {} : { map }) };
        this.#set({ main, compiled: next, state: 'waiting', ...(proven === undefined ? {} : { proven }) });
        return;
      }
      case 'proven': {
        const unread = told.figures === undefined;
        const kept = unread && proven !== undefined ? { ...proven, findings: told.findings } : told;
        this.#set({
          main,
          proven: kept,
          state: unread ? 'behind' : 'settled',
          ...(compiled === undefined ? {} : { compiled }),
        });
        this.#desk.tellProven(this.#version, told.findings);
      }
    }
  }

  #set(state: Analysis): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

function without<K extends keyof Analysis>(state: Analysis, key: K): Omit<Analysis, K> {
  const { [key]: _, ...rest } = state;
  return rest;
}

const isStory = (path: string): boolean => path.endsWith('.ink') || path.endsWith('.json');

/** A story in JSON is not compiled for the editor. */
function isRead(desk: Desk): boolean {
  const { main, compiled, silence, version } = desk.getState();
  return compiled?.version === version || silence !== undefined || main?.endsWith('.json') === true;
}

function askOf(desk: Desk): Ask | undefined {
  const { main, files }: DeskState = desk.getState();
  const text = main === undefined ? undefined : files[main];
  if (main === undefined || text === undefined || !isStory(main)) return undefined;
  const { plan, original, language } = familyOf(main);
  const planText = files[plan];
  const first = language === undefined ? undefined : files[original];
  return {
    main,
    files: Object.fromEntries(Object.entries(files).filter(([path]) => path.endsWith('.ink') || path === main)),
    plans: planText === undefined ? [] : [{ path: plan, text: planText }],
    ...(first === undefined ? {} : { original: { path: original, text: first } }),
    places: desk.places,
    figures: desk.figures,
    seconds,
    states,
  };
}

/** The editor's compiler has read the text just now. */
function withCompiled(ask: Ask, desk: Desk): Ask {
  const { compiled, version } = desk.getState();
  if (compiled?.packed === undefined || compiled.version !== version) return ask;
  const { packed, scenario } = compiled;
  return { ...ask, compiled: { packed, ...(scenario === undefined ? {} : { story: scenario.story }) } };
}

function isSame(a: Ask | undefined, b: Ask | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const paths = Object.keys(a.files);
  return (
    a.main === b.main &&
    paths.length === Object.keys(b.files).length &&
    paths.every((path) => a.files[path] === b.files[path]) &&
    a.plans[0]?.text === b.plans[0]?.text &&
    a.original?.text === b.original?.text
  );
}

const analysts = new WeakMap<Desk, Analyst>();

/** The one analyst of a desk. */
export function analystOf(desk: Desk): Analyst {
  const known = analysts.get(desk) ?? new Analyst(desk);
  analysts.set(desk, known);
  return known;
}
