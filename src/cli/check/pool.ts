/** Hands stories to worker threads and ends the ones that do not come back; it reads no story itself. */

import { Worker } from 'node:worker_threads';
import type { CheckFinding } from '../../core/check/finding.ts';
import { toldFrom } from './gather.ts';
import type { FileReport } from './report.ts';
import type { FromWorker, WorkerData } from './worker.ts';

export type PoolOptions = {
  readonly root: string;
  readonly places: readonly string[];
  readonly figures: WorkerData['figures'];
  /** For one story; the thread is ended when it gives no sign of life for twice as long and a little. */
  readonly seconds: number;
  readonly threads: number;
  onProgress?(now: {
    readonly path: string;
    readonly done: number;
    readonly of: number;
    readonly states: number;
    readonly depth: number;
  }): void;
};

/** Seconds a story may run on after its budget: for random routes and the figures. */
const grace = 5;
/** How many times its limit a thread may be silent for want of a processor. */
const mostWaits = 6;
/** Milliseconds in which a story that was asked to stop may still tell what it knows. */
const patience = 3000;
/** A story whose proof outgrows this is ended. */
const megabytes = 1500;

/** Checks every file. `stop()` lets what runs tell what it knows, and begins nothing more. */
export class Pool {
  readonly #options: PoolOptions;
  readonly #stop = new SharedArrayBuffer(4);
  /** Gives up on what runs; one for each thread at work. */
  readonly #abandon = new Set<() => void>();
  #reports = new Map<string, FileReport>();
  #queue: string[] = [];
  #of = 0;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  stop(): void {
    this.#queue = [];
    Atomics.store(new Int32Array(this.#stop), 0, 1);
    setTimeout(() => {
      for (const abandon of this.#abandon) abandon();
    }, patience).unref();
  }

  /** Reports in the order of the files; a file that was not come to has none. */
  async run(files: readonly string[]): Promise<readonly FileReport[]> {
    this.#queue = [...files];
    this.#of = files.length;
    const lanes = Math.max(1, Math.min(files.length, this.#options.threads));
    await Promise.all(Array.from({ length: lanes }, () => this.#lane()));
    return files.flatMap((file) => this.#reports.get(file) ?? []);
  }

  async #lane(): Promise<void> {
    let worker: Worker | undefined;
    for (let file = this.#queue.shift(); file !== undefined; file = this.#queue.shift()) {
      worker ??= this.#hire();
      const { report, alive } = await this.#check(worker, file);
      if (report !== undefined) this.#reports.set(file, report);
      if (!alive) worker = undefined;
    }
    await worker?.terminate();
  }

  #hire(): Worker {
    const { root, places, figures, seconds } = this.#options;
    const workerData: WorkerData = { root, places, figures, seconds, stop: this.#stop };
    return new Worker(new URL('./worker.ts', import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
    });
  }

  #check(worker: Worker, file: string): Promise<{ readonly report?: FileReport; readonly alive: boolean }> {
    const path = toldFrom(this.#options.root, file);
    let known: FileReport = { path, kind: 'other', title: path, findings: [], waived: [], lines: {}, milliseconds: 0 };
    return new Promise((answer) => {
      const settle = (report: FileReport | undefined, alive: boolean): void => {
        clearTimeout(timer);
        this.#abandon.delete(abandon);
        // One by one: removing all of a worker's listeners would stop its port as well.
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        if (!alive) void worker.terminate();
        answer({ ...(report === undefined ? {} : { report }), alive });
      };
      const broken = (says: 'ended' | 'crashed' | 'memory', values: CheckFinding['values']): void => {
        const said = { path, ...values };
        const finding: CheckFinding = { rule: 'F1', severity: 'error', file: path, line: 1, says, values: said };
        settle({ ...known, findings: [...known.findings, finding] }, false);
      };
      const abandon = (): void => settle(undefined, false);
      this.#abandon.add(abandon);
      const limit = this.#options.seconds * 2 + grace;
      let alive = performance.now();
      let spent = process.cpuUsage();
      const timer = setTimeout(() => {
        // On a busy machine a thread may not have had its turn: it is ended once it had its share, or has waited very long.
        const { user, system } = process.cpuUsage(spent);
        const share = (user + system) / 1e6 / Math.max(1, this.#abandon.size);
        const waited = (performance.now() - alive) / 1000;
        if (share > limit / 2 || waited > limit * mostWaits) broken('ended', { seconds: Math.round(waited) });
        else timer.refresh();
      }, limit * 1000);
      const onMessage = (message: FromWorker): void => {
        alive = performance.now();
        spent = process.cpuUsage();
        timer.refresh();
        if (message.kind === 'done') settle(message.report, true);
        else if (message.kind === 'partial') known = message.report;
        else if (message.kind === 'progress') {
          const { states, depth } = message;
          this.#options.onProgress?.({ path, done: this.#reports.size, of: this.#of, states, depth });
        }
      };
      const onError = (error: Error & { readonly code?: string }): void =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? broken('memory', { megabytes })
          : broken('crashed', { reason: error.message });
      const onExit = (code: number): void => broken('crashed', { reason: `exit ${code}` });
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(file);
    });
  }
}
