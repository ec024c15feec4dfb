/** W6: a question mark is no giveaway. */

import type { Rule } from '../finding.ts';
import { asks } from '../wordLists.ts';
import { giveaways } from './marks.ts';

export const w6QuestionMark: Rule = {
  id: 'W6',
  severity: 'warning',
  of: 'scored',
  overMoments: true,
  check: (context) => giveaways(context, asks),
};
