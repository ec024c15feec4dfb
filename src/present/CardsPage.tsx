/** Cards A to D to hold up, one a page: letter, shape and, where the printer has it, color. */
import type { JSX } from 'preact';
import { m } from '../words/words.ts';
import { Badge } from './Badge.tsx';

export function CardsPaper(): JSX.Element {
  return (
    <>
      {[0, 1, 2, 3].map((at) => (
        <article key={at} class="holdUp">
          <Badge at={at} />
          <p>{m.present_cards_say({ letter: String.fromCharCode(65 + at) })}</p>
        </article>
      ))}
    </>
  );
}
