/** Runs `make` away from the page, so that typing never waits for a proof or for packing. It answers once. */
import { make } from './make.ts';
import type { HandAsk } from './told.ts';

addEventListener('message', ({ data }: MessageEvent<HandAsk>) => {
  void make(data, () => performance.now()).then((told) => postMessage(told));
});
