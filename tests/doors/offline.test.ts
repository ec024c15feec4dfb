/** The built site without a network: kept after the first visit, in any folder, and never made new under somebody's hands. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dist } from '../../src/cli/freshBuild.ts';
import { type Listening, listen } from '../../src/server/listen.ts';
import { siteHandler } from '../../src/server/static.ts';
import { launch } from '../browser/launch.ts';

let browser: Browser;
let context: BrowserContext;
let site: Listening | undefined;
let copy: string | undefined;
let errors: string[];

beforeAll(async () => {
  browser = await launch(['--host-resolver-rules=MAP practice.test 127.0.0.1']);
});
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  errors = [];
  context = await browser.newContext({
    serviceWorkers: 'allow',
    reducedMotion: 'reduce',
    viewport: { width: 390, height: 844 },
  });
});
afterEach(async () => {
  await context.close();
  await site?.close();
  site = undefined;
  if (copy !== undefined) rmSync(copy, { recursive: true, force: true });
  copy = undefined;
});

/** Serves a build below `folder` of a host. */
async function serve(folder = '/', from = dist, hosts?: string): Promise<string> {
  const handler = siteHandler({ dist: from, hosts });
  site = await listen(
    (request, response) => {
      const { url = '/' } = request;
      if (!url.startsWith(folder)) {
        response.writeHead(404).end();
        return;
      }
      request.url = url.slice(folder.length - 1);
      handler(request, response);
    },
    { port: 0 },
  );
  return `http://127.0.0.1:${site.port}${folder}`;
}

async function newPage(): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  return page;
}

/** Until everything is kept and the page is served from it. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
    timeout: 25_000,
  });
}

/** From the open page before a scene to the end, by the first response each time. */
async function playToTheEnd(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Begin/ }).click();
  const responses = page.getByRole('group', { name: 'Your response' }).getByRole('button');
  const end = page.getByRole('button', { name: 'Look back', exact: true });
  for (let turn = 0; turn < 60; turn += 1) {
    await responses.first().or(end).first().waitFor();
    if ((await end.count()) > 0) break;
    const before = await page.locator('.sub').first().textContent();
    await responses.first().click();
    await expect
      .poll(async () => (await end.count()) > 0 || (await page.locator('.sub').first().textContent()))
      .not.toBe(before);
  }
  await end.click();
}

const missingPictures = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.images].filter((image) => image.complete && image.naturalWidth === 0).map((image) => image.src),
  );

describe('after the first visit, without a network', () => {
  it('plays from home to debrief and opens an Ink file, also in a sub-folder', async () => {
    const home = await serve('/deep/down/');
    const page = await newPage();
    await page.goto(home);
    await kept(page);
    await context.setOffline(true);
    await site?.close();
    site = undefined;
    await page.reload();
    await page.getByRole('link', { name: 'Three Things on the List' }).click();
    await playToTheEnd(page);
    await page.getByRole('heading', { name: 'Looking back' }).waitFor();
    await page.getByRole('button', { name: 'Look at a moment' }).waitFor();
    await expect.poll(() => missingPictures(page)).toEqual([]);
    // Another scene, by its address; the way out; and what the home page carries behind a question mark.
    await page.goto(`${home}play/the-scarf/?go=on`);
    await page.getByRole('button', { name: /^Begin/ }).click();
    await page.waitForFunction(() => performance.getEntriesByName('alongside:stage-ready').length > 0);
    await page.getByRole('link', { name: 'Leave now' }).click();
    await page.waitForURL(/leave\.html$/);
    await page.getByRole('heading', { name: 'Notes' }).waitFor();
    await page.goto(home);
    await page
      .getByLabel('Choose a file')
      .setInputFiles({ name: 'rain.ink', mimeType: '', buffer: Buffer.from('Rain.\n* [Go] -> END\n') });
    await page.getByRole('heading', { name: 'rain' }).waitFor();
    expect(errors).toEqual([]);
  }, 90_000);
});

describe('keeping', () => {
  it('waits until the scene stands, on a page with a scene', async () => {
    const page = await newPage();
    await page.goto(`${await serve()}play/three-things/`);
    await page.waitForLoadState('load');
    await page.waitForTimeout(1500);
    const registered = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(() => registered()).toBe(0);
    await page.getByRole('button', { name: /^Begin/ }).click();
    await expect.poll(registered, { timeout: 15_000 }).toBe(1);
  });

  it('leaves out compressed twins, what needs a server, and the typeface that few choose', () => {
    const worker = readFileSync(join(dist, 'sw.js'), 'utf8');
    const urls = [...worker.matchAll(/url:"([^"]+)"/g)].map(([, url = '']) => url);
    expect(urls).toContain('index.html');
    expect(urls).toContain('stories/three-things.json');
    expect(urls.filter((url) => url.startsWith('figures/')).length).toBeGreaterThan(20);
    expect(urls.filter((url) => /\.(br|gz)$|opendyslexic|^(present|join)\/|^build\.json$|^404/.test(url))).toEqual([]);
    expect(urls.filter((url) => !existsSync(join(dist, url)))).toEqual([]);
    const bytes = urls.reduce((sum, url) => sum + readFileSync(join(dist, url)).length, 0);
    // The studio and its workers are among it: some three million.
    expect(bytes).toBeLessThan(12_000_000);
  });

  it('is not tried where the page is not served safely', async () => {
    await serve('/', dist, 'practice.test');
    const page = await newPage();
    await page.goto(`http://practice.test:${site?.port}/`);
    await page.getByRole('link', { name: 'Three Things on the List' }).waitFor();
    await page.waitForTimeout(1500);
    await expect.poll(() => page.evaluate(() => isSecureContext)).toBe(false);
    expect(errors).toEqual([]);
  });
});

describe('the installed app', () => {
  it('is called Alongside and has its icons in the sizes it names', async () => {
    const home = await serve();
    const page = await newPage();
    await page.goto(home);
    const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8'));
    expect(manifest).toMatchObject({ name: 'Alongside', short_name: 'Alongside', start_url: './', scope: './' });
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, new URL(src, home).href);
      if (sizes !== 'any') expect(size).toBe(sizes);
    }
    await expect
      .poll(() => page.locator('link[rel="manifest"]').getAttribute('href'))
      .toMatch(/\/manifest\.webmanifest$/);
  });
});

describe('a newer version', () => {
  /** The same build again, with one page changed: what a new build looks like to a browser. */
  function makeNewer(folder: string): void {
    const page = join(folder, 'leave.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('<h1>Notes</h1>', '<h1>Newer notes</h1>'));
    for (const twin of readdirSync(folder))
      if (/^(leave\.html|sw\.js)\.(br|gz)$/.test(twin)) rmSync(join(folder, twin));
    const worker = join(folder, 'sw.js');
    const text = readFileSync(worker, 'utf8');
    const changed = text.replace(/(url:"leave\.html",revision:")[^"]+/, '$1ffffffffffffffffffffffffffffffff');
    expect(changed).not.toBe(text);
    writeFileSync(worker, changed);
  }

  it('waits on the home page for a button, and for a conversation in another tab to be over', async () => {
    copy = mkdtempSync(join(tmpdir(), 'alongside-newer-'));
    cpSync(dist, copy, { recursive: true });
    const home = await serve('/', copy);
    const talking = await newPage();
    await talking.goto(home);
    await kept(talking);
    await talking.getByRole('link', { name: 'Three Things on the List' }).click();
    await talking.getByRole('button', { name: /^Begin/ }).click();
    await talking.getByRole('group', { name: 'Your response' }).getByRole('button').first().click();
    await talking.getByText('Moment 2').first().waitFor();
    await talking.evaluate(() => {
      document.body.dataset.same = 'page';
    });

    makeNewer(copy);
    // A server reads its list of files once.
    const { port } = new URL(home);
    await site?.close();
    const handler = siteHandler({ dist: copy });
    site = await listen(handler, { port: Number(port) });

    const front = await newPage();
    await front.goto(home);
    await front.getByText('A newer version is ready.').waitFor({ timeout: 20_000 });
    await front.getByRole('button', { name: 'Load it' }).click();
    await front.getByText('Another tab still has a page of this program open.').waitFor();
    await front.waitForTimeout(500);
    await expect.poll(() => talking.locator('body').getAttribute('data-same')).toBe('page');
    await talking.getByText('Moment 2').first().waitFor();

    await talking.close();
    // What a tab held is let go a moment after it is closed.
    await expect.poll(() => front.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(0);
    const loaded = front.waitForEvent('load');
    await front.getByRole('button', { name: 'Load it' }).click();
    await loaded;
    await front.getByRole('link', { name: 'Three Things on the List' }).waitFor();
    await expect.poll(() => front.getByText('A newer version is ready.').count()).toBe(0);
    await front.goto(`${home}leave.html`);
    await front.getByRole('heading', { name: 'Newer notes' }).waitFor();
    expect(errors).toEqual([]);
  }, 60_000);
});
