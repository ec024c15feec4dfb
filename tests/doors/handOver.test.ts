/** Handing over from the studio in a real browser: the file is made beside the editor, saved, and plays from the disk. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Download, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Listening } from '../../src/server/listen.ts';
import { type Device, launch, openDevice, serveSite } from '../browser/launch.ts';
import { amiss, begin, plainly, take } from './exported.ts';

let browser: Browser;
let site: Listening;
let device: Device;
let page: Page;
let folder: string;
let errors: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-hand-over-'));
  browser = await launch();
  device = await openDevice(browser, { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  await device.context.addInitScript(plainly);
  site = await serveSite();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await device.open();
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(new URL('studio/', site.url).href);
  await page.locator('.cm-content').waitFor();
  await page.getByRole('tab', { name: 'Hand it over' }).click();
  await panel().getByRole('heading', { name: 'Hand it over' }).waitFor();
});
afterEach(() => device.wipe(new URL(site.url).origin));

const panel = (): Locator => page.getByRole('tabpanel', { name: 'Hand it over' });

async function made(format: string): Promise<{ readonly file: string; readonly name: string }> {
  const item = panel().getByRole('listitem').filter({ hasText: format });
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    item.getByRole('button', { name: 'Make it' }).click(),
  ]);
  const name = (download as Download).suggestedFilename();
  const file = join(folder, name);
  await download.saveAs(file);
  await panel().getByText(`${name} is made and saved`).waitFor();
  return { file, name };
}

describe('the hand over panel', () => {
  it('makes one page that plays from a disk, while writing goes on', async () => {
    const { file, name } = await made('One page that plays anywhere');
    expect(name).toMatch(/\.html$/);
    await expect.poll(() => amiss(page, '#panel-hand-over')).toEqual([]);
    const offline = await browser.newContext({ offline: true });
    try {
      await offline.addInitScript(plainly);
      const played = await offline.newPage();
      await played.goto(pathToFileURL(file).href);
      await begin(played);
      expect((await take(played, 1)).length).toBe(1);
    } finally {
      await offline.close();
    }
    expect(errors).toEqual([]);
  }, 90_000);

  it('makes a package for a course, with one number only where that is ticked, and the Ink files', async () => {
    await panel()
      .getByRole('checkbox', { name: /Packages for a course also send one number/ })
      .check();
    const course = await made('SCORM 1.2');
    const files = unzipSync(readFileSync(course.file));
    expect(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array())).toContain('<schemaversion>1.2</schemaversion>');
    expect(strFromU8(files['index.html'] ?? new Uint8Array())).toContain(
      '"course":{"standard":"scorm12","score":true}',
    );
    const ink = await made('The Ink files');
    const written = unzipSync(readFileSync(ink.file));
    const [main = ''] = Object.keys(written).filter((path) => path.endsWith('.ink'));
    expect(strFromU8(written[main] ?? new Uint8Array())).toContain('# title:');
  }, 90_000);

  it('makes nothing of a text that does not play, and leads to the line', async () => {
    await page.locator('.cm-content').click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('\n-> nowhere_at_all\n');
    await panel()
      .getByRole('listitem')
      .filter({ hasText: 'The Ink files' })
      .getByRole('button', { name: 'Make it' })
      .click();
    await panel().getByText('The scene does not play yet, so no file was made.').waitFor({ timeout: 30_000 });
    await panel()
      .getByRole('button', { name: /, line \d+/ })
      .first()
      .click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.matches('.editorHost, .cm-editor *')), {
        timeout: 20_000,
      })
      .toBe(true);
    expect(errors).toEqual([]);
  }, 60_000);

  it('says so where the player cannot be had, and the text stays', async () => {
    await page.route('**/player.html', (route) => route.abort());
    await panel()
      .getByRole('listitem')
      .filter({ hasText: 'One page that plays anywhere' })
      .getByRole('button', { name: 'Make it' })
      .click();
    await panel().getByText('The player could not be fetched').waitFor({ timeout: 30_000 });
    await expect.poll(() => page.locator('.cm-content').textContent()).toContain('title');
    await expect.poll(() => amiss(page, '#panel-hand-over')).toEqual([]);
  }, 60_000);

  it('says nothing of one scene once another is open, such as an empty one', async () => {
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('button', { name: 'An empty scene' }).click();
    await expect.poll(() => page.locator('.cm-content').textContent(), { timeout: 20_000 }).toContain('# client: Sam');
    await expect.poll(() => panel().getByText('The player could not be fetched').count()).toBe(0);
    await page.getByRole('tab', { name: 'To mend' }).click();
    await page.getByText(/^A short scene so far/).waitFor({ timeout: 20_000 });
    await page.getByText('Nothing to mend in this text.').waitFor({ timeout: 20_000 });
    expect(errors.filter((error) => !error.includes('ERR_FAILED'))).toEqual([]);
  }, 60_000);
});
