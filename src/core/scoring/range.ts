/** Leave-one-out: how much any single moment weighs in a share. Not a margin of error. */

import type { Range } from './readings.ts';

/** One moment's part of a share: of `of` that was there, `got` was taken. Whole numbers. */
export type Part = { readonly got: number; readonly of: number };

export const sum = (parts: readonly Part[]): Part =>
  parts.reduce((all, part) => ({ got: all.got + part.got, of: all.of + part.of }), { got: 0, of: 0 });

/** Absent where nothing was on offer. [SC7] Divided once, so that 12 of 15 is exactly .8. */
export const shareOf = ({ got, of }: Part): number | undefined => (of === 0 ? undefined : got / of);

/** Lowest and highest share with any one part left out; parts that leave nothing behind are passed over. [SC14] */
export function leaveOneOut(parts: readonly Part[]): Range | undefined {
  const all = sum(parts);
  const shares = parts
    .map((part) => shareOf({ got: all.got - part.got, of: all.of - part.of }))
    .filter((share) => share !== undefined);
  return shares.length === 0 ? undefined : { low: Math.min(...shares), high: Math.max(...shares) };
}
