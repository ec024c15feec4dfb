/** What the cursor stands on, and where that is written or used. It moves nothing. */

import type { At } from '../../core/compile/finding.ts';
import type { Files } from '../compile/told.ts';
import { codeOf } from './codeOf.ts';
import { usesOf } from './rename.ts';
import { allSymbols, definitionOf, type Named } from './symbols.ts';

/** `line` and `column` from 1. */
export function symbolAt(files: Files, { file, line, column = 1 }: At): Named | undefined {
  const rows = codeOf(files[file] ?? '');
  const row = rows[line - 1] ?? '';
  const at = column - 1;
  const before = /[\p{L}\p{N}_.]*$/u.exec(row.slice(0, at))?.[0] ?? '';
  const after = /^[\p{L}\p{N}_]*/u.exec(row.slice(at))?.[0] ?? '';
  const path = before + after;
  if (path === '') return undefined;
  return definitionOf(allSymbols(files), path, knotAt(rows, line));
}

/** Name of the knot a line stands in; empty above the first. */
export function knotAt(rows: readonly string[], line: number): string {
  for (let at = Math.min(line, rows.length); at > 0; at -= 1) {
    const name = /^\s*={2,}\s*(?:function\s+)?([\p{L}\p{N}_]+)/u.exec(rows[at - 1] ?? '')?.[1];
    if (name !== undefined) return name;
  }
  return '';
}

export const knotOfLine = (text: string, line: number): string | undefined =>
  knotAt(text.split('\n'), line) || undefined;

/** Where it is used, its own place among them. */
export const usesAt = (files: Files, symbol: Named): readonly At[] => usesOf(symbol, files);
