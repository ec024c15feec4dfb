/** What Ink takes in silence: the words of the rules with the letter I. Which findings there are is settled in core/check. */

import { m } from '../words.ts';
import type { RuleWords } from './ruleWords.ts';

export const inkWords: RuleWords = {
  I1: { title: m.check_i1_title },
  I2: { title: m.check_i2_title },
  I3: { title: m.check_i3_title },
  I4: { title: m.check_i4_title },
  I5: { title: m.check_i5_title },
  I6: { title: m.check_i6_title },
  I7: { title: m.check_i7_title },
  I8: { title: m.check_i8_title },
  I9: { title: m.check_i9_title },
  I10: { title: m.check_i10_title },
  I11: { title: m.check_i11_title },
  I12: { title: m.check_i12_title },
  I13: { title: m.check_i13_title },
  I14: { title: m.check_i14_title },
  I18: { title: m.check_i18_title },
  I15: {
    title: m.check_i15_title,
    says: { point: m.check_i15_point, division: m.check_i15_division },
    mend: m.check_i15_mend,
  },
  I16: { title: m.check_i16_title, says: { plain: m.check_i16 }, mend: m.check_i16_mend },
  I17: { title: m.check_i17_title, says: { plain: m.check_i17 }, mend: m.check_i17_mend },
};
