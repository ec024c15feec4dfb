/** Own pace: everybody plays on their own phone; the room sees how many are at which moment, and afterwards how the roads parted. Nothing below five devices. */
import type { JSX } from 'preact';
import type { PaceCounts } from '../core/room/entries.ts';
import { paceShownFrom } from '../core/room/pace.ts';
import type { Scenario } from '../core/story/artifact.ts';
import { m } from '../words/words.ts';
import { type Course, momentWords } from './course.ts';
import { JoinPanel } from './JoinPanel.tsx';
import { inOrder, numberOf, onPage, pacePage, pacePages } from './paceMap.ts';
import type { Standing } from './standing.ts';

const numbered = (course: Course, moment: string): string => {
  const number = numberOf(course, moment);
  return `${number === 0 ? '' : `${number}. `}${momentWords(course, moment)}`;
};

export function PaceView(props: { readonly standing: Standing }): JSX.Element {
  const { snapshot, course } = props.standing;
  const { pace } = snapshot.live;
  const enough = pace !== undefined && pace.devices >= paceShownFrom;
  const rows = [
    ...course.moments.map((id) => [numbered(course, id), pace?.at[id] ?? 0] as const),
    [m.present_pace_ended(), pace?.ended ?? 0] as const,
  ];
  const of = Math.max(1, ...rows.map(([, count]) => count));
  return (
    <section class="pace" aria-labelledby="pace-title">
      <div>
        <h2 id="pace-title">{m.present_pace_title()}</h2>
        <p>{m.present_pace_devices({ count: pace?.devices ?? 0 })}</p>
        {enough ? (
          <ol class="paceRows">
            {rows.map(([name, count]) => (
              <li key={name}>
                <span class="words">{name}</span>
                <span class="share" aria-hidden="true">
                  {count > 0 && <span class="strip" style={{ inlineSize: `${(count / of) * 100}%` }} />}
                </span>
                <b>{count}</b>
              </li>
            ))}
          </ol>
        ) : (
          <p>{m.present_pace_from_five({ count: paceShownFrom })}</p>
        )}
      </div>
      <JoinPanel snapshot={snapshot} />
    </section>
  );
}

/** On the projector, once own pace has ended: a page of the map, turned by *next*. */
export function PaceRoads(props: { readonly standing: Standing; readonly counts: PaceCounts }): JSX.Element {
  const { standing, counts } = props;
  const { snapshot, scenario, course } = standing;
  const page = pacePage(snapshot);
  const pages = pacePages(snapshot);
  return (
    <section class="slide pacePage" aria-labelledby="pace-title">
      <div>
        <h2 id="pace-title">
          {m.present_pace_title()} {pages > 1 && <span>{m.present_pace_page({ page, pages })}</span>}
        </h2>
        <PaceMap counts={counts} course={course} words={wordsFrom(scenario)} page={page} />
      </div>
    </section>
  );
}

/** What an answer says, by its key. */
export const wordsFrom =
  ({ notes }: Scenario) =>
  (response: string): string =>
    notes.responses[response]?.text ?? response;

/** The map as a list: each moment by a number and its words, with what was answered there and where it led. `page`: only that one, from 1. */
export function PaceMap(props: {
  readonly counts: PaceCounts;
  readonly course: Course;
  readonly words: (response: string) => string;
  readonly page?: number;
}): JSX.Element {
  const { counts, course, words, page } = props;
  if (counts.moments.length === 0) return <p>{m.present_pace_from_five({ count: paceShownFrom })}</p>;
  const met = page === undefined ? inOrder(counts, course) : onPage(counts, course, page);
  return (
    <ol class="paceMap">
      {met.map((moment) => (
        <PaceMoment key={moment.moment} met={moment} course={course} words={words} />
      ))}
    </ol>
  );
}

function PaceMoment(props: {
  readonly met: PaceCounts['moments'][number];
  readonly course: Course;
  readonly words: (response: string) => string;
}): JSX.Element {
  const { met, course, words } = props;
  const led = (at: string): string => (at === '' ? m.present_pace_ended() : String(numberOf(course, at) || '…'));
  const all = met.answers.reduce((sum, { count }) => sum + count, 0);
  return (
    <li>
      <h3>
        <span>{numbered(course, met.moment)}</span>
      </h3>
      <ul>
        {met.answers.map(({ response, count, to }) => (
          <li key={response}>
            <span class="share" aria-hidden="true">
              <span class="strip" style={{ inlineSize: `${(count / Math.max(1, all)) * 100}%` }} />
            </span>
            <b>{count}</b>
            <span class="words">{words(response)}</span>
            <small>
              {Object.entries(to)
                .map(([next, n]) => m.present_pace_led({ count: n, to: led(next) }))
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </li>
  );
}
