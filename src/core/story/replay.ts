/** Walks a ledger through a story again: how a playthrough is resumed, gone back in, and checked. */

import type { Entry, Ledger } from '../ledger/entries.ts';
import { standing } from '../ledger/entries.ts';
import type { Scenario } from './artifact.ts';
import type { Beat, StoryTrouble } from './beat.ts';
import type { Limits } from './guard.ts';
import { open, type Playthrough } from './playthrough.ts';

/** A beat on the road and the entry that answered it; the last beat has none yet. */
export type Step = {
  readonly beat: Beat;
  /** Index in the ledger of the entry taken here. */
  readonly index?: number;
  readonly entry?: Entry;
};

export type Replayed = {
  readonly play: Playthrough;
  /** The road that stands, from the first beat to the one now open. */
  readonly steps: readonly Step[];
  /** The first entry whose response this edition no longer offers there: the road stops before it. */
  readonly missing?: { readonly index: number; readonly response: string };
};

export type Replay = ({ readonly ok: true } & Replayed) | { readonly ok: false; readonly trouble: StoryTrouble };

/**
 * In the ledger's own edition every entry is found again. In another, responses are looked up by id until one is
 * missing; a response recorded by path (`~…`) is never looked up in another edition. [ST7]
 */
export function replay(
  scenario: Pick<Scenario, 'story' | 'meta' | 'edition'>,
  ledger: Ledger,
  limits?: Limits,
): Replay {
  const [began] = ledger;
  const opened = open(scenario, began.seed, limits);
  if (!opened.ok) return opened;
  const { play } = opened;
  // Entries after this one were made in the edition that is being replayed.
  const ours =
    began.edition === scenario.edition
      ? 0
      : ledger.findLastIndex((entry) => entry.kind === 'wentBack' && entry.edition === scenario.edition);
  const steps: Step[] = [];
  for (const { index, entry } of standing(ledger)) {
    if (entry.kind !== 'chose' && entry.kind !== 'aside' && entry.kind !== 'skipped') continue;
    const beat = play.beat;
    const findable = (ours >= 0 && index > ours) || !entry.response.startsWith('~');
    if (!findable || !play.choose(entry.response)) {
      return {
        ok: true,
        play,
        steps: [...steps, { beat }],
        missing: { index, response: entry.response },
      };
    }
    steps.push({ beat, index, entry });
    if (play.trouble !== undefined) return { ok: false, trouble: play.trouble };
  }
  return { ok: true, play, steps: [...steps, { beat: play.beat }] };
}
