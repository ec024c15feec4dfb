/** The group looks back: where the person stands now, who held the wheel, then one page for each moment of the road. Lines are looked at, never people. */
import type { JSX } from 'preact';
import type { RoundView } from '../core/room/view.ts';
import { moveWords } from '../words/moves.ts';
import { quoted } from '../words/quoted.ts';
import { m } from '../words/words.ts';
import { Badge } from './Badge.tsx';
import { Bars, SplitKey } from './Bars.tsx';
import type { Debriefed, LookMoment } from './look.ts';

/** Who steered, and how the lines leaned; or why nothing is said of it. */
export function heldWords({ readings, name, moments }: Debriefed): readonly string[] {
  if (moments.length === 0) return [m.debrief_no_moments()];
  if (readings.talkFirst) return [m.debrief_talk_first()];
  if (readings.counted.length === 0) return [m.present_nothing_counted()];
  if (!readings.enough) return [m.debrief_too_few({ count: readings.counted.length })];
  const { moments: held, of } = readings.held;
  const { over, under } = readings.leaned;
  const lines = [m.debrief_held({ name: name ?? m.debrief_person_start(), moments: held, of })];
  if (over === 0 && under === 0) lines.push(m.debrief_leaned_none());
  else if (under === 0) lines.push(m.debrief_leaned_in({ count: over }));
  else if (over === 0) lines.push(m.debrief_leaned_out({ count: under }));
  else lines.push(m.debrief_leaned_some({ over, under }));
  if (readings.repair !== undefined) lines.push(m.present_repairs(readings.repair));
  return lines;
}

function steered({ row }: LookMoment, name: string): string | undefined {
  if (row.reading === undefined) return undefined;
  switch (row.reading.steer) {
    case 'client':
      return m.debrief_steered_client({ name });
    case 'shared':
      return m.debrief_steered_shared();
    case 'specialist':
      return m.present_steered_specialist();
  }
}

/** What that line eased and cost: the author's sentence, else the move's. */
export function easedAndCost({ notes, row }: LookMoment): { readonly eased?: string; readonly cost?: string } {
  if (row.skipped) return {};
  const words = row.reading === undefined ? undefined : moveWords[row.reading.move];
  const eased = notes?.eased ?? words?.eases();
  const cost = notes?.cost ?? words?.costs();
  return { ...(eased === undefined ? {} : { eased }), ...(cost === undefined ? {} : { cost }) };
}

function First(props: { readonly look: Debriefed }): JSX.Element {
  const { look } = props;
  return (
    <section class="slide look" aria-labelledby="look-title">
      <div>
        <h2 id="look-title">{m.debrief_title()}</h2>
        <p class="groupStands">{look.ended ? (look.stands ?? m.debrief_stands_nowhere()) : m.debrief_not_ended()}</p>
        {heldWords(look).map((words) => (
          <p key={words} class="lead">
            {words}
          </p>
        ))}
        <p>{m.present_look_how()}</p>
      </div>
    </section>
  );
}

export type GroupLookProps = {
  readonly look: Debriefed;
  /** From 1. */
  readonly page: number;
  readonly rounds: readonly RoundView[];
  /** Words of the responses, by key. */
  readonly words: ReadonlyMap<string, string>;
};

export function GroupLook(props: GroupLookProps): JSX.Element {
  const { look, page, rounds, words } = props;
  const moment = look.moments[page - 2];
  if (page < 2 || moment === undefined) return <First look={look} />;
  const name = look.name ?? m.debrief_person();
  const held = rounds.filter(({ step, split }) => step === moment.step && split !== undefined);
  const [first, last] = [held.at(0), held.at(-1)];
  const { eased, cost } = easedAndCost(moment);
  const choices = new Map([...words].map(([key, text]) => [key, { text, act: false }]));
  return (
    <section class="slide look" aria-labelledby="look-title">
      <div>
        <h2 id="look-title">
          {m.debrief_moment_number({ number: moment.number })}
          {moment.asked && (
            <span> {moment.asked.speaker === undefined ? moment.asked.text : quoted(moment.asked.text)}</span>
          )}
        </h2>
        <p class="went">
          {moment.letter !== '' && <Badge at={moment.letter.charCodeAt(0) - 65} />}
          <span>
            <b>{moment.row.skipped ? m.present_played_on() : m.present_room_went()}</b>{' '}
            {moment.taken && (moment.taken.act ? moment.taken.text : quoted(moment.taken.text))}
            {moment.row.replay && <small> {m.debrief_mark_replay()}</small>}
          </span>
        </p>
        <div class="lookColumns">
          <dl>
            {moment.row.reading !== undefined && (
              <div>
                <dt>{moveWords[moment.row.reading.move].name()}</dt>
                <dd>{steered(moment, name)}</dd>
              </div>
            )}
            {eased !== undefined && (
              <div>
                <dt>{m.debrief_eased()}</dt>
                <dd>{eased}</dd>
              </div>
            )}
            {cost !== undefined && (
              <div>
                <dt>{m.debrief_cost()}</dt>
                <dd>{cost}</dd>
              </div>
            )}
          </dl>
          {last !== undefined && (
            <div>
              {first !== last && first?.split && last.split && <SplitKey first={first.split} now={last.split} />}
              <Bars
                options={last.options}
                choices={choices}
                split={last.split}
                before={first === last ? undefined : first?.split}
                short
              />
            </div>
          )}
        </div>
      </div>
    </section>
  );
}
