/** Keeps a worker that examines the text as it is now: each new text waits for a pause in the typing, and ends what was being proved before. */

import type { Ask, Silence, Told } from './told.ts';
import type { FromWorker, ToWorker } from './worker.ts';

/** As far as a worker is used here. */
export type Hand = {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: { readonly data: FromWorker }) => void) | null;
  onerror: ((event: unknown) => void) | null;
};

/** Milliseconds. */
export type Waits = {
  /** Without a newer text before this one is looked at, once the editor has been answered. */
  readonly pause: number;
  /** In which a proof that was told to stop must have stopped; after it the worker is ended. Mapping a long story and walking its plans is one step, and a new worker is cold: it takes several times as long, beside the one that compiles. */
  readonly stop: number;
  /** Beyond the proof's own budget before its worker is given up. */
  readonly beyond: number;
};
export const usualWaits: Waits = { pause: 50, stop: 1500, beyond: 20_000 };

export type Heard = {
  /** Of the text that was asked about last; what comes late of an older one is not told. */
  onTold(told: Told): void;
  onSilence(why: Silence): void;
};

const newWorker = (): Hand =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) as unknown as Hand;

export class Prover {
  readonly #heard: Heard;
  readonly #waits: Waits;
  readonly #hire: () => Hand;
  /** Absent after one could not go on: the next is hired for the next question, lest a script that cannot load be asked for without end. */
  #hand: Hand | undefined;
  /** The question that is being worked on; 0 while none is. */
  #working = 0;
  #run = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #stop: ReturnType<typeof setTimeout> | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #next: Ask | undefined;

  constructor(heard: Heard, waits: Waits = usualWaits, hire: () => Hand = newWorker) {
    this.#heard = heard;
    this.#waits = waits;
    this.#hire = hire;
    this.#hand = this.#newHand();
  }

  /** Asks about a text; at once where nobody is typing. */
  ask(ask: Ask, how: 'paused' | 'now' = 'paused'): void {
    this.cancel();
    this.#next = ask;
    this.#pause = setTimeout(() => this.#begin(), how === 'now' ? 0 : this.#waits.pause);
  }

  /** Ends what is being proved, within `waits.stop`. */
  cancel(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#patience);
    this.#next = undefined;
    if (this.#working === 0 || this.#stop !== undefined) return;
    this.#hand?.postMessage('stop');
    this.#stop = setTimeout(() => this.#replace(), this.#waits.stop);
  }

  dispose(): void {
    this.cancel();
    clearTimeout(this.#stop);
    this.#hand?.terminate();
  }

  #newHand(): Hand {
    const hand = this.#hire();
    hand.onmessage = ({ data }) => {
      if (hand === this.#hand) this.#hear(data);
    };
    hand.onerror = () => {
      if (hand === this.#hand) this.#giveUp('gave-up');
    };
    return hand;
  }

  /** A new one begins to load at once, so that it is ready when the typing pauses. */
  #replace(): void {
    this.#hand?.terminate();
    this.#hand = this.#newHand();
    this.#rest();
  }

  #rest(): void {
    clearTimeout(this.#stop);
    clearTimeout(this.#patience);
    this.#stop = undefined;
    this.#working = 0;
    if (this.#next !== undefined && this.#pause === undefined) this.#begin();
  }

  #begin(): void {
    this.#pause = undefined;
    // Still stopping: it begins once that is done.
    if (this.#next === undefined || this.#working !== 0) return;
    const ask = this.#next;
    this.#next = undefined;
    this.#run += 1;
    this.#working = this.#run;
    this.#patience = setTimeout(() => this.#giveUp('too-long'), ask.seconds * 1000 + this.#waits.beyond);
    this.#hand ??= this.#newHand();
    this.#hand.postMessage({ run: this.#run, ask });
  }

  #hear(data: FromWorker): void {
    if (data.run !== this.#working) return;
    // Finished or stopped, the worker is free; told to stop it may still have finished.
    const stopping = this.#stop !== undefined;
    const done = 'stopped' in data || data.told.step === 'proven';
    if (done) this.#rest();
    if (!stopping && 'told' in data) this.#heard.onTold(data.told);
  }

  #giveUp(why: Silence): void {
    const stopping = this.#stop !== undefined || this.#working === 0;
    this.#hand?.terminate();
    this.#hand = undefined;
    this.#rest();
    if (!stopping) this.#heard.onSilence(why);
  }
}
