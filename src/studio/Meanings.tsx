/** What the words on a panel mean, closed until somebody opens it; by keyboard as by pointer. */
import type { JSX } from 'preact';
import type { Term } from '../words/terms.ts';
import { m } from '../words/words.ts';

export function Meanings({ terms }: { readonly terms: readonly Term[] }): JSX.Element | null {
  if (terms.length === 0) return null;
  return (
    <details class="meanings">
      <summary>{m.studio_meanings({ words: terms.map(({ name }) => name()).join(', ') })}</summary>
      <dl>
        {terms.map(({ id, name, means }) => (
          <div key={id}>
            <dt>{name()}</dt>
            <dd>{means()}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
