/** Examines one story at a time away from the page. It lets a word in between its steps, so that it can be told to stop. */

import { examine } from './examine.ts';
import type { Ask, Told } from './told.ts';

/** `run` numbers the questions: what comes back carries the same one. */
export type ToWorker = { readonly run: number; readonly ask: Ask } | 'stop';
export type FromWorker =
  | { readonly run: number; readonly told: Told }
  | { readonly run: number; readonly stopped: true };

/** Milliseconds of work between two looks at what the page has said: well within the 50 that a keystroke may wait. */
const slice = 16;
/** Milliseconds between two words of progress. */
const pace = 150;

let wanted = 0;

/** Comes back after what waits in the queue has been heard. A timer would wait four milliseconds each time. */
const channel = new MessageChannel();
const listen = (): Promise<void> =>
  new Promise((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(0);
  });

async function run(number: number, ask: Ask): Promise<void> {
  const tell = (told: Told): void => postMessage({ run: number, told } satisfies FromWorker);
  const steps = examine(ask, () => performance.now());
  let heard = performance.now();
  let said = heard;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      tell(step.value);
      return;
    }
    const now = performance.now();
    if (step.value.step === 'compiled' || now - said > pace) {
      tell(step.value);
      said = now;
    }
    if (now - heard > slice || step.value.step === 'compiled') {
      await listen();
      if (wanted !== number) {
        postMessage({ run: number, stopped: true } satisfies FromWorker);
        return;
      }
      heard = performance.now();
    }
  }
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data === 'stop') {
    wanted = 0;
    return;
  }
  wanted = data.run;
  // Thrown outside the promise it is seen by the page as the worker's own error.
  run(data.run, data.ask).catch((error: unknown) =>
    setTimeout(() => {
      throw error;
    }),
  );
});
