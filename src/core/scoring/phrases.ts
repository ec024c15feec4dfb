/** Which phrase a share may be told with, and when none may. Conventions, not cut scores; the phrases themselves are in words/. */

import type { AutonomyPhrase, BoundaryPhrase, Range } from './readings.ts';

/** Shares are compared with these unrounded. [SC16] */
export const autonomyBorders = { mostly: 0.8, often: 0.55 } as const;
export const alongsideBorder = 0.8;
/** Both sides at this or above: the lines leaned both ways. */
export const bothWaysBorder = 0.15;

export function autonomyBand(share: number): AutonomyPhrase {
  if (share >= autonomyBorders.mostly) return 'mostly-left';
  return share >= autonomyBorders.often ? 'often-left' : 'seldom-left';
}

/** Absent when the range lies on both sides of a border. [SC17] */
export function autonomyPhrase(share: number, range: Range): AutonomyPhrase | undefined {
  return autonomyBand(range.low) === autonomyBand(range.high) ? autonomyBand(share) : undefined;
}

/** `over` and `under` as shares; `alongside` is the rest and `range` is of it. [SC18] [SC19] */
export function boundaryPhrase(
  { over, alongside, under }: { readonly over: number; readonly alongside: number; readonly under: number },
  range: Range,
): BoundaryPhrase | undefined {
  if (range.low >= alongsideBorder !== range.high >= alongsideBorder) return undefined;
  if (alongside >= alongsideBorder) return 'mostly-alongside';
  if (over === under || (over >= bothWaysBorder && under >= bothWaysBorder)) return 'both-ways';
  return over > under ? 'leaning-in' : 'leaning-out';
}
