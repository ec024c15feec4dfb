/** W7: softeners and thanks are no giveaway. */

import type { Rule } from '../finding.ts';
import { has } from '../wordLists.ts';
import { giveaways } from './marks.ts';

export const w7Softeners: Rule = {
  id: 'W7',
  severity: 'warning',
  of: 'scored',
  overMoments: true,
  check: (context) => giveaways(context, (text) => has(context.lists.soft, text)),
};
