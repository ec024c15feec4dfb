/** T4: the narrator names no move, no lesson and no count. Judged by a list of words, so a reader has the last say. */

import { scan } from '../../compile/sources.ts';
import { splitSpeaker } from '../../story/lines.ts';
import type { Rule, Seen } from '../finding.ts';
import { wordsFrom } from '../wordLists.ts';

/** What is printed of a row that is neither response, logic, knot nor tag; empty for those. */
function narrationOf(row: string, cast: readonly string[]): string {
  if (/^\s*([*+~=#]|->|VAR\b|CONST\b|LIST\b|INCLUDE\b|EXTERNAL\b)/.test(row)) return '';
  const text = row
    .replace(/(?<!\\)#.*$/, '')
    .replace(/^\s*-+\s*(\([\w-]+\))?/, '')
    .trim();
  return splitSpeaker(text, cast).speaker === undefined ? text : '';
}

export const t4Moral: Rule = {
  id: 'T4',
  severity: 'warning',
  of: 'scored',
  check: ({ compiled, scenario: { meta }, lists }) =>
    Object.entries(compiled.sources).flatMap(([file, text]) =>
      scan(file, text).code.flatMap((row, index): readonly Seen[] => {
        const [word] = wordsFrom(lists.moral, narrationOf(row, meta.cast));
        return word === undefined ? [] : [{ file, line: index + 1, values: { word }, mark: word }];
      }),
    ),
};
