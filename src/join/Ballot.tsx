/** A round on the phone: the question, the state of the vote in one band, and the responses, which keep their places. */
import type { JSX } from 'preact';
import { letterAt, sit } from '../core/room/letters.ts';
import { m } from '../words/words.ts';
import type { Link, LinkState } from './link.ts';
import { Shape } from './Shape.tsx';

type Round = NonNullable<NonNullable<LinkState['snapshot']>['round']>;

export function Asked(props: { readonly round: Round }): JSX.Element | null {
  const { said } = props.round;
  const last = said.at(-1);
  if (last === undefined) return null;
  return (
    <p class="asked">
      {last.speaker !== undefined && <span class="who">{last.speaker}</span>}
      <span class="line">{last.speaker === undefined ? last.text : `“${last.text}”`}</span>
    </p>
  );
}

type Band = { readonly kind: 'ask' | 'in' | 'out'; readonly head: string; readonly help: string };

/** What is so with this phone's vote. *In* is said only of what the room has acknowledged. */
function bandOf(state: LinkState, round: Round): Band {
  const { pending } = state.kept;
  if (pending === undefined) {
    if (round.vote !== undefined) {
      const head = round.vote.choice === sit ? m.join_sat_in() : m.join_in();
      return { kind: 'in', head, help: m.join_in_help() };
    }
    return { kind: 'ask', head: round.again ? m.join_again() : m.join_what_do_you_say(), help: m.join_tap_one() };
  }
  return state.snapshot?.trouble === undefined
    ? { kind: 'out', head: m.join_not_in(), help: m.join_not_in_help() }
    : { kind: 'out', head: m.join_paused(), help: m.join_paused_help() };
}

function Mark(props: { readonly kind: Band['kind'] }): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 40 40" aria-hidden="true">
      {props.kind === 'out' ? (
        <path d="M33 22A14 14 0 1 1 28 9l6 5m0-9v9h-9" />
      ) : (
        <circle cx="20" cy="20" r="17" stroke-dasharray={props.kind === 'ask' ? '7 5.4' : undefined} />
      )}
      {props.kind === 'in' && <path d="m12 20 6 6 10-11" />}
    </svg>
  );
}

export function Ballot(props: { readonly state: LinkState; readonly round: Round; readonly link: Link }): JSX.Element {
  const { state, round, link } = props;
  const band = bandOf(state, round);
  const { pending } = state.kept;
  const standing = pending?.choice ?? round.vote?.choice;
  const flag = pending === undefined ? m.join_your_vote() : m.join_your_choice();
  return (
    <main class="ballot">
      <Asked round={round} />
      <div class={`band ${band.kind}`} role="status">
        <Mark kind={band.kind} />
        <div>
          <h1>{band.head}</h1>
          <p>{band.help}</p>
        </div>
      </div>
      <ol class="options">
        {round.options.map(({ key, text, act }, at) => (
          <li key={key}>
            <button
              type="button"
              class={standing === key ? 'option mine' : 'option'}
              aria-pressed={standing === key}
              onClick={() => link.choose(key)}
            >
              <Shape at={at} />
              <span class="sr">{letterAt(at)}. </span>
              <span>
                {act && <small>{m.join_you_do()} </small>}
                {text}
              </span>
              {standing === key && <em class="flag">{flag}</em>}
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class={standing === sit ? 'sit mine' : 'sit'}
        aria-pressed={standing === sit}
        onClick={() => link.choose(sit)}
      >
        <b>{m.join_sit()}</b> <span>{m.join_sit_help()}</span>
        {standing === sit && <em class="flag">{flag}</em>}
      </button>
      {(state.unheard || (!state.connected && state.failures > 0)) && (
        <div class="try">
          <button type="button" class="plain" onClick={link.tryNow}>
            {m.join_try_now()}
          </button>
          <p>{m.join_same_wifi()}</p>
        </div>
      )}
    </main>
  );
}
