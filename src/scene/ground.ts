/** The pictures whose shape changes: the floor with the rope on it, and the tail of a balloon; what they look like is inkwork's. */

import type { GameObjects, Scene, Textures } from 'phaser';
import type { Framing } from './framing.ts';
import type { RopeView } from './handle.ts';
import { drawFloor, drawRope, drawTail, type TailShape, tailBounds } from './inkwork.ts';
import type { Motion } from './motion.ts';
import { ropePath } from './rope.ts';

export type Ground = {
  readonly pictures: readonly GameObjects.Image[];
  /** Draws floor and rope; the rope moves to where it is wanted. Absent: no rope. */
  lay(framing: Framing, rope: RopeView | undefined, ratio: number, strokes: number): void;
  showTail(shape: TailShape, ratio: number): void;
  hideTail(): void;
};

const ropeMs = 520;
/** The line on the floor's edge stands this far over it, in CSS px. */
const above = 4;

export function openGround(scene: Scene, motion: Motion): Ground {
  const floor = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setVisible(false);
  const tail = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setVisible(false);
  const floorInk = canvas(scene, 'floor');
  const tailInk = canvas(scene, 'tail');
  let now: RopeView | undefined;
  let draw = () => {};

  return {
    pictures: [floor, tail],

    lay(framing, goal, ratio, strokes) {
      const { width, height } = framing.panel;
      const top = Math.floor((framing.shown - above) * ratio);
      draw = () => {
        const on = blank(floorInk, Math.ceil(width * ratio), Math.max(1, Math.ceil(height * ratio) - top));
        on.setTransform(ratio, 0, 0, ratio, 0, -top);
        drawFloor(on, { width, top: framing.shown, bottom: height + 1, k: framing.k }, strokes);
        if (now) drawRope(on, ropePath(framing.rope, now), now.side, strokes);
        floorInk.refresh();
        floor
          .setTexture('floor')
          .setVisible(true)
          .setScale(1 / ratio)
          .setPosition(0, top / ratio);
      };
      const from = now;
      motion.drop('rope');
      if (!goal || !from || (from.lean === goal.lean && from.slack === goal.slack)) {
        now = goal;
        draw();
        return;
      }
      draw();
      motion.run('rope', ropeMs, (u) => {
        const mix = (a: number, b: number) => a + (b - a) * u;
        // The whipping takes its new colour last: position and word come first.
        now = {
          lean: mix(from.lean, goal.lean),
          slack: mix(from.slack, goal.slack),
          side: u < 1 ? from.side : goal.side,
        };
        draw();
      });
    },

    showTail(shape, ratio) {
      const [x, y, width, height] = tailBounds(shape);
      const left = Math.floor(x * ratio);
      const top = Math.floor(y * ratio);
      const on = blank(tailInk, Math.ceil(width * ratio) + 1, Math.ceil(height * ratio) + 1);
      on.setTransform(ratio, 0, 0, ratio, -left, -top);
      drawTail(on, shape);
      tailInk.refresh();
      tail
        .setTexture('tail')
        .setVisible(true)
        .setScale(1 / ratio)
        .setPosition(left / ratio, top / ratio);
    },

    hideTail() {
      tail.setVisible(false);
    },
  };
}

function canvas(scene: Scene, key: string): Textures.CanvasTexture {
  const texture = scene.textures.createCanvas(key, 1, 1);
  if (!texture)
    throw new Error(`The stage could not make its ${key}: this browser gave no canvas. Play on without pictures.`);
  return texture;
}

function blank(texture: Textures.CanvasTexture, width: number, height: number): CanvasRenderingContext2D {
  texture.setSize(width, height);
  const on = texture.context;
  on.setTransform(1, 0, 0, 1, 0, 0);
  on.clearRect(0, 0, texture.width, texture.height);
  return on;
}
