/** What happened in one playthrough, as facts. No credit and no words: those are folded when read. */

import type { CodebookVersion, Override } from '../codebook/codebook.ts';
import type { Context, Flag, Move } from '../codebook/moves.ts';

/** Milliseconds since 1970, given by whoever writes the entry. */
export type At = number;

/** Practice mode lets one go back and look at a line; straight-through keeps both for the end. */
export type Mode = 'practice' | 'straight';

/** A response as it was on offer. `id` is the author's `#id`, or `~` and Ink's source path where there was none. */
export type Offer = {
  readonly id: string;
  readonly move?: Move;
  readonly override?: Override;
  readonly flags?: readonly Flag[];
  /** Done, not said. */
  readonly act?: true;
  /** No decision: outside credit, bots and counts. */
  readonly aside?: true;
};

/** Where a choice was made. A moment without an id is never scored. */
export type Place = {
  readonly moment?: string;
  readonly context: Context;
  /** Practitioners differ: shown, not scored. */
  readonly differ?: true;
};

export type Began = {
  readonly kind: 'began';
  readonly at: At;
  readonly scenario: string;
  /** Hash of the compiled story. */
  readonly edition: string;
  readonly codebook: CodebookVersion;
  readonly language: string;
  /** Seeds the story's chance and the order of responses; 1 to 2147483646. */
  readonly seed: number;
  readonly mode: Mode;
};
/** A decision: the response taken, with all that were on offer (asides among them) in source order. */
export type Chose = Place & {
  readonly kind: 'chose';
  readonly at: At;
  readonly response: string;
  readonly offered: readonly Offer[];
};
export type TookAside = {
  readonly kind: 'aside';
  readonly at: At;
  readonly moment?: string;
  readonly response: string;
};
/** *Skip this bit*: the story went on by this response; the moment is left out of every reading. */
export type Skipped = Place & {
  readonly kind: 'skipped';
  readonly at: At;
  readonly response: string;
  readonly offered: readonly Offer[];
};
/** `to` is the index in the ledger of the `chose`, `skipped` or `aside` entry that is undone; replay drops it and what followed. */
export type WentBack = {
  readonly kind: 'wentBack';
  readonly at: At;
  readonly to: number;
  /** Set where the road goes on in a newer edition than `began` names, because that edition lacks the response at `to`. */
  readonly edition?: string;
};
export type Ended = { readonly kind: 'ended'; readonly at: At; readonly ending?: string };

export type Entry = Began | Chose | TookAside | Skipped | WentBack | Ended;

/** One playthrough: the first entry is `began`, and no other is. */
export type Ledger = readonly [Began, ...Entry[]];

/**
 * The entries that stand after every *back*: what replay walks. Each keeps its index in the ledger. [LG4]
 */
export function standing(entries: readonly Entry[]): { readonly index: number; readonly entry: Entry }[] {
  let road: { index: number; entry: Entry }[] = [];
  entries.forEach((entry, index) => {
    if (entry.kind === 'wentBack') road = road.filter((step) => step.index < entry.to);
    else road.push({ index, entry });
  });
  return road;
}
