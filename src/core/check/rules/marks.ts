/** How often the best lines carry a mark (a word, a question mark) and how often the others do; three rules ask. */

import type { CheckContext } from '../context.ts';
import type { Seen } from '../finding.ts';
import { best, momentsWhere, others } from '../moments.ts';
import { thresholds } from '../thresholds.ts';

/** Shares, 0 to 1: of moments whose best line carries it (equal ones share), and of all other lines. */
export function markShares(
  { moments }: CheckContext,
  carries: (text: string) => boolean,
): { readonly ofBest: number; readonly ofOthers: number } {
  const share = (options: readonly { readonly text: string }[]): number =>
    options.length === 0 ? 0 : options.filter(({ text }) => carries(text)).length / options.length;
  const ofBest = momentsWhere(moments, (variant) => share(best(variant))) / Math.max(1, moments.length);
  const count = momentsWhere(moments, (variant) => others(variant).length);
  const marked = momentsWhere(moments, (variant) => others(variant).filter(({ text }) => carries(text)).length);
  return { ofBest, ofOthers: count === 0 ? 0 : marked / count };
}

/** A giveaway: most best lines carry it, or the others hardly do while the best ones do. */
export function giveaways(context: CheckContext, carries: (text: string) => boolean): readonly Seen[] {
  const { ofBest, ofOthers } = markShares(context, carries);
  const values = { best: Math.round(ofBest * 100), others: Math.round(ofOthers * 100) };
  const at = context.where.top();
  if (ofBest > thresholds.markOfBest) return [{ ...at, says: 'best', values }];
  const telling = ofOthers < thresholds.markOfOthers && ofBest >= thresholds.markOfOthers;
  return telling ? [{ ...at, says: 'others', values }] : [];
}
