/** A button that reads words aloud; it is not there where no local voice is. */
import type { JSX } from 'preact';
import { Icon } from '../ui/icons.tsx';
import { type Spoken, speak } from '../ui/speech.ts';
import { useVoice } from '../ui/useVoice.ts';
import { m } from '../words/words.ts';

export function Hear(props: {
  readonly spoken: readonly Spoken[];
  readonly language: string;
  readonly what: string;
  readonly label?: string;
}): JSX.Element | null {
  const { spoken, language, what, label } = props;
  if (!useVoice(language)) return null;
  return (
    <button
      type="button"
      class={label === undefined ? 'hear' : 'button quiet small'}
      aria-label={label === undefined ? m.play_hear_what({ what }) : undefined}
      onClick={() => speak(spoken, language)}
    >
      <Icon name="hear" />
      {label !== undefined && <span>{label}</span>}
    </button>
  );
}
