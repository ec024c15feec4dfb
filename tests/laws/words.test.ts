/** Holds the words to being whole: every language says everything, with the same blanks, and nothing is said outside them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { findWords } from '../../src/build/words/compile.ts';

const source = resolve(import.meta.dirname, '../../src');
const words = join(source, 'words');
const { locales, areas } = findWords(words);

type Messages = Readonly<Record<string, unknown>>;

function read(locale: string, area: string): Messages {
  const path = join(words, locale, area);
  if (!existsSync(path)) return {};
  const { $schema: _, ...messages } = JSON.parse(readFileSync(path, 'utf8')) as Messages;
  return messages;
}

/** The blanks of a message, `{name}`, in order of the alphabet; also those inside its variants. */
function blanksOf(message: unknown): string[] {
  const text = JSON.stringify(message).replaceAll('\\\\{', '');
  return [...new Set([...text.matchAll(/\{([a-zA-Z_]\w*)\}/g)].map(([, name]) => name ?? ''))].sort();
}

/** Where another language differs from English, as sentences. */
function gaps(english: Messages, other: Messages, where: string): string[] {
  const missing = Object.keys(english).filter((key) => !(key in other));
  const more = Object.keys(other).filter((key) => !(key in english));
  const changed = Object.keys(english).filter(
    (key) => key in other && String(blanksOf(english[key])) !== String(blanksOf(other[key])),
  );
  return [
    ...missing.map((key) => `${where} does not say "${key}". Translate it.`),
    ...more.map((key) => `${where} says "${key}", which English does not. Remove it.`),
    ...changed.map(
      (key) => `${where}: "${key}" has other blanks than English. Use ${blanksOf(english[key]).join(', ')}.`,
    ),
  ];
}

type Node = { readonly type?: string; readonly [key: string]: unknown };

/** Attributes that are read or spoken to people. */
const spoken = ['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'title', 'placeholder', 'label'];

/** Two letters in a row: an arrow, a letter on a card or a number is no word. */
const hasWord = (text: unknown): text is string => typeof text === 'string' && /\p{L}{2}/u.test(text);

function literalIn(node: Node): string | undefined {
  if (node.type === 'JSXText' && hasWord(node.value)) return node.value;
  if (node.type === 'JSXAttribute') {
    const name = (node.name as { name?: unknown }).name;
    const value = (node.value as { value?: unknown } | null)?.value;
    if (typeof name === 'string' && spoken.includes(name) && hasWord(value)) return value;
  }
  return undefined;
}

/** Words that stand in a component instead of in src/words, as sentences. */
function inlineWords(name: string, text: string): string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const literal = Array.isArray(value) ? undefined : literalIn(value as Node);
    if (literal)
      found.push(`src/${name} says "${literal.trim()}" itself. Put it into src/words/en and call it from m.`);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(parseSync(name, text).program);
  return found;
}

describe('the words', () => {
  it('are there in English', () => {
    expect(locales).toContain('en');
    expect(areas.length).toBeGreaterThan(1);
  });

  it('are never empty', () => {
    const empty = locales.flatMap((locale) =>
      areas.flatMap((area) =>
        Object.entries(read(locale, area))
          .filter(([, message]) => message === '' || message === null)
          .map(([key]) => `${locale}/${area}: ${key}`),
      ),
    );
    expect(empty).toEqual([]);
  });

  it('are said whole in every language', () => {
    const found = locales.flatMap((locale) =>
      areas.flatMap((area) => gaps(read('en', area), read(locale, area), `src/words/${locale}/${area}`)),
    );
    expect(found).toEqual([]);
  });

  it('are seen to be missing in a language', () => {
    const english = { begin: 'Begin', minutes: '{count} minutes' };
    expect(gaps(english, { minutes: '{n} minutos', more: 'más' }, 'es')).toEqual([
      'es does not say "begin". Translate it.',
      'es says "more", which English does not. Remove it.',
      'es: "minutes" has other blanks than English. Use count.',
    ]);
  });

  it('stand in src/words and in no component', () => {
    const components = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.tsx'),
    );
    expect(components.flatMap((name) => inlineWords(name, readFileSync(join(source, name), 'utf8')))).toEqual([]);
  });

  it('are seen in a component', () => {
    const text = 'export const A = () => <p title="Hello there">→ <b>Leave now</b> {m.home_begin()}</p>;';
    expect(inlineWords('ui/A.tsx', text)).toHaveLength(2);
  });
});
