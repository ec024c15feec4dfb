/** G2: every moment has a line that takes the wheel, and lines that lean in and lines that lean out stand at half the moments each. */

import type { Rule, Seen } from '../finding.ts';
import { everyWay, momentsWhere, type Option } from '../moments.ts';
import { thresholds } from '../thresholds.ts';

const isOver = ({ boundary }: Option): boolean => boundary > 0;
const isUnder = ({ boundary }: Option): boolean => boundary < 0;

export const g2Slips: Rule = {
  id: 'G2',
  severity: 'error',
  of: 'scored',
  overMoments: ['over', 'under'],
  check({ moments, where }) {
    const safe = moments
      .filter(
        (moment) => !everyWay(moment, (options) => options.some(({ autonomy }) => autonomy <= thresholds.slipCredit)),
      )
      .map(({ id }): Seen => ({ ...where.moment(id), says: 'safe', values: { moment: id } }));
    const sides = (['over', 'under'] as const).flatMap((side): readonly Seen[] => {
      const is = side === 'over' ? isOver : isUnder;
      const count = momentsWhere(moments, ({ options }) => (options.some(is) ? 1 : 0));
      if (count >= thresholds.sideShare * moments.length) return [];
      return [{ ...where.top(), says: side, values: { count: Math.round(count), of: moments.length } }];
    });
    return [...safe, ...sides];
  },
};
