/** `npm run bench -- studio`: how soon one can type on a weak line, how soon a keystroke is answered, and whether typing ever waits. Nothing is asserted. */

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright';
import { dist, root } from '../../src/cli/freshBuild.ts';
import { launchAsItIs } from '../browser/launch.ts';
import { serveFolder } from './serve.ts';

const help = `npm run bench -- studio [--runs 3] [--strokes 60] [--story FILE.ink …] [--json]

Measures dist/ in headless Chromium. Opening: 1.6 Mbit/s, 150 ms, CPU x4, cold cache, until the text can be typed in.
Typing, unthrottled: milliseconds from a keystroke to its findings, and the longest task on the page meanwhile.
Without --story it types into the longest published scenario.`;

const slow = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, cpu: 4 } as const;
const laptop = { width: 1280, height: 720 } as const;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const last = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

async function opening(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: laptop });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', { offline: false, ...slow });
  await client.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('alongside:editor').length > 0, undefined, {
    timeout: 120_000,
  });
  const at = await page.evaluate(() => performance.getEntriesByName('alongside:editor')[0]?.startTime ?? Number.NaN);
  await context.close();
  return at;
}

type Typing = { readonly lines: number; readonly findings: readonly number[]; readonly longest: number };

/** Puts a story into the open file and types into its middle. */
async function typing(page: Page, text: string, strokes: number): Promise<Typing> {
  const editor = page.getByRole('textbox', { name: /^Text of / });
  await editor.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
  await page.waitForTimeout(4000);
  await page.evaluate(() => {
    const longest = { ms: 0 };
    Object.assign(globalThis, { __longest: longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
    }).observe({ type: 'longtask' });
  });
  for (let line = 0; line < 20; line += 1) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  const findings: number[] = [];
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    await page.evaluate(() => {
      performance.clearMarks('alongside:typed');
      performance.clearMarks('alongside:found');
    });
    await page.keyboard.type('x');
    const took = await page.waitForFunction(
      () => {
        const [typed] = performance.getEntriesByName('alongside:typed');
        const [found] = performance.getEntriesByName('alongside:found');
        return typed !== undefined && found !== undefined ? found.startTime - typed.startTime : false;
      },
      undefined,
      { timeout: 60_000 },
    );
    findings.push(Number(await took.jsonValue()));
  }
  // Without a pause, as somebody writes.
  await page.keyboard.type(' and so they went on talking for a while', { delay: 45 });
  await page.waitForTimeout(500);
  const longest = await page.evaluate(() => (globalThis as unknown as { __longest: { ms: number } }).__longest.ms);
  return { lines: text.split('\n').length, findings, longest };
}

function stories(named: readonly string[]): readonly { readonly name: string; readonly text: string }[] {
  const files = named.length > 0 ? named.map((file) => resolve(file)) : [join(root, 'stories/friend-request.ink')];
  return files.map((file) => ({ name: file, text: readFileSync(file, 'utf8') }));
}

export async function benchStudio(args: readonly string[]): Promise<void> {
  const options = {
    runs: { type: 'string', default: '3' },
    strokes: { type: 'string', default: '60' },
    story: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  if (values.help) return console.log(help);
  if (!existsSync(join(dist, 'studio/index.html'))) {
    console.error('There is no built studio. Run npm run build first.');
    process.exitCode = 2;
    return;
  }
  const site = await serveFolder(dist);
  const browser = await launchAsItIs();
  try {
    const url = `${site.url}/studio/`;
    const opened: number[] = [];
    for (let run = 0; run < Number(values.runs); run += 1) opened.push(await opening(browser, url));
    const typed: { name: string; lines: number; median: number; p95: number; longest: number }[] = [];
    for (const { name, text } of stories(values.story ?? [])) {
      const context = await browser.newContext({ viewport: laptop });
      const page = await context.newPage();
      await page.goto(url);
      const { lines, findings, longest } = await typing(page, text, Number(values.strokes));
      typed.push({ name, lines, median: median(findings), p95: last(findings, 0.95), longest });
      await context.close();
    }
    if (values.json) return console.log(JSON.stringify({ opened, typed }, null, 2));
    console.log(`Ready to type, throttled: ${Math.round(median(opened))} ms (${opened.map(Math.round).join(', ')}).`);
    for (const one of typed) {
      console.log(
        `${one.name}, ${one.lines} lines: keystroke to findings ${Math.round(one.median)} ms, 95 % within ${Math.round(one.p95)} ms; longest task ${Math.round(one.longest)} ms.`,
      );
    }
  } finally {
    await browser.close();
    await site.close();
  }
}
