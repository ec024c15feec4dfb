/** The thread that checks one story after the other, so that a hostile one can be ended; it prints nothing. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { type CheckStep, checkSteps } from '../../core/check/check.ts';
import { figuresOf } from '../../core/check/figures.ts';
import type { CheckFinding } from '../../core/check/finding.ts';
import type { Drawn } from '../../core/story/looks.ts';
import { companions, readText, toldFrom, type Unread } from './gather.ts';
import { type FileReport, placeOf } from './report.ts';

export type WorkerData = {
  readonly root: string;
  readonly places: readonly string[];
  readonly figures: readonly Drawn[];
  /** For one story. */
  readonly seconds: number;
  /** Set to 1: stop and tell what is known. */
  readonly stop: SharedArrayBuffer;
};

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'partial'; readonly report: FileReport }
  | { readonly kind: 'progress'; readonly states: number; readonly depth: number }
  | { readonly kind: 'done'; readonly report: FileReport };

const { root, places, figures: drawn, seconds, stop } = workerData as WorkerData;
const stopping = new Int32Array(stop);
const tell = (message: FromWorker): void => parentPort?.postMessage(message);

/** A proof that fills this much of the thread's memory is bounded there, so that its figures can still be made. */
const fullAt = 0.6;
let looks = 0;
function isFull(): boolean {
  looks += 1;
  if (looks % 64 !== 0) return false;
  const { used_heap_size, heap_size_limit } = getHeapStatistics();
  return used_heap_size > fullAt * heap_size_limit;
}

/** Milliseconds between two words of progress. */
const pace = 200;

function unreadFinding({ path: file, says, reason, megabytes }: Unread): CheckFinding {
  const path = toldFrom(root, file);
  const values = {
    path,
    ...(reason === undefined ? {} : { reason }),
    ...(megabytes === undefined ? {} : { megabytes }),
  };
  return { rule: 'F1', severity: 'error', file: path, line: 1, says, values };
}

const unread = (path: string, why: Unread): FileReport => ({
  path,
  kind: 'unread',
  title: path,
  findings: [unreadFinding(why)],
  waived: [],
  lines: {},
  milliseconds: 0,
});

/** A translation whose original is not beside it. */
const alone = (path: string, original: string): CheckFinding => ({
  rule: 'L1',
  severity: 'error',
  file: path,
  line: 1,
  says: 'alone',
  values: { path, file: toldFrom(root, original) },
});

/** An included file that is there and cannot be read is not missing: why it cannot is told of itself. */
const isShut = ({ says, values }: CheckFinding, shut: ReadonlyMap<string, CheckFinding>): boolean =>
  says === 'missing-include' && shut.has(resolve(root, String(values.path)));

function linesFor(
  findings: readonly CheckFinding[],
  sources: { readonly [file: string]: string },
): FileReport['lines'] {
  const rows = new Map<string, readonly string[]>();
  const lines: { [place: string]: string } = {};
  for (const finding of findings) {
    const text = sources[finding.file];
    if (text === undefined) continue;
    const split = rows.get(finding.file) ?? text.split(/\r\n|\n|\r/);
    rows.set(finding.file, split);
    lines[placeOf(finding)] = split[finding.line - 1] ?? '';
  }
  return lines;
}

function checkFile(file: string): FileReport {
  const path = toldFrom(root, file);
  const text = readText(file);
  if (typeof text !== 'string') return unread(path, text);
  const began = performance.now();
  /** The budget is the proof's: reading and compiling do not count. */
  let proving = began;
  /** Files beside the story that are there and cannot be read. */
  const shut = new Map<string, CheckFinding>();
  const readBeside = (at: string): string | undefined => {
    const found = existsSync(at) ? readText(at) : undefined;
    if (typeof found === 'object') shut.set(at, unreadFinding(found));
    return typeof found === 'string' ? found : undefined;
  };
  const read = (name: string): string | undefined => readBeside(resolve(root, name));
  const { plan, original } = companions(file);
  const planText = readBeside(plan);
  const originalText = original === undefined ? undefined : readText(original);
  const steps = checkSteps({
    path,
    text,
    read,
    places,
    figures: drawn,
    ...(planText === undefined ? {} : { plans: [{ path: toldFrom(root, plan), text: planText }] }),
    ...(original === undefined || typeof originalText !== 'string'
      ? {}
      : { original: { path: toldFrom(root, original), text: originalText } }),
    isLeft: () => Atomics.load(stopping, 0) === 1,
    shouldStop: () => Atomics.load(stopping, 0) === 1 || performance.now() - proving > seconds * 1000 || isFull(),
  });
  let last = began;
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    if (step.value.step === 'compiled') proving = performance.now();
    last = progress(step.value, path, text, last);
  }
  const checked = step.value;
  const sources = {
    ...checked.compiled.sources,
    ...(planText === undefined ? {} : { [toldFrom(root, plan)]: planText }),
  };
  const figures = figuresOf(checked);
  const findings = [
    ...checked.findings.filter((finding) => !isShut(finding, shut)),
    ...(typeof originalText === 'object' ? [alone(path, original ?? '')] : []),
    ...shut.values(),
  ];
  return {
    path,
    kind: checked.kind,
    title: checked.compiled.scenario?.meta.title ?? path,
    findings,
    waived: checked.waived,
    ...(figures === undefined ? {} : { figures }),
    lines: linesFor([...findings, ...checked.waived], sources),
    milliseconds: performance.now() - began,
  };
}

function progress(step: CheckStep, path: string, text: string, last: number): number {
  if (step.step === 'compiled') {
    const { findings, title } = step;
    const lines = linesFor(findings, { [path]: text });
    tell({ kind: 'partial', report: { path, kind: 'other', title, findings, waived: [], lines, milliseconds: 0 } });
    return last;
  }
  const now = performance.now();
  if (now - last < pace) return last;
  tell({ kind: 'progress', states: step.states, depth: step.depth });
  return now;
}

parentPort?.on('message', (file: string) => tell({ kind: 'done', report: checkFile(file) }));
tell({ kind: 'ready' });
