/** Puts the findings of the newest text into the gutter and under the words they are about, each with its mend where there is one. */

import type { Action, Diagnostic } from '@codemirror/lint';
import { setDiagnostics } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { CheckFinding } from '../../core/check/finding.ts';
import { checkMend, checkSentence, ruleTitle } from '../../words/rules/say.ts';
import { m } from '../../words/words.ts';
import { type Mend, mendOf } from './mends.ts';
import { mendWords } from './mendWords.ts';

/** Under the words that are meant; else from the column to the end of the line. */
function span(doc: Text, { line, column, mark, values }: CheckFinding): { readonly from: number; readonly to: number } {
  const row = doc.line(Math.min(Math.max(1, line), doc.lines));
  const word = mark ?? (typeof values.name === 'string' ? values.name : undefined);
  const at = word === undefined || word === '' ? -1 : row.text.indexOf(word);
  if (at >= 0 && word !== undefined) return { from: row.from + at, to: row.from + at + word.length };
  const indent = row.text.length - row.text.trimStart().length;
  const from = Math.min(row.from + Math.max(indent, (column ?? 1) - 1), row.to);
  return { from, to: Math.max(from, row.to) };
}

/** Puts the mend in, and the cursor behind it, ready to go on. */
export function applyMend(view: EditorView, { change }: Mend): void {
  const at = change.from + change.insert.length;
  view.dispatch({ changes: change, selection: { anchor: at }, scrollIntoView: true, userEvent: 'input.mend' });
  view.focus();
}

function actionsFor(finding: CheckFinding): readonly Action[] {
  return [
    {
      name: m.studio_mend_it(),
      apply: (view) => {
        const mend = mendOf(finding, view.state.doc.toString());
        if (mend !== undefined) applyMend(view, mend);
      },
    },
  ];
}

/** Marks drawn in one file; more have one cause near the first of them. */
const mostMarks = 200;

export function diagnostics(doc: Text, path: string, findings: readonly CheckFinding[]): readonly Diagnostic[] {
  const text = doc.toString();
  return findings
    .filter(({ file }) => file === path)
    .slice(0, mostMarks)
    .map((finding): Diagnostic => {
      const mend = mendOf(finding, text);
      const how = mend === undefined ? checkMend(finding) : mendWords(mend);
      return {
        ...span(doc, finding),
        severity: finding.severity === 'note' ? 'info' : finding.severity,
        source: ruleTitle(finding.rule),
        message: [checkSentence(finding), ...(how === undefined ? [] : [how])].join('\n'),
        ...(mend === undefined ? {} : { actions: actionsFor(finding) }),
      };
    })
    .sort((a, b) => a.from - b.from);
}

export function show(view: EditorView, path: string, findings: readonly CheckFinding[]): void {
  view.dispatch(setDiagnostics(view.state, diagnostics(view.state.doc, path, findings)));
}
