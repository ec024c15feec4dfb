/** What the proof shows: the words of the rules with the letter P. Which findings there are is settled in core/check. */

import { m } from '../words.ts';
import type { RuleWords } from './ruleWords.ts';

export const proofWords: RuleWords = {
  P1: { title: m.check_p1_title, says: { knot: m.check_p1_knot, stitch: m.check_p1_stitch }, mend: m.check_p1_mend },
  P2: { title: m.check_p2_title, says: { plain: m.check_p2, nameless: m.check_p2_nameless }, mend: m.check_p2_mend },
  P3: { title: m.check_p3_title, says: { plain: m.check_p3 }, mend: m.check_p3_mend },
  P4: { title: m.check_p4_title, says: { after: m.check_p4_after, start: m.check_p4_start }, mend: m.check_p4_mend },
  P5: { title: m.check_p5_title, says: { after: m.check_p5_after, start: m.check_p5_start }, mend: m.check_p5_mend },
  P6: {
    title: m.check_p6_title,
    says: {
      'too-many-steps': m.check_p6_too_many_steps,
      'too-deep': m.check_p6_too_deep,
      'too-many-threads': m.check_p6_too_many_threads,
      'too-much-output': m.check_p6_too_much_output,
      'string-too-long': m.check_p6_string_too_long,
      'ran-out-of-content': m.check_p6_ran_out_of_content,
      'not-a-story': m.check_p6_not_a_story,
      'ink-error': m.check_p6_ink_error,
      'no-result': m.check_p6_no_result,
      external: m.check_p6_external,
    },
    mend: m.check_p6_mend,
  },
  P7: { title: m.check_p7_title, says: { plain: m.check_p7 }, mend: m.check_p7_mend },
  P8: {
    title: m.check_p8_title,
    says: { variable: m.check_p8_variable, large: m.check_p8_large },
    mend: m.check_p8_mend,
  },
  P9: { title: m.check_p9_title, says: { plain: m.check_p9 }, mend: m.check_p9_mend },
  P10: { title: m.check_p10_title, says: { plain: m.check_p10 }, mend: m.check_p10_mend },
};
