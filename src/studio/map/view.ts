/** The part of a picture that is in sight, as numbers: moved, made larger and smaller, and brought to a place. */

import type { Point } from './layout.ts';

/** Left top corner in units of the picture, and pixels a unit. */
export type View = { readonly x: number; readonly y: number; readonly scale: number };
export type Size = { readonly width: number; readonly height: number };

export const leastScale = 0.15;
export const mostScale = 3;

const within = (low: number, value: number, high: number): number => Math.min(Math.max(value, low), high);

/** Keeps at least a strip of the picture in sight; a picture smaller than the frame stands in its middle. */
export function settle(view: View, picture: Size, frame: Size): View {
  const along = (at: number, whole: number, seen: number): number =>
    whole <= seen ? (whole - seen) / 2 : within(-seen * 0.3, at, whole - seen * 0.7);
  const { scale } = view;
  return {
    scale,
    x: along(view.x, picture.width, frame.width / scale),
    y: along(view.y, picture.height, frame.height / scale),
  };
}

/** The whole picture where its words can still be read, else as much of it as can; from its beginning. */
export function whole(picture: Size, frame: Size, readable: number): View {
  const all = Math.min(frame.width / picture.width, frame.height / picture.height);
  const scale = Math.max(readable, Math.min(all, Math.max(1, readable)));
  return settle({ x: 0, y: (picture.height - frame.height / scale) / 2, scale }, picture, frame);
}

/** Larger or smaller by a factor, with one point of the frame kept where it is. */
export function zoom(view: View, factor: number, frame: Size, around?: Point): View {
  const scale = within(leastScale, view.scale * factor, mostScale);
  const { x, y } = around ?? { x: frame.width / 2, y: frame.height / 2 };
  return { scale, x: view.x + x / view.scale - x / scale, y: view.y + y / view.scale - y / scale };
}

/** Moved by no more than it takes to have a box in sight, with some room around it. */
export function reveal(view: View, box: Point & Size, frame: Size): View {
  const room = 24 / view.scale;
  const along = (at: number, seen: number, from: number, to: number): number => {
    if (to - from > seen) return from;
    if (from < at) return from;
    return to > at + seen ? to - seen : at;
  };
  return {
    scale: view.scale,
    x: along(view.x, frame.width / view.scale, box.x - box.width / 2 - room, box.x + box.width / 2 + room),
    y: along(view.y, frame.height / view.scale, box.y - box.height / 2 - room, box.y + box.height / 2 + room),
  };
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The nearest box on that side; what is nearly straight there comes before what is merely near. */
export function neighbor<B extends { readonly id: string; readonly box: Point }>(
  boxes: readonly B[],
  from: B,
  direction: Direction,
): B | undefined {
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  const level = direction === 'left' || direction === 'right';
  const cost = ({ box }: B): number => {
    const ahead = sign * (level ? box.x - from.box.x : box.y - from.box.y);
    const aside = Math.abs(level ? box.y - from.box.y : box.x - from.box.x);
    return ahead <= 4 ? Number.POSITIVE_INFINITY : ahead + 2.5 * aside;
  };
  const best = boxes.reduce<B | undefined>(
    (found, one) =>
      one.id !== from.id && cost(one) < (found === undefined ? Number.POSITIVE_INFINITY : cost(found)) ? one : found,
    undefined,
  );
  return best;
}
