/** Own pace: what each device sent while it played by itself, folded to counts that name nobody. */

import type { PaceCounts } from './entries.ts';

/** A device after a decision. `from` is absent when it has just begun or gone back; `at` is absent at the end. */
export type PaceStep = {
  readonly device: string;
  /** Counts up on the device, from 0. */
  readonly n: number;
  readonly from?: { readonly moment: string; readonly response: string };
  readonly at?: string;
};

/** From this many devices up something is shown. */
export const paceShownFrom = 5;

/** How many devices stand at which moment now; `ended` have finished. Nothing but the number below five. */
export type PaceNow = {
  readonly devices: number;
  readonly at: { readonly [moment: string]: number };
  readonly ended: number;
};

/** The steps of each device in order; a step that came twice stands once. */
function byDevice(steps: Iterable<PaceStep>): PaceStep[][] {
  const devices = new Map<string, Map<number, PaceStep>>();
  for (const step of steps) {
    const own = devices.get(step.device) ?? new Map<number, PaceStep>();
    if (!own.has(step.n)) own.set(step.n, step);
    devices.set(step.device, own);
  }
  return [...devices.values()].map((own) => [...own.values()].sort((a, b) => a.n - b.n));
}

const sorted = (counts: ReadonlyMap<string, number>): { [key: string]: number } =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));

const add = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** [RM16] */
export function paceNow(steps: Iterable<PaceStep>): PaceNow {
  const own = byDevice(steps);
  if (own.length < paceShownFrom) return { devices: own.length, at: {}, ended: 0 };
  const at = new Map<string, number>();
  let ended = 0;
  for (const last of own.map((one) => one.at(-1))) {
    if (last?.at === undefined) ended += 1;
    else add(at, last.at);
  }
  return { devices: own.length, at: sorted(at), ended };
}

/** The first answer a device gave at a moment counts, as in a ledger. Below five devices nothing is kept but their number. [RM16] */
export function paceCounts(steps: Iterable<PaceStep>): PaceCounts {
  const own = byDevice(steps);
  if (own.length < paceShownFrom) return { devices: own.length, moments: [] };
  const moments = new Map<string, Map<string, Map<string, number>>>();
  for (const device of own) {
    const met = new Set<string>();
    for (const { from, at } of device) {
      if (from === undefined || met.has(from.moment)) continue;
      met.add(from.moment);
      const answers = moments.get(from.moment) ?? new Map<string, Map<string, number>>();
      const to = answers.get(from.response) ?? new Map<string, number>();
      add(to, at ?? '');
      answers.set(from.response, to);
      moments.set(from.moment, answers);
    }
  }
  const inOrder = <T>(map: ReadonlyMap<string, T>): [string, T][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    devices: own.length,
    moments: inOrder(moments).map(([moment, answers]) => ({
      moment,
      answers: inOrder(answers).map(([response, to]) => ({
        response,
        count: [...to.values()].reduce((all, one) => all + one, 0),
        to: sorted(to),
      })),
    })),
  };
}
