/** Proves a compiled story: every route, exactly, or honestly less. Pure: no clock, no dice; whoever asks says when to stop. */

import { blindly, findAverages, type MeanShare } from './blind.ts';
import { type Components, findComponents } from './components.ts';
import type { Engine } from './engine.ts';
import { ForkEngine } from './forkEngine.ts';
import { type Budget, Explorer, type Graph, type GraphState, type Progress, walkTo } from './graph.ts';
import { JsonEngine } from './jsonEngine.ts';
import { findLiveness, noteMoments } from './liveness.ts';
import { findLoops } from './loops.ts';
import { type Program, readProgram } from './program.ts';
import {
  findGainCycles,
  findReach,
  findStuck,
  findTurnings,
  findUnreached,
  type GainCycle,
  type Reach,
  type Stuck,
  type Turning,
  type Unreached,
} from './reach.ts';
import { type Share, type Sum, shares as usualShares, sums as usualSums } from './readings.ts';
import { followReads } from './reads.ts';
import { type Faults, findRelevance, type Relevance } from './relevance.ts';
import { countRoutes, findExtreme, findShare, followExtreme, type ShareRoad, takesDecisions } from './routes.ts';
import { playSample } from './sample.ts';
import { type DeclaredRange, StateKeys } from './stateKey.ts';
import type { Steps } from './steps.ts';

export type ProveOptions = {
  /** Most states, and a look at whoever measures time; asked every few dozen responses. */
  readonly budget: Budget;
  readonly onProgress?: (progress: Progress) => void;
  /** From `//range name a..b`. */
  readonly ranges?: readonly DeclaredRange[];
  /** Seeds the story's chance and the sample; 1 to 2147483646. */
  readonly seed: number;
  /** `fork` copies the runtime's state in memory; `json` saves and loads it, some four times slower, to check the fork by. */
  readonly mode: 'fork' | 'json';
  /** Readings to sum; the usual ones where absent. */
  readonly sums?: readonly Sum[];
  readonly shares?: readonly Share[];
  /** Most pairs kept for the exact mean of a share. */
  readonly pairs?: number;
  /** Random routes played where the budget runs out. */
  readonly sampleRoutes?: number;
  /** For tests: `unmerged` keeps every road apart, `faults` overlooks on purpose. */
  readonly test?: { readonly unmerged?: true; readonly faults?: Faults };
};

export type SumValue = {
  readonly name: string;
  /** Absent where a cycle gains without end. */
  readonly most?: { readonly value: number; readonly walk: readonly string[] };
  readonly least?: { readonly value: number; readonly walk: readonly string[] };
  /** Mean when picking blindly among the decisions, over the runs that end. */
  readonly blindMean?: number;
  /** Mean with every route counted once; absent where routes are infinite. It differs from the blind mean. */
  readonly routeMean?: number;
};
export type ShareValue = {
  readonly name: string;
  readonly most?: ShareRoad;
  readonly least?: ShareRoad;
  readonly blindMean?: MeanShare;
};

export type EndingValue = {
  /** Absent for an end without a name. */
  readonly ending?: string;
  /** Chance under blind picking; absent where it could not be solved. */
  readonly share?: number;
  readonly walk: readonly string[];
};

/** A thing that kept taking new values while the budget ran out. */
export type Growing = { readonly name: string; readonly low: number; readonly high: number; readonly values: number };

type Found = {
  readonly graph: Graph;
  readonly program: Program;
  readonly components: Components;
  readonly reach: Reach;
  readonly turnings: readonly Turning[];
  readonly unreached: Unreached;
  /** Knots and stitches, responses and endings that the story has in all. */
  readonly of: { readonly places: number; readonly responses: number; readonly endings: number };
  readonly endings: readonly EndingValue[];
  readonly stuck: readonly Stuck[];
  readonly gainCycles: readonly GainCycle[];
  /** Chance can change what happens: everything holds for this seed. */
  readonly chance?: { readonly seed: number };
  /** Knots that go round without a response, as often as a number says that only text reads and that grows: not proved to come back. */
  readonly unsure: readonly string[];
  /** Declared ranges taken on trust, and whether a value went beyond. */
  readonly ranges: readonly (DeclaredRange & { readonly exceeded: boolean })[];
};

export type CompleteProof = Found & {
  readonly complete: true;
  /** Decimal, since 9·10¹⁶ is beyond what a JSON number holds. */
  readonly routes: string | 'infinite';
  /** The same with asides left untaken. */
  readonly decisionRoutes: string | 'infinite';
  readonly sums: readonly SumValue[];
  readonly shares: readonly ShareValue[];
  /** Chance of coming to an end when picking blindly. */
  readonly ends?: number;
};
/** The budget ran out: what was found is true, what was not found may still be there. */
export type BoundedProof = Found & {
  readonly complete: false;
  /** All states nearer than this many responses were followed. */
  readonly depth: number;
  readonly growing: readonly Growing[];
  /** Seeded random routes beyond it. `responses` is how many of the story's responses those and the graph met. */
  readonly sample: {
    readonly routes: number;
    readonly ended: number;
    readonly length: number;
    readonly seed: number;
    readonly endings: Readonly<Record<string, number>>;
    readonly responses: number;
  };
};
export type ProofResult = CompleteProof | BoundedProof;

const pairBudget = 3_000_000;

/**
 * Most states for telling apart what only decides how often a loop without a response goes round. Beyond it the loop is
 * named as unsure, and the proof is of all the rest.
 */
const mostCareful = 4000;

type Followed = {
  readonly graph: Graph;
  readonly engine: Engine;
  readonly keys: StateKeys;
  readonly relevance: Relevance;
};

/** Throws a plain sentence where the text is no compiled story. Otherwise every trouble of the story is in the result. */
export function* proveSteps(storyJson: string, options: ProveOptions): Generator<Progress, ProofResult> {
  const nowhere: Progress = { states: 0, edges: 0, waiting: 1, depth: 0 };
  const program = readProgram(storyJson);
  yield nowhere;
  // Reading takes its time as well: told as progress, so that it can be left.
  const reading = <T>(steps: Steps<T>): Generator<Progress, T> => told(steps, nowhere);
  const reads = yield* reading(followReads(program));
  const met = noteMoments(reads);
  const ranges = options.ranges ?? [];
  const engineFor = (): Engine =>
    options.mode === 'fork'
      ? new ForkEngine(storyJson, program, options.seed)
      : new JsonEngine(storyJson, program, options.seed);
  const loops = yield* reading(findLoops(program, reads));
  const explore = function* (relevance: Relevance, states: number): Generator<Progress, Followed> {
    const liveness = yield* reading(findLiveness(program, reads, relevance, met));
    const engine = engineFor();
    yield nowhere;
    const keys = new StateKeys(program, engine, reads, liveness, relevance.grain, ranges, options.test?.faults ?? {});
    const explorer = new Explorer(engine, keys, reads, options.test?.unmerged !== true);
    const budget = { states, shouldStop: () => options.budget.shouldStop() };
    return { graph: yield* explorer.explore(budget), engine, keys, relevance };
  };
  const plain = yield* reading(findRelevance(program, reads));
  const careful = loops.nodes.size === 0 ? plain : yield* reading(findRelevance(program, reads, loops.nodes));
  const isSame = careful.items.size === plain.items.size;
  let followed = yield* explore(careful, isSame ? options.budget.states : Math.min(options.budget.states, mostCareful));
  const isUnsure = !isSame && !followed.graph.complete && !options.budget.shouldStop();
  if (isUnsure) followed = yield* explore(plain, options.budget.states);
  const { graph, engine, keys, relevance } = followed;

  const now = { states: graph.states.length, edges: graph.edges, waiting: graph.open, depth: graph.depth };
  // And so do figures.
  const during = <T>(steps: Steps<T>): Generator<Progress, T> => told(steps, now);
  const components = yield* during(findComponents(graph));
  const reach = yield* during(findReach(graph, components));
  const { unreached, of, offered } = yield* during(findUnreached(program, graph, engine.entered));
  const isChance = [...relevance.items].some((item) => ['random', 'seed'].includes(reads.items.list[item]?.kind ?? ''));
  const [sums, shares] = [options.sums ?? usualSums, options.shares ?? usualShares];
  const averages = graph.complete
    ? yield* during(findAverages(graph, components, blindly, sums, shares, options.pairs ?? pairBudget))
    : undefined;
  const found: Found = {
    graph,
    program,
    components,
    reach,
    turnings: yield* during(findTurnings(graph, reach)),
    unreached,
    of,
    endings: listEndings(graph, averages?.endStates),
    stuck: yield* during(findStuck(graph, components)),
    gainCycles: yield* during(findGainCycles(graph, components)),
    ...(isChance ? { chance: { seed: options.seed } } : {}),
    unsure: isUnsure ? loops.knots : [],
    ranges: ranges.map((range) => ({ ...range, exceeded: keys.exceeded.has(range.name) })),
  };
  if (graph.complete) {
    const byDecision = yield* during(findComponents(graph, takesDecisions));
    const sumValues: SumValue[] = [];
    for (const sum of sums) sumValues.push(yield* during(valueOfSum(graph, components, sum, averages?.sums[sum.name])));
    const shareValues: ShareValue[] = [];
    for (const share of shares)
      shareValues.push(yield* during(valueOfShare(graph, components, share, averages?.shares[share.name])));
    return {
      ...found,
      complete: true,
      routes: String((yield* during(countRoutes(graph, components))).routes),
      decisionRoutes: String((yield* during(countRoutes(graph, byDecision, takesDecisions))).routes),
      sums: sumValues,
      shares: shareValues,
      ...(averages === undefined ? {} : { ends: averages.ends }),
    };
  }
  const growing = [...keys.spreads.values()]
    .filter(({ values, lastNewAt }) => values.size > 8 && lastNewAt >= graph.depth - 2)
    .map(({ name, low, high, values }) => ({ name, low, high, values: values.size }))
    .sort((a, b) => b.values - a.values);
  // Progress of the sample is told in the same words, so that it can be left as well.
  const sampling = playSample(
    engineFor(),
    keys,
    options.seed,
    options.sampleRoutes,
    () => options.budget.isLeft?.() === true,
  );
  let step = sampling.next();
  for (; !step.done; step = sampling.next()) yield now;
  const { responses, ...sample } = step.value;
  return {
    ...found,
    complete: false,
    depth: graph.depth,
    growing,
    sample: { ...sample, responses: new Set([...responses, ...offered]).size },
  };
}

/** Steps that tell, between any two of them and at their end, how far the proof has come. */
function* told<T>(steps: Steps<T>, now: Progress): Generator<Progress, T> {
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield now;
  yield now;
  return step.value;
}

/** Runs a proof to its end or its budget's. */
export function prove(storyJson: string, options: ProveOptions): ProofResult {
  const steps = proveSteps(storyJson, options);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    options.onProgress?.(step.value);
  }
}

function listEndings(graph: Graph, chances: ReadonlyMap<number, number> | undefined): EndingValue[] {
  const found = new Map<string, { ending?: string; share?: number; walk: string[] }>();
  graph.states.forEach((state: GraphState, at) => {
    if (state.end?.kind !== 'end') return;
    const { ending } = state.end;
    const known = found.get(ending ?? '');
    const share = chances?.get(at);
    if (known === undefined)
      found.set(ending ?? '', {
        ...(ending === undefined ? {} : { ending }),
        walk: walkTo(graph, at),
        ...(chances === undefined ? {} : { share: share ?? 0 }),
      });
    else if (known.share !== undefined) known.share += share ?? 0;
  });
  return [...found.values()];
}

function* valueOfSum(graph: Graph, components: Components, sum: Sum, blindMean: number | undefined): Steps<SumValue> {
  const extreme = function* (sign: 1 | -1): Steps<{ value: number; walk: readonly string[] } | undefined> {
    const found = yield* findExtreme(graph, components, (state, response) => sum.gain(state, response), sign);
    const value = found.value[0] as number;
    return Number.isFinite(value) ? { value, walk: followExtreme(graph, found).walk } : undefined;
  };
  const [most, least] = [yield* extreme(1), yield* extreme(-1)];
  const { routes, total } = yield* countRoutes(graph, components, undefined, sum);
  return {
    name: sum.name,
    ...(most === undefined ? {} : { most }),
    ...(least === undefined ? {} : { least }),
    ...(blindMean === undefined || Number.isNaN(blindMean) ? {} : { blindMean }),
    // Nine digits after the point, from whole numbers.
    ...(routes === 'infinite' || routes === 0n ? {} : { routeMean: Number((total * 1_000_000_000n) / routes) / 1e9 }),
  };
}

function* valueOfShare(
  graph: Graph,
  components: Components,
  share: Share,
  blindMean: MeanShare | undefined,
): Steps<ShareValue> {
  const most = yield* findShare(graph, components, share, 1);
  const least = yield* findShare(graph, components, share, -1);
  return {
    name: share.name,
    ...(most === undefined ? {} : { most }),
    ...(least === undefined ? {} : { least }),
    ...(blindMean === undefined ? {} : { blindMean }),
  };
}
