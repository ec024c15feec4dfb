/** What a move is worth where it stands: the codebook's credit in the context of its moment, with what the author wrote over it. */

import { credit, currentCodebook } from '../../core/codebook/codebook.ts';
import type { Context, Credit } from '../../core/codebook/moves.ts';
import { readLineTags, readResponseTags } from '../../core/story/tags.ts';

const tagsIn = (row: string): readonly string[] =>
  [...row.replace(/\/\/.*$/, '').matchAll(/#\s*([^#\]]+)/g)].map(([, tag = '']) => tag.trim());

/** Of the last moment written above, as a player would come from it; `none` where none is. */
function contextAt(above: readonly string[]): Context {
  const moment = above.findLast((row) => readLineTags(tagsIn(row)).moments.length > 0);
  return (moment === undefined ? undefined : readLineTags(tagsIn(moment)).contexts.at(-1)) ?? 'none';
}

/** `above`: the rows before it. Undefined where the row has no move of the codebook. */
export function worthOf(row: string, above: readonly string[]): Credit | undefined {
  const { move, override } = readResponseTags(tagsIn(row));
  return move === undefined ? undefined : credit(currentCodebook, move, contextAt(above), override);
}
