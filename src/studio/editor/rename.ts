/** Finds every use of a name in the code of all files, and writes another name there; words, tags and comments are never touched. */

import type { At } from '../../core/compile/finding.ts';
import type { Files } from '../compile/told.ts';
import { codeOf } from './codeOf.ts';
import { allSymbols, type Named } from './symbols.ts';

export const isName = (text: string): boolean => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(text) && !reserved.has(text);
const reserved = new Set([
  'END',
  'DONE',
  'VAR',
  'CONST',
  'LIST',
  'INCLUDE',
  'EXTERNAL',
  'TODO',
  'else',
  'not',
  'and',
  'or',
  'mod',
  'true',
  'false',
  'function',
  'ref',
  'temp',
  'return',
  'once',
  'cycle',
  'shuffle',
  'stopping',
]);

export type Use = At & { readonly column: number; readonly length: number };

const wordAround = (name: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}_])${name}(?![\\p{L}\\p{N}_])`, 'gu');

/** In files of Ink, by file and line. A stitch or label is looked for in its own knot, and elsewhere behind that knot's name. */
export function usesOf({ kind, name, knot, stitch }: Named, files: Files): readonly Use[] {
  const inner = kind === 'stitch' || kind === 'label';
  const uses: Use[] = [];
  for (const [file, text] of Object.entries(files)) {
    if (!/\.ink$/i.test(file)) continue;
    let here = '';
    codeOf(text).forEach((row, index) => {
      here = /^\s*={2,}\s*(?:function\s+)?([\p{L}\p{N}_]+)/u.exec(row)?.[1] ?? here;
      for (const { index: at } of row.matchAll(wordAround(name))) {
        const before = /([\p{L}\p{N}_]+)\.$/u.exec(row.slice(0, at))?.[1];
        const isText = (row.slice(0, at).match(/"/g)?.length ?? 0) % 2 === 1;
        const qualified = before !== undefined;
        const ours = qualified ? before === knot || before === stitch : here === knot;
        const fits = inner ? ours : !qualified;
        if (fits && !isText) uses.push({ file, line: index + 1, column: at + 1, length: name.length });
      }
    });
  }
  return uses;
}

export type Renamed =
  | { readonly ok: true; readonly files: Files; readonly count: number }
  | { readonly ok: false; readonly why: 'no-name' | 'taken' };

/** Only changed files are in `files`. */
export function rename(symbol: Named, to: string, files: Files): Renamed {
  if (!isName(to)) return { ok: false, why: 'no-name' };
  const taken = allSymbols(files).some(({ name, kind }) => name === to && kind !== 'moment' && kind !== 'ending');
  if (taken) return { ok: false, why: 'taken' };
  const uses = usesOf(symbol, files);
  const changed: { [path: string]: string } = {};
  for (const file of new Set(uses.map((use) => use.file))) {
    const rows = (files[file] ?? '').split('\n');
    // From the end of each row, so that columns before stay where they are.
    for (const { line, column, length } of uses.filter((use) => use.file === file).reverse()) {
      const row = rows[line - 1] ?? '';
      rows[line - 1] = row.slice(0, column - 1) + to + row.slice(column - 1 + length);
    }
    changed[file] = rows.join('\n');
  }
  return { ok: true, files: changed, count: uses.length };
}
