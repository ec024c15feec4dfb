/** How the program is served while it is written, and built into `dist/`; each step lies in `src/build`. */
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { content } from './src/build/content.ts';
import { player } from './src/build/player/plugin.ts';
import { prerender } from './src/build/prerender/plugin.ts';
import { licences } from './src/build/site/licences.ts';
import { offline } from './src/build/site/offline.ts';
import { site } from './src/build/site/plugin.ts';
import { words } from './src/build/words/plugin.ts';

const root = import.meta.dirname;

/** Packages whose drawings, type or code are in the site though no module of theirs is seen in its bundle. */
const { collect, text } = licences(root, [
  '@dicebear/styles',
  'react-peeps',
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@fontsource/opendyslexic',
  // In the service worker, which is bundled apart from the rest.
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
]);

/** Play's first beat, drawn into its pages. */
const drawn = prerender(root);

export default defineConfig({
  root,
  // Relative, so that `dist/` plays in any sub-folder of any host.
  base: './',
  publicDir: false,
  plugins: [
    words(),
    ...content(),
    collect(),
    drawn.plugin(),
    player(root, () => [collect()], text),
    site({
      source: join(root, 'src'),
      stories: join(root, 'stories'),
      thirdParty: text,
      fillPlay: drawn.fill,
      fillDoor: drawn.fillDoor,
    }),
    offline(root),
  ],
  worker: { format: 'es', plugins: () => [collect()] },
  build: {
    // Nothing inline: the policy allows no inline style, and a font in a style sheet would be loaded before it is needed.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // Proving every story takes its seconds; a newcomer needs no warning about it.
      checks: { bundlerTimings: false },
      output: {
        // What a phone in a room shares with other doors, in one file: each request weighs on the phone's 25 kB.
        codeSplitting: {
          groups: [
            { name: 'room', test: /src[\\/](core[\\/]room[\\/](code|letters|limits)|ui[\\/](roomLine|roomKept))\.ts$/ },
          ],
        },
      },
    },
    reportCompressedSize: false,
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
});
