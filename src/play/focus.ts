/** Where focus goes when what had it is gone: to the newest words, never to the top of the page. It moves nothing else. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isStage } from '../open/stageTalk.ts';

export type FocusInput = {
  readonly conversation: RefObject<HTMLElement | null>;
  readonly log: RefObject<HTMLElement | null>;
  /** Key of the newest item. */
  readonly newest: string | undefined;
  readonly whole: boolean;
  /** Grows with every entry of the ledger. */
  readonly turn: number;
  readonly asking: boolean;
  readonly live: boolean;
  readonly began: boolean;
};

export function useFocus(input: FocusInput): void {
  const { conversation, log, newest, turn, asking, live, began } = input;
  const before = useRef({ turn, asking, live });
  useLayoutEffect(() => {
    const was = before.current;
    before.current = { turn, asking, live };
    const inside = log.current;
    if (inside === null || !live) return;
    const answered = was.turn !== turn;
    const opened = !was.live && live;
    // *Next* has gone because the responses have come.
    const lost = was.asking !== asking && !conversation.current?.contains(document.activeElement);
    if (!answered && !opened && !lost) return;
    // In the studio's frame the author may be typing beside it.
    if (isStage() && !document.hasFocus()) return;
    if (answered || opened) scrollTo(0, 0);
    const element =
      newest === undefined ? null : inside.querySelector<HTMLElement>(`[data-item="${CSS.escape(newest)}"]`);
    (opened ? inside : (element ?? inside)).focus({ preventScroll: true });
  }, [turn, asking, live, began]);
}

/** Back to what opened the look at a line, once that has closed and taken the focus with it. */
export function useFocusAfterLooking(conversation: RefObject<HTMLElement | null>, looking: boolean): void {
  const was = useRef(looking);
  useLayoutEffect(() => {
    const closed = was.current && !looking;
    was.current = looking;
    if (!closed || conversation.current?.contains(document.activeElement)) return;
    conversation.current?.querySelector<HTMLElement>('[data-look]')?.focus({ preventScroll: true });
  }, [looking]);
}
