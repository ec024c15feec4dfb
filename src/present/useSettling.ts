/** Knows whether the page shows what the room has last done, and holds what is pressed until it does. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CommandAck } from '../core/room/wire.ts';
import { Held } from './held.ts';
import type { Intent } from './keys.ts';
import type { Link } from './link.ts';

type Settling = {
  /** Done at once where the page shows what the room has last done, else as soon as it does. */
  press(intent: Intent): void;
  await(wish: Promise<CommandAck | undefined>): void;
  readonly perform: { current: (intent: Intent) => void };
};

/** `room` and `drawn`: the code and the `rev` of what the page shows. */
export function useSettling(link: Link, room: string | undefined, drawn: number | undefined): Settling {
  const perform = useRef<(intent: Intent) => void>(() => {});
  const [settling] = useState(() => {
    const held = new Held();
    let under = 0;
    let shown = { room: '', rev: 0 };
    /** The step an answer spoke of; what it did may still be on its way here. */
    let answered = 0;
    const isSettled = (): boolean => {
      const newest = Math.max(answered, link.state.getState().snapshot?.rev ?? 0);
      return under === 0 && shown.rev >= newest;
    };
    // One at a time: what a wish does is drawn before the next is understood.
    const flush = (): void => {
      if (!isSettled()) return;
      const intent = held.take();
      if (intent === undefined) return;
      perform.current(intent);
      setTimeout(flush);
    };
    return {
      perform,
      draw(room: string, rev: number): void {
        if (room !== shown.room) answered = 0;
        shown = { room, rev };
        flush();
      },
      press(intent: Intent): void {
        if (held.press(intent, performance.now(), isSettled())) perform.current(intent);
      },
      await(wish: Promise<CommandAck | undefined>): void {
        under += 1;
        const over = (rev = 0): void => {
          under -= 1;
          answered = Math.max(answered, rev);
          flush();
        };
        wish.then(
          (ack) => over(ack?.rev),
          () => over(),
        );
      },
    };
  });
  useLayoutEffect(() => {
    if (room !== undefined && drawn !== undefined) settling.draw(room, drawn);
  });
  return settling;
}
