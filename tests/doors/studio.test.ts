/** The studio in the built site: a small scene written by typing, seen to play, mended, renamed, kept over a reload, and used by keyboard alone. */
import axe from 'axe-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listening } from '../../src/server/listen.ts';
import { launch, serveSite } from '../browser/launch.ts';

let browser: Browser;
let site: Listening;
let context: BrowserContext;
let page: Page;
const errors: string[] = [];

/** A machine that does much else at once. */
const patience = { timeout: 20_000 };

beforeAll(async () => {
  browser = await launch();
  site = await serveSite();
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${site.port}/studio/`);
});
afterAll(async () => {
  await context?.close();
  await browser?.close();
  await site?.close();
});

const editor = (): Locator => page.getByRole('textbox', { name: /^Text of / });
const stage = (): Locator => page.locator('.stageBar > p');
const toMend = (): Locator => page.locator('.findingsPanel');
const onStage = (name: string | RegExp): Locator =>
  page.frameLocator('iframe').getByRole('group', { name: 'Your response' }).getByRole('button', { name });
const says = (locator: Locator, text: string | RegExp): Promise<void> =>
  locator.filter({ hasText: text }).first().waitFor(patience);

async function command(name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+P');
  const field = page.getByRole('dialog', { name: 'Commands' }).getByRole('searchbox');
  await field.waitFor(patience);
  await field.fill(name);
  await page.keyboard.press('Enter');
}

async function pick(title: string, typed: string): Promise<void> {
  const field = page.getByRole('dialog', { name: title }).getByRole('searchbox');
  await field.waitFor(patience);
  await field.fill(typed);
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'detached', ...patience });
}

async function amiss(): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await checker.run({ exclude: [['iframe']] } as never, {
      resultTypes: ['violations'],
      iframes: false,
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
}

/** Goes to a knot by the outline; the cursor is there once its line is the active one. */
async function outline(knot: string): Promise<void> {
  await command('Outline');
  await pick('Outline', `${knot} knot`);
  await says(page.locator('.cm-activeLine'), `=== ${knot} ===`);
}

describe('the studio', () => {
  it('begins with a whole small scene that plays beside its text', async () => {
    await says(stage(), 'At the moment “form”');
    await onStage(/Which lines are fine/).waitFor(patience);
    await says(toMend(), 'Nothing to mend in this text.');
  }, 60_000);

  it('tells what is amiss as it is typed, and mends it by a press', async () => {
    await editor().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n=== late ===\nImani: You came back. #wrried #moment:late\n');
    await page.keyboard.type('* [I said I would. #id:said-so #move:afirm]\n-> END\n');
    await says(toMend(), 'No such mood');
    await page.getByRole('button', { name: 'Mend: write worried' }).click();
    await page.getByRole('button', { name: 'Mend: write affirm' }).click();
    await toMend()
      .getByText('No such move')
      .waitFor({ state: 'detached', ...patience });
    await expect.poll(() => editor().textContent()).toContain('#worried #moment:late');
  }, 60_000);

  it('shows another place as soon as it is written, under the line that stands', async () => {
    await editor().click();
    await page.keyboard.press('Control+Home');
    await says(page.locator('.cm-activeLine'), '# title:');
    for (let line = 1; line < 4; line += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    const lobby = '# place: lobby';
    await says(page.locator('.cm-activeLine'), lobby);
    const fetched = page.waitForRequest(
      // The portrait before the beginning asks for it as an image: the stage fetches what it draws.
      (asked) => /places\/curb\.svg/.test(asked.url()) && asked.resourceType() === 'fetch',
      patience,
    );
    for (const _ of 'lobby') await page.keyboard.press('Backspace');
    await page.keyboard.type('curb');
    await fetched;
    await expect.poll(() => stage().textContent()).toContain('form');
    await page.keyboard.press('Escape');
    for (const _ of 'curb') await page.keyboard.press('Backspace');
    await page.keyboard.type('lobby');
    await page.keyboard.press('Escape');
  }, 60_000);

  it('shows another mood as soon as it is written, in the picture and in words', async () => {
    const frame = page.frameLocator('iframe');
    // Nothing stands over it here: the words are beside it.
    const picture = async (): Promise<string> => (await frame.locator('canvas').screenshot()).toString('base64');
    // What a voice does not tell is said before its line.
    const smiles = frame.getByText('Imani smiles.');
    const write = async (mood: string): Promise<void> => {
      await page.keyboard.press('Control+Backspace');
      await page.keyboard.type(mood);
      await page.keyboard.press('Escape');
    };
    await outline('form');
    await page.locator('.cm-line', { hasText: '#worried #moment:form' }).click();
    // The row is broken over several lines: to the end of this one, and of the row.
    for (const key of ['End', 'End', ...Array.from(' #moment:form', () => 'ArrowLeft')]) await page.keyboard.press(key);
    let worried = await picture();
    await expect
      .poll(async () => {
        const seen = worried;
        worried = await picture();
        return seen === worried;
      })
      .toBe(true);
    await write('smiling');
    await smiles.waitFor(patience);
    await expect.poll(picture).not.toBe(worried);
    await write('worried');
    await smiles.waitFor({ state: 'detached', ...patience });
    await expect.poll(picture).toBe(worried);
    await says(stage(), 'At the moment “form”');
  }, 60_000);

  it('goes on from the same moment after an edit', async () => {
    await onStage(/Which lines are fine/).click();
    await says(stage(), 'At the moment “pen”');
    await outline('mine');
    await page.keyboard.press('End');
    await page.keyboard.type('\nThe phone rings again.');
    await says(page.locator('.keeping'), 'Saved on this device');
    await expect.poll(() => stage().textContent()).toContain('pen');
  }, 60_000);

  it('starts at a moment by the shortest way, and jumps where there is none', async () => {
    await command('Play from the cursor');
    await says(stage(), 'At the moment “mine”');
    await says(page.frameLocator('iframe').locator('[data-item]'), 'The phone rings again.');
    await outline('late');
    await page.keyboard.press('Control+Enter');
    await says(stage(), 'No way leads there from the start');
    await onStage('I said I would.').waitFor(patience);
  }, 60_000);

  it('goes back to the start from a moment further on, and from the look back', async () => {
    await command('From the start');
    await says(stage(), 'At the moment “form”');
    await onStage(/Which lines are fine/).click();
    await says(stage(), 'At the moment “pen”');
    await command('From the start');
    await onStage(/Which lines are fine/).waitFor(patience);
    await says(stage(), 'At the moment “form”');
    await page
      .frameLocator('iframe')
      .locator('html')
      .evaluate(() => location.replace(new URL('../../debrief/', location.href)));
    await page.frameLocator('iframe').getByRole('heading', { name: 'Looking back' }).waitFor(patience);
    // The studio hears its keys there too.
    await page.frameLocator('iframe').getByRole('heading', { name: 'Looking back' }).click();
    await page.keyboard.press('Control+Shift+P');
    await page.getByRole('dialog', { name: 'Commands' }).waitFor(patience);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'From the start' }).click();
    await onStage(/Which lines are fine/).waitFor(patience);
    await editor().focus();
    await command('Play from the cursor');
    await says(stage(), 'No way leads there from the start');
  }, 90_000);

  it('goes from a line on the stage to its text', async () => {
    await page.frameLocator('iframe').locator('.words', { hasText: 'You came back.' }).click();
    await page.keyboard.press('F8');
    await command('Show the text of the stage');
    await says(page.locator('.cm-activeLine'), 'You came back.');
  }, 60_000);

  it('renames a knot everywhere', async () => {
    await outline('pen');
    await page.keyboard.press('F2');
    const dialog = page.getByRole('dialog', { name: 'Rename pen everywhere' });
    await dialog.getByRole('textbox').fill('form');
    await page.keyboard.press('Enter');
    await says(dialog, 'There is a form already.');
    await dialog.getByRole('textbox').fill('the_pen');
    await page.keyboard.press('Enter');
    await says(page.locator('.said'), 'Renamed to the_pen in 2 places.');
    // The sheet has given the focus back to the text.
    await page.waitForFunction(() => document.activeElement?.classList.contains('editorHost'), undefined, patience);
    await page.keyboard.press('Shift+F12');
    const uses = page.getByRole('dialog', { name: 'Uses of the_pen' });
    await says(uses.getByRole('button'), '- -> the_pen');
    await says(uses.getByRole('button'), '=== the_pen ===');
    await page.keyboard.press('Escape');
  }, 60_000);

  it('keeps what was typed over a reload', async () => {
    await editor().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('// Typed last.\n');
    await says(page.locator('.keeping'), 'Saved on this device');
    await page.reload();
    await editor().waitFor(patience);
    await expect.poll(() => editor().textContent()).toContain('// Typed last.');
    await says(stage(), 'At the moment “form”');
  }, 60_000);

  it('lets the keyboard out of the text, and into the stage', async () => {
    await editor().click();
    // A new scene is asked for its title at once.
    await command('New scene');
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'title', undefined, patience);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached', ...patience });
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('editorHost'))).toBe(false);
    await page.keyboard.press('F6');
    await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME', undefined, patience);
  }, 60_000);

  it('is accessible: nothing for axe to say, and every part has a name', async () => {
    await expect.poll(() => amiss()).toEqual([]);
    const names = ['Files', 'Stage', 'Beside the stage'];
    for (const name of names) expect(await page.getByRole('region', { name, exact: true }).count()).toBe(1);
    await expect.poll(() => editor().getAttribute('aria-multiline')).toBe('true');
    for (const tab of ['Map', 'Proof', 'Plans', 'Translations']) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByRole('tabpanel', { name: tab }).waitFor(patience);
    }
  }, 60_000);

  it('takes what a monkey types without an error', async () => {
    await editor().click();
    const scraps = ['{', '[', '* ', '-> ', '=== ', '#move:', '/*', '\n', '}', ']', '*/', '~ x = ', '|'];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.type(scraps[(step * 7) % scraps.length] ?? '');
      if (step % 9 === 0) await page.keyboard.press('Backspace');
      if (step % 17 === 0) await page.keyboard.press('ArrowDown');
    }
    await says(page.locator('.keeping'), 'Saved on this device');
    expect(errors).toEqual([]);
  }, 60_000);
});
