/** The proof of a scenario as it is kept beside it: what the debrief needs to say what a response opened and closed, and no more. */

/** Ids of endings and moments; in the order of their names. */
export type Ahead = { readonly endings: readonly string[]; readonly moments: readonly string[] };

/** What one response of a moment does to what can still be met. */
export type Turning = {
  readonly moment: string;
  /** Key of the response: its `#id`, or `~` and Ink's source path. */
  readonly response: string;
  /** Kept open by it, where another decision at the moment would have closed it; so on every road. */
  readonly opens: Ahead;
  /** Could be met before it and not after; so on every road. */
  readonly closes: Ahead;
  /** The same, but only on some of the roads to the moment. */
  readonly mayOpen: Ahead;
  readonly mayClose: Ahead;
};

export const proofVersion = 1;

/** One scenario's proof. Of another edition than the ledger's it says nothing about that ledger. */
export type Proof = {
  readonly version: typeof proofVersion;
  /** Hash of the compiled story it was made of. */
  readonly edition: string;
  /** False when the budget ran out: then nothing is opened or closed for certain, and `turnings` is empty. */
  readonly complete: boolean;
  /** Decimal, for it may be beyond 2⁵³; absent when not complete. */
  readonly routes?: string;
  /** Exact mean of the autonomy share when picking blindly: the scenario's, not a ledger's blind tick. */
  readonly blindMean?: number;
  readonly moments: readonly string[];
  /** Endings with their chance when picking blindly, from 0 to 1. */
  readonly endings: readonly { readonly id: string; readonly share?: number }[];
  readonly turnings: readonly Turning[];
};

/** What a response did, for a ledger of this edition; undefined for another edition, or where nothing is known. */
export function turningOf(
  proof: Proof,
  edition: string,
  moment: string | undefined,
  response: string,
): Turning | undefined {
  if (proof.edition !== edition || moment === undefined) return undefined;
  return proof.turnings.find((turning) => turning.moment === moment && turning.response === response);
}
