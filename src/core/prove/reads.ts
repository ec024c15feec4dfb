/** Follows values from where they are read to what consumes them, by running the program on sets of readings. It decides no relevance. */

import { everything, Items, upTo } from './items.ts';
import {
  type AssignArg,
  type ChoiceArg,
  ChoiceFlag,
  type Container,
  type DivertArg,
  entryOf,
  Op,
  type Program,
} from './program.ts';
import {
  applyNative,
  breakers,
  empty,
  type Frame,
  merge,
  sourcesOf,
  truthOf,
  union,
  type Value,
} from './readValues.ts';
import { pace, type Steps } from './steps.ts';
import { type TagInfo, tagAt } from './tagText.ts';

/** What consumes readings at each node. */
export type Reads = {
  readonly items: Items;
  /** Always matter: a choice's condition, a relevant tag, a variable divert. */
  readonly control: Map<number, Set<number>>;
  /** Matter if what the condition guards matters. */
  readonly condition: Map<number, Set<number>>;
  /** Matter if the item assigned matters. */
  readonly assign: Map<number, Map<number, Set<number>>>;
  /** Matter if the function or tunnel called does. */
  readonly call: Map<number, Set<number>>;
  /** Where control may go from a node, calls and choices apart. */
  readonly flow: Map<number, Set<number>>;
  /** Entries of what a node calls. */
  readonly calls: Map<number, Set<number>>;
  /** Tags whose text can change what a state is. */
  readonly tags: Map<number, TagInfo>;
  readonly reached: Uint8Array;
  /** Where a response's shared opening words return to while its label is being made, and not once it is taken. */
  readonly intoStrings: Set<number>;
  /** What is printed straight into the text. */
  readonly printed: Map<number, Set<number>>;
  /** Containers whose address is taken. */
  readonly taken: ReadonlySet<number>;
  /** Variables passed by reference, and the names that may hold such a reference. */
  readonly referred: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
};

const isFound = (container: number): boolean => container >= 0;

class Follower {
  readonly reads: Reads;
  readonly #program: Program;
  readonly #items = new Items();
  readonly #known: Map<string, Frame>[] = [];
  readonly #queue: { node: number; key: string }[] = [];
  readonly #labels = new Map<number, number[]>();

  constructor(program: Program) {
    this.#program = program;
    const taken = new Set<number>();
    const referred = new Set<string>();
    const parameters = new Set<string>();
    program.op.forEach((op, node) => {
      if (op === Op.pointer) referred.add(program.arg[node] as string);
      const container = program.targetContainer[node] as number;
      if (op === Op.target && container >= 0) {
        if (/^\$r\d$/.test(program.containers[container]?.name ?? '')) this.#noteLabel(node);
        else taken.add(container);
      }
    });
    for (const container of program.containers) {
      for (let i = 0; i < container.size; i++) {
        if (program.op[container.first + i] !== Op.assign) break;
        parameters.add((program.arg[container.first + i] as AssignArg).name);
      }
    }
    this.reads = {
      items: this.#items,
      control: new Map(),
      condition: new Map(),
      assign: new Map(),
      call: new Map(),
      flow: new Map(),
      calls: new Map(),
      tags: new Map(),
      intoStrings: new Set(),
      printed: new Map(),
      reached: new Uint8Array(program.op.length),
      taken,
      referred,
      parameters,
    };
  }

  /** `^->X.$r1, temp=$r, …, -> s`: the text at `s` comes back to this label and to no other. */
  #noteLabel(node: number): void {
    const { op, arg, target } = this.#program;
    for (let at = node + 1; at < node + 6; at++) {
      if (op[at] !== Op.divert || (arg[at] as DivertArg).conditional) continue;
      const start = this.#program.home[target[at] as number] as number;
      const labels = this.#labels.get(start) ?? [];
      labels.push(node);
      this.#labels.set(start, labels);
      return;
    }
  }

  *run(): Steps<Reads> {
    const start: Frame = { stack: [], strings: [], tag: undefined, spoken: false };
    this.#go(entryOf(this.#program, this.#program.root), start);
    for (const container of this.#program.containers)
      if (container.name === 'global decl') this.#go(entryOf(this.#program, container.id), start);
    let count = 0;
    for (let work = this.#queue.pop(); work !== undefined; work = this.#queue.pop()) {
      if (++count % pace === 0) yield;
      const frame = this.#known[work.node]?.get(work.key);
      if (frame !== undefined) this.#step(work.node, frame);
    }
    return this.reads;
  }

  #go(node: number, frame: Frame): void {
    if (node < 0) return;
    this.reads.reached[node] = 1;
    const known = this.#known[node] ?? new Map<string, Frame>();
    this.#known[node] = known;
    const key = `${frame.stack.length} ${frame.strings.length} ${frame.tag?.node ?? ''} ${frame.spoken}`;
    const before = known.get(key);
    const merged = before === undefined ? frame : merge(this.#items, before, frame);
    if (merged === before) return;
    if (before === undefined && known.size > 200)
      throw new Error("The story's expressions nest without end; it cannot be followed.");
    known.set(key, merged);
    this.#queue.push({ node, key });
  }
  #flow(from: number, to: number, frame: Frame): void {
    if (to >= 0) add(this.reads.flow, from, to);
    this.#go(to, frame);
  }
  #all(value: Value): readonly number[] {
    return sourcesOf(this.#items, value);
  }
  #whole(kind: 'seed' | 'random'): number {
    return this.#items.source(this.#items.of({ kind }), everything);
  }
  #assigned(node: number, item: number, sources: readonly number[]): void {
    const at = this.reads.assign.get(node) ?? new Map<number, Set<number>>();
    this.reads.assign.set(node, at);
    for (const source of sources) add(at, item, source);
    if (!at.has(item)) at.set(item, new Set());
  }
  #control(node: number, sources: readonly number[]): void {
    for (const source of sources) add(this.reads.control, node, source);
  }
  /** Readings of the ends of RANDOM(least, most): a range the wrong way round stops the story. */
  #rangeOf(node: number, most: Value, least: Value): readonly number[] {
    const operands = [...this.#all(most), ...this.#all(least)];
    const fits = most.constant !== undefined && least.constant !== undefined && most.constant >= least.constant;
    if (!fits) this.#mayBreak(node, operands);
    return operands;
  }
  /** An operation that stops the story for some values matters even where only text is made of it. */
  #mayBreak(node: number, sources: readonly number[] | undefined): void {
    if (sources === undefined) return;
    if (!this.reads.control.has(node)) this.reads.control.set(node, new Set());
    this.#control(node, sources);
  }

  #step(node: number, frame: Frame): void {
    const { op, arg, next } = this.#program;
    const stack = [...frame.stack];
    const pop = (): Value => stack.pop() ?? empty;
    let strings = frame.strings;
    let tag = frame.tag;
    /** Text that is part of a string: what it was made from becomes part of the string. */
    const print = (sources: readonly number[]): void => {
      if (tag !== undefined) {
        if (tag.relevant) this.#control(node, sources);
      } else if (strings.length > 0) strings = [...strings.slice(0, -1), union(strings.at(-1) ?? [], sources)];
      else if (frame.spoken) this.#control(node, sources);
      else for (const source of sources) add(this.reads.printed, node, source);
    };
    const on = (): void => this.#flow(node, next[node] as number, { stack, strings, tag, spoken: frame.spoken });

    switch (op[node]) {
      case Op.literal: {
        const value = arg[node];
        stack.push(
          typeof value === 'number' || typeof value === 'boolean' ? { src: [], constant: Number(value) } : empty,
        );
        on();
        return;
      }
      case Op.target:
        stack.push({
          src: [],
          target: this.#program.target[node] as number,
          targetContainer: this.#program.targetContainer[node] as number,
        });
        on();
        return;
      case Op.pointer:
      case Op.read:
        stack.push({
          src: [this.#items.source(this.#items.of({ kind: 'variable', name: arg[node] as string }), everything)],
        });
        on();
        return;
      case Op.count:
        stack.push({
          src: [],
          raw: {
            items: [this.#items.of({ kind: 'visits', container: this.#program.targetContainer[node] as number })],
            offset: 0,
          },
        });
        on();
        return;
      case Op.native:
        this.#mayBreak(node, breakers(this.#items, arg[node] as string, stack));
        stack.push(applyNative(this.#items, arg[node] as string, stack));
        on();
        return;
      case Op.assign: {
        const { name } = arg[node] as AssignArg;
        this.#assigned(node, this.#items.of({ kind: 'variable', name }), this.#all(pop()));
        on();
        return;
      }
      case Op.choice:
        this.#choice(node, arg[node] as ChoiceArg, stack);
        // What follows the response begins afresh, once it is taken.
        this.#go(this.#program.target[node] as number, { stack: [], strings: [], tag: undefined, spoken: false });
        on();
        return;
      case Op.container: {
        const inner = this.#program.inner[node] as number;
        this.#flow(node, entryOf(this.#program, inner), frame);
        return;
      }
      case Op.divert:
        this.#divert(node, frame, stack, print);
        return;
      case Op.command:
        break;
      default:
        on();
        return;
    }
    const command = arg[node] as string;
    switch (command) {
      case 'out':
        print(this.#all(pop()));
        on();
        return;
      case 'str':
        strings = [...strings, []];
        on();
        return;
      case '/str': {
        stack.push({ src: strings.at(-1) ?? [] });
        strings = strings.slice(0, -1);
        on();
        return;
      }
      case '#': {
        tag = tagAt(this.#program, node, frame.strings.length > 0);
        if (this.reads.tags.get(node)?.relevant !== true) this.reads.tags.set(node, tag);
        on();
        return;
      }
      case '/#':
        if (strings.length > 0) stack.push({ src: [], tag: true });
        tag = undefined;
        on();
        return;
      case 'pop':
        pop();
        on();
        return;
      case 'du':
        stack.push(stack.at(-1) ?? empty);
        on();
        return;
      case 'void':
        stack.push({ src: [], nothing: true });
        on();
        return;
      case 'visit':
        stack.push({
          src: [],
          raw: {
            items: [this.#items.of({ kind: 'visits', container: this.#program.home[node] as number })],
            offset: -1,
          },
        });
        on();
        return;
      case 'readc':
      case 'turns':
        stack.push(this.#counted(pop(), command === 'readc' ? 'visits' : 'since'));
        on();
        return;
      case 'turn':
        stack.push({ src: [], raw: { items: [this.#items.of({ kind: 'turn' })], offset: 0 } });
        on();
        return;
      case 'choiceCnt':
        stack.push(empty);
        on();
        return;
      case 'rnd':
      case 'lrnd': {
        const operands = command === 'rnd' ? this.#rangeOf(node, pop(), pop()) : this.#all(pop());
        const sources = [this.#whole('random'), this.#whole('seed')];
        this.#assigned(node, this.#items.of({ kind: 'random' }), sources);
        stack.push({ src: union(operands, sources) });
        on();
        return;
      }
      case 'srnd':
        this.#assigned(node, this.#items.of({ kind: 'seed' }), this.#all(pop()));
        this.#assigned(node, this.#items.of({ kind: 'random' }), []);
        stack.push({ src: [], nothing: true });
        on();
        return;
      case 'seq':
        stack.push({ src: union([...this.#all(pop()), ...this.#all(pop())], [this.#whole('seed')]) });
        on();
        return;
      case 'listInt':
        stack.push({ src: union(this.#all(pop()), this.#all(pop())) });
        on();
        return;
      case 'range':
        stack.push({ src: union(union(this.#all(pop()), this.#all(pop())), this.#all(pop())) });
        on();
        return;
      case '~ret':
        this.#assigned(node, this.#items.of({ kind: 'result', name: knotOf(this.#program, node) }), this.#all(pop()));
        return;
      case '->->': {
        const value = pop();
        this.#control(node, this.#all(value));
        if (value.nothing) return;
        if (value.target !== undefined) this.#flow(node, value.target, { ...frame, stack });
        else
          for (const container of this.reads.taken)
            this.#flow(node, entryOf(this.#program, container), { ...frame, stack });
        return;
      }
      case 'thread': {
        // Both the thread and, once it has run, what stands after its divert.
        const divert = next[node] as number;
        on();
        const callee = divert < 0 ? -1 : (this.#program.targetContainer[divert] as number);
        const after = divert < 0 ? -1 : (next[divert] as number);
        this.#flow(node, after, {
          ...frame,
          stack: stack.slice(0, Math.max(0, stack.length - this.#parameterCount(callee))),
        });
        return;
      }
      case 'done':
      case 'end':
        return;
      default:
        on();
        return;
    }
  }

  #counted(target: Value, kind: 'visits' | 'since'): Value {
    const container = target.targetContainer;
    if (container !== undefined && container >= 0)
      return { src: [], raw: { items: [this.#items.of({ kind, container })], offset: 0 } };
    // Any container whose address is taken may be meant.
    const items = [...this.reads.taken].map((taken) => this.#items.of({ kind, container: taken }));
    return { src: this.#all(target), raw: { items, offset: 0 } };
  }

  #choice(node: number, { flags }: ChoiceArg, stack: Value[]): void {
    if (flags & ChoiceFlag.condition) {
      const value = stack.pop() ?? empty;
      this.#control(node, truthOf(this.#items, value));
    }
    for (const part of [ChoiceFlag.only, ChoiceFlag.start]) {
      if ((flags & part) === 0) continue;
      stack.pop();
      while (stack.at(-1)?.tag) stack.pop();
    }
    const target = this.#program.targetContainer[node] as number;
    if (flags & ChoiceFlag.once && target >= 0)
      this.#control(node, [this.#items.source(this.#items.of({ kind: 'visits', container: target }), upTo(1))]);
  }

  #parameterCount(container: number): number {
    const callee: Container | undefined = this.#program.containers[container];
    let count = 0;
    if (callee === undefined) return 0;
    // A knot's parameters are the assignments its content begins with, before any expression.
    let at = entryOf(this.#program, container);
    while (at >= 0 && this.#program.op[at] === Op.container)
      at = entryOf(this.#program, this.#program.inner[at] as number);
    while (at >= 0 && this.#program.op[at] === Op.assign) {
      count++;
      at = this.#program.next[at] as number;
    }
    return count;
  }

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one case a kind of divert, as the runtime has them.
  #divert(node: number, frame: Frame, stack: Value[], print: (sources: readonly number[]) => void): void {
    const divert = this.#program.arg[node] as DivertArg;
    const next = this.#program.next[node] as number;
    let strings = frame.strings;
    if (divert.conditional) {
      const value = stack.pop() ?? empty;
      const sources = truthOf(this.#items, value);
      for (const source of sources) add(this.reads.condition, node, source);
      if (!this.reads.condition.has(node)) this.reads.condition.set(node, new Set());
      if (frame.tag === undefined && strings.length > 0)
        strings = [...strings.slice(0, -1), union(strings.at(-1) ?? [], sources)];
      else print(sources);
      this.#flow(node, next, { ...frame, stack, strings });
    }
    const after: Frame = { ...frame, stack, strings };
    const home = this.#program.home[node] as number;
    if (divert.variable === '$r') {
      for (const label of this.#labels.get(home) ?? []) {
        const inString = this.#program.containers[this.#program.targetContainer[label] as number]?.name === '$r1';
        const target = this.#program.target[label] as number;
        if (target < 0) continue;
        add(this.reads.flow, node, target);
        if (inString) this.reads.intoStrings.add(target);
        if (inString === strings.length > 0) this.#go(target, after);
      }
      return;
    }
    const targets =
      divert.variable === undefined ? [this.#program.targetContainer[node] as number] : [...this.reads.taken];
    if (divert.variable !== undefined)
      this.#control(node, [
        this.#items.source(this.#items.of({ kind: 'variable', name: divert.variable }), everything),
      ]);
    const entries =
      divert.variable === undefined && this.#program.target[node] !== -1
        ? [this.#program.target[node] as number]
        : targets.filter((c) => c >= 0).map((c) => entryOf(this.#program, c));
    if (divert.how === 'go') {
      for (const entry of entries) this.#flow(node, entry, after);
      return;
    }
    this.#call(node, divert, targets, after);
  }

  #call(node: number, divert: DivertArg, targets: readonly number[], frame: Frame): void {
    const stack = [...frame.stack];
    const fallback = divert.how === 'external' ? this.#program.byPath.get(divert.path ?? '') : undefined;
    const callees = divert.how === 'external' ? [fallback ?? -1].filter(isFound) : targets.filter(isFound);
    const count =
      divert.how === 'external' ? divert.args : Math.max(0, ...callees.map((callee) => this.#parameterCount(callee)));
    const sources = stack.splice(Math.max(0, stack.length - count)).flatMap((value) => [...this.#all(value)]);
    if (divert.how === 'external') this.#control(node, sources);
    for (const source of sources) add(this.reads.call, node, source);
    const results: number[] = [];
    // What a function prints into a string or a tag that matters is read by whoever reads that.
    const spoken = frame.spoken || frame.strings.length > 0 || frame.tag?.relevant === true;
    for (const callee of callees) {
      const entry = entryOf(this.#program, callee);
      if (entry < 0) continue;
      add(this.reads.calls, node, entry);
      this.#go(entry, {
        stack: Array.from({ length: count }, () => empty),
        strings: [],
        tag: undefined,
        spoken: divert.how === 'tunnel' ? false : spoken,
      });
      results.push(
        this.#items.source(this.#items.of({ kind: 'result', name: knotOf(this.#program, entry) }), everything),
      );
    }
    if (divert.how !== 'tunnel') stack.push({ src: results });
    this.#flow(node, this.#program.next[node] as number, { ...frame, stack });
  }
}

/** Top-level knot that holds a node. */
export function knotOf(program: Program, node: number): string {
  let at = program.containers[program.home[node] as number] as Container;
  while (at.parent > program.root) at = program.containers[at.parent] as Container;
  return at.name;
}

function add<K>(map: Map<K, Set<number>>, key: K, value: number): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}

/** Readings of a story's program: what is read where, and by what. */
export const followReads = (program: Program): Steps<Reads> => new Follower(program).run();
