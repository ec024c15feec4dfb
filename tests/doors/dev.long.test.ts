/** `npm run dev` while a story is written: what is saved is seen at the same moment, and a mistake is shown where it stands. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { portraits } from '../../src/build/portraits/plugin.ts';
import { site } from '../../src/build/site/plugin.ts';
import { stories } from '../../src/build/stories/plugin.ts';
import { root } from '../../src/cli/freshBuild.ts';
import { launch } from '../browser/launch.ts';

const tale = `# title: At the Door
# client: Ana Ruiz
# cast: Ana, You
# place: lobby
Ana: Is it open? #worried #moment:door
* [It is. #id:open #move:step-back]
  //pull: It is true.
  -> inside
* [Let me look. #id:look #move:rescue]
  //pull: It is quick.
  -> inside
=== inside ===
Ana: Then I go in. #moment:in
* [Go ahead. #id:ahead #move:step-back]
  //pull: It is hers.
  -> done
* [After you. #id:after #move:nod-along]
  //pull: It is kind.
  -> done
=== done ===
Ana: Thank you. #ending:in
//stands: Ana is inside.
-> END
`;

let folder: string;
let server: ViteDevServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let loads: number;

const file = (): string => join(folder, 'door.ink');
const save = (text: string): void => writeFileSync(file(), text);
const log = (): Locator => page.getByRole('log', { name: 'Conversation' });
const card = (id: string): Locator => page.locator(`button[data-key="${id}"]`);
const overlay = (): Locator => page.locator('vite-error-overlay');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-dev-'));
  save(tale);
  server = await createServer({
    root,
    configFile: false,
    base: './',
    publicDir: false,
    logLevel: 'error',
    cacheDir: join(folder, '.vite'),
    plugins: [
      portraits(),
      stories({ folder }),
      site({ source: join(root, 'src'), stories: folder, thirdParty: () => '' }),
    ],
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  browser = await launch();
  // Vite bundles packages when it first meets them, and loads the page anew for it: not while a test looks.
  const warm = await browser.newPage();
  await warm.goto(`${address()}play/door/`);
  await warm.getByRole('button', { name: /^Begin/ }).click({ timeout: 40_000 });
  await warm.waitForFunction(() => performance.getEntriesByName('alongside:stage-ready').length > 0, null, {
    timeout: 40_000,
  });
  await warm.close();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  save(tale);
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await page.goto(`${address()}play/door/`);
  await page.getByRole('button', { name: /^Begin/ }).click();
  await card('open').waitFor();
});
afterEach(async () => {
  await context.close();
});

function address(): string {
  const found = server.resolvedUrls?.local[0];
  if (found === undefined) throw new Error('The dev server has no address.');
  return found;
}

describe('a story that is saved while it is played', () => {
  it('is seen at the same moment, with what was decided before', async () => {
    await card('open').click();
    await card('ahead').waitFor();
    save(tale.replace('Then I go in.', 'Then in I go, and slowly.').replace('Go ahead.', 'You first.'));
    await log().getByText('Then in I go, and slowly.').first().waitFor();
    await card('ahead').getByText('You first.').waitFor();
    await expect.poll(() => log().textContent()).toContain('It is.');
    await card('ahead').click();
    await log().getByText('Thank you.').first().waitFor();
    expect(loads).toBe(1);
  }, 90_000);

  it('stops before a response that is gone, says so, and finds it again when it is back', async () => {
    await card('look').click();
    await card('ahead').waitFor();
    save(tale.replace('#id:look', '#id:see'));
    await page.getByText('This is as far as your answers still lead.').waitFor();
    await card('see').waitFor();
    save(tale);
    await card('ahead').waitFor();
    await expect.poll(() => page.getByText('This is as far as your answers still lead.').count()).toBe(0);
    expect(loads).toBe(1);
  });

  it('shows a mistake with file and line while the last good text stays, and goes on once it is mended', async () => {
    await card('open').click();
    await card('ahead').waitFor();
    const line = tale.split('\n').findIndex((one) => one.includes('-> done')) + 1;
    save(tale.replace('-> done', '-> dnoe'));
    await overlay().waitFor();
    const said = await overlay().locator('.message-body').textContent();
    expect(said).toContain(`door.ink:${line}`);
    expect(said).toContain('dnoe');
    await expect.poll(() => overlay().locator('.file').textContent()).toContain(`door.ink:${line}`);
    // Beside the box, on the shade.
    await page.mouse.click(20, 600);
    await overlay().waitFor({ state: 'detached' });
    await expect.poll(() => log().textContent()).toContain('Then I go in.');
    save(tale.replace('-> done', '-> dnoe // still'));
    await overlay().waitFor();
    save(tale.replace('Then I go in.', 'Then I go in at last.'));
    await overlay().waitFor({ state: 'detached' });
    await log().getByText('Then I go in at last.').first().waitFor();
    await card('ahead').click();
    await log().getByText('Thank you.').first().waitFor();
    expect(loads).toBe(1);
  });

  it('says where it runs in circles, and goes on once it no longer does', async () => {
    await card('open').click();
    await card('ahead').waitFor();
    save(tale.replace('Ana: Then I go in. #moment:in', '-> inside'));
    await page.getByRole('heading', { name: 'The story stopped here.' }).waitFor();
    save(tale);
    await card('ahead').waitFor();
    expect(loads).toBe(1);
  });

  it('is read from the file as it lies', () => {
    expect(readFileSync(file(), 'utf8')).toBe(tale);
  });
});
