/** The rope between two people as numbers: where it runs, where its whipping sits, where the word under it goes; it is drawn elsewhere. */

import { type Framing, usualWord } from './framing.ts';
import type { RopeView } from './handle.ts';

export type RopePath = {
  /** Points of a smooth line from your cleat to theirs: `[x, y, x, y, …]` in CSS px. */
  readonly points: readonly number[];
  /** Middle of the whipping. */
  readonly whipping: { readonly x: number; readonly y: number };
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly k: number;
};

/** How far the whipping travels to either side, as a share of the span. */
const reach = 0.3;
/** Points a side: enough that 11 px of ink shows no corners. */
const steps = 56;

/** Height at `u` (0 to 1) of a run of half waves, downwards first; each half is a parabola. */
function wave(u: number, halves: number): number {
  const half = Math.min(halves - 1, Math.floor(u * halves));
  const v = u * halves - half;
  return (half % 2 ? -1 : 1) * 4 * v * (1 - v);
}

/**
 * Leaning in: taut behind you, heaped at theirs. Leaning out: taut throughout, the whipping at your feet.
 * Alongside: one loose wave to each side.
 */
export function ropePath(at: Framing['rope'], view: Pick<RopeView, 'lean' | 'slack'>): RopePath {
  const lean = Math.min(1, Math.max(-1, view.lean));
  const slack = Math.min(1, Math.max(0, view.slack));
  const { x1, x2, y, k } = at;
  const knot = ropeKnot(at, lean);
  const amplitude = (0.3 + slack * 9.5) * k;
  // Between the three places the waves grow and go without a jump, so the rope can be moved smoothly.
  const inward = Math.min(1, Math.max(0, lean / 0.3));
  const outward = Math.min(1, Math.max(0, -lean / 0.3));
  const yours = amplitude * (1 - 0.65 * inward) * (1 - 0.85 * outward);
  const theirs = amplitude * (1 + 0.15 * inward) * (1 - 0.85 * outward);
  const heaped = Math.min(1, Math.max(0, (lean - 0.1) / 0.1));
  const points = [x1, y];
  for (let i = 1; i <= steps; i++) {
    const u = i / steps;
    points.push(x1 + (knot - x1) * u, y + yours * wave(u, 2));
  }
  for (let i = 1; i <= steps; i++) {
    const u = i / steps;
    points.push(knot + (x2 - knot) * u, y + theirs * (wave(u, 2) * (1 - heaped) + wave(u, 4) * heaped));
  }
  return { points, whipping: { x: knot, y }, x1, x2, y, k };
}

const ropeKnot = ({ x1, x2 }: Framing['rope'], lean: number) => (x1 + x2) / 2 + lean * (x2 - x1) * reach;

/** How far the rope hangs below its line, before it is scaled. */
const hangs = 9;

/** `word`: height of the word under the rope, in pixels. */
export const hasRoomForWord = ({ panel, rope }: Framing, word = usualWord): boolean =>
  panel.height - (rope.y + hangs * rope.k) >= word;

/** Where the word for the rope's place goes: the middle of its top edge, in CSS px of the panel. */
export function ropeWordAt(framing: Framing, lean: number): { x: number; y: number } {
  return {
    x: ropeKnot(framing.rope, Math.min(1, Math.max(-1, lean))),
    y: framing.wordTop,
  };
}

/** As the scene draws the boundary of the last decision, -2 to +2: lean -1 to 1, slack 0 (taut) to 1. Before any decision it lies in the middle. */
export function ropeOf(boundary = 0): RopeView {
  if (boundary === 0) return { lean: 0, slack: 0.7, side: 'alongside' };
  return { lean: boundary / 2, slack: boundary < 0 ? 0 : 0.8, side: boundary < 0 ? 'under' : 'over' };
}
