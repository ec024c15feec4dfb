/** Where one decision, and the last, stood between the two people; the numbers come from the codebook alone. */
import { type CodebookVersion, credit } from '../codebook/codebook.ts';
import type { Boundary } from '../codebook/moves.ts';
import { type Entry, type Ledger, standing } from '../ledger/entries.ts';

/** Boundary of one decision; undefined for what is none, has no move, or is seen in different ways. */
export function boundaryOf(entry: Entry, codebook: CodebookVersion): Boundary | undefined {
  if (entry.kind !== 'chose' || entry.differ) return undefined;
  const taken = entry.offered.find((offer) => offer.id === entry.response);
  if (taken?.move === undefined) return undefined;
  return credit(codebook, taken.move, entry.context, taken.override).boundary;
}

/** Boundary of the last decision that stands and has a move; undefined before any. A skipped moment leaves it as it was. */
export function lastBoundary(ledger: Ledger): Boundary | undefined {
  for (const { entry } of standing(ledger).toReversed()) {
    const boundary = boundaryOf(entry, ledger[0].codebook);
    if (boundary !== undefined) return boundary;
  }
  return undefined;
}
