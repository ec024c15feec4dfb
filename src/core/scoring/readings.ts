/** The shapes of what is folded from a ledger. Numbers only: thresholds decide which phrase, words say it. */

import type { Autonomy, Boundary, Context, Flag, FlagKind, Move, Steer } from '../codebook/moves.ts';
import type { Offer } from '../ledger/entries.ts';

/** One decision that counts: the first ever taken at its moment. [SC1] */
export type Counted = {
  /** Index of its entry in the ledger. */
  readonly entry: number;
  readonly moment: string;
  readonly context: Context;
  readonly response: string;
  readonly move: Move;
  readonly autonomy: Autonomy;
  readonly boundary: Boundary;
  readonly steer: Steer;
  /** Highest and mean autonomy credit among the responses on offer (asides excluded). */
  readonly most: Autonomy;
  readonly mean: number;
  readonly offered: readonly Offer[];
};

/** The lowest and highest share with any one moment left out: how much one moment weighs, not a margin of error. [SC14] */
export type Range = { readonly low: number; readonly high: number };

/** Where a line stood: walled off to distant, alongside, leaning in to over-involved. */
export type Side = 'under' | 'alongside' | 'over';

/** Shares of one whole, 0 to 1. [SC8] */
export type BoundaryParts = { readonly over: number; readonly alongside: number; readonly under: number };

export type AutonomyPhrase = 'mostly-left' | 'often-left' | 'seldom-left';
export type BoundaryPhrase = 'mostly-alongside' | 'leaning-in' | 'leaning-out' | 'both-ways';

export type FlagReading = {
  readonly entry: number;
  readonly moment?: string;
  readonly flag: Flag;
  readonly kind: FlagKind;
  /** A later repair moment, the next one met, was taken as a repair. */
  readonly repaired: boolean;
};

/** Everything the debrief, the rope, the exports and a room read. [SC] numbers are in ../SPEC.md. */
export type Readings = {
  readonly counted: readonly Counted[];
  readonly autonomy: {
    /** Σa and Σ most on offer. */
    readonly left: number;
    readonly offered: number;
    /** Absent when nothing was on offer. */
    readonly share?: number;
    /** Below the evidence floor both are absent. */
    readonly range?: Range;
    readonly phrase?: AutonomyPhrase;
    /** What picking blindly would tend to give on the same path. */
    readonly blind?: number;
  };
  readonly boundary: {
    /** Sums of |b| on each side, and 2n. */
    readonly over: number;
    readonly under: number;
    readonly of: number;
    readonly shares?: BoundaryParts;
    readonly blind?: BoundaryParts;
    /** Of the alongside share. */
    readonly range?: Range;
    readonly phrase?: BoundaryPhrase;
  };
  readonly ribbon: readonly Steer[];
  /** Moments with a ≥ 2 whose steering is client or shared, of all counted. */
  readonly held: { readonly moments: number; readonly of: number };
  /** Lines that leaned, by side. */
  readonly leaned: { readonly over: number; readonly under: number };
  /** Absent when no repair moment followed a misstep. */
  readonly repair?: { readonly taken: number; readonly met: number };
  readonly flags: readonly FlagReading[];
  /** n ≥ 5: bars, ranges and phrases may be shown. */
  readonly enough: boolean;
  /** An unrepaired bright flag: the phrases are withheld, "talk this one through first" stands instead. */
  readonly talkFirst: boolean;
};
