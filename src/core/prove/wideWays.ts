/** Every way that control may go, callers, threads and later choices included: too wide to name states by, but nothing is missed. */

import { type AssignArg, type DivertArg, fallsOff, Op, type Program } from './program.ts';
import { knotOf, type Reads } from './reads.ts';
import { pace, type Steps } from './steps.ts';

/** Nodes that may run next after each node within one beat. */
export function findBeatWays(program: Program, reads: Reads): number[][] {
  const ways = program.op.map((_, node) => [...(reads.flow.get(node) ?? []), ...(reads.calls.get(node) ?? [])]);
  returnToCallers(program, reads, ways);
  returnFromThreads(program, reads, ways);
  return ways;
}

/** Nodes that may run next after each node, or later as a choice of the same beat. */
export function* findWideWays(program: Program, reads: Reads): Steps<readonly (readonly number[])[]> {
  const ways = findBeatWays(program, reads);
  const later = yield* lateChoices(program, reads, ways);
  program.op.forEach((op, node) => {
    if (op === Op.choice && (program.target[node] as number) >= 0) ways[node]?.push(program.target[node] as number);
  });
  for (const [end, targets] of later) ways[end]?.push(...targets);
  return ways;
}

const isCommand = (program: Program, node: number, name: string): boolean =>
  program.op[node] === Op.command && program.arg[node] === name;

/** A function comes back to whoever calls its knot; a tunnel, which may divert elsewhere, to any tunnel's caller. */
function returnToCallers(program: Program, reads: Reads, ways: number[][]): void {
  const afterTunnels: number[] = [];
  const afterFunctions = new Map<string, number[]>();
  for (const [node, entries] of reads.calls) {
    const next = program.next[node] as number;
    if (next < 0) continue;
    if ((program.arg[node] as DivertArg).how === 'tunnel') afterTunnels.push(next);
    else
      for (const entry of entries)
        afterFunctions.set(knotOf(program, entry), [...(afterFunctions.get(knotOf(program, entry)) ?? []), next]);
  }
  ways.forEach((from, node) => {
    if (!reads.reached[node]) return;
    if (isCommand(program, node, '->->')) from.push(...afterTunnels);
    if (isCommand(program, node, '~ret') || fallsOff(program, node))
      from.push(...(afterFunctions.get(knotOf(program, node)) ?? []));
  });
}

/** Where one beat stops. */
const isStop = (program: Program, node: number): boolean => isCommand(program, node, 'done') || fallsOff(program, node);

/** What a thread ran comes back to what stands after it. */
function returnFromThreads(program: Program, reads: Reads, ways: number[][]): void {
  const starts: number[] = [];
  const afters: number[] = [];
  program.op.forEach((_, node) => {
    if (!reads.reached[node] || !isCommand(program, node, 'thread')) return;
    const divert = program.next[node] as number;
    if (divert < 0) return;
    starts.push(divert);
    if ((program.next[divert] as number) >= 0) afters.push(program.next[divert] as number);
  });
  if (afters.length === 0) return;
  for (const node of regionFrom(starts, ways)) if (isStop(program, node)) ways[node]?.push(...afters);
}

/** What is assigned after a choice was made up, in the same beat, is read once that choice is taken. */
function* lateChoices(
  program: Program,
  reads: Reads,
  ways: readonly (readonly number[])[],
): Steps<Map<number, Set<number>>> {
  const later = new Map<number, Set<number>>();
  let looked = 0;
  for (const [node, op] of program.op.entries()) {
    const target = program.target[node] as number;
    if (op !== Op.choice || !reads.reached[node] || target < 0) continue;
    const region = regionFrom(ways[node] ?? [], ways);
    looked += region.size;
    if (looked >= pace) {
      looked = 0;
      yield;
    }
    if (![...region].some((at) => changesGlobal(program, reads, at))) continue;
    for (const at of region) if (isStop(program, at)) later.set(at, (later.get(at) ?? new Set()).add(target));
  }
  return later;
}

/** A choice keeps its own copy of the temporaries, so only what all share can change under it. */
function changesGlobal(program: Program, reads: Reads, node: number): boolean {
  if (!reads.assign.has(node) || isCommand(program, node, '~ret')) return false;
  if (program.op[node] !== Op.assign) return true;
  const { name, again } = program.arg[node] as AssignArg;
  return program.globals.has(name) || (again && reads.parameters.has(name));
}

function regionFrom(from: readonly number[], ways: readonly (readonly number[])[]): ReadonlySet<number> {
  const region = new Set<number>();
  const queue = [...from];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (node < 0 || region.has(node)) continue;
    region.add(node);
    queue.push(...(ways[node] ?? []));
  }
  return region;
}
