/** The drawn scene of a conversation, opened once it has begun; without it the words go on alone. */
import type { RefObject } from 'preact';
import type { Metadata } from '../core/story/artifact.ts';
import type { Beat } from '../core/story/beat.ts';
import { figuresOf, places, stagedAs } from '../scene/cast.ts';
import type { SceneHandle } from '../scene/handle.ts';
import { isPhone } from '../scene/place.ts';
import { settings } from '../session/settings.ts';
import { needBeside } from '../ui/beside.ts';
import { address } from '../ui/route.ts';
import { type Drawn, useDrawn, useSize } from '../ui/useDrawn.ts';
import { useStore } from '../ui/useStore.ts';

export type StageState = Drawn<SceneHandle>;

/** `beat` is where the conversation stands as the scene is opened; from then on it is shown views. */
export function useStage(host: RefObject<HTMLElement | null>, meta: Metadata, live: boolean, beat: Beat): StageState {
  const you = useStore(settings, (state) => state.you);
  const size = useSize(host, live);
  const phone = isPhone(size);
  return useDrawn<SceneHandle>(
    host,
    size,
    live,
    async (element, opening) => {
      const { openScene } = await import('../scene/openScene.ts');
      return openScene(element, {
        ...opening,
        ...stagedAs(meta),
        place: beat.lines[0]?.stage.place ?? meta.place,
        places,
        root: address(''),
        read: needBeside,
        figures: figuresOf(meta, `you-${you}`),
        phone,
      });
    },
    [phone, you],
  );
}
