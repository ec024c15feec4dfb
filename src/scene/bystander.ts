/** Somebody who stands behind the two at the front, as one flat picture; whom to show and where is decided elsewhere. */

import type { Box, Layer } from './drawn.ts';
import { behind } from './framing.ts';
import { isOpen, type Look, type Person, type PersonNeeds, settleMs, speakingMs } from './person.ts';
import { poseOf, postureOf } from './posture.ts';
import { heavier, rasterise } from './raster.ts';
import type { Made } from './textures.ts';

/**
 * Somebody behind, drawn flat into one picture: faded as a group, no line shows through another. What crops them is
 * the counter in front, so the picture ends there.
 */
export function openBystander(needs: PersonNeeds): Person {
  const { scene, figure, track, store, motion } = needs;
  const image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setVisible(false);
  needs.people.add(image);
  const part: Box = [60, -20, 800, behind.lift + 20];
  let shown: { rest: Made; speaking: Made } | undefined;
  let ready: typeof shown;
  let names: readonly string[] = [];
  let wanted: readonly string[] = [];
  let entered = false;
  let x = 0;
  let side = -1;

  async function flat(look: Look, scale: number, speaking: boolean): Promise<Made> {
    const pose = figure.poses[poseOf(figure, look.mood, look.prop)];
    const label = `${figure.id}/behind-${look.mood}-${pose?.body ?? ''}-${look.gaze}${speaking ? '-speaking' : ''}`;
    return store.compose(label, scale, part, async (on) => {
      const paint = async (layer: Layer | null | undefined, dx = 0, dy = 0) => {
        if (!layer) return;
        // At half scale a line of the front's weight is half as heavy; a little more keeps it a line.
        const canvas = await rasterise(heavier(layer.svg, store.strokes * 1.15), layer.box, scale);
        return () =>
          on.drawImage(canvas, layer.box[0] + dx, layer.box[1] + dy, canvas.width / scale, canvas.height / scale);
      };
      const [lookX, lookY] = postureOf(look.mood, look.gaze).look;
      const faces = speaking ? figure.speaking : figure.faces;
      const [trunk, head, face, over] = await Promise.all([
        paint(pose ? figure.bodies[pose.body] : undefined),
        paint(figure.head),
        paint(faces[look.mood], lookX, lookY),
        paint(figure.over, lookX / 2, lookY / 2),
      ]);
      trunk?.();
      on.translate(figure.neck[0], figure.neck[1]);
      on.rotate((figure.tilts[look.mood] * Math.PI) / 180);
      on.translate(-figure.neck[0], -figure.neck[1]);
      head?.();
      face?.();
      over?.();
    });
  }

  const nameOf = (made: Made) => made.key.slice(0, made.key.lastIndexOf('#'));
  const put = (made: Made) => image.setTexture(made.key);

  return {
    async prepare(look, at, ratio) {
      const scale = at.scale * ratio;
      ready = { rest: await flat(look, scale, false), speaking: await flat(look, scale, true) };
      wanted = [nameOf(ready.rest), nameOf(ready.speaking)];
    },
    take(_look, at) {
      if (!ready) return;
      motion.drop(`${track}:mouth`);
      shown = ready;
      names = wanted;
      side = at.flip ? 1 : -1;
      const flip = at.flip ? -1 : 1;
      x = at.x + flip * (part[0] - figure.units.axis) * at.scale;
      put(shown.rest)
        .setVisible(true)
        .setPosition(x, at.y + (part[1] - at.lift) * at.scale)
        .setScale((flip * at.scale) / shown.rest.scale, at.scale / shown.rest.scale);
      if (entered) {
        image.setAlpha(behind.alpha);
        return;
      }
      entered = true;
      const enter = (u: number) => image.setAlpha(behind.alpha * u).setX(x + side * 30 * (1 - u));
      enter(0);
      motion.run(`${track}:whole`, settleMs, enter);
    },
    speak() {
      const pair = shown;
      if (!pair) return;
      motion.run(`${track}:mouth`, speakingMs, (u) => {
        put(isOpen(u) ? pair.speaking : pair.rest);
      });
    },
    leave(done) {
      motion.drop(`${track}:`);
      motion.run(
        `${track}:whole`,
        settleMs,
        (u) => image.setAlpha(behind.alpha * (1 - u)).setX(x + side * 30 * u),
        done,
      );
    },
    *textures() {
      yield* names;
      yield* wanted;
    },
    destroy() {
      motion.drop(`${track}:`);
      image.destroy();
    },
  };
}
