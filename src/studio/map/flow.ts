/** Follows a compiled story's content from one place until responses, another knot or the end: both ways at every condition, without running it. */

import { ChoiceFlag, type Container, type DivertArg, entryOf, Op, type Program } from '../../core/prove/program.ts';

/** How a place is left for another knot. `maybe`: by a variable that may hold any knot whose name is used as a value. */
export type How = 'divert' | 'tunnel' | 'thread' | 'maybe';

export type Leave = { readonly to: string; readonly how: How };

/** What can stand next after a place. */
export type Flow = {
  /** Choice points, in the order of the content. */
  readonly choices: readonly number[];
  readonly leaves: readonly Leave[];
  readonly ends: boolean;
  /** Back to a caller, or content that runs out. */
  readonly stops: boolean;
  readonly moments: readonly string[];
  readonly endings: readonly string[];
  /** Stitches of the same knot that are passed. */
  readonly stitches: readonly string[];
  readonly prints: boolean;
};

/** Name of the knot a node stands in; empty above the first. */
export function knotAt(program: Program, node: number): string {
  let at = program.containers[program.home[node] as number] as Container;
  while (at.parent > program.root) at = program.containers[at.parent] as Container;
  return isKnot(program, at) ? at.name : '';
}

export const isKnot = (program: Program, container: Container): boolean =>
  container.parent === program.root &&
  container.index < 0 &&
  container.name !== '' &&
  !/^(global decl|[cg]-\d+)$/.test(container.name);

export const isStitch = (program: Program, container: Container): boolean => {
  const above = program.containers[container.parent];
  return (
    above !== undefined &&
    isKnot(program, above) &&
    container.index < 0 &&
    container.name !== '' &&
    !/^[cg]-\d+$/.test(container.name) &&
    !container.name.startsWith('$')
  );
};

/** What is asked of every walk over one program. */
export class Flows {
  readonly #program: Program;
  /** Where a variable divert may lead. */
  readonly #taken: readonly number[];
  readonly #known = new Map<number, Flow>();

  constructor(program: Program) {
    this.#program = program;
    this.#taken = takenTargets(program);
  }

  /** From a node on; −1 leads nowhere. */
  from(start: number): Flow {
    const known = this.#known.get(start);
    if (known !== undefined) return known;
    const flow = new Walk(this.#program, this.#taken).run(start);
    this.#known.set(start, flow);
    return flow;
  }
}

/** Places whose address is used as a value; asking for their turns or visits is no way there. */
function takenTargets(program: Program): readonly number[] {
  const taken = new Set<number>();
  program.op.forEach((op, node) => {
    const container = program.targetContainer[node] as number;
    if (op !== Op.target || container < 0) return;
    const asked = program.op[node + 1] === Op.command && ['turns', 'readc'].includes(program.arg[node + 1] as string);
    if (!asked && !program.containers[container]?.name.startsWith('$')) taken.add(program.target[node] as number);
  });
  return [...taken];
}

class Walk {
  readonly #program: Program;
  readonly #taken: readonly number[];
  readonly #seen = new Set<number>();
  readonly #queue: number[] = [];
  readonly #choices = new Set<number>();
  readonly #leaves = new Map<string, Leave>();
  readonly #moments = new Set<string>();
  readonly #endings = new Set<string>();
  readonly #stitches = new Set<string>();
  #home = '';
  #ends = false;
  #stops = false;
  #prints = false;

  constructor(program: Program, taken: readonly number[]) {
    this.#program = program;
    this.#taken = taken;
  }

  run(start: number): Flow {
    if (start >= 0) this.#home = knotAt(this.#program, start);
    this.#go(start, 'divert');
    for (let node = this.#queue.pop(); node !== undefined; node = this.#queue.pop()) this.#step(node);
    return {
      choices: [...this.#choices].sort((a, b) => a - b),
      leaves: [...this.#leaves.values()],
      ends: this.#ends,
      stops: this.#stops,
      moments: [...this.#moments],
      endings: [...this.#endings],
      stitches: [...this.#stitches],
      prints: this.#prints,
    };
  }

  #go(node: number, how: How): void {
    if (node < 0) {
      this.#stops = true;
      return;
    }
    const knot = knotAt(this.#program, node);
    if (knot !== this.#home) this.#leaves.set(`${how} ${knot}`, { to: knot, how });
    else if (!this.#seen.has(node)) {
      this.#seen.add(node);
      this.#queue.push(node);
    }
  }

  #step(node: number): void {
    const { op, arg, next, inner, target } = this.#program;
    const after = next[node] as number;
    switch (op[node]) {
      case Op.text:
        this.#text(node);
        break;
      case Op.container: {
        const container = this.#program.containers[inner[node] as number] as Container;
        this.#go(container.size > 0 ? entryOf(this.#program, container.id) : after, 'divert');
        return;
      }
      case Op.divert:
        this.#divert(node, arg[node] as DivertArg);
        return;
      case Op.choice:
        // A choice without words is taken by itself once no other is left.
        if ((arg[node] as { readonly flags: number }).flags & ChoiceFlag.fallback)
          this.#go(target[node] as number, 'divert');
        else this.#choices.add(node);
        break;
      case Op.command:
        if (this.#command(node, arg[node] as string)) return;
        break;
    }
    this.#go(after, 'divert');
  }

  /** True where the way ends here. */
  #command(node: number, name: string): boolean {
    switch (name) {
      case 'end':
        this.#ends = true;
        return true;
      case 'done':
      case '~ret':
      case '->->':
        this.#stops = true;
        return true;
      case 'thread': {
        const divert = this.#program.next[node] as number;
        if (divert < 0) return true;
        for (const to of this.#targets(divert)) this.#go(to, 'thread');
        this.#go(this.#program.next[divert] as number, 'divert');
        return true;
      }
      default:
        return false;
    }
  }

  #targets(node: number): readonly number[] {
    const { variable } = this.#program.arg[node] as DivertArg;
    return variable === undefined ? [this.#program.target[node] as number] : this.#taken;
  }

  #divert(node: number, divert: DivertArg): void {
    const after = this.#program.next[node] as number;
    if (divert.variable === '$r') return;
    if (divert.how === 'function' || divert.how === 'external') {
      this.#go(after, 'divert');
      return;
    }
    if (divert.how === 'go' && this.#isOpening(node)) {
      this.#go(after, 'divert');
      return;
    }
    const plain = divert.how === 'tunnel' ? 'tunnel' : 'divert';
    for (const to of this.#targets(node)) this.#go(to, divert.variable === undefined ? plain : 'maybe');
    if (divert.conditional || divert.how === 'tunnel') this.#go(after, 'divert');
    const home = this.#program.containers[this.#program.targetContainer[node] as number];
    if (home !== undefined && isStitch(this.#program, home)) this.#stitches.add(home.name);
  }

  /** The words a choice shares with what it prints stand in a container of their own, which comes back to what follows. */
  #isOpening(node: number): boolean {
    const next = this.#program.next[node] as number;
    if (next < 0 || this.#program.op[next] !== Op.container) return false;
    return /^\$r\d$/.test(this.#program.containers[this.#program.inner[next] as number]?.name ?? '');
  }

  #text(node: number): void {
    const text = (this.#program.arg[node] as string).trim();
    if (this.#program.op[node - 1] !== Op.command || this.#program.arg[node - 1] !== '#') {
      if (text !== '') this.#prints = true;
      return;
    }
    const [, key, value = ''] = /^(moment|ending)\s*:\s*(.+)$/.exec(text) ?? [];
    if (key === 'moment') this.#moments.add(value.trim());
    if (key === 'ending') this.#endings.add(value.trim());
  }
}
