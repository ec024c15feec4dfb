/** *For facilitators*: what a session is for, how long it takes, where the standards pull against each other, what to do if someone is hit by it, and a sheet for the record. On the page and on paper. */
import type { JSX } from 'preact';
import type { Scenario } from '../core/story/artifact.ts';
import { m } from '../words/words.ts';
import { courseOf, momentWords } from './course.ts';
import { markWords } from './sentences.ts';
import { closingMinutes, momentMinutes, openingMinutes, planFor, sessionLengths } from './timing.ts';

const tensions: readonly (readonly [name: () => string, pull: () => string, but: () => string, way: () => string])[] = [
  [m.present_tension_mutual, m.present_tension_mutual_pull, m.present_tension_mutual_but, m.present_tension_mutual_way],
  [m.present_tension_share, m.present_tension_share_pull, m.present_tension_share_but, m.present_tension_share_way],
  [m.present_tension_honest, m.present_tension_honest_pull, m.present_tension_honest_but, m.present_tension_honest_way],
  [m.present_tension_safety, m.present_tension_safety_pull, m.present_tension_safety_but, m.present_tension_safety_way],
  [m.present_tension_warm, m.present_tension_warm_pull, m.present_tension_warm_but, m.present_tension_warm_way],
];

const competencies: readonly (() => string)[] = [
  m.present_competency_1,
  m.present_competency_3,
  m.present_competency_4,
  m.present_competency_8,
  m.present_competency_9,
  m.present_competency_11,
];

export function Guide(props: { readonly scenario?: Scenario | undefined }): JSX.Element {
  const { scenario } = props;
  const course = scenario && courseOf(scenario);
  return (
    <article class="guide" aria-labelledby="guide-title">
      <h1 id="guide-title">{m.present_guide_title()}</h1>
      <p class="lead">{m.present_guide_lead()}</p>

      <h2>{m.present_guide_objectives()}</h2>
      <ul>
        <li>{m.present_objective_1()}</li>
        <li>{m.present_objective_2()}</li>
        <li>{m.present_objective_3()}</li>
        <li>{m.present_objective_4()}</li>
      </ul>
      {scenario?.meta.trains !== undefined && (
        <p>{m.present_guide_trains({ title: scenario.meta.title, trains: scenario.meta.trains })}</p>
      )}

      <h2>{m.present_guide_competencies()}</h2>
      <p>{m.present_guide_competencies_source()}</p>
      <ul>
        {competencies.map((words) => (
          <li key={words()}>{words()}</li>
        ))}
      </ul>

      <h2>{m.present_guide_times()}</h2>
      <table>
        <thead>
          <tr>
            <th>{m.present_guide_part()}</th>
            {sessionLengths.map((length) => (
              <th key={length}>{m.present_minutes({ count: length })}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{m.present_guide_opening()}</td>
            {sessionLengths.map((length) => (
              <td key={length}>{m.present_minutes({ count: openingMinutes })}</td>
            ))}
          </tr>
          <tr>
            <td>{m.present_guide_scene()}</td>
            {sessionLengths.map((length) => (
              <td key={length}>
                {m.present_minutes({
                  count:
                    course === undefined
                      ? length - openingMinutes - closingMinutes
                      : Math.round(momentMinutes(planFor(length, course), course.roads)),
                })}
              </td>
            ))}
          </tr>
          <tr>
            <td>{m.present_guide_closing()}</td>
            {sessionLengths.map((length) => (
              <td key={length}>{m.present_minutes({ count: closingMinutes })}</td>
            ))}
          </tr>
        </tbody>
      </table>
      {course !== undefined && (
        <table>
          <thead>
            <tr>
              <th>{m.present_record_moment()}</th>
              {sessionLengths.map((length) => (
                <th key={length}>{m.present_minutes({ count: length })}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {course.moments.map((id) => (
              <tr key={id}>
                <td>
                  <b>{momentWords(course, id)}</b> {scenario?.notes.moments[id]?.ask}
                </td>
                {sessionLengths.map((length) => (
                  <td key={length}>{markWords(planFor(length, course)[id] ?? 'on')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}

      <h2>{m.present_guide_lead_it()}</h2>
      <ol>
        <li>{m.present_guide_step_1()}</li>
        <li>{m.present_guide_step_2()}</li>
        <li>{m.present_guide_step_3()}</li>
        <li>{m.present_guide_step_4()}</li>
        <li>{m.present_guide_step_5()}</li>
      </ol>

      <h2>{m.present_guide_tensions()}</h2>
      <p>{m.present_guide_tensions_how()}</p>
      <table>
        <thead>
          <tr>
            <th>{m.present_guide_between()}</th>
            <th>{m.present_guide_one_side()}</th>
            <th>{m.present_guide_other_side()}</th>
            <th>{m.present_guide_way()}</th>
          </tr>
        </thead>
        <tbody>
          {tensions.map(([name, pull, but, way]) => (
            <tr key={name()}>
              <th>{name()}</th>
              <td>{pull()}</td>
              <td>{but()}</td>
              <td>{way()}</td>
            </tr>
          ))}
        </tbody>
      </table>

      <h2>{m.present_guide_hit()}</h2>
      <ul>
        <li>{m.present_hit_1()}</li>
        <li>{m.present_hit_2()}</li>
        <li>{m.present_hit_3()}</li>
        <li>{m.present_hit_4()}</li>
        <li>{m.present_hit_5()}</li>
      </ul>

      {scenario !== undefined && scenario.notes.discuss.length > 0 && (
        <>
          <h2>{m.present_guide_questions()}</h2>
          <ol>
            {scenario.notes.discuss.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </>
      )}

      <section class="recordSheet">
        <h2>{m.present_sheet_title()}</h2>
        <p>{m.present_sheet_how()}</p>
        <table>
          <tbody>
            {[
              m.present_sheet_date(),
              m.present_sheet_group(),
              m.present_sheet_scenario({ title: scenario?.meta.title ?? '' }),
              m.present_sheet_question(),
              m.present_sheet_parted(),
              m.present_sheet_carry(),
              m.present_sheet_next(),
            ].map((label) => (
              <tr key={label}>
                <th>{label}</th>
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="modest">{m.present_guide_modest()}</p>
    </article>
  );
}
