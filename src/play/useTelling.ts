/** Which part of the road has been told so far: a cursor over the lines of the open beat, begun anew at each new beat. */
import { useState } from 'preact/hooks';
import { boundaryOf } from '../core/scoring/stance.ts';
import type { Scenario } from '../core/story/artifact.ts';
import type { Beat } from '../core/story/beat.ts';
import type { Step } from '../core/story/replay.ts';
import { captionsFor } from '../scene/captions.ts';
import { type Captions, firstCursor, type Item, nextCursor, tell } from '../scene/telling.ts';
import type { Playing } from '../session/session.ts';
import { settings } from '../session/settings.ts';
import { mayMove } from '../ui/applySettings.ts';
import { captionWords, ropeSaid } from '../ui/stageWords.ts';
import { useStore } from '../ui/useStore.ts';

export type Telling = {
  readonly steps: readonly Step[];
  readonly beat: Beat;
  readonly items: readonly Item[];
  /** All lines of the beat at once. */
  readonly whole: boolean;
  /** Every line of the beat stands. */
  readonly done: boolean;
  /** A note about the moment ahead waits to be read first. */
  readonly gate: string | undefined;
  readonly next: () => void;
};

/** The first beat stands whole: it waits in the page before anything could count its lines. */
export function useTelling(scenario: Scenario, first: Beat, playing: Playing | undefined): Telling {
  const rope = useStore(settings, (state) => state.rope) === 'on';
  const began = playing?.ledger[0];
  const codebook = rope && began?.mode === 'practice' ? began.codebook : undefined;
  const moved: Captions['rope'] = (entry) => {
    const boundary = codebook === undefined ? undefined : boundaryOf(entry, codebook);
    return boundary === undefined ? undefined : ropeSaid(boundary);
  };
  const lines = useStore(settings, (state) => state.lines);
  useStore(settings, (state) => state.motion);
  const steps = playing?.road.steps ?? [{ beat: first }];
  const beat = steps.at(-1)?.beat ?? first;
  const turn = playing?.ledger.length ?? 1;
  const [at, setAt] = useState({ turn, cursor: -1, passed: false });
  const now = at.turn === turn ? at : { turn, cursor: -1, passed: false };
  const opening = steps.length === 1;
  const whole = opening || lines === 'whole' || (typeof matchMedia !== 'undefined' && !mayMove());
  const gate = now.passed ? undefined : beat.moment?.note?.replaceAll('-', ' ');
  const begun = now.cursor < 0 ? firstCursor(beat, whole, !opening) : now.cursor;
  const told = whole ? beat.lines.length : begun;
  const cursor = gate === undefined ? told : 0;
  return {
    steps,
    beat,
    items: tell(scenario.meta, steps, cursor, captionsFor(scenario.meta, captionWords, moved)),
    whole,
    done: gate === undefined && cursor >= beat.lines.length,
    gate,
    next: () =>
      setAt(
        gate === undefined
          ? { turn, cursor: nextCursor(beat, cursor), passed: true }
          : { turn, cursor: -1, passed: true },
      ),
  };
}
