/** Opens the play door in a page: over what the build drew there, or in an empty one. */
import { Fragment, hydrate, type JSX, render } from 'preact';
import type { Scenario } from '../core/story/artifact.ts';
import type { Beat } from '../core/story/beat.ts';
import { open } from '../core/story/playthrough.ts';
import { openedId } from '../open/opened.ts';
import { isStage } from '../open/stageTalk.ts';
import { fetchEngine } from '../scene/engine.ts';
import { session } from '../session/current.ts';
import { keep } from '../session/keep/current.ts';
import { applySettings } from '../ui/applySettings.ts';
import '../ui/look.ts';
import type { Mount } from '../ui/route.ts';
import { hush } from '../ui/speech.ts';
import { picturesWanted } from '../ui/useDrawn.ts';
import { m } from '../words/words.ts';
import '../ui/stage.css';
import './before.css';
import './play.css';
import './low.css';
import { beginFrom } from './begin.ts';
import './early.ts';
import { tellRoom } from './inRoom.tsx';
import { followSaves } from './live.ts';
import { Absent, Play, type PlayProps } from './Play.tsx';
import { loadScenario } from './scenarios.ts';
import { Trouble } from './Trouble.tsx';

/** Any seed will do: a first beat that chance decides is not drawn into the page. */
const anySeed = 1;

async function findKept(now: () => Scenario): ReturnType<NonNullable<PlayProps['findKept']>> {
  const scenario = now();
  if (scenario.id === openedId) return undefined;
  const left = (await keep.list())
    .filter((kept) => kept.scenario === scenario.id && !kept.ended && kept.decisions > 0)
    .sort((a, b) => b.updated - a.updated)[0];
  if (left === undefined) return undefined;
  const { openKept } = await import('./resume.ts');
  return openKept(now, left);
}

/** On its way while the page is made one's own: the words are all there, and the line is free. */
function engineAhead(): void {
  if (picturesWanted()) void fetchEngine();
}

/** Starts what the page's own script has already shown, and takes the choice it has kept. */
function takeOver(scenario: Scenario): { readonly begun: boolean; readonly key?: string | undefined } {
  const early = window.alongsideEarly;
  delete window.alongsideEarly;
  early?.stop();
  const { playing } = session.store.getState();
  // Another file was opened since: what was played of the first one is gone with it.
  if (scenario.id === openedId && playing?.scenario.id === openedId && playing.scenario !== scenario) session.close();
  const open = session.store.getState().playing;
  if (open?.scenario.id === scenario.id && !open.beat.end) return { begun: true };
  if (!early?.begun) return { begun: false };
  return { begun: beginFrom(document, scenario) === undefined, key: early.key };
}

export const mount: Mount = (host, route) => {
  const endSettings = applySettings();
  const endRoom = route.door === 'play' ? tellRoom(route.scenario) : () => {};
  let over = false;
  let unfollow = (): void => {};
  const drawn = host.querySelector<HTMLElement>('[data-talk]')?.dataset.talk;
  const show = async (): Promise<void> => {
    if (route.door !== 'play') return;
    let now: Scenario | undefined;
    const from = (scenario: Scenario, first: Beat, begun: boolean): JSX.Element => {
      now = scenario;
      const find = () => findKept(() => now ?? scenario);
      return <Play scenario={scenario} first={first} begun={begun} findKept={find} />;
    };
    const page = (scenario: Scenario, begun: boolean): JSX.Element => {
      now = scenario;
      const opened = open(scenario, anySeed);
      return opened.ok ? from(scenario, opened.play.beat, begun) : <Trouble trouble={opened.trouble} />;
    };
    if (isStage()) {
      const { followStudio } = await import('./studio.ts');
      if (over) return;
      unfollow = followStudio((scenario, cast) => {
        const { trouble, road } = session.store.getState().playing ?? {};
        // It has just been opened, to be played to where it stands: once is enough for every change of a text.
        const first = road?.steps[0]?.beat;
        const talk = first === undefined ? page(scenario, true) : from(scenario, first, true);
        const shown = trouble === undefined ? talk : <Trouble trouble={trouble} />;
        // Other people are other drawings.
        render(<Fragment key={cast}>{shown}</Fragment>, host);
      });
      return;
    }
    unfollow = followSaves(route.scenario, (saved) => {
      const playing = session.store.getState().playing?.scenario.id === saved.id;
      const trouble = playing ? session.revise(saved) : undefined;
      render(trouble === undefined ? page(saved, playing) : <Trouble trouble={trouble} />, host);
    });
    const coming = loadScenario(route.scenario);
    if (window.alongsideEarly?.begun) engineAhead();
    const scenario = await coming;
    if (over || now !== undefined) return;
    if (scenario === undefined) {
      host.replaceChildren();
      const sentence = route.scenario === openedId ? m.open_gone() : m.play_no_such_scene();
      render(<Absent sentence={sentence} />, host);
      return;
    }
    const { begun, key } = takeOver(scenario);
    if (begun) engineAhead();
    const first = page(scenario, begun);
    // A room may play another edition than the one that the build drew.
    if (drawn === scenario.edition && first.type === Play) hydrate(first, host);
    else {
      host.replaceChildren();
      render(first, host);
    }
    if (key !== undefined) session.choose(key);
  };
  show().catch(() => {
    if (over) return;
    host.replaceChildren();
    render(<Absent sentence={m.play_did_not_arrive()} />, host);
  });
  return () => {
    over = true;
    unfollow();
    hush();
    endSettings();
    endRoom();
    render(null, host);
    host.replaceChildren();
  };
};
