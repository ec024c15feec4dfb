/** Reads an author's files before Ink does: comments, INCLUDEs, byte order marks. It understands no Ink beyond those. */

import { type Remarks, remark } from './finding.ts';

/** One `//` comment. `text` is what follows the slashes, untouched; `alone` when nothing but blanks stands before it. */
export type Comment = {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly alone: boolean;
  /** The code before it on its line. */
  readonly before: string;
};

export type Source = {
  /** Path as given to `read`. */
  readonly file: string;
  /** Without byte order mark. */
  readonly text: string;
  readonly comments: readonly Comment[];
  /** The lines with their comments taken out, as Ink sees them; index 0 is line 1. */
  readonly code: readonly string[];
  readonly includes: readonly { readonly line: number; readonly name: string }[];
  readonly unclosed?: { readonly line: number; readonly column: number };
};

type Draft = { comments: Comment[]; code: string[]; unclosed?: { line: number; column: number } };

/** Takes comments out of one line; answers where in the line an open block comment goes on. */
function scanLine(row: string, line: number, open: Draft['unclosed'], draft: Draft): Draft['unclosed'] {
  let inside = open;
  let code = '';
  let at = 0;
  while (at < row.length) {
    if (inside !== undefined) {
      const end = row.indexOf('*/', at);
      if (end < 0) break;
      inside = undefined;
      at = end + 2;
      continue;
    }
    const slash = row.indexOf('/', at);
    const next = slash < 0 ? '' : row[slash + 1];
    if (slash < 0) {
      code += row.slice(at);
      break;
    }
    code += row.slice(at, slash);
    if (next === '/') {
      const alone = row.slice(0, slash).trim() === '';
      draft.comments.push({ line, column: slash + 1, text: row.slice(slash + 2), alone, before: code });
      break;
    }
    if (next === '*') {
      inside = { line, column: slash + 1 };
      at = slash + 2;
      continue;
    }
    code += '/';
    at = slash + 1;
  }
  draft.code.push(code);
  return inside;
}

export function scan(file: string, given: string): Source {
  const text = given.replace(/^\uFEFF/, '');
  const draft: Draft = { comments: [], code: [] };
  let open: Draft['unclosed'];
  text.split(/\r\n|\n|\r/).forEach((row, index) => {
    open = scanLine(row, index + 1, open, draft);
  });
  const includes = draft.code.flatMap((row, index) => {
    const name = /^\s*INCLUDE\s+(\S.*?)\s*$/.exec(row)?.[1];
    return name === undefined ? [] : [{ line: index + 1, name }];
  });
  return {
    file,
    text,
    comments: draft.comments,
    code: draft.code,
    includes,
    ...(open === undefined ? {} : { unclosed: open }),
  };
}

/** Ink finds every INCLUDE from the folder of the main file, however deep it stands. */
export function resolveInclude(main: string, name: string): string {
  const folder = main.includes('/') ? main.slice(0, main.lastIndexOf('/') + 1) : '';
  const parts: string[] = [];
  for (const part of `${folder}${name}`.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

export type Gathered = {
  /** In the order they are met, the main file first. */
  readonly sources: ReadonlyMap<string, Source>;
  /** False when an INCLUDE is missing or runs in a circle: Ink must not be asked then. */
  readonly whole: boolean;
};

/** Reads the main file and all it includes, and says what Ink would only throw or swallow. */
export function gather(main: string, text: string, read: (path: string) => string | undefined, on: Remarks): Gathered {
  const sources = new Map<string, Source>();
  let whole = true;
  const visit = (file: string, given: string, road: readonly string[]): void => {
    const source = scan(file, given);
    sources.set(file, source);
    if (given.startsWith('\uFEFF')) remark(on, 'byte-order-mark', { file, line: 1 });
    if (source.unclosed !== undefined) remark(on, 'unclosed-comment', { file, ...source.unclosed });
    for (const { line, name } of source.includes) {
      const path = resolveInclude(main, name);
      if (path === file || road.includes(path)) {
        remark(on, 'include-loop', { file, line }, { name });
        whole = false;
        continue;
      }
      if (sources.has(path)) continue;
      const found = read(path);
      if (found === undefined) {
        remark(on, 'missing-include', { file, line }, { name, path });
        whole = false;
      } else visit(path, found, [...road, file]);
    }
  };
  visit(main, text, []);
  return { sources, whole };
}
