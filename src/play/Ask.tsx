/** The responses of a moment as cards, with everything else one may do there; it chooses nothing itself. */
import type { ComponentChildren, JSX } from 'preact';
import type { Response } from '../core/story/beat.ts';
import { hasActs, letterOf } from '../scene/telling.ts';
import { Icon } from '../ui/icons.tsx';
import { type Spoken, speak } from '../ui/speech.ts';
import { useVoice } from '../ui/useVoice.ts';
import { m } from '../words/words.ts';

export type AskProps = {
  /** In the order they are shown. */
  readonly responses: readonly Response[];
  readonly asides: readonly Response[];
  readonly shortcuts: boolean;
  /** Each response has its own button that reads it. */
  readonly aloud: boolean;
  readonly language: string;
  /** Somebody is there to be spoken to; else a response is no speech. */
  readonly toSomebody: boolean;
  readonly onChoose: (key: string) => void;
  /** Buttons of what else may be done. */
  readonly children: ComponentChildren;
};

function Card(props: {
  readonly response: Response;
  readonly index: number;
  readonly shortcuts: boolean;
  readonly language: string;
  readonly onChoose: (key: string) => void;
}): JSX.Element {
  const { response, index, shortcuts, language } = props;
  const letter = letterOf(index);
  return (
    <button
      type="button"
      class={response.act ? 'card act' : 'card'}
      data-key={response.key}
      aria-keyshortcuts={shortcuts && index < 9 ? `${letter} ${index + 1}` : undefined}
      onClick={() => props.onChoose(response.key)}
    >
      <span class="letter" aria-hidden="true">
        {letter}
      </span>
      <span class="words" dir="auto" lang={language}>
        {response.act && (
          <span class="mark" dir="auto">
            <Icon name="act" />
            {m.play_do_this()}
          </span>
        )}
        {response.act ? <em>{response.text}</em> : response.text}
      </span>
    </button>
  );
}

/** A response as it is read: its letter first, which is marked nowhere. */
export function spokenResponse(response: Response, index: number): Spoken {
  return {
    before: m.play_letter_says({ letter: letterOf(index) }),
    text: response.text,
    at: () => document.querySelector(`.card[data-key="${CSS.escape(response.key)}"] .words`),
  };
}

/** Beside the group of responses, which holds nothing else that can be pressed. */
function HearEach(props: Pick<AskProps, 'responses' | 'language'>): JSX.Element | null {
  const { responses, language } = props;
  if (!useVoice(language)) return null;
  return (
    <fieldset class="hearEach" aria-label={m.play_hear_each()}>
      {responses.map((response, index) => (
        <button
          key={response.key}
          type="button"
          class="hearOne"
          aria-label={m.play_hear_response({ letter: letterOf(index) })}
          onClick={() => speak([spokenResponse(response, index)], language)}
        >
          <Icon name="hear" />
          <span aria-hidden="true">{letterOf(index)}</span>
        </button>
      ))}
    </fieldset>
  );
}

function questionOf({ responses, toSomebody }: AskProps): string {
  if (!toSomebody) return m.play_what_now();
  return hasActs(responses) ? m.play_what_do_you_do_or_say() : m.play_what_do_you_say();
}

export function Ask(props: AskProps): JSX.Element {
  const { responses, asides, shortcuts } = props;
  const last = letterOf(responses.length - 1);
  return (
    <div class="ask">
      <div class="question">
        <h2>{questionOf(props)}</h2>
        {shortcuts && responses.length > 1 && <p class="hint">{m.play_press_letters({ last })}</p>}
        {props.aloud && <HearEach responses={responses} language={props.language} />}
      </div>
      <div class="asides">
        {asides.map((aside) => (
          <button
            key={aside.key}
            type="button"
            class="aside"
            data-key={aside.key}
            onClick={() => props.onChoose(aside.key)}
          >
            <Icon name="stepOut" />
            <span class="words">{aside.text}</span>
            <small>{m.play_once()}</small>
          </button>
        ))}
      </div>
      <fieldset class="cards" aria-label={m.play_your_response()}>
        {responses.map((response, index) => (
          <Card
            key={response.key}
            response={response}
            index={index}
            shortcuts={shortcuts}
            language={props.language}
            onChoose={props.onChoose}
          />
        ))}
      </fieldset>
      <div class="more">{props.children}</div>
    </div>
  );
}
