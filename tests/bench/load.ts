/** `npm run bench -- load`: how soon a conversation stands and answers on a slow phone, and what it costs afterwards. Times are never asserted in tests. */

import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { launchAsItIs } from '../browser/launch.ts';
import { afterwards, laptop } from './afterwards.ts';
import { serveFolder } from './serve.ts';
import { median } from './statistics.ts';

/** 1.6 Mbit/s, 150 ms, CPU four times slower: a mid-range phone on a weak line. */
const slow = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, cpu: 4 } as const;
const phone = { width: 390, height: 844 } as const;

export const help = `npm run bench -- load [--runs 5] [--json] [--page PATH]
  [--peer FOLDER|URL --peer-line SELECTOR --peer-response SELECTOR [--peer-begin SELECTOR]]
  [--only load|after] [--choices 1000] [--moving]

Measures dist/ in headless Chromium: 1.6 Mbit/s, 150 ms, CPU x4, 390x844, cold cache, medians over the runs.
A peer's page is measured the same way in the same run and printed as a ratio.

Then, at 1280x720 and unthrottled:
  a choice made at rest, to its painted line;
  the processor's use with nobody acting, from five seconds after the stage stood, the median of three times five seconds,
  beside that of an empty page before it;
  the heap over --choices, after garbage collection, every twenty.
A choice is a response taken: at an end all decisions are gone back over, one by one, and other responses are taken. The
heap's line is drawn over the last two thirds; the first, while the browser still compiles the program and every mood is
drawn once, is printed beside it. Those choices are made at 640x480 and with reduced motion, as
otherwise drawing in software decides how long they take; --moving makes them with movement.`;

/** How a page is driven and read. `begin` is pressed as soon as it is painted; absent: the page starts by itself. */
type Target = {
  readonly name: string;
  readonly url: string;
  readonly begin?: string;
  readonly line: string;
  readonly response: string;
  readonly stage?: string;
  /** What changes when a response was taken. */
  readonly answer: string;
};

/** Milliseconds; `from…` since Begin was pressed, `nav…` since navigation. */
type LoadTimes = {
  readonly begin?: number;
  readonly line: number;
  readonly navLine: number;
  readonly response: number;
  readonly navResponse: number;
  readonly stage?: number;
  readonly navStage?: number;
  /** From the click on the first response, made the moment it stood, to the line that answers it. */
  readonly answered: number;
  /** Bytes over the wire until the first response stood. */
  readonly bytes: number;
  readonly fontBytes: number;
};

/** Said in the page's console once all has been seen: to ask the page meanwhile would cost it time. */
const allSeen = 'alongside:bench-seen';

type Watched = Pick<Target, 'begin' | 'line' | 'response' | 'stage' | 'answer'> & { readonly said: string };

/** Runs in the page: notes when each thing first has a visible box, frame by frame. */
const watch = (target: Watched): void => {
  const seen: Record<string, number> = {};
  Object.assign(globalThis, { __seen: seen });
  const visible = (selector: string): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>(selector)].find((element) => {
      const box = element.getBoundingClientRect();
      return (
        box.width > 0 &&
        box.height > 0 &&
        (element.textContent ?? '').trim() !== '' &&
        element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
      );
    });
  let answersBefore = 0;
  const frame = (): void => {
    const now = performance.now();
    if (target.begin !== undefined && seen.begin === undefined) {
      const button = visible(target.begin);
      if (button !== undefined) {
        seen.begin = now;
        button.click();
        // What it opens is painted with the next frame at the earliest.
        return void requestAnimationFrame(frame);
      }
    }
    if (seen.line === undefined && visible(target.line) !== undefined) seen.line = now;
    if (seen.response === undefined) {
      const response = visible(target.response);
      if (response !== undefined) {
        seen.response = now;
        answersBefore = document.querySelectorAll(target.answer).length;
        response.click();
      }
    } else if (seen.answered === undefined && document.querySelectorAll(target.answer).length !== answersBefore) {
      seen.answered = now;
    }
    if (target.stage !== undefined && seen.stage === undefined && document.querySelector(target.stage) !== null) {
      seen.stage = now;
    }
    const all = seen.answered !== undefined && (target.stage === undefined || seen.stage !== undefined);
    if (all) console.debug(target.said);
    else requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
};

async function loadOnce(browser: Browser, target: Target): Promise<LoadTimes> {
  const context = await browser.newContext({ viewport: phone, deviceScaleFactor: 1, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latency,
    downloadThroughput: slow.downloadThroughput,
    uploadThroughput: slow.uploadThroughput,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
  const arrived: { at: number; bytes: number; font: boolean; id: string }[] = [];
  const fonts = new Set<string>();
  cdp.on('Network.responseReceived', (event) => {
    if (event.type === 'Font') fonts.add(event.requestId);
  });
  let origin = 0;
  cdp.on('Network.requestWillBeSent', (event) => {
    if (origin === 0) origin = event.timestamp;
  });
  cdp.on('Network.dataReceived', (event) => {
    arrived.push({
      at: (event.timestamp - origin) * 1000,
      bytes: event.encodedDataLength,
      font: fonts.has(event.requestId),
      id: event.requestId,
    });
  });
  const { name: _name, url, ...selectors } = target;
  await page.addInitScript(watch, { ...selectors, said: allSeen });
  const come = Promise.all([
    page.waitForEvent('console', { predicate: (said) => said.text() === allSeen, timeout: 60_000 }),
    page.goto(url, { waitUntil: 'commit' }),
  ]);
  const wanted = ['line', 'response', 'answered', ...(target.stage === undefined ? [] : ['stage'])];
  await come.catch(async (error: Error) => {
    const seen = await page.evaluate(() => (globalThis as unknown as { __seen: Record<string, number> }).__seen);
    const missing = wanted.filter((what) => seen[what] === undefined).join(', ');
    throw new Error(`${target.name} (${url}) did not come to: ${missing}. It came to: ${JSON.stringify(seen)}`, {
      cause: error,
    });
  });
  const seen = await page.evaluate(() => (globalThis as unknown as { __seen: Record<string, number> }).__seen);
  await context.close();
  const at = (name: string): number => seen[name] ?? Number.NaN;
  const pressed = target.begin === undefined ? 0 : at('begin');
  const before = arrived.filter((chunk) => chunk.at <= at('response'));
  const sum = (chunks: typeof arrived): number => chunks.reduce((total, chunk) => total + chunk.bytes, 0);
  return {
    ...(target.begin === undefined ? {} : { begin: pressed }),
    line: at('line') - pressed,
    navLine: at('line'),
    response: at('response') - pressed,
    navResponse: at('response'),
    ...(target.stage === undefined ? {} : { stage: at('stage') - pressed, navStage: at('stage') }),
    answered: at('answered') - at('response'),
    bytes: sum(before.filter((chunk) => !chunk.font)),
    fontBytes: sum(before.filter((chunk) => chunk.font)),
  };
}

const medians = (runs: readonly LoadTimes[]): LoadTimes => {
  const keys = Object.keys(runs[0] ?? {}) as (keyof LoadTimes)[];
  return Object.fromEntries(
    keys.map((key) => [key, Math.round(median(runs.map((run) => run[key] ?? Number.NaN)))]),
  ) as unknown as LoadTimes;
};

const rows: readonly [keyof LoadTimes, string][] = [
  ['begin', 'Begin painted, from navigation (ms)'],
  ['line', 'first line, from Begin (ms)'],
  ['navLine', 'first line, from navigation (ms)'],
  ['response', 'first usable response, from Begin (ms)'],
  ['navResponse', 'first usable response, from navigation (ms)'],
  ['stage', 'stage drawn, from Begin (ms)'],
  ['navStage', 'stage drawn, from navigation (ms)'],
  ['answered', 'first response taken at once, answered after (ms)'],
  ['bytes', 'bytes before the first response, fonts apart'],
  ['fontBytes', 'bytes of fonts before the first response'],
];

function table(ours: LoadTimes, peer: LoadTimes | undefined, peerName: string): string {
  const width = Math.max(...rows.map(([, label]) => label.length));
  const head = `${''.padEnd(width)}  ${'Alongside'.padStart(10)}${peer === undefined ? '' : `  ${peerName.padStart(10)}  ${'ratio'.padStart(6)}`}`;
  const body = rows
    .filter(([key]) => ours[key] !== undefined)
    .map(([key, label]) => {
      const mine = ours[key] ?? Number.NaN;
      const theirs = peer?.[key];
      const compared =
        theirs === undefined || theirs === 0
          ? ''
          : `  ${String(theirs).padStart(10)}  ${(mine / theirs).toFixed(2).padStart(6)}`;
      return `${label.padEnd(width)}  ${String(mine).padStart(10)}${compared}`;
    });
  return [head, ...body].join('\n');
}

export async function benchLoad(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
      page: { type: 'string', default: 'play/three-things/' },
      dist: { type: 'string', default: 'dist' },
      peer: { type: 'string' },
      'peer-begin': { type: 'string' },
      'peer-line': { type: 'string' },
      'peer-response': { type: 'string' },
      only: { type: 'string' },
      choices: { type: 'string', default: '1000' },
      moving: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(help);
  const ours = await serveFolder(`${process.cwd()}/${values.dist}`);
  const peerFolder = values.peer !== undefined && !/^https?:/.test(values.peer) ? values.peer : undefined;
  const peerServed = peerFolder === undefined ? undefined : await serveFolder(peerFolder);
  const peerUrl = peerServed?.url ?? values.peer;
  const browser = await launchAsItIs();
  try {
    const us: Target = {
      name: 'Alongside',
      url: `${ours.url}/${values.page}`,
      begin: 'button[data-begin]',
      line: '[role=log] .item',
      response: ':is(fieldset, [role=group])[aria-label="Your response"] button',
      stage: '[data-stage=ready]',
      answer: '[role=log] > *',
    };
    const them: Target | undefined =
      peerUrl === undefined
        ? undefined
        : {
            name: 'peer',
            url: peerUrl,
            ...(values['peer-begin'] === undefined ? {} : { begin: values['peer-begin'] }),
            line: values['peer-line'] ?? 'p',
            response: values['peer-response'] ?? '.choice a',
            answer: values['peer-line'] ?? 'p',
          };
    const mine: LoadTimes[] = [];
    const theirs: LoadTimes[] = [];
    const runs = values.only === 'after' ? 0 : Number(values.runs);
    for (let run = 0; run < runs; run += 1) {
      mine.push(await loadOnce(browser, us));
      if (them !== undefined) theirs.push(await loadOnce(browser, them));
    }
    const choices = Number(values.choices);
    const after = values.only === 'load' ? undefined : await afterwards(browser, us.url, choices, !values.moving);
    const load = runs === 0 ? undefined : medians(mine);
    const peer = theirs.length === 0 ? undefined : medians(theirs);
    if (values.json) return console.log(JSON.stringify({ version: 1, runs, load, peer, after }, null, 2));
    if (load !== undefined) console.log(`${runs} cold runs, medians\n${table(load, peer, 'peer')}`);
    if (after !== undefined) {
      console.log(
        `\nWith the stage at ${laptop.width}x${laptop.height}\n` +
          `choice to its painted line: ${after.choiceMs} ms, ${after.choiceFrames} frames\n` +
          `idle: ${after.idle} % of a core, an empty page ${after.idleEmpty} %\n` +
          `heap: ${after.heapPerChoice} bytes a choice over the last two thirds of ${after.choices} choices ` +
          `(straightness ${after.heapFit}), ${after.heapWarming} over the first\n` +
          `a choice with what is read before it: ${after.firstTenthMs} ms in the first tenth, ${after.lastTenthMs} in the last`,
      );
    }
  } finally {
    await browser.close();
    await ours.close();
    await peerServed?.close();
  }
}
