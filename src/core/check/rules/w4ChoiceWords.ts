/** W4: words that name a choice are no giveaway. */

import type { Rule } from '../finding.ts';
import { has } from '../wordLists.ts';
import { giveaways } from './marks.ts';

export const w4ChoiceWords: Rule = {
  id: 'W4',
  severity: 'warning',
  of: 'scored',
  overMoments: true,
  check: (context) => giveaways(context, (text) => has(context.lists.choice, text)),
};
