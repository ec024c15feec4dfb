/** Runs `readStory` away from the page, where a story that was made to do harm can be ended. It answers once. */
import type { Ask } from './outcome.ts';
import { readStory } from './readStory.ts';

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  // What it throws is seen by the page as the worker's own error.
  void readStory(data).then(
    (outcome) => postMessage(outcome),
    () => postMessage({ kind: 'refused', why: 'gave-up' }),
  );
});
