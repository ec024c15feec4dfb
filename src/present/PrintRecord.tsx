/** The record on paper: the road, the split of every round, what each line eased and cost, and lines to write on. No name is on it. */
import type { JSX } from 'preact';
import { moveWords } from '../words/moves.ts';
import { getLocale, m } from '../words/words.ts';
import { countWords, splitWords } from './Bars.tsx';
import { momentWords } from './course.ts';
import { easedAndCost, heldWords } from './GroupLook.tsx';
import { askedAt, type RecordRound, roundsOf, wordsOf } from './record.ts';
import { lineWords } from './sentences.ts';
import type { Standing } from './standing.ts';

export function PrintRecord(props: { readonly standing: Standing }): JSX.Element {
  const { snapshot, scenario, beat, look, course } = props.standing;
  const rounds = roundsOf(snapshot.rounds, wordsOf(scenario, snapshot.ledger, beat.responses));
  // A room that only voted by one of them reads no column of zeros for the other.
  const hands = rounds.some(({ options, satHands }) => satHands > 0 || options.some((one) => one.hands > 0));
  const phones =
    !hands || rounds.some(({ options, satPhones }) => satPhones !== 0 || options.some((one) => one.phones !== 0));
  const asked = askedAt(scenario, snapshot.ledger, beat);
  const askedWords = ({ step, moment }: RecordRound): string => {
    const line = asked.get(step);
    if (line !== undefined) return lineWords(line);
    return moment === undefined ? '' : momentWords(course, moment);
  };
  const date = new Intl.DateTimeFormat(getLocale(), { dateStyle: 'long' }).format(snapshot.createdAt);
  return (
    <article>
      <header>
        <h1>{m.present_record_title()}</h1>
        <p>
          {scenario.meta.title} · {date}
        </p>
      </header>
      {look.stands !== undefined && <p class="groupStands">{look.stands}</p>}
      {heldWords(look).map((words) => (
        <p key={words}>{words}</p>
      ))}
      <h2>{m.present_record_road()}</h2>
      <table>
        <thead>
          <tr>
            <th>{m.present_record_moment()}</th>
            <th>{m.present_record_line()}</th>
            <th>{m.debrief_eased()}</th>
            <th>{m.debrief_cost()}</th>
          </tr>
        </thead>
        <tbody>
          {look.moments.map((moment) => {
            const { eased, cost } = easedAndCost(moment);
            return (
              <tr key={moment.number}>
                <td>
                  {moment.number}. {moment.asked && lineWords(moment.asked)}
                </td>
                <td>
                  {moment.letter} {moment.row.skipped ? m.present_played_on() : moment.taken?.text}
                  {moment.row.reading !== undefined && <small> {moveWords[moment.row.reading.move].name()}</small>}
                </td>
                <td>{eased}</td>
                <td>{cost}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <h2>{m.present_record_rounds()}</h2>
      {rounds.length === 0 && <p>{m.present_record_no_rounds()}</p>}
      {rounds.map((round) => (
        <table key={round.round}>
          <caption>
            {m.present_record_round({
              round: round.round,
              moment: askedWords(round),
              vote: round.vote,
            })}{' '}
            {splitWords({ sat: round.satPhones, satHands: round.satHands, people: round.people })}
          </caption>
          <tbody>
            {round.options.map((option) => (
              <tr key={option.response}>
                <th>{option.letter}</th>
                <td>{option.words}</td>
                {phones && <td class="number">{m.present_record_phones({ count: countWords(option.phones) })}</td>}
                {hands && <td class="number">{m.present_hands_count({ count: option.hands })}</td>}
                <td>{round.taken === option.response ? m.present_record_went() : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <section class="notes">
        <h2>{m.present_record_notes()}</h2>
        <div class="lines" />
      </section>
    </article>
  );
}
