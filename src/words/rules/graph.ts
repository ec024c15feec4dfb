/** Fairness of the graph: the words of the rules with the letter G. Which findings there are is settled in core/check. */

import { m } from '../words.ts';
import type { RuleWords } from './ruleWords.ts';

export const graphWords: RuleWords = {
  G1: { title: m.check_g1_title, says: { plain: m.check_g1 }, mend: m.check_g1_mend },
  G2: {
    title: m.check_g2_title,
    says: { safe: m.check_g2_safe, over: m.check_g2_over, under: m.check_g2_under },
    mend: m.check_g2_mend,
  },
  G3: {
    title: m.check_g3_title,
    says: { few: m.check_g3_few, uneven: m.check_g3_uneven, short: m.check_g3_short },
    mend: m.check_g3_mend,
  },
  G4: { title: m.check_g4_title, says: { plain: m.check_g4 }, mend: m.check_g4_mend },
  G5: { title: m.check_g5_title, says: { plain: m.check_g5 }, mend: m.check_g5_mend },
  G6: { title: m.check_g6_title, says: { plain: m.check_g6 }, mend: m.check_g6_mend },
};
