/** Keeps a worker that compiles: the newest question waits for the one before and pushes out any between; a worker that hangs is ended. */

import type { Ask, Told } from './told.ts';

export type ToWorker = { readonly run: number; readonly ask: Ask };
/** The worker says once that its script has come. */
export type FromWorker = 'ready' | { readonly run: number; readonly told: Told };

/** As far as a worker is used here. */
export type Hand = {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: { readonly data: FromWorker }) => void) | null;
  onerror: ((event: unknown) => void) | null;
};

/** Why nothing came back: the text took too long, or broke the worker. */
export type Silence = 'too-long' | 'gave-up';

export type Heard = {
  /** `ask` is what it answers. */
  onTold(told: Told, ask: Ask): void;
  onSilence(why: Silence): void;
};

/** Milliseconds one text may take: fifty times what a long published story takes. */
const patience = 6000;
/** Milliseconds in which the worker's own script has to come. */
const loading = 30_000;
/** Milliseconds after which a text that takes long is given up for a newer one. */
const impatience = 700;

export const newWorker = (): Hand =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) as unknown as Hand;

export class Compiler {
  readonly #heard: Heard;
  readonly #hire: () => Hand;
  /** Absent before the first question, whose text comes before it on a weak line, and after one could not go on. */
  #hand: Hand | undefined;
  #ready = false;
  #run = 0;
  /** Since when the worker is at work, by the page's clock. */
  #since: number | undefined;
  #now: Ask | undefined;
  #next: Ask | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(heard: Heard, hire: () => Hand = newWorker) {
    this.#heard = heard;
    this.#hire = hire;
  }

  /** A question that is not yet begun is forgotten for a newer one; a new walk never pushes out a new text. */
  ask(ask: Ask): void {
    const waiting = this.#next;
    this.#next = ask.kind === 'walk' && waiting?.kind === 'compile' ? { ...waiting, walk: ask.walk } : ask;
    if (this.#since === undefined) this.#begin();
    else if (this.#ready) this.#watch(impatience);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#hand?.terminate();
    this.#hand = undefined;
  }

  #newHand(): Hand {
    const hand = this.#hire();
    this.#ready = false;
    hand.onmessage = ({ data }) => {
      if (hand !== this.#hand) return;
      if (data === 'ready') this.#arrived();
      else if (data.run === this.#run) {
        const ask = this.#now;
        this.#done(() => ask !== undefined && this.#heard.onTold(data.told, ask));
      }
    };
    hand.onerror = () => {
      if (hand === this.#hand) this.#giveUp('gave-up');
    };
    return hand;
  }

  /** What it was asked while it loaded begins only now. */
  #arrived(): void {
    this.#ready = true;
    if (this.#since === undefined) return;
    this.#since = performance.now();
    this.#watch(this.#next === undefined ? patience : impatience);
  }

  #begin(): void {
    const ask = this.#next;
    if (ask === undefined) return;
    this.#next = undefined;
    this.#now = ask;
    this.#run += 1;
    this.#since = performance.now();
    this.#hand ??= this.#newHand();
    this.#hand.postMessage({ run: this.#run, ask });
    this.#watch(this.#ready ? patience : loading);
  }

  /** Gives up once the work has taken `limit` milliseconds from its beginning. */
  #watch(limit: number): void {
    clearTimeout(this.#timer);
    const gone = performance.now() - (this.#since ?? 0);
    this.#timer = setTimeout(() => this.#giveUp('too-long'), Math.max(0, limit - gone));
  }

  #done(say: () => void): void {
    clearTimeout(this.#timer);
    this.#since = undefined;
    say();
    this.#begin();
  }

  #giveUp(why: Silence): void {
    this.#hand?.terminate();
    // Hired again only for the next question, lest a script that cannot load be asked for without end.
    this.#hand = undefined;
    const newer = this.#next !== undefined;
    this.#done(() => {
      if (!newer) this.#heard.onSilence(why);
    });
  }
}

/** Asks one question of a worker of its own, which is ended afterward. Undefined where none came back. */
export function askOnce(ask: Ask, milliseconds: number, hire: () => Hand = newWorker): Promise<Told | undefined> {
  const hand = hire();
  return new Promise<Told | undefined>((resolve) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds);
    const end = (told?: Told): void => {
      clearTimeout(timer);
      resolve(told);
    };
    hand.onmessage = ({ data }) => {
      if (data !== 'ready') end(data.told);
    };
    hand.onerror = () => end();
    hand.postMessage({ run: 1, ask });
  }).finally(() => hand.terminate());
}
