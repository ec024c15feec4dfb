/** The mends that can be typed for the author: for a finding and the text it is in, the one change that settles it. It offers none where it would guess. */

import type { CheckFinding } from '../../core/check/finding.ts';
import { moodLike } from '../../words/moods.ts';
import type { Change } from './change.ts';

export type Mend = {
  /** Words that are put in, for the button's own words. */
  readonly with: string;
  readonly kind: 'replace' | 'add-line' | 'add' | 'remove';
  readonly change: Change;
};

type Row = { readonly from: number; readonly text: string };

function rowOf(text: string, line: number): Row | undefined {
  let from = 0;
  for (let number = 1; number < line; number += 1) {
    const end = text.indexOf('\n', from);
    if (end < 0) return undefined;
    from = end + 1;
  }
  const end = text.indexOf('\n', from);
  return { from, text: text.slice(from, end < 0 ? text.length : end) };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The word as a tag names it, after the hash or the colon, and whole. */
function replaceWord({ from, text }: Row, word: string, near: string): Mend | undefined {
  const found = new RegExp(`(?<![\\p{L}\\p{N}_-])${escaped(word)}(?![\\p{L}\\p{N}_-])`, 'u').exec(text);
  if (found === null) return undefined;
  const at = from + found.index;
  return { with: near, kind: 'replace', change: { from: at, to: at + word.length, insert: near } };
}

const indentOf = (text: string): string => `${/^\s*/.exec(text)?.[0] ?? ''}`;

/** Under a line, after the comments that already stand there. */
function addLine(text: string, line: number, words: string, deeper: boolean): Mend | undefined {
  const row = rowOf(text, line);
  if (row === undefined) return undefined;
  const at = row.from + row.text.length;
  const insert = `\n${indentOf(row.text)}${deeper ? '  ' : ''}${words}`;
  return { with: words.trim(), kind: 'add-line', change: { from: at, to: at, insert } };
}

/** A short id out of the words of a response: `ask-parts`. */
export function idFrom(words: string, taken: (id: string) => boolean): string {
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '');
  const parts = plain.split(/[^a-z0-9]+/).filter((part) => part !== '');
  const base = parts.slice(0, 3).join('-') || 'response';
  let id = base;
  for (let number = 2; taken(id); number += 1) id = `${base}-${number}`;
  return id;
}

/** Before the closing bracket of a response. */
function addTag({ from, text }: Row, tag: string): Mend | undefined {
  const at = text.lastIndexOf(']');
  if (at < 0) return undefined;
  return { with: tag, kind: 'add', change: { from: from + at, to: from + at, insert: ` ${tag}` } };
}

const named = (finding: CheckFinding, value: string): string => String(finding.values[value] ?? '');

function nearer(finding: CheckFinding, row: Row): Mend | undefined {
  const { near } = finding.values;
  const word = named(finding, 'name') || named(finding, 'key') || named(finding, 'tag') || named(finding, 'picture');
  return near === undefined || word === '' ? undefined : replaceWord(row, word, String(near));
}

/** The mood its meaning comes nearest to, or the one it was misspelled from. */
function moodFor(finding: CheckFinding, row: Row): Mend | undefined {
  const word = named(finding, 'name');
  const mood = moodLike(word) ?? finding.values.near;
  return mood === undefined ? undefined : replaceWord(row, word, String(mood));
}

/** By what the finding says: the compiler's name for it, or the checker's rule. */
const byName: { readonly [name: string]: (finding: CheckFinding, row: Row, text: string) => Mend | undefined } = {
  'unknown-mood': moodFor,
  'missing-pull': ({ line }, _row, text) => addLine(text, line, '//pull: ', true),
  'override-without-why': ({ line }, _row, text) => addLine(text, line, '//why: ', true),
  'ending-without-stands': ({ line }, _row, text) => addLine(text, line, '//stands: ', false),
  // An ending is where a scene ends; of any other line it would be a guess.
  'loose-end': ({ line }, row, text) => {
    let last = line;
    while (
      rowOf(text, last + 1)
        ?.text.trim()
        .startsWith('//')
    )
      last += 1;
    return /#\s*ending:/.test(row.text) ? addLine(text, last, '-> END', false) : undefined;
  },
  'missing-id': (finding, row, text) => {
    const id = idFrom(named(finding, 'text'), (one) => text.includes(`#id:${one}`));
    return addTag(row, `#id:${id}`);
  },
  'duplicate-id': (finding, row, text) => {
    const id = named(finding, 'id');
    const other = idFrom(id.replaceAll('-', ' '), (one) =>
      new RegExp(`#\\s*id:\\s*${escaped(one)}(?![\\w-])`).test(text),
    );
    return replaceWord(row, id, other);
  },
  'arrow-printed': (_finding, row) => {
    const at = row.text.indexOf('→');
    return at < 0
      ? undefined
      : { with: '->', kind: 'replace', change: { from: row.from + at, to: row.from + at + 1, insert: '->' } };
  },
  'hash-cuts-line': (_finding, row) => {
    const at = /(?<!\\)#(?=\s|\d)/.exec(row.text)?.index;
    return at === undefined
      ? undefined
      : { with: '\\#', kind: 'replace', change: { from: row.from + at, to: row.from + at + 1, insert: '\\#' } };
  },
  'glued-divert': (finding, row) => {
    const found = new RegExp(`\\s*->\\s*${escaped(named(finding, 'target'))}`).exec(row.text);
    if (found === null) return undefined;
    const insert = `\n${indentOf(row.text)}${/^\s*[*+]/.test(row.text) ? '  ' : ''}${found[0].trim()}`;
    return {
      with: found[0].trim(),
      kind: 'add-line',
      change: { from: row.from + found.index, to: row.from + found.index + found[0].length, insert },
    };
  },
  'byte-order-mark': (_finding, _row, text) =>
    text.startsWith('\uFEFF') ? { with: '', kind: 'remove', change: { from: 0, to: 1, insert: '' } } : undefined,
  'client-not-in-cast': (finding, _row, text) => {
    const found = /^\s*#\s*cast\s*:[ \t]*/m.exec(text);
    const short = named(finding, 'client').split(' ')[0] ?? '';
    if (found === null) return undefined;
    const at = found.index + found[0].length;
    return { with: short, kind: 'add', change: { from: at, to: at, insert: `${short}, ` } };
  },
};

export function mendOf(finding: CheckFinding, text: string): Mend | undefined {
  const row = rowOf(text, finding.line);
  if (row === undefined) return undefined;
  const name = finding.rule === 'T1' && finding.says === 'missing' ? 'missing-pull' : (finding.says ?? finding.rule);
  return (byName[name] ?? nearer)(finding, row, text);
}
