/**
 * What text decides: a moment or ending is named by the last line before the responses that says anything, so text that may
 * follow its line matters, and then also whether its own line says anything, or hands its tags on to the next.
 */

import { type DivertArg, Op, type Program } from './program.ts';
import type { Reads } from './reads.ts';
import type { Steps } from './steps.ts';
import { findBeatWays } from './wideWays.ts';

/** Nodes whose text matters so. */
export function* findLineMatters(program: Program, reads: Reads): Steps<ReadonlySet<number>> {
  const found = new Set<number>();
  if (![...reads.tags.values()].some(({ relevant }) => relevant)) return found;
  const ways = findBeatWays(program, reads);
  const into = backwards(program, reads);
  for (const [node, tag] of reads.tags) {
    if (!tag.relevant) continue;
    yield;
    const after = textAfter(program, reads, ways, node);
    for (const one of after) found.add(one);
    if (after.length === 0) continue;
    for (const one of textBefore(program, reads, into, node)) found.add(one);
  }
  return found;
}

function backwards(program: Program, reads: Reads): readonly (readonly number[])[] {
  const into: number[][] = program.op.map(() => []);
  for (const ways of [reads.flow, reads.calls])
    for (const [from, targets] of ways) for (const to of targets) into[to]?.push(from);
  return into;
}

const isText = (program: Program, node: number): boolean =>
  program.op[node] === Op.text && (program.arg[node] as string).trim() !== '';
const isCommand = (program: Program, node: number, name: string): boolean =>
  program.op[node] === Op.command && program.arg[node] === name;

/** Text on the line of a tag before it, where on some way there may be none. */
function textBefore(
  program: Program,
  reads: Reads,
  into: readonly (readonly number[])[],
  start: number,
): readonly number[] {
  const found = new Set<number>();
  const seen = new Set<number>();
  const queue: { node: number; string: boolean; tag: boolean }[] = [];
  let mayBeEmpty = false;
  const back = (node: number, string: boolean, tag: boolean): void => {
    const before = into[node] ?? [];
    if (before.length === 0) mayBeEmpty = true;
    for (const from of before) {
      const key = from * 4 + (string ? 1 : 0) + (tag ? 2 : 0);
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ node: from, string, tag });
    }
  };
  back(start, false, false);
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const { node } = at;
    let { string, tag } = at;
    const outside = !string && !tag;
    if (outside && program.op[node] === Op.newline) {
      mayBeEmpty = true;
      continue;
    }
    if (outside && isText(program, node)) {
      // Whatever stands before it, the line says something.
      found.add(node);
      continue;
    }
    if (outside && isCommand(program, node, 'out')) found.add(node);
    if (outside) for (const inner of printedBy(program, reads, node)) found.add(inner);
    if (isCommand(program, node, '/str')) string = true;
    else if (isCommand(program, node, 'str')) string = false;
    else if (isCommand(program, node, '/#')) tag = true;
    else if (isCommand(program, node, '#')) tag = false;
    back(node, string, tag);
  }
  return mayBeEmpty ? [...found] : [];
}

/** What a function or tunnel called here may print. */
function printedBy(program: Program, reads: Reads, node: number): readonly number[] {
  const queue = [...(reads.calls.get(node) ?? [])];
  const seen = new Set<number>(queue);
  const found: number[] = [];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (isText(program, at) || isCommand(program, at, 'out')) found.push(at);
    for (const to of [...(reads.flow.get(at) ?? []), ...(reads.calls.get(at) ?? [])]) {
      if (to < 0 || seen.has(to)) continue;
      seen.add(to);
      queue.push(to);
    }
  }
  return found;
}

/** Text that may follow the line of a tag, before the responses. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one walk with its cases.
function textAfter(program: Program, reads: Reads, ways: readonly (readonly number[])[], start: number): number[] {
  const found: number[] = [];
  const seen = new Set<number>();
  const queue: { node: number; line: boolean; string: boolean; tag: boolean }[] = [];
  const go = (node: number, line: boolean, string: boolean, tag: boolean): void => {
    const key = node * 8 + (line ? 1 : 0) + (string ? 2 : 0) + (tag ? 4 : 0);
    if (node < 0 || seen.has(key)) return;
    seen.add(key);
    queue.push({ node, line, string, tag });
  };
  go(start, false, false, false);
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const op = program.op[at.node];
    const arg = program.arg[at.node];
    let { line, string, tag } = at;
    if (op === Op.command) {
      if (arg === 'str' || arg === '/str') string = arg === 'str';
      if (arg === '#' || arg === '/#') tag = arg === '#';
    }
    if (op === Op.newline && !string) line = true;
    const prints =
      op === Op.newline || (op === Op.text && (arg as string).trim() !== '') || arg === 'out' || op === Op.glue;
    if (prints && line && !string && !tag && !(op === Op.newline && !at.line)) found.push(at.node);
    for (const to of ways[at.node] ?? []) {
      if (op === Op.divert && (arg as DivertArg).variable === '$r' && reads.intoStrings.has(to) !== string) continue;
      go(to, line, string, tag);
    }
  }
  return found;
}
