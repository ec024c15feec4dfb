/** A round after its closing: what this phone's vote was and, once it is shown to all, how the room voted. */
import type { JSX } from 'preact';
import { letterAt, sit } from '../core/room/letters.ts';
import type { Count, Split } from '../core/room/tally.ts';
import { m } from '../words/words.ts';
import { Asked } from './Ballot.tsx';
import type { LinkState } from './link.ts';
import { Shape } from './Shape.tsx';

type Round = NonNullable<NonNullable<LinkState['snapshot']>['round']>;

function Mine(props: { readonly round: Round; readonly late: boolean }): JSX.Element {
  const { round, late } = props;
  const choice = round.vote?.choice;
  const at = round.options.findIndex(({ key }) => key === choice);
  const option = round.options[at];
  return (
    <div class="mineWas">
      {option === undefined ? (
        <p>{choice === sit ? m.join_closed_sat() : m.join_closed_none()}</p>
      ) : (
        <>
          <Shape at={at} />
          <p>
            {m.join_closed_in()} <span class="sr">{letterAt(at)}. </span>
            {option.text}
          </p>
        </>
      )}
      {late && <p>{m.join_late()}</p>}
    </div>
  );
}

const said = (count: Count): string =>
  typeof count === 'number' ? m.join_count({ count }) : { few: m.join_few, more: m.join_three }[count]();
/** A few are drawn as two: a lone vote is never seen. Of what is *3 or more*, only the lead is. */
const width = (count: Count, leads: boolean): number =>
  typeof count === 'number' ? count : { few: 2, more: leads ? 6 : 3 }[count];

/** Bars on one scale; their lengths are set by script, as the policy wants. */
function Bar(props: { readonly length: number; readonly most: number; readonly thin?: boolean }): JSX.Element | null {
  if (props.length === 0) return null;
  const share = Math.max(2, (100 * props.length) / props.most);
  return <span class={props.thin ? 'bar thin' : 'bar'} style={{ inlineSize: `${share}%` }} aria-hidden="true" />;
}

function Counts(props: { readonly round: Round; readonly split: Split }): JSX.Element {
  const { round, split } = props;
  const lengths = (one: Split | undefined): number[] =>
    one?.options.map(({ key, phones }) => width(phones, one.leading.includes(key))) ?? [];
  const [now, past] = [lengths(split), lengths(round.before)];
  const hands = [...split.options, ...(round.before?.options ?? [])].map((option) => option.hands);
  const most = Math.max(1, ...[...now, ...past].map((length, at) => length + (hands[at] ?? 0)));
  return (
    <ol class="counts">
      {split.options.map((option, at) => {
        const first = round.before?.options[at];
        return (
          <li key={option.key} class={`s${at % 4}`}>
            <Shape at={at} />
            <div>
              <p>{round.options[at]?.text}</p>
              <Bar length={past[at] ?? 0} most={most} thin />
              <Bar length={now[at] ?? 0} most={most} />
              <p class="number">
                <b>{said(option.phones)}</b>
                {option.hands > 0 && <> {m.join_hands({ count: option.hands })}</>}
                {first !== undefined && <span> · {m.join_before({ count: said(first.phones) })}</span>}
              </p>
            </div>
          </li>
        );
      })}
      {split.sat !== 0 && (
        <li class="satOut">
          {m.join_sat_out()}: <b>{said(split.sat)}</b>
        </li>
      )}
    </ol>
  );
}

export function Outcome(props: { readonly state: LinkState; readonly round: Round }): JSX.Element {
  const { state, round } = props;
  const { split } = round;
  return (
    <main>
      <Asked round={round} />
      <div role="status">
        <h1>{split === undefined ? m.join_closed() : m.join_revealed()}</h1>
      </div>
      <Mine round={round} late={state.late === true} />
      {split === undefined ? <p>{m.join_look_up_help()}</p> : <Counts round={round} split={split} />}
      {split !== undefined && <p>{m.join_talk()}</p>}
    </main>
  );
}
