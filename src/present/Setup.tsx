/** Before a session: which scenario, what is voted on, how long that takes, and how the room is opened. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { printRoomCode } from '../core/room/code.ts';
import { marks, type Plan } from '../core/room/entries.ts';
import type { RoomHead } from '../core/room/wire.ts';
import type { Metadata, Scenario } from '../core/story/artifact.ts';
import { clientName } from '../core/story/lines.ts';
import { readBeside } from '../ui/beside.ts';
import { Footer } from '../ui/Footer.tsx';
import { address, isOneFile } from '../ui/route.ts';
import { TopBar } from '../ui/TopBar.tsx';
import { getLocale, m } from '../words/words.ts';
import { CardsPaper } from './CardsPage.tsx';
import { type Course, courseOf, momentWords } from './course.ts';
import { Guide } from './Guide.tsx';
import { printOut } from './paper.tsx';
import { markWords } from './sentences.ts';
import { markOf, minutesOf, planFor, sessionLengths, sessionMinutes } from './timing.ts';

type Listed = { readonly id: string; readonly meta: Metadata };

export async function readScenario(id: string): Promise<Scenario | undefined> {
  const text = await readBeside(`stories/${id}.json`);
  return text === undefined ? undefined : (JSON.parse(text) as Scenario);
}

export type SetupProps = {
  /** Rooms can be opened for phones. */
  readonly server: boolean;
  readonly rooms: readonly RoomHead[];
  /** A room that was led without a server is kept here. */
  readonly kept: { readonly title: string } | undefined;
  readonly trouble: string | undefined;
  readonly onAlone: (scenario: Scenario, plan: Plan, keep: boolean) => void;
  readonly onPhones: (scenario: Scenario, plan: Plan) => void;
  readonly onGoOn: () => void;
  readonly onForget: () => void;
  readonly onRoom: (code: string) => void;
};

type Chosen = { readonly scenario: Scenario; readonly course: Course; readonly plan: Plan };

function Marks(props: { readonly chosen: Chosen; readonly onPlan: (plan: Plan) => void }): JSX.Element {
  const { chosen, onPlan } = props;
  const { scenario, course, plan } = chosen;
  const all: Plan = Object.fromEntries(course.moments.map((id) => [id, 'vote' as const]));
  const ready = [
    ...sessionLengths.map((length) => ({
      words: m.present_minutes({ count: length }),
      made: planFor(length, course),
    })),
    { words: m.present_vote_on_all(), made: all },
  ];
  return (
    <>
      <fieldset class="lengths">
        <legend>{m.present_length_title()}</legend>
        {ready.map(({ words, made }) => (
          <button
            key={words}
            type="button"
            class="button line small"
            aria-pressed={course.moments.every((id) => markOf(made, id) === markOf(plan, id))}
            onClick={() => onPlan(made)}
          >
            {words}
          </button>
        ))}
      </fieldset>
      <ol class="marks">
        {course.moments.map((id) => (
          <li key={id}>
            <fieldset>
              <legend>
                <b>{momentWords(course, id)}</b> <span>{scenario.notes.moments[id]?.ask}</span>
              </legend>
              {marks.map((mark) => (
                <label key={mark}>
                  <input
                    type="radio"
                    name={`mark-${id}`}
                    checked={markOf(plan, id) === mark}
                    onChange={() => onPlan({ ...plan, [id]: mark })}
                  />
                  <span>
                    {markWords(mark)} <small>{m.present_minutes({ count: minutesOf[mark] })}</small>
                  </span>
                </label>
              ))}
            </fieldset>
          </li>
        ))}
      </ol>
      <p class="total" role="status">
        {m.present_total({ count: sessionMinutes(plan, course) })}
      </p>
    </>
  );
}

export function Setup(props: SetupProps): JSX.Element {
  const { server, rooms, kept } = props;
  const [stories, setStories] = useState<readonly Listed[]>();
  const [chosen, setChosen] = useState<Chosen>();
  const [trouble, setTrouble] = useState<string>();
  const [keep, setKeep] = useState(true);
  useEffect(() => {
    readBeside('stories/index.json').then(
      (text) => setStories(text === undefined ? [] : (JSON.parse(text) as Listed[])),
      () => setTrouble(m.present_stories_absent()),
    );
  }, []);
  const choose = async (id: string): Promise<void> => {
    try {
      const scenario = await readScenario(id);
      if (scenario === undefined) return setTrouble(m.play_no_such_scene());
      const course = courseOf(scenario);
      setTrouble(undefined);
      setChosen({ scenario, course, plan: planFor(60, course) });
      requestAnimationFrame(() => document.querySelector('#chosen')?.scrollIntoView({ block: 'start' }));
    } catch {
      setTrouble(m.play_did_not_arrive());
    }
  };
  const said = props.trouble ?? trouble;
  const open = rooms.filter(({ ended }) => !ended).slice(0, 6);
  return (
    <>
      <TopBar
        back={{ href: address(''), label: isOneFile ? m.export_first_page() : m.play_all_scenes() }}
        title={m.present_title()}
      >
        <button type="button" class="item" onClick={() => printOut(<CardsPaper />)}>
          {m.present_cards_print()}
        </button>
      </TopBar>
      <main class="setup">
        <p class="lead">{m.present_lead()}</p>
        {said !== undefined && <p role="alert">{said}</p>}
        {kept !== undefined && (
          <section class="goOn">
            <h2>{m.present_go_on_title()}</h2>
            <p>{m.present_go_on_what({ title: kept.title })}</p>
            <button type="button" class="button solid" onClick={props.onGoOn}>
              {m.present_go_on()}
            </button>{' '}
            <button type="button" class="button line" onClick={props.onForget}>
              {m.present_go_on_forget()}
            </button>
          </section>
        )}
        {open.length > 0 && (
          <section class="goOn">
            <h2>{m.present_rooms_title()}</h2>
            <ul>
              {open.map(({ code, scenario, at }) => (
                <li key={code}>
                  <button type="button" class="button line" onClick={() => props.onRoom(code)}>
                    {printRoomCode(code)}
                  </button>{' '}
                  {stories?.find(({ id }) => id === scenario)?.meta.title ?? scenario},{' '}
                  {new Intl.DateTimeFormat(getLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(at)}
                </li>
              ))}
            </ul>
          </section>
        )}
        <h2>{m.present_choose_scenario()}</h2>
        <ul class="choose">
          {stories?.map(({ id, meta }) => (
            <li key={id}>
              <button type="button" aria-pressed={chosen?.scenario.id === id} onClick={() => void choose(id)}>
                <b>{meta.title}</b>
                <span>
                  {clientName(meta)}
                  {meta.trains !== undefined && `. ${meta.trains}`}
                </span>
                {meta.notes.length > 0 && (
                  <small>
                    {m.home_touches()} {meta.notes.join('; ')}
                  </small>
                )}
              </button>
            </li>
          ))}
        </ul>
        {chosen !== undefined && (
          <section id="chosen" aria-labelledby="chosen-title">
            <h2 id="chosen-title">{m.present_plan_title({ title: chosen.scenario.meta.title })}</h2>
            <Marks chosen={chosen} onPlan={(plan) => setChosen({ ...chosen, plan })} />
            <div class="begin">
              {server && (
                <button type="button" class="button solid" onClick={() => props.onPhones(chosen.scenario, chosen.plan)}>
                  {m.present_begin_phones()}
                </button>
              )}
              <button
                type="button"
                class={server ? 'button line' : 'button solid'}
                onClick={() => props.onAlone(chosen.scenario, chosen.plan, keep)}
              >
                {m.present_begin_hands()}
              </button>
              <label class="keepNothing">
                <input type="checkbox" checked={!keep} onChange={(event) => setKeep(!event.currentTarget.checked)} />
                <span>{m.present_keep_nothing()}</span>
              </label>
            </div>
            {!server && <p>{isOneFile ? m.present_no_server_file() : m.present_no_server()}</p>}
          </section>
        )}
        <section class="guideFrame">
          <button type="button" class="button line" onClick={() => printOut(<Guide scenario={chosen?.scenario} />)}>
            {m.present_guide_print()}
          </button>
          <details>
            <summary>{m.present_guide_title()}</summary>
            <Guide scenario={chosen?.scenario} />
          </details>
        </section>
      </main>
      <Footer />
    </>
  );
}
