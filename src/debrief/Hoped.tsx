/** What the person had hoped for, standing above what is told of the line; it can be changed or cleared. */
import type { JSX } from 'preact';
import type { Hope } from '../session/hopes.ts';
import { m } from '../words/words.ts';
import { hopeWords } from './hopeWords.ts';

type HopedProps = { readonly hope: Hope; readonly onChange: () => void; readonly onClear: () => void };

export function Hoped({ hope, onChange, onClear }: HopedProps): JSX.Element {
  return (
    <div class="hoped">
      <p>
        <span class="label">{m.debrief_hoped()}</span> {hopeWords(hope)}
      </p>
      <p class="hopedActions">
        <button type="button" class="textButton" onClick={onChange}>
          {m.debrief_hope_change()}
        </button>
        <button type="button" class="textButton" onClick={onClear}>
          {m.debrief_hope_clear()}
        </button>
      </p>
    </div>
  );
}
