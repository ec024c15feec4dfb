/** The phone's one screen: what it shows depends only on what the room said last and on whether it can be heard. */
import type { ComponentChildren, JSX } from 'preact';
import { printRoomCode, readRoomCode } from '../core/room/code.ts';
import type { ConnectRefusal } from '../core/room/wire.ts';
import { crisisLines, regionOf } from '../ui/crisis.ts';
import { address, go, leaveNow, pathOf } from '../ui/route.ts';
import { m } from '../words/words.ts';
import { Ballot } from './Ballot.tsx';
import type { Link, LinkState } from './link.ts';
import { Outcome } from './Outcome.tsx';

/** Around every screen: the room, *Leave now*, and the crisis line. */
export function Frame(props: { readonly code?: string; readonly children: ComponentChildren }): JSX.Element {
  const line = crisisLines[regionOf(navigator.languages)];
  const sentence = line.text ? m.ui_crisis_call_or_text({ number: '|' }) : m.ui_crisis_call({ number: '|' });
  const [before = '', after = ''] = sentence.split('|');
  return (
    <>
      <header>
        <svg class="rope" viewBox="0 0 64 32" aria-hidden="true">
          <path d="M7 7c8 20 42 20 50 0" />
          <path d="M7 7c8 20 42 20 50 0" />
        </svg>
        <span class="room">
          {props.code === undefined ? m.common_product() : m.join_room({ code: printRoomCode(props.code) })}
        </span>
        <a
          class="plain"
          href={address('leave.html')}
          onClick={(event) => {
            event.preventDefault();
            leaveNow();
          }}
        >
          {m.ui_leave_now()}
        </a>
      </header>
      {props.children}
      <footer>
        <span>
          {before}
          <a href={`tel:${line.dial}`}>{line.number}</a>
          {after}
        </span>{' '}
        <span>{m.join_no_name()}</span>
      </footer>
    </>
  );
}

export function CodeForm(props: { readonly typed?: string; readonly children?: ComponentChildren }): JSX.Element {
  const { typed = '' } = props;
  const submit = (event: Event): void => {
    event.preventDefault();
    const value = new FormData(event.currentTarget as HTMLFormElement).get('code');
    const code = readRoomCode(String(value));
    go(pathOf({ door: 'join', code: code ?? String(value).trim() }));
  };
  return (
    <main>
      {props.children ?? <h1>{m.join_title()}</h1>}
      {typed !== '' && <p role="alert">{m.join_code_odd({ typed })}</p>}
      <form onSubmit={submit}>
        <label for="code">{m.join_code()}</label>
        <input
          id="code"
          name="code"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={12}
          required
          aria-describedby="codeHelp"
        />
        <p id="codeHelp">{m.join_code_help()}</p>
        <button type="submit" class="plain solid">
          {m.join_go()}
        </button>
      </form>
    </main>
  );
}

function Plain(props: {
  readonly head: string;
  readonly help?: string;
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <main>
      <div role="status">
        <h1>{props.head}</h1>
        {props.help !== undefined && <p>{props.help}</p>}
      </div>
      {props.children}
    </main>
  );
}

function Refused(props: { readonly reason: ConnectRefusal['reason']; readonly code: string }): JSX.Element {
  switch (props.reason) {
    case 'locked':
      return <Plain head={m.join_locked()} help={m.join_locked_help()} />;
    case 'removed':
      return <Plain head={m.join_removed()} help={m.join_removed_help()} />;
    case 'no-such-room':
      return (
        <CodeForm>
          <div role="alert">
            <h1>{m.join_no_such_room({ code: printRoomCode(props.code) })}</h1>
            <p>{m.join_no_such_help()}</p>
          </div>
        </CodeForm>
      );
    default:
      return (
        <Plain head={m.join_other_version()}>
          <a class="plain solid" href={location.href} onClick={() => location.reload()}>
            {m.join_load_again()}
          </a>
        </Plain>
      );
  }
}

function Inside(props: { readonly state: LinkState; readonly link: Link; readonly code: string }): JSX.Element {
  const { state, link, code } = props;
  const { snapshot } = state;
  if (snapshot === undefined) {
    const many = state.failures > 3;
    return (
      <Plain
        head={many ? m.join_nobody_answers() : m.join_looking()}
        {...(many ? { help: m.join_nobody_help() } : {})}
      />
    );
  }
  const { round, went, pace } = snapshot;
  if (round !== undefined && snapshot.phase === 'open') return <Ballot state={state} round={round} link={link} />;
  if (round !== undefined) return <Outcome state={state} round={round} />;
  switch (snapshot.phase) {
    case 'lobby':
      return (
        <Plain head={m.join_lobby()} help={m.join_lobby_help()}>
          <p>{m.join_private()}</p>
        </Plain>
      );
    case 'pacing':
      return (
        <Plain head={m.join_pace()} help={m.join_pace_help()}>
          {pace !== undefined && (
            <a
              class="plain solid"
              href={`${address(pathOf({ door: 'play', scenario: pace.scenario }))}?room=${code}&edition=${pace.edition}&story=${pace.story}`}
            >
              {m.join_pace_go()}
            </a>
          )}
        </Plain>
      );
    case 'ended':
      return <Plain head={m.join_ended()} help={m.join_ended_help()} />;
    default:
      return (
        <Plain
          head={snapshot.storyEnded ? m.join_story_ended() : m.join_look_up()}
          {...(snapshot.storyEnded ? {} : { help: m.join_look_up_help() })}
        >
          {went !== undefined && (
            <p class="went">
              {went.letter === undefined ? m.join_went_on() : m.join_went({ letter: went.letter })} <q>{went.text}</q>
            </p>
          )}
        </Plain>
      );
  }
}

export function Join(props: { readonly code: string; readonly state: LinkState; readonly link: Link }): JSX.Element {
  const { code, state, link } = props;
  const away = state.snapshot !== undefined && !state.connected && state.failures > 0;
  const voting = state.snapshot?.phase === 'open';
  return (
    <Frame code={code}>
      {away && !voting && state.refused === undefined && (
        <p class="away" role="status">
          {m.join_offline()}
        </p>
      )}
      {state.refused === undefined ? (
        <Inside code={code} state={state} link={link} />
      ) : (
        <Refused reason={state.refused} code={code} />
      )}
    </Frame>
  );
}
