/** Where people, table, floor and rope stand in a panel of any size, as numbers; nothing is drawn and nothing is loaded here. */

import type { Mood } from '../core/story/beat.ts';
import type { Box, Place, Point } from './drawn.ts';
import type { Size } from './handle.ts';

/** Figure units: see `Figure` in drawn.ts. */
export const crown = 30;
export const axis = 450;
/** Hair and face of the broadest head, as x, y, width, height, facing right. */
export const headBox: Box = [255, 20, 395, 490];
/** Where a tail ends on a figure that is not drawn yet: outside the far cheek, level with the mouth. */
export const standardTail: Point = [612, 384];

/** The two panels everything was drawn for; others lie between them or beyond. */
const wide = {
  width: 1240,
  height: 432,
  lift: 1120,
  top: 24.2 / 432,
  perWidth: 0.4 / 1240,
  rope: 1,
};
const tall = {
  width: 390,
  height: 428,
  lift: 1000,
  top: 137.8 / 428,
  perWidth: 0.226 / 390,
  rope: 0.72,
};

export type PlaceFrame = Pick<Place, 'size' | 'edge' | 'tall' | 'spots'>;

/** A bare wall, for a place nobody drew and for the time before one is loaded. */
export const plainPlace: PlaceFrame = {
  size: [1240, 366],
  edge: { wide: 334 / 366, tall: 357 / 375 },
  tall: [430, 0, 380.6, 366],
  spots: {
    you: { wide: 236 / 1240, tall: 72 / 390 },
    person: { wide: 1000 / 1240, tall: 300 / 390 },
    // Nothing stands behind the table that could crop them, so the table does.
    third: { x: 0.475, y: 334 / 366 },
  },
};

/** A figure's standing: unit (axis, lift) is drawn at (x, y), at `scale` CSS px a unit. */
export type Standing = {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly lift: number;
  readonly flip: boolean;
};

export type Framing = {
  readonly panel: Size;
  /** 0 as in the wide panel, 1 as in the tall one. */
  readonly tallness: number;
  /** Thickness of rope and cleats, 1 at 1240 × 432. */
  readonly k: number;
  /** Height above the floor strip, all of it place. */
  readonly shown: number;
  /** y of the rear edge of what crops the people. */
  readonly edge: number;
  /** The part of the place's drawing that is seen, in its units. */
  readonly crop: Box;
  readonly you: Standing;
  readonly client: Standing;
  /** First of those who stand behind; `thirdAt` spreads further ones. */
  readonly third: Standing;
  readonly rope: {
    readonly x1: number;
    readonly x2: number;
    readonly y: number;
    readonly k: number;
  };
  /** Baseline box of the word under the rope: its top. */
  readonly wordTop: number;
};

const clamp = (v: number, least: number, most: number) => Math.min(most, Math.max(least, v));
const mix = (a: number, b: number, t: number) => a + (b - a) * t;

/** Degrees the head is tilted by in each mood where no drawn figure says it; down is positive. */
export const tilts: { readonly [mood in Mood]: number } = {
  calm: 0,
  worried: 2,
  angry: 1,
  sad: 6,
  relieved: -2,
  hopeful: -4,
  guarded: 3,
  smiling: -2,
};

/** How far below its line the rope with its whipping reaches, in px at `k` 1. */
const sag = 14;

/** Height of the word under the rope where nobody has measured one, in pixels. */
export const usualWord = 15;

/** Opacity of the group behind, and how tall they are beside the two at the front. */
export const behind = { alpha: 0.72, scale: 0.5, lift: 825 } as const;

/** Shrinks a box to an aspect: sideways about its middle, or from above, since people and table stand at the bottom. */
const cropTo = ([x, y, w, h]: Box, aspect: number): Box =>
  w / h > aspect ? [x + (w - h * aspect) / 2, y, h * aspect, h] : [x, y + h - w / aspect, w, w / aspect];

export function frame(panel: Size, place: PlaceFrame = plainPlace): Framing {
  const W = Math.max(1, panel.width);
  const H = Math.max(1, panel.height);
  const wideAspect = wide.width / wide.height;
  const tallAspect = tall.width / tall.height;
  const t = clamp((wideAspect - W / H) / (wideAspect - tallAspect), 0, 1);
  const lerp = (ends: { readonly wide: number; readonly tall: number }) => mix(ends.wide, ends.tall, t);

  const k = Math.max(
    0.55,
    mix(Math.min(W / wide.width, H / wide.height), tall.rope * Math.min(W / tall.width, H / tall.height), t),
  );
  // The floor holds the rope and the word under it, however large that is; a very low panel gives a fifth of itself.
  const { word = usualWord } = panel;
  const under = word * 1.2;
  const floor = Math.min(Math.max(66 * k, (under + sag * k) / 0.64, 53), Math.max(66 * 0.55, H * 0.2));
  const shown = H - floor;
  const edge = shown * lerp(place.edge);

  const [fullWidth, fullHeight] = place.size;
  const [tx, ty, tw, th] = place.tall;
  const between: Box = [mix(0, tx, t), mix(0, ty, t), mix(fullWidth, tw, t), mix(fullHeight, th, t)];
  const crop = cropTo(between, W / shown);

  const lift = mix(wide.lift, tall.lift, t);
  // Panels too low for any balloon keep no room above the heads: lines dock, faces stay large.
  const roomy = clamp((H - 220) / 120, 0, 1);
  // Where the faces stand too close for a balloon between them, one goes over them.
  const over = W > 480 && W < 860 ? Math.min(146, H * 0.3) : 0;
  const top = mix(10, Math.max(over, mix(wide.top, tall.top, t) * H), roomy);
  const scale = Math.max(0.02, Math.min((edge - top) / (lift - crown), mix(wide.perWidth, tall.perWidth, t) * W));
  const you: Standing = {
    x: W * lerp(place.spots.you),
    y: edge,
    scale,
    lift,
    flip: false,
  };
  const client: Standing = {
    x: W * lerp(place.spots.person),
    y: edge,
    scale,
    lift,
    flip: true,
  };

  const toPanel = W / crop[2];
  // Half of somebody's shoulders: those behind stand beside those in front, not inside them.
  const room = 400 * scale;
  const thirdX = clamp(
    (place.spots.third.x * fullWidth - crop[0]) * toPanel,
    Math.min(you.x + room, W / 2),
    Math.max(client.x - room, W / 2),
  );
  const thirdY = Math.min(edge, (place.spots.third.y * fullHeight - crop[1]) * toPanel);
  const third: Standing = {
    x: thirdX,
    y: thirdY,
    scale: scale * behind.scale,
    lift: behind.lift,
    flip: false,
  };

  return {
    panel: { width: W, height: H },
    tallness: t,
    k,
    shown,
    edge,
    crop,
    you,
    client,
    third,
    rope: { x1: you.x, x2: client.x, y: H - floor * mix(0.64, 0.66, t), k },
    wordTop: H - Math.max(Math.min(mix(25, 21, t) * Math.max(1, k), floor * 0.4), Math.min(under, floor * 0.5)),
  };
}

/** Those who stand behind share the middle: the first in the place's spot, the next beside them. */
export function thirdAt(framing: Framing, index: number): Standing {
  const step = Math.ceil(index / 2) * (index % 2 === 1 ? 1 : -1);
  const { third, you, client } = framing;
  const x = third.x + step * 560 * third.scale;
  const room = 300 * third.scale;
  return {
    ...third,
    x: clamp(x, you.x + room, Math.max(you.x + room, client.x - room)),
    flip: x > (you.x + client.x) / 2,
  };
}

/** A point given in figure units, in CSS px of the panel. */
export function toPanel(at: Standing, [px, py]: Point): { x: number; y: number } {
  return {
    x: at.x + (at.flip ? -1 : 1) * (px - axis) * at.scale,
    y: at.y + (py - at.lift) * at.scale,
  };
}

/** A point turned about another by degrees, as the head turns about the neck. */
export function turned([px, py]: Point, [cx, cy]: Point, degrees: number): Point {
  const a = (degrees * Math.PI) / 180;
  const [x, y] = [px - cx, py - cy];
  return [cx + x * Math.cos(a) - y * Math.sin(a), cy + x * Math.sin(a) + y * Math.cos(a)];
}

/** The part of the panel a head needs, which nothing may cover. */
export function headOf(at: Standing): {
  x: number;
  y: number;
  width: number;
  height: number;
} {
  const [x, y, w, h] = headBox;
  const a = toPanel(at, [at.flip ? x + w : x, y]);
  return { x: a.x, y: a.y, width: w * at.scale, height: h * at.scale };
}
