/** What makes the built site an app that can be installed and plays without a network: a service worker, a manifest, icons. It registers nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { m } from '../../words/words.ts';

/** As `--paper` in tokens.css. */
const paper = '#fbf7ef';

const icons = [
  { src: 'icons/mark.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  { src: 'icons/mark-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: 'icons/mark-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: 'icons/mark-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
] as const;
const touchIcon = 'icons/mark-touch-180.png';

/** Puts the icons beside the page, under names that a manifest can give, and names them in the page's head. */
function drawn(root: string): Plugin {
  return {
    name: 'alongside:icons',
    apply: 'build',
    generateBundle() {
      for (const src of [...icons.map((icon) => icon.src), touchIcon]) {
        this.emitFile({ type: 'asset', fileName: src, source: readFileSync(join(root, 'assets', src)) });
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace(
          /<link rel="icon"[^>]*>/,
          `<link rel="icon" href="./icons/mark.svg" type="image/svg+xml" />\n    <link rel="apple-touch-icon" href="./${touchIcon}" />`,
        ),
    },
  };
}

/**
 * After `site()` in the list of plugins: what is kept for offline is what `site` has written. Everything from the home
 * page to the debrief is; what needs a server (present, join), what only a server reads, and what is large and few need
 * are not: a typeface, kept once it has been used, and the player in one file, kept once the studio has fetched it.
 */
export function offline(root: string): Plugin[] {
  return [
    drawn(root),
    ...VitePWA({
      // A newer version waits until somebody asks for it on the home page.
      registerType: 'prompt',
      // src/ui/offline.ts does, in its own time.
      injectRegister: null,
      manifest: {
        name: m.common_product(),
        short_name: m.common_product(),
        description: m.home_tagline(),
        id: './',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: paper,
        theme_color: paper,
        icons: icons.map((icon) => ({ ...icon })),
      },
      includeManifestIcons: false,
      integration: { closeBundleOrder: 'post' },
      workbox: {
        globPatterns: ['**/*.{html,js,css,json,svg,png,woff2,webmanifest}'],
        globIgnores: ['404.html', 'build.json', 'player.html', '{present,join}/**', '**/*opendyslexic*', 'sw.js'],
        // The drawing engine is the largest file.
        maximumFileSizeToCacheInBytes: 4_000_000,
        directoryIndex: 'index.html',
        // A page is the same whatever its address carries behind the question mark.
        ignoreURLParametersMatching: [/.*/],
        // An unknown address is the network's to answer: our shell would look for its files in the wrong folder.
        navigateFallback: null,
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
        sourcemap: false,
        runtimeCaching: [
          {
            urlPattern: /opendyslexic[^/]*\.woff2$/,
            handler: 'CacheFirst',
            options: { cacheName: 'alongside-type' },
          },
          {
            // The newest where there is a network: what is handed over must fit the studio that hands it over.
            urlPattern: /\/(player\.html|THIRD-PARTY\.txt)$/,
            handler: 'NetworkFirst',
            options: { cacheName: 'alongside-player' },
          },
        ],
      },
    }),
  ];
}
