/** Finds where a story may go round without stopping for a response: loops of diverts, and functions that call themselves. */

import { connect } from './components.ts';
import { type ChoiceArg, ChoiceFlag, Op, type Program } from './program.ts';
import { knotOf, type Reads } from './reads.ts';
import type { Steps } from './steps.ts';

export type Loops = {
  readonly nodes: ReadonlySet<number>;
  /** Knots they stand in, in source order. */
  readonly knots: readonly string[];
};

/** A divert by a variable counts as leading to every place whose address is taken, so none is missed. */
export function* findLoops(program: Program, reads: Reads): Steps<Loops> {
  const ways = program.op.map((op, node) => [
    ...(reads.flow.get(node) ?? []),
    ...(reads.calls.get(node) ?? []),
    // A fallback is taken without anybody's asking.
    ...(op === Op.choice && (program.arg[node] as ChoiceArg).flags & ChoiceFlag.fallback
      ? [program.target[node] as number]
      : []),
  ]);
  const { list, cyclic } = yield* connect(ways);
  const nodes = list
    .flatMap((members, id) => (cyclic[id] ? members : []))
    .filter((node) => reads.reached[node])
    .sort((a, b) => a - b);
  return { nodes: new Set(nodes), knots: [...new Set(nodes.map((node) => knotOf(program, node)))] };
}
