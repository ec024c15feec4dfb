/** One moment's stretch of the rope on a narrow page: it curves to the moment's place at the top and runs straight down as far as the moment is tall. */
import type { JSX } from 'preact';
import type { Boundary } from '../core/codebook/moves.ts';
import { Knot } from './Knot.tsx';
import { ropePaths } from './rope.ts';

/** Drawn in its own pixels: five lanes of 17. */
const lane = 17;
const width = lane * 5;
/** Where the knot sits; the curve from the moment before ends there. */
const knotAt = 52;
const w = 7.5;
/** How far the rope runs on below the last knot. */
const tail = 26;

const x = (boundary: number): number => lane * (boundary + 2.5);

type RopeSpineProps = {
  readonly before: Boundary;
  /** Absent where the moment moves no rope: it then runs through. */
  readonly boundary?: Boundary;
  readonly number: number;
  readonly again: boolean;
  readonly first: boolean;
  readonly last: boolean;
};

export function RopeSpine(props: RopeSpineProps): JSX.Element {
  const { before, boundary, number, again, first, last } = props;
  const here = boundary ?? before;
  const top = first ? 14 : 0;
  const curve = ropePaths(
    [[x(before), top], [x(here), knotAt], ...(last ? [[x(here), knotAt + tail] as const] : [])],
    'down',
    w,
  );
  return (
    <div class="spine" aria-hidden="true">
      <svg class="spineRun" width={width} height="100%" aria-hidden="true">
        <defs>
          <pattern id={`twist-${number}-${here}`} width="12" height="8.5" patternUnits="userSpaceOnUse" x={x(here) - 6}>
            <path d="M2.500 2.500Q6 5 9.500 6" class="ropeTwist" />
          </pattern>
        </defs>
        <rect x={lane * 2} y="0" width={lane} height="100%" class="band" />
        {[1, 2, 3, 4].map((at) => (
          <line
            key={at}
            x1={lane * at}
            x2={lane * at}
            y1="0"
            y2="100%"
            class={at === 2 || at === 3 ? 'bandEdge' : 'between'}
          />
        ))}
        <svg x="0" y={knotAt} width={width} height="100%" overflow="visible" aria-hidden="true">
          {!last && (
            <>
              <rect x={x(here) - (w + 5) / 2} y="0" width={w + 5} height="100%" class="ropeEnd" />
              <rect x={x(here) - (w - 1) / 2} y="0" width={w - 1} height="100%" class="ropeFill" />
              <rect
                x={x(here) - (w - 1) / 2}
                y="0"
                width={w - 1}
                height="100%"
                fill={`url(#twist-${number}-${here})`}
              />
            </>
          )}
        </svg>
      </svg>
      <svg
        class="spineTurn"
        width={width}
        height={knotAt + 40}
        viewBox={`0 0 ${width} ${knotAt + 40}`}
        aria-hidden="true"
      >
        <path d={curve.body} class="ropeOutline" stroke-width={w + 5} />
        <path d={curve.body} class="ropeCore" stroke-width={w - 1} />
        <path d={curve.twists} class="ropeTwist" />
        {first && <rect x={x(before) - w * 0.75} y={top - 4} width={w * 1.5} height="8" rx="3" class="ropeEnd" />}
        {last && (
          <rect x={x(here) - w * 0.75} y={knotAt + tail - 4} width={w * 1.5} height="8" rx="3" class="ropeEnd" />
        )}
        {boundary !== undefined && (
          <Knot x={x(boundary)} y={knotAt} boundary={boundary} number={number} run="down" r={12} again={again} />
        )}
      </svg>
    </div>
  );
}
