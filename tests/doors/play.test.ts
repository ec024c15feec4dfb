/** The play door in the built site: whole conversations by mouse and by keyboard, and what may go wrong on the way. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../src/cli/freshBuild.ts';
import { parsePlan, type Walk } from '../../src/core/check/plan.ts';
import type { Listening } from '../../src/server/listen.ts';
import { type Device, launch, openDevice, serveSite } from '../browser/launch.ts';
import { keptOn } from './keeping.ts';
import {
  amissOn,
  beginAt,
  type Hands,
  isLive,
  keyboardOn,
  logOn,
  mouseOn,
  nextOn,
  responsesOn,
  toResponsesOn,
  unsaidOn,
  walkThrough,
} from './playing.ts';

const { walks } = parsePlan(readFileSync(join(root, 'stories/three-things.plan'), 'utf8'));
const walk = walks.at(-1) as Walk;

let browser: Browser;
let site: Listening;
let device: Device;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await launch();
  device = await openDevice(browser, { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  site = await serveSite();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  page = await device.open();
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
});
afterEach(async () => {
  await device.wipe(`http://127.0.0.1:${site.port}`);
});

const scene = (): string => `http://127.0.0.1:${site.port}/play/three-things/`;
const responses = (): Locator => responsesOn(page);
const next = (): Locator => nextOn(page);
const log = (): Locator => logOn(page);
const begin = (): Promise<void> => beginAt(page, scene());

const byMouse = (): Hands => mouseOn(page);
const amiss = (): Promise<string[]> => amissOn(page);
const toResponses = (hands: Hands): Promise<void> => toResponsesOn(page, hands);

/** Every walk, by both hands, with axe at each moment, is in walks.long.test.ts. */
describe('a conversation', () => {
  it('is played by keyboard alone, with every response a button that says its text', async () => {
    await page.goto(scene());
    await page.getByRole('button', { name: /^Begin/ }).focus();
    await page.keyboard.press('Enter');
    await isLive(page);
    await walkThrough(page, walk, keyboardOn(page), async () => {
      const inside = await page.evaluate(() => document.activeElement?.closest('.conversation') !== null);
      expect(inside, 'focus is in the conversation').toBe(true);
      await expect.poll(() => unsaidOn(page)).toEqual([]);
    });
    await keyboardOn(page).end();
    await page.getByRole('main').getByRole('heading', { name: 'Looking back' }).waitFor();
    expect(errors).toEqual([]);
  }, 90_000);

  it('names neither scenario nor topic in the tab', async () => {
    await begin();
    await expect.poll(() => page.title()).toBe('Alongside');
  });
});

describe('the page before a scene', () => {
  it('has nothing for axe to find, with each of its sheets open', async () => {
    await page.goto(scene());
    await page.waitForLoadState('networkidle');
    await expect.poll(() => amiss()).toEqual([]);
    for (const name of [/^All \d rules/, 'Settings']) {
      await page.getByRole('button', { name }).click();
      await page.getByRole('dialog').waitFor();
      await expect.poll(() => amiss()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    expect(errors).toEqual([]);
  });

  it('opens the first beat, in its own style, and keeps a choice while nothing but the page has come', async () => {
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route(/\/assets\/.*\.(js|css)$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(scene(), { waitUntil: 'commit' });
    const begin = page.getByRole('button', { name: /^Begin/ });
    await begin.waitFor();
    await expect
      .poll(() => begin.evaluate((button) => getComputedStyle(button).backgroundColor))
      .toBe('rgb(31, 27, 22)');
    await begin.click();
    await log().getByText("We don't open the blue one.").waitFor();
    await page.locator('button[data-key="say-those-two"]').click();
    release();
    await log().getByText('You do the rent one. I go loud on rent.').or(next()).first().waitFor();
    await expect.poll(() => log().textContent()).toContain("I'd be glad to take the rent.");
    await page.getByText('Moment 2').first().waitFor();
    expect(errors).toEqual([]);
  });

  it('stores nothing when nothing is to be kept', async () => {
    await page.goto(scene());
    await page.getByText('How to play, and what is kept').click();
    await page.getByRole('checkbox', { name: /Keep nothing/ }).check();
    await page.getByRole('button', { name: /^Begin/ }).click();
    await responses().first().click();
    await page.getByText('Moment 2').first().waitFor();
    await page.waitForTimeout(300);
    const kept = await page.evaluate(() => indexedDB.databases());
    const stored = await page.evaluate(() => localStorage.length);
    // The page looked for something kept before anyone said otherwise; it may have left an empty shelf.
    const count = await page.evaluate(
      (names) =>
        Promise.all(
          names.map(
            (name) =>
              new Promise<number>((done) => {
                const opening = indexedDB.open(name);
                opening.onsuccess = () => {
                  const shelf = opening.result;
                  const [store] = shelf.objectStoreNames;
                  if (store === undefined) return done(0);
                  const counting = shelf.transaction(store).objectStore(store).count();
                  counting.onsuccess = () => done(counting.result);
                };
              }),
          ),
        ),
      kept.map(({ name = '' }) => name),
    );
    expect(count.every((n) => n === 0)).toBe(true);
    expect(stored).toBe(0);
  });
});

describe('what may go wrong', () => {
  it('goes on where it was after the page was loaded anew', async () => {
    await begin();
    await byMouse().take('priced-it');
    await toResponses(byMouse());
    await byMouse().take('quickest');
    await expect.poll(async () => (await keptOn(page))[0]?.decisions).toBe(2);
    await page.reload();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('Moment 3').first().waitFor();
    await expect.poll(() => log().textContent()).toContain('You priced three leases');
    await toResponses(byMouse());
    await expect.poll(() => responses().count()).toBe(4);
    expect(errors).toEqual([]);
  });

  it('goes on in words when the drawing engine does not come', async () => {
    await page.route(/\/assets\/game-.*\.js$/, (route) => route.abort());
    await begin();
    await page.getByText('The pictures cannot be drawn here. The conversation goes on in words.').waitFor();
    await expect.poll(() => page.locator('.stage').isVisible(), { message: 'no empty frame is left' }).toBe(false);
    const changes = await page.evaluate(async () => {
      let seen = 0;
      const watch = new MutationObserver((list) => {
        seen += list.length;
      });
      watch.observe(document, { subtree: true, childList: true, attributes: true });
      await new Promise((done) => setTimeout(done, 500));
      return seen;
    });
    expect(changes, 'nothing moves while nobody acts').toBe(0);
    await walkThrough(page, walk, byMouse());
    await expect.poll(() => amiss()).toEqual([]);
  }, 60_000);

  it('leaves at once and not into the history', async () => {
    await page.goto(`http://127.0.0.1:${site.port}/`);
    await begin();
    await page.getByRole('link', { name: 'Leave now' }).click();
    await page.waitForURL(/leave\.html$/);
    await page.goBack();
    expect(page.url()).not.toContain('/play/');
  });

  it('says so where no scene lies', async () => {
    await page.goto(`http://127.0.0.1:${site.port}/`);
    await page.evaluate(() => {
      history.pushState(null, '', '/play/nothing-here/');
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    });
    await page.getByText('There is no scene at this address.').waitFor();
  });
});

describe('practice', () => {
  it('asks what was hoped for before it looks at a line', async () => {
    await begin();
    await byMouse().take('knees-first');
    const look = page.getByRole('button', { name: 'Look at that line' });
    await look.click();
    await page.getByRole('heading', { name: 'What were you hoping for?' }).waitFor();
    // Escape closes what is open, and no menu comes over it; focus is back where it was.
    await page.keyboard.press('Escape');
    await expect.poll(() => look.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await look.click();
    await page.getByRole('heading', { name: 'What were you hoping for?' }).waitFor();
    await expect.poll(() => page.getByText('He gets my knees.').count()).toBe(0);
    await expect.poll(() => amiss()).toEqual([]);
    await page.getByRole('button', { name: 'To fix it' }).click();
    await page
      .getByText('He gets my knees. I get what’s left.')
      .or(page.getByText(/He gets my knees/))
      .first()
      .waitFor();
    await expect.poll(() => amiss()).toEqual([]);
  });

  it('is left out of a conversation that goes straight through', async () => {
    await page.goto(scene());
    await page.getByText('How to play, and what is kept').click();
    await page.getByRole('radio', { name: /Straight through/ }).check();
    await page.getByRole('button', { name: /^Begin/ }).click();
    await responses().first().click();
    await page.getByText('Moment 2').first().waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Look at that line' }).count()).toBe(0);
    await expect.poll(() => page.getByRole('button', { name: 'Back one decision' }).count()).toBe(0);
    await expect.poll(() => page.locator('.ropeWord').count()).toBe(0);
  });

  it('opens history, menu and keys from the keyboard and gives focus back', async () => {
    await begin();
    for (const [key, title] of [
      ['h', 'History'],
      ['?', 'Keys'],
      ['Escape', 'Menu'],
    ] as const) {
      await page.keyboard.press(key);
      await page.getByRole('dialog', { name: title }).waitFor();
      await expect.poll(() => amiss()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('.conversation') !== null))
        .toBe(true);
    }
  });
});
