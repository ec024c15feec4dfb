/** Asks before anything is told: what the person was hoping for when they said one line. By tap, in words, or not at all; it stays on the device. */
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Hope, type HopeTap, hopeTaps } from '../session/hopes.ts';
import { m } from '../words/words.ts';
import type { LookBack, Moment } from './lookBack.ts';
import { momentName, tapWord, toldWords } from './sentences.ts';

type HopingProps = {
  readonly look: LookBack;
  readonly moment: Moment;
  readonly hope: Hope | undefined;
  readonly onMoment: (entry: number) => void;
  /** Given, or skipped when there is none. */
  readonly onDone: (hope?: Hope) => void;
};

function Another({ look, moment, onMoment }: Pick<HopingProps, 'look' | 'moment' | 'onMoment'>): JSX.Element | null {
  const others = look.moments.filter(({ row }) => !row.skipped && row.entry !== moment.row.entry);
  if (others.length === 0) return null;
  return (
    <details class="another">
      <summary>{m.debrief_hope_another()}</summary>
      <ol>
        {others.map((other) => (
          <li key={other.row.entry}>
            <button type="button" onClick={() => onMoment(other.row.entry)}>
              <span class="who">{momentName(other)}</span> {toldWords(other.you)}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

export function Hoping({ look, moment, hope, onMoment, onDone }: HopingProps): JSX.Element {
  const { entry } = moment.row;
  const [tap, setTap] = useState<HopeTap | undefined>(hope?.tap);
  const [words, setWords] = useState(hope?.words ?? '');
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    setTap(hope?.tap);
    setWords(hope?.words ?? '');
    heading.current?.focus({ preventScroll: true });
  }, [entry]);
  const done = (event: Event) => {
    event.preventDefault();
    const said = words.trim();
    if (tap === undefined && said === '') onDone();
    else onDone({ entry, ...(tap === undefined ? {} : { tap }), ...(said === '' ? {} : { words: said }) });
  };
  return (
    <form class="hoping" onSubmit={done}>
      <p class="label">{moment.you.act ? m.debrief_hope_when_done() : m.debrief_hope_when_said()}</p>
      <blockquote class={moment.you.act ? 'act' : undefined}>{toldWords(moment.you)}</blockquote>
      <h2 ref={heading} tabindex={-1} id={`${id}-title`}>
        {m.debrief_hope_title()}
      </h2>
      <fieldset aria-labelledby={`${id}-title`} class="hopeTaps">
        {hopeTaps.map((one) => (
          <label key={one} class={tap === one ? 'hopeTap chosen' : 'hopeTap'}>
            <input type="radio" name={`${id}-tap`} value={one} checked={tap === one} onChange={() => setTap(one)} />
            <span>{tapWord(one)}</span>
          </label>
        ))}
      </fieldset>
      <label class="label" for={`${id}-words`}>
        {m.debrief_hope_words()}
      </label>
      <textarea
        id={`${id}-words`}
        class="field"
        rows={2}
        maxLength={2000}
        autocomplete="off"
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <div class="actions">
        <button type="submit" class="button solid">
          {m.debrief_hope_now()}
        </button>
        <button type="button" class="button line" onClick={() => onDone()}>
          {m.debrief_hope_skip()}
        </button>
        <p class="soft small">{m.debrief_hope_stays()}</p>
      </div>
      <Another look={look} moment={moment} onMoment={onMoment} />
    </form>
  );
}
