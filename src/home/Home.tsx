/** The home page: what can be practiced, how far one is, and where one stopped. */

import { figures, places } from 'virtual:figures';
import stories from 'virtual:stories';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Metadata } from '../core/story/artifact.ts';
import { clientName } from '../core/story/lines.ts';
import { lookOf } from '../core/story/looks.ts';
import { keep } from '../session/keep/current.ts';
import type { Kept } from '../session/keep/keep.ts';
import { settings as settingsStore } from '../session/settings.ts';
import { Footer } from '../ui/Footer.tsx';
import { address, pathOf } from '../ui/route.ts';
import { Settings } from '../ui/Settings.tsx';
import { useStore } from '../ui/useStore.ts';
import { m } from '../words/words.ts';
import { HomeNav } from './HomeNav.tsx';
import { Newer } from './Newer.tsx';
import { OpenStory } from './OpenStory.tsx';
import { type Progress, progressOf, toPickUp } from './progress.ts';
import { Rope } from './Rope.tsx';
import { shownOf, trainable, training, waitsForReview } from './shelf.ts';

const figureOf = (meta: Metadata): string => {
  const name = clientName(meta);
  return (name === undefined ? undefined : lookOf(name, meta, figures)) ?? 'neutral';
};
const placeOf = (meta: Metadata): string => (Object.hasOwn(places.places, meta.place) ? meta.place : 'plain');

function howFar(progress: Progress): string | undefined {
  if (progress.open !== undefined) return m.home_kept({ moment: progress.open.decisions + 1 });
  if (progress.ended === 0) return undefined;
  return progress.ended === 1 ? m.home_played_once() : m.home_played({ times: progress.ended });
}

function Card(props: { readonly id: string; readonly meta: Metadata; readonly progress: Progress }): JSX.Element {
  const { id, meta, progress } = props;
  const name = clientName(meta);
  const far = howFar(progress);
  const length = [
    ...(meta.level === undefined ? [] : [m.home_level({ level: meta.level })]),
    ...(meta.minutes === undefined ? [] : [m.home_minutes({ minutes: meta.minutes })]),
  ];
  return (
    <li class="scene">
      <div class="portrait" aria-hidden="true">
        <img class="room" src={address(`places/${placeOf(meta)}-card.svg`)} alt="" />
        <img class="person" src={address(`figures/${figureOf(meta)}.svg`)} alt="" />
      </div>
      <div class="about">
        <h3>
          <a href={address(pathOf({ door: 'play', scenario: id }))}>{meta.title}</a>
        </h3>
        {name !== undefined && (
          <p class="who">{m.home_who_where({ name, setting: meta.setting ?? meta.place.replaceAll('-', ' ') })}</p>
        )}
        {meta.trains !== undefined && <p class="trains">{meta.trains}</p>}
        {meta.notes.length > 0 && (
          <p class="touches">
            <b>{m.home_touches()}</b> {meta.notes.join('; ')}
          </p>
        )}
        <p class="length">
          {length.join(' · ')}
          {far !== undefined && <strong>{far}</strong>}
          {waitsForReview({ meta }) && <strong>{m.home_waits()}</strong>}
        </p>
      </div>
    </li>
  );
}

/** One choice out of all that the conversations train; what is left of them is said as it changes. */
function Training(props: {
  readonly trains: readonly string[];
  readonly wanted: string;
  readonly shown: number;
  readonly of: number;
  readonly onWanted: (wanted: string) => void;
}): JSX.Element {
  const { trains, wanted, shown, of } = props;
  return (
    <p class="training">
      <label for="training">{m.home_train()}</label>
      <select id="training" value={wanted} onChange={({ currentTarget }) => props.onWanted(currentTarget.value)}>
        <option value="">{m.home_train_all()}</option>
        {trains.map((one) => (
          <option key={one} value={one} selected={one === wanted}>
            {one}
          </option>
        ))}
      </select>
      <span role="status">{wanted === '' ? '' : m.home_train_shown({ count: shown, of })}</span>
    </p>
  );
}

export function Home(): JSX.Element {
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const [settings, setSettings] = useState(false);
  const [wanted, setWanted] = useState('');
  const drafts = useStore(settingsStore, (state) => state.drafts);
  const shelf = shownOf(stories, drafts === 'on');
  const shown = training(shelf, wanted);
  const look = () => void keep.list().then(setKept);
  useEffect(look, []);
  const stopped = toPickUp(
    kept,
    stories.map((story) => story.id),
  );
  const stoppedAt = stories.find((story) => story.id === stopped?.scenario);
  const ended = kept.some((one) => one.ended);
  return (
    <>
      <header class="homeBar">
        <Rope />
        <div>
          <h1>{m.common_product()}</h1>
          <p>{m.home_tagline()}</p>
        </div>
        <HomeNav ended={ended} onSettings={() => setSettings(true)} />
      </header>
      <main class="home">
        {stopped !== undefined && stoppedAt !== undefined && (
          <p class="pickUp">
            <b>{m.home_pick_up()}</b>
            <span>{m.home_pick_up_where({ title: stoppedAt.meta.title, moment: stopped.decisions + 1 })}</span>
            <a
              class="button solid small"
              href={`${address(pathOf({ door: 'play', scenario: stopped.scenario }))}?go=on`}
            >
              {m.home_continue()}
            </a>
          </p>
        )}
        <Newer />
        <h2 class="sr">{m.home_scenes()}</h2>
        {shelf.length === 0 ? (
          <p>{m.home_none()}</p>
        ) : (
          <>
            <Training
              trains={trainable(shelf)}
              wanted={wanted}
              shown={shown.length}
              of={shelf.length}
              onWanted={setWanted}
            />
            <ul class="scenes">
              {shown.map((story) => (
                <Card key={story.id} id={story.id} meta={story.meta} progress={progressOf(kept, story.id)} />
              ))}
            </ul>
          </>
        )}
        <OpenStory />
        <p class="groupDoor">
          <a class="button line" href={address(pathOf({ door: 'present' }))}>
            {m.present_title()}
          </a>
          <span>{m.present_home_what()}</span>
        </p>
        <p class="groupDoor">
          <a class="button line" href={address(pathOf({ door: 'studio' }))}>
            {m.studio_home_button()}
          </a>
          <span>{m.studio_home_lead()}</span>
        </p>
        <p class="drafted">
          {m.home_drafted()} {m.home_private()}
        </p>
      </main>
      <Footer />
      {settings && (
        <Settings
          onClose={() => {
            setSettings(false);
            // Everything may have been deleted there.
            look();
          }}
        />
      )}
    </>
  );
}
