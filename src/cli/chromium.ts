/** Finds the browser the tests drive, or installs one; it opens none for people. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as playwright } from 'playwright';

export type Found = { readonly path: string; readonly by: 'CHROME_PATH' | 'installed' | 'playwright' };

/**
 * From 156 on Chromium keeps two pages of its own behind each window, for the list under an address bar that nobody sees
 * here, and they take as much of the processor as the page under test. A second list of features replaces the first, so
 * what Playwright turns off and a page of ours could notice stands here again.
 */
const featuresOff = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'msForceBrowserSignIn',
];

/** As root Chromium has no sandbox; WebGL runs in software, so that pictures are the same on every machine. */
export const launchArguments = [
  `--disable-features=${featuresOff.join(',')}`,
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const commands = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where Chrome, Chromium and Edge are installed on this kind of machine, the likeliest first. */
function installedPaths(): string[] {
  const { env } = process;
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(env.HOME ?? '/', 'Applications')].flatMap((folder) =>
        macApps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
      );
    case 'win32':
      return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
        folder ? windowsPrograms.map((program) => join(folder, program)) : [],
      );
    default: {
      const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
      return commands.flatMap((command) => folders.filter(Boolean).map((folder) => join(folder, command)));
    }
  }
}

/** The browser that is there already: the one named in CHROME_PATH, an installed one, else Playwright's own. */
export function findChromium(): Found | undefined {
  const named = process.env.CHROME_PATH;
  if (named) return { path: named, by: 'CHROME_PATH' };
  const installed = installedPaths().find((path) => existsSync(path));
  if (installed) return { path: installed, by: 'installed' };
  const own = playwright.executablePath();
  return existsSync(own) ? { path: own, by: 'playwright' } : undefined;
}

/** Opens it once. Returns its version; throws a sentence of Playwright's when it does not start. */
export async function versionOf(path: string): Promise<string> {
  const browser = await playwright.launch({ executablePath: path, args: launchArguments, timeout: 60_000 });
  const version = browser.version();
  await browser.close();
  return version;
}

/** Minutes are enough on a slow line; without a network the download must not hold the tests up for ever. */
const downloadLimit = 5 * 60_000;

/** Lets Playwright fetch its own Chromium. Whether it is there afterwards, `findChromium` tells. */
export function fetchPlaywrights(root: string): void {
  const script = join(root, 'node_modules/playwright/cli.js');
  spawnSync(process.execPath, [script, 'install', 'chromium'], { cwd: root, stdio: 'inherit', timeout: downloadLimit });
}

/** The system's own command to install Chromium. `mayRun` is true for root on Debian and its kin, where it needs no one. */
export function systemInstall(): { readonly command: string; readonly mayRun: boolean } {
  switch (process.platform) {
    case 'darwin':
      return { command: 'brew install --cask google-chrome', mayRun: false };
    case 'win32':
      return { command: 'winget install Google.Chrome', mayRun: false };
    default: {
      const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
      if (/^ID(_LIKE)?=.*fedora/m.test(release)) return { command: 'sudo dnf install chromium', mayRun: false };
      if (/^ID(_LIKE)?=.*arch/m.test(release)) return { command: 'sudo pacman -S chromium', mayRun: false };
      // On Ubuntu this package is a snap, which root in a container cannot start; what is found is opened once to see.
      const root = process.getuid?.() === 0;
      return {
        command: `${root ? '' : 'sudo '}apt-get install -y chromium`,
        mayRun: root && existsSync('/usr/bin/apt-get'),
      };
    }
  }
}

/** Installs Debian's package; only for root. */
export function aptInstall(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env, timeout: downloadLimit });
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
    stdio: 'inherit',
    env,
    timeout: downloadLimit,
  });
}
