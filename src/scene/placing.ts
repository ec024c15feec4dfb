/** Places the words that are seen, and tells the scene what stands. It keeps no state of the story. */
import type { Metadata } from '../core/story/artifact.ts';
import { places, stagedAs } from './cast.ts';
import { frame } from './framing.ts';
import type { RopeView, SceneHandle, Size, Tail } from './handle.ts';
import { dockWords, type Placing, placeBelow, placeWords, unplace } from './place.ts';
import { hasRoomForWord, ropeWordAt } from './rope.ts';
import { type Item, isSpeech } from './telling.ts';

/** The stage as a page has it. */
export type StageSeen = {
  readonly handle?: SceneHandle;
  readonly state: 'waiting' | 'ready' | 'off' | 'gone';
  readonly size: Size;
};

export type PlacingInput = {
  readonly meta: Metadata;
  readonly main: Item | undefined;
  readonly under: Item | undefined;
  readonly stage: StageSeen;
  readonly rope: RopeView | undefined;
  /** Responses stand below, so narration is laid over the stage where it fits. */
  readonly asking: boolean;
};

const elementOf = (log: HTMLElement, item: Item | undefined): HTMLElement | null =>
  item === undefined ? null : log.querySelector<HTMLElement>(`[data-item="${CSS.escape(item.key)}"]`);

/** Everything that placing and showing hang on: when none of it has changed, nothing needs to be placed anew. */
export const placedBy = (input: PlacingInput): readonly unknown[] => [
  input.main?.key,
  input.main?.kind,
  input.under?.key,
  input.stage.handle,
  input.stage.size,
  input.stage.state,
  input.asking,
  input.rope?.lean,
  input.rope?.side,
  input.rope === undefined,
];

/** To be called after every drawing of the log; answers with what ends it. */
export function placeNewest(log: HTMLElement, input: PlacingInput): (() => void) | undefined {
  const { meta, main, under, stage, rope, asking } = input;
  const { handle, size, state } = stage;
  const pictured = state === 'waiting' || state === 'ready';

  const last = under ?? main;
  const placing: Placing = {
    ...stagedAs(meta),
    size,
    // By what is drawn: whoever has gone with a later line has no mouth for a tail to lead to.
    stage: last?.stage ?? { place: meta.place, present: [], moods: {} },
    handle,
  };
  const placeMain = (element: HTMLElement): Tail | undefined => {
    if (main === undefined) return undefined;
    if (!pictured) {
      dockWords(element);
      return undefined;
    }
    return placeWords(
      { element, speaker: isSpeech(main) ? main.speaker : undefined, caption: asking || under !== undefined },
      placing,
    );
  };

  release(log, [main?.key, under?.key]);
  const underElement = elementOf(log, under);
  if (underElement && !(asking && pictured && placeBelow(underElement, placing))) dockWords(underElement);
  const element = elementOf(log, main);
  const tail = element ? placeMain(element) : undefined;
  if (last === undefined || handle === undefined) return undefined;
  const speaker = main !== undefined && isSpeech(main) ? main.speaker : undefined;
  handle.show({ stage: last.stage, speaker, rope });
  handle.tail(tail);
  // A head may turn with its mood, and the mouth with it: the tail follows once that has come to rest.
  let over = false;
  void handle.settled().then(() => {
    if (!over && element && tail !== undefined) handle.tail(placeMain(element));
  });
  return () => {
    over = true;
  };
}

/** Takes the placing off all words but the newest. */
function release(log: HTMLElement, newest: readonly (string | undefined)[]): void {
  for (const placed of log.querySelectorAll<HTMLElement>('[data-at]')) {
    if (!newest.includes(placed.dataset.item)) unplace(placed);
  }
}

/** Where the word under the rope goes in a panel of this size; undefined before it has one, and where the floor is too low for it: the log says it all the same. */
export function ropeWordIn(size: Size, place: string, lean: number): { x: number; y: number } | undefined {
  if (size.width === 0) return undefined;
  const framing = frame(size, places.places[place]);
  return hasRoomForWord(framing, size.word) ? ropeWordAt(framing, lean) : undefined;
}
