/** Translations: the words of the rules with the letter L. Which findings there are is settled in core/check. */

import { m } from '../words.ts';
import type { RuleWords } from './ruleWords.ts';

export const languagesWords: RuleWords = {
  L1: {
    title: m.check_l1_title,
    says: {
      alone: m.check_l1_alone,
      top: m.check_l1_top,
      knot: m.check_l1_knot,
      missing: m.check_l1_missing,
      more: m.check_l1_more,
    },
    mend: m.check_l1_mend,
  },
};
