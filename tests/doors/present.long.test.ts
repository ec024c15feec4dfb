/** Leading a group without a server, on the built site as it lies on any static host: by keyboard alone, with raised hands, and readable from the back. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Papa from 'papaparse';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listening } from '../../src/server/listen.ts';
import { launch, serveSite } from '../browser/launch.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const patience = 30_000;
const screen = { width: 1920, height: 1080 };

let browser: Browser;
let site: Listening;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  browser = await launch();
  site = await serveSite();
  const context = await browser.newContext({ viewport: screen, acceptDownloads: true, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(patience);
  page.on('pageerror', (error) => errors.push(String(error)));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const said = () => page.locator('.projector').textContent();
const press = (key: string) => page.keyboard.press(key);

async function amiss(on: Page = page): Promise<string[]> {
  await on.evaluate(axe);
  return on.evaluate(async () => {
    // @ts-expect-error: put there by the script
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map((one: { id: string; nodes: { html: string }[] }) => `${one.id}: ${one.nodes[0]?.html}`);
  });
}

/** Words on the screen that are smaller than 2.8 % of its height. */
const small = () =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(
      document.querySelector('.projector') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || !node.textContent?.trim() || element.closest('.sr, .past, svg')) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < innerHeight * 0.028) found.push(`${size} ${node.textContent}`);
    }
    return found;
  });

/** Until the responses stand. What lies over the scene has to be gone, or *next* would mean something else. */
async function tell(): Promise<void> {
  await page.locator('.pOver').waitFor({ state: 'detached' });
  for (let n = 0; n < 40 && (await page.locator('.pAsk').count()) === 0; n += 1) {
    const before = await said();
    await press('PageDown');
    await expect.poll(said, { timeout: patience }).not.toBe(before);
  }
}

const hands = async (keys: string): Promise<void> => {
  for (const key of keys) await press(`Digit${key}`);
};
const counts = async () =>
  (await page.locator('.barRow:not(.first) .barCount').allInnerTexts()).map((text) => text.trim());

describe('a session without a server', () => {
  it('is set up by keyboard, and says how long it takes', { timeout: 180_000 }, async () => {
    await page.goto(new URL('present/', site.url).href);
    await page.getByRole('button', { name: /^Three Things/ }).focus();
    await press('Enter');
    await page.getByRole('button', { name: '45 minutes' }).focus();
    await press('Enter');
    await expect.poll(() => page.locator('.total').textContent()).toMatch(/^About 4\d minutes/);
    await expect.poll(() => amiss()).toEqual([]);
    await page.getByRole('button', { name: 'Vote on every moment' }).focus();
    await press('Enter');
    await page.getByRole('button', { name: 'Begin with raised hands' }).focus();
    await press('Enter');
    await page.getByRole('heading', { name: 'In this room' }).waitFor();
    await expect.poll(() => said()).toContain('988');
    await expect.poll(() => page.title()).toBe('Alongside');
    await expect.poll(small).toEqual([]);
    await expect.poll(() => amiss()).toEqual([]);
  });

  it('tells line by line with a clicker, counts hands blind, and shows the split', { timeout: 240_000 }, async () => {
    await press('PageDown');
    await page.locator('.stage').waitFor();
    // The menu lists what can be done here, one below another, and gives the keys back to the room.
    await page.getByRole('button', { name: 'Menu' }).click();
    const entries = page.getByRole('dialog').getByRole('listitem');
    await expect.poll(() => entries.allInnerTexts()).not.toContain('Vote again');
    const tops = await entries.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(tops.length);
    expect(Math.min(...tops.slice(1).map((top, at) => top - (tops[at] ?? 0)))).toBeGreaterThanOrEqual(44);
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const first = await said();
    await press('Space');
    await expect.poll(said).not.toBe(first);
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await tell();
    await expect.poll(() => small()).toEqual([]);
    await expect.poll(() => amiss()).toEqual([]);
    await press('PageDown');
    await expect.poll(said, { timeout: patience }).toContain('Nobody sees the split yet.');
    await hands('1112222223444440');
    await expect.poll(said, { timeout: patience }).toContain('16 hands counted.');
    await press('Shift+Digit4');
    await expect.poll(said, { timeout: patience }).toContain('15 hands counted.');
    await expect.poll(() => page.locator('.barCount').count()).toBe(0);
    await press('PageDown');
    await expect.poll(said, { timeout: patience }).toContain('The vote is closed.');
    await press('PageDown');
    await expect.poll(counts, { timeout: patience }).toEqual(['3 hands', '6 hands', '1 hand', '4 hands']);
    await expect.poll(() => small()).toEqual([]);
    await expect.poll(() => amiss()).toEqual([]);
    const tree = await page.locator('.revealed').ariaSnapshot();
    for (const words of ['Talk it over', '6 hands', 'Not the blue one']) expect(tree).toContain(words);
  });

  it('votes again with the first split beside it, and loses nothing to a reload', { timeout: 240_000 }, async () => {
    // An older projector, which has fewer dots to draw.
    await page.setViewportSize({ width: 1280, height: 720 });
    await press('v');
    await expect.poll(said, { timeout: patience }).toContain('Nobody sees the split yet.');
    await hands('223333333');
    await expect.poll(said, { timeout: patience }).toContain('9 hands counted.');
    await page.reload();
    await expect.poll(said, { timeout: patience }).toContain('9 hands counted.');
    await press('PageDown');
    await expect.poll(said, { timeout: patience }).toContain('The vote is closed.');
    await press('PageDown');
    await expect.poll(counts, { timeout: patience }).toEqual(['0', '2 hands', '7 hands', '0']);
    await expect.poll(() => page.locator('.barRow.first').count()).toBe(4);
    await press('q');
    await page.getByRole('timer').waitFor();
    await press('q');
    await page.getByRole('timer').waitFor({ state: 'detached' });
    await press('.');
    await page.locator('.blank').waitFor();
    await expect.poll(() => said()).not.toContain('Talk it over');
    await press('b');
    await page.locator('.blank').waitFor({ state: 'detached' });
    await press('Enter');
    await page.locator('.revealed').waitFor({ state: 'detached' });
  });

  it('goes back for the other road, draws both, and follows the private window', { timeout: 240_000 }, async () => {
    await tell();
    await press('Digit1');
    await page.locator('.pCard[aria-pressed="true"]').waitFor();
    await press('Enter');
    await page.locator('.pAsk').waitFor({ state: 'detached' });
    await press('r');
    await tell();
    await press('Digit2');
    await page.locator('.pCard[aria-pressed="true"]').waitFor();
    await press('Enter');
    await page.locator('.pAsk').waitFor({ state: 'detached' });
    await press('m');
    await page.getByRole('heading', { name: 'The roads this room has taken' }).waitFor();
    await expect.poll(() => page.locator('.roadKnot').count()).toBe(4);
    await expect.poll(() => small()).toEqual([]);
    await expect.poll(() => amiss()).toEqual([]);
    await press('m');
    const seat = await page.context().newPage();
    await seat.goto(`${page.url()}&window=private`);
    await seat.getByRole('heading', { name: 'Road so far' }).waitFor();
    await expect.poll(() => seat.locator('.roadSoFar > ol > li').count()).toBe(3);
    await expect.poll(() => seat.locator('.responses').textContent()).toContain('Cost.');
    await expect.poll(() => amiss(seat)).toEqual([]);
    // What cannot be taken back is asked once more, and the question stands until one goes elsewhere.
    await seat.getByRole('button', { name: 'End the room' }).click();
    await seat.getByRole('button', { name: 'End it: press again' }).waitFor();
    await seat.keyboard.press('Tab');
    await seat.getByRole('button', { name: 'End the room' }).waitFor();
    await seat.keyboard.press('d');
    await page.getByRole('heading', { name: 'Looking back' }).waitFor();
    await seat.close();
    await expect.poll(() => small()).toEqual([]);
    await expect.poll(() => amiss()).toEqual([]);
    await press('PageDown');
    await expect.poll(said, { timeout: patience }).toContain('The room went with');
    await expect.poll(() => small()).toEqual([]);
  });

  it('gives the record at any time, with hands marked as hands', { timeout: 120_000 }, async () => {
    await press('s');
    await page.getByRole('dialog').waitFor();
    const save = page.getByRole('button', { name: 'Save as a table (CSV)' });
    await save.focus();
    const [file] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
    const { data } = Papa.parse<Record<string, string>>(
      readFileSync(await file.path(), 'utf8')
        .replace(/^\uFEFF/, '')
        .trimEnd(),
      {
        header: true,
      },
    );
    expect(data.map((row) => row.raised_hands)).toEqual(['3', '6', '1', '4', '0', '2', '7', '0']);
    expect(data.map((row) => row.phones).every((count) => count === '0')).toBe(true);
    expect(data.filter((row) => row.went_with === '1').map((row) => row.letter)).toEqual(['C']);
    await expect.poll(() => amiss()).toEqual([]);
    await press('Escape');
    expect(errors).toEqual([]);
  });
});
