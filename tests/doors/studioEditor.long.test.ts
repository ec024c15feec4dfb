/** The editor of the studio in the built site: a very large paste, completion, search, folding, names gone to, and the screens a scene is looked at on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../src/cli/freshBuild.ts';
import type { Listening } from '../../src/server/listen.ts';
import { launch, serveSite } from '../browser/launch.ts';
import { patience, StudioPage, visit } from './studioDesk.ts';

let browser: Browser;
let site: Listening;
let context: BrowserContext;
let studio: StudioPage;

beforeAll(async () => {
  browser = await launch();
  site = await serveSite();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  studio = await StudioPage.open(context, new URL('studio/', site.url).href);
  const files = Object.fromEntries(Object.entries(visit).map(([path, text]) => [`set/${path}`, text]));
  await studio.onDisk(files);
  await studio.openFolder('set');
  await studio.says(studio.stage(), 'At the moment “door”');
});
afterEach(async () => {
  const { errors } = studio;
  await context.close();
  expect(errors).toEqual([]);
});

const options = (): Locator => studio.page.locator('.cm-tooltip-autocomplete li');
const option = (name: string): Locator => options().filter({ hasText: name }).first();

/** What a paste from the clipboard does, which a page may not read by itself. */
const paste = (text: string): Promise<void> =>
  studio.editor().evaluate((element, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

/** Whether what is written back is this text; of two megabytes nobody reads the difference. */
async function savesAs(text: string): Promise<void> {
  await studio.page.keyboard.press('Control+s');
  const same = async () => (await studio.diskText('set/visit.ink')) === text;
  await expect.poll(same, patience).toBe(true);
}

describe('two megabytes pasted', () => {
  const shipped = readFileSync(join(root, 'stories/twenty-dollars.ink'), 'utf8');
  it.each([
    ['of lines', shipped.repeat(Math.ceil(2_000_000 / shipped.length)).trimEnd()],
    ['in one line', 'word and word '.repeat(150_000).trimEnd()],
    ['of what Ink reads as its own', '{[<>-*+=~|#/'.repeat(170_000)],
  ])('%s leave the editor to whoever types on, and lose nothing', async (_how, large) => {
    await studio.editor().click();
    await studio.page.keyboard.press('Control+End');
    await paste(large);
    await studio.page.keyboard.type('Still here.');
    await studio.says(studio.activeLine(), /Still here\.$/);
    await studio.page.keyboard.press('Enter');
    await studio.page.keyboard.type('Jo');
    await studio.says(studio.activeLine(), /^Jo$/);
    // Whatever the compiler makes of it is said, and the last story that played stays.
    await studio.kept();
    await savesAs(`${visit['visit.ink']}${large}Still here.\nJo`);
    await studio.page.keyboard.press('Control+z');
    await studio.page.keyboard.press('Control+a');
    await studio.page.keyboard.press('Delete');
    const rain = 'Rain. #moment:rain\n* [Go in #id:in] -> END\n';
    await paste(rain);
    await studio.says(studio.stage(), 'At the moment “rain”');
    await savesAs(rain);
  });
});

describe('a whole text put in at once', () => {
  it('takes the place of the one that is marked, in one step, and brings no style of the page with it', async () => {
    await studio.editor().click();
    await studio.page.keyboard.press('Control+a');
    // As dictation does: without a clipboard. The page's policy would say that it refuses a style.
    await studio.page.keyboard.insertText('# place: bench\nRain. #moment:rain\n* [Go in #id:in] -> END\n');
    await studio.says(studio.stage(), 'At the moment “rain”');
    await expect.poll(() => studio.page.locator('.cm-line[style]').count()).toBe(0);
    await studio.page.keyboard.press('Control+z');
    await studio.says(studio.stage(), 'At the moment “door”');
    await studio.page.keyboard.press('Control+Home');
    await studio.page.keyboard.press('Shift+End');
    await studio.page.keyboard.type('(');
    await studio.says(studio.activeLine(), '(# title: A Visit)');
    await studio.page.keyboard.press('Control+z');
    await studio.page.keyboard.press('Shift+End');
    await studio.page.keyboard.type('R');
    await studio.says(studio.activeLine(), /^R$/);
  });
});

describe('completion', () => {
  beforeEach(async () => {
    await studio.editor().click();
    await studio.page.keyboard.press('Control+End');
  });

  it('offers where a divert may lead, from every file', async () => {
    await studio.page.keyboard.type('-> la');
    await option('last').click();
    await studio.says(studio.activeLine(), '-> last');
  });

  it('offers the variables of the scene', async () => {
    await studio.page.keyboard.type('~ tr');
    await option('trust').click();
    await studio.page.keyboard.type(' = 2');
    await studio.says(studio.activeLine(), '~ trust = 2');
  });

  it('offers moves with what they mean', async () => {
    await studio.page.keyboard.type('* [Well done. #move:aff');
    await option('affirm').waitFor(patience);
    const meaning = studio.page.locator('.cm-completionInfo');
    expect((await meaning.textContent())?.length).toBeGreaterThan(20);
    // In sight, and not cut off by the list it belongs to.
    await meaning.click({ trial: true });
    await option('affirm').click();
    await studio.says(studio.activeLine(), '* [Well done. #move:affirm]');
  });

  it('says what a note is for, where one is offered and where one stands', async () => {
    await studio.page.keyboard.press('Control+Space');
    await option('Sam: ').waitFor(patience);
    await option('//stands: ').click();
    await studio.says(studio.activeLine(), '//stands: ');
    const meaning = studio.page.locator('.cm-meaning');
    await studio.page.keyboard.press('F1');
    await studio.says(meaning, 'where the person stands at the ending');
    await studio.says(studio.page.locator('.cm-announced'), 'where the person stands at the ending');
    await studio.page.keyboard.press('Escape');
    await meaning.waitFor({ state: 'detached', ...patience });
    await studio.page.keyboard.type('Sam');
    await studio.page.getByText('//stands:').last().hover();
    await studio.says(meaning, 'where the person stands at the ending');
    await studio.page.keyboard.press('Control+Home');
    await studio.page.keyboard.press('Control+End');
    await studio.page.keyboard.press('Enter');
    await studio.command('Say what this line means');
    await studio.says(studio.said(), 'This row is empty');
  });

  it('offers moods, and speakers', async () => {
    await studio.page.keyboard.type('Sa');
    await option('Sam: ').click();
    await studio.page.keyboard.type('Well. #rel');
    await option('relieved').click();
    await studio.says(studio.activeLine(), 'Sam: Well. #relieved');
  });
});

describe('finding', () => {
  it('goes from one place to the next, and writes another word for all of them', async () => {
    await studio.editor().click();
    await studio.page.keyboard.press('Control+Home');
    await studio.page.keyboard.press('Control+f');
    const find = studio.page.getByRole('textbox', { name: 'Find' });
    await find.click();
    await studio.page.keyboard.type('last');
    await studio.page.keyboard.press('Enter');
    await studio.says(studio.page.locator('.cm-searchMatch-selected'), 'last');
    const before = await studio.page.locator('.cm-searchMatch').count();
    expect(before).toBe(3);
    await studio.page.getByRole('textbox', { name: 'Replace with' }).click();
    await studio.page.keyboard.type('final');
    await studio.page.getByRole('button', { name: 'Replace all' }).click();
    await studio.page.keyboard.press('Escape');
    const text = await studio.text();
    expect(text.match(/final/g)).toHaveLength(3);
    expect(text).not.toContain('-> last');
    await studio.says(studio.toMend(), 'shared/final.ink');
  });

  it('folds a knot and unfolds it', async () => {
    await studio.command('Outline');
    await studio.pick('Outline', 'door knot');
    await studio.says(studio.activeLine(), '=== door ===');
    await studio.command('Fold this knot');
    await studio.page.locator('.cm-foldPlaceholder').waitFor(patience);
    await expect.poll(() => studio.text()).not.toContain('Sam: You came.');
    await studio.command('Unfold this knot');
    await studio.page.locator('.cm-foldPlaceholder').waitFor({ state: 'detached', ...patience });
    await expect.poll(() => studio.text()).toContain('Sam: You came.');
  });

  it('goes to where a name is written, in another file too, and lists where it is used', async () => {
    await studio.page.locator('.cm-line', { hasText: '-> last' }).first().click();
    await studio.page.keyboard.press('End');
    await studio.page.keyboard.press('F12');
    await studio.page.getByRole('textbox', { name: 'Text of shared/last.ink' }).waitFor(patience);
    await studio.says(studio.activeLine(), '=== last ===');
    await studio.page.keyboard.press('Shift+F12');
    const uses = studio.dialog('Uses of last').locator('.picks button');
    await uses.first().waitFor(patience);
    expect((await uses.allTextContents()).map((row) => row.replace(/,.*/, ''))).toEqual([
      '-> lastvisit.ink',
      '-> lastvisit.ink',
      '=== last ===shared/last.ink',
    ]);
    await uses.first().click();
    await studio.page.getByRole('textbox', { name: 'Text of visit.ink' }).waitFor(patience);
    await studio.says(studio.activeLine(), '-> last');
  });
});

describe('the frames', () => {
  it.each([
    ['Phone', 390, 844],
    ['Laptop', 1280, 720],
    ['Projector', 1920, 1080],
  ])('show the scene as on a %s, whole and beside the text', async (name, width, height) => {
    await studio.page.getByRole('combobox', { name: 'Frame' }).selectOption(name);
    const inner = () =>
      studio.page
        .frames()
        .find((frame) => frame.name() !== '' && frame !== studio.page.mainFrame())
        ?.evaluate(() => [innerWidth, innerHeight]);
    await expect.poll(inner, patience).toEqual([width, height]);
    const host = await studio.page.locator('.stageHost').boundingBox();
    const drawn = await studio.page.locator('.stageHost iframe').boundingBox();
    expect(drawn?.width).toBeLessThanOrEqual((host?.width ?? 0) + 1);
    expect(drawn?.height).toBeLessThanOrEqual((host?.height ?? 0) + 1);
    await studio.onStage('I said I would.').waitFor(patience);
  });
});
