/** Test-wiseness: the words of the rules with the letter W. Which findings there are is settled in core/check. */

import { m } from '../words.ts';
import type { RuleWords } from './ruleWords.ts';

export const testWiseWords: RuleWords = {
  W1: {
    title: m.check_w1_title,
    says: {
      long: m.check_w1_long,
      short: m.check_w1_short,
      uneven: m.check_w1_uneven,
      longest: m.check_w1_longest,
      shortest: m.check_w1_shortest,
    },
    mend: m.check_w1_mend,
    mends: { uneven: m.check_w1_uneven_mend },
  },
  W2: { title: m.check_w2_title, says: { plain: m.check_w2 }, mend: m.check_w2_mend },
  W3: { title: m.check_w3_title, says: { plain: m.check_w3 }, mend: m.check_w3_mend },
  W4: { title: m.check_w4_title, says: { best: m.check_w4_best, others: m.check_w4_others }, mend: m.check_w4_mend },
  W5: { title: m.check_w5_title, says: { plain: m.check_w5 }, mend: m.check_w5_mend },
  W6: { title: m.check_w6_title, says: { best: m.check_w6_best, others: m.check_w6_others }, mend: m.check_w6_mend },
  W7: { title: m.check_w7_title, says: { best: m.check_w7_best, others: m.check_w7_others }, mend: m.check_w7_mend },
  W8: {
    title: m.check_w8_title,
    says: {
      set: m.check_w8_set,
      first: m.check_w8_first,
      last: m.check_w8_last,
      longest: m.check_w8_longest,
      shortest: m.check_w8_shortest,
      'question-mark': m.check_w8_question_mark,
      'choice-word': m.check_w8_choice_word,
      softest: m.check_w8_softest,
      'rule-quoting': m.check_w8_rule_quoting,
      'always-consult': m.check_w8_always_consult,
      'always-share-nothing': m.check_w8_always_share_nothing,
      'always-emphasise-choice': m.check_w8_always_emphasise_choice,
    },
    mend: m.check_w8_mend,
  },
  W10: { title: m.check_w10_title, says: { plain: m.check_w10 }, mend: m.check_w10_mend },
  W11: {
    title: m.check_w11_title,
    says: { extreme: m.check_w11_extreme, near: m.check_w11_near },
    mend: m.check_w11_mend,
  },
  W13: {
    title: m.check_w13_title,
    says: { middle: m.check_w13_middle, equal: m.check_w13_equal, under: m.check_w13_under, over: m.check_w13_over },
    mend: m.check_w13_mend,
  },
  W14: {
    title: m.check_w14_title,
    says: { lukewarm: m.check_w14_lukewarm, 'names-only': m.check_w14_names_only },
    mend: m.check_w14_mend,
  },
};
