/** Where the lines stood between the two people, as numbers: the rope on the floor of the scene, and the same rope laid flat. Neither is drawn here. */

import type { Boundary } from '../codebook/moves.ts';
import { type Entry, standing } from '../ledger/entries.ts';
import { sideOf } from './boundary.ts';
import { type Decision, decisions } from './decisions.ts';
import type { Side } from './readings.ts';

/** One decision on the rope laid flat. */
export type Knot = {
  /** Index of its entry in the ledger. */
  readonly entry: number;
  readonly moment: string;
  readonly boundary: Boundary;
  readonly side: Side;
  /** False for a replay: the road went this way, but an earlier decision at this moment counts. */
  readonly counted: boolean;
};

/** The decisions of the road that stands, in its order. */
function roadOf(entries: readonly Entry[]): readonly Decision[] {
  const stands = new Set(standing(entries).map(({ index }) => index));
  return decisions(entries).filter(({ entry }) => stands.has(entry));
}

/** A knot for every decision of the standing road that can be read, replays among them; the others move no rope. [SC23] */
export function curve(entries: readonly Entry[]): readonly Knot[] {
  return roadOf(entries).flatMap(({ entry, first, read }) =>
    read === undefined
      ? []
      : [{ entry, moment: read.moment, boundary: read.boundary, side: sideOf(read.boundary), counted: first }],
  );
}

export type Rope = {
  /** −1 at the specialist's feet (walled off), 0 in the middle, +1 at the person's (over-involved). */
  readonly lean: number;
  /** 0 taut, as far apart as the two get; 1 heaped, nothing left between them. */
  readonly slack: number;
  readonly side: Side;
};

/** The rope after the last standing decision that can be read; before any, it hangs in the middle. [SC24] */
export function ropeAt(entries: readonly Entry[]): Rope {
  const boundary = curve(entries).at(-1)?.boundary ?? 0;
  return { lean: boundary / 2, slack: (boundary + 2) / 4, side: sideOf(boundary) };
}
