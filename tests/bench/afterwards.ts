/** What a conversation costs once it stands: how soon a choice is answered, the processor's time at rest, and the heap over many choices. */

import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';
import { leastSquares, median } from './statistics.ts';

export const laptop = { width: 1280, height: 720 } as const;
/** For many choices: drawing in software would take most of their time, and pictures lie outside the heap. */
const small = { width: 640, height: 480 } as const;

export type After = {
  /** Milliseconds and animation frames from a click on a response to the frame that shows its line, at rest before. */
  readonly choiceMs: number;
  readonly choiceFrames: number;
  /** Per cent of one core, all of Chromium's processes, with nobody acting. */
  readonly idle: number;
  /** The same of an empty page in the same browser, before. */
  readonly idleEmpty: number;
  /** Bytes of heap a choice, by least squares over the samples after garbage collection, of the last two thirds. */
  readonly heapPerChoice: number;
  /** How straight the heap's line is, 0 to 1. */
  readonly heapFit: number;
  /** Bytes a choice over the first third, while code is compiled and every mood drawn. */
  readonly heapWarming: number;
  readonly choices: number;
  /** Milliseconds a choice takes with all that is read before it, medians of the first and the last tenth. */
  readonly firstTenthMs: number;
  readonly lastTenthMs: number;
};

type Made = {
  readonly ms: number;
  readonly frames: number;
  /** Milliseconds since the choice before. */
  readonly whole: number;
};

/** Every movement has ended after this, ms; a person has not even read the responses. */
const rest = 800;
/** Choices made with movement, to measure how soon one is answered. */
const moving = 20;

const cpuSeconds = async (cdp: CDPSession): Promise<number> => {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((total, process) => total + process.cpuTime, 0);
};

/** Per cent of a core once what opened the page has come to rest: the median of three spans, as Chromium tidies up now and then. */
async function idleOf(cdp: CDPSession, page: Page): Promise<number> {
  await page.waitForTimeout(5000);
  const spans: number[] = [];
  for (let span = 0; span < 3; span += 1) {
    const before = await cpuSeconds(cdp);
    await page.waitForTimeout(5000);
    spans.push((await cpuSeconds(cdp)) - before);
  }
  return Math.round((median(spans) / 5) * 10_000) / 100;
}

/**
 * Reads on to the next moment and takes a response, another each time; from an end it goes back to the first moment, one
 * decision after the other, so that each choice is two entries of the ledger. Runs in the page.
 */
const choose = async ({ count, rest }: { count: number; rest: number }): Promise<Made[]> => {
  const frame = (): Promise<number> => new Promise((next) => requestAnimationFrame(next));
  const shown = (one: HTMLButtonElement): boolean => one.checkVisibility() && !one.disabled;
  const buttons = (within: string): HTMLButtonElement[] =>
    [...document.querySelectorAll<HTMLButtonElement>(`${within} button`)].filter(shown);
  const named = (name: RegExp) => buttons('.area').find((one) => name.test(one.textContent ?? ''));
  const log = document.querySelector('[role=log]');
  const kept = globalThis as { __turn?: number };
  const made: Made[] = [];
  let since = performance.now();
  let back = false;
  for (let idle = 0; made.length < count; idle += 1) {
    if (idle > 400) throw new Error(`No response could be found: ${document.querySelector('.area')?.textContent}`);
    const responses = buttons(':is(fieldset, [role=group])[aria-label="Your response"]');
    const undo = named(/^back\b/i);
    if (document.querySelector('.area.end')) back = true;
    if (back && undo !== undefined) undo.click();
    else if (responses.length > 0) {
      back = false;
      if (rest > 0) await new Promise((rested) => setTimeout(rested, rest));
      kept.__turn = (kept.__turn ?? 0) + 1;
      const newest = log?.lastElementChild;
      const from = performance.now();
      let frames = 0;
      responses[kept.__turn % responses.length]?.click();
      while (log?.lastElementChild === newest && frames < 60) {
        await frame();
        frames += 1;
      }
      await frame();
      const now = performance.now();
      made.push({ ms: now - from, frames, whole: now - since });
      since = now;
      idle = 0;
    } else named(/^(next|go on)\b/i)?.click();
    await frame();
  }
  return made;
};

async function begun(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.waitForSelector('[data-stage=ready]', { timeout: 60_000 });
  return page;
}

async function heapOver(page: Page, choices: number): Promise<{ samples: [number, number][]; times: Made[] }> {
  const cdp = await page.context().newCDPSession(page);
  const samples: [number, number][] = [];
  const times: Made[] = [];
  while (times.length < choices) {
    times.push(...(await page.evaluate(choose, { count: Math.min(20, choices - times.length), rest: 0 })));
    // What is being written to the disk is let go first.
    await page.waitForTimeout(300);
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    samples.push([times.length, usedSize]);
  }
  return { samples, times };
}

export async function afterwards(browser: Browser, url: string, choices: number, still: boolean): Promise<After> {
  const screen = { viewport: laptop, deviceScaleFactor: 1 };
  const root = await browser.newBrowserCDPSession();
  const empty = await browser.newContext(screen);
  const idleEmpty = await idleOf(root, await empty.newPage());
  await empty.close();

  const lively = await browser.newContext(screen);
  const page = await begun(lively, url);
  const idle = await idleOf(root, page);
  const answered = await page.evaluate(choose, { count: moving, rest });
  await lively.close();

  const long = await browser.newContext({ ...screen, viewport: small, ...(still ? { reducedMotion: 'reduce' } : {}) });
  const { samples, times } = await heapOver(await begun(long, url), choices);
  await long.close();
  const third = Math.floor(samples.length / 3);
  const line = leastSquares(samples.slice(third));
  const tenth = Math.max(1, Math.floor(times.length / 10));
  const wholes = (some: readonly Made[]): number => Math.round(median(some.map(({ whole }) => whole)));
  return {
    choiceMs: Math.round(median(answered.map((time) => time.ms)) * 10) / 10,
    choiceFrames: median(answered.map((time) => time.frames)),
    idle,
    idleEmpty,
    heapPerChoice: Math.round(line.slope),
    heapFit: Math.round(line.fit * 100) / 100,
    heapWarming: Math.round(leastSquares(samples.slice(0, Math.max(2, third))).slope),
    choices,
    firstTenthMs: wholes(times.slice(0, tenth)),
    lastTenthMs: wholes(times.slice(-tenth)),
  };
}
