/** Folds a checked story into plain numbers that can be printed, sent between threads and kept. Shares run from 0 to 1. */

import type { MeanShare } from '../prove/blind.ts';
import type { BoundedProof, Growing, ProofResult } from '../prove/prove.ts';
import type { BotValue } from './bots.ts';
import type { Checked } from './check.ts';
import { flipsIn } from './rules/w10Flips.ts';
import { lukewarmShare } from './rules/w14Lukewarm.ts';
import { thresholds } from './thresholds.ts';

/** A reading's ends over all routes, and its means. `blind`: picking evenly among the decisions. `routes`: every route once. */
export type SumFigure = {
  readonly name: string;
  readonly least?: number;
  readonly most?: number;
  readonly blind?: number;
  readonly routes?: number;
};

/** A share with the best and the worst route, as the fraction it is there. */
export type ShareFigure = {
  readonly name: string;
  readonly best?: readonly [number, number];
  readonly worst?: readonly [number, number];
  readonly blind?: MeanShare;
};

export type Figures = {
  /** Every state was followed: only then are there routes, ends and means. */
  readonly complete: boolean;
  readonly states: number;
  readonly edges: number;
  /** Decimal, or `infinite` where a loop lies on a route. `decisions`: asides left untaken. */
  readonly routes?: { readonly all: string; readonly decisions: string };
  /** Chance of coming to an end under blind picking. */
  readonly ends?: number;
  readonly moments: readonly string[];
  /** Share under blind picking; absent without one. An end without a name has no `ending`. */
  readonly endings: readonly { readonly ending?: string; readonly share?: number; readonly walk: readonly string[] }[];
  readonly sums: readonly SumFigure[];
  readonly shares: readonly ShareFigure[];
  /** Reached, of all that is written. */
  readonly coverage: {
    readonly places: readonly [number, number];
    readonly responses: readonly [number, number];
    readonly endings: readonly [number, number];
  };
  /** No road meets enough moments to count over: neither bots nor what stands below is there. */
  readonly short?: { readonly most: number; readonly fewest: number };
  readonly bots: readonly BotValue[];
  /** By moment: an alongside line has full credit; the situation turns a move around. */
  readonly lukewarm?: number;
  readonly flips?: number;
  readonly plans: readonly { readonly title: string; readonly held: boolean }[];
  /** Chance can change what happens: everything holds for this seed. */
  readonly seed?: number;
  /** Knots that are not proved to come back from going round; absent where there are none. */
  readonly unsure?: readonly string[];
  readonly bounded?: {
    readonly depth: number;
    readonly growing: readonly Growing[];
    readonly sample: BoundedProof['sample'];
  };
  /** Keys of asides, for writing a walk as a plan. */
  readonly asides: readonly string[];
};

export function figuresOf({ proof, moments, short, bots, walks }: Checked): Figures | undefined {
  if (proof === undefined) return undefined;
  const { graph, unreached, of } = proof;
  const reached = (all: number, missing: readonly unknown[]): readonly [number, number] => [all - missing.length, all];
  return {
    complete: proof.complete,
    states: graph.states.length,
    edges: graph.edges,
    ...valuesOf(proof),
    moments: moments.map(({ id }) => id),
    endings: proof.endings,
    coverage: {
      places: reached(of.places, unreached.places),
      responses: proof.complete
        ? reached(of.responses, unreached.responses)
        : [Math.min(of.responses, proof.sample.responses), of.responses],
      endings: reached(of.endings, unreached.endings),
    },
    ...(short === undefined ? {} : { short: { most: short, fewest: thresholds.fewestMoments } }),
    bots: bots ?? [],
    ...(moments.length === 0 || short !== undefined
      ? {}
      : { lukewarm: lukewarmShare(moments), flips: flipsIn(moments) }),
    plans: walks.map(({ title, left }) => ({ title, held: left === undefined })),
    ...(proof.unsure.length === 0 ? {} : { unsure: proof.unsure }),
    ...(proof.chance === undefined ? {} : { seed: proof.chance.seed }),
    asides: [
      ...new Set(graph.states.flatMap(({ responses }) => responses.flatMap(({ key, aside }) => (aside ? [key] : [])))),
    ],
  };
}

function valuesOf(proof: ProofResult): Pick<Figures, 'routes' | 'ends' | 'sums' | 'shares' | 'bounded'> {
  if (!proof.complete) {
    const { depth, growing, sample } = proof;
    return { sums: [], shares: [], bounded: { depth, growing, sample } };
  }
  return {
    routes: { all: proof.routes, decisions: proof.decisionRoutes },
    ...(proof.ends === undefined ? {} : { ends: proof.ends }),
    sums: proof.sums.map(({ name, least, most, blindMean, routeMean }) => ({
      name,
      ...(least === undefined ? {} : { least: least.value }),
      ...(most === undefined ? {} : { most: most.value }),
      ...(blindMean === undefined ? {} : { blind: blindMean }),
      ...(routeMean === undefined ? {} : { routes: routeMean }),
    })),
    shares: proof.shares.map(({ name, most, least, blindMean }) => ({
      name,
      ...(most === undefined ? {} : { best: [most.part, most.whole] as const }),
      ...(least === undefined ? {} : { worst: [least.part, least.whole] as const }),
      ...(blindMean === undefined ? {} : { blind: blindMean }),
    })),
  };
}
