/** W1: length gives nothing away: responses of a moment are about as long, and the best is not often the longest or the shortest. */

import type { Rule, Seen } from '../finding.ts';
import { type MomentView, momentsWhere, type Option, type Variant } from '../moments.ts';
import { thresholds } from '../thresholds.ts';

export const w1Length: Rule = {
  id: 'W1',
  severity: 'warning',
  of: 'scored',
  overMoments: ['longest', 'shortest'],
  check({ moments, where }) {
    const far = moments.flatMap(({ id, variants }): readonly Seen[] => {
      const off = [...new Map(variants.flatMap(offMean).map((one) => [one.option.key, one])).values()];
      const [first, ...more] = off;
      if (first === undefined) return [];
      const { option, mean } = first;
      const around = {
        least: Math.ceil(mean * (1 - thresholds.lengthSpread)),
        most: Math.floor(mean * (1 + thresholds.lengthSpread)),
      };
      if (more.length > 0) {
        const lines = off.map((one) => `${beginningOf(one.option.text)} (${one.option.words})`).join(', ');
        return [{ ...where.moment(id), says: 'uneven', values: { ...around, moment: id, count: off.length, lines } }];
      }
      const values = { ...around, words: option.words, mean: Math.round(mean) };
      return [
        { ...where.response(option.key), says: option.words > mean ? 'long' : 'short', values, mark: option.text },
      ];
    });
    const extremes = (['longest', 'shortest'] as const).flatMap((says): readonly Seen[] => {
      const count = bestAtEnd(moments, says);
      if (count <= thresholds.lengthShare * moments.length) return [];
      const there = moments.filter((moment) => bestAtEnd([moment], says) > 0).map(({ id }) => id);
      const values = {
        count: Math.round(count * 10) / 10,
        there: there.length,
        of: moments.length,
        moments: there.join(', '),
      };
      return [{ ...where.top(), says, values }];
    });
    return [...extremes, ...far];
  },
};

/** Enough of a line to know it by. */
function beginningOf(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 4 ? `${words.slice(0, 3).join(' ')} …` : text;
}

function offMean({ options }: Variant): readonly { readonly option: Option; readonly mean: number }[] {
  const mean = options.reduce((sum, { words }) => sum + words, 0) / options.length;
  return options
    .filter(({ words }) => Math.abs(words - mean) > thresholds.lengthSpread * mean)
    .map((option) => ({ option, mean }));
}

/** Moments at which the best line is the longest or the shortest; several equally long ones share. */
export const bestAtEnd = (moments: readonly MomentView[], end: 'longest' | 'shortest'): number =>
  momentsWhere(moments, ({ options }) => {
    const lengths = options.map(({ words }) => words);
    const goal = end === 'longest' ? Math.max(...lengths) : Math.min(...lengths);
    const there = options.filter(({ words }) => words === goal);
    return there.filter(({ best }) => best).length / there.length;
  });
