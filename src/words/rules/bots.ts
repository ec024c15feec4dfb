/** What the ways of guessing are called. Which there are is settled in core/check. */

import { m } from '../words.ts';

const names: { readonly [bot: string]: () => string } = {
  first: m.check_bot_first,
  last: m.check_bot_last,
  longest: m.check_bot_longest,
  shortest: m.check_bot_shortest,
  'question-mark': m.check_bot_question_mark,
  'choice-word': m.check_bot_choice_word,
  softest: m.check_bot_softest,
  'rule-quoting': m.check_bot_rule_quoting,
  'always-consult': m.check_bot_always_consult,
  'always-share-nothing': m.check_bot_always_share_nothing,
  'always-emphasise-choice': m.check_bot_always_emphasise_choice,
  lukewarm: m.check_bot_lukewarm,
  'names-only': m.check_bot_names_only,
};

export const botName = (bot: string): string => names[bot]?.() ?? bot;
