/** The roads a room has taken, drawn as ropes between numbered moments; the same is said as a list. */
import type { JSX } from 'preact';
import { m } from '../words/words.ts';
import { Badge } from './Badge.tsx';
import type { RoadNode, Roads } from './roads.ts';
import { lineWords } from './sentences.ts';

/** Columns that fit side by side; a longer road begins later. */
const mostColumns = 8;

export type RoadsProps = {
  readonly roads: Roads;
  /** Absent: this window may not go back. */
  readonly onBack?: ((to: number) => void) | undefined;
};

const nameOf = ({ said }: RoadNode): string => (said === undefined ? '' : lineWords(said));

/** Lines of words that fit below a moment where so many roads lie above one another. */
const linesFor = (rows: number): number => Math.max(1, 4 - rows);

export function RoadsView(props: RoadsProps): JSX.Element {
  const { roads, onBack } = props;
  const from = Math.max(0, roads.columns - mostColumns);
  const columns = Math.min(roads.columns, mostColumns);
  const shown = roads.nodes.filter(({ column }) => column >= from);
  const x = (column: number): number => ((column - from + 0.5) / columns) * 100;
  // Roads that have parted and ended before what is drawn take no room.
  const rows = [...new Set(shown.map(({ row }) => row))].sort((a, b) => a - b);
  const y = (row: number): number => ((rows.indexOf(row) + 0.5) / rows.length) * 100;
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
      {from > 0 && <p>{m.present_roads_begin_later({ count: from })}</p>}
      <div class="map" aria-hidden="true" style={{ '--columns': columns, '--lines': linesFor(rows.length) }}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {shown
            .filter(({ column }) => from > 0 && column === from)
            .map((node) => (
              <g key={`from-${node.id}`}>
                <path class="roadEdge" d={`M0 ${y(node.row)}H${x(node.column)}`} />
                <path class="roadCore" d={`M0 ${y(node.row)}H${x(node.column)}`} />
              </g>
            ))}
          {shown.flatMap((node) =>
            taken(node).map(({ to }) => {
              const next = roads.nodes[to ?? -1];
              if (next === undefined) return null;
              const [x1, y1, x2, y2] = [x(node.column), y(node.row), x(next.column), y(next.row)];
              const d = `M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`;
              return (
                <g key={`${node.id}-${to}`}>
                  <path class="roadEdge" d={d} />
                  <path class="roadCore" d={d} />
                </g>
              );
            }),
          )}
        </svg>
        {shown.flatMap((node) =>
          taken(node).map(({ letter, to }) => {
            const next = roads.nodes[to ?? -1];
            if (next === undefined) return null;
            return (
              <span
                key={`l${node.id}-${to}`}
                class="onRope"
                style={{
                  left: `${(x(node.column) + x(next.column)) / 2}%`,
                  top: `${(y(node.row) + y(next.row)) / 2}%`,
                }}
              >
                <Badge at={letter.charCodeAt(0) - 65} />
              </span>
            );
          }),
        )}
        {shown.map((node) => (
          <span
            key={node.id}
            class={`roadKnot ${node.id === roads.here ? 'here' : ''}`}
            style={{ left: `${x(node.column)}%`, top: `${y(node.row)}%` }}
          >
            <span class="stubs">
              {node.offers
                .filter(({ to }) => to === undefined)
                .map(({ letter }) => (
                  <Badge key={letter} at={letter.charCodeAt(0) - 65} open />
                ))}
            </span>
            <b>{node.end ? '✓' : node.column + 1}</b>
            <span class="name">
              {node.id === roads.here && <strong>{m.present_roads_here()}</strong>}
              <span>{nameOf(node)}</span>
            </span>
          </span>
        ))}
      </div>
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
