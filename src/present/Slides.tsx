/** The opening and the closing slide that come with every scenario; each is one screen of words. */
import type { ComponentChildren, JSX } from 'preact';
import type { Scenario } from '../core/story/artifact.ts';
import { clientName } from '../core/story/lines.ts';
import { CrisisLine } from '../ui/Footer.tsx';
import { m } from '../words/words.ts';

export function Opening(props: {
  readonly scenario: Scenario;
  /** Phones may join; else hands are raised. */
  readonly phones: boolean;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { scenario, phones, children } = props;
  const { meta, agency } = scenario;
  const name = clientName(meta);
  const rules = agency.rules.filter(({ number }) => meta.card.includes(number)).sort((a, b) => a.number - b.number);
  return (
    <section class={`slide opening ${phones ? 'withSide' : ''}`} aria-labelledby="slide-title">
      <div>
        <h2 id="slide-title">{meta.title}</h2>
        {name !== undefined && (
          <p class="lead">
            {m.present_opening_who({ name, setting: meta.setting ?? meta.place.replaceAll('-', ' ') })}
          </p>
        )}
        {meta.notes.length > 0 && (
          <p class="touches">
            <b>{m.home_touches()}</b> {meta.notes.join('; ')}.
          </p>
        )}
        <div class="twoLists">
          <div>
            <h3>{m.present_ground_rules()}</h3>
            <ul>
              <li>{m.present_ground_lines()}</li>
              <li>{m.present_ground_silent()}</li>
              <li>{m.present_ground_room()}</li>
              <li>{phones ? m.present_sit_out_phones() : m.present_sit_out_hands()}</li>
              <li>{m.present_step_out()}</li>
            </ul>
          </div>
          {rules.length > 0 && (
            <div>
              <h3>{m.play_house_rules()}</h3>
              <ul>
                {rules.map(({ number, short }) => (
                  <li key={number}>{short}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
        <p class="slideCrisis">
          <CrisisLine />
        </p>
      </div>
      {children}
    </section>
  );
}

export function Closing(props: { readonly discuss: readonly string[] }): JSX.Element {
  const [question] = props.discuss;
  return (
    <section class="slide closing" aria-labelledby="slide-title">
      <div>
        <h2 id="slide-title">{m.present_closing_title()}</h2>
        <ul>
          <li>{m.present_closing_made_up()}</li>
          <li>{m.present_closing_somebody()}</li>
          <li>{m.present_closing_no_names()}</li>
        </ul>
        {question !== undefined && (
          <>
            <h3>{m.present_closing_take_along()}</h3>
            <p class="takeAlong">{question}</p>
          </>
        )}
        <p class="slideCrisis">
          <CrisisLine />
        </p>
      </div>
    </section>
  );
}
