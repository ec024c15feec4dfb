/** Turns what Vite has bundled into a site any static host can serve: pages, policy, licences, compressed twins. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { m } from '../../words/words.ts';
import { compress } from './compress.ts';
import { bareStyle, type FillPlay, leavePage, notFoundPage, type Page, type PageFill, pageFrom } from './pages.ts';
import { policyFor, withPolicy } from './policy.ts';

/** What a server has to know about a build; written last, as `dist/build.json`, so that its presence means the build is whole. */
export type BuildFacts = { readonly version: 1; readonly policy: string };

export type SiteOptions = {
  /** Absolute folder of the program's sources, where doors are found. */
  readonly source: string;
  /** Absolute folder of the `.ink` files; each names a page `play/<scenario>/`. */
  readonly stories: string;
  readonly thirdParty: () => string;
  readonly fillPlay?: FillPlay;
  /** What the page of another door has before any script has run. */
  readonly fillDoor?: (door: string) => PageFill;
};

/** Scenario ids by file name. `name.es.ink` is a language of `name`, no scenario of its own. */
export function scenariosIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^[^.]+\.ink$/.test(name))
    .map((name) => name.replace(/\.ink$/, ''))
    .sort();
}

function hasMount(source: string, door: string): boolean {
  return existsSync(join(source, door, 'mount.ts')) || existsSync(join(source, door, 'mount.tsx'));
}

/** Where a story from a file is played, as src/open names it: a host must have a page there, though it can only say where the story has gone. */
const openedPage = 'play/opened/index.html';

/** Doors that have a page of their own at a fixed address, when they are there. */
const doorPages = ['present', 'join', 'studio'];

async function pagesOf(shell: string, options: SiteOptions): Promise<Page[]> {
  const doors = doorPages.filter((door) => hasMount(options.source, door));
  const pages = [
    ['index.html', 'home'],
    [openedPage, 'play'],
    ...['history', 'debrief', ...doors].map((door) => [`${door}/index.html`, door] as const),
  ].map(([path = '', door = '']) => pageFrom(shell, path, options.fillDoor?.(door)));
  for (const scenario of scenariosIn(options.stories)) {
    if (pages.some(({ path }) => path === `play/${scenario}/index.html`))
      throw new Error(m.compile_name_taken({ scenario }));
    pages.push(pageFrom(shell, `play/${scenario}/index.html`, await options.fillPlay?.(scenario)));
  }
  return [...pages, leavePage(), notFoundPage()];
}

export function site(options: SiteOptions): Plugin {
  let dist = '';
  /** A build that failed closes its bundle too, and must not hide its reason behind a missing page. */
  let written = false;
  return {
    name: 'alongside:site',
    configResolved(config) {
      dist = resolve(config.root, config.build.outDir);
    },
    // In dev the shell is served at every depth, from the host's root.
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server }) => (server ? html.replace('content="./"', 'content="/"') : html),
    },
    configureServer(server) {
      const bare = new Map([
        ['/leave.html', { type: 'text/html', body: leavePage().html }],
        ['/notes.css', { type: 'text/css', body: bareStyle }],
      ]);
      server.middlewares.use((request, response, next) => {
        const found = bare.get(request.url ?? '');
        if (!found) return next();
        response.setHeader('Content-Type', found.type);
        response.end(found.body);
      });
    },
    writeBundle() {
      written = true;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error?: Error) {
        if (error || !written) return;
        const pages = await pagesOf(readFileSync(join(dist, 'index.html'), 'utf8'), options);
        for (const { path, html } of pages) {
          const file = join(dist, path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, withPolicy(html));
        }
        writeFileSync(join(dist, 'notes.css'), bareStyle);
        writeFileSync(join(dist, 'THIRD-PARTY.txt'), options.thirdParty());
        await compress(dist);
        const policy = policyFor(pages.map((page) => page.html).join('\n'));
        writeFileSync(join(dist, 'build.json'), JSON.stringify({ version: 1, policy } satisfies BuildFacts));
      },
    },
  };
}
