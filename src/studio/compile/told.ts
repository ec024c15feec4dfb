/** What the studio asks of the worker that compiles, and what comes back: plain data, no words. */

import type { CheckFinding } from '../../core/check/finding.ts';
import type { At } from '../../core/compile/finding.ts';
import type { Ledger } from '../../core/ledger/entries.ts';
import type { Scenario } from '../../core/story/artifact.ts';
import type { StoryTrouble } from '../../core/story/beat.ts';
import type { Start } from '../../core/story/startAt.ts';

export type Files = { readonly [path: string]: string };

/** One response of a walk: by its key, and where an edit took the key away, by the words it had. */
export type Taken = {
  readonly key: string;
  readonly text?: string;
  readonly skipped?: true;
};

/** A way through the story, as it is played again after every edit. */
export type Walk = {
  readonly taken: readonly Taken[];
  readonly seed: number;
  readonly start?: Start;
};

/** What the walk came to in the newest text. */
export type Walked = {
  readonly ledger: Ledger;
  /** The story as it is played: with another start, another text than the compiled one. */
  readonly scenario: Scenario;
  /** The first response that is no longer on offer; the ledger ends before it. */
  readonly missing?: Taken;
  readonly trouble?: StoryTrouble;
  /** By beat, then line: where the author wrote it. */
  readonly lines: readonly (readonly (At | undefined)[])[];
  /** Where the responses now on offer are written, by key. */
  readonly responses: { readonly [key: string]: At };
};

export type CompileAsk = {
  readonly kind: 'compile';
  /** Comes back with what was made of it. */
  readonly version: number;
  readonly main: string;
  readonly files: Files;
  readonly places: readonly string[];
  readonly walk: Walk;
};
/** Only the walk is another: what was compiled last is walked again. */
export type WalkAsk = { readonly kind: 'walk'; readonly walk: Walk };
/** The shortest way from the start to a knot, a stitch, a moment or an ending. */
export type WayAsk = { readonly kind: 'way'; readonly main: string; readonly files: Files; readonly to: Target };
export type Target = { readonly moment: string } | { readonly ending: string } | { readonly line: At };

export type Ask = CompileAsk | WalkAsk | WayAsk;

export type Compiled = {
  readonly kind: 'compiled';
  readonly version: number;
  /** Numbered as the checker's. */
  readonly findings: readonly CheckFinding[];
  /** Absent when Ink could make no story. */
  readonly scenario?: Scenario;
  /** Every file read, the main one first. */
  readonly read: readonly string[];
  /** Where each response, moment and ending is written. */
  readonly where: { readonly [kind in 'responses' | 'moments' | 'endings']: { readonly [id: string]: At } };
  readonly walked?: Walked;
  /** What was compiled, for the one who proves it; the page hands it on unread. */
  readonly packed: string;
};
export type WalkTold = { readonly kind: 'walked'; readonly walked?: Walked };
export type Way = { readonly kind: 'way'; readonly walk?: readonly string[]; readonly seed: number };

export type Told = Compiled | WalkTold | Way;
