/** Begins a translation: a second file with the original text, to be written over. */

import { nameOf } from '../../core/compile/metadata.ts';
import { translationPath } from '../proof/family.ts';

export type Begun =
  | { readonly ok: true; readonly path: string; readonly text: string }
  | { readonly ok: false; readonly why: 'no-code' | 'there-already'; readonly path: string };

/** `code` as in file names: `es`, `pt-BR`. The `# language:` at the top is changed with it, where there is one. */
export function beginTranslation(original: string, code: string, files: { readonly [path: string]: string }): Begun {
  const path = translationPath(original, code.trim());
  if (nameOf(path).language !== code.trim()) return { ok: false, why: 'no-code', path };
  if (files[path] !== undefined) return { ok: false, why: 'there-already', path };
  const text = (files[original] ?? '').replace(/^(\s*#\s*language\s*:).*$/m, `$1 ${code.trim()}`);
  return { ok: true, path, text };
}
