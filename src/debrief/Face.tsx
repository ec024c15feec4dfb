/** A drawn person with a mood, as a round face or a bust. The mood is said in words beside it, so the picture itself is silent. */
import { figures } from 'virtual:figures';
import type { JSX } from 'preact';
import type { Metadata } from '../core/story/artifact.ts';
import type { Mood } from '../core/story/beat.ts';
import { youName } from '../core/story/lines.ts';
import { lookOf } from '../core/story/looks.ts';
import { settings } from '../session/settings.ts';
import { picture } from '../ui/beside.ts';
import { useStore } from '../ui/useStore.ts';

const isYou = ({ id }: { readonly id: string }): boolean => id.startsWith('you-');

/** The drawn person somebody of the cast looks like. */
function figureOf(name: string, meta: Metadata, you: string): string | undefined {
  if (name === youName) return figures.find(({ id }) => id === `you-${you}`)?.id ?? figures.find(isYou)?.id;
  return lookOf(name, meta, figures);
}

type FaceProps = {
  readonly name: string;
  readonly mood: Mood;
  readonly meta: Metadata;
  /** `round` in a circle, `bust` cut off by the lower edge of what it stands in. */
  readonly cut: 'round' | 'bust';
  /** Drawn people look to the right; on the right side of a picture they are turned. */
  readonly turned?: boolean;
};

export function Face(props: FaceProps): JSX.Element {
  const { name, mood, meta, cut, turned = false } = props;
  const you = useStore(settings, (state) => state.you);
  const figure = figureOf(name, meta, you);
  const classes = `face ${cut}${turned ? ' turned' : ''}`;
  if (figure === undefined) {
    return (
      <span class={`${classes} letter`} aria-hidden="true">
        {[...name][0]}
      </span>
    );
  }
  return <img class={classes} src={picture(`figures/${figure}-${mood}.svg`)} alt="" width="660" height="660" />;
}
