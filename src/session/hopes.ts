/** *What were you hoping for?*: kept beside the ledger by entry number, never in it, and never leaving the device unasked. */

export const hopeTaps = ['kind', 'fix', 'safe', 'liked', 'tired', 'unknown'] as const;
export type HopeTap = (typeof hopeTaps)[number];

export type Hope = {
  /** Index of the decision's entry in the ledger. */
  readonly entry: number;
  readonly tap?: HopeTap;
  readonly words?: string;
};

/** The hopes with this one put in place of any other on the same entry; an empty one takes it away. */
export function withHope(hopes: readonly Hope[], hope: Hope): readonly Hope[] {
  const others = hopes.filter((one) => one.entry !== hope.entry);
  return hope.tap === undefined && !hope.words?.trim() ? others : [...others, hope];
}
