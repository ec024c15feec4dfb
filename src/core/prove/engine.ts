/** What proving asks of a way to run a story: begin, keep a place, and take one response from a kept place. */

import type { StoryTrouble } from '../story/beat.ts';
import type { RuntimeChoice, RuntimeValue } from './runtime.ts';

/** Where a run came to rest. */
export type Arrival = {
  /** Tags of the last line, as the engine that plays reads them. */
  readonly tags: readonly string[];
  /** In source order; empty at an end. */
  readonly choices: readonly RuntimeChoice[];
  readonly trouble?: StoryTrouble;
};

/** A kept place; only the engine that made it can read it. */
export type Kept = { readonly choices: readonly RuntimeChoice[] };

export interface Engine {
  begin(): Arrival;
  keep(arrival: Arrival): Kept;
  take(kept: Kept, index: number): Arrival;
  global(name: string): RuntimeValue | undefined;
  /** By container number of the program. */
  visits(container: number): number;
  /** Turns since the container was last entered, −1 for never. */
  since(container: number): number;
  readonly turn: number;
  readonly seed: number;
  readonly random: number;
  /** Containers entered on any run so far, by container number. */
  readonly entered: Uint8Array;
}

/** Most that one beat may take; the same figures as in play, so that both stop at the same places. */
export { defaultLimits as limits } from '../story/guard.ts';
