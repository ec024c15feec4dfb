/** Writes a playthrough as a walk of a `.plan` file, with the readings it must come to. What is written holds when it is run. */

import { parsePlan } from '../../core/check/plan.ts';
import { runWalk } from '../../core/check/planRun.ts';
import { type Entry, type Ledger, standing } from '../../core/ledger/entries.ts';
import { score } from '../../core/scoring/score.ts';
import type { Playable } from '../../core/story/playthrough.ts';

export type Kept = {
  readonly text: string;
  /** A way back could not be told as a step, so the walk goes straight along the road that stands. */
  readonly straight: boolean;
};

/**
 * Undefined where the story does not offer these responses any more. `title` becomes one line. The seed is written, since
 * without it chance may lead elsewhere.
 */
export function keepPlan(
  title: string,
  ledger: Ledger,
  scenario: Playable & { readonly id: string },
): Kept | undefined {
  const told = stepsOf(ledger);
  const ways = told === undefined ? [] : [{ steps: told, straight: false }];
  const plain = standing(ledger).flatMap(({ entry }) => stepOf(entry));
  for (const { steps, straight } of [...ways, { steps: plain, straight: true }]) {
    const rows = [`# ${oneLine(title)}`, `seed ${ledger[0].seed}`, ...steps];
    const [walk] = parsePlan(rows.join('\n')).walks;
    const run = walk === undefined ? undefined : runWalk(scenario, walk);
    if (run === undefined || run.left !== undefined) continue;
    return { text: [...rows, ...endOf(run.entries), ...readingsOf(run.entries)].join('\n'), straight };
  }
  return undefined;
}

const oneLine = (title: string): string => title.replace(/\s+/g, ' ').trim();

/** Undefined where a step back undid what is no decision at a moment, or not the last one there: plans go back by moment. */
function stepsOf(ledger: Ledger): readonly string[] | undefined {
  const steps: string[] = [];
  for (const [index, entry] of ledger.entries()) {
    if (entry.kind !== 'wentBack') {
      steps.push(...stepOf(entry));
      continue;
    }
    const undone = ledger[entry.to];
    const moment = undone !== undefined && 'moment' in undone && undone.kind !== 'aside' ? undone.moment : undefined;
    const last = standing(ledger.slice(0, index)).findLast(
      (step) => (step.entry.kind === 'chose' || step.entry.kind === 'skipped') && step.entry.moment === moment,
    );
    if (moment === undefined || last?.index !== entry.to) return undefined;
    steps.push(`back to ${moment}`);
  }
  return steps;
}

function stepOf(entry: Entry): readonly string[] {
  switch (entry.kind) {
    case 'chose':
      return [...atOf(entry), `choose ${entry.response}`];
    case 'skipped':
      return [...atOf(entry), 'skip'];
    case 'aside':
      return [`aside ${entry.response}`];
    default:
      return [];
  }
}

const atOf = ({ moment }: { readonly moment?: string }): readonly string[] =>
  moment === undefined ? [] : [`at ${moment}`];

/** Readings only of a road that has come to its end: before it they would change with the next decision. */
function endOf(entries: Ledger): readonly string[] {
  const last = entries.at(-1);
  return last?.kind === 'ended' && last.ending !== undefined ? [`ending ${last.ending}`] : [];
}

function readingsOf(entries: Ledger): readonly string[] {
  const { autonomy, boundary, repair, flags, counted } = score(entries);
  if (entries.at(-1)?.kind !== 'ended' || counted.length === 0) return [];
  const named = [...new Set(flags.map(({ flag }) => flag))].sort();
  return [
    `autonomy ${autonomy.left}/${autonomy.offered}`,
    `boundary over ${boundary.over}/${boundary.of} under ${boundary.under}/${boundary.of}`,
    `repair ${repair === undefined ? 'none' : `${repair.taken}/${repair.met}`}`,
    `flag ${named.length === 0 ? 'none' : named.join(' ')}`,
  ];
}

/** A plan file with one more walk at its end; a walk of the same title is written over. */
export function addWalk(plan: string, walk: string): string {
  const title = walk.slice(0, walk.indexOf('\n'));
  const rows = plan.replace(/\s+$/, '').split('\n');
  const first = rows.findIndex((row) => row.trim() === title.trim());
  if (first < 0) return plan.trim() === '' ? `${walk}\n` : `${rows.join('\n')}\n\n${walk}\n`;
  const after = rows.findIndex((row, at) => at > first && row.trim().startsWith('#'));
  const rest = after < 0 ? [] : ['', ...rows.slice(after)];
  return [...rows.slice(0, first), walk, ...rest].join('\n').replace(/\s*$/, '\n');
}
