/** What the studio asks of the one who proves and what comes back: plain data that passes between page and worker, no words. */

import type { StoryKind, TextFile } from '../../core/check/check.ts';
import type { Figures } from '../../core/check/figures.ts';
import type { CheckFinding, Waived } from '../../core/check/finding.ts';
import type { PlanMistake } from '../../core/check/plan.ts';
import type { Departure } from '../../core/check/planRun.ts';
import type { Turning } from '../../core/proof/proof.ts';
import type { Drawn } from '../../core/story/looks.ts';
import type { MapShares } from '../map/shares.ts';
import type { StoryMap } from '../map/storyMap.ts';

/** Seeds a plan that names no seed, and the proof; the same as on the command line. It stands here lest the page load all that proves. */
export const usualSeed = 1;

export type Ask = {
  /** Every file that may be included, by path. */
  readonly files: { readonly [path: string]: string };
  /** The story that is open. */
  readonly main: string;
  readonly plans: readonly TextFile[];
  /** The same text, compiled already: packed, and its story where there is one. */
  readonly compiled?: { readonly packed: string; readonly story?: string };
  readonly original?: TextFile;
  /** Place ids that can be drawn; absent where places are not to be looked at. */
  readonly places?: readonly string[];
  /** The drawn people; absent where looks are not to be looked at. */
  readonly figures?: readonly Drawn[];
  /** Seconds after which a proof is bounded. */
  readonly seconds: number;
  readonly states?: number;
};

/** One walk of a plan, walked. `walk` are the responses that stand, from the start to where it ended or left the road. */
export type WalkTold = {
  readonly title: string;
  readonly line: number;
  readonly seed: number;
  readonly walk: readonly string[];
  readonly left?: Departure;
  /** Nothing it names is in the text any more. */
  readonly older?: true;
};
export type PlanTold = {
  readonly path: string;
  readonly walks: readonly WalkTold[];
  readonly mistakes: readonly PlanMistake[];
};

/** Known as soon as the text is compiled: what is amiss in it, its map, and how its plans fare. */
export type CompiledTold = {
  readonly step: 'compiled';
  readonly title: string;
  readonly findings: readonly CheckFinding[];
  /** Absent when Ink could make no story. */
  readonly map?: StoryMap;
  readonly plans: readonly PlanTold[];
};

export type ProvingTold = { readonly step: 'proving'; readonly states: number; readonly depth: number };

export type Road = { readonly name: string; readonly end: 'most' | 'least'; readonly walk: readonly string[] };

/** A moment with what it offers, in the order written; `best` has most autonomy and is nearest to alongside. */
export type MomentTold = {
  readonly id: string;
  readonly options: readonly {
    readonly key: string;
    readonly text: string;
    readonly autonomy: number;
    readonly boundary: number;
    readonly best: boolean;
  }[];
};

export type ProvenTold = {
  readonly step: 'proven';
  readonly kind: StoryKind;
  readonly findings: readonly CheckFinding[];
  readonly waived: readonly Waived[];
  /** Absent when there is no story to prove. */
  readonly figures?: Figures;
  readonly shares?: MapShares;
  readonly roads: readonly Road[];
  readonly moments: readonly MomentTold[];
  /** Only those that open or close something. */
  readonly turnings: readonly Turning[];
  readonly milliseconds: number;
};

export type Told = CompiledTold | ProvingTold | ProvenTold;

/** Why there is no answer: the worker took far longer than it was given, or could not go on. */
export type Silence = 'too-long' | 'gave-up';

export type { Departure };
