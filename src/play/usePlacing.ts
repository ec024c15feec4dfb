/** After every drawing: places the words that are seen, and tells the scene what stands. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { RopeView } from '../scene/handle.ts';
import { type PlacingInput, placedBy, placeNewest } from '../scene/placing.ts';
import type { Item } from '../scene/telling.ts';
import { useType } from '../ui/useType.ts';
import type { StageState } from './useStage.ts';

export function usePlacing(log: RefObject<HTMLDivElement | null>, live: boolean, input: PlacingInput): void {
  const type = useType();
  useLayoutEffect(() => {
    const inside = log.current;
    if (inside !== null && live) return placeNewest(inside, input);
  }, [...placedBy(input), live, type]);
}

/** Steps by which a beat that stands whole gives way in type; after the last it is scrolled. */
const steps = ['small', 'smaller', 'scrolled'] as const;

/** Gives a beat that stands whole smaller type until all of it is in sight. */
export function useCrowding(log: RefObject<HTMLDivElement | null>, whole: boolean): void {
  useType();
  // After every drawing: whatever is drawn may be what makes it too long.
  useLayoutEffect(() => {
    const inside = log.current;
    if (inside === null) return;
    delete inside.dataset.crowded;
    // On a phone the words have all the page: nothing is measured, which would hold up the first line.
    if (!whole || getComputedStyle(inside).overflowY === 'visible') return;
    for (const step of steps) {
      if (inside.scrollHeight <= inside.clientHeight) return;
      inside.dataset.crowded = step;
    }
  });
}

/** In whole mode nothing stands in a balloon; the stage shows how the last line left it. */
export function useWholeStage(
  stage: StageState,
  last: Item | undefined,
  rope: RopeView | undefined,
  whole: boolean,
): void {
  // In the studio a place or a mood is written anew under a line that stays.
  const now = JSON.stringify(last?.stage);
  useLayoutEffect(() => {
    if (!whole || stage.handle === undefined || last === undefined) return;
    stage.handle.show({ stage: last.stage, rope });
    stage.handle.tail(undefined);
  }, [whole, stage.handle, last?.key, now, rope?.lean, rope === undefined]);
}
