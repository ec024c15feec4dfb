/** Outlines of a picture of the map as SVG path data, in its units. */

import type { Point } from './layout.ts';

export const round = (n: number): number => Math.round(n * 10) / 10;
const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

export const circle = ({ x, y }: Point, r: number): string =>
  `M${at({ x: x - r, y })}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

export function plate({ x, y }: Point, width: number, height: number, r: number): string {
  const [w, h] = [round(width - 2 * r), round(height - 2 * r)];
  const start = at({ x: x - width / 2 + r, y: y - height / 2 });
  return `M${start}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1 ${-r} ${r}h${-w}a${r} ${r} 0 0 1 ${-r} ${-r}v${-h}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
}

/** A smooth line through points, level where it begins and ends. */
export function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let d = `M${at(first)}`;
  let before = first;
  for (const point of rest) {
    const half = (point.x - before.x) / 2;
    d += `C${at({ x: before.x + half, y: before.y })} ${at({ x: point.x - half, y: point.y })} ${at(point)}`;
    before = point;
  }
  return d;
}

export const arrow = ({ x, y }: Point, from: Point): string => {
  const back = from.x > x + 1 ? 1 : -1;
  return `M${at({ x: x + 7 * back, y: y - 5 })}L${at({ x, y })}L${at({ x: x + 7 * back, y: y + 5 })}`;
};

export const diamond = ({ x, y }: Point, r: number): string =>
  `M${at({ x, y: y - r })}L${at({ x: x + r, y })}L${at({ x, y: y + r })}L${at({ x: x - r, y })}Z`;
