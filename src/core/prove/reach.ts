/** What can still be met from each state, what each response opens and closes, and what nothing reaches. */

import type { Components } from './components.ts';
import { type Graph, type GraphResponse, type GraphState, walkTo } from './graph.ts';
import { type ChoiceArg, ChoiceFlag, type Container, Op, type Program } from './program.ts';
import { creditOf, decisionsOf } from './readings.ts';
import { pace, type Steps } from './steps.ts';

/** Bits of endings and moments that can still be met, in rows of `words` a state. */
export type Reach = {
  readonly endings: readonly string[];
  readonly moments: readonly string[];
  readonly words: number;
  readonly bits: Uint32Array;
};

/** Name of an ending without one. */
const unnamed = '';

// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one pass over the components; its bit arithmetic is short.
export function* findReach(graph: Graph, components: Components): Steps<Reach> {
  const endings = [
    ...new Set(graph.states.flatMap((state) => (state.end?.kind === 'end' ? [state.end.ending ?? unnamed] : []))),
  ].sort();
  yield;
  const moments = [
    ...new Set(graph.states.flatMap((state) => (state.moment.id === undefined ? [] : [state.moment.id]))),
  ].sort();
  const place = new Map([...endings.map((id) => `e${id}`), ...moments.map((id) => `m${id}`)].map((id, i) => [id, i]));
  const words = Math.max(1, Math.ceil(place.size / 32));
  const bits = new Uint32Array(graph.states.length * words);
  const set = (at: number, bit: number | undefined): void => {
    if (bit !== undefined)
      bits[at * words + (bit >> 5)] = (bits[at * words + (bit >> 5)] as number) | (1 << (bit & 31));
  };
  const row = new Uint32Array(words);
  let looked = 0;
  for (const members of components.list) {
    row.fill(0);
    looked += members.length;
    if (looked >= pace) {
      looked = 0;
      yield;
    }
    for (const at of members) {
      const state = graph.states[at] as GraphState;
      if (state.end?.kind === 'end') set(at, place.get(`e${state.end.ending ?? unnamed}`));
      if (state.moment.id !== undefined) set(at, place.get(`m${state.moment.id}`));
      for (let w = 0; w < words; w++) row[w] = (row[w] as number) | (bits[at * words + w] as number);
      for (const to of state.to)
        if (to >= 0) for (let w = 0; w < words; w++) row[w] = (row[w] as number) | (bits[to * words + w] as number);
    }
    for (const at of members) bits.set(row, at * words);
  }
  return { endings, moments, words, bits };
}

/** Endings and moments named by a row of bits. */
export type Ahead = { readonly endings: readonly string[]; readonly moments: readonly string[] };

export function readAhead(reach: Reach, row: ArrayLike<number>): Ahead {
  const has = (bit: number): boolean => (((row[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  return {
    endings: reach.endings.filter((_, i) => has(i)),
    moments: reach.moments.filter((_, i) => has(reach.endings.length + i)),
  };
}

/**
 * What one response of a moment does to what can still be met. `opens`: met only because it was taken, for at least one
 * other decision there would have closed it. `closes`: could be met before it, not after. `certain` holds wherever the
 * response is offered, `sometimes` only on some roads.
 */
export type Turning = {
  readonly moment: string;
  readonly response: string;
  readonly opens: { readonly certain: Ahead; readonly sometimes: Ahead };
  readonly closes: { readonly certain: Ahead; readonly sometimes: Ahead };
};

type Tally = {
  readonly all: [Uint32Array, Uint32Array];
  readonly some: [Uint32Array, Uint32Array];
  readonly moment: string;
  readonly response: string;
};

export function* findTurnings(graph: Graph, reach: Reach): Steps<readonly Turning[]> {
  const { words, bits } = reach;
  const found = new Map<string, Tally>();
  const fresh = (fill: number): [Uint32Array, Uint32Array] => [
    new Uint32Array(words).fill(fill),
    new Uint32Array(words).fill(fill),
  ];
  for (const [at, state] of graph.states.entries()) {
    if (at % pace === 0) yield;
    const { id } = state.moment;
    if (id === undefined) continue;
    const options = state.responses.flatMap((response, i) =>
      response.aside || (state.to[i] as number) < 0 ? [] : [{ key: response.key, to: state.to[i] as number }],
    );
    for (let k = 0; k < options.length; k++) {
      const { key, to } = options[k] as { key: string; to: number };
      const name = `${id}\u0001${key}`;
      const tally = found.get(name) ?? { all: fresh(0xffffffff), some: fresh(0), moment: id, response: key };
      found.set(name, tally);
      for (let w = 0; w < words; w++) {
        const after = bits[to * words + w] as number;
        let [every, any] = [0xffffffff, 0];
        options.forEach((other, j) => {
          const there = bits[other.to * words + w] as number;
          any |= there;
          if (j !== k) every &= there;
        });
        const opens = options.length > 1 ? after & ~every : 0;
        const closes = any & ~after;
        [opens, closes].forEach((value, which) => {
          const [all, some] = [tally.all[which] as Uint32Array, tally.some[which] as Uint32Array];
          all[w] = (all[w] as number) & value;
          some[w] = (some[w] as number) | value;
        });
      }
    }
  }
  return [...found.values()].map(({ all, some, moment, response }) => {
    const split = (which: 0 | 1): { certain: Ahead; sometimes: Ahead } => ({
      certain: readAhead(reach, all[which]),
      sometimes: readAhead(
        reach,
        some[which].map((value, w) => value & ~(all[which][w] as number)),
      ),
    });
    return { moment, response, opens: split(0), closes: split(1) };
  });
}

/** A place of the story by its name in Ink. */
export type PlaceName = { readonly kind: 'knot' | 'stitch'; readonly name: string };
export type ResponseName = { readonly key: string; readonly path: string };
export type Unreached = {
  readonly places: readonly PlaceName[];
  readonly responses: readonly ResponseName[];
  readonly endings: readonly string[];
};

/**
 * Knots, stitches, responses and endings of the program that no run came to; with how many there are in all, and the choice
 * points of the responses that were on offer.
 */
export function* findUnreached(
  program: Program,
  graph: Graph,
  entered: Uint8Array,
): Steps<{
  readonly unreached: Unreached;
  readonly of: { readonly places: number; readonly responses: number; readonly endings: number };
  readonly offered: ReadonlySet<number>;
}> {
  const offered = new Set<number>();
  const met = new Set<string>();
  for (const [at, state] of graph.states.entries()) {
    if (at % pace === 0) yield;
    for (const { node } of state.responses) offered.add(node);
    if (state.end?.ending !== undefined) met.add(state.end.ending);
  }
  const places = findPlaces(program);
  const responses = findResponses(program);
  const endings = new Set<string>();
  program.op.forEach((op, node) => {
    const text = op === Op.text ? (program.arg[node] as string).trim() : '';
    if (text.startsWith('ending:') && program.arg[node - 1] === '#') endings.add(text.slice('ending:'.length).trim());
  });
  return {
    unreached: {
      places: places.filter(({ container }) => !entered[container]).map(({ kind, name }) => ({ kind, name })),
      responses: responses.filter(({ node }) => !offered.has(node)).map(({ key, path }) => ({ key, path })),
      endings: [...endings].filter((ending) => !met.has(ending)),
    },
    of: { places: places.length, responses: responses.length, endings: endings.size },
    offered,
  };
}

function findPlaces(program: Program): (PlaceName & { readonly container: number })[] {
  const root = program.containers[program.root] as Container;
  return program.containers.flatMap((container): (PlaceName & { readonly container: number })[] => {
    if (container.index >= 0 || container.name === '' || /^(global decl|[cg]-\d+)$/.test(container.name)) return [];
    if (container.parent === root.id) return [{ kind: 'knot' as const, name: container.name, container: container.id }];
    const above = program.containers[container.parent];
    const isStitch = above?.parent === root.id && above.index < 0;
    return isStitch
      ? [{ kind: 'stitch' as const, name: `${above.name}.${container.name}`, container: container.id }]
      : [];
  });
}

/** Every response an author wrote, with the id its tags give it. */
export function findResponses(program: Program): (ResponseName & { readonly node: number })[] {
  const found: (ResponseName & { readonly node: number })[] = [];
  for (let node = 0; node < program.op.length; node++) {
    if (program.op[node] !== Op.choice || (program.arg[node] as ChoiceArg).flags & ChoiceFlag.fallback) continue;
    const home = program.containers[program.home[node] as number] as Container;
    const path = `${home.path === '' ? '' : `${home.path}.`}${node - home.first}`;
    found.push({ key: idBefore(program, home, node) ?? `~${path}`, path, node });
  }
  return found;
}

function idBefore(program: Program, home: Container, node: number): string | undefined {
  for (let at = node - 1; at >= home.first && program.op[at] !== Op.choice; at--) {
    const text = program.op[at] === Op.text ? (program.arg[at] as string).trim() : '';
    if (text.startsWith('id:')) return text.slice('id:'.length).trim();
  }
  return undefined;
}

/** A finding with the shortest walk that shows it. */
export type Shown = { readonly walk: readonly string[] };
export type Stuck = Shown & {
  /** `trap`: runs on without an end. `dead-end`: nothing is on offer and no end was written. `trouble`: the story could not go on. */
  readonly kind: 'trap' | 'dead-end' | 'trouble';
  /** States that share it. */
  readonly states: number;
  readonly rule?: string;
  readonly detail?: string;
  readonly knot?: string;
};

/** Places where a story gets stuck. Only a complete graph can name a trap. */
export function* findStuck(graph: Graph, components: Components): Steps<readonly Stuck[]> {
  const found: Stuck[] = [];
  for (const [id, members] of components.list.entries()) {
    if (id % pace === 0) yield;
    const first = members.reduce((least, at) => Math.min(least, at));
    const leaves = members.some(
      (at) =>
        (graph.states[at] as GraphState).end !== undefined ||
        (graph.states[at] as GraphState).to.some((to) => to < 0 || components.of[to] !== id),
    );
    if (!leaves && graph.complete) found.push({ kind: 'trap', states: members.length, walk: walkTo(graph, first) });
  }
  for (const [at, state] of graph.states.entries()) {
    if (at % pace === 0) yield;
    if (state.end === undefined || state.end.kind === 'end') continue;
    const { trouble } = state.end;
    found.push({
      kind: state.end.kind,
      states: 1,
      walk: walkTo(graph, at),
      ...(trouble === undefined ? {} : { rule: trouble.rule }),
      ...(trouble?.detail === undefined ? {} : { detail: trouble.detail }),
      ...(trouble?.knot === undefined ? {} : { knot: trouble.knot }),
    });
  }
  return found.sort((a, b) => a.walk.length - b.walk.length);
}

/** A ring of responses on which credit is written where no moment is named, so that each round would gain. */
export type GainCycle = Shown & { readonly response: string; readonly cycle: readonly string[] };

export function* findGainCycles(graph: Graph, components: Components): Steps<readonly GainCycle[]> {
  const found = new Map<string, GainCycle>();
  for (const [at, state] of graph.states.entries()) {
    if (at % pace === 0) yield;
    const id = components.of[at] as number;
    if (state.moment.id !== undefined || !components.cyclic[id]) continue;
    for (const response of decisionsOf(state)) {
      const to = state.to[state.responses.indexOf(response)] as number;
      if (to < 0 || components.of[to] !== id || found.has(response.key) || !gains(state, response)) continue;
      found.set(response.key, {
        response: response.key,
        walk: walkTo(graph, at),
        cycle: [response.key, ...wayBack(graph, components, to, at)],
      });
    }
  }
  return [...found.values()];
}

function gains(state: GraphState, response: GraphResponse): boolean {
  const given = creditOf(state, response);
  const autonomy = given?.autonomy ?? response.override?.autonomy ?? 0;
  return autonomy > 0 || (given?.boundary ?? response.override?.boundary ?? 0) !== 0;
}

/** Shortest way inside a component. */
function wayBack(graph: Graph, components: Components, from: number, to: number): string[] {
  const came = new Map<number, { at: number; key: string } | undefined>([[from, undefined]]);
  const queue = [from];
  for (let i = 0; i < queue.length && !came.has(to); i++) {
    const state = graph.states[queue[i] as number] as GraphState;
    state.to.forEach((next, r) => {
      if (next < 0 || came.has(next) || components.of[next] !== components.of[to]) return;
      came.set(next, { at: queue[i] as number, key: state.responses[r]?.key ?? '' });
      queue.push(next);
    });
  }
  const walk: string[] = [];
  for (let step = came.get(to); step !== undefined; step = came.get(step.at)) walk.unshift(step.key);
  return walk;
}
