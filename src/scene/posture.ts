/** What a mood does to a body and to the light: tables of small numbers; faces and tilts come with the drawn figure. */

import type { Mood } from '../core/story/beat.ts';
import type { Figure } from './drawn.ts';

export type Posture = {
  /** Degrees the trunk leans towards (+) or away from (-) the other person. */
  readonly lean: number;
  /** Units the shoulders sink (+) or are drawn up (-). */
  readonly sink: number;
  /** Units the face is turned: x towards the other (+), y down (+). */
  readonly look: readonly [x: number, y: number];
};

const postures: { readonly [mood in Mood]: Posture } = {
  calm: { lean: 0, sink: 0, look: [0, 0] },
  worried: { lean: -0.6, sink: -9, look: [2, 2] },
  angry: { lean: 2, sink: -12, look: [6, 0] },
  sad: { lean: 0.8, sink: 20, look: [2, 8] },
  relieved: { lean: -1, sink: 10, look: [0, 0] },
  hopeful: { lean: 2.2, sink: -4, look: [6, -4] },
  guarded: { lean: -2.4, sink: -6, look: [-6, 2] },
  smiling: { lean: 1.4, sink: 0, look: [3, 0] },
};

/** Whom the eyes follow: those in front face each other; one of them turns back a little to somebody behind. */
export type Gaze = 'other' | 'behind' | 'none';
const turns: { readonly [gaze in Gaze]: number } = { other: 4, behind: -9, none: 0 };

export function postureOf(mood: Mood, gaze: Gaze): Posture {
  const { lean, sink, look } = postures[mood];
  return { lean, sink, look: [look[0] + turns[gaze], look[1]] };
}

/** The pose a figure takes: what it holds decides if the author said so, else the mood. */
export function poseOf(figure: Figure, mood: Mood, prop: string | undefined): string {
  if (prop !== undefined && figure.poses[prop]) return prop;
  const wish = figure.poseOf[mood];
  return figure.poses[wish] ? wish : 'rest';
}

/** A breath of colour over the place that follows the client's mood; the people keep their contrast. */
export const tones: { readonly [mood in Mood]: { readonly color: number; readonly alpha: number } | null } = {
  calm: null,
  worried: { color: 0x9aa5b5, alpha: 0.09 },
  angry: { color: 0xb9a39a, alpha: 0.09 },
  sad: { color: 0x8b9bb4, alpha: 0.14 },
  relieved: { color: 0xffe9b8, alpha: 0.16 },
  hopeful: { color: 0xffe4a6, alpha: 0.18 },
  guarded: { color: 0xa8a8ac, alpha: 0.09 },
  smiling: { color: 0xffe9b8, alpha: 0.18 },
};
