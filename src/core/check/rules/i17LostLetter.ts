/** I17: the sign an editor leaves where it could not read a letter. */

import type { Rule, Seen } from '../finding.ts';

export const i17LostLetter: Rule = {
  id: 'I17',
  severity: 'error',
  of: 'any',
  check: ({ compiled }) =>
    Object.entries(compiled.sources).flatMap(([file, text]) =>
      text
        .split(/\r\n|\n|\r/)
        .flatMap((row, index): readonly Seen[] =>
          row.includes('\uFFFD') ? [{ file, line: index + 1, values: {}, mark: '\uFFFD' }] : [],
        ),
    ),
};
