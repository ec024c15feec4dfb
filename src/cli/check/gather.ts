/** Finds the stories that paths mean, reads them, and says of each path that cannot be read why; it checks nothing. */

import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { nameOf } from '../../core/compile/metadata.ts';
import { resolveInclude, scan } from '../../core/compile/sources.ts';

/** Why a path holds no story; each is a sentence of rule F1. */
export type Unread = {
  readonly path: string;
  readonly says:
    | 'missing'
    | 'unreadable'
    | 'empty-folder'
    | 'binary'
    | 'not-utf8'
    | 'too-large'
    | 'link-loop'
    | 'other-kind'
    | 'changed';
  readonly reason?: string;
  readonly megabytes?: number;
};

export type Gathered = { readonly files: readonly string[]; readonly unread: readonly Unread[] };

/** Far above any written story; The Intercept has 0.1 MB. */
const mostBytes = 20_000_000;

const isStory = (path: string): boolean => path.endsWith('.ink') || path.endsWith('.json');

/** Absolute paths of stories, in order. A folder stands for the .ink files below it that no other one there includes. */
export function gatherStories(paths: readonly string[]): Gathered {
  const files = new Set<string>();
  const unread: Unread[] = [];
  for (const path of paths) {
    const kind = kindOf(path);
    if (typeof kind !== 'string') unread.push({ path, ...kind });
    else if (kind === 'folder') {
      const below: string[] = [];
      walk(path, new Set(), below, unread);
      const stories = withoutIncluded(below);
      if (stories.length === 0) unread.push({ path, says: 'empty-folder' });
      for (const story of stories) files.add(story);
    } else if (isStory(path)) files.add(path);
    else unread.push({ path, says: looksBinary(path) ? 'binary' : 'other-kind' });
  }
  return { files: [...files], unread };
}

type Kind = 'file' | 'folder' | Pick<Unread, 'says' | 'reason'>;

function troubleOf(error: unknown): Pick<Unread, 'says' | 'reason'> {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return { says: 'missing' };
  if (code === 'ELOOP') return { says: 'link-loop' };
  return { says: 'unreadable', reason: code ?? message };
}

function kindOf(path: string): Kind {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return 'folder';
    return stat.isFile() ? 'file' : { says: 'other-kind' };
  } catch (error) {
    return troubleOf(error);
  }
}

/** Goes into each folder once, however many links lead there. */
function walk(folder: string, seen: Set<string>, found: string[], unread: Unread[]): void {
  try {
    const real = realpathSync(folder);
    if (seen.has(real)) {
      unread.push({ path: folder, says: 'link-loop' });
      return;
    }
    seen.add(real);
    for (const name of readdirSync(folder).sort()) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const path = join(folder, name);
      const kind = kindOf(path);
      if (kind === 'folder') walk(path, seen, found, unread);
      else if (name.endsWith('.ink')) {
        if (kind === 'file') found.push(path);
        else if (typeof kind !== 'string') unread.push({ path, ...kind });
      }
    }
  } catch (error) {
    unread.push({ path: folder, ...troubleOf(error) });
  }
}

/** A part of a story is checked with the story that includes it. */
function withoutIncluded(paths: readonly string[]): readonly string[] {
  const included = new Set<string>();
  for (const path of paths) {
    const text = readText(path);
    if (typeof text !== 'string') continue;
    for (const { name } of scan(path, text).includes)
      included.add(resolve(resolveInclude(path.replaceAll('\\', '/'), name)));
  }
  return paths.filter((path) => !included.has(resolve(path)));
}

function looksBinary(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    const start = Buffer.alloc(4096);
    const length = readSync(file, start, 0, start.length, 0);
    closeSync(file);
    return start.subarray(0, length).includes(0);
  } catch {
    return false;
  }
}

/** Milliseconds that a file must have been at rest: its clock ticks so slowly that a change may bear the time of the one before. */
const atRest = 40;
const [mostTries, between] = [12, 25];
const pause = (): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, between);
};

type Stamp = { readonly mtimeMs: number; readonly size: number };
/** What was read, with the file's stamp before and after it and the time then. */
export type Look = { readonly before: Stamp; readonly bytes: Buffer; readonly after: Stamp; readonly now: number };

/**
 * The text of a file, or why there is none. A file that changes while it is read is read again, for a third of a second.
 * `look` and `rest` are the disk and a pause; tests put in their own.
 */
export function readText(path: string, look = lookAt, rest = pause): string | Unread {
  for (let tries = 0; tries < mostTries; tries += 1) {
    if (tries > 0) rest();
    try {
      const seen = look(path);
      if ('says' in seen) return seen;
      if (isWhole(seen)) return textOf(seen.bytes) ?? { path, says: looksForeign(seen.bytes) ? 'not-utf8' : 'binary' };
    } catch (error) {
      return { path, ...troubleOf(error) };
    }
  }
  return { path, says: 'changed' };
}

/** False where the file changed meanwhile, or so lately that nobody can tell. */
const isWhole = ({ before, bytes, after, now }: Look): boolean =>
  before.mtimeMs === after.mtimeMs &&
  before.size === after.size &&
  bytes.length === after.size &&
  Math.abs(now - after.mtimeMs) >= atRest;

function lookAt(path: string): Look | Unread {
  // Not to wait for whoever might write into a pipe.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const before = fstatSync(file);
    if (!before.isFile()) return { path, says: 'other-kind' };
    if (before.size > mostBytes) return { path, says: 'too-large', megabytes: Math.round(before.size / 1e6) };
    const bytes = readFileSync(file);
    return { before, bytes, after: statSync(path), now: Date.now() };
  } finally {
    closeSync(file);
  }
}

function textOf(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** True for text saved in another encoding: UTF-16 says so in its first bytes, the old ones of one byte a letter have few controls. */
function looksForeign(bytes: Buffer): boolean {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 4096);
  return !start.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27));
}

/** `three-things.ink` → its plan, and for `three-things.es.ink` the file it translates. */
export function companions(path: string): { readonly plan: string; readonly original?: string } {
  const plan = path.replace(/\.(ink|json)$/, '.plan');
  const { id, language } = nameOf(basename(path));
  return language === undefined ? { plan } : { plan, original: join(dirname(path), `${id}.ink`) };
}

/** As it is told to people: from the project's folder where it lies there, with `/`. */
export function toldFrom(root: string, path: string): string {
  const from = relative(root, path) || '.';
  return (from.startsWith('..') ? resolve(path) : from).replaceAll('\\', '/');
}
