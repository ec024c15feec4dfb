/** What a story may name, drawn from the codebook, for the compiler's checks on ids. */

import { credit, currentCodebook, moveIds } from '../codebook/codebook.ts';
import { contexts, flags } from '../codebook/moves.ts';
import type { Known } from '../compile/tagRules.ts';
import { numbers } from './numbers.ts';

/** Places are left out of the checks where none is given. */
export const knownIds = (places?: readonly string[]): Known => ({
  moves: moveIds,
  contexts: contexts.filter((context) => context !== 'none'),
  flags: Object.keys(flags),
  ...(places === undefined ? {} : { places }),
  numbers,
  credit: (move, context, override) => credit(currentCodebook, move, context, override),
});
