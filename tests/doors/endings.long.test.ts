/** Every ending of every published conversation in a real browser, by the fewest walks there are, to the sentence the look back begins with. */
import { resolve } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileFolder } from '../../src/build/stories/compileFolder.ts';
import { root } from '../../src/cli/freshBuild.ts';
import { prove } from '../../src/core/prove/prove.ts';
import type { Listening } from '../../src/server/listen.ts';
import { settingsKey } from '../../src/session/settings.ts';
import { launchAsItIs, serveSite } from '../browser/launch.ts';
import { toEndings } from '../stories/covering.ts';
import { amissOn, beginAt, mouseOn, toResponsesOn } from './playing.ts';

const { files } = compileFolder(resolve(root, 'stories'));
const walks = files.flatMap(({ scenario }) => {
  if (scenario === undefined) return [];
  const budget = { states: 100_000, shouldStop: () => false };
  const { graph } = prove(scenario.story, { budget, ranges: scenario.notes.ranges, seed: 1, mode: 'fork' });
  return [...toEndings(graph)].map(([ending, route]) => ({ scenario, ending, route }));
});

let browser: Browser;
let site: Listening;

beforeAll(async () => {
  browser = await launchAsItIs();
  site = await serveSite();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('a smallest set of walks', () => {
  it('has one for each ending', () => {
    expect(walks.length).toBeGreaterThanOrEqual(7 * 3);
  });

  for (const { scenario, ending, route } of walks) {
    it(`plays ${scenario.meta.title} to ${ending}`, async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
      try {
        const page = await context.newPage();
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        await page.goto(new URL('leave.html', site.url).href);
        await page.evaluate((key) => localStorage.setItem(key, JSON.stringify({ lines: 'whole' })), settingsKey);
        await beginAt(page, new URL(`play/${scenario.id}/`, site.url).href);
        const hands = mouseOn(page);
        for (const key of route) {
          await toResponsesOn(page, hands);
          await hands.take(key);
        }
        await toResponsesOn(page, hands);
        await hands.end();
        await page.getByRole('main').getByRole('heading', { name: 'Looking back' }).waitFor();
        await page
          .getByText(scenario.notes.endings[ending]?.stands ?? ending)
          .first()
          .waitFor();
        await expect.poll(() => amissOn(page)).toEqual([]);
        expect(errors).toEqual([]);
      } finally {
        await context.close();
      }
    });
  }
});
