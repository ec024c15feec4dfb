/** Whole playthroughs of any scenario by a way of choosing, and the records they are kept as; for tests of the home page and the history. */

import { credit } from '../../src/core/codebook/codebook.ts';
import type { Credit } from '../../src/core/codebook/moves.ts';
import type { Entry, Ledger } from '../../src/core/ledger/entries.ts';
import { printLedger } from '../../src/core/ledger/print.ts';
import type { Scenario } from '../../src/core/story/artifact.ts';
import { decide } from '../../src/core/story/decide.ts';
import { open } from '../../src/core/story/playthrough.ts';
import type { Kept } from '../../src/session/keep/keep.ts';

/** The larger, the rather it is taken. */
export type Liking = (credit: Credit) => number;
export const nearest: Liking = ({ autonomy, boundary }) => autonomy - 4 * Math.abs(boundary);
export const leaningIn: Liking = ({ boundary }) => boundary;
export const leaningOut: Liking = ({ boundary }) => -boundary;

/** Played to its end, or to as many decisions as `most`. */
export function played(scenario: Scenario, liking: Liking, at: number, most = Number.POSITIVE_INFINITY): Ledger {
  const { id, edition } = scenario;
  const entries: Entry[] = [];
  const opened = open(scenario, 7);
  if (!opened.ok) throw new Error(opened.trouble.rule);
  const { play } = opened;
  for (let decided = 0; !play.beat.end && decided < most; decided += 1) {
    const context = play.beat.moment?.context ?? 'none';
    const worth = play.beat.responses
      .filter(({ aside }) => !aside)
      .map(({ key, move, override }) => ({
        key,
        worth: move === undefined ? 0 : liking(credit(1, move, context, override)),
      }));
    const [best] = worth.sort((a, b) => b.worth - a.worth);
    const entry = decide(play.beat, best?.key ?? '', at + decided + 1);
    if ('refused' in entry) throw new Error(entry.refused);
    entries.push(entry);
    play.choose(entry.response);
  }
  const { end, ending } = play.beat;
  if (end) entries.push({ kind: 'ended', at: at + 100, ...(ending === undefined ? {} : { ending }) });
  return [
    { kind: 'began', at, scenario: id, edition, codebook: 1, language: 'en', seed: 7, mode: 'practice' },
    ...entries,
  ];
}

/** As the browser keeps it. */
export const keptAs = (ledger: Ledger): Kept => ({
  id: `${ledger[0].scenario}~${ledger[0].at}`,
  scenario: ledger[0].scenario,
  edition: ledger[0].edition,
  updated: ledger.at(-1)?.at ?? ledger[0].at,
  ended: ledger.at(-1)?.kind === 'ended',
  decisions: ledger.filter(({ kind }) => kind === 'chose').length,
  ledger: printLedger(ledger),
  hopes: [],
  rev: 1,
});
