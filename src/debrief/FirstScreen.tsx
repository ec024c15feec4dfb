/** The first screen: where the person stands, who held the wheel in words, and one button. It tells nothing of any line. */
import { places } from 'virtual:figures';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { youName } from '../core/story/lines.ts';
import { picture } from '../ui/beside.ts';
import { address, pathOf } from '../ui/route.ts';
import { m } from '../words/words.ts';
import { Face } from './Face.tsx';
import type { LookBack } from './lookBack.ts';
import { flagWords, moodWord, ribbonWords } from './sentences.ts';

/** The two people where the conversation left them. */
function Picture({ look }: { readonly look: LookBack }): JSX.Element | null {
  const { name, mood, scenario, place } = look;
  if (name === undefined) return null;
  const drawn = places.places[place];
  return (
    <div class="picture" aria-hidden="true">
      {drawn !== undefined && <img class="picturePlace" src={picture(drawn.file)} alt="" />}
      <Face name={youName} mood="calm" meta={scenario.meta} cut="bust" />
      <Face name={name} mood={mood} meta={scenario.meta} cut="bust" turned />
      <span class="pictureWord">{m.debrief_who_and_mood({ who: name, mood: moodWord(mood) })}</span>
    </div>
  );
}

export function FirstScreen(props: { readonly look: LookBack; readonly onLook: () => void }): JSX.Element {
  const { look, onLook } = props;
  const id = useId();
  const flags = flagWords(look);
  const [first, ...rest] = ribbonWords(look);
  return (
    <section class="first" aria-labelledby={id}>
      <div class="firstWords">
        <h2 id={id} class="label">
          {m.debrief_stands_label()}
        </h2>
        <p class="stands">{look.ended ? (look.stands ?? m.debrief_stands_nowhere()) : m.debrief_not_ended()}</p>
        <div class="ribbon">
          <p class="held">{first}</p>
          {rest.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {look.readings.talkFirst &&
            flags
              .filter(({ kind, repaired }) => kind === 'bright' && !repaired)
              .map(({ words, entry }) => <p key={entry}>{words}</p>)}
        </div>
        <div class="actions">
          {look.first !== undefined && (
            <button type="button" class="button solid" onClick={onLook}>
              {m.debrief_look()}
            </button>
          )}
          {!look.ended && (
            <a class="button line" href={address(pathOf({ door: 'play', scenario: look.scenario.id }))}>
              {m.debrief_go_on()}
            </a>
          )}
        </div>
      </div>
      <Picture look={look} />
    </section>
  );
}
