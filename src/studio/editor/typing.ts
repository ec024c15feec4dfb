/** Words put in over a selection, or many at once, go into the text by script: the browser's own editing copies colors into style attributes, which the page's policy refuses with a message. */

import { type Extension, Prec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

function typed(event: InputEvent, view: EditorView): boolean {
  const { inputType, data, isComposing, cancelable } = event;
  if (inputType !== 'insertText' || data === null || isComposing || !cancelable || view.state.readOnly) return false;
  const { from, to, empty } = view.state.selection.main;
  if (empty && data.length === 1) return false;
  const insert = () =>
    view.state.update(view.state.replaceSelection(view.state.toText(data)), {
      userEvent: 'input.type',
      scrollIntoView: true,
    });
  const handlers = view.state.facet(EditorView.inputHandler);
  if (!handlers.some((handle) => handle(view, from, to, data, insert))) view.dispatch(insert());
  return true;
}

export const typing = (): Extension => Prec.high(EditorView.domEventHandlers({ beforeinput: typed }));
