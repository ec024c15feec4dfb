/** The home page and the history in a real browser, on the built site: what is offered, what is kept, one page on paper, and no words lost. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../src/cli/freshBuild.ts';
import type { Scenario } from '../../src/core/story/artifact.ts';
import type { Listening } from '../../src/server/listen.ts';
import type { Kept } from '../../src/session/keep/keep.ts';
import { type Device, launch, openDevice, serveSite } from '../browser/launch.ts';
import { keptAs, leaningIn, leaningOut, nearest, played } from '../home/playthroughs.ts';
import { keepOn } from './keeping.ts';
import { amissOn } from './playing.ts';

let browser: Browser;
let site: Listening;
let device: Device;
let stories: readonly Scenario[];
let kept: readonly Kept[];

beforeAll(async () => {
  browser = await launch();
  device = await openDevice(browser, { reducedMotion: 'reduce' });
  site = await serveSite();
  const ids = readdirSync(join(root, 'stories')).flatMap((name) => /^([^.]+)\.ink$/.exec(name)?.[1] ?? []);
  stories = await Promise.all(
    ids.map(async (id) => (await (await fetch(new URL(`stories/${id}.json`, site.url))).json()) as Scenario),
  );
  const likings = [leaningIn, leaningIn, nearest, leaningOut];
  kept = stories.map((story, at) =>
    keptAs(played(story, likings[at % likings.length] ?? nearest, Date.UTC(2026, 9, at + 1, 12))),
  );
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(() => device.wipe(new URL(site.url).origin));

/** A page on a device that keeps these. */
async function pageAt(path: string, some: readonly Kept[], width = 1280, height = 720): Promise<Page> {
  const page = await device.open({ width, height });
  await keepOn(page, site.url, some);
  await page.goto(new URL(path, site.url).href);
  return page;
}

/** The page is no wider than its window. */
const isWithin = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

const titlesOn = (page: Page): Promise<readonly string[]> =>
  page.getByRole('main').getByRole('heading', { level: 3 }).allTextContents();

describe('the home page', () => {
  it('shows every conversation by level, with person, place, what it trains, length, notes and how far one is', async () => {
    const page = await pageAt('', [
      ...kept.slice(0, 1),
      { ...keptAs(played(stories[1] as Scenario, nearest, Date.UTC(2026, 10, 2), 3)) },
    ]);
    await page.getByText('Pick up where you stopped').waitFor();
    const levels = await page.locator('.scene .length').allTextContents();
    expect(levels.length).toBe(stories.length);
    const numbers = levels.map((text) => Number(/Level (\d)/.exec(text)?.[1]));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    for (const { meta } of stories) {
      const card = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: meta.title }) });
      const text = (await card.textContent()) ?? '';
      for (const part of [meta.client?.split(' ')[0], meta.setting, meta.trains, `${meta.minutes} min`, ...meta.notes])
        expect(text, meta.title).toContain(part);
    }
    await expect.poll(() => page.getByText('Played once').count()).toBe(1);
    await expect.poll(() => page.getByText('Moment 4, kept').count()).toBe(1);
    await expect
      .poll(() => page.getByRole('main').textContent())
      .toContain('no practicing peer specialist has reviewed it yet');
    await expect.poll(() => amissOn(page)).toEqual([]);
  });

  it('leaves the conversations that train what was asked for, says how many, and gives the others back', async () => {
    const page = await pageAt('', []);
    const wanted = 'Limits said first';
    const matching = stories.filter(({ meta }) => meta.alsoTrains?.includes(wanted)).map(({ meta }) => meta.title);
    await page.getByLabel('To practice').selectOption(wanted);
    await page.getByText(`${matching.length} of ${stories.length} conversations`).waitFor();
    expect([...(await titlesOn(page))].sort()).toEqual([...matching].sort());
    await page.getByLabel('To practice').selectOption('Everything');
    expect((await titlesOn(page)).length).toBe(stories.length);
  });

  it('fits a phone with text at twice its size, and its ways are behind one button there', async () => {
    const page = await pageAt('', kept, 390, 844);
    await page.evaluate(() => localStorage.setItem('alongside.settings', JSON.stringify({ text: '200' })));
    await page.reload();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'My lines' }).waitFor();
    await expect.poll(() => isWithin(page)).toBe(true);
    await expect.poll(() => page.getByRole('link', { name: 'Leave now' }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'My lines' }).waitFor({ state: 'hidden' });
    await expect.poll(() => amissOn(page)).toEqual([]);
  });
});

describe('what my lines tend to do', () => {
  it('is reached from the home page once something has been played, and says so where nothing has', async () => {
    const page = await pageAt('', kept);
    await page.getByRole('link', { name: 'My lines' }).click();
    await page.getByRole('heading', { name: 'What my lines tend to do' }).waitFor();
    await expect.poll(() => page.title()).toBe('Alongside');
    await device.wipe(new URL(site.url).origin);
    const empty = await pageAt('history/', []);
    await empty.getByText('Nothing to tell of yet').waitFor();
    await expect.poll(() => amissOn(empty)).toEqual([]);
  });

  it('names no lean from one conversation, and tells moves, ways back and what to take along from all', async () => {
    const few = await pageAt('history/', kept.slice(0, 1));
    await few.getByText('No lean is named before 20 first answers').waitFor();
    await expect.poll(() => few.getByText('leaned in').count()).toBe(0);
    await device.wipe(new URL(site.url).origin);
    const page = await pageAt('history/', kept);
    const main = page.getByRole('main');
    await main.getByText(/stood alongside, \d+ leaned in, \d+ leaned out/).waitFor();
    for (const name of ['Moves used', 'Where lines stood', 'Ways back', 'To take to supervision'])
      await expect.poll(() => main.getByRole('heading', { name }).count()).toBe(1);
    const text = (await main.textContent()) ?? '';
    expect(text).toContain(`of ${stories.length} conversations`);
    expect(text).not.toMatch(/%|\d+ (of|\/) \d+ (on offer|points)|correct|fail|score|streak|rank/i);
    await expect.poll(() => main.getByRole('checkbox').count()).toBeGreaterThan(3);
    await expect.poll(() => amissOn(page)).toEqual([]);
  });

  it('prints what is ticked on one page, and no button with it', async () => {
    const page = await pageAt('history/', kept);
    const first = page.getByRole('checkbox').first();
    await first.waitFor();
    const said = /“(.{20})/.exec((await page.locator('.oneToTake').first().textContent()) ?? '')?.[1] ?? 'nothing';
    const paper = async (): Promise<{ pages: number; text: string }> => {
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
      const { totalPages, text } = await extractText(pdf, { mergePages: true });
      return { pages: totalPages, text: text.replaceAll(/\s+/g, ' ') };
    };
    const ticked = await paper();
    expect(ticked.pages).toBe(1);
    expect(ticked.text).toContain(said);
    expect(ticked.text).toContain('Notes from supervision');
    expect(ticked.text).toContain('no practicing peer specialist has reviewed them yet');
    expect(ticked.text).toContain('988');
    expect(ticked.text).not.toMatch(/Leave now|Print one page|Print this one/);
    await first.uncheck();
    expect((await paper()).text).not.toContain(said);
  });

  it('fits a phone with text at twice its size, and is gone when everything is deleted', async () => {
    const page = await pageAt('history/', kept, 390, 844);
    await page.evaluate(() => localStorage.setItem('alongside.settings', JSON.stringify({ text: '200' })));
    await page.reload();
    await page.getByRole('checkbox').first().waitFor();
    await expect.poll(() => isWithin(page)).toBe(true);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Delete it all for good' }).click();
    await page.getByText('Nothing is kept on this device any more.').waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByText('Nothing to tell of yet').waitFor();
  });

  it('says all it shows', async () => {
    const page = await pageAt('history/', kept);
    await page.getByRole('checkbox').first().waitFor();
    const bare = (text: string): string => text.replaceAll(/\s+/g, '');
    const tree = bare(await page.getByRole('main').ariaSnapshot());
    const shown = await page.locator('.historyPage p:visible, .moveGroup li:visible span').allInnerTexts();
    expect(shown.length).toBeGreaterThan(20);
    for (const text of shown) expect(tree).toContain(bare(text).replaceAll('"', '\\"'));
    await expect.poll(() => amissOn(page)).toEqual([]);
  });
});
