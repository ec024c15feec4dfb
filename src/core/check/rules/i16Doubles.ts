/** I16: `~ s = s + s`: a text put into itself twice doubles each time, and some twenty times are too much for any device. */

import { scan } from '../../compile/sources.ts';
import type { Rule, Seen } from '../finding.ts';

/** Variables that hold a text from the start. */
const texts = (rows: readonly string[]): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => /^\s*(?:VAR|~\s*temp)\s+([\p{L}\p{N}_]+)\s*=\s*"/u.exec(row)?.[1] ?? []));

/** How often a variable is read in an expression, in the text of its strings too. */
const readings = (expression: string, name: string): number =>
  expression
    .replace(/"[^"]*"/g, (text) => (text.match(/\{[^}]*\}/g) ?? []).join(' '))
    .match(new RegExp(`(?<![\\p{L}\\p{N}_])${name}(?![\\p{L}\\p{N}_(])`, 'gu'))?.length ?? 0;

export const i16Doubles: Rule = {
  id: 'I16',
  severity: 'error',
  of: 'any',
  check({ compiled }) {
    const files = Object.entries(compiled.sources).map(([file, text]) => ({ file, rows: scan(file, text).code }));
    const known = texts(files.flatMap(({ rows }) => rows));
    return files.flatMap(({ file, rows }) =>
      rows.flatMap((row, index): readonly Seen[] => {
        const [, name = '', sign = '', rest = ''] =
          /^[\s\-*+]*~\s*([\p{L}\p{N}_]+)\s*(\+?=)(?!=)\s*(.*)$/u.exec(row) ?? [];
        const times = readings(rest, name) + (sign === '+=' ? 1 : 0);
        return known.has(name) && times > 1 ? [{ file, line: index + 1, values: { name }, mark: name }] : [];
      }),
    );
  },
};
