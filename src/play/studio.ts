/** The play page as the studio's stage: it shows the story it is handed, tells what is decided, and what on it was pointed at. It keeps nothing. */
import { standing } from '../core/ledger/entries.ts';
import type { Scenario } from '../core/story/artifact.ts';
import { replay } from '../core/story/replay.ts';
import { holdStory } from '../open/opened.ts';
import { heardByStage, type OnRoad, passKeysOn, sayToStudio as say } from '../open/stageTalk.ts';
import { session } from '../session/current.ts';
import type { Playing } from '../session/session.ts';
import { keepSettings, set } from '../session/settings.ts';
import './studio.css';

function roadOf({ ledger, road }: Playing): readonly OnRoad[] {
  const texts = new Map(
    road.steps.flatMap(({ beat, index, entry }) => {
      const key = entry !== undefined && 'response' in entry ? entry.response : undefined;
      const text = beat.responses.find((response) => response.key === key)?.text;
      return index === undefined || text === undefined ? [] : [[index, text] as const];
    }),
  );
  return standing(ledger).flatMap(({ index, entry }) =>
    'response' in entry
      ? [
          {
            key: entry.response,
            text: texts.get(index) ?? '',
            ...(entry.kind === 'skipped' ? { skipped: true as const } : {}),
          },
        ]
      : [],
  );
}

function tell(playing: Playing, number: number): void {
  const { moment, ending } = playing.beat;
  say({
    from: 'stage',
    is: 'standing',
    number,
    ledger: playing.ledger,
    road: roadOf(playing),
    ...(moment?.id === undefined ? {} : { moment: moment.id }),
    ...(ending === undefined ? {} : { ending }),
  });
}

/** A line carries its beat and its number within as `2.5`; what is only seen has a mark behind and no place in the text. */
function point({ target }: MouseEvent): void {
  const element = target instanceof Element ? target : undefined;
  const item = element?.closest<HTMLElement>('[data-item]')?.dataset.item;
  const [, step, line] = /^(\d+)\.(\d+)$/.exec(item ?? '') ?? [];
  if (step !== undefined && line !== undefined) {
    say({ from: 'stage', is: 'pointed', step: Number(step), line: Number(line) });
  }
}

/** `show` draws the scenario with the session as it stands; `cast` changes where other people are to be drawn. */
export function followStudio(show: (scenario: Scenario, cast: string) => void): () => void {
  document.documentElement.dataset.stage = '';
  // An author looks at a beat as a whole, and leaves no trace in a trainee's settings.
  keepSettings(false);
  set('lines', 'whole');
  set('aloud', 'off');
  const listening = new AbortController();
  const { signal } = listening;
  let number = 0;
  let drawing: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    'message',
    (event) => {
      const heard = heardByStage(event);
      if (heard === undefined) return;
      const { scenario, ledger } = heard;
      const road = replay(scenario, ledger);
      clearTimeout(drawing);
      // Read and drawn in two steps, between which a keystroke in the editor beside it is heard.
      drawing = setTimeout(() => {
        number = heard.number;
        holdStory(scenario);
        session.take(scenario, ledger, road);
        show(scenario, JSON.stringify([scenario.meta.client, scenario.meta.cast, scenario.meta.looks]));
      });
    },
    { signal },
  );
  document.addEventListener('click', point, { signal });
  passKeysOn(signal);
  const unsubscribe = session.store.subscribe(({ playing }, before) => {
    if (playing !== undefined && playing.ledger !== before.playing?.ledger) tell(playing, number);
  });
  const leave = (): void => say({ from: 'stage', is: 'left' });
  say({ from: 'stage', is: 'ready' });
  return () => {
    listening.abort();
    clearTimeout(drawing);
    unsubscribe();
    leave();
  };
}
