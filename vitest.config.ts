/** Which tests run where: `node`, `browser` (inside a page), `doors` (the built site in a real browser), `long`. */
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { content } from './src/build/content.ts';
import { findChromium, launchArguments } from './src/cli/chromium.ts';

const executablePath = findChromium()?.path;
const launchOptions = { args: [...launchArguments], ...(executablePath ? { executablePath } : {}) };

const long = 'tests/**/*.long.test.ts';
const inBrowser = 'tests/browser/**/*.browser.test.{ts,tsx}';
const doors = 'tests/doors/**/*.test.ts';

export default defineConfig({
  plugins: [content()],
  // Two cores: a third worker only makes all of them late.
  test: {
    maxWorkers: 2,
    // A second, the usual, is short when two browsers and a server share two cores.
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [long, inBrowser, doors],
          // Modules are loaded once for all files: no module of ours holds a state that a test leaves behind.
          isolate: false,
          // No test waits for time; a busy machine needs some.
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        optimizeDeps: { include: ['phaser', 'preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'] },
        test: {
          name: 'browser',
          include: [inBrowser],
          exclude: [long],
          sequence: { groupOrder: 0 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'doors',
          include: [doors],
          exclude: [long],
          isolate: false,
          // A busy machine makes a browser late once in some hundreds of tests. What passes only then says so: "(retry x1)".
          retry: 1,
          globalSetup: ['tests/doors/built.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: [long],
          globalSetup: ['tests/doors/built.ts'],
          fileParallelism: false,
          retry: 1,
          testTimeout: 600_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
