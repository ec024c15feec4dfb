/** The screens a scene can be looked at on, and how each is made to fit beside the editor. */

import { m } from '../../words/words.ts';

export type Screen = { readonly name: () => string; readonly width?: number; readonly height?: number };

/** CSS px. `fit` has the width of the panel. */
export const frames = {
  fit: { name: m.studio_frame_fit },
  phone: { name: m.studio_frame_phone, width: 390, height: 844 },
  laptop: { name: m.studio_frame_laptop, width: 1280, height: 720 },
  projector: { name: m.studio_frame_projector, width: 1920, height: 1080 },
} as const satisfies Record<string, Screen>;

export type FrameId = keyof typeof frames;
export const frameIds = Object.keys(frames) as FrameId[];

type Styles = { readonly [property: string]: string };

/** A screen wider than the panel is drawn smaller; a phone is never drawn larger. */
export function fitted({ width, height }: Screen, room: number): { readonly host: Styles; readonly frame: Styles } {
  if (width === undefined || height === undefined || room === 0) return { host: {}, frame: {} };
  const scale = Math.min(1, room / width);
  return {
    host: { height: `${Math.ceil(height * scale)}px` },
    frame: {
      width: `${width}px`,
      height: `${height}px`,
      transform: `scale(${scale})`,
      transformOrigin: '0 0',
      insetInlineStart: `${Math.max(0, (room - width * scale) / 2)}px`,
    },
  };
}
