/** Reads from a ledger what a course is told of it: its decisions, and its share once it has ended. Hopes and skipped bits are never among it. */

import type { Ledger } from '../../../core/ledger/entries.ts';
import { evidenceFloor, score } from '../../../core/scoring/score.ts';
import type { Scenario } from '../../../core/story/artifact.ts';
import type { Told } from './standards.ts';

/**
 * One a decision, in the order they were taken; what was told once never changes, for appending changes no credit.
 * `since`: when this visit began, so that a night's sleep is no time to think.
 */
export function toldOf(scenario: Scenario, ledger: Ledger, since = 0): readonly Told[] {
  const credits = new Map(score(ledger).counted.map(({ entry, autonomy }) => [entry, autonomy]));
  /** How often each moment was decided so far: going back makes a second decision at it. */
  const times = new Map<string, number>();
  return ledger.flatMap((entry, index) => {
    if (entry.kind !== 'chose') return [];
    const name = entry.moment ?? `decision-${index}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    const credit = credits.get(index);
    return [
      {
        id: time === 1 ? name : `${name}.again-${time}`,
        at: entry.at,
        latency: entry.at - Math.max(since, ledger[index - 1]?.at ?? entry.at),
        response: entry.response,
        words: scenario.notes.responses[entry.response]?.text ?? '',
        ...(credit === undefined ? {} : { credit }),
      },
    ];
  });
}

export const hasEnded = (ledger: Ledger): boolean => ledger.some(({ kind }) => kind === 'ended');

/** The autonomy share that may be sent; undefined before the end and below the evidence floor. [SC15] */
export function shareOf(ledger: Ledger): number | undefined {
  if (!hasEnded(ledger)) return undefined;
  const { counted, autonomy } = score(ledger);
  return counted.length >= evidenceFloor ? autonomy.share : undefined;
}
