/** I15: whole numbers written `3.0`, and divisions by a whole number: compiled, `3.0` is 3, and a division of whole numbers drops the rest. */

import { scan } from '../../compile/sources.ts';
import type { Rule, Seen } from '../finding.ts';

/** Logic on a line: after `~`, `VAR` or `CONST`, and between braces up to the colon. */
function logicOf(row: string): string {
  if (/^\s*(~|VAR\b|CONST\b)/.test(row)) return row.replace(/"[^"]*"/g, '""');
  return [...row.matchAll(/\{([^{}:|]*)[:}|]/g)].map(([, inside]) => inside ?? '').join(' ; ');
}

export const i15Division: Rule = {
  id: 'I15',
  severity: 'warning',
  of: 'any',
  check: ({ compiled }) =>
    Object.entries(compiled.sources).flatMap(([file, text]) =>
      scan(file, text).code.flatMap((row, index): readonly Seen[] => {
        const logic = logicOf(row);
        const point = /(?<![\w.])\d+\.0+(?![\d.])/.exec(logic)?.[0];
        if (point !== undefined)
          return [{ file, line: index + 1, says: 'point', values: { text: point }, mark: point }];
        const division = /[\w)]\s*\/\s*\d+(?![\d.])/.exec(logic)?.[0];
        return division === undefined
          ? []
          : [{ file, line: index + 1, says: 'division', values: { text: division.trim() }, mark: division.trim() }];
      }),
    ),
};
