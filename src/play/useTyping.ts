/** The typing effect: the newest words come letter by letter to the eye, while the page holds them whole from the start. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { settings } from '../session/settings.ts';
import { mayMove } from '../ui/applySettings.ts';
import { useStore } from '../ui/useStore.ts';

/** Letters a second: about twice as fast as most people read. */
const pace = 55;
/** The name `play.css` hides what is still to come by. */
const mark = 'unsaid';

function textOf(element: Element): Text | undefined {
  const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  return node instanceof Text ? node : undefined;
}

/** Answers with what shows all of it at once; that answers whether there was anything left to show. */
export function useTyping(log: RefObject<HTMLElement | null>, key: string | undefined, wanted: boolean): () => boolean {
  const on = useStore(settings, (state) => state.typing) === 'on';
  const ending = useRef<(() => void) | undefined>(undefined);
  useLayoutEffect(() => {
    const registry = typeof CSS === 'undefined' ? undefined : CSS.highlights;
    if (!on || !wanted || key === undefined || registry === undefined || !mayMove()) return;
    const element = log.current?.querySelector(`[data-item="${CSS.escape(key)}"] .words`);
    const node = element ? textOf(element) : undefined;
    if (node === undefined) return;
    const range = new Range();
    range.selectNodeContents(node);
    registry.set(mark, new Highlight(range));
    const from = performance.now();
    let frame = 0;
    const end = () => {
      cancelAnimationFrame(frame);
      registry.delete(mark);
      ending.current = undefined;
    };
    const step = () => {
      const shown = Math.floor(((performance.now() - from) / 1000) * pace);
      if (shown >= node.length) return end();
      range.setStart(node, shown);
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    ending.current = end;
    return end;
  }, [on, wanted, key]);
  return () => {
    const standing = ending.current !== undefined;
    ending.current?.();
    return standing;
  };
}
