/** Writes `//range name a..b` under the line that declares a variable. */

import { scan } from '../../core/compile/sources.ts';

export type Declared = { readonly path: string; readonly text: string; readonly line: number };

/** Undefined where no file of the story declares the variable. */
export function withRange(
  files: { readonly [path: string]: string },
  main: string,
  name: string,
  low: number,
  high: number,
): Declared | undefined {
  const paths = [main, ...Object.keys(files).filter((path) => path !== main && path.endsWith('.ink'))];
  for (const path of paths) {
    const text = files[path] ?? '';
    const at = scan(path, text).code.findIndex((row) => /^\s*VAR\s+(\S+?)\s*=/.exec(row)?.[1] === name);
    if (at < 0) continue;
    const end = /\r\n/.test(text) ? '\r\n' : '\n';
    const rows = text.split(/\r\n|\n|\r/);
    rows.splice(at + 1, 0, `//range ${name} ${low}..${high}`);
    return { path, text: rows.join(end), line: at + 2 };
  }
  return undefined;
}
