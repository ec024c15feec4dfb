/** What tests of the built site need: a browser that starts anywhere, and the site on a port of its own. */
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { findChromium, launchArguments } from '../../src/cli/chromium.ts';
import { dist } from '../../src/cli/freshBuild.ts';
import { type Listening, listen } from '../../src/server/listen.ts';
import { siteHandler } from '../../src/server/static.ts';

/**
 * Opens Chromium. `more` are further arguments, as `--host-resolver-rules=…`. Close it in `afterAll`. Its contexts have no
 * service worker unless one is asked for by `serviceWorkers: 'allow'`: it would answer what a test wants to hold back. Pages are
 * painted without WebGL, which takes a third of the processor's time less where nothing moves; what they draw by WebGL is drawn
 * all the same.
 */
export const launch = (more: readonly string[] = []): Promise<Browser> => launchAsItIs(['--disable-gpu', ...more]);

/** The same with nothing taken from the browser's own way of painting: to measure, and where much moves. */
export async function launchAsItIs(more: readonly string[] = []): Promise<Browser> {
  const found = findChromium();
  if (!found) throw new Error('No Chromium was found. Run npm test, which finds or installs one, or set CHROME_PATH.');
  const browser = await chromium.launch({ executablePath: found.path, args: [...launchArguments, ...more] });
  const newContext = browser.newContext.bind(browser);
  return Object.assign(browser, {
    newContext: ((options) => newContext({ serviceWorkers: 'block', ...options })) as Browser['newContext'],
  });
}

/** Serves `dist/` as `npm start` does, on any free port. Close it in `afterAll`. */
export function serveSite(hosts?: string): Promise<Listening> {
  return listen(siteHandler({ dist, hosts }), { port: 0 });
}

/** One device for many tests: what a page has loaded is at hand for the next one, and nothing that a page has kept is. */
export type Device = {
  /** A new page on it, at the device's size or another one. */
  open(size?: { readonly width: number; readonly height: number }): Promise<Page>;
  /** Closes its pages and forgets what `origin` has stored. Call it in `afterEach`. */
  wipe(origin: string): Promise<void>;
  readonly context: BrowserContext;
};

/** A test that needs a device that has loaded nothing opens a context of its own instead. */
export async function openDevice(browser: Browser, options: BrowserContextOptions = {}): Promise<Device> {
  const context = await browser.newContext(options);
  return {
    context,
    async open(size) {
      const page = await context.newPage();
      if (size !== undefined) await page.setViewportSize(size);
      return page;
    },
    async wipe(origin) {
      const open = context.pages();
      const [first = await context.newPage()] = open;
      const pages = open.length === 0 ? [first] : open;
      // What a page would still write would come after the wiping.
      await Promise.all(pages.map((page) => page.goto('about:blank')));
      const session = await context.newCDPSession(first);
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
      await Promise.all(pages.map((page) => page.close()));
    },
  };
}
