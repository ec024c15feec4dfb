/** Keeps a comparison of two files as they are now; a new text waits for a pause in the typing. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CompareAsk, Comparison } from './compare.ts';
import type { FromWorker, ToWorker } from './worker.ts';

/** Milliseconds without a keystroke. */
const pause = 250;
/** Milliseconds a comparison may take: Ink can be kept busy without end. */
const patience = 15_000;

const newWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Undefined until the first is made; the last one stands until the next is. */
export function useComparison(ask: CompareAsk): Comparison | undefined {
  const [made, setMade] = useState<{ readonly of: string; readonly comparison: Comparison } | undefined>();
  const hand = useRef<Worker | undefined>(undefined);
  const run = useRef(0);
  const of = `${ask.original} ${ask.translation}`;
  const texts = JSON.stringify([ask.original, ask.translation, ...Object.entries(ask.files)]);

  useEffect(() => () => hand.current?.terminate(), []);
  useEffect(() => {
    run.current += 1;
    const mine = run.current;
    let end: ReturnType<typeof setTimeout> | undefined;
    const begin = setTimeout(() => {
      const worker = hand.current ?? newWorker();
      hand.current = worker;
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.run !== run.current) return;
        clearTimeout(end);
        setMade({ of, comparison: data.comparison });
      };
      end = setTimeout(() => {
        worker.terminate();
        hand.current = undefined;
      }, patience);
      worker.postMessage({ run: mine, ask } satisfies ToWorker);
    }, pause);
    return () => {
      clearTimeout(begin);
      clearTimeout(end);
    };
  }, [texts]);
  return made?.of === of ? made.comparison : undefined;
}
