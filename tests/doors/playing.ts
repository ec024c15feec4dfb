/** Hands for tests of the play door: a conversation is gone through by mouse or by keyboard, and axe is asked; it asserts only that the log grows. */
import axe from 'axe-core';
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { Walk } from '../../src/core/check/plan.ts';

export type Hands = {
  /** One line on. */
  goOn(): Promise<void>;
  take(id: string): Promise<void>;
  back(): Promise<void>;
  end(): Promise<void>;
};

export const responsesOn = (page: Page): Locator =>
  page.getByRole('group', { name: 'Your response' }).getByRole('button');
export const nextOn = (page: Page): Locator => page.getByRole('button', { name: 'Next', exact: true });
export const logOn = (page: Page): Locator => page.getByRole('log', { name: 'Conversation' });
const lookBackOn = (page: Page): Locator => page.getByRole('button', { name: 'Look back', exact: true });

/** Until the page takes keys and clicks itself. */
export async function isLive(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('alongside:live').length > 0);
}

export async function beginAt(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /^Begin/ }).click();
  await isLive(page);
}

/** What axe finds amiss, as sentences with places. */
export async function amissOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await checker.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

/** Cards whose text the accessibility tree does not say. */
export async function unsaidOn(page: Page): Promise<string[]> {
  const bare = (text: string): string => text.replaceAll(/\s+/g, '');
  const tree = bare(await page.getByRole('group', { name: 'Your response' }).ariaSnapshot());
  return (await page.locator('.card .words').allTextContents()).filter((text) => !tree.includes(bare(text)));
}

export const mouseOn = (page: Page): Hands => ({
  goOn: () => nextOn(page).click(),
  take: (id) => page.locator(`button[data-key="${id}"]`).click(),
  back: () => page.getByRole('button', { name: 'Back one decision' }).click(),
  end: () => lookBackOn(page).click(),
});

export const keyboardOn = (page: Page): Hands => ({
  goOn: () => page.keyboard.press('Space'),
  async take(id) {
    const keys = await responsesOn(page).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.key));
    const index = keys.indexOf(id);
    if (index >= 0) return page.keyboard.press(String.fromCharCode(97 + index));
    // An aside has no letter: it is reached and pressed like any button.
    for (let presses = 0; presses < 30; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.key);
      if (focused === id) return page.keyboard.press('Enter');
    }
    throw new Error(`The aside ${id} is not reached by Tab.`);
  },
  back: () => page.keyboard.press('r'),
  end: () => page.keyboard.press('Space'),
});

/** Goes on line by line until responses or the end stand. Every line goes into the log as a whole. */
export async function toResponsesOn(page: Page, hands: Hands): Promise<void> {
  for (let lines = 0; lines < 60; lines += 1) {
    if ((await responsesOn(page).count()) > 0 || (await lookBackOn(page).count()) > 0) return;
    const before = await logOn(page).locator('p').count();
    await hands.goOn();
    const after = await logOn(page).locator('p').count();
    expect(after, 'the log grows').toBeGreaterThan(before);
  }
  throw new Error('No response came in sixty lines.');
}

/** Plays a walk of a plan up to the button that leads to the look back. `atMoment` is called where the plan says `at`. */
export async function walkThrough(
  page: Page,
  walk: Walk,
  hands: Hands,
  atMoment: () => Promise<void> = async () => {},
): Promise<void> {
  const road: string[] = [];
  let moment = '';
  for (const step of walk.steps) {
    switch (step.kind) {
      case 'at':
        moment = step.value;
        await toResponsesOn(page, hands);
        await atMoment();
        break;
      case 'choose':
      case 'aside':
        await toResponsesOn(page, hands);
        road.push(moment);
        await hands.take(step.value);
        break;
      case 'back':
        while (road.length > 0) {
          await hands.back();
          if (road.pop() === step.value) break;
        }
        break;
      case 'hear':
        await toResponsesOn(page, hands);
        await expect.poll(() => logOn(page).textContent()).toContain(step.value);
        break;
      default:
    }
  }
  await toResponsesOn(page, hands);
  await lookBackOn(page).waitFor();
}
