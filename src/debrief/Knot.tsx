/** A moment's mark: an open circle alongside, a tag whose point shows the side it leaned to, doubled at the far end. */
import type { JSX } from 'preact';
import type { Boundary } from '../core/codebook/moves.ts';
import { type Run, tagPath } from './rope.ts';

type KnotProps = {
  readonly x: number;
  readonly y: number;
  readonly boundary: Boundary;
  readonly number: number;
  readonly run: Run;
  readonly r?: number;
  /** Type size. */
  readonly f?: number;
  /** A moment come back to. */
  readonly again?: boolean;
};

/** Degrees from pointing up to pointing where the line leaned. */
function turn(boundary: Boundary, run: Run): number {
  if (run === 'down') return boundary > 0 ? 90 : -90;
  return boundary > 0 ? 0 : 180;
}

const sideClass = (boundary: Boundary): string => {
  if (boundary === 0) return 'along';
  return boundary > 0 ? 'in' : 'out';
};

export function Knot(props: KnotProps): JSX.Element {
  const { x, y, boundary, number, run, r = 14, f = 14.5, again = false } = props;
  return (
    <g transform={`translate(${x} ${y})`} class={`knot ${sideClass(boundary)}${again ? ' again' : ''}`}>
      {boundary === 0 ? (
        <circle r={r} class="shape" />
      ) : (
        <g transform={`rotate(${turn(boundary, run)})`}>
          {Math.abs(boundary) === 2 && <path d={tagPath(r, 5)} class="second" />}
          <path d={tagPath(r)} class="shape" />
        </g>
      )}
      <text text-anchor="middle" dy={f * 0.36} font-size={f}>
        {number}
      </text>
    </g>
  );
}
