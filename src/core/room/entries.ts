/** What happened in one room, as facts in order: the room's log. Ballots are no part of it; *closed* carries their counts. */

import type { CodebookVersion } from '../codebook/codebook.ts';
import type { At, Chose, Ended, Skipped, TookAside } from '../ledger/entries.ts';

/** What the facilitator means to do at a moment: let the room vote, only talk about it, or play on. */
export const marks = ['vote', 'talk', 'on'] as const;
export type Mark = (typeof marks)[number];
/** By moment id; a moment that is not named is voted on. */
export type Plan = { readonly [moment: string]: Mark };

/** What stands on the projector. `room` follows the phase; the others lie over it until they are taken away. */
export const views = ['opening', 'room', 'roads', 'debrief', 'closing', 'blank'] as const;
export type View = (typeof views)[number];
export type Screen = {
  readonly view: View;
  /** How many lines of the beat stand, from 1; more than there are means all. */
  readonly line: number;
  /** The quiet timer: milliseconds since 1970, by the clock of whoever writes the log. */
  readonly quiet?: { readonly from: At; readonly until: At };
  /** The discussion prompt stands. */
  readonly talk?: true;
  /** The address the facilitator has chosen for the QR, with `/` at its end; else the first there is. */
  readonly address?: string;
};

/** Opens the log: everything the road needs so that each page replays the same story. */
export type Created = {
  readonly kind: 'created';
  readonly scenario: string;
  readonly edition: string;
  readonly codebook: CodebookVersion;
  readonly language: string;
  /** Also draws the order of responses, so each letter stands for the same response everywhere. */
  readonly seed: number;
  readonly plan: Plan;
};
export type Planned = { readonly kind: 'planned'; readonly plan: Plan };
export type Shown = { readonly kind: 'shown'; readonly screen: Screen };
/** The scene has begun: lobby → scene. */
export type Started = { readonly kind: 'started' };
/** A round of voting opens; rounds are numbered from 1. `options` are the responses in the order of their letters. */
export type Opened = {
  readonly kind: 'opened';
  readonly round: number;
  readonly moment?: string;
  readonly options: readonly string[];
};
/** Raised hands, one number an option: the whole count each time, never a difference. */
export type Counted = {
  readonly kind: 'counted';
  readonly round: number;
  readonly hands: readonly number[];
  /** Hands for *sit this one out*. */
  readonly sat: number;
};
/** No vote counts any more. `phones` has one number an option, from the ballots; `sat` those who sat it out. */
export type Closed = {
  readonly kind: 'closed';
  readonly round: number;
  readonly phones: readonly number[];
  readonly sat: number;
};
export type Revealed = { readonly kind: 'revealed'; readonly round: number };
/** The road goes on by a decision. `ended` stands beside it where the story ends there. */
export type Committed = {
  readonly kind: 'committed';
  readonly decision: Chose | Skipped;
  readonly ended?: Ended;
};
export type AsideTaken = { readonly kind: 'asideTaken'; readonly aside: TookAside };
/** Back to the step before the ledger's entry `to`. Nothing is erased: the road left stays in the log. */
export type RoomWentBack = { readonly kind: 'wentBack'; readonly to: number };
/** Locked: no new device may join; those that are in stay, and may come back. */
export type Locked = { readonly kind: 'locked'; readonly locked: boolean };
export type Removed = { readonly kind: 'removed'; readonly device: string };
/** Own pace: everybody plays the scene on their own phone. */
export type PaceBegan = { readonly kind: 'paceBegan' };
export type PaceEnded = { readonly kind: 'paceEnded'; readonly counts: PaceCounts };
/** The room is over; nothing follows. */
export type RoomEnded = { readonly kind: 'ended' };

/** How many devices answered what at each moment, and where that led them. Empty below five devices. */
export type PaceCounts = {
  readonly devices: number;
  readonly moments: readonly {
    readonly moment: string;
    readonly answers: readonly {
      readonly response: string;
      readonly count: number;
      /** Moment id → devices; `` (empty) stands for the end. */
      readonly to: { readonly [moment: string]: number };
    }[];
  }[];
};

export type RoomEntry =
  | Created
  | Planned
  | Shown
  | Started
  | Opened
  | Counted
  | Closed
  | Revealed
  | Committed
  | AsideTaken
  | RoomWentBack
  | Locked
  | Removed
  | PaceBegan
  | PaceEnded
  | RoomEnded;

/** One row of the log. `rev` counts from 1 without a gap; `id` is the command's, so that a repeat is known. */
export type Row = { readonly rev: number; readonly at: At; readonly id: string; readonly entry: RoomEntry };
