/** The script of one workshop, whatever serves it: a projector, a private window and eight phones over an insecure address, two rounds at one moment, a crash between vote and reveal, back and the other branch. Record, tally and screens have to agree. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { expect } from 'vitest';
import { root } from '../../src/cli/freshBuild.ts';
import { parseLedger } from '../../src/core/ledger/parse.ts';
import { launch } from '../browser/launch.ts';

export const patience = 60_000;
export const phoneCount = 8;

/** Where phones come in: a name that the browser maps to loopback, and that is an insecure context as an address on a LAN is. */
export const joinName = 'alongside.test';

export const launchRoom = (): Promise<Browser> => launch([`--host-resolver-rules=MAP ${joinName} 127.0.0.1`]);

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const at = probe.address();
  await new Promise((done) => probe.close(done));
  return typeof at === 'object' && at !== null ? at.port : 0;
}

export type Started = {
  /** Leads rooms, as it was printed. */
  readonly key: string;
  /** As a crash ends it: nothing is put away. */
  readonly kill: () => Promise<void>;
};

/** `npm start` itself, in a process that can be killed. `env` says where it keeps rooms. */
export async function start(port: number, env: Readonly<Record<string, string>>): Promise<Started> {
  const child: ChildProcess = spawn(process.execPath, [join(root, 'src/cli/start.ts'), '--port', String(port)], {
    env: { ...process.env, ALONGSIDE_HOSTS: joinName, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise<number | null>((done) => child.once('exit', done));
  const key = await new Promise<string>((done, failed) => {
    let said = '';
    child.stdout?.on('data', (text) => {
      said += text;
      const printed = /#key=([\w-]+)\s/.exec(said)?.[1];
      if (printed !== undefined) done(printed);
    });
    void gone.then((code) => failed(new Error(`The server ended with ${code}. ${said}`)));
  });
  return {
    key,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

export type Stage = {
  readonly browser: Browser;
  /** Origins, without a slash at the end. */
  readonly lead: string;
  readonly join: string;
  /** Where leading needs it. */
  readonly key?: string;
  /** What serves the projector dies, and nobody takes its place yet. */
  readonly crash: () => Promise<void>;
  /** The same addresses are served again. */
  readonly recover: () => Promise<void>;
  /** Once everybody is in. */
  readonly joined?: () => Promise<void>;
};

/** What of these is covered by another of them, outside of the screen, or cut off. */
const hidden = (on: Page, selector: string): Promise<string[]> =>
  on.evaluate((these) => {
    const all = [...document.querySelectorAll(these)].map((one) => ({ one, at: one.getBoundingClientRect() }));
    const name = ({ one }: { one: Element }) => `${one.className} ${one.textContent?.slice(0, 20)}`;
    const apart = (a: DOMRect, b: DOMRect) =>
      a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
    return [
      ...all.flatMap((a, n) => all.slice(n + 1).flatMap((b) => (apart(a.at, b.at) ? [] : `${name(a)} × ${name(b)}`))),
      ...all.filter(({ at }) => at.bottom > innerHeight + 1 || at.right > innerWidth + 1).map((a) => `out: ${name(a)}`),
      ...all
        .filter(({ one }) => one.matches('.pCard, .groupTalk') && one.scrollHeight > one.clientHeight + 1)
        .map((a) => `cut off: ${name(a)}`),
    ];
  }, selector);

const heading = (on: Page, name: string | RegExp) => on.getByRole('heading', { name }).first().waitFor();

/** Each phone presses its letter, and is told that the vote is in. */
async function vote(phones: readonly Page[], letters: string): Promise<void> {
  await Promise.all(
    phones.map(async (phone, at) => {
      const letter = letters[at];
      const button =
        letter === '-'
          ? phone.getByRole('button', { name: /^Sit this one out/ })
          : phone.getByRole('button', { name: new RegExp(`^${letter}\\.`) });
      await button.click();
      await heading(phone, /^(Your vote is in|You sit this one out)/);
    }),
  );
}

export async function playWorkshop(stage: Stage): Promise<void> {
  const contexts: BrowserContext[] = [];
  const page = async (viewport: { width: number; height: number }, from?: BrowserContext): Promise<Page> => {
    const context =
      from ?? (await stage.browser.newContext({ viewport, acceptDownloads: true, reducedMotion: 'reduce' }));
    if (from === undefined) contexts.push(context);
    const opened = await context.newPage();
    opened.setDefaultTimeout(patience);
    return opened;
  };
  try {
    await play(stage, page);
  } finally {
    for (const context of contexts) await context.close();
  }
}

type Opens = (viewport: { width: number; height: number }, from?: BrowserContext) => Promise<Page>;

async function play(stage: Stage, page: Opens): Promise<void> {
  const key = stage.key === undefined ? '' : `#key=${stage.key}`;
  const projector = await page({ width: 1280, height: 720 });
  const said = () => projector.locator('.projector').textContent();
  // One made before this window has drawn the last step is done once it has; the same key at once again is a double click.
  const press = (key: string) => projector.keyboard.press(key);
  const closeVote = async () => {
    await press('Space');
    for (const phone of phones) await heading(phone, 'The vote is closed.');
    await expect.poll(said, { timeout: patience }).toContain('The vote is closed.');
  };
  /** Until the responses stand. What lies over the scene has to be gone, or *next* would mean something else. */
  const tell = async () => {
    await projector.locator('.pOver').waitFor({ state: 'detached' });
    for (let n = 0; n < 40 && (await projector.locator('.pAsk').count()) === 0; n += 1) {
      const before = await said();
      await press('Space');
      await expect.poll(said, { timeout: patience }).not.toBe(before);
    }
  };
  await projector.goto(`${stage.lead}/present/${key}`);
  await projector.getByRole('button', { name: /^Three Things/ }).click();
  await projector.getByRole('button', { name: 'Vote on every moment' }).click();
  await projector.getByRole('button', { name: 'Begin with phones' }).click();
  const code = ((await projector.locator('.joinPanel .code').textContent()) ?? '').replace(' ', '');

  const phones: Page[] = [];
  for (let n = 0; n < phoneCount; n += 1) {
    const phone = await page({ width: 390, height: 844 });
    await phone.goto(`${stage.join}/join/${code}`);
    await heading(phone, 'You are in.');
    phones.push(phone);
  }
  await expect.poll(() => phones[0]?.evaluate(() => isSecureContext)).toBe(false);
  await expect.poll(said, { timeout: patience }).toContain(`${phoneCount} phones are in.`);
  const seat = await page({ width: 1280, height: 800 }, projector.context());
  await seat.goto(`${projector.url()}&window=private${key}`);
  await seat.locator('.privateWindow').waitFor();
  await stage.joined?.();
  // Another computer shows the same and leads nothing: this address may be seen by anybody.
  await seat.getByText('Another projector', { exact: true }).click();
  const addresses = await seat
    .locator('.second input')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  await seat.getByRole('button', { name: 'Copy the address' }).first().click();
  await seat.getByText(/^(Copied\.|This page may not copy\.)/).waitFor();
  const second = await page({ width: 1280, height: 720 });
  // With the largest text, too, all of it has to be in sight.
  await second.addInitScript(() => localStorage.setItem('alongside.settings', '{"version":1,"text":"200"}'));
  await second.goto(addresses.find((address) => address.startsWith(`${stage.lead}/present/#projector=${code}.`)) ?? '');
  const secondSaid = () => second.locator('.projector').textContent();
  await expect.poll(secondSaid, { timeout: patience }).toContain(`${phoneCount} phones are in.`);
  await second.keyboard.press('Space');
  await second.keyboard.press('Enter');
  await expect.poll(() => second.locator('.pFoot .solid').count()).toBe(0);
  await projector.bringToFront();
  const counts = async (on: Page) =>
    (await on.locator('.barRow:not(.first) .barCount').allInnerTexts()).map((text) => text.trim());

  // The first vote. The room sees how many, the facilitator what, and then the server dies.
  await press('Space');
  await tell();
  await press('Space');
  for (const phone of phones) await heading(phone, 'What do you say?');
  await vote(phones, 'AAAAACC-');
  await expect.poll(said, { timeout: patience }).toContain('8 of 8 votes are in.');
  await expect.poll(() => projector.locator('.barCount').count()).toBe(0);
  await expect.poll(secondSaid, { timeout: patience }).toContain('8 of 8 votes are in.');
  await expect.poll(() => second.evaluate(() => document.documentElement.dataset.text)).toBe('200');
  await expect.poll(() => hidden(second, '.pCard, .qr, .code, .where, .counting, .pFoot')).toEqual([]);
  await expect.poll(() => second.locator('.barCount').count()).toBe(0);
  await expect.poll(() => counts(seat), { timeout: patience }).toEqual(['5', '0', 'a few', '0']);
  await stage.crash();
  await expect.poll(said, { timeout: patience }).toContain('Connection lost');
  await stage.recover();
  await expect.poll(said, { timeout: patience }).not.toContain('Connection lost');
  await expect.poll(() => counts(seat), { timeout: patience }).toEqual(['5', '0', 'a few', '0']);
  await expect.poll(said, { timeout: patience }).toContain('8 of 8 votes are in.');
  await closeVote();
  await press('Space');
  await expect.poll(() => counts(projector), { timeout: patience }).toEqual(['5', '0', 'a few', '0']);
  await expect.poll(said, { timeout: patience }).toContain('Sat it out: a few.');
  await expect.poll(() => counts(second), { timeout: patience }).toEqual(['5', '0', 'a few', '0']);
  for (const phone of phones) await heading(phone, 'How the room voted');

  // The second vote at the same moment, with the first beside it.
  await press('v');
  for (const phone of phones) await heading(phone, 'Second vote. What do you say now?');
  await vote(phones, 'AAACCCCC');
  await closeVote();
  await press('Space');
  await expect.poll(() => counts(projector), { timeout: patience }).toEqual(['3', '0', '5', '0']);
  // Who comes late joins while the split stands.
  await expect.poll(secondSaid, { timeout: patience }).toContain(`Join: ${code.slice(0, 3)} ${code.slice(3)}`);
  await expect.poll(() => hidden(second, '.revealed > header, .bars > li, .groupTalk, .pFoot')).toEqual([]);
  const before = async () =>
    (await projector.locator('.barRow.first').allInnerTexts()).map((text) => text.replace(/\D+/g, ''));
  await expect.poll(before, { timeout: patience }).toEqual(['5', '0', '', '0']);
  // C is offered, for most want it.
  await press('Enter');
  for (const phone of phones) await heading(phone, /Look up/);
  await expect.poll(() => seat.locator('.roadSoFar > ol > li').count(), { timeout: patience }).toBe(2);

  // One branch, and back for the other.
  await tell();
  await press('Space');
  await vote(phones, 'AAAAAAAA');
  await closeVote();
  await press('Space');
  await heading(phones[0] as Page, 'How the room voted');
  await expect.poll(() => counts(projector), { timeout: patience }).toEqual(['8', '0', '0', '0']);
  await press('Enter');
  await expect.poll(() => seat.locator('.roadSoFar > ol > li').count(), { timeout: patience }).toBe(3);
  await projector.locator('.pOver').waitFor({ state: 'detached' });
  await press('r');
  await expect.poll(() => seat.locator('.roadSoFar > ol > li').count(), { timeout: patience }).toBe(2);
  await tell();
  await press('Space');
  await vote(phones, 'BBBBBBBB');
  await closeVote();
  await press('Space');
  for (const on of [projector, second]) {
    await expect.poll(() => counts(on), { timeout: patience }).toEqual(['0', '8', '0', '0']);
  }
  await press('Enter');
  await expect.poll(() => seat.locator('.roadSoFar > ol > li').count(), { timeout: patience }).toBe(3);
  await press('m');
  await heading(projector, 'The roads this room has taken');
  const road = projector.getByRole('list').filter({ hasText: 'Went with A' });
  await expect.poll(() => road.first().textContent(), { timeout: patience }).toMatch(/Went with A[\s\S]*Went with B/);

  // The record says the same.
  await seat.bringToFront();
  await seat.keyboard.press('s');
  const [file] = await Promise.all([
    seat.waitForEvent('download'),
    seat.getByRole('button', { name: 'Save as JSON' }).click(),
  ]);
  const record = JSON.parse(readFileSync(await file.path(), 'utf8'));
  const splits = record.rounds.map((round: { options: { phones: number | 'few' }[] }) =>
    round.options.map(({ phones: count }) => count),
  );
  expect(splits).toEqual([
    [5, 0, 'few', 0],
    [3, 0, 5, 0],
    [8, 0, 0, 0],
    [0, 8, 0, 0],
  ]);
  expect(record.rounds.map(({ vote: n }: { vote: number }) => n)).toEqual([1, 2, 1, 2]);
  expect(record.entries.map(({ kind }: { kind: string }) => kind)).toEqual([
    'began',
    'chose',
    'chose',
    'wentBack',
    'chose',
  ]);
  expect(parseLedger(JSON.stringify({ version: 1, entries: record.entries })).ok).toBe(true);
  const [, first, , , last] = record.entries;
  expect(first.response).toBe(record.rounds[1].options[2].response);
  expect(last.response).toBe(record.rounds[3].options[1].response);
}
