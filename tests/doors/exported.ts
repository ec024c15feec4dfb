/** What tests of exported pages share: playing by what can be seen, in whatever frame the page stands. */
import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Download, Frame, FrameLocator, Locator, Page } from 'playwright';

export type Stage = Page | FrameLocator;

const responses = (stage: Stage): Locator => stage.getByRole('group', { name: 'Your response' }).getByRole('button');
const lookBack = (stage: Stage): Locator => stage.getByRole('button', { name: 'Look back', exact: true });

/** For `addInitScript`: whole beats and no pictures, where what is tested is neither. */
export function plainly(): void {
  try {
    localStorage.setItem('alongside.settings', '{"lines":"whole","pictures":"off"}');
  } catch {
    // A page that may keep nothing.
  }
}

export async function begin(stage: Stage): Promise<void> {
  await stage.getByRole('button', { name: /^Begin/ }).click();
}

/** Takes the first response offered, as it is shown, until `decisions` are made or the end has come; answers their ids. */
export async function take(stage: Stage, decisions = Number.POSITIVE_INFINITY): Promise<string[]> {
  const taken: string[] = [];
  const next = stage.getByRole('button', { name: /^Next/ });
  while (taken.length < decisions) {
    await responses(stage).first().or(next).or(lookBack(stage)).first().waitFor();
    if (await lookBack(stage).isVisible()) break;
    if (await next.isVisible()) {
      await next.click();
      continue;
    }
    const card = stage.locator('.cards [data-key]').first();
    taken.push((await card.getAttribute('data-key')) ?? '');
    await card.click();
  }
  return taken;
}

export const toLookBack = (stage: Stage): Promise<void> => lookBack(stage).click();

export type Exported = { readonly entries: readonly { readonly [key: string]: unknown }[]; readonly readings: unknown };

/** The playthrough as the look back exports it, without its times. */
export async function exportedFrom(page: Page): Promise<Exported> {
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /JSON/ }).click(),
  ]);
  const { entries, readings } = JSON.parse(readFileSync(await (download as Download).path(), 'utf8')) as Exported;
  return { entries: entries.map(({ at: _at, ...entry }) => entry), readings };
}

/** What axe finds amiss, as sentences with places. */
export async function amiss(page: Page | Frame, within = 'html'): Promise<string[]> {
  // The policy of an exported page runs no script but its own; what the test driver hands in is not the page's.
  await page.evaluate(axe.source);
  return page.evaluate(async (part) => {
    const { axe: checker } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await checker.run(part, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  }, within);
}
