/** The phone's page of the built site, over plain http and a name that is not localhost, as in a room without internet. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dist } from '../../src/cli/freshBuild.ts';
import { launch } from '../browser/launch.ts';
import { type Leader, leadRoom, remove, type Served, serveHere, until } from '../server/clients.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const phone = { width: 390, height: 844 };

let browser: Browser;
let site: Served;
let at: string;
const contexts: BrowserContext[] = [];
const leaders: Leader[] = [];

beforeAll(async () => {
  browser = await launch(['--host-resolver-rules=MAP alongside.test 127.0.0.1']);
  site = await serveHere({ dist, hosts: 'alongside.test' });
  at = `http://alongside.test:${site.port}`;
});
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
  for (const leader of leaders.splice(0)) leader.close();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  remove(site.data);
});

async function open(path: string, context?: BrowserContext): Promise<Page> {
  const own = context ?? (await browser.newContext({ viewport: phone, reducedMotion: 'reduce' }));
  if (context === undefined) contexts.push(own);
  const page = await own.newPage();
  await page.goto(`${at}${path}`);
  return page;
}

async function lead(): Promise<Leader> {
  const leader = await leadRoom(site.url);
  leaders.push(leader);
  return leader;
}

/** A room in which a round is open, with one phone looking at it. */
async function voting(): Promise<{ leader: Leader; page: Page }> {
  const leader = await lead();
  await leader.all({ do: 'start' }, { do: 'open' });
  const page = await open(`/join/${leader.code}`);
  await page.getByRole('heading', { name: 'What do you say?' }).waitFor();
  return { leader, page };
}

const response = (page: Page, letter: string) => page.getByRole('button', { name: new RegExp(`^${letter}\\.`) });

describe('the phone', () => {
  it('joins by a code typed in any way, over an insecure address', async () => {
    const leader = await lead();
    const page = await open('/join/');
    await expect.poll(() => page.evaluate(() => isSecureContext)).toBe(false);
    await page
      .getByLabel('The code on the screen')
      .fill(` ${leader.code.slice(0, 3).toLowerCase()}-${leader.code.slice(3)}`);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'You are in.' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/join/${leader.code}`);
    await expect.poll(() => page.title()).toBe('Alongside');
  });

  it('says what is wrong with a code, and lets another be typed', async () => {
    const page = await open('/join/nonsense');
    await page.getByText('“nonsense” is no code of a room.').waitFor();
    await page.goto(`${at}/join/222222`);
    await page.getByRole('heading', { name: 'There is no room with the code 222 222.' }).waitFor();
    await page.getByLabel('The code on the screen').waitFor();
  });

  it('says that a vote is in only when it is on disk, and lets it be changed', async () => {
    const { leader, page } = await voting();
    await response(page, 'B').click();
    await page.getByRole('heading', { name: 'Your vote is in.' }).waitFor();
    expect(await site.storage.ballots(leader.code, 1)).toMatchObject([{ choice: leader.option(1), n: 1 }]);
    await response(page, 'D').click();
    await until(() => leader.lives.at(-1)?.voted === 1, 'the vote at the facilitator');
    await expect.poll(() => response(page, 'D').getAttribute('aria-pressed')).toBe('true');
    await page.getByText('your vote', { exact: true }).waitFor();
    await expect.poll(() => site.storage.ballots(leader.code, 1)).toMatchObject([{ choice: leader.option(3), n: 2 }]);
    await page.getByRole('button', { name: 'Sit this one out' }).click();
    await page.getByRole('heading', { name: 'You sit this one out. That counts as voted.' }).waitFor();
  });

  it('keeps a choice while nothing can be stored, says so, and sends it by itself', async () => {
    const { leader, page } = await voting();
    site.storage.fail(13);
    await response(page, 'A').click();
    await page.getByRole('heading', { name: 'Not in yet. Voting pauses.' }).waitFor();
    await page.getByText('your choice', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Try now' }).waitFor();
    expect(await site.storage.ballots(leader.code, 1)).toEqual([]);
    site.storage.fail(undefined);
    await page.getByRole('heading', { name: 'Your vote is in.' }).waitFor();
    expect(await site.storage.ballots(leader.code, 1)).toHaveLength(1);
  });

  it('[RM12] sends a vote again after a reload without a line, until it has arrived', async () => {
    const { leader, page } = await voting();
    const context = page.context();
    await context.setOffline(true);
    await page.evaluate(() => dispatchEvent(new Event('offline')));
    site.storage.fail(13);
    await response(page, 'C').click();
    await page.getByRole('heading', { name: /Not in yet/ }).waitFor();
    await page.close();
    site.storage.fail(undefined);
    await context.setOffline(false);
    const again = await open(`/join/${leader.code}`, context);
    await again.getByRole('heading', { name: 'Your vote is in.' }).waitFor();
    expect(await site.storage.ballots(leader.code, 1)).toMatchObject([{ choice: leader.option(2) }]);
    await expect.poll(() => again.evaluate(() => Object.keys(localStorage))).toEqual([`alongside:room:${leader.code}`]);
  });

  it('follows the room to the split, the branch, own pace and the end, and then forgets it', async () => {
    const { leader, page } = await voting();
    await response(page, 'A').click();
    await page.getByRole('heading', { name: 'Your vote is in.' }).waitFor();
    await leader.all({ do: 'close', round: 1 });
    await page.getByRole('heading', { name: 'The vote is closed.' }).waitFor();
    await page.getByText('Your vote was in:').waitFor();
    await leader.all({ do: 'reveal', round: 1 });
    await page.getByRole('heading', { name: 'How the room voted' }).waitFor();
    await page.getByText('a few').first().waitFor();
    await leader.all({ do: 'open' });
    await page.getByRole('heading', { name: 'Second vote. What do you say now?' }).waitFor();
    await leader.all({ do: 'close', round: 2 });
    await page.getByText('No vote from this phone was counted.').waitFor();
    await leader.all({ do: 'reveal', round: 2 });
    await page.getByText('first vote: a few').waitFor();
    await leader.all({ do: 'commit', choice: leader.option(0) });
    await page.getByText('The room went on with A:').waitFor();
    await leader.all({ do: 'end' });
    await page.getByRole('heading', { name: 'The room is closed.' }).waitFor();
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('says why it cannot come in when the room is locked or it was removed', async () => {
    const { leader, page } = await voting();
    const { phones } = await leader.ask<{ phones: { id: string }[] }>('phones', {});
    await leader.all({ do: 'lock', locked: true }, { do: 'remove', device: phones[0]?.id ?? '' });
    await page.getByRole('heading', { name: 'This phone was taken out of the room.' }).waitFor();
    const late = await open(`/join/${leader.code}`);
    await late.getByRole('heading', { name: 'This room is locked.' }).waitFor();
  });

  it('loads at most 25 kB over the wire, all told, and no typeface', async () => {
    const leader = await lead();
    const context = await browser.newContext({ viewport: phone, reducedMotion: 'reduce' });
    contexts.push(context);
    const page = await context.newPage();
    const wire = await context.newCDPSession(page);
    const loaded = new Map<string, number>();
    const urls = new Map<string, string>();
    await wire.send('Network.enable');
    wire.on('Network.responseReceived', ({ requestId, response: { url } }) => urls.set(requestId, url));
    wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      loaded.set(urls.get(requestId) ?? '', encodedDataLength),
    );
    await page.goto(`${at}/join/${leader.code}`);
    await page.getByRole('heading', { name: 'You are in.' }).waitFor();
    await until(() => [...loaded.keys()].some((url) => url.endsWith('leave.html')), 'the page for Leave now');
    const total = [...loaded.values()].reduce((all, one) => all + one, 0);
    // Headers are in it, and plain http has gzip only.
    expect(total, JSON.stringify([...loaded])).toBeLessThanOrEqual(25_000);
    expect(total).toBeGreaterThan(10_000);
    expect([...loaded.keys()].filter((url) => /woff|phaser|game/.test(url))).toEqual([]);
  });

  it('is accessible: axe has nothing to say, and the tree says what stands there', async () => {
    const { leader, page } = await voting();
    const check = async (): Promise<void> => {
      await page.evaluate(axe);
      const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string }[] };
      expect(violations.map(({ id }) => id)).toEqual([]);
    };
    await check();
    const tree = await page.locator('#app').ariaSnapshot();
    expect(tree).toContain('heading "What do you say?"');
    expect(tree).toMatch(/button "A\. .+"/);
    expect(tree).toContain('button "Sit this one out Counts as voted."');
    expect(tree).toContain('link "Leave now"');
    expect(tree).toContain('link "988"');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Your vote is in.' }).waitFor();
    await check();
    await leader.all({ do: 'close', round: 1 }, { do: 'reveal', round: 1 });
    await page.getByRole('heading', { name: 'How the room voted' }).waitFor();
    await check();
  });
});

describe('own pace', () => {
  it('[RM16] says before the scene that choices are counted, and counts them, also those made while the line was down', async () => {
    const leader = await lead();
    await leader.all({ do: 'pace' });
    const page = await open(`/join/${leader.code}`);
    await page.getByRole('link', { name: 'Open the scene' }).click();
    await page.getByText('What is chosen at each moment is counted there, without names').waitFor();
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await expect.poll(async () => (await site.storage.paceSteps(leader.code)).length).toBe(1);
    expect(await site.storage.paceSteps(leader.code)).toMatchObject([{ n: 0, at: 'lobby' }]);
    site.storage.fail(13);
    await page.locator('button.card').first().click();
    await expect.poll(() => leader.last.live.trouble).toBe('full');
    site.storage.fail(undefined);
    await expect.poll(async () => (await site.storage.paceSteps(leader.code)).length, { timeout: 20_000 }).toBe(2);
    const [, step] = await site.storage.paceSteps(leader.code);
    expect(step).toMatchObject({ from: { moment: 'lobby' } });
    await leader.all({ do: 'endPace' });
    expect(leader.last.paces).toEqual([{ devices: 1, moments: [] }]);
  });

  it('plays the edition the room keeps, though the site has an edited one by now', async () => {
    const leader = await lead();
    await leader.all({ do: 'pace' });
    const [was, edited] = ['Two movers carry a sofa', 'Three movers carry a piano'] as const;
    const context = await browser.newContext({ viewport: phone, reducedMotion: 'reduce' });
    contexts.push(context);
    // As a build after an edit leaves it: other words and another edition, in the story and in the page drawn from it.
    const { edition } = leader.last;
    const rebuilt = (text: string): string => text.replaceAll(was, edited).replaceAll(edition, 'edited');
    for (const file of ['**/stories/three-things.json', '**/play/three-things/**']) {
      await context.route(file, async (route) => {
        const answer = await fetch(`http://localhost:${site.port}${new URL(route.request().url()).pathname}`);
        const contentType = answer.headers.get('content-type') ?? '';
        await route.fulfill({ contentType, body: rebuilt(await answer.text()) });
      });
    }
    const other = await open('/play/three-things/', context);
    await other.getByRole('button', { name: 'Begin', exact: true }).click();
    await other.getByText(edited).first().waitFor();

    const page = await open(`/join/${leader.code}`, context);
    await page.getByRole('link', { name: 'Open the scene' }).click();
    await page.getByText('What is chosen at each moment is counted there').waitFor();
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByText(was).first().waitFor();
    await expect.poll(() => page.getByText(edited).count()).toBe(0);
    await page.locator('button.card').first().click();
    await expect.poll(async () => (await site.storage.paceSteps(leader.code)).length).toBe(2);
  });
});
