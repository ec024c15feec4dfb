/** Every walk of Three Things in the built site: by keyboard alone, and by mouse with axe at each moment. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../src/cli/freshBuild.ts';
import { parsePlan } from '../../src/core/check/plan.ts';
import type { Listening } from '../../src/server/listen.ts';
import { launch, serveSite } from '../browser/launch.ts';
import { amissOn, beginAt, keyboardOn, mouseOn, unsaidOn, walkThrough } from './playing.ts';

const { walks } = parsePlan(readFileSync(join(root, 'stories/three-things.plan'), 'utf8'));

let browser: Browser;
let site: Listening;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await launch();
  site = await serveSite();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
});
afterEach(async () => {
  await page.context().close();
});

const scene = (): string => `http://127.0.0.1:${site.port}/play/three-things/`;

describe('a conversation', () => {
  it('has walks to be played', () => {
    expect(walks.length).toBeGreaterThanOrEqual(3);
  });

  for (const walk of walks) {
    it(`is played by keyboard alone: ${walk.title}`, async () => {
      await beginAt(page, scene());
      await walkThrough(page, walk, keyboardOn(page), async () => {
        const inside = await page.evaluate(() => document.activeElement?.closest('.conversation') !== null);
        expect(inside, 'focus is in the conversation').toBe(true);
      });
      await keyboardOn(page).end();
      await page.getByRole('main').getByRole('heading', { name: 'Looking back' }).waitFor();
      expect(errors).toEqual([]);
    });

    it(`is played by mouse, with nothing for axe to find at any moment: ${walk.title}`, async () => {
      await beginAt(page, scene());
      await walkThrough(page, walk, mouseOn(page), async () => {
        await expect.poll(() => unsaidOn(page)).toEqual([]);
        await expect.poll(() => amissOn(page)).toEqual([]);
      });
      await mouseOn(page).end();
      await page.getByRole('main').getByRole('heading', { name: 'Looking back' }).waitFor();
      await expect.poll(() => amissOn(page)).toEqual([]);
      expect(errors).toEqual([]);
    });
  }
});
