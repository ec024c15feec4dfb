/** What it takes to write in one file, and the room for what is fetched after it. */

import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, foldGutter, foldKeymap } from '@codemirror/language';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  gutter,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { m } from '../../words/words.ts';
import { ink } from './inkLanguage.ts';
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

/** Holds what is beside the writing, once it has come. */
export const room = new Compartment();
/** As wide as the marks of findings are, so that no line moves when they come. */
const noMarks = gutter({ class: 'cm-gutter-lint' });

/** Tab moves on, as everywhere on the page: whoever writes by keyboard alone must get out again. */
export function setup(path: string, length: number, beside: Extension = noMarks): Extension {
  return [
    lineNumbers(),
    highlightActiveLineGutter(),
    highlightSpecialChars(),
    history(),
    foldGutter(),
    drawSelection(),
    EditorState.allowMultipleSelections.of(true),
    bracketMatching(),
    highlightActiveLine(),
    room.of(beside),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': m.studio_editor({ file: path }),
      spellcheck: 'true',
      tabindex: '0',
      autocapitalize: 'sentences',
    }),
    coloring(length),
    typing(),
    phrases(),
    theme,
    keymap.of([...defaultKeymap, ...historyKeymap, ...foldKeymap]),
  ];
}
