/**
 * Every number the rules compare with, in one place. Starting values for scenarios of 6 to 9 moments with 3 or 4
 * responses: conventions, not measured cut-offs. Source: the project's domain page, 3.8. Shares run from 0 to 1.
 */
export const thresholds = {
  /** G1: full credit leaves at least this much autonomy. */
  fullCredit: 2,
  /** G2: a moment has a line with at most this much autonomy; over lines, and under lines, stand at this share of moments. */
  slipCredit: 1,
  sideShare: 0.5,
  /** G3: scored moments on a road. */
  fewestMoments: 5,
  roadRatio: 1.6,
  /** G4: moments within which a way back follows a slip in the first half of a road. */
  repairWithin: 3,
  /** G5: how far the blind mean of what follows may differ between responses of one moment. */
  branchGap: 0.1,
  /** W1: words against the mean of the moment; share of moments at which the best line is the longest, or the shortest. */
  lengthSpread: 0.35,
  lengthShare: 0.45,
  /** W2: share of moments whose best line stands in one place. */
  slotShare: 0.5,
  /** W4, W6, W7: share of best lines at most, of other lines at least. The second counts only where best lines reach it themselves. */
  markOfBest: 0.6,
  markOfOthers: 0.25,
  /** W5: how much more frequent absolutes may be in other lines, and how many of them it takes to say so. */
  absolutesRatio: 1.5,
  absolutesCount: 4,
  /** W8: autonomy share of a bot in one scenario, and above blind picking over several. */
  botShare: 0.7,
  botAboveBlind: 0.15,
  /** W10: moments at which the situation turns a move around; at level 1 fewer. */
  flips: 2,
  flipsAtLevelOne: 1,
  /** W11: share of moments with a near miss. */
  nearMissShare: 0.5,
  /** W13: share of moments with one over, one alongside, one under; moments with two alongside lines of different credit; without under; without over. */
  goldilocksShare: 0.5,
  unequalAlongside: 2,
  withoutSide: 1,
  /** W14: lukewarm by moment, names-only by autonomy share. */
  lukewarmShare: 0.85,
  namesOnlyShare: 0.85,
  /** T3: moments with two lines of equal full credit. */
  equallyGood: 1,
  /** T5: share of moments that something the person said opens. */
  clientOpens: 1 / 3,
} as const;
