/** Holds the one story that was opened from a file, for as long as the page lives. It is stored nowhere, and neither is what is played of it. */
import type { Scenario } from '../core/story/artifact.ts';

/** Stands in the address, `play/opened/`, and in the ledger: a file's name may tell more than a person wants in a history. */
export const openedId = 'opened';

let held: Scenario | undefined;

export function holdStory(scenario: Scenario): void {
  held = scenario;
}

/** Undefined in a page that was loaded anew. */
export const heldStory = (): Scenario | undefined => held;
