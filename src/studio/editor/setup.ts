/** Everything the editor can do, put together for one file. */

import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, foldGutter, foldKeymap } from '@codemirror/language';
import { lintGutter } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { m } from '../../words/words.ts';
import type { Workshop } from '../workshop.ts';
import { completions } from './complete.ts';
import { ink } from './inkLanguage.ts';
import { meanings } from './meaning.ts';
import { phrases } from './phrases.ts';
import { theme } from './theme.ts';
import { typing } from './typing.ts';

/** Characters above which a text is not colored: a line of a megabyte would be read at every stroke. */
const mostColored = 1_500_000;

/** Colors as long as the text is short enough, whatever is pasted into it or taken out. */
function coloring(length: number): Extension {
  const colors = new Compartment();
  const of = (now: number): Extension => (now > mostColored ? [] : ink());
  return [
    colors.of(of(length)),
    EditorState.transactionExtender.of(({ docChanged, startState, newDoc }) => {
      if (!docChanged || startState.doc.length > mostColored === newDoc.length > mostColored) return null;
      return { effects: colors.reconfigure(of(newDoc.length)) };
    }),
  ];
}

/** Tab moves on, as everywhere on the page: whoever writes by keyboard alone must get out again. */
export function setup(workshop: Workshop, path: string, length: number): Extension {
  return [
    lineNumbers(),
    highlightActiveLineGutter(),
    highlightSpecialChars(),
    history(),
    foldGutter(),
    drawSelection(),
    EditorState.allowMultipleSelections.of(true),
    bracketMatching(),
    closeBrackets(),
    autocompletion({ override: [completions(workshop)], icons: false }),
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    lintGutter(),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': m.studio_editor({ file: path }),
      spellcheck: 'true',
      tabindex: '0',
      autocapitalize: 'sentences',
    }),
    coloring(length),
    typing(),
    meanings(),
    phrases(),
    theme,
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...completionKeymap,
    ]),
  ];
}
