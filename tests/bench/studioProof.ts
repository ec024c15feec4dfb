/** Measures the studio's map and proof: placing maps, examining shipped scenarios, and the time from a keystroke to its proof in a real browser. */

import { readdirSync, readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';
import { findChromium, launchArguments } from '../../src/cli/chromium.ts';
import { build, buildNeeded, dist } from '../../src/cli/freshBuild.ts';
import { compileScenario } from '../../src/core/compile/compile.ts';
import { listen } from '../../src/server/listen.ts';
import { siteHandler } from '../../src/server/static.ts';
import { planPicture } from '../../src/studio/map/boxes.ts';
import { layOut } from '../../src/studio/map/layout.ts';
import { storyMap } from '../../src/studio/map/makeMap.ts';
import { drawPicture, nobody } from '../../src/studio/map/picture.ts';
import { examine } from '../../src/studio/proof/examine.ts';

const help = `npm run bench -- studio-proof [NAME …] [--json] [--no-browser]
Places maps of 80 and 400 knots (to be within 300 and 1500 ms), examines every shipped scenario (time until its map and
plans are known, until it is proved, and the longest wait for a cancel), and in Chromium types into each scenario and
waits for its proof (to be within 700 ms after the last keystroke), with the longest task of the page meanwhile.
Names of scenarios, such as three-things, leave the others out.`;

type MapRow = {
  readonly knots: number;
  readonly edges: number;
  readonly read: number;
  readonly placed: number;
  readonly drawn: number;
  /** Of the processor, which other programs do not lengthen as much. */
  readonly cpu: number;
};
type ProofRow = {
  readonly story: string;
  readonly compiled: number;
  readonly proved: number;
  readonly wait: number;
  readonly cpu: number;
};
type KeyRow = {
  readonly story: string;
  /** The first time, when nothing in the worker is warm yet. */
  readonly first: number;
  readonly settled: number;
  /** By the clock, in which other programs may have had the processor. */
  readonly longestTask: number;
  /** Of the processor's own time. */
  readonly longestWork: number;
};

const rounds = 5;
/** Words typed into a scenario, with its proof waited for after each. */
const words = 9;
const median = (values: readonly number[]): number =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);

const shared = 'stories/shared/ferry-street.ink';
const files = (names: readonly string[]): readonly string[] =>
  readdirSync('stories').filter(
    (name) => name.endsWith('.ink') && (names.length === 0 || names.includes(name.replace('.ink', ''))),
  );

/** A road of knots that parts and meets again, with a way back now and then. */
function knots(count: number): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const to = (step: number): string => `k${Math.min(count - 1, i + step)}`;
    const back = i % 9 === 8 ? `\n+ [Back #id:b${i}]\n  -> k${i - 3}` : '';
    return i === count - 1
      ? `=== k${i} ===\nOver. #ending:over\n-> END`
      : `=== k${i} ===\nLine ${i}. #moment:m${i}\n* [One #id:a${i}]\n  -> ${to(1)}\n* [Two #id:c${i}]\n  -> ${to(1 + (i % 4))}${back}`;
  });
  return ['-> k0', ...rows].join('\n');
}

function mapRow(count: number): MapRow {
  const compiled = compileScenario({ path: 'x.ink', text: knots(count), read: () => undefined });
  const scenario = compiled.scenario;
  if (scenario === undefined) throw new Error('The story of the bench does not compile.');
  const times: { read: number; placed: number; drawn: number; cpu: number }[] = [];
  let edges = 0;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    const start = performance.now();
    const map = storyMap(scenario.story, compiled, scenario.notes.responses);
    const plan = planPicture(map, new Set());
    const read = performance.now();
    const laid = layOut(plan);
    const placed = performance.now();
    drawPicture(plan, laid, undefined, nobody);
    const drawn = performance.now() - placed;
    times.push({ read: read - start, placed: placed - read, drawn, cpu: process.cpuUsage(before).user / 1000 });
    edges = map.edges.length;
  }
  const of = (name: 'read' | 'placed' | 'drawn' | 'cpu'): number => median(times.map((time) => time[name]));
  return { knots: count, edges, read: of('read'), placed: of('placed'), drawn: of('drawn'), cpu: of('cpu') };
}

function proofRow(name: string): ProofRow {
  const main = `stories/${name}`;
  const plan = main.replace(/\.ink$/, '.plan');
  const texts = Object.fromEntries([main, shared].map((path) => [path, readFileSync(path, 'utf8')]));
  const plans = [{ path: plan, text: readFileSync(plan, 'utf8') }];
  const times: { compiled: number; proved: number; wait: number; cpu: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    const start = performance.now();
    let [compiled, wait, last] = [0, 0, start];
    const steps = examine({ main, files: texts, plans, seconds: 60 }, () => performance.now());
    for (let step = steps.next(); !step.done; step = steps.next()) {
      const now = performance.now();
      if (step.value.step === 'compiled') compiled = now - start;
      else wait = Math.max(wait, now - last);
      last = now;
    }
    times.push({ compiled, proved: performance.now() - start, wait, cpu: process.cpuUsage(before).user / 1000 });
  }
  return {
    story: name,
    compiled: median(times.map((time) => time.compiled)),
    proved: median(times.map((time) => time.proved)),
    wait: median(times.map((time) => time.wait)),
    cpu: median(times.map((time) => time.cpu)),
  };
}

/** What the page notes for us: when a key was pressed last, when the proof settled after it, and its longest task. */
type Noted = { pressed: number; settled: number; longest: number };

type Traced = {
  readonly pid: number;
  readonly tid: number;
  readonly ph: string;
  readonly name: string;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
};

/** Milliseconds of the processor that the longest task of a page's main thread took. */
function longestWork(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly Traced[] };
  const thread = ({ pid, tid }: Traced): string => `${pid} ${tid}`;
  const mains = new Set(
    traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(thread),
  );
  const tasks = traceEvents.filter((one) => one.ph === 'X' && one.name.endsWith('RunTask') && mains.has(thread(one)));
  if (tasks.length === 0) throw new Error('The trace holds no task of the page.');
  return Math.round(tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000);
}

async function keyRows(names: readonly string[]): Promise<readonly KeyRow[]> {
  if (buildNeeded()) await build();
  const site = await listen(siteHandler({ dist, hosts: undefined }), { port: 0 });
  const found = findChromium();
  if (found === undefined) throw new Error('No Chromium was found. Run npm test once, or set CHROME_PATH.');
  const browser = await chromium.launch({ executablePath: found.path, args: [...launchArguments] });
  try {
    const rows: KeyRow[] = [];
    for (const name of names) rows.push(await keyRow(browser, site.url, name));
    return rows;
  } finally {
    await browser.close();
    await site.close();
  }
}

async function keyRow(browser: Browser, url: string, name: string): Promise<KeyRow> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.setDefaultTimeout(120_000);
  await page.goto(new URL('studio/', url).href);
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(readFileSync(`stories/${name}`, 'utf8'));
  await page.getByRole('tab', { name: 'Proof', exact: true }).click();
  const settled = page.locator('.proofPanel [data-state="settled"]');
  await settled.waitFor();
  await page.evaluate(() => {
    const noted: Noted = { pressed: 0, settled: 0, longest: 0 };
    Object.assign(globalThis, { noted });
    addEventListener('keydown', () => Object.assign(noted, { pressed: performance.now(), settled: 0 }), true);
    new MutationObserver(() => {
      const state = document.querySelector('.proofPanel [data-state]')?.getAttribute('data-state');
      if (state === 'settled' && noted.settled === 0) noted.settled = performance.now();
      if (state === 'waiting') noted.settled = 0;
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.longest = Math.max(noted.longest, duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  const waits: number[] = [];
  await browser.startTracing(page, { categories: ['toplevel'] });
  for (let word = 0; word < words; word++) {
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    for (const key of 'A word.') await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.locator('.proofPanel [data-state="waiting"]').waitFor();
    await settled.waitFor();
    const noted = await page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);
    waits.push(noted.settled - noted.pressed);
  }
  const trace = await browser.stopTracing();
  const noted = await page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);
  await page.close();
  return {
    story: name,
    first: Math.round(waits[0] ?? 0),
    settled: median(waits),
    longestTask: Math.round(noted.longest),
    longestWork: longestWork(trace),
  };
}

const print = (rows: readonly object[]): void => console.table(rows);

export async function benchStudioProof(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    console.log(help);
    return;
  }
  const maps = [80, 400].map(mapRow);
  const names = files(args.filter((arg) => !arg.startsWith('--')));
  const proofs = names.map(proofRow);
  const keys = args.includes('--no-browser') ? [] : await keyRows(names);
  if (args.includes('--json')) {
    console.log(JSON.stringify({ maps, proofs, keys }));
    return;
  }
  console.log('Maps, in ms: read from the story, placed, drawn as shapes');
  print(maps);
  console.log('Shipped scenarios, in ms: until map and plans are known, until proved, longest wait for a cancel');
  print(proofs);
  if (keys.length === 0) return;
  console.log(
    'In the browser, in ms: from the last keystroke to its proof, the first and the median of nine; the longest task of the page by the clock, and by the processor',
  );
  print(keys);
}
