/** Reads a compiled story into its map. It knows no proof and no screen. */

import type { Compiled } from '../../core/compile/compile.ts';
import { type Container, type DivertArg, entryOf, Op, type Program, readProgram } from '../../core/prove/program.ts';
import { findResponses } from '../../core/prove/reach.ts';
import { readResponseTags } from '../../core/story/tags.ts';
import { type Flow, Flows, type How, isKnot, isStitch, knotAt } from './flow.ts';
import {
  homeOf,
  type MapMoment,
  type MapNode,
  type MapResponse,
  nodeId,
  type StoryMap,
  type Way,
  type Weave,
  type WeaveLink,
  type WeavePart,
} from './storyMap.ts';

type Sources = Pick<Compiled, 'lineOf' | 'where'>;

/** `story` is the compiled JSON; `texts` are the responses' words by id. Throws where the text is no story. */
export function storyMap(
  story: string,
  { lineOf, where }: Sources,
  texts: { readonly [id: string]: { readonly text: string } },
): StoryMap {
  return new Drawer(readProgram(story), lineOf, where, texts).draw();
}

type Knot = { readonly name: string; readonly entry: number; readonly choices: number[] };

class Drawer {
  readonly #program: Program;
  readonly #flows: Flows;
  readonly #lineOf: Sources['lineOf'];
  readonly #where: Sources['where'];
  readonly #responses = new Map<number, MapResponse>();
  readonly #knots = new Map<string, Knot>();
  readonly #edges = new Map<string, { from: string; to: string; ways: Way[] }>();
  readonly #endings = new Set<string>();
  readonly #moments = new Map<string, MapMoment>();
  readonly #stitches = new Map<string, readonly Container[]>();

  constructor(program: Program, lineOf: Sources['lineOf'], where: Sources['where'], texts: Texts) {
    this.#program = program;
    this.#flows = new Flows(program);
    this.#lineOf = lineOf;
    this.#where = where;
    for (const { key, path, node } of findResponses(program)) {
      const at = key.startsWith('~') ? lineOf(path) : (where.responses[key] ?? lineOf(path));
      const own = wordsOf(program, node);
      const text = texts[key]?.text ?? own.text;
      this.#responses.set(node, { key, text, act: own.act, aside: own.aside, ...(at === undefined ? {} : { at }) });
    }
  }

  draw(): StoryMap {
    this.#findKnots();
    for (const knot of this.#knots.values()) this.#leave(knot);
    const start = this.#start();
    const shown = [...this.#knots.values()].filter(({ name }) => name !== '' || start === 'top');
    this.#numberMoments(start, shown);
    const closing = this.#closing();
    const nodes = [
      ...shown.map((knot) => this.#node(knot, closing.get(nodeId.knot(knot.name)))),
      ...[...this.#endings].filter((id) => ![...closing.values()].includes(id)).map((id) => this.#ending(id)),
    ];
    const ids = new Set(nodes.map(({ id }) => id));
    const edges = [...this.#edges.values()].filter(({ from, to }) => ids.has(from) && ids.has(to));
    return {
      start,
      nodes,
      edges,
      weaves: shown.filter(({ choices }) => choices.length > 0).map((knot) => this.#weave(knot)),
      homes: homesOf(nodes),
    };
  }

  /** Knots that are only ever called for a value are no part of the road. */
  #findKnots(): void {
    const { containers, root } = this.#program;
    const called = new Set<string>();
    const gone = new Set<string>();
    this.#program.op.forEach((op, node) => {
      const container = this.#program.targetContainer[node] as number;
      if (container < 0 || (op !== Op.divert && op !== Op.target)) return;
      const isCall = op === Op.divert && ['function', 'external'].includes((this.#program.arg[node] as DivertArg).how);
      (isCall ? called : gone).add(knotAt(this.#program, this.#program.target[node] as number));
    });
    this.#knots.set('', { name: '', entry: entryOf(this.#program, root), choices: [] });
    for (const container of containers) {
      if (!isKnot(this.#program, container) || (called.has(container.name) && !gone.has(container.name))) continue;
      const { name, id } = container;
      this.#knots.set(name, { name, entry: entryOf(this.#program, id), choices: [] });
    }
    for (const node of this.#responses.keys()) this.#knots.get(knotAt(this.#program, node))?.choices.push(node);
  }

  /** Every way out of a knot becomes an edge; what is neither entered nor offered from the entry is followed all the same. */
  #leave({ name, entry, choices }: Knot): void {
    const from = nodeId.knot(name);
    const entries = [entry, ...this.#stitchesOf(name).map(({ id }) => entryOf(this.#program, id))];
    for (const start of entries) this.#out(from, this.#flows.from(start), undefined);
    for (const node of choices) {
      const flow = this.#flows.from(this.#program.target[node] as number);
      this.#out(from, flow, this.#responses.get(node)?.key);
    }
  }

  #out(from: string, flow: Flow, response: string | undefined): void {
    const sure = flow.leaves.length === 1 && flow.choices.length === 0 && !flow.ends && !flow.stops;
    const by = response === undefined ? {} : { response };
    for (const { to, how } of flow.leaves) this.#edge(from, nodeId.knot(to), { how, sure, ...by });
    if (!flow.ends) return;
    const only = flow.leaves.length === 0 && flow.choices.length === 0 && !flow.stops && flow.endings.length < 2;
    for (const ending of flow.endings.length === 0 ? [''] : flow.endings) {
      this.#endings.add(ending);
      this.#edge(from, nodeId.ending(ending), { how: 'divert', sure: only, ...by });
    }
  }

  #edge(from: string, to: string, way: Way): void {
    const key = `${from} > ${to}`;
    const edge = this.#edges.get(key) ?? { from, to, ways: [] };
    if (!edge.ways.some(({ how, response }) => how === way.how && response === way.response)) edge.ways.push(way);
    this.#edges.set(key, edge);
  }

  #stitchesOf(knot: string): readonly Container[] {
    if (this.#stitches.size === 0) {
      for (const container of this.#program.containers) {
        if (!isStitch(this.#program, container)) continue;
        const { name = '' } = this.#program.containers[container.parent] ?? {};
        this.#stitches.set(name, [...(this.#stitches.get(name) ?? []), container]);
      }
      // Marks that it was looked for, where there is none at all.
      if (this.#stitches.size === 0) this.#stitches.set('', []);
    }
    return this.#stitches.get(knot) ?? [];
  }

  /** A bare divert above the first knot is not drawn. */
  #start(): string {
    const top = this.#knots.get('') as Knot;
    const flow = this.#flows.from(top.entry);
    const [first] = flow.leaves;
    const bare = flow.leaves.length === 1 && top.choices.length === 0 && !flow.ends && !flow.prints;
    return bare && first !== undefined ? nodeId.knot(first.to) : 'top';
  }

  #momentsOf({ name, entry, choices }: Knot): readonly string[] {
    const starts = [
      entry,
      ...this.#stitchesOf(name).map(({ id }) => entryOf(this.#program, id)),
      ...choices.map((node) => this.#program.target[node] as number),
    ];
    return [...new Set(starts.flatMap((start) => this.#flows.from(start).moments))];
  }

  /** Nearest first, and what stands first in the story before the rest. */
  #numberMoments(start: string, knots: readonly Knot[]): void {
    const order = nearestFirst(
      start,
      knots.map(({ name }) => nodeId.knot(name)),
      [...this.#edges.values()],
    );
    for (const id of order) {
      const knot = knots.find(({ name }) => nodeId.knot(name) === id);
      for (const moment of knot === undefined ? [] : this.#momentsOf(knot)) {
        if (this.#moments.has(moment)) continue;
        const at = this.#where.moments[moment];
        this.#moments.set(moment, {
          id: moment,
          number: this.#moments.size + 1,
          ...(at === undefined ? {} : { at }),
        });
      }
    }
  }

  /** Knots without responses that lead to one ending and nowhere else, and are alone in that: the two are one node. */
  #closing(): ReadonlyMap<string, string> {
    const edges = [...this.#edges.values()];
    const found = new Map<string, string>();
    for (const ending of this.#endings) {
      const into = edges.filter(({ to }) => to === nodeId.ending(ending));
      const from = into[0]?.from ?? '';
      const knot = [...this.#knots.values()].find(({ name }) => nodeId.knot(name) === from);
      const alone = into.length === 1 && edges.filter((edge) => edge.from === from).length === 1;
      if (ending !== '' && alone && knot?.name && knot.choices.length === 0) found.set(from, ending);
    }
    return found;
  }

  #node(knot: Knot, ending: string | undefined): MapNode {
    const { name, choices } = knot;
    const at = name === '' ? undefined : this.#lineOf(name);
    return {
      id: nodeId.knot(name),
      kind: name === '' ? 'top' : 'knot',
      name,
      ...(ending === undefined ? {} : { ending }),
      ...(at === undefined ? {} : { at }),
      moments: this.#momentsOf(knot)
        .flatMap((id) => this.#moments.get(id) ?? [])
        .sort((a, b) => a.number - b.number),
      responses: choices.flatMap((node) => this.#responses.get(node) ?? []),
      stitches: this.#stitchesOf(name).map((stitch) => {
        const place = this.#lineOf(`${name}.${stitch.name}`);
        return { name: stitch.name, ...(place === undefined ? {} : { at: place }) };
      }),
    };
  }

  #ending(id: string): MapNode {
    const at = this.#where.endings[id];
    const place = at === undefined ? {} : { at };
    const named = id === '' ? {} : { ending: id };
    return {
      id: nodeId.ending(id),
      kind: 'ending',
      name: id,
      ...named,
      ...place,
      moments: [],
      responses: [],
      stitches: [],
    };
  }

  #weave({ name, entry, choices }: Knot): Weave {
    const parts = new Map<string, WeavePart>();
    const links = new Map<string, WeaveLink>();
    const home = nodeId.knot(name);
    const link = (from: string, to: string, how: How): void => {
      links.set(`${from} > ${to}`, { from, to, how });
    };
    const follow = (from: string, flow: Flow): void => {
      const own = flow.choices.filter((node) => this.#responses.has(node));
      if (own.length > 0) link(from, this.#set(own, flow, parts, link), 'divert');
      for (const { to, how } of flow.leaves) link(from, nodeId.knot(to), how);
      if (flow.ends)
        for (const ending of flow.endings.length === 0 ? [''] : flow.endings)
          link(from, nodeId.ending(ending), 'divert');
    };
    for (const start of [entry, ...this.#stitchesOf(name).map(({ id }) => entryOf(this.#program, id))])
      follow(home, this.#flows.from(start));
    for (const node of choices) {
      const response = this.#responses.get(node);
      if (response === undefined) continue;
      const id = `response:${response.key}`;
      parts.set(id, { kind: 'response', id, response });
      follow(id, this.#flows.from(this.#program.target[node] as number));
    }
    return { knot: home, parts: [...parts.values()], links: [...links.values()] };
  }

  /** Responses that can stand together; met on several ways it is one part. */
  #set(
    choices: readonly number[],
    flow: Flow,
    parts: Map<string, WeavePart>,
    link: (from: string, to: string, how: How) => void,
  ): string {
    const id = `set:${choices.join(',')}`;
    const known = parts.get(id);
    const before = known?.kind === 'set' ? known.moments : [];
    const moments = [...new Set([...before, ...flow.moments.flatMap((moment) => this.#moments.get(moment) ?? [])])];
    parts.set(id, { kind: 'set', id, moments });
    for (const node of choices) {
      const response = this.#responses.get(node);
      if (response !== undefined) link(id, `response:${response.key}`, 'divert');
    }
    return id;
  }
}

type Texts = { readonly [id: string]: { readonly text: string } };

/** The words of a choice as they stand in its content, its logic left out; tags are read and not printed. */
function wordsOf(
  program: Program,
  node: number,
): { readonly text: string; readonly act: boolean; readonly aside: boolean } {
  const home = program.containers[program.home[node] as number] as Container;
  let first = node - 1;
  while (first >= home.first && program.op[first] !== Op.choice) first--;
  const words: string[] = [];
  const tags: string[] = [];
  const read = (from: number, to: number): void => {
    let tag = false;
    for (let at = from; at < to; at++) {
      if (program.op[at] === Op.command && program.arg[at] === '#') tag = true;
      else if (program.op[at] === Op.command && program.arg[at] === '/#') tag = false;
      else if (program.op[at] === Op.text) (tag ? tags : words).push(program.arg[at] as string);
      else if (program.op[at] === Op.divert) {
        const start = program.containers[program.targetContainer[at] as number];
        if (start?.name === 's') read(start.first, start.first + start.size);
      }
    }
  };
  read(first + 1, node);
  const printed = words.join('').replace(/\s+/g, ' ').trim();
  const act = /^\(.*\)$/s.test(printed);
  return {
    text: act ? printed.slice(1, -1).trim() : printed,
    act,
    aside: readResponseTags(tags.map((tag) => tag.trim())).aside,
  };
}

/** Every node once: by distance from the start, then what nothing leads to; ties keep the order of the story. */
function nearestFirst(
  start: string,
  ids: readonly string[],
  edges: readonly { readonly from: string; readonly to: string }[],
): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const place = new Map(ids.map((id, i) => [id, i]));
  const order = new Set<string>();
  for (let row = [start]; row.length > 0; ) {
    for (const id of row) order.add(id);
    const ahead = new Set(row.flatMap((id) => next.get(id) ?? []).filter((id) => place.has(id) && !order.has(id)));
    row = [...ahead].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  }
  return [...order, ...ids.filter((id) => !order.has(id))];
}

function homesOf(nodes: readonly MapNode[]): { readonly [key: string]: string } {
  return Object.fromEntries(
    nodes.flatMap(({ id, ending, moments, responses }) => [
      ...responses.map(({ key }) => [homeOf.response(key), id]),
      ...moments.map((moment) => [homeOf.moment(moment.id), id]),
      ...(ending === undefined ? [] : [[homeOf.ending(ending), id]]),
    ]),
  );
}
