/** The look back on paper: black and greys, one A4 page for up to eight moments, a table that runs on where there are more. Shown by no screen. */
import type { JSX } from 'preact';
import type { Hope } from '../session/hopes.ts';
import { CrisisLine } from '../ui/Footer.tsx';
import { reviewWords } from '../words/review.ts';
import { m } from '../words/words.ts';
import { hopeWords } from './hopeWords.ts';
import { type LookBack, type Moment, onTheRope } from './lookBack.ts';
import { firstWords } from './quotes.ts';
import { RopeField } from './RopeField.tsx';
import {
  easedAndCost,
  flagWords,
  lineWords,
  marksOf,
  momentName,
  moodWord,
  moveName,
  nameIn,
  percent,
  placeWord,
  ribbonWords,
  speakerName,
  steerWord,
  toldWords,
} from './sentences.ts';

type PrintPageProps = {
  readonly look: LookBack;
  readonly date: string;
  /** Only when the person ticked them. */
  readonly hopes: readonly Hope[];
};

/** Words in the head of a column that is an inch wide at most. */
const paperGistWords = 5;

/** Questions for supervision that still fit the page: those of the lines that left least. */
const mostQuestions = 3;

function counts(look: LookBack): readonly string[] {
  const { autonomy, boundary, enough, counted } = look.readings;
  const { left, offered, range } = autonomy;
  const name = nameIn(look);
  if (counted.length === 0) return [];
  const choosing =
    range === undefined
      ? m.debrief_print_counts({ name, left, offered })
      : m.debrief_print_counts_range({ name, left, offered, low: percent(range.low), high: percent(range.high) });
  if (!enough || boundary.shares === undefined) return [choosing];
  const { under, alongside, over } = boundary.shares;
  return [
    choosing,
    m.debrief_print_boundary({ under: percent(under), alongside: percent(alongside), over: percent(over) }),
  ];
}

function PaperRope({ look }: { readonly look: LookBack }): JSX.Element | null {
  const moments = onTheRope(look);
  const name = nameIn(look);
  if (moments.length === 0) return null;
  return (
    <table class="paperRope">
      <thead>
        <tr>
          <th scope="col">{m.debrief_rope_title()}</th>
          {moments.map((moment) => (
            <th key={moment.row.entry} scope="col">
              {firstWords(momentName(moment), paperGistWords)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" class="paperLanes">
            <span>{m.debrief_lane_in()}</span>
            <span>{m.debrief_lane_alongside()}</span>
            <span>{m.debrief_lane_out()}</span>
          </th>
          <td colSpan={moments.length} class="paperField">
            <RopeField moments={moments} width={600} lane={14} w={7.5} r={10.5} f={12} brim={12} />
          </td>
        </tr>
        <tr>
          <th scope="row">{m.debrief_who_steered()}</th>
          {moments.map(({ row }) => (
            <td key={row.entry}>{row.reading !== undefined && steerWord(row.reading.steer, name)}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{m.debrief_left_with({ name })}</th>
          {moments.map(({ row }) => (
            <td key={row.entry}>
              {row.reading !== undefined && m.debrief_of({ left: row.reading.autonomy, of: row.reading.most })}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function PaperMoment({ look, moment }: { readonly look: LookBack; readonly moment: Moment }): JSX.Element {
  const { asked, gist, you, row, other, number, mood } = moment;
  const { eased, cost } = easedAndCost(moment);
  const who = asked === undefined ? undefined : speakerName(asked);
  const marks = marksOf(moment);
  return (
    <tr>
      <th scope="row">{number}</th>
      <td>
        {asked !== undefined && gist !== undefined && (
          <>
            {who !== undefined && `${who}: `}
            {lineWords({ ...asked, text: gist })}
          </>
        )}
      </td>
      <td>
        {row.skipped ? (
          m.debrief_skipped_line()
        ) : (
          <>
            {moveName(you) !== undefined && (
              <b>
                {moveName(you)}
                {row.reading !== undefined && `, ${placeWord(row.reading.boundary)}`}.{' '}
              </b>
            )}
            <span class={you.act ? 'act' : undefined}>{toldWords(you)}</span>
          </>
        )}
        {marks.length > 0 && !row.skipped && <i> {marks.join('. ')}.</i>}
      </td>
      <td>
        {!row.skipped && (
          <>
            {look.name !== undefined && mood !== undefined && (
              <i>{m.debrief_who_and_mood({ who: look.name, mood: moodWord(mood) })}. </i>
            )}
            {eased !== undefined && (
              <>
                <b>{m.debrief_eased()}</b> {eased}{' '}
              </>
            )}
            {cost !== undefined && (
              <>
                <b>{m.debrief_cost()}</b> {cost}
              </>
            )}
          </>
        )}
      </td>
      <td>
        {other !== undefined && !row.skipped && <span class={other.act ? 'act' : undefined}>{toldWords(other)}</span>}
      </td>
    </tr>
  );
}

/** The questions of the moments that left least of what was on offer, in their order. */
function questions({ moments }: LookBack): readonly Moment[] {
  const lost = ({ row: { reading } }: Moment): number =>
    reading === undefined ? 0 : reading.most - reading.autonomy + Math.abs(reading.boundary);
  const asked = moments.filter(({ ask, row }) => ask !== undefined && row.counted);
  return [...asked]
    .sort((a, b) => lost(b) - lost(a))
    .slice(0, mostQuestions)
    .sort((a, b) => a.number - b.number);
}

export function PrintPage({ look, date, hopes }: PrintPageProps): JSX.Element {
  const { meta } = look.scenario;
  return (
    <div class="paper">
      <header>
        <p class="paperTitle">{`${m.debrief_title()}: ${meta.title}`}</p>
        <p>{m.debrief_played({ date })}</p>
      </header>
      <div class="paperTop">
        <p class="paperStands">{look.stands ?? (look.ended ? m.debrief_stands_nowhere() : m.debrief_not_ended())}</p>
        <p>{[...ribbonWords(look), ...counts(look)].join(' ')}</p>
        {flagWords(look).map(({ entry, flag, words }) => (
          <p key={`${entry}-${flag}`}>
            <b>{words}</b>
          </p>
        ))}
        {hopes.map((hope) => {
          const moment = look.moments.find(({ row }) => row.entry === hope.entry);
          return (
            <p key={hope.entry}>
              <b>{m.debrief_print_hope()}.</b>{' '}
              {moment !== undefined && m.debrief_print_at({ line: momentName(moment) })} {hopeWords(hope)}
            </p>
          );
        })}
      </div>
      <PaperRope look={look} />
      <table class="paperMoments">
        <thead>
          <tr>
            <td />
            <th scope="col">{m.debrief_print_said()}</th>
            <th scope="col">{m.debrief_print_you()}</th>
            <th scope="col">{m.debrief_print_did()}</th>
            <th scope="col">{m.debrief_also_on_offer_plain()}</th>
          </tr>
        </thead>
        <tbody>
          {look.moments.map((moment) => (
            <PaperMoment key={moment.row.entry} look={look} moment={moment} />
          ))}
        </tbody>
      </table>
      <div class="paperEnd">
        <div>
          <p class="paperHead">{m.debrief_supervision()}</p>
          {questions(look).map(({ number, ask, row }) => (
            <p key={row.entry}>
              <b>{number}</b> {ask}
            </p>
          ))}
        </div>
        <div class="paperNotes">
          <p class="paperHead">{m.debrief_print_notes()}</p>
          <hr />
          <hr />
          <hr />
        </div>
      </div>
      <footer>
        <p>
          {m.debrief_label({ count: look.readings.counted.length })} {reviewWords(look.scenario.meta)} <CrisisLine />
        </p>
      </footer>
    </div>
  );
}
