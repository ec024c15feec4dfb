/** Tone: the words of the rules with the letter T. Which findings there are is settled in core/check. */

import { m } from '../words.ts';
import type { RuleWords } from './ruleWords.ts';

export const toneWords: RuleWords = {
  T1: {
    title: m.check_t1_title,
    says: { missing: m.check_t1_missing, insult: m.check_t1_insult },
    mend: m.check_t1_mend,
  },
  T3: { title: m.check_t3_title, says: { plain: m.check_t3 }, mend: m.check_t3_mend },
  T4: { title: m.check_t4_title, says: { plain: m.check_t4 }, mend: m.check_t4_mend },
  T5: { title: m.check_t5_title, says: { plain: m.check_t5 }, mend: m.check_t5_mend },
};
