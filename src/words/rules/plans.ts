/** Plans: the words of the rules with the letter R. Which findings there are is settled in core/check. */

import { m } from '../words.ts';
import type { RuleWords } from './ruleWords.ts';

export const plansWords: RuleWords = {
  R1: { title: m.check_r1_title, says: { plain: m.check_r1 }, mend: m.check_r1_mend },
  R2: {
    title: m.check_r2_title,
    says: {
      at: m.check_r2_at,
      choose: m.check_r2_choose,
      aside: m.check_r2_aside,
      back: m.check_r2_back,
      hear: m.check_r2_hear,
      mood: m.check_r2_mood,
      ending: m.check_r2_ending,
      autonomy: m.check_r2_autonomy,
      boundary: m.check_r2_boundary,
      repair: m.check_r2_repair,
      flags: m.check_r2_flags,
      trouble: m.check_r2_trouble,
      older: m.check_r2_older,
    },
    mend: m.check_r2_mend,
    mends: { older: m.check_r2_older_mend },
  },
};
