/** Draws the play page of each scenario into its HTML through Vite's own module loading, and names the files it will need. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createServer, type Plugin, type Rollup, type ViteDevServer } from 'vite';
import { content } from '../content.ts';
import type { PageFill } from '../site/pages.ts';

type Drawn = { readonly body: string; readonly script: string };
type Drawing = { drawFirst(scenario: unknown): Drawn | undefined };

/** Only as a path: a build step knows no door, Vite does. */
const drawing = '/src/play/drawn.tsx';

/** The modules a page needs before it is of any use; what they import at once comes with them. */
const needs: { readonly [door: string]: readonly string[] } = {
  home: ['src/home/mount.tsx'],
  history: ['src/home/mount.tsx', 'src/home/History.tsx'],
  play: ['src/play/mount.tsx'],
  debrief: ['src/debrief/mount.tsx'],
  present: ['src/present/mount.tsx'],
  join: ['src/join/mount.tsx'],
  studio: ['src/studio/mount.tsx', 'src/studio/editor/Editor.tsx'],
};

type Needed = { readonly scripts: readonly string[]; readonly styles: readonly string[] };

/** The chunks of some modules, all that those import at once, and their styles. */
function filesOf(bundle: Rollup.OutputBundle, modules: readonly string[]): Needed {
  const chunks = Object.values(bundle).filter((one): one is Rollup.OutputChunk => one.type === 'chunk');
  // The named ones first: they are the large ones, and a browser asks for six at a time.
  const scripts = new Set(
    modules.flatMap((module) => {
      const own = chunks.find((chunk) => chunk.facadeModuleId?.replaceAll('\\', '/').endsWith(`/${module}`));
      return own === undefined ? [] : [own.fileName];
    }),
  );
  // A set is gone through to its end, with what is put in meanwhile.
  for (const name of scripts) {
    const chunk = bundle[name];
    if (chunk?.type === 'chunk') for (const other of chunk.imports) scripts.add(other);
  }
  const styles = new Set<string>();
  for (const name of scripts) {
    const chunk = bundle[name];
    if (chunk?.type === 'chunk') for (const file of chunk.viteMetadata?.importedCss ?? []) styles.add(file);
  }
  return { scripts: [...scripts], styles: [...styles] };
}

const at = (path: string): string => `alongside-root:/${path}`;

const preloads = (scripts: readonly string[]): string[] =>
  scripts.map((file) => `<link rel="modulepreload" crossorigin href="${at(file)}">`);

/** A style sheet as it stands in a page, where what it names lies in `folder`. */
const inPage = (css: string, folder: string): string =>
  css.replaceAll('url(./', `url(${folder}/`).replaceAll('</style', '<\\/style').trim();

/**
 * `plugin` remembers what was bundled; `fill` and `fillDoor` are what a page of `site` asks for, once the bundle is
 * written: without what they name, each file would be asked for only when the one before has come. Addresses are written
 * from `alongside-root:/`, which the page replaces by its own way to the root.
 */
export function prerender(root: string): {
  plugin: () => Plugin;
  fill: (scenario: string) => Promise<PageFill | undefined>;
  fillDoor: (door: string) => PageFill;
} {
  let files: { readonly [door: string]: Needed } = {};
  let dist = '';
  let loading: Promise<ViteDevServer> | undefined;
  const loader = (): Promise<ViteDevServer> => {
    loading ??= createServer({
      root,
      configFile: false,
      logLevel: 'error',
      appType: 'custom',
      plugins: content(),
      optimizeDeps: { noDiscovery: true, include: [] },
      server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    });
    return loading;
  };
  return {
    plugin: () => ({
      name: 'alongside:prerender',
      apply: 'build',
      configResolved(config) {
        dist = resolve(config.root, config.build.outDir);
      },
      writeBundle(_options, bundle) {
        files = Object.fromEntries(Object.entries(needs).map(([door, modules]) => [door, filesOf(bundle, modules)]));
      },
      closeBundle: {
        // After the pages have been written.
        order: 'post',
        sequential: true,
        async handler() {
          await (await loading)?.close();
          loading = undefined;
        },
      },
    }),
    async fill(scenario) {
      const story = join(dist, `stories/${scenario}.json`);
      // A story that was written while this build ran is not in it; its page then says so by itself.
      if (!existsSync(story)) return undefined;
      const server = await loader();
      // Loaded by its path, so nobody knows its type.
      const module = (await server.ssrLoadModule(drawing)) as unknown as Drawing;
      const drawn = module.drawFirst(JSON.parse(readFileSync(story, 'utf8')));
      const { styles = [], scripts = [] } = files.play ?? {};
      // In the page itself: as a file of its own the style would come a round trip later, among all the scripts. The links
      // tell Vite's loader that it is there; a disabled one is not fetched.
      const style = styles.map((file) => inPage(readFileSync(join(dist, file), 'utf8'), at(dirname(file)))).join('');
      const head = [
        `<style>${style}</style>`,
        ...styles.map((file) => `<link rel="stylesheet" disabled crossorigin href="${at(file)}">`),
        ...preloads(scripts),
        `<link rel="preload" as="fetch" crossorigin href="${at(`stories/${scenario}.json`)}">`,
        // Painted once *Begin* is there: a browser that paints the empty page first takes a frame's time from the words.
        ...(drawn === undefined
          ? []
          : ['<link rel="expect" blocking="render" href="#begin">', `<script>${drawn.script}</script>`]),
      ].join('\n    ');
      return { head: `${head}\n  `, ...(drawn === undefined ? {} : { body: drawn.body }) };
    },
    fillDoor(door) {
      const { styles = [], scripts = [] } = files[door] ?? {};
      const sheets = styles.map((file) => `<link rel="stylesheet" crossorigin href="${at(file)}">`);
      return { head: `${[...sheets, ...preloads(scripts)].join('\n    ')}\n  ` };
    },
  };
}
