/** Reads the `# key: value` tags at the top of a story into its metadata. It reads no comments and no lines. */

import type { Metadata } from '../story/artifact.ts';
import { youName } from '../story/lines.ts';
import { type At, type Remarks, remark } from './finding.ts';
import { nearest } from './nearest.ts';
import type { SourceTag } from './outline.ts';

/** Keys of ours. Any other top tag is the author's own business, unless it looks like one of these misspelled. */
const keys = [
  'title',
  'client',
  'cast',
  'place',
  'setting',
  'about',
  'level',
  'minutes',
  'trains',
  'note',
  'card',
  'language',
  'review',
  'panel',
  'looks',
] as const;
type Key = (typeof keys)[number];
const isKey = (key: string): key is Key => (keys as readonly string[]).includes(key);

/** Tags that other Ink tools read at the top of a file. */
const elsewhere = new Set(['author', 'theme', 'date', 'version']);

const split = (tag: string): [string, string] => {
  const at = tag.indexOf(':');
  return at < 0 ? [tag.trim(), ''] : [tag.slice(0, at).trim(), tag.slice(at + 1).trim()];
};

const list = (value: string): string[] =>
  value
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** `Sam = kit`, behind `# looks:`: a name of the cast, and the drawn person they look like. */
export function lookIn(value: string): readonly [name: string, look: string] | undefined {
  const found = /^([^=]+?)\s*=\s*([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(value.normalize('NFC').trim());
  return found?.[1] === undefined || found[2] === undefined ? undefined : [found[1], found[2]];
}

/** `three-things.es.ink` → id and language; the language is absent where the name has none. */
export function nameOf(path: string): { readonly id: string; readonly language?: string } {
  const base = path.slice(path.lastIndexOf('/') + 1).replace(/\.ink$/, '');
  const language = /^(.+)\.([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$/.exec(base);
  return language?.[1] === undefined || language[2] === undefined
    ? { id: base }
    : { id: language[1], language: language[2] };
}

/**
 * `tags` are what Ink gives as the story's global tags. A missing title becomes the file's name; a missing place is ''.
 * `top` are the same tags in the source, for their lines.
 */
export function readMetadata(path: string, tags: readonly string[], top: readonly SourceTag[], on: Remarks): Metadata {
  const { id, language } = nameOf(path);
  const values = new Map<Key, string[]>();
  const at = (key: string): At => top.find((tag) => split(tag.text)[0] === key) ?? { file: path, line: 1 };
  for (const tag of tags) {
    const [key, value] = split(tag.normalize('NFC'));
    if (isKey(key)) {
      if (value !== '') values.set(key, [...(values.get(key) ?? []), value]);
      continue;
    }
    const near = elsewhere.has(key) ? undefined : nearest(key, keys);
    if (near !== undefined) remark(on, 'unknown-top-tag', at(key), { tag: key, near });
  }
  const first = (key: Key): string | undefined => values.get(key)?.[0];
  const number = (key: Key): number | undefined => {
    const value = first(key);
    if (value === undefined) return undefined;
    if (/^\d+$/.test(value)) return Number(value);
    remark(on, 'not-a-number', at(key), { tag: key, value });
    return undefined;
  };
  const text = <K extends Key>(key: K): { readonly [P in K]?: string } => {
    const value = first(key);
    return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string };
  };
  const count = <K extends Key>(key: K): { readonly [P in K]?: number } => {
    const value = number(key);
    return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: number };
  };
  const cast = (values.get('cast') ?? []).flatMap(list);
  const client = first('client');
  const speakers = cast.filter((name) => name !== youName);
  if (client !== undefined && !speakers.some((name) => client === name || client.startsWith(`${name} `))) {
    remark(on, 'client-not-in-cast', at('client'), { client });
  }
  const card = list(first('card') ?? '').flatMap((one) => {
    if (/^\d+$/.test(one)) return [Number(one)];
    remark(on, 'not-a-number', at('card'), { tag: 'card', value: one });
    return [];
  });
  const looks = (values.get('looks') ?? []).map(lookIn).filter((look) => look !== undefined);
  const alsoTrains = (values.get('trains') ?? []).slice(1);
  return {
    title: first('title') ?? id,
    ...text('client'),
    cast,
    place: first('place') ?? '',
    ...text('setting'),
    ...text('about'),
    ...count('level'),
    ...count('minutes'),
    ...text('trains'),
    ...(alsoTrains.length === 0 ? {} : { alsoTrains }),
    ...(looks.length === 0 ? {} : { looks: Object.fromEntries(looks) }),
    notes: values.get('note') ?? [],
    language: language ?? first('language') ?? 'en',
    ...text('review'),
    ...text('panel'),
    card,
  };
}
