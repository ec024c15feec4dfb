/** W8: no player that sees only the looks of a line leaves much of the credit on offer with the person. */

import { type BotName, pickedBy } from '../bots.ts';
import type { Rule } from '../finding.ts';
import type { MomentView } from '../moments.ts';
import { thresholds } from '../thresholds.ts';
import type { WordLists } from '../wordLists.ts';

/** Judged by W14. */
const byName: readonly string[] = ['lukewarm', 'names-only'];

export const w8Bots: Rule = {
  id: 'W8',
  severity: 'error',
  of: 'scored',
  overMoments: true,
  whole: true,
  check: ({ bots, where, moments, lists }) =>
    (bots ?? [])
      .filter(({ bot, share }) => !byName.includes(bot) && share > thresholds.botShare)
      .map(({ bot, share }) => ({
        ...where.top(),
        says: bot,
        values: {
          share: Math.round(share * 100),
          most: Math.round(thresholds.botShare * 100),
          moments: worksAt(moments, bot, lists),
        },
      })),
};

/** The moments at which all that it would pick among is best. */
const worksAt = (moments: readonly MomentView[], bot: BotName, lists: WordLists): string =>
  moments
    .filter(({ variants }) => variants.every(({ options }) => pickedBy(bot, options, lists).every(({ best }) => best)))
    .map(({ id }) => id)
    .join(', ');
