/** What an exported page says of itself before the scene: what its course receives, that none was found, or that it sends nothing. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { keepingPlace } from '../session/keep/current.ts';
import { Icon } from '../ui/icons.tsx';
import { address } from '../ui/route.ts';
import { m } from '../words/words.ts';

/** Nothing where playthroughs stay on the device. */
export function CourseReceives(): JSX.Element | null {
  const place = keepingPlace();
  const id = useId();
  if (place.kind === 'no-course') return <p class="livesHere">{m.export_no_course()}</p>;
  if (place.kind !== 'course') return null;
  return (
    <section class="course" aria-labelledby={id}>
      <h2 id={id}>{m.export_course_title()}</h2>
      <ul>
        <li>{m.export_course_decisions()}</li>
        <li>{m.export_course_status()}</li>
        <li>{place.score ? m.export_course_score() : m.export_course_no_sum()}</li>
        <li>{m.export_course_place()}</li>
      </ul>
      <p>{m.export_course_never()}</p>
    </section>
  );
}

/** The other ways into the page. In a course a person is alone with it, so there no group is led. */
export function Carried(): JSX.Element {
  const alone = keepingPlace().kind !== 'device';
  return (
    <p class="carried">
      {!alone && (
        <>
          <span>{m.export_file_lead()}</span>
          <a href={address('present/')}>
            <Icon name="full" />
            <span>{m.export_present()}</span>
          </a>
        </>
      )}{' '}
      <a href={address('licenses/')}>
        <Icon name="rules" />
        <span>{m.export_licenses()}</span>
      </a>
    </p>
  );
}
