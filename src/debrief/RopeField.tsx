/** The rope laid flat from left to right, as a drawing without words: whoever shows it says the same beside it. */
import type { JSX } from 'preact';
import { Knot } from './Knot.tsx';
import type { Moment } from './lookBack.ts';
import { type Point, ropePaths } from './rope.ts';

type RopeFieldProps = {
  readonly moments: readonly Moment[];
  /** Width of the whole field and height of one of its five lanes, in CSS pixels at full size. */
  readonly width: number;
  readonly lane: number;
  /** Width of the rope. */
  readonly w: number;
  readonly r: number;
  readonly f: number;
  /** Room above and below for tags that stand at the far end. */
  readonly brim: number;
};

/** How far the ends of the rope lie inside the field. */
const inset = 12;
export function RopeField(props: RopeFieldProps): JSX.Element {
  const { moments, width, lane, w, r, f, brim } = props;
  const height = lane * 5 + brim * 2;
  const middle = height / 2;
  const column = width / moments.length;
  const y = (boundary: number) => middle - boundary * lane;
  const knots = moments.flatMap((moment, i) =>
    moment.row.reading === undefined
      ? []
      : [{ moment, x: column * (i + 0.5), boundary: moment.row.reading.boundary, again: moment.row.replay }],
  );
  const start: Point = [inset, middle];
  const end: Point = [width - inset, y(knots.at(-1)?.boundary ?? 0)];
  const rope = ropePaths([start, ...knots.map(({ x, boundary }): Point => [x, y(boundary)]), end], 'right', w);
  const across = (at: number) => `M0 ${y(at)}H${width}`;
  return (
    <svg class="ropeField" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect x="0" y={y(0.5)} width={width} height={lane} class="band" />
      <path d={across(1.5) + across(-1.5)} class="between" />
      <path d={across(2.5) + across(-2.5)} class="edge" />
      <path d={across(0.5) + across(-0.5)} class="bandEdge" />
      {knots
        .filter(({ boundary }) => boundary !== 0)
        .map(({ x, boundary, moment }) => (
          <path key={moment.row.entry} d={`M${x} ${y(Math.sign(boundary) / 2)}V${y(boundary)}`} class="drop" />
        ))}
      <path d={rope.body} class="ropeOutline" stroke-width={w + 5} />
      <path d={rope.body} class="ropeCore" stroke-width={w - 1} />
      <path d={rope.twists} class="ropeTwist" />
      {[start, end].map(([x, top], i) => (
        <rect
          key={i === 0 ? 'start' : 'end'}
          x={x - 4}
          y={top - w * 0.75}
          width="8"
          height={w * 1.5}
          rx="3"
          class="ropeEnd"
        />
      ))}
      {knots.map(({ moment, x, boundary, again }) => (
        <Knot
          key={moment.row.entry}
          x={x}
          y={y(boundary)}
          boundary={boundary}
          number={moment.number}
          run="right"
          r={r}
          f={f}
          again={again}
        />
      ))}
    </svg>
  );
}
