/** Tells from a tag's literal text whether it can change a state: a moment's name can, a mood cannot. */

import { type Container, Op, type Program } from './program.ts';

export type TagInfo = {
  readonly node: number;
  /** The tag's text can change what is on offer, its credit, a moment or an ending. */
  readonly relevant: boolean;
  /** Whole text, where nothing in it is computed. */
  readonly text?: string;
};

const lineKeys = ['moment', 'ctx', 'differ', 'ending'];
const responseKeys = ['id', 'move', 'a', 'b', 'flag', 'aside'];

const keyOf = (text: string): string => (text.split(':', 1)[0] ?? '').trim();

/** The tag that begins at a `#` node. A computed one is relevant unless its first words rule it out. */
export function tagAt(program: Program, node: number, inString: boolean): TagInfo {
  const keys = inString ? [...responseKeys, ...lineKeys] : lineKeys;
  const matters = (text: string): boolean => keys.includes(keyOf(text));
  const home = program.containers[program.home[node] as number] as Container;
  const end = home.first + home.size;
  const first = node + 1;
  if (first < end && program.op[first] === Op.text) {
    const text = program.arg[first] as string;
    const closed = first + 1 >= end || program.arg[first + 1] === '/#' || program.arg[first + 1] === '#';
    if (closed) return { node, relevant: matters(text), text: text.trim() };
    if (text.includes(':')) return { node, relevant: matters(text) };
  }
  const pieces = literals(program, first, end);
  return { node, relevant: pieces === undefined || pieces.some(matters) };
}

/** Literal pieces up to the tag's end; undefined where a value is printed, for then anything may be. */
function literals(program: Program, from: number, end: number): string[] | undefined {
  const found: string[] = [];
  for (let at = from; at < end; at++) {
    const arg = program.arg[at];
    if (program.op[at] === Op.command && arg === '/#') return found;
    if (program.op[at] === Op.command && arg === 'out') return undefined;
    if (program.op[at] === Op.text) found.push(arg as string);
    if (program.op[at] !== Op.container) continue;
    const inner = program.containers[program.inner[at] as number] as Container;
    for (const id of [inner.id, ...inner.named.values()]) {
      const { first, size } = program.containers[id] as Container;
      const deeper = literals(program, first, first + size);
      if (deeper === undefined) return undefined;
      found.push(...deeper);
    }
  }
  return found;
}
