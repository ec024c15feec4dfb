/** What the editor's own parts say, by the words they ask with; a `$` in them is a number. */

import { EditorState, type Extension } from '@codemirror/state';
import { m } from '../../words/words.ts';

export const phrases = (): Extension =>
  EditorState.phrases.of({
    Find: m.studio_phrase_find(),
    Replace: m.studio_phrase_replace_with(),
    next: m.studio_phrase_next(),
    previous: m.studio_phrase_previous(),
    all: m.studio_phrase_all(),
    'match case': m.studio_phrase_match_case(),
    regexp: m.studio_phrase_regexp(),
    'by word': m.studio_phrase_by_word(),
    replace: m.studio_phrase_replace(),
    'replace all': m.studio_phrase_replace_all(),
    close: m.studio_phrase_close(),
    'current match': m.studio_phrase_current_match(),
    'on line': m.studio_phrase_on_line(),
    'replaced $ matches': m.studio_phrase_replaced_all(),
    'replaced match on line $': m.studio_phrase_replaced_one(),
    'Go to line': m.studio_phrase_go_to_line(),
    go: m.studio_phrase_go(),
    to: m.studio_phrase_to(),
    'Folded lines': m.studio_phrase_folded_lines(),
    'Unfolded lines': m.studio_phrase_unfolded_lines(),
    'Fold line': m.studio_phrase_fold_line(),
    'Unfold line': m.studio_phrase_unfold_line(),
    'folded code': m.studio_phrase_folded(),
    unfold: m.studio_phrase_unfold(),
    Completions: m.studio_phrase_completions(),
    'Control character': m.studio_phrase_control_character(),
    Diagnostics: m.studio_phrase_diagnostics(),
    'No diagnostics': m.studio_phrase_no_diagnostics(),
    'Selection deleted': m.studio_phrase_selection_deleted(),
  });
