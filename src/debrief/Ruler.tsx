/** The rope's cross-section at one moment: five places, one of them marked; the word stands beside it, not in it. */
import type { JSX } from 'preact';
import type { Boundary } from '../core/codebook/moves.ts';
import { Knot } from './Knot.tsx';

const step = 28;
const width = step * 5;
const height = 44;
const middle = height / 2;

export function Ruler(props: {
  readonly boundary: Boundary;
  readonly number: number;
  readonly again: boolean;
}): JSX.Element {
  const { boundary, number, again } = props;
  return (
    <svg class="ruler" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <rect x={step * 2} y={middle - 12} width={step} height={24} class="band" />
      <path
        class="quietLine"
        d={`M1 ${middle}H${width - 1}${[0, 1, 2, 3, 4, 5]
          .map((i) => {
            const half = i % 5 === 0 ? 8 : 5;
            return `M${Math.min(width - 1, Math.max(1, i * step))} ${middle - half}v${half * 2}`;
          })
          .join('')}`}
      />
      <Knot
        x={step * (boundary + 2.5)}
        y={middle}
        boundary={boundary}
        number={number}
        run="down"
        r={12}
        again={again}
      />
    </svg>
  );
}
