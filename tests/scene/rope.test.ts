/** The rope as numbers: where its whipping sits and how its sides hang. */

import { describe, expect, it } from 'vitest';
import { frame } from '../../src/scene/framing.ts';
import { createMotion, longest } from '../../src/scene/motion.ts';
import { heavier } from '../../src/scene/raster.ts';
import { hasRoomForWord, ropePath, ropeWordAt } from '../../src/scene/rope.ts';

const framing = frame({ width: 1240, height: 432 });

/** How far each side of the whipping strays from the straight line. */
function sway(lean: number, slack: number) {
  const { points, whipping, y } = ropePath(framing.rope, { lean, slack });
  let [yours, theirs] = [0, 0];
  for (let i = 0; i < points.length; i += 2) {
    const off = Math.abs((points[i + 1] ?? 0) - y);
    if ((points[i] ?? 0) <= whipping.x) yours = Math.max(yours, off);
    else theirs = Math.max(theirs, off);
  }
  return { yours, theirs };
}

describe('the rope', () => {
  it('runs from cleat to cleat, with the whipping at 0.3 of the span to the side it leans to', () => {
    const path = ropePath(framing.rope, { lean: 1, slack: 0.5 });
    expect(path.points.slice(0, 2)).toEqual([framing.you.x, path.y]);
    expect(path.points.at(-2)).toBeCloseTo(framing.client.x, 6);
    expect(path.whipping.x).toBeCloseTo(618 + 764 * 0.3, 6);
    expect(ropePath(framing.rope, { lean: -1, slack: 0.5 }).whipping.x).toBeCloseTo(618 - 764 * 0.3, 6);
  });

  it('is taut behind you and heaped at theirs when leaning in, taut throughout when leaning out', () => {
    const [inward, alongside, outward] = [sway(0.8, 0.6), sway(0, 0.6), sway(-0.8, 0.6)];
    expect(inward.yours).toBeLessThan(alongside.yours / 2);
    expect(inward.theirs).toBeGreaterThan(alongside.theirs);
    expect(alongside.yours).toBeCloseTo(alongside.theirs, 6);
    expect(outward.yours).toBeLessThan(1.5);
    expect(outward.theirs).toBeLessThan(1.5);
  });

  it('moves without a jump from one lean to the next', () => {
    for (let lean = -1; lean < 1; lean += 0.01) {
      const a = ropePath(framing.rope, { lean, slack: 1 }).points;
      const b = ropePath(framing.rope, { lean: lean + 0.01, slack: 1 }).points;
      const step = Math.max(...a.map((v, i) => Math.abs(v - (b[i] ?? 0))));
      expect(step).toBeLessThan(4);
    }
  });

  it('has its word under the whipping', () => {
    expect(ropeWordAt(framing, 0.34).x).toBeCloseTo(618 + 0.34 * 764 * 0.3, 6);
    expect(ropeWordAt(framing, 9).x).toBe(ropeWordAt(framing, 1).x);
    expect(ropeWordAt(framing, 0).y).toBeGreaterThan(framing.rope.y);
    expect(hasRoomForWord(framing)).toBe(true);
    // A projector gives its height to the words, and its type is large.
    expect(hasRoomForWord(frame({ width: 920, height: 156, word: 22 }), 22)).toBe(false);
  });
});

describe('movement', () => {
  it('starts with its first step, ends at its end, and is over within 600 ms', () => {
    const motion = createMotion();
    const seen: number[] = [];
    let ended = 0;
    motion.run(
      'a',
      5000,
      (u) => seen.push(u),
      () => ended++,
    );
    expect(motion.step(1000)).toBe(true);
    expect(seen).toEqual([0]);
    expect(motion.step(1000 + longest - 1)).toBe(true);
    expect(motion.step(1000 + longest)).toBe(false);
    expect(seen.at(-1)).toBe(1);
    expect(ended).toBe(1);
  });

  it('is at its end at once when all is to be still', () => {
    const motion = createMotion();
    motion.still = true;
    let at = 0;
    motion.run('a', 300, (u) => {
      at = u;
    });
    expect([at, motion.active]).toEqual([1, false]);
  });
});

describe('heavier lines', () => {
  it('grow strokes and drawn ink, and leave skin and shadows as they are', () => {
    const svg =
      '<svg><path d="M0 0" stroke="#1f1b16" stroke-width="10"/><path d="M1 1" fill="#1f1b16"/><path d="M2 2" fill="#9b6846"/><path d="M3 3" fill="#1f1b16" opacity=".14"/></svg>';
    expect(heavier(svg, 1.4)).toBe(
      '<svg><path d="M0 0" stroke="#1f1b16" stroke-width="14"/><path d="M1 1" fill="#1f1b16" stroke="#1f1b16" stroke-linejoin="round" stroke-width="5.6"/><path d="M2 2" fill="#9b6846"/><path d="M3 3" fill="#1f1b16" opacity=".14"/></svg>',
    );
    expect(heavier(svg, 1)).toBe(svg);
  });
});
