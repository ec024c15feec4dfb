/** Compiles and walks away from the page, one question at a time. */

import { answerer } from './answer.ts';
import type { FromWorker, ToWorker } from './compiler.ts';

const answer = answerer(
  () => performance.now(),
  () => Date.now(),
);

addEventListener('message', ({ data: { run, ask } }: MessageEvent<ToWorker>) => {
  postMessage({ run, told: answer(ask) } satisfies FromWorker);
});
postMessage('ready' satisfies FromWorker);
