/** Tests of the studio's map, proof, plans and translations in a real browser, on the built site: by typing, by keyboard, and on the tree of a screen reader. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/core/check/plan.ts';
import type { Listening } from '../../src/server/listen.ts';
import { launch, serveSite } from '../browser/launch.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let site: Listening;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  browser = await launch();
  site = await serveSite();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    acceptDownloads: true,
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
  page.setDefaultTimeout(45_000);
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(new URL('studio/', site.url).href);
  await page.locator('.cm-content').waitFor();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const panel = (name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click();
const answerTo = (question: string): Locator =>
  page.locator('.proofQuestion', { has: page.locator('dt', { hasText: question }) }).locator('dd');
const lineNow = (): Promise<string | null> => page.locator('.cm-activeLine').first().textContent();
const textNow = async (): Promise<string> => (await page.locator('.cm-line').allTextContents()).join('\n');

async function typeAtEnd(text: string): Promise<void> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(text);
}

describe('the proof of the studio', () => {
  it('answers its questions with yes, and with not yet as soon as it is not so', async () => {
    await panel('Proof');
    await answerTo('Every route ends').getByText('Yes.').waitFor();
    await answerTo('Nothing is lost').getByText('Yes.').waitFor();
    await typeAtEnd('\n=== lost ===\nNobody comes by. #ending:lost\n//stands: Nobody.\n-> END\n');
    await answerTo('Nothing is lost').getByText('Not yet.').waitFor();
    await expect.poll(() => answerTo('Nothing is lost').textContent()).toContain('No route comes to the knot "lost"');
    await answerTo('Nothing is lost')
      .getByRole('button', { name: /^line \d+$/ })
      .first()
      .click();
    await expect.poll(lineNow).toContain('=== lost ===');
  });

  it('plays the road that leaves least on the stage', async () => {
    await page.locator('summary', { hasText: 'Readings' }).click();
    await page.getByRole('button', { name: 'Show me: the road with least: Left with the person' }).click();
    await page.getByText(/^At the ending “/).waitFor();
  });
});

describe('the map of the studio', () => {
  it('shows what nothing leads to, and goes from knot to source by keyboard', async () => {
    await panel('Map');
    const map = page.getByRole('group', { name: /^Map of the story/ });
    await map.getByRole('button', { name: /^lost .*nothing comes here/ }).waitFor();
    await expect.poll(() => map.getByRole('button', { name: /the stage stands here/ }).count()).toBe(1);
    await map.locator('[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    const first = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('ArrowRight');
    const second = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(second).toContain('moment 2');
    expect(second).not.toBe(first);
    await page.keyboard.press(' ');
    await map.getByRole('button', { expanded: true }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(lineNow).toMatch(/^===/);
  });

  it('is saved as an SVG and as a PNG', async () => {
    const saved = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      return readFileSync(await download.path());
    };
    const svg = (await saved('Save as SVG')).toString('utf8');
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/);
    expect(svg).toContain('>lost</text>');
    const png = await saved('Save as PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(400);
  });

  it('has a twin in words', async () => {
    await page.getByRole('button', { name: 'In words' }).click();
    const list = page.locator('.mapList');
    await expect.poll(() => list.getByRole('heading', { name: 'Nothing leads here' }).count()).toBe(1);
    await list.getByRole('button', { name: /^lost line \d+$/ }).click();
    await expect.poll(lineNow).toContain('=== lost ===');
    await page.getByRole('button', { name: 'In words' }).click();
  });
});

describe('the plans of the studio', () => {
  it('are kept from the stage, hold, and leave the road when the story changes', async () => {
    await panel('Plans');
    await page.getByText(/responses so far:/).waitFor();
    await page.getByLabel('What is the walk about?').fill('the road with least');
    await page.keyboard.press('Enter');
    await page.getByText(/^Kept in /).waitFor();
    const walk = page.locator('.planWalk', { hasText: 'the road with least' });
    await walk.getByText('Comes true').waitFor();

    await page.getByRole('button', { name: 'my-scene.plan', exact: true }).click();
    await expect.poll(textNow).toContain('# the road with least');
    const plan = parsePlan(await textNow());
    expect(plan.mistakes).toEqual([]);
    await typeAtEnd('\nending nowhere\n');
    await walk.getByText('Leaves the road').waitFor();
    await expect.poll(() => walk.textContent()).toContain('nowhere');
    await walk.getByRole('button', { name: /^Go to the plan/ }).click();
    await expect.poll(lineNow).toBe('ending nowhere');
    await page.keyboard.press('Control+Z');
    await walk.getByText('Comes true').waitFor();

    await walk.getByRole('button', { name: /^Remove: / }).click();
    await page.getByText('Removed: the road with least.').waitFor();
    await expect.poll(() => walk.count()).toBe(0);
    await page.keyboard.press('Enter');
    await walk.getByText('Comes true').waitFor();
  });
});

describe('the translations of the studio', () => {
  it('begin as the original, count what is written over, and show what drifts', async () => {
    await panel('Translations');
    await page.getByLabel('Language', { exact: true }).fill('spanish');
    await page.keyboard.press('Enter');
    await page.getByText(/is no short name of a language/).waitFor();
    await page.getByLabel('Language', { exact: true }).fill('es');
    await page.keyboard.press('Enter');
    await page.getByText(/Holds to its original. 0 of \d+ lines written over/).waitFor();
    await expect.poll(lineNow).toMatch(/^# title: /);
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');
    await page.keyboard.insertText(' en español');
    await page.getByText(/1 of \d+ lines written over/).waitFor();
    await typeAtEnd('\n=== de_mas ===\nNada.\n-> END\n');
    await page.getByRole('row', { name: /The knot de_mas is not in the original/ }).waitFor();
  });
});

describe('every panel', () => {
  it('is clean for axe, and says in the tree what it shows', async () => {
    await page.evaluate(axe);
    for (const name of ['Map', 'Proof', 'Plans', 'Translations']) {
      await panel(name);
      const shown = page.getByRole('tabpanel', { name });
      await shown.locator('section').first().waitFor();
      const broken = await page.evaluate(async () => {
        const { violations } = await (
          globalThis as unknown as {
            axe: {
              run(on: string): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
            };
          }
        ).axe.run('.panels');
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(broken, name).toEqual([]);
      await expect.poll(() => shown.ariaSnapshot(), { message: name }).toContain(`heading "${name}"`);
    }
    await page.getByRole('columnheader', { name: 'Original' }).waitFor();
    const tree = await page.getByRole('tabpanel', { name: 'Translations' }).ariaSnapshot();
    expect(tree).toContain('rowheader "The knot de_mas is not in the original"');
    expect(errors).toEqual([]);
  });
});
