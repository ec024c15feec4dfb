/** Own pace: everybody plays on their own phone; the room sees how many are at which moment, and afterwards how the roads parted. Nothing below five devices. */
import type { JSX } from 'preact';
import type { PaceCounts } from '../core/room/entries.ts';
import { paceShownFrom } from '../core/room/pace.ts';
import { m } from '../words/words.ts';
import { type Course, momentWords } from './course.ts';
import { JoinPanel } from './JoinPanel.tsx';
import type { Standing } from './standing.ts';

/** From 1, as moments are met in the story, so that the list during it and the map afterwards count alike; 0 where no walked road met it. */
const numberOf = ({ moments }: Course, moment: string): number => moments.indexOf(moment) + 1;

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

/** On the projector, once own pace has ended: the last of them, if it was played more than once. */
export function PaceRoads(props: { readonly standing: Standing }): JSX.Element {
  const { snapshot, scenario, course } = props.standing;
  const counts = snapshot.paces.at(-1);
  return (
    <section class="slide" aria-labelledby="pace-title">
      <div>
        <h2 id="pace-title">{m.present_pace_title()}</h2>
        {counts && (
          <PaceMap
            counts={counts}
            course={course}
            words={(response) => scenario.notes.responses[response]?.text ?? response}
          />
        )}
      </div>
    </section>
  );
}

/** The map afterwards, as a list: each moment by a number and its words, with what was answered there and where it led. */
export function PaceMap(props: {
  readonly counts: PaceCounts;
  readonly course: Course;
  readonly words: (response: string) => string;
}): JSX.Element {
  const { counts, course, words } = props;
  if (counts.moments.length === 0) return <p>{m.present_pace_from_five({ count: paceShownFrom })}</p>;
  const place = (moment: string): number => numberOf(course, moment) || course.moments.length + 1;
  const met = counts.moments.toSorted((a, b) => place(a.moment) - place(b.moment));
  const led = (at: string): string => (at === '' ? m.present_pace_ended() : String(numberOf(course, at) || '…'));
  return (
    <ol class="paceMap">
      {met.map(({ moment, answers }) => {
        const all = answers.reduce((sum, { count }) => sum + count, 0);
        return (
          <li key={moment}>
            <h3>
              <span>{numbered(course, moment)}</span>
            </h3>
            <ul>
              {answers.map(({ response, count, to }) => (
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
      })}
    </ol>
  );
}
