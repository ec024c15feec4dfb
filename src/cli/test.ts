/** `npm test` and `npm run test:long`: everything that proves the program, one step after the other; it decides no law itself. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { m } from '../words/words.ts';
import { readOptions } from './arguments.ts';
import { aptInstall, fetchPlaywrights, findChromium, systemInstall, versionOf } from './chromium.ts';
import { buildNeeded, root } from './freshBuild.ts';

type Totals = { passed: number; failed: number; skipped: number };
type Step = { readonly name: string; readonly args: readonly string[] };

const report = join(root, 'node_modules/.cache/alongside/tests.json');

/** A step's program is run by this very Node: no shell, and no `.cmd` files on Windows. */
const tool = (path: string) => join(root, 'node_modules', path);

const checks: readonly Step[] = [
  { name: 'types', args: [tool('typescript/bin/tsc'), '--noEmit', '-p', '.'] },
  { name: 'types of the core', args: [tool('typescript/bin/tsc'), '--noEmit', '-p', 'src/core'] },
  { name: 'format and lint', args: [tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'] },
  { name: 'unused code', args: [tool('knip/bin/knip.js')] },
];

const buildStep: Step = { name: 'build', args: [tool('vite/bin/vite.js'), 'build', '--logLevel', 'warn'] };

const running = new Set<ReturnType<typeof spawn>>();
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopped = true;
    for (const child of running) child.kill(signal);
    // A step that does not listen must not keep the terminal.
    setTimeout(() => process.exit(130), 5000).unref();
  });
}

/** Runs one program to its end and answers whether it was content. What it says goes to `say`; without that, to the terminal at once. */
function run(args: readonly string[], say?: (said: string) => void): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: say === undefined ? 'inherit' : ['inherit', 'pipe', 'pipe'],
    });
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8');
      stream?.on('data', (said: string) => say?.(said));
    }
    child.on('error', (error) => {
      running.delete(child);
      console.error(error.message);
      done(false);
    });
    child.on('close', (code) => {
      running.delete(child);
      done(code === 0);
    });
  });
}

function saySeconds(name: string, content: boolean, began: number): void {
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(content ? m.cli_test_step_done({ name, seconds }) : m.cli_test_step_broken({ name, seconds }));
}

/** Beside other steps: what it says comes in one piece, under its name, once it has ended. */
async function runBeside({ name, args }: Step): Promise<boolean> {
  if (stopped) process.exit(130);
  const began = performance.now();
  let said = '';
  const content = await run(args, (more) => {
    said += more;
  });
  if (stopped) process.exit(130);
  console.log(m.cli_test_step({ name }));
  process.stdout.write(said);
  saySeconds(name, content, began);
  return content;
}

async function timed(name: string, work: () => Promise<boolean>): Promise<boolean> {
  if (stopped) process.exit(130);
  console.log(m.cli_test_step({ name }));
  const began = performance.now();
  const content = await work();
  if (stopped) process.exit(130);
  saySeconds(name, content, began);
  return content;
}

/** The checks one after the other, beside the build: each has one core's worth of work. */
async function checkAndBuild(): Promise<readonly boolean[]> {
  const checked = async (): Promise<readonly boolean[]> => {
    const answers: boolean[] = [];
    for (const step of checks) answers.push(await runBeside(step));
    return answers;
  };
  const [built, answers] = await Promise.all([runBeside(buildStep), checked()]);
  return [...answers, built];
}

/** Tries what could bring a browser, in this order, until there is one. */
async function getChromium(): Promise<string | undefined> {
  const ways = [
    () => {},
    () => {
      console.log(m.cli_test_fetching_browser());
      fetchPlaywrights(root);
    },
    () => {
      const { command, mayRun } = systemInstall();
      if (!mayRun) return;
      console.log(m.cli_test_installing_browser({ command }));
      aptInstall();
    },
  ];
  for (const way of ways) {
    way();
    const found = findChromium();
    if (!found) continue;
    try {
      const version = await versionOf(found.path);
      console.log(m.cli_test_browser({ version, path: found.path, by: found.by }));
      return found.path;
    } catch (error) {
      console.error(m.cli_test_browser_broken({ path: found.path, reason: (error as Error).message }));
      // The one that does not start would be found again.
      if (found.by !== 'playwright') return undefined;
    }
  }
  return undefined;
}

/** What Vitest wrote down. A file that broke before its first test counts as one that failed. */
function totalsFrom(path: string): Totals | undefined {
  if (!existsSync(path)) return undefined;
  type Result = { status: string; assertionResults: readonly { status: string }[] };
  const results: readonly Result[] = JSON.parse(readFileSync(path, 'utf8')).testResults;
  const totals: Totals = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of results) {
    const failedBefore = totals.failed;
    for (const test of assertionResults) {
      if (test.status === 'passed') totals.passed += 1;
      else if (test.status === 'failed') totals.failed += 1;
      else totals.skipped += 1;
    }
    if (status === 'failed' && totals.failed === failedBefore) totals.failed += 1;
  }
  return totals;
}

/** Counts a step as one test, so that the last line never says that all is well when a step was not. */
function count(totals: Totals, content: boolean): void {
  if (content) totals.passed += 1;
  else totals.failed += 1;
}

async function runVitest(projects: readonly string[], more: readonly string[]): Promise<Totals> {
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const content = await timed('tests', () =>
    run([
      tool('vitest/vitest.mjs'),
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...more,
    ]),
  );
  const totals = totalsFrom(report) ?? { passed: 0, failed: 1, skipped: 0 };
  // An error outside any test.
  if (!content && totals.failed === 0) totals.failed = 1;
  return totals;
}

const options = { long: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
const { values, positionals } = readOptions(options, 'words');
if (values.help) {
  console.log(m.cli_test_help());
  process.exit(0);
}

const began = performance.now();
const browser = await getChromium();
if (!browser) {
  console.error(m.cli_test_no_browser({ command: systemInstall().command }));
  process.exit(2);
}
process.env.CHROME_PATH = browser;

const steps: Totals = { passed: 0, failed: 0, skipped: 0 };
if (!values.long && positionals.length === 0) {
  for (const content of await checkAndBuild()) count(steps, content);
} else if (!values.long || buildNeeded()) count(steps, await timed(buildStep.name, () => run(buildStep.args)));
const tests = await runVitest(values.long ? ['long'] : ['node', 'browser', 'doors'], positionals);
const totals: Totals = {
  passed: tests.passed + steps.passed,
  failed: tests.failed + steps.failed,
  skipped: tests.skipped + steps.skipped,
};
console.log(
  m.cli_test_took({ seconds: ((performance.now() - began) / 1000).toFixed(0), steps: steps.passed + steps.failed }),
);
console.log(m.cli_test_totals(totals));
process.exit(totals.failed === 0 ? 0 : 1);
