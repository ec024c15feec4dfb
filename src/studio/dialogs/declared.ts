/** Which variables a scene declares, with the values they begin with, and what an author types for one. */

import { allSymbols } from '../editor/symbols.ts';

type Value = number | string | boolean;
type Declared = { readonly name: string; readonly value: Value };

/** Ink's own words. */
export const truths = ['true', 'false'] as const;

/** As Ink writes constants; anything else is worked out at play and cannot be set here. */
function constant(text: string): Value | undefined {
  const bare = text.trim();
  if (bare === 'true' || bare === 'false') return bare === 'true';
  if (/^-?\d+(\.\d+)?$/.test(bare)) return Number(bare);
  return /^"([^"]*)"$/.exec(bare)?.[1];
}

export function declaredIn(files: { readonly [path: string]: string }): readonly Declared[] {
  return allSymbols(files).flatMap(({ kind, name, file, line }) => {
    if (kind !== 'variable') return [];
    const row = (files[file] ?? '').split('\n')[line - 1] ?? '';
    const value = constant(/=(.*?)(\/\/.*)?$/.exec(row)?.[1] ?? '');
    return value === undefined ? [] : [{ name, value }];
  });
}

/** What was typed, as a value of the kind the variable has. */
export function read(form: FormData, { name, value }: Declared): Value | undefined {
  const typed = String(form.get(name) ?? '');
  if (typeof value === 'boolean') return typed === 'true';
  if (typeof value === 'string') return typed;
  const number = Number(typed.replace(',', '.'));
  return Number.isFinite(number) && typed.trim() !== '' ? number : undefined;
}
