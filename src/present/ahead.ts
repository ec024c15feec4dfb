/** What comes after each response, for the facilitator's eyes: the first lines of the beat it leads to. */
import type { Ledger } from '../core/ledger/entries.ts';
import type { Scenario } from '../core/story/artifact.ts';
import type { Beat, Line } from '../core/story/beat.ts';
import { decide } from '../core/story/decide.ts';
import { replay } from '../core/story/replay.ts';

const shown = 3;

/** By response key. A response the story cannot go on by has no lines. */
export function linesAhead(scenario: Scenario, ledger: Ledger, beat: Beat): ReadonlyMap<string, readonly Line[]> {
  return new Map(
    beat.responses.map(({ key }) => {
      const entry = decide(beat, key, 0);
      const next = 'refused' in entry ? undefined : replay(scenario, [...ledger, entry]);
      return [key, next?.ok ? next.play.beat.lines.slice(0, shown) : []];
    }),
  );
}
