/** Compares one translation at a time away from the page. */
import { type CompareAsk, type Comparison, compare } from './compare.ts';

export type ToWorker = { readonly run: number; readonly ask: CompareAsk };
export type FromWorker = { readonly run: number; readonly comparison: Comparison };

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  postMessage({ run: data.run, comparison: compare(data.ask) } satisfies FromWorker);
});
