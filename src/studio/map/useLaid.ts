/** Has a map placed by a worker, and answers with the last one that was: a picture stays until the next is ready. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Plan } from './boxes.ts';
import type { Laid, LayoutInput } from './layout.ts';

type FromWorker = { readonly run: number; readonly laid: Laid };

export type Placed = { readonly plan: Plan; readonly laid: Laid };

const keyOf = ({ boxes, links }: LayoutInput): string => JSON.stringify([boxes, links]);

/** Undefined until the first is placed. The same boxes and lines are not placed twice. */
export function useLaid(plan: Plan | undefined): Placed | undefined {
  const worker = useRef<Worker | undefined>(undefined);
  const asked = useRef({ run: 0, key: '', plan: undefined as Plan | undefined });
  const [placed, setPlaced] = useState<{ key: string; laid: Laid; plan: Plan } | undefined>();

  useEffect(() => {
    const hand = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
    hand.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      const { run, key, plan: of } = asked.current;
      if (data.run === run && of !== undefined) setPlaced({ key, laid: data.laid, plan: of });
    };
    worker.current = hand;
    return () => hand.terminate();
  }, []);

  const key = plan === undefined ? '' : keyOf(plan);
  useEffect(() => {
    if (plan === undefined || asked.current.key === key) return;
    asked.current = { run: asked.current.run + 1, key, plan };
    worker.current?.postMessage({ run: asked.current.run, input: { boxes: plan.boxes, links: plan.links } });
  }, [key]);

  if (placed === undefined) return undefined;
  // Words and lines of source may have changed where the sizes have not.
  return { plan: placed.key === key && plan !== undefined ? plan : placed.plan, laid: placed.laid };
}
