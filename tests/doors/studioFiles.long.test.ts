/** The files of the studio in the built site: opened, written back, changed by others, refused, dropped in; and nothing typed is ever lost. */
import type { Browser, BrowserContext } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Listening } from '../../src/server/listen.ts';
import { launch, serveSite } from '../browser/launch.ts';
import { type Files, patience, StudioPage, visit } from './studioDesk.ts';

let browser: Browser;
let site: Listening;
let context: BrowserContext;
let studio: StudioPage;

const small = 'Snow. #moment:snow\n* [Go on #id:on] -> END\n';

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
});
afterEach(async () => {
  const { errors } = studio;
  await context.close();
  expect(errors).toEqual([]);
});

/** Opens the small scene from the disk. */
async function openSmall(files: Files = { 'small.ink': small }): Promise<void> {
  await studio.onDisk(files);
  await studio.openFiles(Object.keys(files).join(' '));
  await studio.page.getByRole('textbox', { name: 'Text of small.ink' }).waitFor(patience);
  await studio.kept();
}

/** The window is come back to, as after a while in another program. */
const comeBack = (): Promise<boolean> => studio.page.evaluate(() => dispatchEvent(new Event('focus')));

/** Lets files go over the page. */
const drop = (files: Readonly<Record<string, string | readonly number[]>>): Promise<void> =>
  studio.page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name, content] of Object.entries(all)) {
      const part = typeof content === 'string' ? content : new Uint8Array(content);
      dataTransfer.items.add(new File([part as BlobPart], name));
    }
    for (const kind of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, files);

describe('opening', () => {
  it('brings a scenario that ships, with what it includes, and plays it', async () => {
    await studio.page.keyboard.press('Control+o');
    await studio
      .dialog('New and open')
      .getByRole('button', { name: /^Three Things on the List/ })
      .click();
    await studio.page.getByRole('textbox', { name: 'Text of three-things.ink' }).waitFor(patience);
    await studio.says(studio.stage(), 'At the moment “lobby”');
    await studio.says(studio.toMend(), 'Nothing to mend in this text.');
  });

  it('brings a folder whose files include each other, and reaches each of them by keyboard', async () => {
    await studio.onDisk(Object.fromEntries(Object.entries(visit).map(([path, text]) => [`set/${path}`, text])));
    await studio.openFolder('set');
    await studio.says(studio.stage(), 'At the moment “door”');
    await studio.onStage('I said I would.').click();
    await studio.says(studio.stage(), 'At the moment “stay”');
    await studio.page.keyboard.press('Control+p');
    await studio.pick('Files of this scene', 'last included');
    await studio.page.getByRole('textbox', { name: 'Text of shared/last.ink' }).waitFor(patience);
    await studio.typeAtEnd('// Typed in the second file.');
    await studio.page.keyboard.press('Control+s');
    await studio.says(studio.said(), 'Saved to shared/last.ink.');
    expect(await studio.diskText('set/shared/last.ink')).toBe(
      `${visit['shared/last.ink']}// Typed in the second file.`,
    );
    expect(await studio.diskText('set/visit.ink')).toBe(visit['visit.ink']);
  });

  it('lets the story that plays be chosen where a folder holds several', async () => {
    await studio.onDisk({ 'two/a.ink': small, 'two/b.ink': 'Rain. #moment:rain\n* [Go in #id:in] -> END\n' });
    await studio.openFolder('two');
    await studio.says(studio.stage(), 'At the moment “snow”');
    const plays = studio.page.getByRole('combobox', { name: 'Plays' });
    await expect.poll(() => plays.inputValue()).toBe('a.ink');
    await plays.selectOption('b.ink');
    await studio.says(studio.stage(), 'At the moment “rain”');
    await studio.command('Choose the story that plays');
    await studio.pick('Choose the story that plays', 'a.ink');
    await studio.says(studio.stage(), 'At the moment “snow”');
    await studio.page.getByRole('textbox', { name: 'Text of a.ink' }).waitFor(patience);
    await studio.kept();
    // On a narrow screen the open one of many tabs is in sight.
    await studio.onDisk({
      'two/a-third-one-with-a-long-name.ink': small,
      'two/z-fourth-one-with-a-long-name.ink': small,
    });
    await studio.page.setViewportSize({ width: 390, height: 844 });
    await studio.openFolder('two');
    for (const name of ['b.ink', 'z-fourth-one-with-a-long-name.ink']) {
      await studio.page.keyboard.press('Control+p');
      await studio.pick('Files of this scene', name);
      const tab = studio.page.getByRole('navigation', { name: 'Files' }).getByRole('button', { name, exact: true });
      await expect
        .poll(async () => {
          const box = await tab.boundingBox();
          return box !== null && box.x >= 0 && box.x + box.width <= 390;
        }, patience)
        .toBe(true);
    }
    await studio.page.setViewportSize({ width: 1280, height: 720 });
    await plays.selectOption('b.ink');
    await studio.says(studio.stage(), 'At the moment “rain”');
    await studio.kept();
    await studio.again();
    await studio.says(studio.stage(), 'At the moment “rain”');
  });

  it('takes what is dropped in, joins what an INCLUDE lacks, and says what is no Ink', async () => {
    await drop({ 'visit.ink': visit['visit.ink'] });
    await studio.page.getByRole('textbox', { name: 'Text of visit.ink' }).waitFor(patience);
    await studio.says(studio.toMend(), 'shared/last.ink');
    await drop({ 'last.ink': visit['shared/last.ink'] });
    await studio.says(studio.said(), 'Joined this scene: shared/last.ink.');
    await studio.says(studio.stage(), 'At the moment “door”');
    await drop({ 'picture.png': [137, 80, 78, 71] });
    await studio.says(studio.said(), 'There is no file in there that ends in .ink.');
    await drop({ 'torn.ink': [0x80, 0xff, 0xc3] });
    await studio.says(studio.said(), 'Not text that can be read: torn.ink.');
    await expect.poll(() => studio.text()).toContain('Sam: You came.');
  });

  it('leads undo in one scene never into the text of another', async () => {
    await openSmall();
    await studio.onDisk({ 'small.ink': 'Hail. #moment:hail\n* [Wait #id:wait] -> END\n' });
    await studio.openFiles('small.ink');
    await studio.says(studio.stage(), 'At the moment “hail”');
    await studio.editor().click();
    await studio.page.keyboard.press('Control+z');
    await expect.poll(() => studio.text()).toContain('Hail.');
  });
});

describe('writing back', () => {
  it('writes the file the text came from, with the line ends it had', async () => {
    await openSmall({ 'small.ink': small.replaceAll('\n', '\r\n') });
    await studio.typeAtEnd('// Mine.\n');
    await studio.page.keyboard.press('Control+s');
    await studio.says(studio.said(), 'Saved to small.ink.');
    expect(await studio.diskText('small.ink')).toBe(`${small}// Mine.\n`.replaceAll('\n', '\r\n'));
  });

  it('asks where to, where a text came from no file', async () => {
    await studio.willPick('mine.ink');
    await studio.editor().click();
    await studio.page.keyboard.press('Control+s');
    await studio.says(studio.said(), 'Saved to mine.ink.');
    expect(await studio.diskText('mine.ink')).toContain('Imani');
  });

  it('asks before it writes over what another program wrote, and loses neither', async () => {
    await openSmall();
    await studio.typeAtEnd('// Mine.');
    await studio.onDisk({ 'small.ink': `${small}// Theirs.` });
    await studio.page.keyboard.press('Control+s');
    const question = studio.dialog('small.ink was changed by another program');
    await question.waitFor(patience);
    await studio.answer('Leave it as it is');
    expect(await studio.diskText('small.ink')).toContain('// Theirs.');
    await comeBack();
    await question.waitFor(patience);
    await studio.answer(/^Take the text on the disk/);
    await studio.says(studio.page.locator('.cm-line'), '// Theirs.');
    await studio.command('Earlier versions of this file');
    await studio
      .dialog(/^Earlier versions/)
      .locator('.versions button')
      .first()
      .click();
    await studio.says(studio.page.locator('.versionText'), '// Mine.');
    await studio.answer('Bring this version back');
    await studio.says(studio.page.locator('.cm-line'), '// Mine.');
    await studio.onDisk({ 'small.ink': `${small}// Theirs again.` });
    await comeBack();
    await question.waitFor(patience);
    await studio.answer('Write my text over it');
    await studio.says(studio.said(), 'Saved to small.ink.');
    expect(await studio.diskText('small.ink')).toBe(`${small}// Mine.`);
  });

  it('says so where it may not write any more, and writes once it may again', async () => {
    await openSmall();
    await studio.typeAtEnd('// Mine.');
    await studio.page.evaluate(() => {
      const handle = FileSystemFileHandle.prototype as unknown as Record<string, unknown>;
      Object.assign(window, { create: handle.createWritable });
      handle.queryPermission = async () => 'prompt';
      handle.requestPermission = async () => 'denied';
      handle.createWritable = async () => {
        throw new DOMException('The request is not allowed.', 'NotAllowedError');
      };
    });
    await studio.page.keyboard.press('Control+s');
    await studio.dialog('small.ink was not written').waitFor(patience);
    expect(await studio.diskText('small.ink')).toBe(small);
    await studio.page.evaluate(() => {
      const handle = FileSystemFileHandle.prototype as unknown as Record<string, unknown>;
      handle.createWritable = (window as unknown as Record<string, unknown>).create;
      handle.requestPermission = async () => 'granted';
    });
    await studio.answer('Try again');
    await studio.says(studio.said(), 'Saved to small.ink.');
    expect(await studio.diskText('small.ink')).toBe(`${small}// Mine.`);
  });

  it('says so where the file is gone, and offers another', async () => {
    await openSmall();
    await studio.typeAtEnd('// Mine.');
    await studio.page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('small.ink'));
    await studio.page.keyboard.press('Control+s');
    await studio.says(studio.dialog('small.ink was not written'), 'The file is no longer where it was.');
    await studio.willPick('other.ink');
    await studio.answer('Save as another file');
    await studio.says(studio.said(), 'Saved to other.ink.');
    expect(await studio.diskText('other.ink')).toBe(`${small}// Mine.`);
  });

  it('brings back an earlier version, as a step that can be undone', async () => {
    await openSmall();
    await studio.typeAtEnd('// First.');
    await studio.page.keyboard.press('Control+s');
    await studio.says(studio.said(), 'Saved to small.ink.');
    await studio.typeAtEnd('\n// Second.');
    await studio.command('Earlier versions of this file');
    await studio
      .dialog(/^Earlier versions/)
      .locator('.versions button')
      .first()
      .click();
    await studio.answer('Bring this version back');
    await studio.says(studio.said(), 'The earlier version is back.');
    await expect.poll(() => studio.text()).not.toContain('// Second.');
    await studio.editor().click();
    await studio.page.keyboard.press('Control+z');
    await expect.poll(() => studio.text()).toContain('// Second.');
  });

  it('gives a file another name with all that goes by it, takes one out after a question, and brings it back', async () => {
    const set = {
      'visit.ink': `INCLUDE part.ink\n${small}`,
      'visit.plan': '',
      'part.ink': '=== part\nRain.\n-> END\n',
    };
    await studio.onDisk(Object.fromEntries(Object.entries(set).map(([path, text]) => [`names/${path}`, text])));
    await studio.openFolder('names');
    await studio.says(studio.stage(), 'At the moment “snow”');
    await studio.kept();
    const textOf = (file: string) => studio.page.getByRole('textbox', { name: `Text of ${file}` }).waitFor(patience);
    const lacking = () => studio.toMend().locator('li').filter({ hasText: 'rain.ink' });
    const name = async (to: string): Promise<void> => {
      await studio.command('Rename this file');
      await studio
        .dialog(/^Rename/)
        .getByRole('textbox')
        .fill(to);
      await studio.page.keyboard.press('Enter');
    };
    await name('part.ink');
    await studio.says(studio.dialog(/^Rename/).getByRole('alert'), 'This scene has a part.ink already.');
    await studio.page.keyboard.press('Escape');
    await studio.dialog(/^Rename/).waitFor({ state: 'detached', ...patience });
    await name('call.ink');
    await textOf('call.ink');
    await studio.says(studio.said(), 'On your disk the old name stays until you save');
    await studio.page.keyboard.press('Control+p');
    await studio.pick('Files of this scene', 'part.ink');
    await textOf('part.ink');
    await name('shared/rain.ink');
    await textOf('shared/rain.ink');
    await studio.says(studio.stage(), 'At the moment “snow”');
    await expect.poll(() => lacking().count()).toBe(0);
    await studio.command('Take this file out');
    await studio.says(studio.page.getByRole('dialog'), 'It is included in call.ink, which will miss it.');
    await studio.answer(/^Take it out/);
    await studio.says(studio.said(), 'shared/rain.ink is taken out.');
    await textOf('call.ink');
    await expect.poll(() => studio.text()).toContain('INCLUDE shared/rain.ink');
    await lacking().first().waitFor(patience);
    await studio.command('Take this file out');
    await studio.says(studio.said(), 'This is the only story of the scene');
    await studio.command('Bring back a file that was taken out');
    await studio.pick('Bring back a file that was taken out', 'rain');
    await textOf('shared/rain.ink');
    await expect.poll(() => studio.text()).toContain('Rain.');
    await lacking()
      .first()
      .waitFor({ state: 'detached', ...patience });
    await studio.page.keyboard.press('Control+p');
    await studio.pick('Files of this scene', 'call.plan');
    await textOf('call.plan');
  });
});
