/** Tests of looking back in a real browser, on the built site: by mouse and keyboard, on paper, as files, and without a playthrough. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { printLedger } from '../../src/core/ledger/print.ts';
import type { Scenario } from '../../src/core/story/artifact.ts';
import type { Listening } from '../../src/server/listen.ts';
import { type Device, launch, openDevice, serveSite } from '../browser/launch.ts';
import { roads, walk } from '../debrief/playthroughs.ts';
import { keepOn, keptOn } from './keeping.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Size = { readonly width: number; readonly height: number };
const laptop: Size = { width: 1280, height: 720 };
const phone: Size = { width: 390, height: 844 };

let browser: Browser;
let site: Listening;
let scenario: Scenario;
let device: Device;

beforeAll(async () => {
  browser = await launch();
  device = await openDevice(browser, { viewport: laptop, acceptDownloads: true, reducedMotion: 'reduce' });
  site = await serveSite();
  scenario = (await (await fetch(new URL('stories/three-things.json', site.url))).json()) as Scenario;
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
afterEach(() => device.wipe(new URL(site.url).origin));

const debriefUrl = () => new URL('debrief/', site.url).href;

type Stored = { readonly ledger: string; readonly edition: string; readonly ended: boolean; readonly hopes: unknown[] };

/** A page at the debrief's address, on a device that keeps `stored`. */
async function pageWith(stored: Partial<Stored> | undefined, size?: Size): Promise<Page> {
  const page = await device.open(size);
  if (stored === undefined) {
    await page.goto(debriefUrl());
    await page.getByRole('heading', { name: 'Looking back' }).waitFor();
    return page;
  }
  const kept = {
    id: 'three-things~1',
    scenario: 'three-things',
    edition: scenario.edition,
    updated: Date.UTC(2026, 10, 23),
    ended: true,
    decisions: 8,
    ledger: printLedger(walk(scenario, roads.in, 11)),
    hopes: [],
    rev: 1,
    ...stored,
  };
  await keepOn(page, site.url, [kept]);
  await page.goto(debriefUrl());
  return page;
}

/** The same with the kept conversation opened. */
async function lookingBack(stored: Partial<Stored> = {}, size?: Size): Promise<Page> {
  const page = await pageWith(stored, size);
  await page.getByRole('button', { name: /Three Things on the List/ }).click();
  await page.getByRole('heading', { name: 'Moment by moment' }).waitFor();
  return page;
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const run = (window as unknown as { axe: { run(): Promise<{ violations: { id: string; help: string }[] }> } }).axe;
    return (await run.run()).violations.map(({ id, help }) => `${id}: ${help}`);
  });
}

describe('without a playthrough', () => {
  it('says so and shows the way home', async () => {
    const page = await pageWith(undefined);
    const main = page.getByRole('main');
    await main.getByText('No conversation is open on this page').waitFor();
    await expect
      .poll(() => main.getByRole('link', { name: 'Start page' }).getAttribute('href'))
      .toBe(new URL(site.url).href);
    await expect.poll(() => violations(page)).toEqual([]);
  });

  it('offers what is kept, with its date', async () => {
    const page = await pageWith({});
    const item = page.getByRole('button', { name: /Three Things on the List/ });
    await expect.poll(() => item.textContent()).toMatch(/November 2[23]/);
    await expect.poll(() => violations(page)).toEqual([]);
  });

  it('says in a sentence why a damaged one cannot be opened, and keeps it', async () => {
    const page = await pageWith({ ledger: '{"version":1,"entries":[{"kind":"began"' });
    await page.getByRole('button', { name: /Three Things on the List/ }).click();
    await page.getByText(/stops in the middle or has been damaged/).waitFor();
    await expect.poll(() => page.getByRole('button', { name: /Three Things on the List/ }).count()).toBe(1);
  });

  it('says so when the story has changed since', async () => {
    const ledger = printLedger(walk({ ...scenario, edition: 'older' }, roads.out));
    const page = await lookingBack({ ledger, edition: 'older' });
    await page.getByText(/This story has been changed since you played it/).waitFor();
  });
});

describe('the first screen', () => {
  it('holds three things on a phone: where the person stands, the ribbon in words, one button', async () => {
    const page = await lookingBack({ ledger: printLedger(walk(scenario, roads.out)) }, phone);
    for (const part of [
      page.getByText('Yolanda still has the list, and there is one question about the lobby'),
      page.getByText('Yolanda held the wheel at 2 of 8 moments.'),
      page.getByRole('button', { name: 'Look at a moment' }),
    ]) {
      const box = await part.boundingBox();
      expect(box && box.y + box.height).toBeLessThanOrEqual(phone.height);
    }
    const first = await page.getByRole('heading', { name: 'Moment by moment' }).boundingBox();
    expect(first?.y).toBeGreaterThan(phone.height - 60);
  });

  it('asks before it tells, by keyboard alone, and keeps the answer above the line', async () => {
    const page = await lookingBack();
    await page.getByRole('button', { name: 'Look at a moment' }).focus();
    await page.keyboard.press('Enter');
    const question = page.getByRole('heading', { name: 'What were you hoping for?' });
    await question.waitFor();
    await expect.poll(() => question.evaluate((node) => node === document.activeElement)).toBe(true);
    await expect.poll(() => page.getByText('Cost.').count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.getByRole('radio', { name: 'to fix it' }).isChecked()).toBe(true);
    await page.keyboard.press('Enter');
    const line = page.getByRole('heading', { name: /Give me two minutes alone with him/ });
    await expect.poll(() => line.evaluate((node) => node === document.activeElement)).toBe(true);
    const moment = page.getByRole('listitem').filter({ has: line });
    await expect.poll(() => moment.textContent()).toMatch(/You were hoping\s+to fix it/);
    await expect.poll(() => moment.getByRole('button', { name: /^Less/ }).getAttribute('aria-expanded')).toBe('true');
  });

  it('keeps a hope on the device with the playthrough', async () => {
    const page = await lookingBack();
    await page.getByRole('button', { name: 'Look at a moment' }).click();
    await page.getByText('to be kind').click();
    await page.getByRole('button', { name: 'Now look back' }).click();
    await page.getByText('You were hoping').waitFor();
    await expect.poll(async () => (await keptOn(page))[0]?.hopes).toHaveLength(1);
    await page.reload();
    await page.getByRole('button', { name: /Three Things on the List/ }).click();
    await page.getByText('You were hoping').waitFor();
  });

  it('tells the moment just as well when the question is skipped', async () => {
    const page = await lookingBack();
    await page.getByRole('button', { name: 'Look at a moment' }).click();
    await page.getByRole('button', { name: 'Skip this' }).click();
    await page.getByText('What Yolanda thought and did not say').waitFor();
    await expect.poll(() => page.getByText('You were hoping').count()).toBe(0);
  });
});

describe('the moments', () => {
  it('say the rope as an ordered list too, are all closed at first, and open to everything there is to tell', async () => {
    const page = await lookingBack();
    const list = page.getByRole('figure').getByRole('list');
    await expect.poll(() => list.getByRole('listitem').count()).toBe(8);
    await expect
      .poll(() => list.getByRole('listitem').nth(1).textContent())
      .toBe('Does she have income?: leaning in, Yolanda guarded, you steered, 0 of 3 left with Yolanda');
    await expect.poll(() => page.getByRole('button', { name: /^More: Moment/ }).count()).toBe(8);
    await page.getByRole('button', { name: 'More: Moment 2' }).click();
    const moment = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Less: Moment 2' }) });
    const text = (await moment.textContent()) ?? '';
    for (const part of [
      'Eased.',
      'Cost.',
      'The pull.',
      'thought and did not say',
      'Also on offer',
      'Opened and closed',
      'For supervision',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('can be tried again: the conversation goes on from there', async () => {
    const page = await lookingBack();
    await page.getByRole('button', { name: 'More: Moment 8' }).click();
    await page.getByRole('button', { name: 'Try this moment again: Moment 8' }).click();
    await page.waitForURL(/play\/three-things/);
    const responses = page.getByRole('group', { name: 'Your response' });
    await expect
      .poll(
        async () => {
          const next = page.getByRole('button', { name: 'Next' });
          if ((await next.count()) > 0) await next.click({ timeout: 1000 }).catch(() => {});
          return responses.getByRole('button', { name: scenario.notes.responses.sofa?.text ?? '' }).count();
        },
        { timeout: 15_000 },
      )
      .toBe(1);
  });

  it('keep how it was counted closed until asked', async () => {
    const page = await lookingBack({ ledger: printLedger(walk(scenario, roads.owned)) });
    await expect.poll(() => page.getByText('17 of the 21 on offer', { exact: true }).isVisible()).toBe(false);
    await page.getByText('How this was counted').click();
    await page.getByText('17 of the 21 on offer', { exact: true }).waitFor();
    await page.getByText(/Leave out any one moment and this would sit between 78% and 89%/).waitFor();
    await page.getByText('mostly alongside', { exact: true }).waitFor();
  });
});

describe('to everybody', () => {
  const sizes = [phone, laptop, { width: 1920, height: 1080 }];

  it('names no scenario in the tab, always offers to leave, and has no axe violation and no sideways scrolling with all open', async () => {
    const page = await lookingBack({}, phone);
    await expect.poll(() => page.title()).toBe('Alongside');
    await expect.poll(() => page.getByRole('link', { name: 'Leave now' }).count()).toBe(1);
    await expect.poll(() => page.getByRole('link', { name: '988' }).first().isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Open all' }).click();
    await page.getByText('How this was counted').click();
    for (const size of sizes) {
      await page.setViewportSize(size);
      await expect.poll(() => violations(page), { message: `at ${size.width}` }).toEqual([]);
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBeLessThanOrEqual(size.width);
    }
  });

  it('stands at 200 % text without sideways scrolling', async () => {
    const page = await pageWith({}, { width: 1280, height: 720 });
    await page.evaluate(() => localStorage.setItem('alongside.settings', JSON.stringify({ text: '200' })));
    await page.reload();
    await page.getByRole('button', { name: /Three Things on the List/ }).click();
    await page.getByRole('heading', { name: 'Moment by moment' }).waitFor();
    await page.getByRole('button', { name: 'Open all' }).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    await expect.poll(() => page.getByRole('figure').isVisible()).toBe(false);
  });
});

describe('on paper', () => {
  const hopes = [{ entry: 2, tap: 'fix', words: 'I wanted it to be over.' }];

  async function paper(page: Page): Promise<{ readonly pages: number; readonly text: string }> {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const document = await getDocumentProxy(new Uint8Array(pdf));
    const { text } = await extractText(document, { mergePages: true });
    return { pages: document.numPages, text: text.replaceAll(/\s+/g, ' ') };
  }

  it.each([
    ['in', roads.in],
    ['out', roads.out],
    ['owned', roads.owned],
  ] as const)('is one page of A4 with every line and the label (%s)', async (_name, acts) => {
    const ledger = walk(scenario, acts);
    const page = await lookingBack({ ledger: printLedger(ledger), hopes });
    const { pages, text } = await paper(page);
    expect(pages).toBe(1);
    for (const response of acts) {
      const words = scenario.notes.responses[response]?.text.replace(/^\((.*)\)$/s, '$1') ?? '?';
      expect(text).toContain(words.slice(0, 24));
    }
    expect(text).toContain('Looking back: Three Things on the List');
    expect(text).toContain('Practice, not a test.');
    expect(text).not.toContain('I wanted it to be over.');
    expect(text).not.toContain('Leave now');
  });

  it('asks whether private notes go along, and prints them only when ticked', async () => {
    const page = await lookingBack({ hopes });
    // The browser's own print would wait for a person; what stands on paper at that moment is what counts.
    await page.evaluate(() => {
      const seen = window as unknown as { papers: string[] };
      seen.papers = [];
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        seen.papers.push(document.querySelector('.paper')?.textContent ?? '');
        dispatchEvent(new Event('afterprint'));
      };
    });
    const print = async (ticked: boolean) => {
      await page.getByRole('button', { name: 'Print' }).click();
      const dialog = page.getByRole('dialog', { name: 'Print this page' });
      if (ticked) await dialog.getByRole('checkbox', { name: /what you were hoping for/ }).check();
      await dialog.getByRole('button', { name: 'Print' }).click();
    };
    await print(false);
    await print(true);
    await expect
      .poll(() =>
        page.evaluate(() =>
          (window as unknown as { papers: string[] }).papers.map((text) => text.includes('to be over.')),
        ),
      )
      .toEqual([false, true]);
  });
});

describe('as files', () => {
  async function saved(page: Page, button: string | RegExp): Promise<{ readonly name: string; readonly text: string }> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }

  it('saves a table with one row a decision, and everything as JSON', async () => {
    const page = await lookingBack({ hopes: [{ entry: 2, tap: 'fix' }] });
    await page.getByRole('button', { name: 'Export' }).click();
    const table = await saved(page, /CSV/);
    expect(table.name).toMatch(/^alongside-\d{4}-\d\d-\d\d\.csv$/);
    expect(Papa.parse(table.text, { header: true, skipEmptyLines: true }).data).toHaveLength(8);
    const file = JSON.parse((await saved(page, /JSON/)).text);
    expect(Object.keys(file)).toEqual(['version', 'scenario', 'edition', 'seed', 'entries', 'readings']);
    await page.getByRole('checkbox', { name: /what you were hoping for/ }).check();
    expect(JSON.parse((await saved(page, /JSON/)).text).hopes).toEqual([{ entry: 2, tap: 'fix' }]);
    await expect.poll(() => violations(page)).toEqual([]);
  });

  it('is copied and saved where there is no share sheet', async () => {
    const page = await lookingBack();
    await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }));
    await page.getByRole('button', { name: 'Send to myself' }).click();
    const { name, text } = await saved(page, 'Copy and save');
    expect(name).toMatch(/\.txt$/);
    expect(text).toContain('Yolanda has everything on the list');
  });
});
