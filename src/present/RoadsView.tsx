/** The roads a room has taken, drawn as ropes between numbered moments; the same is said as a list. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useSize } from '../ui/useDrawn.ts';
import { m } from '../words/words.ts';
import { Badge } from './Badge.tsx';
import type { RoadNode, Roads } from './roads.ts';
import { type Box, type Knot, placeRoads, type RoadsPlaced, type Rope } from './roadsPlace.ts';
import { lineWords } from './sentences.ts';

export type RoadsProps = {
  readonly roads: Roads;
  /** Absent: this window may not go back. */
  readonly onBack?: ((to: number) => void) | undefined;
};

const nameOf = ({ said }: RoadNode): string => (said === undefined ? '' : lineWords(said));
const placeOf = (letter: string): number => letter.charCodeAt(0) - 65;
const rem = (length: number): string => `${length}rem`;
const spot = ({ x, y }: { readonly x: number; readonly y: number }) => ({ left: rem(x), top: rem(y) });

/** Before the page has measured it: about what a wide screen gives. */
const unmeasured: Box = { width: 64, height: 24 };

/** In rem, for that is what grows with the screen. */
function useBox(host: { readonly current: HTMLElement | null }): Box {
  const { width, height } = useSize(host, true);
  if (width === 0 || height === 0) return unmeasured;
  const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { width: width / unit, height: height / unit };
}

/** Dotted, from a knot up to what was not taken. */
function StubLines(props: { readonly count: number }): JSX.Element {
  const places = Array.from({ length: props.count }, (_, at) => at * 10 + 5);
  return (
    <svg class="stubLines" viewBox={`0 0 ${props.count * 10} 10`} preserveAspectRatio="none" aria-hidden="true">
      {places.map((x) => (
        <path key={x} d={`M${x} 0L${props.count * 5} 10`} />
      ))}
    </svg>
  );
}

function KnotView(props: { readonly knot: Knot; readonly placed: RoadsPlaced; readonly here: boolean }): JSX.Element {
  const { knot, placed, here } = props;
  const { node, stubs, named } = knot;
  return (
    <span class={`roadKnot ${here ? 'here' : ''}`} style={{ ...spot(knot), '--badge': rem(knot.stub) }}>
      {stubs.length > 0 && (
        <span class="stubs">
          <span class="letters">
            {stubs.map(({ letter, taken }) => (
              <Badge key={letter} at={placeOf(letter)} open={!taken} />
            ))}
          </span>
          <StubLines count={stubs.length} />
        </span>
      )}
      {node === undefined && <b>{placed.folded === 1 ? '1' : `1–${placed.folded}`}</b>}
      {node !== undefined && <b>{node.end ? '✓' : node.column + 1}</b>}
      {(here || named) && (
        <span class="name">
          {here && <strong>{m.present_roads_here()}</strong>}
          {named && <span>{node === undefined ? m.present_roads_folded() : nameOf(node)}</span>}
        </span>
      )}
    </span>
  );
}

const RopeBadge = ({ badge }: { readonly badge: NonNullable<Rope['badge']> }): JSX.Element => (
  <span class="onRope" style={spot(badge)}>
    <Badge at={placeOf(badge.letter)} />
  </span>
);

/** Hidden from screen readers, which have the list. */
function RoadMap(props: { readonly roads: Roads }): JSX.Element {
  const { roads } = props;
  const host = useRef<HTMLDivElement>(null);
  const box = useBox(host);
  const placed = placeRoads(roads, box);
  const style = { '--lines': placed.lines, '--name': rem(placed.nameWidth), '--badge': rem(placed.badge) };
  const crowded = placed.knots.some(({ stubs }) => stubs.some(({ taken }) => taken));
  return (
    <>
      <p class="crowded" aria-hidden="true">
        {crowded && m.present_roads_crowded()}
      </p>
      <div ref={host} class="map" aria-hidden="true" style={style}>
        <svg viewBox={`0 0 ${box.width} ${box.height}`} preserveAspectRatio="none" aria-hidden="true">
          {(['roadEdge', 'roadCore'] as const).map((layer) => (
            <g key={layer} class={layer}>
              {placed.ropes.map(({ key, path }) => (
                <path key={key} d={path} />
              ))}
            </g>
          ))}
        </svg>
        {placed.knots.map((knot) => (
          <KnotView
            key={knot.node?.id ?? 'fold'}
            knot={knot}
            placed={placed}
            here={knot.node !== undefined && knot.node.id === roads.here}
          />
        ))}
        {placed.ropes.map(({ key, badge }) => badge && <RopeBadge key={key} badge={badge} />)}
      </div>
    </>
  );
}

export function RoadsView(props: RoadsProps): JSX.Element {
  const { roads, onBack } = props;
  const taken = (node: RoadNode) => node.offers.filter(({ to }) => to !== undefined);
  const standing = roads.nodes.filter((node) => node.standing && node.back !== undefined);
  return (
    <section class="roads" aria-labelledby="roads-title">
      <header>
        <h2 id="roads-title">{m.present_roads_title()}</h2>
        <p class="key">
          <span class="taken" aria-hidden="true" /> {m.present_roads_taken()}
          <span class="open" aria-hidden="true" /> {m.present_roads_open()}
        </p>
      </header>
      <RoadMap roads={roads} />
      <ol class="sr">
        {roads.nodes.map((node) => (
          <li key={node.id}>
            {m.present_roads_item({ number: node.column + 1, name: nameOf(node) })}{' '}
            {taken(node)
              .map(({ letter, text }) => m.present_roads_item_taken({ letter, text }))
              .join(' ')}{' '}
            {node.id === roads.here && m.present_roads_here()}
          </li>
        ))}
      </ol>
      {onBack !== undefined && standing.length > 0 && (
        <p class="backs">
          {standing.map((node) => (
            <button key={node.id} type="button" class="button line" onClick={() => onBack(node.back ?? 0)}>
              {m.present_back_to({ number: node.column + 1 })}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}
