/** Compiles the words people read (`src/words/<locale>/<area>.json`) into typed message functions; it holds no words itself. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Where the words lie, where the compiled functions go, and where the compiler may keep its own files. */
export const wordsPaths = {
  source: join(root, 'src/words'),
  messages: join(root, 'src/words/messages'),
  project: join(root, 'node_modules/.cache/alongside/words.inlang'),
} as const;

/** A language is a folder with JSON files in it; an area is one of those files. Both are found, never registered. */
export function findWords(source: string): { locales: string[]; areas: string[] } {
  const locales: string[] = [];
  const areas = new Set<string>();
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === 'messages') continue;
    const files = readdirSync(join(source, entry.name)).filter((name) => name.endsWith('.json'));
    if (files.length === 0) continue;
    locales.push(entry.name);
    for (const file of files) areas.add(file);
  }
  return { locales: locales.sort(), areas: [...areas].sort() };
}

/** The message keys of one file, none when it does not exist. Throws a sentence when it is not JSON. */
function keysOf(locale: string, area: string): string[] {
  const path = join(wordsPaths.source, locale, area);
  if (!existsSync(path)) return [];
  try {
    return Object.keys(JSON.parse(readFileSync(path, 'utf8'))).filter((key) => key !== '$schema');
  } catch (error) {
    const reason = (error as Error).message;
    throw new Error(`${relative(root, path)} is not valid JSON: ${reason}. Mend it, then run: npm run words`);
  }
}

/** A key in two areas would silently win over its twin. */
function refuseTwins(locales: readonly string[], areas: readonly string[]): void {
  for (const locale of locales) {
    const owner = new Map<string, string>();
    for (const area of areas) {
      const name = `src/words/${locale}/${area}`;
      for (const key of keysOf(locale, area)) {
        const other = owner.get(key);
        if (other) throw new Error(`The message "${key}" stands in ${other} and in ${name}. Rename one of them.`);
        owner.set(key, name);
      }
    }
  }
}

/** The compiler only warns when its plugin cannot be loaded, and then writes no message at all. */
function refuseEmpty(locales: readonly string[], areas: readonly string[], messages: string): void {
  const wanted = new Set(locales.flatMap((locale) => areas.flatMap((area) => keysOf(locale, area))));
  const index = readFileSync(join(messages, 'messages/_index.js'), 'utf8');
  const made = index.split('\n').filter((line) => line.startsWith('export')).length;
  if (made >= wanted.size) return;
  throw new Error(
    `${wanted.size} messages were written and ${made} compiled. Is @inlang/plugin-message-format installed? Run: npm ci`,
  );
}

/**
 * Writes every message into one module beside those of one message each. The site is built from the small ones, so that
 * a page brings only its own words; Node and the page under development load two thousand files for nothing.
 */
function writeWhole(messages: string): void {
  const folder = join(messages, 'messages');
  const imports = new Set<string>();
  const bodies = readdirSync(folder)
    .filter((name) => name.endsWith('.js') && name !== '_index.js')
    .sort()
    .map((name) =>
      readFileSync(join(folder, name), 'utf8').replaceAll(
        /^(import .+ from) '\.\.(\/[a-z]+\.js)';?$/gm,
        (_, what, file) => {
          imports.add(`${what} '.${file}';`);
          return '';
        },
      ),
    );
  writeFileSync(join(messages, 'whole.js'), [...imports, ...bodies].join('\n'));
}

/**
 * Puts new files over old ones, each in one step and only where it differs, then takes away what is no longer made:
 * another program of ours may be reading them at this moment.
 */
function takeOver(from: string, to: string): void {
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)));
  // Indexes name the others, so they come after them.
  const isIndex = (name: string): boolean => /(^|[\\/])(_index|messages|whole)\.(js|d\.ts)$/.test(name);
  for (const name of files.sort((a, b) => Number(isIndex(a)) - Number(isIndex(b)))) {
    const text = readFileSync(join(from, name));
    const path = join(to, name);
    if (existsSync(path) && readFileSync(path).equals(text)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, text);
    renameSync(`${path}.${process.pid}`, path);
  }
  const kept = new Set([...files, '.made-from']);
  for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
    const name = relative(to, join(entry.parentPath, entry.name));
    if (entry.isFile() && !kept.has(name) && !/\.\d+$/.test(name)) rmSync(join(to, name), { force: true });
  }
}

/** What the message functions on disk were made from: while it is the same there is nothing to do. */
function fingerprint(locales: readonly string[], areas: readonly string[]): string {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  hash.update(readFileSync(join(root, 'node_modules/@inlang/paraglide-js/package.json')));
  for (const locale of locales) {
    for (const area of areas) {
      const path = join(wordsPaths.source, locale, area);
      hash.update(`${locale}/${area}\n`).update(existsSync(path) ? readFileSync(path) : '');
    }
  }
  return hash.digest('hex');
}

/** Brings the message functions up to date. Throws a sentence when a file cannot be read as words. */
export async function compileWords(): Promise<void> {
  const { locales, areas } = findWords(wordsPaths.source);
  refuseTwins(locales, areas);
  const stamp = join(wordsPaths.messages, '.made-from');
  const madeFrom = fingerprint(locales, areas);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === madeFrom) return;
  mkdirSync(wordsPaths.project, { recursive: true });
  const fromProject = (path: string) => relative(dirname(wordsPaths.project), path).replaceAll('\\', '/');
  const settings = {
    baseLocale: 'en',
    locales,
    telemetry: 'off',
    // The copy in node_modules: the default would be fetched from a CDN at every compile.
    modules: [fromProject(join(root, 'node_modules/@inlang/plugin-message-format/dist/index.js'))],
    'plugin.inlang.messageFormat': {
      pathPattern: areas.map((area) => fromProject(join(wordsPaths.source, `{locale}/${area}`))),
    },
  };
  writeFileSync(join(wordsPaths.project, 'settings.json'), JSON.stringify(settings, null, 2));
  // Loaded only when there is something to do: this runs before every command.
  const { compile } = await import('@inlang/paraglide-js');
  const made = join(dirname(wordsPaths.project), `words-${process.pid}`);
  await compile({
    project: wordsPaths.project,
    outdir: made,
    // No cookie, address or header is read: the language is what setLocale was told, else English.
    strategy: ['globalVariable', 'baseLocale'],
    isServer: 'false',
    disableAsyncLocalStorage: true,
    emitTsDeclarations: true,
    emitGitIgnore: false,
    emitPrettierIgnore: false,
    emitReadme: false,
  });
  refuseEmpty(locales, areas, made);
  writeWhole(made);
  takeOver(made, wordsPaths.messages);
  rmSync(made, { recursive: true });
  writeFileSync(stamp, madeFrom);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await compileWords();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(2);
  }
  // The compiler leaves timers of thirty seconds behind.
  process.exit(0);
}
