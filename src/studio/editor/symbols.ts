/** What an Ink text names: knots, stitches, labels, variables, ids, speakers. It reads rows, so it also reads a text that does not compile. */

import type { Files } from '../compile/told.ts';
import { codeOf } from './codeOf.ts';

export type SymbolKind =
  | 'knot'
  | 'function'
  | 'stitch'
  | 'label'
  | 'variable'
  | 'constant'
  | 'list'
  | 'moment'
  | 'ending';

export type Named = {
  readonly kind: SymbolKind;
  readonly name: string;
  /** Knot it stands in; empty above the first. */
  readonly knot: string;
  readonly stitch?: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
};

const word = '[\\p{L}_][\\p{L}\\p{N}_]*';
const knotHead = new RegExp(`^(\\s*={2,}\\s*)(function\\s+)?(${word})`, 'u');
const stitchHead = new RegExp(`^(\\s*=\\s*)(${word})`, 'u');
const declared = new RegExp(`^(\\s*(VAR|CONST|LIST|EXTERNAL)\\s+)(${word})`, 'u');
const labelled = new RegExp(`^(\\s*(?:[*+-]\\s*)+\\(\\s*)(${word})\\s*\\)`, 'u');
const tagged = /#\s*(moment|ending):\s*([\p{L}\p{N}_-]+)/gu;

const kindOf = { VAR: 'variable', CONST: 'constant', LIST: 'list', EXTERNAL: 'function' } as const;

export function symbolsIn(file: string, text: string): readonly Named[] {
  const found: Named[] = [];
  let knot = '';
  let stitch: string | undefined;
  const rows = text.split('\n');
  codeOf(text).forEach((row, index) => {
    const at = (kind: SymbolKind, name: string, column: number): void => {
      const inside = stitch === undefined ? {} : { stitch };
      found.push({ kind, name, knot, ...inside, file, line: index + 1, column: column + 1 });
    };
    const head = knotHead.exec(row);
    const inner = head === null ? stitchHead.exec(row) : null;
    const declaration = declared.exec(row);
    const label = labelled.exec(row);
    if (head !== null) {
      const [, before = '', fun = '', name = ''] = head;
      knot = name;
      stitch = undefined;
      at(fun === '' ? 'knot' : 'function', name, before.length + fun.length);
    } else if (inner !== null) {
      const [, before = '', name = ''] = inner;
      stitch = name;
      at('stitch', name, before.length);
    } else if (declaration !== null) {
      const [, before = '', word = 'VAR', name = ''] = declaration;
      at(kindOf[word as keyof typeof kindOf], name, before.length);
    } else if (label !== null) at('label', label[2] ?? '', (label[1] ?? '').length);
    for (const tag of (rows[index] ?? '').matchAll(tagged)) {
      at(tag[1] as 'moment' | 'ending', tag[2] ?? '', tag.index);
    }
  });
  return found;
}

export const allSymbols = (files: Files): readonly Named[] =>
  Object.entries(files).flatMap(([file, text]) => (/\.ink$/i.test(file) ? symbolsIn(file, text) : []));

/** Names that may speak, from the top of any file. */
export function castIn(files: Files): readonly string[] {
  const cast = Object.values(files).flatMap((text) => /^\s*#\s*cast\s*:(.*)$/m.exec(text)?.[1]?.split(',') ?? []);
  return [...new Set(cast.map((name) => name.trim()).filter((name) => name !== ''))];
}

/** Where a divert leads from here: a stitch or label of the same knot before a knot of that name, as Ink looks for it. */
export function definitionOf(symbols: readonly Named[], path: string, knot: string): Named | undefined {
  const parts = path.split('.');
  const name = parts.at(-1);
  if (parts.length > 1) {
    const [first] = parts;
    return symbols.find((one) => one.name === name && (one.knot === first || one.stitch === first));
  }
  const local = symbols.find((one) => one.name === name && one.knot === knot && isInside(one));
  return (
    local ??
    symbols.find((one) => one.name === name && !isInside(one) && one.kind !== 'moment' && one.kind !== 'ending')
  );
}

const isInside = ({ kind }: Named): boolean => kind === 'stitch' || kind === 'label';
