/** What a place that keeps playthroughs must do; the session knows nothing else of it. */

import type { Hope } from '../hopes.ts';

/** One playthrough as it is kept. `ledger` is the printed ledger, so that a newer program still reads it. */
export type Kept = {
  /** `<scenario>~<when it began>`; never shown. */
  readonly id: string;
  readonly scenario: string;
  readonly edition: string;
  /** Milliseconds since 1970. */
  readonly updated: number;
  readonly ended: boolean;
  /** Decisions that stand, for *how far you are*. */
  readonly decisions: number;
  readonly ledger: string;
  readonly hopes: readonly Hope[];
  /** Grows by one with every save; another tab's save shows as a number that is not ours. */
  readonly rev: number;
};

/**
 * `elsewhere`: another tab has saved this playthrough since we last did, and nothing was overwritten. Of a course:
 * `partly`, it has room for the beginning only; `refused`, it did not take all it was told.
 */
export type Saved = 'kept' | 'elsewhere' | 'full' | 'forbidden' | 'partly' | 'refused';

/** Where that is: this device; the course around an exported page; or the device because no course was found around it. */
export type KeepingPlace =
  | { readonly kind: 'device' | 'no-course' }
  | { readonly kind: 'course'; readonly score: boolean };

export type Keep = {
  /** Writes `kept` if the stored revision is `kept.rev - 1` (or nothing is stored). */
  save(kept: Kept): Promise<Saved>;
  list(): Promise<readonly Kept[]>;
  get(id: string): Promise<Kept | undefined>;
  remove(id: string): Promise<void>;
  /** Everything, settings among it. */
  clear(): Promise<void>;
};
