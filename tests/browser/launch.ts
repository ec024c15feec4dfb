/** What tests of the built site need: a browser that starts anywhere, and the site on a port of its own. */
import { type Browser, chromium } from 'playwright';
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
