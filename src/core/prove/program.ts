/** Reads a story's compiled JSON as a program: containers, instructions, and where each one leads. It runs nothing. */

/** Kinds of instruction; `arg` of the node says which one. */
export const Op = {
  text: 0,
  newline: 1,
  glue: 2,
  command: 3,
  native: 4,
  literal: 5,
  target: 6,
  pointer: 7,
  divert: 8,
  choice: 9,
  read: 10,
  count: 11,
  assign: 12,
  container: 13,
  tag: 14,
} as const;
export type Op = (typeof Op)[keyof typeof Op];

export type Container = {
  readonly id: number;
  /** As the runtime writes it: names where there are names, else indexes. */
  readonly path: string;
  readonly parent: number;
  /** Place among the parent's content; −1 where it hangs by its name alone. */
  readonly index: number;
  readonly name: string;
  readonly first: number;
  readonly size: number;
  readonly countsVisits: boolean;
  readonly countsTurns: boolean;
  readonly startOnly: boolean;
  /** Sub-containers by name. */
  readonly named: Map<string, number>;
};

export type DivertArg = {
  readonly how: 'go' | 'function' | 'tunnel' | 'external';
  readonly conditional: boolean;
  /** Name of the variable that holds the target. */
  readonly variable?: string;
  readonly path?: string;
  readonly args: number;
};
export type ChoiceArg = { readonly flags: number; readonly path: string };
export type AssignArg = { readonly name: string; readonly global: boolean; readonly again: boolean };

/** Flags of a choice point, as the runtime reads them. */
export const ChoiceFlag = { condition: 1, start: 2, only: 4, fallback: 8, once: 16 } as const;

export type Program = {
  readonly containers: readonly Container[];
  readonly op: readonly Op[];
  readonly arg: readonly unknown[];
  /** Container of each node. */
  readonly home: Int32Array;
  /** Node that follows when nothing diverts; −1 where content ends. */
  readonly next: Int32Array;
  /** Container entered by a `container` node. */
  readonly inner: Int32Array;
  /** Where a divert, choice, target value or count read points; −1 where it does not resolve. */
  readonly target: Int32Array;
  /** Container that `target` names, for counts and visits; −1 for an indexed place. */
  readonly targetContainer: Int32Array;
  readonly byPath: ReadonlyMap<string, number>;
  readonly globals: ReadonlySet<string>;
  readonly root: number;
};

const commands = new Set(
  'ev out /ev du pop ~ret ->-> str /str nop choiceCnt turn turns readc rnd srnd visit seq thread done end listInt range lrnd # /# void'.split(
    ' ',
  ),
);
/** Native functions by the number of values they take. */
export const arity: ReadonlyMap<string, number> = new Map([
  ...'+ - / * % == > < >= <= != && || MIN MAX POW ? !? L^'.split(' ').map((name) => [name, 2] as const),
  ...'_ ! FLOOR CEILING INT FLOAT LIST_MIN LIST_MAX LIST_ALL LIST_COUNT LIST_VALUE LIST_INVERT'
    .split(' ')
    .map((name) => [name, 1] as const),
]);

const isIndex = (part: string): boolean => /^\d+$/.test(part);

type Draft = {
  op: Op[];
  arg: unknown[];
  home: number[];
  inner: number[];
  containers: Container[];
};

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one case a kind of token, as the format has them.
function readToken(token: unknown): [Op, unknown] {
  if (typeof token === 'number' || typeof token === 'boolean') return [Op.literal, token];
  if (typeof token === 'string') {
    if (token.startsWith('^')) return [Op.text, token.slice(1)];
    if (token === '\n') return [Op.newline, token];
    if (token === '<>') return [Op.glue, token];
    if (arity.has(token)) return [Op.native, token];
    if (commands.has(token)) return [Op.command, token];
    return [Op.literal, Number.parseFloat(token)];
  }
  const object = (token ?? {}) as Record<string, unknown>;
  const text = (key: string): string => String(object[key]);
  if ('^->' in object) return [Op.target, text('^->')];
  if ('^var' in object) return [Op.pointer, text('^var')];
  for (const [key, how] of diverts) {
    if (!(key in object)) continue;
    const where = object.var === true ? { variable: text(key) } : { path: text(key) };
    const arg: DivertArg = { how, conditional: object.c === true, args: Number(object.exArgs ?? 0), ...where };
    return [Op.divert, arg];
  }
  if ('*' in object) return [Op.choice, { path: text('*'), flags: Number(object.flg ?? 0) } satisfies ChoiceArg];
  if ('VAR?' in object) return [Op.read, text('VAR?')];
  if ('CNT?' in object) return [Op.count, text('CNT?')];
  for (const key of ['VAR=', 'temp='] as const) {
    if (!(key in object)) continue;
    return [Op.assign, { name: text(key), global: key === 'VAR=', again: object.re === true } satisfies AssignArg];
  }
  if ('#' in object) return [Op.tag, text('#')];
  return [Op.literal, object];
}
const diverts = [
  ['->', 'go'],
  ['f()', 'function'],
  ['->t->', 'tunnel'],
  ['x()', 'external'],
] as const;

/** Lays one container's content out as nodes in a row, then its children's. */
function readContainer(draft: Draft, json: readonly unknown[], parent: number, index: number, named: string): number {
  const last = json.at(-1);
  const tail = (last !== null && typeof last === 'object' && !Array.isArray(last) ? last : {}) as Record<
    string,
    unknown
  >;
  const content = json.slice(0, -1);
  const flags = Number(tail['#f'] ?? 0);
  const name = named || (typeof tail['#n'] === 'string' ? tail['#n'] : '');
  const above = draft.containers[parent];
  const step = name || String(index);
  const id = draft.containers.length;
  const prefix = above === undefined || above.path === '' ? '' : `${above.path}.`;
  const path = above === undefined ? '' : `${prefix}${step}`;
  const container: Container = {
    id,
    path,
    parent,
    index,
    name,
    first: draft.op.length,
    size: content.length,
    countsVisits: (flags & 1) > 0,
    countsTurns: (flags & 2) > 0,
    startOnly: (flags & 4) > 0,
    named: new Map(),
  };
  draft.containers.push(container);
  for (const token of content) {
    const [op, arg] = Array.isArray(token) ? ([Op.container, undefined] as const) : readToken(token);
    draft.op.push(op);
    draft.arg.push(arg);
    draft.home.push(id);
    draft.inner.push(-1);
  }
  content.forEach((token, i) => {
    if (!Array.isArray(token)) return;
    const child = readContainer(draft, token, id, i, '');
    draft.inner[container.first + i] = child;
    const childName = draft.containers[child]?.name ?? '';
    if (childName !== '') container.named.set(childName, child);
  });
  for (const [key, value] of Object.entries(tail)) {
    if (!Array.isArray(value)) continue;
    container.named.set(key, readContainer(draft, value, id, -1, key));
  }
  return id;
}

/** Node at which a container's content begins; for an empty one, what follows it. */
export function entryOf(program: Program, container: number): number {
  const { first, size } = program.containers[container] as Container;
  return size > 0 ? first : afterContainer(program.containers, container);
}

function afterContainer(containers: readonly Container[], container: number): number {
  let at = containers[container] as Container;
  while (at.parent >= 0 && at.index >= 0) {
    const above = containers[at.parent] as Container;
    if (at.index + 1 < above.size) return above.first + at.index + 1;
    at = above;
  }
  return -1;
}

/** Follows a path from an element's container (`.^` names the container itself) or from the root. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one case a kind of step in a path.
function resolve(draft: Draft, path: string, home: number): { container: number; node: number } | undefined {
  const parts = path.split('.');
  let at: number | undefined = 0;
  if (parts[0] === '') {
    parts.shift();
    if (parts.at(0) === '^') parts.shift();
    at = home;
  }
  let node = -1;
  for (const [i, part] of parts.entries()) {
    if (at === undefined) return undefined;
    const here: Container = draft.containers[at] as Container;
    if (part === '^') at = here.parent >= 0 ? here.parent : undefined;
    else if (isIndex(part)) {
      node = Number(part) < here.size ? here.first + Number(part) : -1;
      if (node < 0) return undefined;
      const inner: number = draft.inner[node] as number;
      at = inner >= 0 ? inner : undefined;
      if (i === parts.length - 1) return { container: inner, node };
    } else {
      at = here.named.get(part);
    }
    node = -1;
  }
  return at === undefined ? undefined : { container: at, node };
}

/** Throws where the text is no Ink story. */
export function readProgram(storyJson: string): Program {
  const story: unknown = JSON.parse(storyJson.replace(/^\uFEFF/, ''));
  const json = (story as { root?: unknown } | null)?.root;
  if (!Array.isArray(json)) throw new Error('This JSON is not a compiled Ink story: it has no "root" list.');
  const draft: Draft = { op: [], arg: [], home: [], inner: [], containers: [] };
  const root = readContainer(draft, json, -1, -1, '');
  const size = draft.op.length;
  const program: Program = {
    containers: draft.containers,
    op: draft.op,
    arg: draft.arg,
    home: Int32Array.from(draft.home),
    inner: Int32Array.from(draft.inner),
    next: new Int32Array(size).fill(-1),
    target: new Int32Array(size).fill(-1),
    targetContainer: new Int32Array(size).fill(-1),
    byPath: new Map(draft.containers.map((container) => [container.path, container.id])),
    globals: new Set(
      draft.arg.flatMap((arg, i) =>
        draft.op[i] === Op.assign && (arg as AssignArg).global && !(arg as AssignArg).again
          ? [(arg as AssignArg).name]
          : [],
      ),
    ),
    root,
  };
  for (let node = 0; node < size; node++) {
    const home = program.home[node] as number;
    const { first, size: length } = draft.containers[home] as Container;
    program.next[node] = node + 1 < first + length ? node + 1 : afterContainer(draft.containers, home);
    const path = pathOf(program, node);
    const found = path === undefined ? undefined : resolve(draft, path, home);
    if (found === undefined) continue;
    program.targetContainer[node] = found.container;
    program.target[node] = found.node >= 0 ? found.node : entryOf(program, found.container);
  }
  return program;
}

/** The path an instruction names, if it names one. */
function pathOf(program: Program, node: number): string | undefined {
  const arg = program.arg[node];
  switch (program.op[node]) {
    case Op.divert:
      return (arg as DivertArg).path;
    case Op.choice:
      return (arg as ChoiceArg).path;
    case Op.target:
    case Op.count:
      return arg as string;
    default:
      return undefined;
  }
}

/** True where content ends after this node: nothing follows it and it does not always divert. */
export function fallsOff(program: Program, node: number): boolean {
  if (program.next[node] !== -1) return false;
  const arg = program.arg[node];
  switch (program.op[node]) {
    case Op.divert:
      return (arg as DivertArg).conditional || (arg as DivertArg).how !== 'go';
    case Op.container:
      return entryOf(program, program.inner[node] as number) < 0;
    case Op.command:
      return !['done', 'end', '~ret', '->->'].includes(arg as string);
    default:
      return true;
  }
}
