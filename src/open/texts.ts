/** What can be told of files by their names and texts alone: which are text, and which of many are stories. It compiles nothing. */
import { resolveInclude, scan } from '../core/compile/sources.ts';

export const isInk = (path: string): boolean => /\.ink$/i.test(path);
export const isJson = (path: string): boolean => /\.json$/i.test(path);

/** The first bytes of UTF-16, low byte first and high byte first. */
const marks = [
  { mark: [0xff, 0xfe], name: 'utf-16le' },
  { mark: [0xfe, 0xff], name: 'utf-16be' },
] as const;

/** Text of UTF-8 or, where its first bytes say so, of UTF-16; undefined for anything else. */
export function textOf(bytes: Uint8Array): string | undefined {
  const wide = marks.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  try {
    const text = new TextDecoder(wide?.name ?? 'utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** What may be played: stories no other includes, and compiled ones whose source is not there too. */
export function storiesIn(texts: ReadonlyMap<string, string>): string[] {
  const ink = [...texts.keys()].filter(isInk);
  const included = new Set<string>();
  for (const path of ink) {
    for (const { name } of scan(path, texts.get(path) ?? '').includes) {
      // An INCLUDE is told from the main file, which may be in a folder above.
      for (let from = path; ; from = from.slice(0, from.lastIndexOf('/'))) {
        const found = resolveInclude(from, name);
        if (texts.has(found) && found !== path) included.add(found);
        if (!from.includes('/')) break;
      }
    }
  }
  const free = ink.filter((path) => !included.has(path));
  const sources = new Set(ink.map((path) => path.replace(/\.ink$/i, '')));
  const compiled = [...texts.keys()].filter(
    (path) => isJson(path) && !sources.has(path.replace(/\.json$/i, '').replace(/\.ink$/i, '')),
  );
  // Files that include each other in a circle are all included: each is offered, and the compiler says what is so.
  return [...(free.length > 0 ? free : ink), ...compiled].sort();
}
