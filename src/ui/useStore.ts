/** Draws a component anew when the part of a store it reads changes; it keeps nothing of its own. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

type Store<T> = {
  getState(): T;
  subscribe(listener: (state: T) => void): () => void;
};

/** `pick` must answer with the same value for the same state: pick a part, never build one. */
export function useStore<T, P>(store: Store<T>, pick: (state: T) => P): P {
  const [, redraw] = useState(0);
  const picked = pick(store.getState());
  const shown = useRef({ picked, pick });
  shown.current = { picked, pick };
  useEffect(() => {
    const look = () => {
      if (!Object.is(shown.current.pick(store.getState()), shown.current.picked)) redraw((n) => n + 1);
    };
    look();
    return store.subscribe(look);
  }, [store]);
  return picked;
}

/**
 * `drawn` while a page made at build is taken over, `now` before anybody sees the difference. Taking over mends no
 * attribute, so the first drawing has to be what the build drew, whatever a person has set.
 */
export function useTakenOver<T>(drawn: T, now: T): T {
  const [over, setOver] = useState(false);
  useLayoutEffect(() => setOver(true), []);
  return over ? now : drawn;
}
