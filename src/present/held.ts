/** Keeps what was pressed before the page had drawn what an earlier press did. Nothing is lost, and a double click does a thing once. */

import type { Intent } from './keys.ts';

/** Two presses of the same kind nearer than this are one wish while the first is under way, in milliseconds. */
const doubleMs = 350;
/** Wishes that may wait. Whoever presses on beyond that is not looking at the screen. */
const most = 20;

export class Held {
  #waiting: Intent[] = [];
  #last: { readonly what: string; readonly at: number } | undefined;

  /**
   * What to do with a press now: `true` to do it at once. `settled`: the page shows what the room has last done; `at` in
   * milliseconds, by any clock that runs forward.
   */
  press(intent: Intent, at: number, settled: boolean): boolean {
    const what = JSON.stringify(intent);
    const double = this.#last?.what === what && at - this.#last.at < doubleMs;
    this.#last = { what, at };
    if (settled && this.#waiting.length === 0) return true;
    // Hands are counted, so each of them is meant.
    const counted = intent.do === 'option' || intent.do === 'sit';
    if ((counted || !double) && this.#waiting.length < most) this.#waiting.push(intent);
    return false;
  }

  /** The next wish, once the page is settled. */
  take(): Intent | undefined {
    return this.#waiting.shift();
  }
}
