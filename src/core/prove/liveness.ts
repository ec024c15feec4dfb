/** Finds, for every place in a story, what can still be read from there: backwards over the program. */

import { type AssignArg, type DivertArg, Op, type Program } from './program.ts';
import type { Reads } from './reads.ts';
import type { Relevance } from './relevance.ts';
import { pace, type Steps } from './steps.ts';
import { findWideWays } from './wideWays.ts';

export type Liveness = {
  /** Items in the order of the bits. */
  readonly items: readonly number[];
  readonly words: number;
  /** Bits of what is live before each node runs. */
  readonly before: Uint32Array;
};

/** Adds to `items` one for each moment named by a literal tag, so that *met before* is live while it can be met again. */
export function noteMoments(reads: Reads): Map<number, number[]> {
  const met = new Map<number, number[]>();
  const named: number[] = [];
  const computed: number[] = [];
  for (const [node, tag] of reads.tags) {
    if (!tag.relevant) continue;
    const [key, value] = (tag.text ?? '').split(':', 2);
    if (tag.text === undefined) computed.push(node);
    else if (key?.trim() === 'moment' && value) {
      const item = reads.items.of({ kind: 'met', name: value.trim() });
      met.set(node, [item]);
      named.push(item);
    }
  }
  // A tag whose text is computed may name any moment there is.
  for (const node of computed) met.set(node, named);
  return met;
}

/** What the fixpoint works on. */
type Tables = {
  readonly size: number;
  readonly words: number;
  readonly gen: ReadonlyMap<number, readonly number[]>;
  readonly assigns: ReadonlyMap<number, readonly { item: number; kills: boolean; sources: readonly number[] }[]>;
};

/**
 * Two passes. A wide one, over every way there may be, says which assignments can still matter. A narrow one, by which
 * states are named, leads neither back to callers nor by values: a state knows those places itself and adds what is live there.
 */
export function* findLiveness(
  program: Program,
  reads: Reads,
  relevance: Relevance,
  met: ReadonlyMap<number, readonly number[]>,
): Steps<Liveness> {
  const items = [...new Set([...relevance.items, ...[...met.values()].flat()])].filter(
    (item) => reads.items.list[item]?.kind !== 'result',
  );
  const bit = new Map(items.map((item, i) => [item, i]));
  const size = program.op.length;
  const words = Math.max(1, Math.ceil(items.length / 32));
  const bitsOf = (sources: Iterable<number>): number[] =>
    [...sources].flatMap((source) => bit.get(reads.items.sources[source]?.item as number) ?? []);

  const gen = new Map<number, number[]>();
  for (const [node, used] of relevance.uses) gen.set(node, bitsOf(used));
  for (const [node, moments] of met)
    gen.set(node, [...(gen.get(node) ?? []), ...moments.flatMap((item) => bit.get(item) ?? [])]);
  const assigns = new Map<number, { item: number; kills: boolean; sources: number[] }[]>();
  for (const [node, assigned] of reads.assign) {
    const list = [...assigned].flatMap(([item, sources]) => {
      const at = bit.get(item);
      return at === undefined ? [] : [{ item: at, kills: kills(program, reads, node), sources: bitsOf(sources) }];
    });
    if (list.length > 0) assigns.set(node, list);
  }
  const tables: Tables = { size, words, gen, assigns };
  const wideWays = yield* findWideWays(program, reads);
  const wide = yield* solve(tables, wideWays);
  const wideAfter = (node: number, item: number): boolean =>
    (wideWays[node] ?? []).some((to) => to >= 0 && has(wide, words, to, item));
  const narrowWays = program.op.map((_, node) => (reads.reached[node] ? waysFrom(program, reads, node) : []));
  return { items, words, before: yield* solve(tables, narrowWays, wideAfter) };
}

const has = (rows: Uint32Array, words: number, node: number, item: number): boolean =>
  (((rows[node * words + (item >> 5)] as number) >>> (item & 31)) & 1) === 1;

/** Backwards to the least fixpoint. `matters` says whether an item assigned at a node is read later; by default, as found on the way. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop, and what it does to a row in order.
function* solve(
  { size, words, gen, assigns }: Tables,
  ways: readonly (readonly number[])[],
  matters?: (node: number, item: number) => boolean,
): Steps<Uint32Array> {
  const before = new Uint32Array(size * words);
  const into: number[][] = Array.from({ length: size }, () => []);
  ways.forEach((to, node) => {
    for (const target of new Set(to)) into[target]?.push(node);
  });
  const row = new Uint32Array(words);
  const put = (item: number): void => {
    row[item >> 5] = (row[item >> 5] as number) | (1 << (item & 31));
  };
  const queue = Array.from({ length: size }, (_, node) => node);
  const waiting = new Uint8Array(size).fill(1);
  let count = 0;
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (count++ % pace === 0) yield;
    waiting[node] = 0;
    row.fill(0);
    for (const to of ways[node] ?? []) {
      if (to >= 0) for (let w = 0; w < words; w++) row[w] = (row[w] as number) | (before[to * words + w] as number);
    }
    const assigned = (assigns.get(node) ?? []).filter(({ item }) =>
      matters === undefined ? has(row, words, 0, item) : matters(node as number, item),
    );
    for (const { item, kills: kill } of assigned)
      if (kill) row[item >> 5] = (row[item >> 5] as number) & ~(1 << (item & 31));
    for (const { sources } of assigned) sources.forEach(put);
    gen.get(node)?.forEach(put);
    if (!store(before, node * words, row)) continue;
    for (const from of into[node] as number[]) {
      if (waiting[from]) continue;
      waiting[from] = 1;
      queue.push(from);
    }
  }
  return before;
}

/** True when the row was another one before. */
function store(rows: Uint32Array, at: number, row: Uint32Array): boolean {
  if (row.every((value, w) => rows[at + w] === value)) return false;
  rows.set(row, at);
  return true;
}

/** A divert, call or way out of a tunnel whose target is a value. */
function isByValue(program: Program, node: number): boolean {
  if (program.op[node] === Op.command) return program.arg[node] === '->->';
  const variable = program.op[node] === Op.divert ? (program.arg[node] as DivertArg).variable : undefined;
  return variable !== undefined && variable !== '$r';
}

/**
 * Where what is read from a node on may lie. A variable divert leads to a target whose address was taken: later on the
 * way, and then the place that takes it counts as leading there; or before, and then a live variable of the state holds
 * it and the state's name sees to it. So the divert itself leads nowhere here, instead of everywhere.
 */
function waysFrom(program: Program, reads: Reads, node: number): number[] {
  const { op, arg, target, targetContainer, next } = program;
  const ways = [...(reads.calls.get(node) ?? [])];
  const divert = op[node] === Op.divert ? (arg[node] as DivertArg) : undefined;
  if (isByValue(program, node))
    ways.push(...(divert?.how === 'go' && !divert.conditional ? [] : [next[node] as number]));
  else ways.push(...(reads.flow.get(node) ?? []));
  if (op[node] === Op.choice) ways.push(target[node] as number);
  const label = program.containers[targetContainer[node] as number]?.name ?? '';
  const asked = ['turns', 'readc'].includes(String(arg[next[node] as number]));
  if (op[node] === Op.target && !label.startsWith('$r') && !asked) ways.push(target[node] as number);
  return ways;
}

/** An assignment ends a variable's old value, but not through a reference, and a temporary never ends a global's. */
function kills(program: Program, reads: Reads, node: number): boolean {
  if (program.op[node] !== Op.assign) return true;
  const { name, global, again } = program.arg[node] as AssignArg;
  if (again) return !reads.parameters.has(name);
  return global || !program.globals.has(name);
}
