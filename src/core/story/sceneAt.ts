/** What stands where a ledger leads, in the shape a room puts to its people; the room's log is core/room's. */

import type { Ledger, Offer, Place } from '../ledger/entries.ts';
import type { Scenario } from './artifact.ts';
import type { Beat, Response, StoryTrouble } from './beat.ts';
import { decide, offerOf, placeOf, skip } from './decide.ts';
import { asidesOf, shownOrder } from './order.ts';
import { replay } from './replay.ts';

type Choice = { readonly key: string; readonly text: string; readonly act: boolean };

/** Fits `Scene` of core/room, which may not look at a story. */
export type SceneAt = {
  readonly beat: Beat;
  readonly said: readonly { readonly speaker?: string; readonly text: string }[];
  readonly lines: number;
  readonly place: Place;
  readonly offered: readonly Offer[];
  readonly choices: readonly Choice[];
  readonly asides: readonly Choice[];
  readonly skips?: string;
  readonly end: boolean;
  readonly after: (key: string) => { readonly end: boolean; readonly ending?: string };
};

export type FoundScene =
  | { readonly ok: true; readonly scene: SceneAt }
  | { readonly ok: false; readonly trouble: StoryTrouble };

const choiceOf = ({ key, text, act }: Response): Choice => ({ key, text, act });

/** Letters follow the recorded seed, so that a page and a server that replay the same ledger agree on them. [ST13] */
export function sceneAt(scenario: Pick<Scenario, 'story' | 'meta' | 'edition'>, ledger: Ledger): FoundScene {
  const road = replay(scenario, ledger);
  if (!road.ok) return road;
  const { beat } = road.play;
  const skipped = skip(beat, 0);
  return {
    ok: true,
    scene: {
      beat,
      said: beat.lines.slice(-3).map(({ speaker, text }) => ({ ...(speaker === undefined ? {} : { speaker }), text })),
      lines: beat.lines.length,
      place: placeOf(beat),
      offered: beat.responses.map(offerOf),
      choices: shownOrder(beat.responses, ledger[0].seed).map(choiceOf),
      asides: asidesOf(beat.responses).map(choiceOf),
      ...('refused' in skipped ? {} : { skips: skipped.response }),
      end: beat.end,
      after: (key) => {
        const entry = decide(beat, key, 0);
        const next = 'refused' in entry ? undefined : replay(scenario, [...ledger, entry]);
        if (!next?.ok) return { end: false };
        const { end, ending } = next.play.beat;
        return { end, ...(ending === undefined ? {} : { ending }) };
      },
    },
  };
}
