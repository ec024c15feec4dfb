/** Where the lines stood, as one bar in three parts that never cancel, with what picking blindly tends to give as a ruler below. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { BoundaryParts } from '../core/scoring/readings.ts';
import { m } from '../words/words.ts';
import { percent } from './sentences.ts';

const width = 340;
const top = 26;
const bar = 30;
const height = top + bar + 46;
const f = 14;

export function BoundaryBar(props: {
  readonly shares: BoundaryParts;
  readonly blind: BoundaryParts | undefined;
}): JSX.Element {
  const { shares, blind } = props;
  const id = useId();
  const out = shares.under * width;
  const along = shares.alongside * width;
  const inside = shares.over * width;
  const ruler = top + bar + 14;
  const blindOut = (blind?.under ?? 0) * width;
  const blindIn = width - (blind?.over ?? 0) * width;
  return (
    <svg class="figureDrawing" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <defs>
        <pattern id={`${id}in`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" class="fillIn" />
          <path d="M0 0V7" class="hatch" />
        </pattern>
        <pattern id={`${id}out`} width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" class="fillOut" />
          <circle cx="3.5" cy="3.5" r="1.5" class="dotted" />
        </pattern>
      </defs>
      <g font-size={f}>
        <text x="0" y="16" class="out">
          {m.debrief_lane_out()} {percent(shares.under)}
        </text>
        <text x={width / 2} y="16" text-anchor="middle" class="along">
          {m.debrief_lane_alongside()} {percent(shares.alongside)}
        </text>
        <text x={width} y="16" text-anchor="end" class="in">
          {m.debrief_lane_in()} {percent(shares.over)}
        </text>
        <rect x="0" y={top} width={out} height={bar} fill={`url(#${id}out)`} />
        <rect x={out} y={top} width={along} height={bar} class="fillAlong" />
        <rect x={out + along} y={top} width={inside} height={bar} fill={`url(#${id}in)`} />
        <rect x="1" y={top} width={width - 2} height={bar} rx="3" class="frame" />
        {blind !== undefined && (
          <>
            <path
              d={`M1 ${ruler}H${width - 1}M1 ${ruler - 6}v12M${width - 1} ${ruler - 6}v12M${blindOut} ${ruler - 8}v16M${blindIn} ${ruler - 8}v16`}
              class="mark thin"
            />
            <text x={width / 2} y={height - 4} text-anchor="middle" class="soft">
              {m.debrief_blind_alongside({ share: percent(blind.alongside) })}
            </text>
            <text x="0" y={height - 4} class="soft">
              {percent(blind.under)}
            </text>
            <text x={width} y={height - 4} text-anchor="end" class="soft">
              {percent(blind.over)}
            </text>
          </>
        )}
      </g>
    </svg>
  );
}
