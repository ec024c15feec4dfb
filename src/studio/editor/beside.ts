/** What an editor has beyond writing: completion, search, findings with their mends, meanings, commands. Fetched once one can write, which it must not keep anybody from. */

import { autocompletion, closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { lintGutter } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { type Extension, Prec } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import type { Workshop } from '../workshop.ts';
import { completions } from './complete.ts';
import { meanings } from './meaning.ts';

export { actsOf } from './commands.ts';
export { show } from './lint.ts';

export const beside = (workshop: Workshop): Extension => [
  closeBrackets(),
  autocompletion({ override: [completions(workshop)], icons: false }),
  highlightSelectionMatches(),
  search({ top: true }),
  lintGutter(),
  meanings(),
  keymap.of(closeBracketsKeymap),
  Prec.low(keymap.of(searchKeymap)),
];
