/** The chart of the page: the rope laid flat with how the person took each line, who steered and what was left; the same stands beside it as a list. */
import type { JSX } from 'preact';
import { m } from '../words/words.ts';
import { Face } from './Face.tsx';
import { type LookBack, type Moment, onTheRope } from './lookBack.ts';
import { RopeField } from './RopeField.tsx';
import { SteerSlots } from './SteerSlots.tsx';
import { bareWords, momentName, moodWord, nameIn, placeWord, steeredWords, steerWord } from './sentences.ts';

/** One item of the list, as the chart shows it in a column. */
export function ropeItem(moment: Moment, name: string): string {
  const { row, mood } = moment;
  const { reading } = row;
  if (reading === undefined) return momentName(moment);
  return m.debrief_rope_item({
    gist: momentName(moment),
    place: placeWord(reading.boundary),
    took: mood === undefined ? '' : m.debrief_rope_item_took({ name, mood: moodWord(mood) }),
    steered: steeredWords(reading.steer, name),
    left: m.debrief_of_left({ left: reading.autonomy, of: reading.most, name }),
  });
}

/** Sentences below the chart that explain its marks. */
export function ropeNotes(look: LookBack): readonly string[] {
  const { moments, notMet } = look;
  const bare = bareWords(look);
  return [
    ...(bare === undefined ? [] : [bare]),
    ...(notMet.length === 0 ? [] : [m.debrief_rope_not_met({ numbers: notMet.join(', ') })]),
    ...(moments.some(({ row }) => row.standing && row.replay) ? [m.debrief_rope_again()] : []),
  ];
}

/** Width of the field and its columns' type at full size. */
const fieldWidth = 960;

export function RopeChart(props: { readonly look: LookBack }): JSX.Element {
  const { look } = props;
  const name = nameIn(look);
  const moments = onTheRope(look);
  return (
    <figure class="rope">
      <div class="ropeGrid" aria-hidden="true" style={{ '--columns': moments.length }}>
        <span class="rowHead" />
        {moments.map((moment) => (
          <span key={moment.row.entry} class="columnHead">
            {momentName(moment)}
          </span>
        ))}
        <span class="lanes">
          <span class="in">{m.debrief_lane_in()}</span>
          <span class="along">{m.debrief_lane_alongside()}</span>
          <span class="out">{m.debrief_lane_out()}</span>
        </span>
        <span class="fieldCell">
          <RopeField moments={moments} width={fieldWidth} lane={27} w={10} r={14} f={14.5} brim={14} />
        </span>
        {look.name !== undefined && (
          <>
            <span class="rowHead">{m.debrief_how_taken({ name: look.name })}</span>
            {moments.map(({ row, mood }) => (
              <span key={row.entry} class="cell">
                {mood !== undefined && look.name !== undefined && (
                  <>
                    <Face name={look.name} mood={mood} meta={look.scenario.meta} cut="round" />
                    {moodWord(mood)}
                  </>
                )}
              </span>
            ))}
          </>
        )}
        <span class="rowHead">{m.debrief_who_steered()}</span>
        {moments.map(({ row }) => (
          <span key={row.entry} class="cell">
            {row.reading !== undefined && (
              <>
                <SteerSlots steer={row.reading.steer} />
                {steerWord(row.reading.steer, name)}
              </>
            )}
          </span>
        ))}
        <span class="rowHead">{m.debrief_left_with({ name })}</span>
        {moments.map(({ row }) => (
          <span key={row.entry} class={`cell${row.counted ? '' : ' uncounted'}`}>
            {row.reading !== undefined && m.debrief_of({ left: row.reading.autonomy, of: row.reading.most })}
          </span>
        ))}
      </div>
      <ol class="sr">
        {moments.map((moment) => (
          <li key={moment.row.entry} value={moment.number}>
            {ropeItem(moment, name)}
          </li>
        ))}
      </ol>
    </figure>
  );
}
