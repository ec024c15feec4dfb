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
    const far = new Map<string, Seen>();
    for (const { variants } of moments)
      for (const variant of variants)
        for (const { option, mean } of offMean(variant)) {
          const values = {
            words: option.words,
            mean: Math.round(mean),
            least: Math.ceil(mean * (1 - thresholds.lengthSpread)),
            most: Math.floor(mean * (1 + thresholds.lengthSpread)),
          };
          const says = option.words > mean ? 'long' : 'short';
          far.set(option.key, { ...where.response(option.key), says, values, mark: option.text });
        }
    const extremes = (['longest', 'shortest'] as const).flatMap((says): readonly Seen[] => {
      const count = bestAtEnd(moments, says);
      if (count <= thresholds.lengthShare * moments.length) return [];
      const there = moments.filter((moment) => bestAtEnd([moment], says) > 0).map(({ id }) => id);
      const values = { count: Math.round(count * 10) / 10, of: moments.length, moments: there.join(', ') };
      return [{ ...where.top(), says, values }];
    });
    return [...extremes, ...far.values()];
  },
};

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
