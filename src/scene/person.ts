/** One person on the stage as pictures that can move: body, head about the neck, face by mood; whom to show and where is decided elsewhere. */

import type { GameObjects, Scene } from 'phaser';
import type { Mood } from '../core/story/beat.ts';
import type { Figure, Layer, Point } from './drawn.ts';
import { type Standing, toPanel, turned } from './framing.ts';
import type { Motion } from './motion.ts';
import { type Gaze, poseOf, postureOf } from './posture.ts';
import type { Made, TextureStore } from './textures.ts';

export type Look = { readonly mood: Mood; readonly prop: string | undefined; readonly gaze: Gaze };

export type Person = {
  /** Makes what this look needs; nothing changes on the stage yet. */
  prepare(look: Look, at: Standing, ratio: number): Promise<void>;
  /** Takes the look on, moving there. `prepare` must have ended for the same. */
  take(look: Look, at: Standing): void;
  speak(): void;
  leave(done: () => void): void;
  /** Names of the textures that are shown; `all`: of those too that were shown before and may be wanted again. */
  textures(all: boolean): Iterable<string>;
  destroy(): void;
};

export type PersonNeeds = {
  readonly scene: Scene;
  readonly figure: Figure;
  /** Names this one's movements: no other has it, not even the same person coming back while they still leave. */
  readonly track: string;
  readonly store: TextureStore;
  readonly motion: Motion;
  readonly people: GameObjects.Container;
  readonly overFront: GameObjects.Container;
};

/** How the mouth goes while a line begins: open, then shut, then open, by share of the time. */
const mouthBeats = [0, 0.3, 0.5, 0.72, 0.85, 0.96] as const;
export const speakingMs = 600;
export const settleMs = 420;

/** Whether the mouth is open at an eased share of that time. */
export const isOpen = (u: number) => u < 1 && mouthBeats.filter((beat) => beat <= u).length % 2 === 1;

type State = {
  x: number;
  y: number;
  scale: number;
  lean: number;
  sink: number;
  tilt: number;
  lookX: number;
  lookY: number;
};

/** Units between the end of a tail and the place the figure names, which hair may reach. */
const clearance = 34;

/** Where a tail to this person ends, in CSS px, once the look is at rest. */
export function tipAt(figure: Figure, look: Look, at: Standing, isBehind: boolean): { x: number; y: number } {
  const { lean, sink } = postureOf(look.mood, look.gaze);
  const head = turned(figure.tail, figure.neck, figure.tilts[look.mood]);
  const air = clearance * at.scale * (isBehind ? 2.4 : 1);
  const away = (tip: { x: number; y: number }) => ({ x: tip.x + (at.flip ? -air : air), y: tip.y });
  if (isBehind) return away(toPanel(at, head));
  return away(toPanel(at, turned([head[0], head[1] + sink], [figure.units.axis, figure.units.elbows], lean)));
}

export function openPerson(needs: PersonNeeds): Person {
  const { scene, figure, track, store, motion } = needs;
  const { axis, elbows } = figure.units;
  const whole = scene.add.container(0, 0);
  const headGroup = scene.add.container(0, 0);
  const tableGroup = scene.add.container(0, 0);
  const empty = '__DEFAULT';
  const picture = () => scene.add.image(0, 0, empty).setOrigin(0, 0).setVisible(false);
  const body = picture();
  const held = picture();
  const laid = picture();
  const head = picture();
  const face = picture();
  const over = picture();
  headGroup.add([head, face, over]);
  whole.add([body, held, headGroup]);
  tableGroup.add(laid);
  needs.people.add(whole);
  needs.overFront.add(tableGroup);
  whole.setVisible(false);
  tableGroup.setVisible(false);

  const made = new Map<string, Made>();
  const inUse = new Set<string>();
  let now: State | undefined;
  let mood: Mood = 'calm';
  let side = -1;

  const key = (part: string) => `${figure.id}/${part}`;

  async function need(part: string, layer: Layer | null | undefined, scale: number): Promise<void> {
    if (!layer) return;
    made.set(part, await store.need(key(part), layer, scale));
  }

  /** Puts a made drawing on a picture, its box's corner relative to `origin`. */
  function put(image: GameObjects.Image, part: string | undefined, origin: Point): void {
    const it = part === undefined ? undefined : made.get(part);
    image.setVisible(it !== undefined);
    if (!it) return;
    image
      .setTexture(it.key)
      .setPosition(it.box[0] - origin[0], it.box[1] - origin[1])
      .setScale(1 / it.scale);
  }

  function place(state: State): void {
    now = state;
    const flip = side > 0 ? -1 : 1;
    whole
      .setPosition(state.x, state.y)
      .setScale(flip * state.scale, state.scale)
      .setAngle(flip * state.lean);
    body.setY((body.getData('y') ?? 0) + state.sink);
    held.setY((held.getData('y') ?? 0) + state.sink * 0.6);
    headGroup.setPosition(figure.neck[0] - axis, figure.neck[1] - elbows + state.sink).setAngle(state.tilt);
    const base = made.get(`face-${mood}`);
    if (base) face.setPosition(base.box[0] - figure.neck[0] + state.lookX, base.box[1] - figure.neck[1] + state.lookY);
    const worn = made.get('over');
    // Glasses follow the face only a little, as they sit on the head.
    if (worn) {
      over.setPosition(
        worn.box[0] - figure.neck[0] + state.lookX * 0.5,
        worn.box[1] - figure.neck[1] + state.lookY * 0.5,
      );
    }
  }

  return {
    async prepare(look, at, ratio) {
      const scale = at.scale * ratio;
      const pose = figure.poses[poseOf(figure, look.mood, look.prop)];
      const parts: Promise<void>[] = [
        need('head', figure.head, scale),
        need('over', figure.over, scale),
        need(`face-${look.mood}`, figure.faces[look.mood], scale),
        need(`speaking-${look.mood}`, figure.speaking[look.mood], scale),
      ];
      if (pose) {
        parts.push(need(`body-${pose.body}`, figure.bodies[pose.body], scale));
        if (pose.prop !== null) parts.push(need(`prop-${pose.prop}`, figure.props[pose.prop], scale));
      }
      await Promise.all(parts);
    },

    take(look, at) {
      const pose = figure.poses[poseOf(figure, look.mood, look.prop)];
      mood = look.mood;
      side = at.flip ? 1 : -1;
      motion.drop(`${track}:mouth`);
      const trunk: Point = [axis, elbows];
      inUse.clear();
      for (const part of ['head', 'over', `face-${mood}`, `speaking-${mood}`]) inUse.add(part);
      if (pose) inUse.add(`body-${pose.body}`);
      if (pose?.prop) inUse.add(`prop-${pose.prop}`);
      put(body, pose && `body-${pose.body}`, trunk);
      put(held, pose?.prop && pose.on === 'hands' ? `prop-${pose.prop}` : undefined, trunk);
      put(laid, pose?.prop && pose.on === 'table' ? `prop-${pose.prop}` : undefined, [axis, 0]);
      put(head, 'head', figure.neck);
      put(face, `face-${mood}`, figure.neck);
      put(over, 'over', figure.neck);
      body.setData('y', body.y);
      held.setData('y', held.y);
      tableGroup
        .setVisible(true)
        .setPosition(at.x, at.y)
        .setScale((at.flip ? -1 : 1) * at.scale, at.scale);

      const { lean, sink, look: eyes } = postureOf(look.mood, look.gaze);
      const goal: State = {
        x: at.x,
        y: at.y + (elbows - at.lift) * at.scale,
        scale: at.scale,
        lean,
        sink,
        tilt: figure.tilts[mood],
        lookX: eyes[0],
        lookY: eyes[1],
      };
      const from = now;
      whole.setVisible(true);
      if (!from) {
        const away = at.flip ? 70 : -70;
        const enter = (u: number) => {
          whole.setAlpha(u);
          tableGroup.setAlpha(u);
          place({ ...goal, x: goal.x + away * (1 - u) });
        };
        enter(0);
        motion.run(`${track}:whole`, settleMs, enter);
        return;
      }
      whole.setAlpha(1);
      tableGroup.setAlpha(1);
      // Size and place follow the panel at once; only what the mood does is a movement.
      const start: State = { ...from, x: goal.x, y: goal.y, scale: goal.scale };
      if (sameState(start, goal)) {
        place(goal);
        return;
      }
      place(start);
      motion.run(`${track}:whole`, settleMs, (u) => place(between(start, goal, u)));
    },

    speak() {
      const rest = mood;
      let open: boolean | undefined;
      motion.run(`${track}:mouth`, speakingMs, (u) => {
        const wish = isOpen(u);
        if (wish === open) return;
        open = wish;
        const it = made.get(`${wish ? 'speaking' : 'face'}-${rest}`);
        if (it) face.setTexture(it.key).setScale(1 / it.scale);
      });
    },

    leave(done) {
      const start = now;
      motion.drop(`${track}:`);
      if (!start) {
        done();
        return;
      }
      const away = side > 0 ? 70 : -70;
      motion.run(
        `${track}:whole`,
        settleMs,
        (u) => {
          whole.setAlpha(1 - u);
          tableGroup.setAlpha(1 - u);
          place({ ...start, x: start.x + away * u });
        },
        done,
      );
    },

    *textures(all) {
      for (const part of all ? made.keys() : inUse) yield key(part);
    },

    destroy() {
      motion.drop(`${track}:`);
      whole.destroy(true);
      tableGroup.destroy(true);
    },
  };
}

const sameState = (a: State, b: State) =>
  a.lean === b.lean && a.sink === b.sink && a.tilt === b.tilt && a.lookX === b.lookX && a.lookY === b.lookY;

function between(a: State, b: State, u: number): State {
  const mix = (from: number, to: number) => from + (to - from) * u;
  return {
    x: b.x,
    y: b.y,
    scale: b.scale,
    lean: mix(a.lean, b.lean),
    sink: mix(a.sink, b.sink),
    tilt: mix(a.tilt, b.tilt),
    lookX: mix(a.lookX, b.lookX),
    lookY: mix(a.lookY, b.lookY),
  };
}
