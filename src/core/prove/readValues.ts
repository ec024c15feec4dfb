/** Values made of readings, as the followed program holds them: what joining, comparing and testing them sees. It walks nothing. */

import { everything, type Grain, type Items, modulo, upTo } from './items.ts';
import { arity } from './program.ts';
import type { TagInfo } from './tagText.ts';

/** What the evaluation stack may hold: readings it was made from, a constant, or a count nobody has compared yet. */
export type Value = {
  readonly src: readonly number[];
  /** A bare count: `offset` is what was added to it (a sequence's index is its count − 1). */
  readonly raw?: { readonly items: readonly number[]; readonly offset: number };
  readonly constant?: number;
  readonly tag?: true;
  readonly nothing?: true;
  readonly target?: number;
  readonly targetContainer?: number;
};
/** All that is known where a node begins. `spoken`: what is printed here becomes part of a value elsewhere. */
export type Frame = {
  readonly stack: readonly Value[];
  readonly strings: readonly (readonly number[])[];
  readonly tag: TagInfo | undefined;
  readonly spoken: boolean;
};

export const empty: Value = { src: [] };

/** Readings that a value is made of; a bare count is seen at this grain. */
export function sourcesOf(items: Items, value: Value, grain: Grain = everything): readonly number[] {
  return value.raw === undefined
    ? value.src
    : [...value.src, ...value.raw.items.map((item) => items.source(item, grain))];
}

/** The same for a value that is only asked whether it is true. */
export const truthOf = (items: Items, value: Value): readonly number[] =>
  sourcesOf(items, value, value.raw?.offset === 0 ? upTo(1) : everything);

/** Result of a native function. Comparing a bare count with a constant says how finely it is seen. */
export function applyNative(items: Items, name: string, stack: Value[]): Value {
  const right = stack.pop() ?? empty;
  if (arity.get(name) === 1) {
    return { src: sourcesOf(items, right, name === '!' ? upTo(1 - Math.min(0, right.raw?.offset ?? 0)) : everything) };
  }
  const left = stack.pop() ?? empty;
  if (name === '&&' || name === '||') return { src: union(truthOf(items, left), truthOf(items, right)) };
  const [bare, other] = left.raw === undefined ? [right, left] : [left, right];
  const k = other.constant;
  if (bare.raw !== undefined && other.raw === undefined && k !== undefined && Number.isInteger(k)) {
    return { src: sourcesOf(items, bare, grainOf(name, k - bare.raw.offset, k, left === bare)) };
  }
  return { src: union(sourcesOf(items, left), sourcesOf(items, right)) };
}

/** Operations that have no result for some values: a remainder by zero, zero by zero, a root of what is below zero. */
const breaking: readonly string[] = ['%', '/', 'POW'];

/** Readings that decide whether an operation has a result; undefined where it always has one. */
export function breakers(items: Items, name: string, stack: readonly Value[]): readonly number[] | undefined {
  const [left = empty, right = empty] = stack.slice(-2);
  if (!breaking.includes(name) || isSafe(name, right.constant)) return undefined;
  if (name === 'POW') return union(sourcesOf(items, left), sourcesOf(items, right));
  return name === '%' ? truthOf(items, right) : union(truthOf(items, left), truthOf(items, right));
}

const isSafe = (name: string, by: number | undefined): boolean =>
  by !== undefined && (name === 'POW' ? Number.isInteger(by) : by !== 0);

/** How finely `count OP k` sees the count; `real` is k as the count itself would be. */
function grainOf(name: string, real: number, k: number, countFirst: boolean): Grain {
  if (/^(==|!=|<|>|<=|>=)$/.test(name)) return upTo(real + 1);
  if (name === 'MIN') return upTo(real);
  return name === '%' && countFirst && k > 0 ? modulo(k) : everything;
}

/** Both lists, each reading once; the first itself where the second brings nothing new. */
export const union = (a: readonly number[], b: readonly number[]): readonly number[] =>
  b.every((x) => a.includes(x)) ? a : [...new Set([...a, ...b])];

/** Joins two ways to the same place; returns the first, unchanged, where the second brings nothing new. */
export function merge(items: Items, a: Frame, b: Frame): Frame {
  let changed = false;
  const stack = a.stack.map((value, i) => {
    const joined = join(items, value, b.stack[i] ?? empty);
    changed ||= joined !== value;
    return joined;
  });
  const strings = a.strings.map((sources, i) => {
    const joined = union(sources, b.strings[i] ?? []);
    changed ||= joined !== sources;
    return joined;
  });
  return changed ? { ...a, stack, strings } : a;
}

function join(items: Items, a: Value, b: Value): Value {
  const same =
    a.raw?.items.join() === b.raw?.items.join() &&
    a.raw?.offset === b.raw?.offset &&
    a.constant === b.constant &&
    a.target === b.target &&
    a.nothing === b.nothing &&
    a.tag === b.tag;
  if (same) {
    const src = union(a.src, b.src);
    return src === a.src ? a : { ...a, src };
  }
  const src = union(sourcesOf(items, a), sourcesOf(items, b));
  const plain =
    a.raw === undefined &&
    a.constant === undefined &&
    a.target === undefined &&
    a.nothing === undefined &&
    a.tag === undefined;
  return plain && src === a.src ? a : { src };
}
