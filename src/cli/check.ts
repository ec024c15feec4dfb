/** `npm run check`: checks and proves stories and tells what was found; the checking itself is in core/check. */

import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { checkSet } from '../core/check/set.ts';
import type { Drawn } from '../core/story/looks.ts';
import { ruleTitle, ruleWords } from '../words/rules/say.ts';
import { m } from '../words/words.ts';
import { giveUp, readOptions } from './arguments.ts';
import { gatherStories, toldFrom, type Unread } from './check/gather.ts';
import { printGithub, printJson, printSarif } from './check/machine.ts';
import { paintFor } from './check/paint.ts';
import { Pool } from './check/pool.ts';
import { exitCode, type FileReport, type Report, reportVersion } from './check/report.ts';
import { ruleHelp } from './check/ruleHelp.ts';
import { printText } from './check/text.ts';
import { watchFor } from './check/watch.ts';
import { root } from './freshBuild.ts';

const formats = ['text', 'sarif', 'github', 'json'] as const;
type Format = (typeof formats)[number];

/** Seconds a story may take before its proof is bounded. */
const usualBudget = 10;

type Wishes = {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly seconds: number;
  readonly watch: boolean;
};

function readArguments(): Wishes {
  const options = {
    format: { type: 'string' },
    json: { type: 'boolean' },
    budget: { type: 'string' },
    watch: { type: 'boolean' },
    rules: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const { values, positionals } = readOptions(options, 'words');
  if (values.help) {
    console.log(m.check_said_help());
    process.exit(0);
  }
  if (values.rules) {
    for (const id of Object.keys(ruleWords))
      console.log([id.padEnd(4), ruleTitle(id), ruleHelp(id)].filter(Boolean).join('  '));
    process.exit(0);
  }
  const format = values.json ? 'json' : formats.find((one) => one === (values.format ?? 'text'));
  if (format === undefined) giveUp(m.check_said_bad_format({ value: values.format ?? '' }));
  const seconds = values.budget === undefined ? usualBudget : Number(values.budget);
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > 3600)
    giveUp(m.check_said_bad_budget({ value: values.budget ?? '' }));
  return { paths: pathsFrom(positionals), format, seconds, watch: values.watch ?? false };
}

/** npm runs us in the project's folder; paths are meant from where it was called. */
const pathsFrom = (given: readonly string[]): readonly string[] =>
  given.length === 0
    ? [join(root, 'stories')]
    : given.map((path) => resolve(process.env.INIT_CWD ?? process.cwd(), path));

const placeIds = (): readonly string[] =>
  Object.keys((JSON.parse(readFileSync(join(root, 'assets/places.json'), 'utf8')) as { places: object }).places);

const drawnPeople = (): readonly Drawn[] =>
  (
    JSON.parse(readFileSync(join(root, 'assets/cast.json'), 'utf8')) as { readonly figures: readonly Drawn[] }
  ).figures.map(({ id, names }) => ({ id, names }));

function unreadReport({ path, says, reason }: Unread): FileReport {
  const told = toldFrom(root, path);
  const values = { path: told, ...(reason === undefined ? {} : { reason }) };
  const finding = { rule: 'F1', severity: 'error', file: told, line: 1, says, values } as const;
  return { path: told, kind: 'unread', title: told, findings: [finding], waived: [], lines: {}, milliseconds: 0 };
}

/** A line on the terminal that is written over and taken away again; nothing where the output is no terminal. */
function progressLine(): { show(text: string): void; clear(): void } {
  const { stderr } = process;
  const began = performance.now();
  let on = false;
  return {
    show(text) {
      if (!stderr.isTTY || performance.now() - began < 1000) return;
      stderr.write(`\r\x1b[2K${text.slice(0, (stderr.columns || 80) - 1)}`);
      on = true;
    },
    clear() {
      if (on) stderr.write('\r\x1b[2K');
      on = false;
    },
  };
}

let running: Pool | undefined;
/** When the run was asked to stop, in ms since it began; 0 while it was not. */
let pressed = 0;

async function checkOnce({ paths, seconds }: Wishes): Promise<Report> {
  const began = performance.now();
  const { files, unread } = gatherStories(paths);
  const line = progressLine();
  const pool = new Pool({
    root,
    places: placeIds(),
    figures: drawnPeople(),
    seconds,
    threads: Math.min(4, availableParallelism()),
    onProgress: (now) => line.show(m.check_said_progress(now)),
  });
  running = pool;
  const checked = await pool.run(files);
  running = undefined;
  line.clear();
  const done = new Set(checked.map(({ path }) => path));
  const all = [...checked, ...unread.map(unreadReport)];
  return {
    version: reportVersion,
    files: all,
    stopped: pressed > 0,
    waiting: files.map((file) => toldFrom(root, file)).filter((path) => !done.has(path)),
    set: checkSet(checked),
    milliseconds: performance.now() - began,
  };
}

function tell(report: Report, format: Format): void {
  const printers: { readonly [F in Format]: () => string } = {
    text: () => printText(report, paintFor(process.stdout.hasColors?.() === true && !process.env.NO_COLOR)),
    sarif: () => printSarif(report),
    github: () => printGithub(report),
    json: () => printJson(report),
  };
  const printed = printers[format]();
  if (printed !== '') console.log(printed);
}

let report: Report | undefined;
const wishes = readArguments();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // The terminal and npm may both tell us; a second press a while later means now.
    const again = pressed > 0 && performance.now() - pressed > 500;
    // While it waits for a change nothing is cut short: what was found last stands.
    if (running === undefined && report !== undefined) process.exit(exitCode(report));
    if (again || running === undefined) process.exit(2);
    if (pressed > 0) return;
    pressed = performance.now();
    console.error(`\n${m.check_said_stopping()}`);
    running.stop();
  });
}

report = await checkOnce(wishes);
tell(report, wishes.format);
if (wishes.watch && pressed === 0) {
  await watchFor(wishes.paths, async (path) => {
    console.error(m.check_said_changed({ path: toldFrom(root, path) }));
    report = await checkOnce(wishes);
    tell(report, wishes.format);
  }).catch((error: Error) => giveUp(error.message));
}
process.exitCode = exitCode(report);
