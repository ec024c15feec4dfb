/** The one-file export in a real browser, from a disk and without a network: it plays as the site does, asks for nothing, and leaves nothing. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dist } from '../../src/cli/freshBuild.ts';
import { exportAs } from '../../src/export/formats.ts';
import { html } from '../../src/export/html.ts';
import { launch, serveSite } from '../browser/launch.ts';
import { builtPlayer, handed } from '../export/handed.ts';
import { amiss, begin, exportedFrom, plainly, take, toLookBack } from './exported.ts';

let folder: string;
let file: string;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Addresses asked for beside the page itself. */
let asked: string[];
let errors: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-file-'));
  const { name, bytes } = await exportAs(html, handed('twenty-dollars'), builtPlayer());
  file = join(folder, name);
  writeFileSync(file, bytes);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The same chance and the same first order for every page, so that two playthroughs can be compared. */
function fixSeed(): void {
  crypto.getRandomValues = ((into: Uint32Array) => into.fill(41)) as typeof crypto.getRandomValues;
}

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce', offline: true });
  await context.addInitScript(fixSeed);
  page = await context.newPage();
  asked = [];
  errors = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && !url.startsWith(pathToFileURL(file).href)) asked.push(url);
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
});
afterEach(() => context.close());

const openFile = (): Promise<unknown> => page.goto(pathToFileURL(file).href);

describe('one page from a disk', { timeout: 120_000 }, () => {
  it('is of a sensible size, and says in its policy that nothing is loaded or sent', () => {
    const size = statSync(file).size;
    expect(size).toBeLessThan(3_200_000);
    expect(size).toBeGreaterThan(statSync(join(dist, 'player.html')).size);
    const head = readFileSync(file, 'utf8').slice(0, 4000);
    expect(head).toMatch(
      /Content-Security-Policy" content="default-src 'none'; script-src 'sha256-[^"]*connect-src 'none'/,
    );
    expect(head).not.toContain('unsafe');
  });

  it('plays to its look back without a network, with people and place drawn, and asks for nothing', async () => {
    await openFile();
    await expect.poll(() => page.title()).toBe('Alongside');
    await page.getByRole('heading', { level: 1, name: 'Twenty Dollars' }).waitFor();
    await page.getByText('It works without a network and sends nothing.').waitFor();
    expect(
      await page.locator('.portrait .bust').evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(0);
    await expect.poll(() => amiss(page)).toEqual([]);
    await begin(page);
    await page.locator('[data-stage="ready"]').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next Variable"')))
      .toBe(true);
    await take(page);
    await toLookBack(page);
    await page.getByRole('heading', { name: 'Moment by moment' }).waitFor();
    // From the proof: what a line opened and closed.
    await page.getByRole('button', { name: 'Open all' }).click();
    await page
      .getByText(/Opened|Closed|opened|closed/)
      .first()
      .waitFor();
    await expect.poll(() => amiss(page)).toEqual([]);
    expect(asked).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('goes on where it was left, as the site plays without a break: the same ledger, the same readings; then begins anew', async () => {
    await context.addInitScript(plainly);
    await openFile();
    await begin(page);
    const before = await take(page, 2);
    await page.getByText('Moment 3').first().waitFor();
    await page.reload();
    await page.getByText('2 decisions in, kept on this device.').waitFor();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('Moment 3').first().waitFor();
    const inFile = [...before, ...(await take(page))];
    await toLookBack(page);
    const fromFile = await exportedFrom(page);

    const site = await serveSite();
    const online = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
    try {
      await online.addInitScript(fixSeed);
      await online.addInitScript(plainly);
      const other = await online.newPage();
      await other.goto(new URL('play/twenty-dollars/', site.url).href);
      await begin(other);
      expect(await take(other)).toEqual(inFile);
      await toLookBack(other);
      expect(await exportedFrom(other)).toEqual(fromFile);
    } finally {
      await online.close();
      await site.close();
    }
    expect(inFile.length).toBeGreaterThan(4);
    expect(fromFile.entries.at(-1)?.kind).toBe('ended');
    // The dialog of what is exported.
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Play it again' }).click();
    await page.getByRole('button', { name: /^Begin/ }).waitFor();
    await expect.poll(() => page.getByRole('link', { name: 'All scenes' }).count()).toBe(0);
  });

  it('plays on where nothing may be kept, and says so once', async () => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'indexedDB']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
      }
    });
    await openFile();
    await begin(page);
    await take(page, 1);
    await page.getByText('This browser does not allow keeping anything').waitFor();
    await take(page, 1);
    await expect.poll(() => page.getByText('This browser does not allow keeping anything').count()).toBe(1);
    expect(errors).toEqual([]);
  });

  it('leaves to an empty sheet that names nothing, and nothing lies in the way back', async () => {
    await openFile();
    await begin(page);
    await take(page, 1);
    await page.getByRole('link', { name: 'Leave now' }).click();
    await page.getByRole('heading', { name: 'Notes' }).waitFor();
    await expect.poll(() => page.title()).toBe('Notes');
    expect(page.url()).not.toContain('twenty');
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    expect(errors).toEqual([]);
  });

  it('shows the licenses of all that is in it', async () => {
    await openFile();
    await page.getByRole('link', { name: 'Licenses' }).click();
    const text = page.locator('main pre');
    await text.getByText('SIL OPEN FONT LICENSE').first().waitFor();
    await expect.poll(() => text.textContent()).toBe(readFileSync(join(dist, 'THIRD-PARTY.txt'), 'utf8'));
    await expect.poll(() => amiss(page)).toEqual([]);
    await page.getByRole('link', { name: 'First page' }).click();
    await page.getByRole('button', { name: /^Begin/ }).waitFor();
  });

  it('leads a group by raised hands, with a private window, and goes on after a reload', async () => {
    await context.addInitScript(plainly);
    await openFile();
    await page.getByRole('link', { name: 'Lead a group with it' }).click();
    await page.getByRole('button', { name: /^Twenty Dollars/ }).click();
    await page.getByRole('button', { name: 'Begin with raised hands' }).click();
    await page.getByRole('button', { name: 'Begin the scene' }).click();
    const counting = page.locator('.counting');
    const forward = async (): Promise<void> => {
      await page.keyboard.press('PageDown');
      await page.waitForTimeout(100);
    };
    for (let press = 0; press < 40 && !(await counting.isVisible()); press += 1) await forward();
    await page.keyboard.press('1');
    await page.keyboard.press('2');
    await page.keyboard.press('2');
    await counting.getByText('3').waitFor();
    const [aside] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('n')]);
    await aside.getByText('Only you see this window').waitFor();
    await page.reload();
    await counting.getByText('3').waitFor();
    expect(asked).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('without a story says what it is', async () => {
    await page.goto(pathToFileURL(join(dist, 'player.html')).href);
    await page.getByText('This is the player without a story.').waitFor();
    expect(errors).toEqual([]);
  });

  it('is played by keyboard alone, and said whole in the accessibility tree', async () => {
    await context.addInitScript(plainly);
    await openFile();
    await page.getByRole('button', { name: /^Begin/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.cards [data-key]').first().waitFor();
    await page.keyboard.press('1');
    await page.getByText('Moment 2').first().waitFor();
    const tree = await page.locator('body').ariaSnapshot();
    expect(tree).toContain('link "Leave now"');
    expect(tree).toContain('link "988"');
    expect(tree).toContain('group "Your response"');
    expect(tree).not.toContain('All scenes');
  });
});
