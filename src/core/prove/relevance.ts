/** Decides which readings can change what happens, and which feed only printed text: a fixpoint over control dependence. */

import { finer, type Grain } from './items.ts';
import { findLineMatters } from './lineMatters.ts';
import { type Container, type DivertArg, fallsOff, Op, type Program } from './program.ts';
import { knotOf, type Reads } from './reads.ts';
import { pace, type Steps } from './steps.ts';

export type Relevance = {
  /** Readings made at a node that matter whatever follows. */
  readonly uses: ReadonlyMap<number, ReadonlySet<number>>;
  /** Items whose value can change what happens. */
  readonly items: ReadonlySet<number>;
  /** Finest grain at which a relevant reading sees each item. */
  readonly grain: ReadonlyMap<number, Grain>;
};

/** What the fixpoint may be told to overlook, so that tests can see the faults caught. */
export type Faults = {
  readonly dropCounts?: boolean;
  readonly saturateAtOne?: boolean;
  readonly dropVariables?: boolean;
};

/** `also` are nodes that are to matter besides those that do by what they are. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one fixpoint: each rule of relevance is one loop of it.
export function* findRelevance(program: Program, reads: Reads, also: Iterable<number> = []): Steps<Relevance> {
  const relevantItems = new Set<number>();
  const relevantNodes = new Uint8Array(program.op.length);
  const uses = new Map<number, Set<number>>();
  const { list, sources } = reads.items;
  const touches = touchedItems(program, reads);
  yield;
  const functions = functionKnots(program, reads);
  const asked = new Set<number>();
  let changed = true;

  const use = (node: number, consumed: Iterable<number>): void => {
    const at = uses.get(node) ?? new Set<number>();
    uses.set(node, at);
    for (const source of consumed) {
      if (at.has(source)) continue;
      at.add(source);
      changed = true;
      relevantItems.add(sources[source]?.item as number);
    }
  };
  const mark = (node: number): void => {
    if (relevantNodes[node]) return;
    relevantNodes[node] = 1;
    changed = true;
  };

  baseNodes(program, reads, functions).forEach(mark);
  for (const node of also) mark(node);
  for (const node of yield* findLineMatters(program, reads)) {
    mark(node);
    use(node, reads.printed.get(node) ?? []);
  }
  for (const [node, consumed] of reads.control) {
    use(node, consumed);
    mark(node);
  }
  yield;
  const regions = new Regions(program, reads, yield* postdominators(program, reads));
  const parameters = list.flatMap((item, id) =>
    item.kind === 'variable' && reads.parameters.has(item.name) ? [id] : [],
  );
  const referred = list.flatMap((item, id) => (item.kind === 'variable' && reads.referred.has(item.name) ? [id] : []));
  while (changed) {
    changed = false;
    yield;
    // A reference is read and written through its parameter's name.
    if (referred.some((id) => relevantItems.has(id)))
      for (const id of parameters)
        if (!relevantItems.has(id)) {
          relevantItems.add(id);
          changed = true;
        }
    for (const [node, items] of touches)
      if (!relevantNodes[node] && items.some((item) => relevantItems.has(item))) mark(node);
    for (const [node, assigned] of reads.assign) {
      for (const [item, consumed] of assigned) {
        if (!relevantItems.has(item)) continue;
        mark(node);
        // A variable's readings count only while it is live; liveness follows that. A result is needed by whoever called.
        for (const source of consumed) {
          const read = sources[source]?.item as number;
          if (!relevantItems.has(read)) {
            relevantItems.add(read);
            changed = true;
          }
        }
        if (list[item]?.kind === 'result') use(node, consumed);
      }
    }
    for (const [node, entries] of reads.calls) {
      if (regions.isTired()) yield;
      const matters =
        regions.holds(entries, -1, relevantNodes) ||
        [...entries].some((entry) => isResultRelevant(program, reads, entry, relevantItems));
      if (!matters) continue;
      mark(node);
      use(node, reads.call.get(node) ?? []);
    }
    for (const [node, consumed] of reads.condition) {
      if (regions.isTired()) yield;
      // A node may have been marked for another reason: its condition is read all the same.
      if (asked.has(node) || (!relevantNodes[node] && !regions.branches(node, relevantNodes))) continue;
      asked.add(node);
      mark(node);
      use(node, consumed);
    }
  }
  return { uses, items: relevantItems, grain: grains(reads, uses, relevantItems) };
}

function grains(
  reads: Reads,
  uses: ReadonlyMap<number, ReadonlySet<number>>,
  relevant: ReadonlySet<number>,
): Map<number, Grain> {
  const grain = new Map<number, Grain>();
  const see = (source: number): void => {
    const { item, grain: seen } = reads.items.sources[source] as { item: number; grain: Grain };
    const before = grain.get(item);
    grain.set(item, before === undefined ? seen : finer(before, seen));
  };
  for (const consumed of uses.values()) for (const source of consumed) see(source);
  for (const assigned of reads.assign.values())
    for (const [item, consumed] of assigned) if (relevant.has(item)) for (const source of consumed) see(source);
  return grain;
}

function isResultRelevant(program: Program, reads: Reads, entry: number, relevant: ReadonlySet<number>): boolean {
  return relevant.has(reads.items.of({ kind: 'result', name: knotOf(program, entry) }));
}

/** Knots that are called as functions: running off their end is a plain return. */
function functionKnots(program: Program, reads: Reads): ReadonlySet<string> {
  const knots = new Set<string>();
  for (const [node, entries] of reads.calls) {
    if ((program.arg[node] as DivertArg).how === 'tunnel') continue;
    for (const entry of entries) knots.add(knotOf(program, entry));
  }
  return knots;
}

/** Nodes that matter by what they are: choices, ends, tags that name, text that would part a moment's tag from its responses. */
function baseNodes(program: Program, reads: Reads, functions: ReadonlySet<string>): number[] {
  const base: number[] = [];
  // Glue joins lines, so where a tag of the last line names a moment or an ending it decides which line that is.
  const glues = [...reads.tags.values()].some(({ relevant }) => relevant);
  for (let node = 0; node < program.op.length; node++) {
    if (!reads.reached[node]) continue;
    const op = program.op[node];
    const arg = program.arg[node];
    if (op === Op.choice || (op === Op.glue && glues)) base.push(node);
    else if (op === Op.command && (arg === 'end' || arg === 'done' || arg === '->->')) base.push(node);
    else if (op === Op.command && arg === '#' && reads.tags.get(node)?.relevant) base.push(node);
    else if (fallsOff(program, node) && !functions.has(knotOf(program, node))) base.push(node);
  }
  return base;
}

/** Counts and turns that a node can raise, by entering containers. */
function touchedItems(program: Program, reads: Reads): Map<number, number[]> {
  const byContainer = new Map<number, number[]>();
  reads.items.list.forEach((item, id) => {
    if (item.kind !== 'visits' && item.kind !== 'since') return;
    byContainer.set(item.container, [...(byContainer.get(item.container) ?? []), id]);
  });
  const touches = new Map<number, number[]>();
  const note = (node: number, container: number): void => {
    const items = byContainer.get(container);
    if (items !== undefined) touches.set(node, [...(touches.get(node) ?? []), ...items]);
  };
  for (let node = 0; node < program.op.length; node++) {
    if (program.op[node] === Op.container) note(node, program.inner[node] as number);
    for (const to of reads.flow.get(node) ?? []) {
      if (to === program.next[node]) continue;
      const from = new Set(ancestors(program, program.home[node] as number));
      const inner = program.inner[node] as number;
      if (inner >= 0) from.add(inner);
      // Containers that count at their start only are entered there or not at all.
      let atStart = true;
      let first = to === (program.containers[program.home[to] as number] as Container).first;
      for (const id of ancestors(program, program.home[to] as number)) {
        const container = program.containers[id] as Container;
        atStart &&= first;
        if (container.startOnly ? atStart : !from.has(id)) note(node, id);
        first = container.index === 0;
      }
    }
  }
  return touches;
}

function ancestors(program: Program, container: number): number[] {
  const found: number[] = [];
  for (let at = container; at >= 0; at = (program.containers[at] as Container).parent) found.push(at);
  return found;
}

/** What a branch decides: the nodes between it and where its ways meet again. */
class Regions {
  readonly #program: Program;
  readonly #reads: Reads;
  /** Nearest node that every way from each node passes. */
  readonly #meet: Int32Array;
  #looked = 0;

  constructor(program: Program, reads: Reads, meet: Int32Array) {
    this.#program = program;
    this.#reads = reads;
    this.#meet = meet;
  }

  /** True once since it was last true when enough nodes were looked at. */
  isTired(): boolean {
    const tired = this.#looked >= pace;
    if (tired) this.#looked = 0;
    return tired;
  }

  /** True when a relevant node hangs on the branch; also when its ways never meet for lack of an end. */
  branches(node: number, relevant: Uint8Array): boolean {
    const meet = this.#meet[node] as number;
    if (meet === -2) return true;
    return this.holds(this.#reads.flow.get(node) ?? [], meet, relevant);
  }

  /** True when a relevant node is reached from these before `stop`, calls included. */
  holds(from: Iterable<number>, stop: number, relevant: Uint8Array): boolean {
    const seen = new Set<number>();
    const queue = [...from];
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      if (node === stop || node < 0 || seen.has(node)) continue;
      seen.add(node);
      this.#looked++;
      if (relevant[node]) return true;
      for (const to of this.#reads.flow.get(node) ?? []) queue.push(to);
      for (const to of this.#reads.calls.get(node) ?? []) queue.push(to);
      if (this.#program.op[node] === Op.choice) return true;
    }
    return false;
  }
}

/** Nearest node every way from a node passes; the node count stands for the exit, −2 for no exit at all. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: Cooper, Harvey and Kennedy's loop is one thought.
function* postdominators(program: Program, reads: Reads): Steps<Int32Array> {
  const size = program.op.length;
  const exit = size;
  const into: number[][] = Array.from({ length: size + 1 }, () => []);
  const out: number[][] = Array.from({ length: size + 1 }, () => []);
  for (let node = 0; node < size; node++) {
    if (!reads.reached[node]) continue;
    const to = [...(reads.flow.get(node) ?? [])].filter((target) => target >= 0);
    if (to.length === 0 || fallsOff(program, node)) to.push(exit);
    for (const target of to) {
      (out[node] as number[]).push(target);
      (into[target] as number[]).push(node);
    }
  }
  const order = new Int32Array(size + 1).fill(-1);
  const byOrder: number[] = [];
  const stack: { node: number; at: number }[] = [{ node: exit, at: 0 }];
  const seen = new Uint8Array(size + 1);
  seen[exit] = 1;
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const before = (into[top.node] as number[])[top.at++];
    if (before === undefined) {
      order[top.node] = byOrder.push(top.node) - 1;
      stack.pop();
    } else if (!seen[before]) {
      seen[before] = 1;
      stack.push({ node: before, at: 0 });
    }
  }
  const meet = new Int32Array(size + 1).fill(-2);
  meet[exit] = exit;
  const meeting = (a: number, b: number): number => {
    let [x, y] = [a, b];
    while (x !== y) {
      while ((order[x] as number) < (order[y] as number)) x = meet[x] as number;
      while ((order[y] as number) < (order[x] as number)) y = meet[y] as number;
    }
    return x;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = byOrder.length - 2; i >= 0; i--) {
      if (i % pace === 0) yield;
      const node = byOrder[i] as number;
      let found = -2;
      for (const to of out[node] as number[]) if (meet[to] !== -2) found = found === -2 ? to : meeting(found, to);
      if (found !== meet[node]) {
        meet[node] = found;
        changed = true;
      }
    }
  }
  return meet;
}
