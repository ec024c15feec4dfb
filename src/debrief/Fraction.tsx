/** How much of the choosing was left, as cells: those on offer, filled from the left; the range above, picking blindly below. Words stand beside it. */
import type { JSX } from 'preact';
import type { Readings } from '../core/scoring/readings.ts';
import { m } from '../words/words.ts';
import { percent } from './sentences.ts';

const width = 340;
const cellTop = 36;
const cellHeight = 26;
const height = cellTop + cellHeight + 34;
const f = 15;

const about = (share: number): string =>
  share >= 0.45 && share <= 0.55 ? m.debrief_blind_about_half() : percent(share);

/** Text near an end of the drawing must not run over it. */
function anchored(x: number): { readonly x: number; readonly 'text-anchor': 'start' | 'middle' | 'end' } {
  if (x < width * 0.25) return { x: Math.max(0, x - 10), 'text-anchor': 'start' };
  return x > width * 0.75 ? { x: Math.min(width, x + 10), 'text-anchor': 'end' } : { x, 'text-anchor': 'middle' };
}

export function Fraction(props: { readonly autonomy: Readings['autonomy'] }): JSX.Element {
  const { left, offered, range, blind } = props.autonomy;
  const cell = width / offered;
  const tick = blind === undefined ? undefined : blind * width;
  return (
    <svg class="figureDrawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {range !== undefined && (
        <>
          <path
            d={`M${range.low * width} ${cellTop - 3}V${cellTop - 12}H${range.high * width}V${cellTop - 3}`}
            class="mark"
          />
          <text {...anchored(((range.low + range.high) / 2) * width)} y={cellTop - 18} font-size={f}>
            {range.low === range.high ? percent(range.low) : `${percent(range.low)} – ${percent(range.high)}`}
          </text>
        </>
      )}
      {Array.from({ length: offered }, (_, i) => (
        <rect
          // Cells have no other name than their place.
          key={`cell-${String(i)}`}
          x={i * cell + 1}
          y={cellTop}
          width={cell - 2}
          height={cellHeight}
          rx="2"
          class={i < left ? 'cellLeft' : 'cellTaken'}
        />
      ))}
      {tick !== undefined && blind !== undefined && (
        <>
          <path d={`M${tick} ${cellTop - 2}V${cellTop + cellHeight + 8}`} class="mark" />
          <path d={`M${tick} ${cellTop + cellHeight + 5}l-6 9h12z`} class="solid" />
          <text {...anchored(tick)} y={height - 3} font-size={f}>
            {m.debrief_blind({ share: about(blind) })}
          </text>
        </>
      )}
    </svg>
  );
}
