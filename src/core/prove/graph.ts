/** Builds the state graph breadth first: every state reached, what it offers, and where each response leads. It knows no values. */

import type { Context } from '../codebook/moves.ts';
import type { Response, StoryTrouble } from '../story/beat.ts';
import { readResponses } from '../story/responses.ts';
import { readLineTags } from '../story/tags.ts';
import type { Arrival, Engine, Kept } from './engine.ts';
import type { Reads } from './reads.ts';
import type { RuntimeChoice } from './runtime.ts';
import type { StateKeys } from './stateKey.ts';

/** A response as a state offers it. `key` is the author's `#id`, or `~` and Ink's source path. */
export type GraphResponse = Response & {
  /** Choice point of the program. */
  readonly node: number;
};

export type GraphMoment = { readonly id?: string; readonly context: Context; readonly differ: boolean };

export type GraphEnd = {
  /** `dead-end`: content ran out with nothing on offer. `trouble`: the story could not go on. */
  readonly kind: 'end' | 'dead-end' | 'trouble';
  readonly ending?: string;
  readonly trouble?: StoryTrouble;
};

export type GraphState = {
  readonly moment: GraphMoment;
  /** This moment was met before on the way here: its first decision has been counted. */
  readonly met: boolean;
  /** Empty at an end. */
  readonly responses: readonly GraphResponse[];
  readonly end?: GraphEnd;
  /** Fewest responses from the start. */
  readonly depth: number;
  /** State and response of the shortest way here; −1 at the start. */
  readonly from: number;
  readonly by: number;
  /** State each response leads to; −1 where it has not been followed yet. */
  readonly to: Int32Array;
};

export type Graph = {
  readonly states: readonly GraphState[];
  /** Every response of every state has been followed. */
  readonly complete: boolean;
  /** States whose responses have not all been followed. */
  readonly open: number;
  /** All states nearer than this are followed. */
  readonly depth: number;
  readonly edges: number;
};

export type Progress = {
  readonly states: number;
  readonly edges: number;
  readonly waiting: number;
  readonly depth: number;
};
export type Budget = {
  readonly states: number;
  shouldStop(): boolean;
  /** True when whoever asked will not wait: what is known is told without random routes. */
  isLeft?(): boolean;
};

/** Responses taken between two looks at the clock; a beat takes some 30 microseconds. */
const stride = 32;

type Draft = { -readonly [K in keyof GraphState]: GraphState[K] };

export class Explorer {
  readonly states: Draft[] = [];
  readonly #engine: Engine;
  readonly #keys: StateKeys;
  readonly #reads: Reads;
  readonly #byKey = new Map<string, number>();
  readonly #ends = new Map<string, number>();
  readonly #responses = new Map<string, readonly GraphResponse[]>();
  readonly #kept = new Map<number, { kept: Kept; met: readonly number[] }>();
  readonly #merge: boolean;
  edges = 0;
  #next = 0;

  /** `merge: false` keeps every road apart: the measure of what merging may do. */
  constructor(engine: Engine, keys: StateKeys, reads: Reads, merge: boolean) {
    this.#engine = engine;
    this.#keys = keys;
    this.#reads = reads;
    this.#merge = merge;
  }

  *explore(budget: Budget): Generator<Progress, Graph> {
    this.#arrive(this.#engine.begin(), undefined, [], -1, -1);
    let since = 0;
    let stopped = budget.shouldStop();
    while (!stopped && this.#next < this.states.length && this.states.length < budget.states) {
      const state = this.states[this.#next] as Draft;
      const held = this.#kept.get(this.#next);
      for (let i = 0; held !== undefined && i < state.responses.length; i++) {
        if (++since >= stride) {
          since = 0;
          yield {
            states: this.states.length,
            edges: this.edges,
            waiting: this.states.length - this.#next,
            depth: state.depth,
          };
          stopped = budget.shouldStop();
          if (stopped) break;
        }
        this.#follow(this.#next, state, i, held);
      }
      if (stopped) break;
      this.#kept.delete(this.#next);
      this.#next++;
    }
    const complete = this.#next >= this.states.length;
    return {
      states: this.states,
      complete,
      open: [...this.#kept.keys()].length,
      depth: complete ? Number.POSITIVE_INFINITY : (this.states[this.#next]?.depth ?? 0),
      edges: this.edges,
    };
  }

  #follow(at: number, state: Draft, i: number, { kept, met }: { kept: Kept; met: readonly number[] }): void {
    const response = state.responses[i] as GraphResponse;
    const arrival = this.#engine.take(kept, i);
    this.edges++;
    const item = state.moment.id === undefined ? -1 : this.#reads.items.of({ kind: 'met', name: state.moment.id });
    const after = response.aside || item < 0 || met.includes(item) ? met : [...met, item];
    state.to[i] = this.#arrive(arrival, response.aside ? state.moment : undefined, after, at, i);
  }

  #arrive(
    arrival: Arrival,
    carried: GraphMoment | undefined,
    met: readonly number[],
    from: number,
    by: number,
  ): number {
    const depth = from < 0 ? 0 : (this.states[from] as Draft).depth + 1;
    const tags = readLineTags(arrival.tags);
    if (arrival.choices.length === 0) return this.#finish(arrival, tags.ending, depth, from, by);
    const id = tags.moments.at(-1);
    const moment: GraphMoment =
      id === undefined && carried !== undefined
        ? carried
        : { ...(id === undefined ? {} : { id }), context: tags.contexts.at(-1) ?? 'none', differ: tags.differ };
    const named = `${moment.id ?? ''}\u0001${moment.context}\u0001${moment.differ}`;
    const { key, liveMet } = this.#keys.of(arrival, named, met, depth);
    const item = moment.id === undefined ? -1 : this.#reads.items.of({ kind: 'met', name: moment.id });
    const metBefore = item >= 0 && met.includes(item);
    // Met before matters at the moment itself, though it may never be met again.
    const name = metBefore ? `${key}!` : key;
    const known = this.#merge ? this.#byKey.get(name) : undefined;
    if (known !== undefined) return known;
    const responses = this.#readResponses(arrival.choices);
    const state =
      this.states.push({
        moment,
        met: metBefore,
        responses,
        depth,
        from,
        by,
        to: new Int32Array(responses.length).fill(-1),
      }) - 1;
    if (this.#merge) this.#byKey.set(name, state);
    this.#kept.set(state, {
      kept: this.#engine.keep(arrival),
      met: metBefore ? [...new Set([...liveMet, item])] : liveMet,
    });
    return state;
  }

  #finish({ trouble }: Arrival, ending: string | undefined, depth: number, from: number, by: number): number {
    const stuck = trouble?.rule === 'ran-out-of-content' ? 'dead-end' : 'trouble';
    const kind = trouble === undefined ? 'end' : stuck;
    const end: GraphEnd = {
      kind,
      ...(ending === undefined || kind !== 'end' ? {} : { ending }),
      ...(trouble === undefined ? {} : { trouble }),
    };
    const key = JSON.stringify([kind, end.ending, trouble?.rule, trouble?.knot]);
    const known = this.#merge ? this.#ends.get(key) : undefined;
    if (known !== undefined) return known;
    const state =
      this.states.push({
        moment: { context: 'none', differ: false },
        met: false,
        responses: [],
        end,
        depth,
        from,
        by,
        to: new Int32Array(0),
      }) - 1;
    if (this.#merge) this.#ends.set(key, state);
    return state;
  }

  #readResponses(choices: readonly RuntimeChoice[]): readonly GraphResponse[] {
    const name = choices
      .map((choice) => `${choice.sourcePath}\u0001${choice.text}\u0001${(choice.tags ?? []).join('\u0002')}`)
      .join('\u0003');
    const known = this.#responses.get(name);
    if (known !== undefined) return known;
    const responses = readResponses(choices).map((response, at): GraphResponse => {
      return { ...response, node: this.#keys.choiceNode(choices[at] as RuntimeChoice) };
    });
    this.#responses.set(name, responses);
    return responses;
  }
}

/** Response keys of the shortest way to a state. */
export function walkTo(graph: Graph, state: number): string[] {
  const walk: string[] = [];
  for (let at = graph.states[state]; at !== undefined && at.from >= 0; at = graph.states[at.from]) {
    walk.unshift(graph.states[at.from]?.responses[at.by]?.key ?? '');
  }
  return walk;
}
