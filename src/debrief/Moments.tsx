/** Every moment in the order it was met, each in few words with the rest behind *more*; on a narrow page the rope runs down beside them. */
import type { ComponentChildren, JSX } from 'preact';
import type { Boundary } from '../core/codebook/moves.ts';
import { m } from '../words/words.ts';
import { type LookBack, type Moment, onTheRope } from './lookBack.ts';
import { MomentItem } from './MomentItem.tsx';
import type { KnownOfLine } from './OpenedClosed.tsx';
import { nameIn } from './sentences.ts';

type MomentsProps = {
  readonly look: LookBack;
  /** Entries of the moments that are open. */
  readonly open: ReadonlySet<number>;
  readonly onOpen: (open: ReadonlySet<number>) => void;
  readonly onAgain: (entry: number) => void;
  readonly known: (moment: Moment) => KnownOfLine;
  readonly hoped: (moment: Moment) => ComponentChildren;
};

type Stretch = { readonly before: Boundary; readonly first: boolean; readonly last: boolean };

/** Where the rope runs past each moment; one beside the road that stands has none. */
function stretches(look: LookBack): ReadonlyMap<number, Stretch> {
  const onIt = onTheRope(look);
  const ends = { first: onIt[0]?.row.entry, last: onIt.at(-1)?.row.entry };
  const found = new Map<number, Stretch>();
  let before: Boundary = 0;
  let begun = false;
  let over = ends.first === undefined;
  for (const { row } of look.moments) {
    const first = row.entry === ends.first;
    begun = begun || first;
    if (begun && !over) found.set(row.entry, { before, first, last: row.entry === ends.last });
    if (row.standing && row.reading !== undefined) before = row.reading.boundary;
    over = over || row.entry === ends.last;
  }
  return found;
}

export function Moments({ look, open, onOpen, onAgain, known, hoped }: MomentsProps): JSX.Element | null {
  const { moments } = look;
  if (moments.length === 0) return null;
  const ropes = stretches(look);
  const all = moments.map(({ row }) => row.entry);
  const allOpen = all.every((entry) => open.has(entry));
  const toggle = (entry: number) => {
    const next = new Set(open);
    if (!next.delete(entry)) next.add(entry);
    onOpen(next);
  };
  return (
    <section class="moments" aria-labelledby="moments-title">
      <div class="sectionHead">
        <h2 id="moments-title">{m.debrief_moments_title()}</h2>
        {ropes.size > 0 && <p class="soft onlyDown">{m.debrief_rope_how_down({ name: nameIn(look) })}</p>}
        <button type="button" class="textButton" onClick={() => onOpen(new Set(allOpen ? [] : all))}>
          {allOpen ? m.debrief_close_all() : m.debrief_open_all()}
        </button>
      </div>
      {ropes.size > 0 && (
        <p class="spineHead onlyDown" aria-hidden="true">
          <span class="out">{m.debrief_lane_out_short()}</span>
          <span class="in">{m.debrief_lane_in_short()}</span>
        </p>
      )}
      <ol class={ropes.size > 0 ? 'withRope' : undefined}>
        {moments.map((moment) => {
          const { entry } = moment.row;
          const rope = ropes.get(entry);
          return (
            <MomentItem
              key={entry}
              look={look}
              moment={moment}
              open={open.has(entry)}
              onToggle={() => toggle(entry)}
              onAgain={() => onAgain(entry)}
              known={known(moment)}
              {...(rope === undefined ? {} : { rope })}
            >
              {hoped(moment)}
            </MomentItem>
          );
        })}
      </ol>
    </section>
  );
}
