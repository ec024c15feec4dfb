/** Says why a story could not go on, where, and what to do; what was decided so far is kept as it was. */
import type { JSX } from 'preact';
import type { StoryTrouble } from '../core/story/beat.ts';
import { Footer } from '../ui/Footer.tsx';
import { Icon } from '../ui/icons.tsx';
import { address, isOneFile } from '../ui/route.ts';
import { TopBar } from '../ui/TopBar.tsx';
import { m } from '../words/words.ts';
import { toAllScenes } from './wayBack.ts';

const sentences: { readonly [R in StoryTrouble['rule']]: (inputs: { knot: string }) => string } = {
  'too-many-steps': m.play_trouble_steps,
  'too-deep': m.play_trouble_deep,
  'too-many-threads': m.play_trouble_threads,
  'too-much-output': m.play_trouble_output,
  'string-too-long': m.play_trouble_string,
  'ran-out-of-content': m.play_trouble_content,
  'ink-error': m.play_trouble_ink,
  'not-a-story': m.play_trouble_no_story,
};

export function Trouble(props: { readonly trouble: StoryTrouble }): JSX.Element {
  const { rule, knot, detail } = props.trouble;
  return (
    <>
      <TopBar {...toAllScenes()} />
      <main class="absent">
        <h1>{m.play_trouble_title()}</h1>
        <p>{sentences[rule]({ knot: knot ?? m.play_trouble_no_knot() })}</p>
        {detail !== undefined && <p class="detail">{detail}</p>}
        <p>{m.play_trouble_kept()}</p>
        {!isOneFile && (
          <a class="button solid" href={address('')}>
            <Icon name="back" />
            <span>{m.play_all_scenes()}</span>
          </a>
        )}
      </main>
      <Footer />
    </>
  );
}
