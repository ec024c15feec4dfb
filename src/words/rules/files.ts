/** Files that are none: the words of the rules with the letter F. Which findings there are is settled in core/check. */

import { m } from '../words.ts';
import type { RuleWords } from './ruleWords.ts';

export const filesWords: RuleWords = {
  F1: {
    title: m.check_f1_title,
    says: {
      missing: m.check_f1_missing,
      unreadable: m.check_f1_unreadable,
      'empty-folder': m.check_f1_empty_folder,
      'json-not-a-story': m.check_f1_json_not_a_story,
      'json-not-json': m.check_f1_json_not_json,
      'json-older': m.check_f1_json_older,
      'json-newer': m.check_f1_json_newer,
      'json-damaged': m.check_f1_json_damaged,
      binary: m.check_f1_binary,
      'not-utf8': m.check_f1_not_utf8,
      nothing: m.check_f1_nothing,
      'too-large': m.check_f1_too_large,
      'link-loop': m.check_f1_link_loop,
      'other-kind': m.check_f1_other_kind,
      changed: m.check_f1_changed,
      ended: m.check_f1_ended,
      crashed: m.check_f1_crashed,
      memory: m.check_f1_memory,
    },
    mend: m.check_f1_mend,
  },
};
