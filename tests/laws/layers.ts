/** The law of who may import whom, as a table, and the walk over the sources that finds breaches; the test beside it judges. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseSync } from 'oxc-parser';

/** What is seen of the core by those who draw or keep a playthrough: no compiler, no prover, no checker. */
const coreOfPlay = ['core/codebook', 'core/ledger', 'core/scoring', 'core/story', 'core/room', 'core/proof'];
const allCore = [...coreOfPlay, 'core/compile', 'core/prove', 'core/check'];

/** Zone → zones it may import. A zone always sees itself; what is not listed is forbidden. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  'core/codebook': [],
  'core/ledger': ['core/codebook'],
  'core/scoring': ['core/codebook', 'core/ledger'],
  'core/story': ['core/codebook', 'core/ledger'],
  'core/room': ['core/codebook', 'core/ledger'],
  'core/proof': ['core/story'],
  'core/compile': ['core/story'],
  'core/prove': ['core/story', 'core/codebook', 'core/ledger', 'core/scoring', 'core/proof'],
  'core/check': allCore,
  words: [],
  session: coreOfPlay,
  ui: ['core/ledger', 'session', 'words'],
  scene: ['core/story'],
  open: ['core/compile', 'core/story'],
  home: [...coreOfPlay, 'session', 'words', 'ui', 'open'],
  debrief: [...coreOfPlay, 'session', 'words', 'ui', 'open'],
  play: [...coreOfPlay, 'session', 'words', 'ui', 'open', 'scene'],
  present: [...coreOfPlay, 'session', 'words', 'ui', 'scene'],
  join: ['core/room', 'words', 'ui'],
  studio: [...allCore, 'session', 'words', 'ui', 'open', 'scene', 'export'],
  export: [...allCore, 'words'],
  build: [...allCore, 'words'],
  server: [...allCore, 'words'],
  cli: [...allCore, 'words', 'export', 'server'],
  main: ['ui', 'words'],
  player: ['session', 'ui', 'words', 'export'],
};

/** Zones the entry may fetch, but only when they are needed. */
export const byDynamicImport: Readonly<Record<string, readonly string[]>> = {
  main: ['home', 'play', 'debrief', 'present', 'join', 'studio'],
  player: ['play', 'debrief', 'present'],
};

/** Package → zones that may import it. A name ending in `/` stands for all that begin with it. */
export const packageZones: Readonly<Record<string, readonly string[]>> = {
  inkjs: ['core/story', 'core/compile', 'core/prove'],
  zustand: ['session'],
  phaser: ['scene'],
  preact: ['ui', 'home', 'play', 'debrief', 'present', 'join', 'studio'],
  '@dagrejs/dagre': ['studio'],
  valibot: ['core/ledger', 'core/room', 'core/proof'],
  'socket.io': ['server'],
  'socket.io-client': ['present', 'join'],
  'node:': ['build', 'server', 'cli'],
};

/** Zones Node runs as they are: it strips types and knows no JSX. */
const withoutJsx = ['core', 'words', 'server', 'cli', 'export', 'build'];

type Import = { readonly from: string; readonly dynamic: boolean };

type Node = { readonly type?: string; readonly [key: string]: unknown };

function textOf(node: unknown): string | undefined {
  const literal = node as { type?: string; value?: unknown; literal?: unknown } | null | undefined;
  if (literal?.type === 'TSLiteralType') return textOf(literal.literal);
  return typeof literal?.value === 'string' ? literal.value : undefined;
}

function textsOf(node: unknown): string[] {
  const list = (node as { elements?: readonly unknown[] } | undefined)?.elements ?? [node];
  return list.map(textOf).filter((text) => text !== undefined);
}

/** `import.meta.glob('./{home,play}/mount.ts')` names each of its folders. */
function spread(pattern: string): string[] {
  const braces = /^(.*?)\{([^}]*)\}(.*)$/.exec(pattern);
  if (!braces) return [pattern];
  const [, before = '', inside = '', after = ''] = braces;
  return inside.split(',').flatMap((part) => spread(before + part + after));
}

/** The import a node makes, by whatever means: also types, re-exports, globs and worker addresses. */
function importsOf(node: Node): Import[] {
  const named = (source: unknown, dynamic = false) => textsOf(source).map((from) => ({ from, dynamic }));
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return named(node.source);
    case 'ExportNamedDeclaration':
      return node.source ? named(node.source) : [];
    case 'ImportExpression':
      return named(node.source, true);
    case 'TSImportType':
      return named(node.source ?? node.argument);
    case 'CallExpression':
    case 'NewExpression': {
      const first = (node.arguments as readonly unknown[])[0];
      const callee = node.callee as { name?: string; property?: { name?: string }; object?: { type?: string } };
      const isGlob = callee.property?.name === 'glob' && callee.object?.type === 'MetaProperty';
      if (isGlob)
        return textsOf(first)
          .flatMap(spread)
          .map((from) => ({ from, dynamic: true }));
      const isAddress = callee.name === 'URL' && textOf(first)?.startsWith('.');
      return isAddress ? named(first, true) : [];
    }
    default:
      return [];
  }
}

function walk(value: unknown, found: Import[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) found.push(...importsOf(value as Node));
  for (const inner of Object.values(value)) walk(inner, found);
}

/** Everything a module imports. Throws when it cannot be read as TypeScript. */
function importsIn(file: string): Import[] {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found: Import[] = [];
  walk(program, found);
  return found;
}

/** The zone of a path below `src`, as `core/story` or `play`; undefined for what lies outside. */
function zoneOf(path: string): string | undefined {
  const parts = path.split(sep);
  if (parts[0] === '..') return undefined;
  if (parts.length === 1) return parts[0]?.replace(/\.ts$/, '');
  return parts[0] === 'core' ? parts.slice(0, 2).join('/') : parts[0];
}

function packageBreach(zone: string, from: string): string | undefined {
  // Made by our own build.
  if (from.startsWith('virtual:')) return undefined;
  const owner = Object.keys(packageZones).find(
    (name) => from === name || from.startsWith(name.endsWith(':') ? name : `${name}/`),
  );
  const zones = owner === undefined ? undefined : packageZones[owner];
  if (zones)
    return zones.includes(zone)
      ? undefined
      : `${owner} belongs to ${zones.join(', ')}. Ask one of these for what it does`;
  if (zone.startsWith('core/'))
    return 'the core uses no package but inkjs and valibot. Hand in what is needed as an argument';
  return undefined;
}

function zoneBreach(zone: string, target: string, dynamic: boolean): string | undefined {
  if (target === 'outside') {
    return zone.startsWith('core/') ? 'the core reads nothing outside src. Hand it in as an argument' : undefined;
  }
  if (target === zone || mayImport[zone]?.includes(target)) return undefined;
  if (byDynamicImport[zone]?.includes(target)) {
    return dynamic
      ? undefined
      : `${zone} opens ${target} by import() only, so that a page loads no door it does not show`;
  }
  const allowed = mayImport[zone];
  if (!allowed)
    return `${zone} is in no line of tests/laws/layers.ts. Put the file into one of the folders named there`;
  const list = allowed.length > 0 ? allowed.join(', ') : 'nothing but itself';
  return `${zone} may import ${list}. Move what both need to where both may look, or hand it in as an argument`;
}

/** What an import leads to: a package, a zone below `source`, or what lies outside. */
function targetOf(source: string, name: string, from: string): string {
  if (!from.startsWith('.')) return 'package';
  return zoneOf(relative(source, resolve(dirname(join(source, name)), from.replace(/\?.*$/, '')))) ?? 'outside';
}

/** Walks every module below `source` and says each breach as a sentence with its remedy. */
export function inspectLayers(source: string): { readonly modules: number; readonly breaches: readonly string[] } {
  const breaches: string[] = [];
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx)$/.test(name) && !name.startsWith(join('words', 'messages')))
    .sort();
  for (const name of files) {
    const zone = zoneOf(name);
    if (!zone) continue;
    const breach = (why: string) => breaches.push(`src/${name.replaceAll(sep, '/')} ${why}.`);
    if (name.endsWith('.tsx') && withoutJsx.includes(name.split(sep)[0] ?? '')) {
      breach('is JSX where Node runs files as they are. Draw in ui/ or in a door');
    }
    for (const { from, dynamic } of importsIn(join(source, name))) {
      const target = targetOf(source, name, from);
      const why = target === 'package' ? packageBreach(zone, from) : zoneBreach(zone, target, dynamic);
      if (why) breach(`imports ${from}: ${why}`);
    }
  }
  return { modules: files.length, breaches };
}
