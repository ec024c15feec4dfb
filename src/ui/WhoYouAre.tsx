/** Choosing who stands for the player: faces to the eye, looks in words to a screen reader. It draws none of them. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type Settings, set, settings, settingValues } from '../session/settings.ts';
import { m } from '../words/words.ts';
import { picture } from './beside.ts';
import { useStore } from './useStore.ts';

const looks: { readonly [Y in Settings['you']]: () => string } = {
  '1': m.ui_you_1,
  '2': m.ui_you_2,
  '3': m.ui_you_3,
  '4': m.ui_you_4,
  '5': m.ui_you_5,
  '6': m.ui_you_6,
  '7': m.ui_you_7,
};

export function WhoYouAre(): JSX.Element {
  const chosen = useStore(settings, (state) => state.you);
  // Two of them may be on a page, in the settings and before a scene: each is a group of its own.
  const name = useId();
  return (
    <fieldset class="whoYouAre">
      <legend>{m.ui_you()}</legend>
      <div>
        {settingValues.you.map((one) => (
          <label key={one}>
            <input
              type="radio"
              class="sr"
              name={name}
              value={one}
              aria-label={looks[one]()}
              checked={one === chosen}
              onChange={() => set('you', one)}
            />
            <img src={picture(`figures/you-${one}.svg`)} alt="" loading="lazy" decoding="async" />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
