/** The Vite plugin that compiles `stories/*.ink`: emits them in a build, serves them and their mistakes while they are written. */
import { readFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import { findingLine } from '../../words/findings.ts';
import { m } from '../../words/words.ts';
import { type CompiledFile, findingsIn } from './compileFolder.ts';
import { checkFile, errorsOf, proofFile } from './proofs.ts';
import { firstError, Shelf } from './shelf.ts';
import { sourceFiles } from './sources.ts';

const virtualId = 'virtual:stories';
const resolvedId = `\0${virtualId}`;
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

export type StoriesOptions = {
  /** Absolute; default: `stories/` of the project. */
  readonly folder?: string;
};

/** Milliseconds. The watcher says nothing of a save that follows another within 50; so each file is looked at once more. */
const swallowed = 200;

/** Undefined when it is not there, as in the middle of a save. */
function textIn(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Vite's overlay: all that is amiss, opening at the first of it. */
function showMistakes(server: ViteDevServer, broken: readonly CompiledFile[], base: string): void {
  // The first update a page hears of reloads it when an overlay stands; this one is heard before there is any.
  server.ws.send({ type: 'update', updates: [] });
  const message = findingsIn(broken, 'error').map(findingLine).join('\n');
  const [first] = broken;
  const at = first === undefined ? undefined : firstError(first);
  server.ws.send({
    type: 'error',
    err: {
      message,
      stack: '',
      plugin: 'alongside:stories',
      ...(at === undefined
        ? {}
        : { id: resolve(base, at.file), loc: { file: resolve(base, at.file), line: at.line, column: at.column ?? 1 } }),
    },
  });
}

export function stories({ folder = resolve(root, 'stories') }: StoriesOptions = {}): Plugin {
  const shelf = new Shelf(folder, root);
  let base = '/';
  let building = false;
  const served = (filled: Shelf, name: string): ReadonlyMap<string, string> => {
    if (name.endsWith('.source.json')) return sourceFiles(filled.files, folder);
    return name.endsWith('.proof.json') ? proofsOf(filled, name) : filesOf(filled);
  };
  return {
    name: 'alongside:stories',
    configResolved(config) {
      base = config.base;
      building = config.command === 'build';
    },
    buildStart() {
      if (!building) return;
      shelf.fill(true);
      const { errors } = shelf;
      if (errors.length > 0) this.error([m.compile_stories_amiss(), ...errors].join('\n'));
      if (shelf.files.length === 0) this.error(m.compile_no_stories({ folder }));
      const refused = shelf.files.flatMap((file) => errorsOf(checkFile(file, root)));
      if (refused.length > 0) this.error([m.compile_stories_amiss(), ...new Set(refused)].join('\n'));
      for (const finding of findingsIn(shelf.files, 'warning')) this.warn(findingLine(finding));
      for (const file of new Set(shelf.files.flatMap(({ from }) => from))) this.addWatchFile(file);
    },
    resolveId(id) {
      return id === virtualId ? resolvedId : null;
    },
    load(id) {
      if (id !== resolvedId) return null;
      return `export default ${JSON.stringify(shelf.fill().entries())};\n`;
    },
    generateBundle() {
      if (this.environment.config.consumer !== 'client') return;
      for (const [fileName, source] of [...filesOf(shelf), ...proofsOf(shelf), ...sourceFiles(shelf.files, folder)]) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    configureServer(server) {
      watch(server, shelf, folder);
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
        const name = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '');
        if (!/^stories\/[^/]+\.json$/.test(name)) return next();
        try {
          const files = served(shelf.fill(), name);
          const body = files.get(name);
          // Left to Vite, the shell would be answered in its place.
          if (body === undefined) response.statusCode = 404;
          response.setHeader('Content-Type', 'application/json');
          response.end(body);
        } catch (reason) {
          next(reason);
        }
      });
    },
  };
}

/** The proofs by their address; only `name`'s is made where one is given. */
function proofsOf(shelf: Shelf, wanted?: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, file] of shelf.good()) {
    const address = `stories/${name}.proof.json`;
    if (wanted !== undefined && wanted !== address) continue;
    const proof = proofFile(checkFile(file, root), file);
    if (proof !== undefined) files.set(address, proof);
  }
  return files;
}

/** Every file by its address beside the page. */
function filesOf(shelf: Shelf): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, scenario] of shelf.scenarios()) files.set(`stories/${name}.json`, JSON.stringify(scenario));
  files.set('stories/index.json', JSON.stringify(shelf.entries()));
  return files;
}

function watch(server: ViteDevServer, shelf: Shelf, folder: string): void {
  server.watcher.add(folder);
  const isInk = (path: string): boolean => path.startsWith(`${folder}${sep}`) && path.endsWith('.ink');
  const forget = (): void => {
    const module = server.moduleGraph.getModuleById(resolvedId);
    if (module) server.moduleGraph.invalidateModule(module);
  };
  const tell = (broken: readonly CompiledFile[], ids: readonly string[]): void => {
    forget();
    for (const id of ids) server.ws.send({ type: 'custom', event: 'alongside:story', data: { id } });
    if (broken.length > 0) showMistakes(server, broken, root);
    // An update without content takes away an overlay that no longer holds.
    else server.ws.send({ type: 'update', updates: [] });
  };
  const changed = (path: string): void => {
    const text = textIn(path);
    const ids = shelf.fill().changed(path);
    tell(
      shelf.files.filter(({ ok }) => !ok),
      ids,
    );
    setTimeout(() => {
      if (textIn(path) !== text) changed(path);
    }, swallowed).unref();
  };
  server.watcher.on('change', (path) => {
    if (isInk(path)) changed(path);
  });
  const cameOrWent = (path: string): void => {
    if (!isInk(path)) return;
    shelf.fill(true);
    tell(
      shelf.files.filter(({ ok }) => !ok),
      shelf.files.filter(({ ok }) => ok).map(({ id }) => id),
    );
  };
  server.watcher.on('add', cameOrWent);
  server.watcher.on('unlink', cameOrWent);
  // Mistakes that are there when the server starts wait for the first page.
  const broken = shelf.fill().files.filter(({ ok }) => !ok);
  if (broken.length > 0) showMistakes(server, broken, root);
}
