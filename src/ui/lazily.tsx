/** A part of a page whose script is fetched when it is first drawn, so that the first words need not wait for it. */
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { m } from '../words/words.ts';

type Source<P> = { part?: ComponentType<P>; fetch(): Promise<void> };

export type Lazy<P> = ((props: P) => JSX.Element) & {
  /** Fetches it ahead, when nothing else is to be done; comes back once it is there, or has not arrived. */
  readonly ahead: () => Promise<void>;
};

function sourceOf<P>(load: () => Promise<ComponentType<P>>): Source<P> {
  let loading: Promise<void> | undefined;
  const source: Source<P> = {
    fetch() {
      loading ??= load().then((part) => {
        source.part = part;
      });
      // A connection that was down may be back at the next tap.
      loading.catch(() => {
        loading = undefined;
      });
      return loading;
    },
  };
  return source;
}

function Part<P extends object>({ source, props }: { source: Source<P>; props: P }): JSX.Element | null {
  const [state, setState] = useState<'waiting' | 'here' | 'absent'>(source.part ? 'here' : 'waiting');
  useEffect(() => {
    if (state !== 'waiting') return;
    source.fetch().then(
      () => setState('here'),
      () => setState('absent'),
    );
  }, [state]);
  if (state === 'absent') return <p role="alert">{m.common_did_not_load()}</p>;
  const Loaded = source.part;
  return Loaded === undefined ? null : <Loaded {...props} />;
}

export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): Lazy<P> {
  const source = sourceOf(load);
  const draw = (props: P): JSX.Element => <Part source={source as Source<object>} props={props} />;
  return Object.assign(draw, { ahead: () => source.fetch().catch(() => {}) });
}
