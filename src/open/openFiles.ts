/** Hands chosen files to a worker and ends it in time. Ink's compiler is fetched only here, by the worker. */
import type { Ask, Outcome } from './outcome.ts';

/** Milliseconds a story may take to be read: a hundred times what the longest published one takes. */
const patience = 10_000;

/** As far as a worker is used here. */
export type Hand = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>;

export type Opening = {
  /** Undefined when it was given up. Never rejects. */
  readonly outcome: Promise<Outcome | undefined>;
  readonly giveUp: () => void;
};

const newWorker = (): Hand => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

export function openFiles(ask: Ask, milliseconds: number = patience, hire: () => Hand = newWorker): Opening {
  const hand = hire();
  let end: (outcome?: Outcome) => void = () => {};
  const outcome = new Promise<Outcome | undefined>((resolve) => {
    end = resolve;
  });
  const timer = setTimeout(() => end({ kind: 'refused', why: 'too-long' }), milliseconds);
  hand.onmessage = ({ data }: MessageEvent<Outcome>) => end(data);
  hand.onerror = () => end({ kind: 'refused', why: 'gave-up' });
  hand.onmessageerror = () => end({ kind: 'refused', why: 'gave-up' });
  hand.postMessage(ask);
  const done = outcome.finally(() => {
    clearTimeout(timer);
    hand.terminate();
  });
  return { outcome: done, giveUp: () => end() };
}
