/** Lays the paper out when something is printed, by our own button or the browser's, and takes it away again: on a screen it is not there. */
import { type RefObject, render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Hope } from '../session/hopes.ts';
import type { LookBack } from './lookBack.ts';
import { PrintPage } from './PrintPage.tsx';

export type Paper = {
  /** Where the paper is laid out: an empty element. */
  readonly paper: RefObject<HTMLDivElement | null>;
  /** Prints with these hopes on it. The browser's own print takes none along. */
  readonly print: (hopes: readonly Hope[]) => void;
};

export function usePaper(look: LookBack, date: string): Paper {
  const paper = useRef<HTMLDivElement>(null);
  const along = useRef<readonly Hope[]>([]);
  useLayoutEffect(() => {
    const host = paper.current;
    if (host === null) return;
    // Drawn within the event: the browser prints as soon as it has been answered.
    const lay = () => render(<PrintPage look={look} date={date} hopes={along.current} />, host);
    const clear = () => render(null, host);
    addEventListener('beforeprint', lay);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', lay);
      removeEventListener('afterprint', clear);
      clear();
    };
  }, [look, date]);
  const print = (hopes: readonly Hope[]) => {
    along.current = hopes;
    window.print();
    along.current = [];
  };
  return { paper, print };
}
