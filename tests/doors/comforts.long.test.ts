/** The conversation for every body and on every screen: sizes, type, colors, motion, keys, voices, and what may be missing. */
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Listening } from '../../src/server/listen.ts';
import { launch, serveSite } from '../browser/launch.ts';

let browser: Browser;
let site: Listening;
let page: Page;
let errors: string[];
let asked: string[];

beforeAll(async () => {
  browser = await launch();
  site = await serveSite();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(async () => {
  await page?.context().close();
});

const responses = (): Locator => page.getByRole('group', { name: 'Your response' }).getByRole('button');
const next = (): Locator => page.getByRole('button', { name: 'Next', exact: true });
const log = (): Locator => page.getByRole('log', { name: 'Conversation' });

type Setup = BrowserContextOptions & {
  readonly settings?: Readonly<Record<string, string>>;
  /** Runs in the page before any of its own scripts. */
  readonly before?: () => void;
};

async function open({ settings = {}, before, ...options }: Setup = {}): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
  await context.addInitScript((stored) => {
    localStorage['alongside.settings'] ??= stored;
  }, JSON.stringify(settings));
  if (before) await context.addInitScript(before);
  page = await context.newPage();
  errors = [];
  asked = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
}

async function begin(): Promise<void> {
  await page.goto(`http://127.0.0.1:${site.port}/play/three-things/`);
  await page.getByRole('button', { name: /^Begin/ }).click();
  await page.waitForFunction(() => performance.getEntriesByName('alongside:live').length > 0);
}

const drawn = (): Promise<unknown> => page.locator('[data-stage="ready"]').waitFor({ state: 'attached' });

/** Controls and words that stick out of the page or of their sheet sideways. */
const sticksOut = (): Promise<string[]> =>
  page.evaluate(() => {
    const box = document.querySelector('dialog[open]')?.getBoundingClientRect();
    const edge = box ? { left: box.left, right: box.right } : { left: 0, right: document.documentElement.clientWidth };
    const seen = document.querySelectorAll(
      box
        ? 'dialog[open] :is(button, a, select, input, p, h2, dd, li)'
        : 'body :is(button, a, select, input, p, h1, h2)',
    );
    return [...seen]
      .filter((one) => {
        const { left, right, width, height } = one.getBoundingClientRect();
        const shown = width > 1 && height > 1 && one.checkVisibility({ visibilityProperty: true });
        return shown && (left < edge.left - 1 || right > edge.right + 1);
      })
      .map((one) => `${one.tagName} ${one.className} ${one.textContent?.slice(0, 40)}`);
  });

describe('every size', () => {
  it.each([
    ['twice the text size on a phone', { width: 390, height: 844 }, { text: '200' }],
    [
      'twice the text size and wide spacing on the smallest phone',
      { width: 320, height: 568 },
      { text: '200', spacing: 'wide' },
    ],
    ['400 % zoom of a laptop', { width: 320, height: 180 }, {}],
    ['half a laptop beside another window', { width: 640, height: 720 }, { face: 'dyslexic' }],
  ] as const)('holds the page together at %s', async (_, viewport, settings) => {
    await open({ viewport, settings });
    await page.goto(`http://127.0.0.1:${site.port}/play/three-things/`);
    await expect.poll(() => sticksOut(), { message: 'before' }).toEqual([]);
    await page.getByRole('button', { name: /^Begin/ }).click();
    await page.waitForFunction(() => performance.getEntriesByName('alongside:live').length > 0);
    await expect.poll(() => sticksOut(), { message: 'a moment' }).toEqual([]);
    for (const [key, title] of [
      ['?', 'Keys'],
      ['Escape', 'Menu'],
    ] as const) {
      await log().focus();
      await page.keyboard.press(key);
      await page.getByRole('dialog', { name: title }).waitFor();
      await expect.poll(() => sticksOut(), { message: title }).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await responses().first().click();
    await next().waitFor();
    await expect.poll(() => sticksOut(), { message: 'an answer' }).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('stands a phone on its side and back without losing the beat, and keeps words off the faces', async () => {
    await open();
    await begin();
    await drawn();
    const before = await log().textContent();
    for (const [width, height] of [
      [844, 390],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await drawn();
      await expect.poll(() => log().textContent()).toBe(before);
      await expect.poll(() => responses().count()).toBe(4);
      await expect.poll(() => sticksOut()).toEqual([]);
      const apart = await page.evaluate(() => {
        const stage = document.querySelector('.stage')?.getBoundingClientRect();
        const words = [...document.querySelectorAll('.log .now')].map((one) => one.getBoundingClientRect());
        return words.every((one) => !stage || one.left >= stage.right - 1 || one.top >= stage.bottom - 1);
      });
      expect(apart, `at ${width} × ${height}`).toBe(true);
    }
    expect(errors).toEqual([]);
  });

  it('has the whole of a long first beat in sight on a small laptop, and in type that is still read', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(new URL('play/the-scarf/', site.url).href);
    await page.getByRole('button', { name: /^Begin/ }).click();
    await page.getByRole('group', { name: 'Your response' }).getByRole('button').first().waitFor();
    const room = () =>
      page.locator('.log.whole').evaluate((log) => ({
        hidden: log.scrollHeight - log.clientHeight,
        lines: log.querySelectorAll('.now').length,
        type: Number.parseFloat(getComputedStyle(log.querySelector('.now') ?? log).fontSize),
      }));
    await expect.poll(async () => (await room()).hidden).toBe(0);
    const { lines, type } = await room();
    expect(lines).toBeGreaterThan(7);
    expect(type).toBeGreaterThanOrEqual(15);
    await page.close();
  });

  it('lays a whole beat between the two people on a laptop, where no head is', async () => {
    await open({ viewport: { width: 1280, height: 720 } });
    await begin();
    const { left, right } = await page.evaluate(() => {
      const stage = document.querySelector('.stage')?.getBoundingClientRect() ?? new DOMRect();
      const words = document.querySelector('.log.whole')?.getBoundingClientRect() ?? new DOMRect();
      return { left: (words.left - stage.left) / stage.width, right: (words.right - stage.left) / stage.width };
    });
    // You at 19 % and the client at 81 % of the width, each head some 10 % wide.
    expect(left).toBeGreaterThan(0.25);
    expect(right).toBeLessThan(0.75);
  });
});

describe('every pair of eyes', () => {
  it('keeps its edges where the system forces its colors', async () => {
    await open({ forcedColors: 'active' });
    await begin();
    const edges = await page.locator('.card').evaluateAll((all) =>
      all.map((card) => {
        const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(card);
        return Number.parseFloat(borderTopWidth) >= 1 && borderTopColor !== backgroundColor;
      }),
    );
    expect(edges).toEqual([true, true, true, true]);
  });

  it('shows every line at once, and plays to the next moment, where less movement is asked for', async () => {
    await open({ reducedMotion: 'reduce' });
    await begin();
    await responses().first().click();
    await page.getByText('Moment 2').first().waitFor();
    await expect.poll(() => next().count()).toBe(0);
    await expect.poll(() => responses().count()).toBe(4);
  });

  it('takes a theme, a type size and a typeface by keyboard, and keeps them', async () => {
    await open({ viewport: { width: 1280, height: 720 } });
    await begin();
    const settings = page.locator('.talk').getByRole('button', { name: 'Settings' });
    await settings.focus();
    await page.keyboard.press('Enter');
    for (const [label, key] of [
      ['Colors', 'Dark'],
      ['Text size', '150'],
      ['Typeface', 'OpenDyslexic'],
    ] as const) {
      await page.getByLabel(label).focus();
      await page.keyboard.type(key);
    }
    const looks = (): Promise<unknown> => page.evaluate(() => ({ ...document.documentElement.dataset }));
    await expect.poll(looks).toMatchObject({ theme: 'night', text: '150', face: 'dyslexic' });
    await page.keyboard.press('Escape');
    // The larger type has folded the button into the menu, which has the focus in its place.
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Menu');
    await page.reload();
    await expect.poll(looks).toMatchObject({ theme: 'night', text: '150', face: 'dyslexic' });
  });

  it('switches off its letter keys in one place, and leaves those with names', async () => {
    await open({ settings: { shortcuts: 'off' } });
    await begin();
    await log().focus();
    await page.keyboard.press('h');
    await page.keyboard.press('a');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await expect.poll(() => responses().count()).toBe(4);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Menu' }).waitFor();
  });
});

describe('words only', () => {
  const fetchedPictures = (): string[] => asked.filter((url) => /\/assets\/game-|\/figures\/.*\.json|phaser/.test(url));

  it('fetch no engine and no figure where the device saves data, until somebody asks for them', async () => {
    await open({
      before: () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    });
    await begin();
    await responses().first().click();
    await next().waitFor();
    await expect.poll(() => page.locator('.stage').isVisible()).toBe(false);
    expect(fetchedPictures()).toEqual([]);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel('Show the scene').selectOption('on');
    await page.keyboard.press('Escape');
    await drawn();
    expect(errors).toEqual([]);
  });
});

/** Stands in for the device's voices: one that lives on it, one that does not. Keeps what was said. */
function twoVoices(): void {
  type Said = { text: string; voice: string; end(): void; word(at: number, length: number): void };
  const said: Said[] = [];
  const voices = [
    { name: 'Far', lang: 'en-US', localService: false, default: true, voiceURI: 'far' },
    { name: 'Near', lang: 'en-US', localService: true, default: false, voiceURI: 'near' },
  ];
  class Utterance extends EventTarget {
    text: string;
    voice: { name: string } | null = null;
    lang = '';
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    cancel: () => {},
    speak: (one: Utterance) =>
      said.push({
        text: one.text,
        voice: one.voice?.name ?? '',
        end: () => one.dispatchEvent(new Event('end')),
        word: (charIndex, charLength) =>
          one.dispatchEvent(Object.assign(new Event('boundary'), { name: 'word', charIndex, charLength })),
      }),
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
}

declare const said: { text: string; voice: string; end(): void; word(at: number, length: number): void }[];

describe('read aloud', () => {
  it('uses a voice of this device only, marks the word being spoken, and reads each response before it is chosen', async () => {
    await open({ settings: { aloud: 'on' }, before: twoVoices });
    await begin();
    await page.waitForFunction(() => said.length > 0);
    await page.getByRole('group', { name: /Hear/ }).getByRole('button').nth(1).click();
    const text = ((await responses().nth(1).locator('.words').textContent()) ?? '').trim();
    const heard = await page.evaluate(() => ({ ...said.at(-1) }));
    expect(heard.text).toContain(text);
    await expect.poll(() => page.evaluate(() => said.every(({ voice }) => voice === 'Near'))).toBe(true);
    const word = text.split(' ')[1] ?? '';
    const marked = await page.evaluate((wanted) => {
      const last = said.at(-1);
      last?.word(last.text.indexOf(wanted), wanted.length);
      const [range] = CSS.highlights.get('spoken') ?? [];
      const found = (range as Range | undefined)?.toString();
      last?.end();
      return { found, after: CSS.highlights.has('spoken') };
    }, word);
    expect(marked).toEqual({ found: word, after: false });
    await expect.poll(() => responses().count(), { message: 'hearing chooses nothing' }).toBe(4);
  });

  it('is not offered where no voice lives on the device, and says so in the settings', async () => {
    await open({
      before: () => Object.defineProperty(window, 'speechSynthesis', { value: undefined }),
      settings: { aloud: 'on' },
    });
    await begin();
    await expect.poll(() => page.getByRole('button', { name: /^Hear/ }).count()).toBe(0);
    await page.keyboard.press('t');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Settings' }).click();
    await page.getByText('This device has no voice of its own for this language.').waitFor();
    expect(errors).toEqual([]);
  });
});

describe('what may be missing', () => {
  it('goes on without type and without a single drawing, and says nothing of it to the player', async () => {
    await open();
    await page.route(/\.woff2|\/figures\/|\/places\//, (route) => route.abort());
    await begin();
    await drawn();
    await responses().first().click();
    await next().click();
    await expect.poll(() => log().textContent()).not.toBe('');
    await expect.poll(() => page.locator('.notices p').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('goes on where the drawing context is lost in the middle of a line', async () => {
    await open({ viewport: { width: 1280, height: 720 } });
    await begin();
    await drawn();
    await responses().first().click();
    await next().waitFor();
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas');
      const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
      gl?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    const line = await log().textContent();
    await next().click();
    await expect.poll(() => log().textContent()).not.toBe(line);
    // It does not come back by itself here, which is said once, and the words stand without the picture.
    await page.getByText('The pictures cannot be drawn here. The conversation goes on in words.').waitFor();
    expect(errors).toEqual([]);
  });

  it('says once that nothing is kept where the browser forbids it, and plays on', async () => {
    await open({
      before: () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('No.', 'SecurityError');
        };
      },
    });
    await begin();
    await responses().first().click();
    await page.locator('.notices p').first().waitFor();
    await expect.poll(() => page.locator('.notices p').count()).toBe(1);
    await page.locator('.notices').getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Skip this bit' }).first().click();
    await expect.poll(() => page.locator('.notices p').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});

const many = 'one two three four five six seven eight nine ten '.repeat(6).trim();
const odd = `# title: Odd lines
# client: Samir
# cast: Samir, You
# place: nowhere-at-all
Samir: مرحبا، كيف كان يومك في المدينة؟ #worried

Samir:
A line of "quotes", <b>tags</b> & ampersands.
* [${many}] -> on
* [نعم، أخبرني أكثر] -> on
* [Three] -> on
* [Four] -> on
* [Five] -> on
* [Six] -> on
* [Seven] -> on
* [Eight] -> on
* [(Nod, and wait.)] -> on
=== on
Samir: ${many}. ${many}.
-> END
`;

describe('odd lines', () => {
  it('right to left, sixty words, nine responses, an empty line, markup: each is shown as it is', async () => {
    await open();
    await page.goto(`http://127.0.0.1:${site.port}/`);
    await page.getByLabel('Choose a file').setInputFiles({ name: 'odd.ink', mimeType: '', buffer: Buffer.from(odd) });
    await page.getByRole('button', { name: /^Begin/ }).click();
    await expect.poll(async () => (await next().count()) + (await responses().count())).toBeGreaterThan(0);
    await expect
      .poll(async () => {
        if ((await responses().count()) === 0) await next().click();
        return responses().count();
      })
      .toBe(9);
    await expect.poll(() => sticksOut()).toEqual([]);
    await expect.poll(() => log().textContent()).toContain('<b>tags</b> & ampersands');
    const arabic = page.locator('.item', { hasText: 'مرحبا' });
    await expect.poll(() => arabic.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
    const words = await page.locator('.card .words').evaluateAll((all) =>
      all.map((one) => ({
        way: getComputedStyle(one).direction,
        cut: one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1,
      })),
    );
    expect(words.filter(({ way }) => way === 'rtl')).toHaveLength(1);
    expect(words.filter(({ cut }) => cut)).toEqual([]);
    const empty = await page.locator('.log .words').evaluateAll((all) => all.filter((one) => !one.textContent?.trim()));
    expect(empty, 'nobody says nothing').toEqual([]);
    // Shown in an order of chance; the words without what is put before an act.
    const ninth = (await responses().nth(8).locator('.words').textContent())?.replace(/^Do this:?\s*/, '') ?? '';
    await log().focus();
    await page.keyboard.press('9');
    await log().getByText(ninth).waitFor({ state: 'attached' });
    await next().click();
    // A hundred and twenty words are more than a balloon holds: they stand whole under the picture.
    await page.locator('.item.now', { hasText: 'nine ten.' }).waitFor();
    await expect.poll(() => sticksOut()).toEqual([]);
    expect(errors).toEqual([]);
  });
});
