/** The road so far with the way back to each moment of it, when it will end, and who else looks on. */
import type { JSX } from 'preact';
import { m } from '../../words/words.ts';
import { Badge } from '../Badge.tsx';
import type { Link } from '../link.ts';
import { lineWords } from '../sentences.ts';
import type { Standing } from '../standing.ts';
import type { Lead } from '../useLead.ts';
import { EndsAt } from './EndsAt.tsx';
import { Phones } from './Phones.tsx';
import { SecondProjector } from './SecondProjector.tsx';

export function Road(props: { readonly link: Link; readonly standing: Standing; readonly lead: Lead }): JSX.Element {
  const { link, standing, lead } = props;
  const { snapshot, look, beat } = standing;
  const asked = beat.lines.at(-1);
  return (
    <section class="roadSoFar" aria-label={m.present_road_so_far()}>
      <h2>{m.present_road_so_far()}</h2>
      <ol>
        {look.moments.map((one) => (
          <li key={one.number}>
            <b>{one.number}</b> <span class="words">{one.asked && lineWords(one.asked)}</span>
            {one.letter !== '' && <Badge at={one.letter.charCodeAt(0) - 65} />}
            <span class="sr">{one.letter}</span>
            <button
              type="button"
              class="button quiet small"
              onClick={() => lead.send({ do: 'back', to: one.row.entry })}
            >
              {m.present_back_to({ number: one.number })}
            </button>
          </li>
        ))}
        <li aria-current="step">
          <b>{standing.end ? '✓' : look.moments.length + 1}</b> <span class="words">{asked && lineWords(asked)}</span>
        </li>
      </ol>
      <EndsAt standing={standing} />
      <Phones link={link} />
      <SecondProjector snapshot={snapshot} />
    </section>
  );
}
