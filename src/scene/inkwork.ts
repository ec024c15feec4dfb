/** The lines that change shape, drawn on 2D canvases: a balloon's tail, the floor and the rope on it; geometry comes from elsewhere. */

import type { Point } from './drawn.ts';
import type { RopeView, TailSide } from './handle.ts';
import type { RopePath } from './rope.ts';

const ink = '#1f1b16';
const card = '#fffdf8';
const deep = '#f1e8d6';
const whippings: { readonly [side in RopeView['side']]: string } = {
  alongside: '#2b6f62',
  over: '#a9641a',
  under: '#4a679a',
};

type Ink = CanvasRenderingContext2D;

export type TailShape = {
  readonly from: Point;
  readonly tip: Point;
  readonly side: TailSide;
  readonly base: number;
  readonly line: number;
};

/** How far a tail reaches under its balloon, so that the balloon's outline lies on its root. */
const under = 7;
const room = 10;

/** The part of the panel a tail needs: x, y, width, height in CSS px. */
export function tailBounds({ from, tip, base }: TailShape): readonly [number, number, number, number] {
  const x = Math.floor(Math.min(from[0], tip[0]) - base - room);
  const y = Math.floor(Math.min(from[1], tip[1]) - base - room);
  const right = Math.ceil(Math.max(from[0], tip[0]) + base + room);
  const bottom = Math.ceil(Math.max(from[1], tip[1]) + base + room);
  return [x, y, right - x, bottom - y];
}

/** Two curves from the root to the tip, which bend the way a drawn tail does; open at the root. */
function tailPath({ from: [x, y], tip: [tx, ty], side, base }: TailShape): Path2D {
  const half = base / 2;
  const path = new Path2D();
  if (side === 'bottom') {
    const middle = (y + ty) / 2;
    path.moveTo(x + half, y - under);
    path.lineTo(x + half, y);
    path.quadraticCurveTo(x + base * 0.2, middle, tx, ty);
    path.quadraticCurveTo(x - base * 0.55, middle - 2, x - half, y);
    path.lineTo(x - half, y - under);
    return path;
  }
  const out = side === 'right' ? 1 : -1;
  const middle = (x + tx) / 2;
  path.moveTo(x - out * under, y - half);
  path.lineTo(x, y - half);
  path.quadraticCurveTo(middle, y - base * 0.05, tx, ty);
  path.quadraticCurveTo(middle - out * 4, y + base * 0.75, x, y + half);
  path.lineTo(x - out * under, y + half);
  return path;
}

/** The context is expected to be moved so that CSS px of the panel are its units. */
export function drawTail(on: Ink, shape: TailShape): void {
  const path = tailPath(shape);
  on.lineJoin = 'round';
  on.lineCap = 'butt';
  on.save();
  on.translate(3, 5);
  on.globalAlpha = 0.1;
  on.fillStyle = ink;
  on.fill(path);
  on.restore();
  on.fillStyle = card;
  on.fill(path);
  on.strokeStyle = ink;
  on.lineWidth = shape.line;
  on.stroke(path);
}

export type FloorShape = { readonly width: number; readonly top: number; readonly bottom: number; readonly k: number };

/** The strip under the place: warm paper, a shadow of what stands over it, one line of ink. */
export function drawFloor(on: Ink, { width, top, bottom, k }: FloorShape, strokes: number): void {
  on.fillStyle = deep;
  on.fillRect(0, top, width, bottom - top);
  on.fillStyle = 'rgb(31 27 22 / 10%)';
  on.fillRect(0, top, width, 9 * k);
  on.fillStyle = ink;
  on.fillRect(0, top - 2, width, 4 * Math.min(k, 2) * strokes);
}

const ropeLines = [
  { color: 'rgb(31 27 22 / 12%)', width: 9, drop: 6 },
  { color: ink, width: 11, drop: 0 },
  { color: '#dcc08e', width: 6.5, drop: 0 },
] as const;

export function drawRope(on: Ink, rope: RopePath, side: RopeView['side'], strokes: number): void {
  const { points, k } = rope;
  const line = new Path2D();
  line.moveTo(points[0] ?? 0, points[1] ?? 0);
  for (let i = 2; i < points.length; i += 2) line.lineTo(points[i] ?? 0, points[i + 1] ?? 0);
  on.lineJoin = 'round';
  on.lineCap = 'round';
  for (const { color, width, drop } of ropeLines) {
    on.save();
    on.translate(0, drop * k);
    on.strokeStyle = color;
    on.lineWidth = (color === ink ? 6.5 + 4.5 * strokes : width) * k;
    on.stroke(line);
    on.restore();
  }
  on.save();
  on.lineCap = 'butt';
  on.setLineDash([2 * k, 7 * k]);
  on.strokeStyle = '#a98a57';
  on.lineWidth = 6.5 * k;
  on.stroke(line);
  on.restore();
  drawCleat(on, rope.x1, rope.y, k, strokes);
  drawCleat(on, rope.x2, rope.y, k, strokes);
  drawWhipping(on, rope, whippings[side], strokes);
}

const cleat = {
  foot: new Path2D('M-10 7V-1H10V7Z'),
  horns: new Path2D('M-26 -7Q-20 -1 -12 -2H12Q20 -1 26 -7Q22 6 12 6H-12Q-22 6 -26 -7Z'),
  turns: new Path2D('M-7 -4q6 7 14 10M7 -4q-6 7 -14 10'),
};

function drawCleat(on: Ink, x: number, y: number, k: number, strokes: number): void {
  on.save();
  on.translate(x, y);
  on.scale(k, k);
  on.fillStyle = 'rgb(31 27 22 / 12%)';
  on.beginPath();
  on.ellipse(0, 9, 30, 5, 0, 0, 2 * Math.PI);
  on.fill();
  on.strokeStyle = ink;
  on.lineWidth = 3 * strokes;
  on.fillStyle = '#8a8378';
  on.fill(cleat.foot);
  on.stroke(cleat.foot);
  on.fillStyle = '#aaa397';
  on.fill(cleat.horns);
  on.stroke(cleat.horns);
  on.lineCap = 'round';
  on.lineWidth = 4 + 3.5 * strokes;
  on.stroke(cleat.turns);
  on.strokeStyle = '#dcc08e';
  on.lineWidth = 4;
  on.stroke(cleat.turns);
  on.restore();
}

const whipping = {
  body: new Path2D('M-17 -8Q-19 0 -17 9Q0 13 17 9Q19 0 17 -8Q0 -12 -17 -8Z'),
  turns: new Path2D('M-9 -9.5q-3 9 1 20M0 -10.5q-3 10 1 22M9 -9.5q-3 9 1 20'),
};

function drawWhipping(on: Ink, { whipping: at, k }: RopePath, color: string, strokes: number): void {
  on.save();
  on.translate(at.x, at.y);
  on.scale(k, k);
  on.lineJoin = 'round';
  on.lineCap = 'round';
  on.fillStyle = color;
  on.fill(whipping.body);
  on.strokeStyle = ink;
  on.lineWidth = 3.2 * strokes;
  on.stroke(whipping.body);
  on.strokeStyle = 'rgb(255 255 255 / 55%)';
  on.lineWidth = 2;
  on.stroke(whipping.turns);
  on.restore();
}
