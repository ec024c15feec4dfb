/** Opening stories from files in the built site: played to the end unscored, mistakes by file and line, and stories made to do harm. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Listening } from '../../src/server/listen.ts';
import { type Device, launch, openDevice, serveSite } from '../browser/launch.ts';

const tale = `Rain on the roof.
* [Go out] The door sticks. -> out
* [Stay in] -> END
=== out
It has stopped. {~A dog barks.|A dog barks.}
+ [Walk on] -> END
+ [Wait] -> out
`;

let browser: Browser;
let site: Listening;
let device: Device;
let page: Page;
let errors: string[];
let folder: string;

beforeAll(async () => {
  browser = await launch();
  device = await openDevice(browser, { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  site = await serveSite();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-open-'));
  page = await device.open();
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${site.port}/`);
});
afterEach(async () => {
  await device.wipe(`http://127.0.0.1:${site.port}`);
  rmSync(folder, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const region = (): Locator => page.getByRole('region', { name: 'Open an Ink file' });
const responses = (): Locator => page.getByRole('group', { name: 'Your response' }).getByRole('button');

const choose = (name: string, text: string | Buffer): Promise<void> =>
  page.getByLabel('Choose a file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });

const chooseFolder = (): Promise<void> => page.getByLabel('Choose a folder').setInputFiles(folder);

async function begin(title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByRole('button', { name: /^Begin/ }).click();
}

/** What axe finds amiss, as sentences with places. */
async function amiss(): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await checker.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

describe('a story from a file', () => {
  it('plays to the end unscored, is looked back at, and is kept nowhere', async () => {
    await choose('a-rainy-day.ink', tale);
    await page.getByRole('heading', { level: 1, name: 'a rainy day' }).waitFor();
    await page.getByText('This story came from a file and lives in this page only.').waitFor();
    expect(page.url()).toMatch(/\/play\/opened\/$/);
    await expect.poll(() => page.title()).toBe('Alongside');
    await expect.poll(() => amiss()).toEqual([]);
    await begin('a rainy day');
    await responses().filter({ hasText: 'Go out' }).click();
    await page.getByText('It has stopped. A dog barks.').first().waitFor();
    await responses().filter({ hasText: 'Wait' }).click();
    await responses().filter({ hasText: 'Walk on' }).click();
    await page.getByRole('button', { name: 'Look back', exact: true }).click();
    await page.getByText('The lines of this story carry no moves, so nothing was counted.').waitFor();
    await expect.poll(() => page.locator('main').textContent()).toContain('Walk on');
    await expect.poll(() => page.getByText('How this was counted').count()).toBe(0);
    await expect.poll(() => amiss()).toEqual([]);
    const kept = await page.evaluate(async () => {
      const names = (await indexedDB.databases()).map(({ name = '' }) => name);
      const counts = names.map(
        (name) =>
          new Promise<number>((done) => {
            const opening = indexedDB.open(name);
            opening.onsuccess = () => {
              const [store] = opening.result.objectStoreNames;
              if (store === undefined) return done(0);
              const counting = opening.result.transaction(store).objectStore(store).count();
              counting.onsuccess = () => done(counting.result);
            };
          }),
      );
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    });
    expect(kept).toBe(0);
    expect(errors).toEqual([]);
  });

  it('is still there on the way back from the home page, and gone once the page is loaded anew', async () => {
    await choose('rain.ink', tale);
    await begin('rain');
    await responses().filter({ hasText: 'Go out' }).click();
    await page.getByText('Moment 2').first().waitFor();
    await page.getByRole('link', { name: 'All scenes' }).click();
    await page.getByText('Open in this page: rain.').waitFor();
    await page.getByRole('link', { name: 'Go to it' }).click();
    await page.getByText('Moment 2').first().waitFor();
    await page.reload();
    await page.getByText('The story that was open here lived in its page only').waitFor();
    await page.getByRole('link', { name: 'All scenes' }).click();
    await region().waitFor();
    expect(errors).toEqual([]);
  });

  it('gives way to the next one that is opened', async () => {
    await choose('one.ink', tale);
    await begin('one');
    await responses().filter({ hasText: 'Go out' }).click();
    await page.getByText('Moment 2').first().waitFor();
    await page.getByRole('link', { name: 'All scenes' }).click();
    await choose('two.ink', 'Snow.\n* [Dig] -> END\n');
    await begin('two');
    await responses().filter({ hasText: 'Dig' }).waitFor();
  });

  it('with our tags plays with its people, and is counted', async () => {
    await choose(
      'door.ink',
      `# title: At the Door
# client: Yolanda Pruitt
# cast: Yolanda, You
# place: lobby
Yolanda: Is it open? #moment:door
* [Which way would you like? #id:ask #move:offer-menu] -> END
* [Come with me. #id:come #move:rescue] -> END
`,
    );
    await begin('At the Door');
    await responses().filter({ hasText: 'Which way' }).click();
    await page.getByRole('button', { name: 'Look back', exact: true }).click();
    await page.getByText('How this was counted').waitFor();
    expect(errors).toEqual([]);
  });
});

describe('a folder', () => {
  it('is opened whole, with what its story includes', async () => {
    write({
      'main.ink': 'INCLUDE parts/end.ink\nRain.\n-> last\n',
      'parts/end.ink': '=== last\nIt stops.\n* [Go] -> END\n',
    });
    await chooseFolder();
    await begin('main');
    await page.getByText('It stops.').first().waitFor();
  });

  it('with several stories asks which, by keyboard too', async () => {
    write({ 'one.ink': tale, 'two.ink': 'Snow.\n* [Dig] -> END\n', 'notes.txt': 'x' });
    await chooseFolder();
    await region().getByText('There are several stories in there.').waitFor();
    await expect.poll(() => amiss()).toEqual([]);
    // Focus stands on the answer; the choices come next.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await begin('two');
  });

  it('without a story says so', async () => {
    write({ 'notes.txt': 'x', 'data.json': '{}' });
    await chooseFolder();
    await region().getByText('There is no Ink story in there.').waitFor();
    expect(
      await region()
        .locator('.openResult')
        .evaluate((result) => result === document.activeElement),
    ).toBe(true);
  });

  it('is dropped anywhere on the page', async () => {
    const dropped = await page.evaluateHandle((text) => {
      const held = new DataTransfer();
      held.items.add(new File([text], 'rain.ink'));
      return held;
    }, tale);
    // As a hand that holds a file does: it goes on moving over the page, also before the page listens.
    await expect
      .poll(
        async () => {
          await page.dispatchEvent('footer', 'dragover', { dataTransfer: dropped });
          return region().getByText('Let go to open it').count();
        },
        { timeout: 20_000 },
      )
      .toBe(1);
    await page.dispatchEvent('footer', 'drop', { dataTransfer: dropped });
    await begin('rain');
  });
});

describe('a file that is no story, or not yet one', () => {
  it('is answered with each mistake, by file and line', async () => {
    await choose('visit.ink', 'Rain.\n-> nowhere\n=== a\n-> elsewhere\n');
    const list = region().getByRole('list').last();
    await list.getByText('visit.ink, line 2').waitFor();
    await list.getByText('visit.ink, line 4').first().waitFor();
    await expect.poll(() => list.textContent()).toContain('nowhere');
    await expect.poll(() => amiss()).toEqual([]);
    // Mended, the same file is chosen again.
    await choose('visit.ink', tale);
    await begin('visit');
  });

  it('is told to bring its folder when an INCLUDE is not there', async () => {
    await choose('visit.ink', 'INCLUDE more.ink\nRain.\n');
    await region().getByText('visit.ink, line 1').waitFor();
    await region().getByText('choose the whole folder').waitFor();
  });

  const kinds: readonly (readonly [string, string, string | Buffer, string])[] = [
    ['a picture', 'a.ink', Buffer.from([137, 80, 78, 71, 0, 0, 255]), '“a.ink” is not text that can be read.'],
    ['JSON of something else', 'package.json', '{"name":"x"}', '“package.json” is a JSON file, but no story'],
    ['half a JSON', 'half.json', '{"inkVersion":21,"root":[', '“half.json” is not whole'],
    ['INCLUDEs in a circle', 'a.ink', 'INCLUDE a.ink\nRain.\n', 'leads back to a file that is already being included'],
    ['an address for markup', '<img src=x onerror=alert(1)>.json', '{}', '“<img src=x onerror=alert(1)>.json”'],
  ];

  it('gets one sentence: a picture, other JSON, half of one, INCLUDEs in a circle, an address for markup', async () => {
    for (const [what, name, content, sentence] of kinds) {
      await choose(name, content);
      await region().getByText(sentence).first().waitFor();
      expect(errors, what).toEqual([]);
    }
  });
});

describe('a story made to do harm', () => {
  /** Each file includes the next one twice: thirty of them are a thousand million. */
  function bomb(): Record<string, string> {
    const files: Record<string, string> = {};
    for (let level = 0; level < 30; level += 1) {
      files[`f${level}.ink`] = `INCLUDE f${level + 1}.ink\nINCLUDE f${level + 1}.ink\n`;
    }
    files['f30.ink'] = 'Rain.\n';
    return files;
  }

  it('can be given up while it is read, and the page answers all the while', async () => {
    write(bomb());
    await chooseFolder();
    await region().getByText('Reading the story').waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await region().getByRole('button', { name: 'Stop reading' }).click();
    await region().getByText('Reading was stopped.').waitFor();
    await choose('rain.ink', tale);
    await begin('rain');
  });

  it('is ended in time when its beginning never ends', async () => {
    const loop =
      '{"inkVersion":21,"root":[["done",null],"done",{"global decl":["nop",{"->":"global decl.0"},"end",null]}],"listDefs":{}}';
    await page.clock.install();
    await choose('loop.json', loop);
    await region().getByText('Reading the story').waitFor();
    await page.clock.fastForward(10_000);
    await region()
      .getByText('Reading this story did not come to an end, so it was stopped.')
      .waitFor({ timeout: 15_000 });
    await choose('rain.ink', tale);
    await begin('rain');
  });

  it('of ten megabytes is read or ended in time, and the page answers all the while', async () => {
    const knot = (n: number): string =>
      `=== k${n}\n${'A line that goes on for a while and says nothing. '.repeat(20)}\n* [On] -> END\n`;
    const text = `-> k0\n${Array.from({ length: 10_000 }, (_, n) => knot(n)).join('')}`;
    expect(text.length).toBeGreaterThan(10_000_000);
    await choose('long.ink', text);
    const asked = Date.now();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('dialog').waitFor();
    expect(Date.now() - asked).toBeLessThan(5000);
    await page.keyboard.press('Escape');
    await page
      .getByRole('heading', { level: 1, name: 'long' })
      .or(region().getByText('Reading this story did not come to an end'))
      .first()
      .waitFor({ timeout: 25_000 });
    expect(errors).toEqual([]);
  }, 60_000);

  const harms: readonly (readonly [string, string])[] = [
    ['-> a\n=== a\n-> a\n', 'goes round in circles'],
    ['-> a ->\n=== a\n-> a ->\n->->\n', 'calls itself again and again'],
    ['VAR s = "ab"\n-> a\n=== a\n~ s = s + s\n-> a\n', 'grows without an end'],
  ];

  it('is stopped as it begins to play: in circles, calling itself, growing a text', async () => {
    for (const [text, sentence] of harms) {
      await choose('harm.ink', text);
      await page.getByText(sentence).first().waitFor();
      await page.getByRole('link', { name: 'All scenes' }).last().click();
      await region().waitFor();
    }
  });
});
