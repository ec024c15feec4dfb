/** C34: a line with so many tags that one is likely a mistake; reading them also slows the engine. */

import { scan } from '../../compile/sources.ts';
import type { Rule } from '../finding.ts';

/** A line that opens a moment may carry mood, place, who comes, the thing held, moment and context. */
const most = 7;

export const c34ManyTags: Rule = {
  id: 'C34',
  severity: 'warning',
  of: 'ours',
  check: ({ compiled }) =>
    Object.entries(compiled.sources).flatMap(([file, text]) =>
      scan(file, text).code.flatMap((row, index) => {
        const tags = row.match(/(?<!\\)#/g)?.length ?? 0;
        return tags > most ? [{ file, line: index + 1, values: { tags, most }, mark: '#' }] : [];
      }),
    ),
};
