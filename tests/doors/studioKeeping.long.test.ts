/** What the studio keeps in the browser: full storage, a second tab, a window that is closed, and all of it out or gone. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Dialog } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Listening } from '../../src/server/listen.ts';
import { launch, serveSite } from '../browser/launch.ts';
import { patience, StudioPage } from './studioDesk.ts';

let browser: Browser;
let site: Listening;
let context: BrowserContext;
let address: string;
let studio: StudioPage;

beforeAll(async () => {
  browser = await launch();
  site = await serveSite();
  address = new URL('studio/', site.url).href;
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  studio = await StudioPage.open(context, address);
  await studio.kept();
});
afterEach(async () => {
  const { errors } = studio;
  await context.close();
  expect(errors).toEqual([]);
});

/** From now on storage is as a full disk is, or as it was. */
const storage = (how: 'full' | 'roomy'): Promise<void> =>
  studio.page.evaluate((now) => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { before?: readonly unknown[] };
    store.before ??= [store.put, store.add];
    const refuse = (): never => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    const [put, add] = now === 'full' ? [refuse, refuse] : store.before;
    Object.assign(store, { put, add });
  }, how);

describe('a full disk', () => {
  it('is said, costs no word, and is over when there is room again', async () => {
    await storage('full');
    await studio.typeAtEnd('// One.');
    await studio.says(studio.keeping(), /storage is full/);
    const [download] = await Promise.all([
      studio.page.waitForEvent('download'),
      studio.page.getByRole('button', { name: 'Download', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('a-scene-of-mine.zip');
    await storage('roomy');
    await studio.typeAtEnd(' Two.');
    await studio.kept();
    await studio.again();
    await expect.poll(() => studio.tail()).toContain('// One. Two.');
  });

  it('is asked about before another scene takes the place of what is kept nowhere', async () => {
    await storage('full');
    await studio.typeAtEnd('// Kept nowhere.');
    await studio.says(studio.keeping(), /storage is full/);
    await studio.onDisk({ 'small.ink': 'Snow. #moment:snow\n* [Go on #id:on] -> END\n' });
    await studio.openFiles('small.ink');
    await studio.dialog('A Scene of Mine is not saved').waitFor(patience);
    await studio.answer('Leave it as it is');
    await expect.poll(() => studio.tail()).toContain('// Kept nowhere.');
    await studio.openFiles('small.ink');
    await studio.dialog('A Scene of Mine is not saved').waitFor(patience);
    const [download] = await Promise.all([
      studio.page.waitForEvent('download'),
      studio.answer('Download it, then go on'),
    ]);
    expect(readFileSync(await download.path()).length).toBeGreaterThan(1000);
    await studio.page.getByRole('textbox', { name: 'Text of small.ink' }).waitFor(patience);
  });

  it('loses nothing to a look at another page of the program', async () => {
    await storage('full');
    await studio.typeAtEnd('// Kept nowhere.');
    await studio.says(studio.keeping(), /storage is full/);
    await studio.page.getByRole('link', { name: 'All scenes' }).click();
    await studio.page.getByRole('link', { name: 'Open the studio' }).click();
    await studio.editor().waitFor(patience);
    await expect.poll(() => studio.tail()).toContain('// Kept nowhere.');
    await storage('roomy');
    await studio.typeAtEnd('!');
    await studio.kept();
  });
});

describe('a scene that is kept', () => {
  it('is listed under the title its text has now', async () => {
    await studio.editor().click();
    await studio.page.keyboard.press('Control+Home');
    await studio.page.keyboard.press('Shift+End');
    await studio.page.keyboard.type('# title: The Other Door');
    await studio.kept();
    await studio.page.keyboard.press('Control+o');
    await studio.says(studio.dialog('New and open').locator('.keptScenes .pick b'), /^The Other Door$/);
    await studio.page.keyboard.press('Escape');
  });
});

describe('a window that is closed', () => {
  it('asks while something is not kept, and goes without a word once it is', async () => {
    const asked: Dialog[] = [];
    studio.page.on('dialog', (dialog) => {
      asked.push(dialog);
      void dialog.dismiss();
    });
    await storage('full');
    await studio.typeAtEnd('// Last words.');
    await studio.says(studio.keeping(), /storage is full/);
    await studio.page.close({ runBeforeUnload: true });
    await expect.poll(() => asked.map((dialog) => dialog.type())).toEqual(['beforeunload']);
    await expect.poll(() => studio.tail()).toContain('// Last words.');
    await storage('roomy');
    await studio.typeAtEnd(' Kept.');
    await studio.kept();
    const closed = studio.page.waitForEvent('close');
    await studio.page.close({ runBeforeUnload: true });
    await closed;
    const before = studio;
    studio = await StudioPage.open(context, address);
    expect(asked).toHaveLength(1);
    await expect.poll(() => studio.tail()).toContain('// Last words. Kept.');
    expect(before.errors).toEqual([]);
  });
});

describe('two tabs', () => {
  it('that only look at one scene do not stand in each other’s way', async () => {
    const other = await StudioPage.open(context, address);
    await other.says(other.stage(), 'At the moment “form”');
    await studio.typeAtEnd('// Mine.');
    await studio.kept();
    expect(other.errors).toEqual([]);
  });

  it('that write one scene keep both texts', async () => {
    const other = await StudioPage.open(context, address);
    await other.typeAtEnd('// Theirs.');
    await other.kept();
    await studio.typeAtEnd('// Mine.');
    await studio.dialog('Another tab writes this scene too').waitFor(patience);
    await studio.answer(/^Take the other tab/);
    await studio.says(studio.page.locator('.cm-line'), '// Theirs.');
    await expect.poll(() => studio.tail()).not.toContain('// Mine.');
    await studio.command('Earlier versions of this file');
    await studio
      .dialog(/^Earlier versions/)
      .locator('.versions button')
      .nth(1)
      .click();
    await studio.says(studio.page.locator('.versionText'), '// Mine.');
    await studio.page.keyboard.press('Escape');

    await studio.typeAtEnd(' And mine.');
    await studio.kept();
    await other.typeAtEnd(' And theirs.');
    await other.dialog('Another tab writes this scene too').waitFor(patience);
    await other.answer('Keep mine as a scene of its own');
    await other.kept();
    await other.page.keyboard.press('Control+o');
    const kept = other.dialog('New and open').locator('.keptScenes').first().locator('.pick');
    await expect.poll(() => kept.allTextContents()).toHaveLength(2);
    expect((await kept.allTextContents()).join()).toContain('A Scene of Mine, a copy');
    await other.page.keyboard.press('Escape');
    await studio.again();
    await expect.poll(() => studio.tail()).toContain('// Theirs. And mine.');
    await expect.poll(() => other.tail()).toContain('// Theirs. And theirs.');
    expect(other.errors).toEqual([]);
  });

  it('that write one file ask before one writes over the other', async () => {
    const other = await StudioPage.open(context, address);
    const small = 'Snow. #moment:snow\n* [Go on #id:on] -> END\n';
    await studio.onDisk({ 'small.ink': small });
    for (const one of [studio, other]) {
      await one.openFiles('small.ink');
      await one.page.getByRole('textbox', { name: 'Text of small.ink' }).waitFor(patience);
    }
    await studio.typeAtEnd('// Mine.');
    await other.typeAtEnd('// Theirs.');
    await other.page.keyboard.press('Control+s');
    await other.says(other.said(), 'Saved to small.ink.');
    // It is asked as soon as this tab is come back to, or when it saves.
    await studio.page.keyboard.press('Control+s');
    await studio.dialog('small.ink was changed by another program').waitFor(patience);
    expect(await studio.diskText('small.ink')).toBe(`${small}// Theirs.`);
    await expect.poll(() => studio.text()).toContain('// Mine.');
  });
});

describe('all that is kept', () => {
  it('holds the scenes that are being written when it is given out, and leaves none when it is deleted', async () => {
    await studio.typeAtEnd('// To be given out.');
    await studio.kept();
    await studio.page.getByRole('link', { name: 'All scenes' }).click();
    await studio.page.getByRole('button', { name: 'Settings' }).click();
    const [download] = await Promise.all([
      studio.page.waitForEvent('download'),
      studio.page.getByRole('button', { name: 'Export all that is kept' }).click(),
    ]);
    const { scenes } = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(scenes).toHaveLength(1);
    expect(scenes[0].files['my-scene.ink']).toContain('// To be given out.');
    await studio.page.getByRole('button', { name: 'Delete everything' }).click();
    await studio.page.getByRole('button', { name: 'Delete it all for good' }).click();
    await studio.page.getByText('Nothing is kept on this device any more.').waitFor(patience);
    const left = await studio.page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((done) => {
        const opening = indexedDB.open('alongside-scenes');
        opening.onsuccess = () => done(opening.result);
      });
      const count = (store: string) =>
        new Promise<number>((done) => {
          const asking = db.transaction(store).objectStore(store).count();
          asking.onsuccess = () => done(asking.result);
        });
      return [await count('scenes'), await count('versions'), localStorage.length, sessionStorage.length];
    });
    expect(left).toEqual([0, 0, 0, 0]);
    await studio.again();
    await expect.poll(() => studio.tail()).not.toContain('// To be given out.');
  });
});

describe('without a network', () => {
  it('hands a story over as one page, once the studio has been open with one', async () => {
    const own = await serveSite();
    const offline = await browser.newContext({ serviceWorkers: 'allow', reducedMotion: 'reduce' });
    const page = await offline.newPage();
    await page.goto(`http://127.0.0.1:${own.port}/studio/`);
    const has = (name: string) => () =>
      page.evaluate(async (path) => (await caches.match(new URL(path, location.href))) !== undefined, `../${name}`);
    for (const name of ['player.html', 'THIRD-PARTY.txt']) {
      await expect.poll(has(name), { timeout: 60_000, message: name }).toBe(true);
    }
    await own.close();
    await page.reload();
    await page.locator('.cm-content').waitFor(patience);
    await page.getByRole('tab', { name: 'Hand it over' }).click();
    const item = page.getByRole('listitem').filter({ hasText: 'One page that plays anywhere' });
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      item.getByRole('button', { name: 'Make it' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('Imani');
    await offline.close();
  });
});
