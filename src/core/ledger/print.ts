/** Prints a ledger as a saved playthrough; parse.ts reads it back. */

import type { Ledger } from './entries.ts';

/** Grows when the shape of an entry changes; other versions are refused, never half-read. [LG1] */
export const ledgerVersion = 1;

/** What is stored and exported. Never the state of the Ink story: after edits that loads wrongly without a warning. */
export type SavedPlaythrough = { readonly version: typeof ledgerVersion; readonly entries: Ledger };

/** `{"version": 1, "entries": […]}`, on one line. `parseLedger` gives the same ledger back. [LG2] */
export function printLedger(ledger: Ledger): string {
  const saved: SavedPlaythrough = { version: ledgerVersion, entries: ledger };
  return JSON.stringify(saved);
}
