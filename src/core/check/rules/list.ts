/** Every rule of the checker that looks at the story itself, once, in the order they are told. The compiler's own are in ../numbers.ts. */

import type { Rule } from '../finding.ts';
import { c30NoMoment } from './c30NoMoment.ts';
import { c31TwoContexts } from './c31TwoContexts.ts';
import { c32SharedMoment } from './c32SharedMoment.ts';
import { c33SameReaction } from './c33SameReaction.ts';
import { c34ManyTags } from './c34ManyTags.ts';
import { c35HalfTagged } from './c35HalfTagged.ts';
import { c37Looks } from './c37Looks.ts';
import { g1FullCredit } from './g1FullCredit.ts';
import { g2Slips } from './g2Slips.ts';
import { g3Moments } from './g3Moments.ts';
import { g4Repair } from './g4Repair.ts';
import { g5Branches } from './g5Branches.ts';
import { g6PerfectEnding } from './g6PerfectEnding.ts';
import { i15Division } from './i15Division.ts';
import { i16Doubles } from './i16Doubles.ts';
import { i17LostLetter } from './i17LostLetter.ts';
import { p1UnreachedPlace } from './p1UnreachedPlace.ts';
import { p2UnreachedResponse } from './p2UnreachedResponse.ts';
import { p3UnreachedEnding } from './p3UnreachedEnding.ts';
import { p4DeadEnd } from './p4DeadEnd.ts';
import { p5Trap } from './p5Trap.ts';
import { p6Trouble } from './p6Trouble.ts';
import { p7GainCycle } from './p7GainCycle.ts';
import { p8Growing } from './p8Growing.ts';
import { p9RangeLeft } from './p9RangeLeft.ts';
import { p10Unsure } from './p10Unsure.ts';
import { t1Pull } from './t1Pull.ts';
import { t3EquallyGood } from './t3EquallyGood.ts';
import { t4Moral } from './t4Moral.ts';
import { t5ClientOpens } from './t5ClientOpens.ts';
import { w1Length } from './w1Length.ts';
import { w2Position } from './w2Position.ts';
import { w3Preachy } from './w3Preachy.ts';
import { w4ChoiceWords } from './w4ChoiceWords.ts';
import { w5Absolutes } from './w5Absolutes.ts';
import { w6QuestionMark } from './w6QuestionMark.ts';
import { w7Softeners } from './w7Softeners.ts';
import { w8Bots } from './w8Bots.ts';
import { w10Flips } from './w10Flips.ts';
import { w11Extremes } from './w11Extremes.ts';
import { w13Goldilocks } from './w13Goldilocks.ts';
import { w14Lukewarm } from './w14Lukewarm.ts';

export const rules: readonly Rule[] = [
  i15Division,
  i16Doubles,
  i17LostLetter,
  c30NoMoment,
  c31TwoContexts,
  c32SharedMoment,
  c33SameReaction,
  c34ManyTags,
  c35HalfTagged,
  c37Looks,
  p1UnreachedPlace,
  p2UnreachedResponse,
  p3UnreachedEnding,
  p4DeadEnd,
  p5Trap,
  p6Trouble,
  p7GainCycle,
  p8Growing,
  p9RangeLeft,
  p10Unsure,
  g1FullCredit,
  g2Slips,
  g3Moments,
  g4Repair,
  g5Branches,
  g6PerfectEnding,
  w1Length,
  w2Position,
  w3Preachy,
  w4ChoiceWords,
  w5Absolutes,
  w6QuestionMark,
  w7Softeners,
  w8Bots,
  w10Flips,
  w11Extremes,
  w13Goldilocks,
  w14Lukewarm,
  t1Pull,
  t3EquallyGood,
  t4Moral,
  t5ClientOpens,
];
