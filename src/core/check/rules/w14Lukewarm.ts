/** W14: taking any alongside line, or the move with the best name, does not find full credit nearly everywhere. */

import type { Rule, Seen } from '../finding.ts';
import { type MomentView, momentsWhere } from '../moments.ts';
import { thresholds } from '../thresholds.ts';

/** Share of moments at which an alongside line picked blindly leaves as much as any. */
export const lukewarmShare = (moments: readonly MomentView[]): number =>
  momentsWhere(moments, ({ options }) => {
    const most = Math.max(...options.map(({ autonomy }) => autonomy));
    const alongside = options.filter(({ boundary }) => boundary === 0);
    return alongside.length === 0 ? 0 : alongside.filter(({ autonomy }) => autonomy === most).length / alongside.length;
  }) / Math.max(1, moments.length);

const percent = (share: number): number => Math.round(share * 100);

export const w14Lukewarm: Rule = {
  id: 'W14',
  severity: 'warning',
  of: 'scored',
  overMoments: true,
  check({ moments, bots, where }) {
    const found: Seen[] = [];
    const lukewarm = lukewarmShare(moments);
    if (lukewarm > thresholds.lukewarmShare) {
      found.push({
        ...where.top(),
        says: 'lukewarm',
        values: { share: percent(lukewarm), most: percent(thresholds.lukewarmShare) },
      });
    }
    const names = bots?.find(({ bot }) => bot === 'names-only')?.share ?? 0;
    if (names > thresholds.namesOnlyShare) {
      found.push({
        ...where.top(),
        says: 'names-only',
        values: { share: percent(names), most: percent(thresholds.namesOnlyShare) },
      });
    }
    return found;
  },
};
