/** What a person reads before a scene: what it is about, how long it takes, the rules it stands on, and every way not to begin. */
import type { JSX } from 'preact';
import type { Scenario } from '../core/story/artifact.ts';
import { clientName } from '../core/story/lines.ts';
import { lookOf } from '../core/story/looks.ts';
import { openedId } from '../open/opened.ts';
import { figures, places } from '../scene/cast.ts';
import { keepingPlace } from '../session/keep/current.ts';
import { picture } from '../ui/beside.ts';
import { Footer } from '../ui/Footer.tsx';
import { Icon } from '../ui/icons.tsx';
import { address, isOneFile } from '../ui/route.ts';
import { TopBar } from '../ui/TopBar.tsx';
import { WhoYouAre } from '../ui/WhoYouAre.tsx';
import { m } from '../words/words.ts';
import { Carried, CourseReceives } from './Carried.tsx';
import { RoomCounts } from './inRoom.tsx';
import { RuleCard } from './Rules.tsx';
import { toAllScenes } from './wayBack.ts';

/** A playthrough that is kept and can be gone on with, or why it cannot. */
export type KeptPrompt =
  | { readonly kind: 'resumable'; readonly decisions: number; readonly otherEdition: boolean }
  | { readonly kind: 'unreadable'; readonly sentence: string };

export type BeforeProps = {
  readonly scenario: Scenario;
  readonly kept?: KeptPrompt | undefined;
  readonly hidden: boolean;
  readonly onBegin: () => void;
  readonly onResume: () => void;
  readonly onRules: () => void;
  readonly onSettings: () => void;
};

function Portrait(props: { readonly scenario: Scenario }): JSX.Element {
  const { meta } = props.scenario;
  const client = clientName(meta);
  const figure = client === undefined ? undefined : lookOf(client, meta, figures);
  const room = Object.hasOwn(places.places, meta.place) ? meta.place : 'plain';
  return (
    <div class="portrait" aria-hidden="true">
      <img class="room" src={picture(`places/${room}.svg`)} alt="" fetchpriority="low" />
      {figure !== undefined && <img class="bust" src={picture(`figures/${figure}.svg`)} alt="" fetchpriority="low" />}
    </div>
  );
}

const isCourse = (): boolean => keepingPlace().kind === 'course';

function Kept(props: { readonly kept: KeptPrompt; readonly onResume: () => void }): JSX.Element {
  const { kept } = props;
  return (
    <section class="kept" aria-label={m.play_kept_title()}>
      {kept.kind === 'resumable' ? (
        <>
          <p>
            <b>{m.play_kept_title()}</b>{' '}
            {isCourse()
              ? m.export_course_kept({ count: kept.decisions })
              : m.play_kept_decisions({ count: kept.decisions })}{' '}
            {kept.otherEdition && m.play_kept_other_edition()}
          </p>
          <button type="button" class="button solid small" onClick={props.onResume}>
            <span>{m.play_continue()}</span>
            <Icon name="next" />
          </button>
        </>
      ) : (
        <p>
          <b>{m.play_kept_unreadable()}</b> {kept.sentence}
        </p>
      )}
    </section>
  );
}

/** How to play, and whether to keep it; read by `begin` from the form itself, so that it works before the page is live. */
function Ways(props: { readonly keeps: boolean }): JSX.Element {
  return (
    <details class="ways">
      <summary>
        <span>{m.play_ways()}</span>
        <Icon name="down" />
      </summary>
      <fieldset>
        <legend class="sr">{m.play_mode()}</legend>
        <label>
          <input type="radio" name="mode" value="practice" defaultChecked />
          <span>
            <b>{m.play_mode_practice()}</b> {m.play_mode_practice_help()}
          </span>
        </label>
        <label>
          <input type="radio" name="mode" value="straight" />
          <span>
            <b>{m.play_mode_straight()}</b> {m.play_mode_straight_help()}
          </span>
        </label>
        {props.keeps && (
          <label class="apart">
            <input type="checkbox" name="keepNothing" />
            <span>
              <b>{isCourse() ? m.export_course_nothing() : m.play_keep_nothing()}</b>{' '}
              {isCourse() ? m.export_course_nothing_help() : m.play_keep_nothing_help()}
            </span>
          </label>
        )}
      </fieldset>
    </details>
  );
}

export function Before(props: BeforeProps): JSX.Element {
  const { scenario, kept, hidden } = props;
  const { meta, agency } = scenario;
  const fromFile = scenario.id === openedId;
  return (
    <div class="before" data-note="" hidden={hidden}>
      <TopBar {...toAllScenes()}>
        <button type="button" class="item" onClick={props.onSettings}>
          <Icon name="settings" />
          <span>{m.ui_settings()}</span>
        </button>
      </TopBar>
      <main>
        <div class="about">
          <Portrait scenario={scenario} />
          <h1>{meta.title}</h1>
          {meta.about !== undefined && <p class="lede">{meta.about}</p>}
          <div class="facts">
            {meta.notes.length > 0 && (
              <div>
                <h2>{m.play_about()}</h2>
                <ul class="topics">
                  {meta.notes.map((note) => (
                    <li key={note}>{note}</li>
                  ))}
                </ul>
              </div>
            )}
            <div>
              <h2>{meta.minutes === undefined ? m.play_own_time() : m.play_how_long()}</h2>
              <p>
                {meta.minutes !== undefined && m.play_minutes({ count: meta.minutes })} {m.play_stop_anytime()}
              </p>
            </div>
          </div>
        </div>
        <div class="side">
          {fromFile && <p class="livesHere">{m.open_lives_here()}</p>}
          <CourseReceives />
          <RoomCounts />
          {kept !== undefined && <Kept kept={kept} onResume={props.onResume} />}
          <RuleCard meta={meta} agency={agency} onWhole={props.onRules} />
          <Ways keeps={!fromFile} />
          <details class="ways who">
            <summary>
              <span>{m.ui_you()}</span>
              <Icon name="down" />
            </summary>
            <WhoYouAre />
          </details>
          {isOneFile && <Carried />}
        </div>
        <div class={isOneFile ? 'dock alone' : 'dock'}>
          <button type="button" id="begin" class="button solid" data-begin="" onClick={props.onBegin}>
            <span>{kept?.kind === 'resumable' ? m.play_begin_anew() : m.play_begin()}</span>
            <Icon name="next" />
          </button>
          {isOneFile ? (
            <p>{m.export_leaving()}</p>
          ) : (
            <>
              <a class="button line" href={address('')}>
                {m.play_skip_scene()}
              </a>
              <p>{m.play_skipping_costs_nothing()}</p>
            </>
          )}
        </div>
      </main>
      <Footer />
    </div>
  );
}
