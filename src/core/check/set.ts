/** What must hold over several scenarios together: no way of guessing does much better than blind picking. */

import type { BotName } from './bots.ts';
import type { Figures } from './figures.ts';
import type { CheckFinding } from './finding.ts';
import { thresholds } from './thresholds.ts';

/** Judged within each scenario, by W14. */
const byName: readonly BotName[] = ['lukewarm', 'names-only'];

/** Findings about the whole set; they stand at its first file. Each scenario weighs the same. */
export function checkSet(
  files: readonly { readonly path: string; readonly figures?: Figures }[],
): readonly CheckFinding[] {
  const scored = files.flatMap(({ path, figures }) => {
    const blind = figures?.shares.find(({ name }) => name === 'autonomy')?.blind?.value;
    return figures === undefined || blind === undefined || figures.bots.length === 0
      ? []
      : [{ path, blind, bots: figures.bots }];
  });
  const [first] = scored;
  if (first === undefined || scored.length < 2) return [];
  const mean = (of: (one: (typeof scored)[number]) => number): number =>
    scored.reduce((sum, one) => sum + of(one), 0) / scored.length;
  const blind = mean((one) => one.blind);
  return first.bots.flatMap(({ bot }): readonly CheckFinding[] => {
    const share = mean(({ bots }) => bots.find((other) => other.bot === bot)?.share ?? 0);
    if (byName.includes(bot) || share <= blind + thresholds.botAboveBlind) return [];
    const values = { bot, share: Math.round(share * 100), blind: Math.round(blind * 100), scenarios: scored.length };
    return [{ rule: 'W8', severity: 'warning', file: first.path, line: 1, says: 'set', values }];
  });
}
