/** Names a state by what can still matter: responses on offer, live variables, saturated counts, the open moment. */

import type { Arrival, Engine } from './engine.ts';
import { everything, type Grain, saturate } from './items.ts';
import type { Liveness } from './liveness.ts';
import { entryOf, type Program } from './program.ts';
import type { Reads } from './reads.ts';
import type { Faults } from './relevance.ts';
import {
  listType,
  pointerType,
  type RuntimeChoice,
  type RuntimeFrame,
  type RuntimePointer,
  type RuntimeThread,
  type RuntimeValue,
  targetType,
} from './runtime.ts';

/** A range that the author declares for a variable: values beyond it are taken to act like its ends. */
export type DeclaredRange = { readonly name: string; readonly from: number; readonly to: number };

/** What is live at a set of places. */
type Live = {
  readonly variables: readonly string[];
  readonly visits: readonly { readonly container: number; readonly grain: Grain }[];
  readonly since: readonly { readonly container: number; readonly grain: Grain }[];
  readonly met: readonly number[];
  /** Grain of TURNS(); absent where nothing reads it. */
  readonly turn: Grain | undefined;
  readonly seed: boolean;
  readonly random: boolean;
};

/** How widely one live thing has ranged so far. */
export type Spread = {
  readonly name: string;
  low: number;
  high: number;
  readonly values: Set<number>;
  lastNewAt: number;
};

export class StateKeys {
  readonly #program: Program;
  readonly #engine: Engine;
  readonly #reads: Reads;
  readonly #liveness: Liveness;
  readonly #grain: ReadonlyMap<number, Grain>;
  readonly #faults: Faults;
  readonly #ranges: ReadonlyMap<string, DeclaredRange>;
  readonly #live = new Map<string, Live>();
  readonly #strings = new Map<string, number>();
  readonly #choiceNodes = new Map<string, number>();
  readonly #places = new Map<string, number>();
  readonly #variableBits: ReadonlyMap<string, number>;
  /** By name; `visits of knot` for counts without a bound. */
  readonly spreads = new Map<string, Spread>();
  /** Declared ranges that a value went beyond. */
  readonly exceeded = new Set<string>();

  constructor(
    program: Program,
    engine: Engine,
    reads: Reads,
    liveness: Liveness,
    grain: ReadonlyMap<number, Grain>,
    ranges: readonly DeclaredRange[],
    faults: Faults,
  ) {
    this.#program = program;
    this.#engine = engine;
    this.#reads = reads;
    this.#liveness = liveness;
    this.#grain = grain;
    this.#faults = faults;
    this.#variableBits = new Map(
      liveness.items.flatMap((id, bit): [string, number][] => {
        const item = reads.items.list[id];
        return item?.kind === 'variable' ? [[item.name, bit]] : [];
      }),
    );
    this.#ranges = new Map(ranges.map((range) => [range.name, range]));
  }

  /** Numbers strings in the order they come. */
  intern(text: string): number {
    let id = this.#strings.get(text);
    if (id === undefined) {
      id = this.#strings.size;
      this.#strings.set(text, id);
    }
    return id;
  }

  /** Choice point of the program that a choice came from. */
  choiceNode(choice: RuntimeChoice): number {
    let node = this.#choiceNodes.get(choice.sourcePath);
    if (node === undefined) {
      const at = choice.sourcePath.lastIndexOf('.');
      const home =
        this.#program.containers[this.#program.byPath.get(at < 0 ? '' : choice.sourcePath.slice(0, at)) ?? -1];
      node = home === undefined ? -1 : home.first + Number(choice.sourcePath.slice(at + 1));
      this.#choiceNodes.set(choice.sourcePath, node);
    }
    return node;
  }

  /** Node at a path that ends in an index. */
  #nodeAt(path: string): number {
    const at = path.lastIndexOf('.');
    const home = this.#program.containers[this.#program.byPath.get(at < 0 ? '' : path.slice(0, at)) ?? -1];
    return home === undefined ? -1 : home.first + Number(path.slice(at + 1));
  }

  /**
   * The state's name. `met` are the moments met before; only those that can be met again come back in `liveMet`.
   */
  of(
    arrival: Arrival,
    moment: string,
    met: readonly number[],
    depth: number,
  ): { readonly key: string; readonly liveMet: readonly number[] } {
    const code: number[] = [this.intern(moment)];
    const live = this.#liveAt(arrival.choices);
    for (const choice of arrival.choices) {
      code.push(this.choiceNode(choice), this.intern((choice.tags ?? []).join('\u0001')), this.#thread(choice));
    }
    code.push(-2);
    if (!this.#faults.dropVariables) {
      for (const name of live.variables) code.push(this.#variable(name, depth));
      for (const choice of arrival.choices) this.#references(choice.threadAtGeneration, live, code);
    }
    if (!this.#faults.dropCounts) {
      for (const { container, grain } of live.visits)
        code.push(this.#count(container, this.#engine.visits(container), grain, depth));
      for (const { container, grain } of live.since)
        code.push(this.#count(container, this.#engine.since(container), grain, depth));
    }
    if (live.turn !== undefined) {
      // TURNS() counts from one more than the runtime does.
      const turn = this.#engine.turn + 1;
      code.push(live.turn.all ? this.#spread('TURNS()', turn, depth) : saturate(live.turn, turn));
    }
    if (live.seed) code.push(this.#engine.seed);
    if (live.random) code.push(this.#engine.random);
    const liveMet = live.met.filter((item) => met.includes(item));
    code.push(-3, ...liveMet);
    return { key: encode(code), liveMet };
  }

  #count(container: number, count: number, grain: Grain, depth: number): number {
    const seen = this.#faults.saturateAtOne ? { cap: 1, mod: 1, all: false } : grain;
    if (seen.all) this.#spread(`visits of ${this.#program.containers[container]?.path ?? ''}`, count, depth);
    return saturate(seen, count);
  }

  #spread(name: string, value: number, depth: number): number {
    const spread = this.spreads.get(name) ?? {
      name,
      low: value,
      high: value,
      values: new Set<number>(),
      lastNewAt: depth,
    };
    this.spreads.set(name, spread);
    if (!spread.values.has(value)) {
      if (spread.values.size < 5000) spread.values.add(value);
      spread.low = Math.min(spread.low, value);
      spread.high = Math.max(spread.high, value);
      spread.lastNewAt = depth;
    }
    return value;
  }

  #variable(name: string, depth: number): number {
    const value = this.#engine.global(name);
    if (value === undefined) return -1;
    const text = this.#value(value);
    const range = this.#ranges.get(name);
    if (typeof value.value !== 'number') {
      const id = this.intern(text);
      this.#spread(name, id, depth);
      return id;
    }
    this.#spread(name, value.value, depth);
    if (range === undefined || (value.value >= range.from && value.value <= range.to)) return this.intern(text);
    this.exceeded.add(name);
    return this.intern(`${value.valueType}:${Math.min(range.to, Math.max(range.from, value.value))}`);
  }

  #value(value: RuntimeValue): string {
    if (value.valueType === listType) {
      const list = value.value as Map<string, number> & { originNames?: readonly string[] | null };
      const items = [...list].map(([item, n]) => `${item}=${n}`).sort();
      return `2:${items.join(' ')}|${items.length === 0 ? [...(list.originNames ?? [])].sort().join(' ') : ''}`;
    }
    if (value.valueType === pointerType)
      return `5:${referredBy(value)}@${String((value as unknown as { contextIndex?: unknown }).contextIndex)}`;
    return `${value.valueType}:${String(value.value)}`;
  }

  /** Frames below the top, the temporaries still read, and where the thread last stood. */
  #thread(choice: RuntimeChoice): number {
    const frames = choice.threadAtGeneration.callstack;
    const target = this.#program.target[this.choiceNode(choice)] ?? -1;
    let text = pointerText(choice.threadAtGeneration.previousPointer);
    for (let i = 0; i < frames.length; i++) {
      const frame = frames[i] as RuntimeFrame;
      const top = i === frames.length - 1;
      const resume = top ? target : this.#resumeAt(frame);
      text += top ? `|${frame.type}` : `|${frame.type}@${pointerText(frame.currentPointer)}`;
      if (this.#faults.dropVariables) continue;
      for (const [name, value] of frame.temporaryVariables) {
        if (name === '$r' || !this.#isLive(resume, name, value)) continue;
        text += ` ${name}=${this.#value(value)}`;
      }
    }
    return this.intern(text);
  }

  /** Where a frame goes on when what it called comes back; −1 where its content has ended. */
  #resumeAt(frame: RuntimeFrame): number {
    const { container, index } = frame.currentPointer;
    const home = this.#program.containers[container?.proveId ?? -1];
    if (home === undefined || index < 0) return -1;
    return this.#program.next[home.first + index] ?? -1;
  }

  #isLive(node: number, name: string, value: RuntimeValue): boolean {
    if (node < 0 || this.#program.globals.has(name)) return false;
    const bit = this.#variableBits.get(name) ?? -1;
    // A reference is needed for writing through it, too.
    return bit >= 0 && (this.#has(node, bit) || value.valueType === pointerType);
  }
  #has(node: number, bit: number): boolean {
    return (((this.#liveness.before[node * this.#liveness.words + (bit >> 5)] as number) >>> (bit & 31)) & 1) === 1;
  }

  /** Globals held by reference in a tunnel's parameters. */
  #references(thread: RuntimeThread, live: Live, code: number[]): void {
    for (const frame of thread.callstack) {
      for (const value of frame.temporaryVariables.values()) {
        if (value.valueType !== pointerType) continue;
        const name = referredBy(value);
        if (!live.variables.includes(name)) code.push(this.#variable(name, 0));
      }
    }
  }

  #liveAt(choices: readonly RuntimeChoice[]): Live {
    const nodes = new Set<number>();
    for (const choice of choices) {
      nodes.add(this.#program.target[this.choiceNode(choice)] ?? -1);
      const frames = choice.threadAtGeneration.callstack;
      for (let i = 0; i < frames.length - 1; i++) nodes.add(this.#resumeAt(frames[i] as RuntimeFrame));
    }
    for (;;) {
      const name = [...nodes].sort((a, b) => a - b).join();
      let live = this.#live.get(name);
      if (live === undefined) {
        live = this.#gather([...nodes].filter((node) => node >= 0));
        this.#live.set(name, live);
      }
      // A live variable may hold where the story goes on: what is live there is live here.
      const before = nodes.size;
      for (const held of this.#held(choices, live)) nodes.add(held);
      if (nodes.size === before) return live;
    }
  }

  /** Places that variables hold: live globals, those lent by reference, and temporaries. */
  *#held(choices: readonly RuntimeChoice[], live: Live): Generator<number> {
    for (const name of live.variables) yield* this.#placeOf(this.#engine.global(name));
    for (const choice of choices) {
      const target = this.#program.target[this.choiceNode(choice)] ?? -1;
      const frames = choice.threadAtGeneration.callstack;
      for (const [i, frame] of frames.entries()) {
        const resume = i === frames.length - 1 ? target : this.#resumeAt(frame);
        for (const [name, value] of frame.temporaryVariables) {
          if (name === '$r' || !this.#isLive(resume, name, value)) continue;
          yield* this.#placeOf(value.valueType === pointerType ? this.#engine.global(referredBy(value)) : value);
        }
      }
    }
  }

  #placeOf(value: RuntimeValue | undefined): number[] {
    if (value?.valueType !== targetType) return [];
    const path = String(value.value);
    let place = this.#places.get(path);
    if (place === undefined) {
      const container = this.#program.byPath.get(path);
      place = container === undefined ? this.#nodeAt(path) : entryOf(this.#program, container);
      this.#places.set(path, place);
    }
    return [place];
  }

  #gather(nodes: readonly number[]): Live {
    const variables: string[] = [];
    const visits: { container: number; grain: Grain }[] = [];
    const since: { container: number; grain: Grain }[] = [];
    const met: number[] = [];
    const kinds = new Set<string>();
    let turn: Grain | undefined;
    this.#liveness.items.forEach((id, bit) => {
      if (!nodes.some((node) => this.#has(node, bit))) return;
      const item = this.#reads.items.list[id];
      if (item === undefined) return;
      kinds.add(item.kind);
      const grain = this.#grain.get(id) ?? everything;
      if (item.kind === 'variable' && this.#program.globals.has(item.name)) variables.push(item.name);
      else if (item.kind === 'visits') visits.push({ container: item.container, grain });
      else if (item.kind === 'since') since.push({ container: item.container, grain });
      else if (item.kind === 'met') met.push(id);
      else if (item.kind === 'turn') turn = grain;
    });
    return {
      variables,
      visits,
      since,
      met,
      turn,
      seed: kinds.has('seed'),
      random: kinds.has('random'),
    };
  }
}

const pointerText = ({ container, index }: RuntimePointer): string => `${container?.proveId ?? ''}.${index}`;

/** Packs whole numbers into a string; small ones take one character. */
function encode(code: readonly number[]): string {
  let text = '';
  for (const value of code) {
    const n = value + 8;
    if (n >= 0 && n < 0xd700) text += String.fromCharCode(n);
    else text += `\uFFFF${value}\uFFFF`;
  }
  return text;
}

/** Name of the variable that a reference stands for. */
const referredBy = (value: RuntimeValue): string =>
  String((value as unknown as { variableName?: unknown }).variableName ?? value.value);
