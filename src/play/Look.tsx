/** *Look at that line*: first what the person was hoping for, then what the line was, eased and cost. It judges the line alone. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Chose } from '../core/ledger/entries.ts';
import type { Scenario } from '../core/story/artifact.ts';
import { clientName } from '../core/story/lines.ts';
import { type Hope, type HopeTap, hopeTaps } from '../session/hopes.ts';
import { Icon } from '../ui/icons.tsx';
import { moveWords } from '../words/moves.ts';
import { quoted } from '../words/quoted.ts';
import { m } from '../words/words.ts';

export const hopeWords: { readonly [T in HopeTap]: () => string } = {
  kind: m.play_hope_kind,
  fix: m.play_hope_fix,
  safe: m.play_hope_safe,
  liked: m.play_hope_liked,
  tired: m.play_hope_tired,
  unknown: m.play_hope_unknown,
};

export type LookProps = {
  readonly scenario: Scenario;
  readonly entry: Chose;
  readonly index: number;
  readonly hope?: Hope | undefined;
  readonly onHope: (hope: Hope) => void;
  readonly onDone: () => void;
};

function Asking(props: LookProps & { readonly onAnswered: () => void }): JSX.Element {
  const { index, hope, onHope, onAnswered } = props;
  const [words, setWords] = useState(hope?.words ?? '');
  const answer = (tap?: HopeTap) => {
    const said = words.trim();
    onHope({ entry: index, ...(tap === undefined ? {} : { tap }), ...(said === '' ? {} : { words: said }) });
    onAnswered();
  };
  return (
    <form
      class="hope"
      onSubmit={(event) => {
        event.preventDefault();
        answer(hope?.tap);
      }}
    >
      <div class="taps">
        {hopeTaps.map((tap) => (
          <button key={tap} type="button" class="tap" aria-pressed={hope?.tap === tap} onClick={() => answer(tap)}>
            {hopeWords[tap]()}
          </button>
        ))}
      </div>
      <div class="inWords">
        <label for="hope-words" class="sr">
          {m.play_hope_in_words()}
        </label>
        <input
          id="hope-words"
          class="field"
          autocomplete="off"
          placeholder={m.play_hope_in_words()}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <button type="submit" class="button line small">
          {words.trim() === '' ? m.play_hope_skip() : m.play_hope_done()}
        </button>
      </div>
      <p class="private">{m.play_hope_private()}</p>
    </form>
  );
}

function Row(props: {
  readonly label: string;
  readonly text: string | undefined;
  readonly quoted?: boolean;
}): JSX.Element | null {
  if (props.text === undefined || props.text === '') return null;
  return (
    <>
      <dt>{props.label}</dt>
      <dd>{props.quoted ? quoted(props.text) : props.text}</dd>
    </>
  );
}

function Shown(props: LookProps): JSX.Element {
  const { scenario, entry } = props;
  const offer = entry.offered.find((one) => one.id === entry.response);
  const words = offer?.move === undefined ? undefined : moveWords[offer.move];
  const notes = scenario.notes.responses[entry.response];
  const ask = entry.moment === undefined ? undefined : scenario.notes.moments[entry.moment]?.ask;
  const name = clientName(scenario.meta) ?? m.play_the_person();
  return (
    <dl>
      <Row label={m.play_look_eased()} text={notes?.eased ?? words?.eases()} />
      <Row label={m.play_look_cost()} text={notes?.cost ?? words?.costs()} />
      <Row label={m.play_look_felt({ name })} text={notes?.felt} quoted />
      <Row label={m.play_look_supervision()} text={ask} />
    </dl>
  );
}

export function Look(props: LookProps): JSX.Element {
  const { entry } = props;
  const [answered, setAnswered] = useState(props.hope !== undefined);
  const title = useRef<HTMLHeadingElement>(null);
  const offer = entry.offered.find((one) => one.id === entry.response);
  const words = offer?.move === undefined ? undefined : moveWords[offer.move];
  useEffect(() => title.current?.focus({ preventScroll: true }), [answered]);
  return (
    <section class={answered ? 'look told' : 'look'} aria-label={m.play_look()}>
      <h2 ref={title} tabindex={-1}>
        {answered ? (
          <>
            {words?.plain() ?? m.play_look_no_move()}{' '}
            {words !== undefined && <span class="moveName">{words.name()}</span>}
          </>
        ) : (
          m.play_hope_question()
        )}
      </h2>
      {answered ? <Shown {...props} /> : <Asking {...props} onAnswered={() => setAnswered(true)} />}
      <button type="button" class="button quiet small shut" onClick={props.onDone}>
        <Icon name="close" />
        <span>{m.play_look_close()}</span>
      </button>
    </section>
  );
}
