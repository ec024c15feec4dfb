/** Every published scene as one page from a disk: each plays to its look back, drawn, without a network. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../src/cli/freshBuild.ts';
import { exportAs } from '../../src/export/formats.ts';
import { html } from '../../src/export/html.ts';
import { launch } from '../browser/launch.ts';
import { builtPlayer, handed } from '../export/handed.ts';
import { amiss, begin, take, toLookBack } from './exported.ts';

const stories = readdirSync(join(root, 'stories'))
  .filter((name) => /^[^.]+\.ink$/.test(name))
  .map((name) => name.replace('.ink', ''));

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), 'alongside-files-'));
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('from a disk', () => {
  it.each(stories)('%s plays to its look back, drawn, and asks for nothing', async (id) => {
    const { name, bytes } = await exportAs(html, handed(id), builtPlayer());
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      offline: true,
      reducedMotion: 'reduce',
    });
    await context.addInitScript(() => localStorage.setItem('alongside.settings', '{"lines":"whole"}'));
    const page = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => {
      if (!/^(data|file):/.test(request.url())) asked.push(request.url());
    });
    page.on('pageerror', (error) => said.push(error.message));
    // Also what the scene tells an author of a drawing that was not carried; that nobody drew a person is the story's own,
    // and how fast its WebGL is, the browser's.
    page.on('console', (message) => {
      if (!/^No drawn person answers|GL Driver Message/.test(message.text())) said.push(message.text());
    });
    await page.goto(pathToFileURL(file).href);
    await begin(page);
    await page.locator('[data-stage="ready"]').waitFor();
    expect((await take(page)).length).toBeGreaterThanOrEqual(5);
    await toLookBack(page);
    await page.getByRole('heading', { name: 'Moment by moment' }).waitFor();
    const empty = await page
      .locator('img')
      .evaluateAll((images) =>
        images.filter((image) => (image as HTMLImageElement).naturalWidth <= 1).map((image) => image.className),
      );
    expect(empty).toEqual([]);
    await expect.poll(() => amiss(page)).toEqual([]);
    expect(asked).toEqual([]);
    expect(said).toEqual([]);
    await context.close();
  });
});
