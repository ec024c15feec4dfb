/** What the editor answers to when a command is given: completion, what a word means, search, outline, definition, uses, rename, the next finding, its mend, folding, playing from here. */

import { startCompletion } from '@codemirror/autocomplete';
import { foldCode, unfoldCode } from '@codemirror/language';
import { openSearchPanel } from '@codemirror/search';
import type { EditorView } from '@codemirror/view';
import type { At } from '../../core/compile/finding.ts';
import { ruleTitle } from '../../words/rules/say.ts';
import { m } from '../../words/words.ts';
import type { Bench } from '../bench.ts';
import { findingsNow } from '../findingsNow.ts';
import type { EditorActs } from './desk.ts';
import { applyMend } from './lint.ts';
import { sayMeaning } from './meaning.ts';
import { mendOf } from './mends.ts';
import { knotOfLine, symbolAt, usesAt } from './navigate.ts';
import { rename } from './rename.ts';
import { allSymbols, type Named } from './symbols.ts';

const kinds = {
  knot: m.studio_kind_knot,
  function: m.studio_kind_function,
  stitch: m.studio_kind_stitch,
  label: m.studio_kind_label,
  variable: m.studio_kind_variable,
  constant: m.studio_kind_constant,
  list: m.studio_kind_list,
  moment: m.studio_kind_moment,
  ending: m.studio_kind_ending,
} as const;

export function cursorOf(view: EditorView, file: string): At {
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  return { file, line: line.number, column: head - line.from + 1 };
}

/** `file`: the one the view shows now. */
export function actsOf(bench: Bench, view: EditorView, file: () => string | undefined): EditorActs {
  const { workshop } = bench;
  const files = () => workshop.getState().files;
  const here = (): At => cursorOf(view, file() ?? '');
  const named = (): Named | undefined => symbolAt(files(), here());
  const withNamed = (act: (symbol: Named) => void): void => {
    const symbol = named();
    if (symbol === undefined) bench.say(m.studio_no_name_here());
    else act(symbol);
  };
  const row = ({ file: path, line }: At): string => (files()[path] ?? '').split('\n')[line - 1]?.trim() ?? '';
  const where = ({ file: path, line }: At): string => m.studio_rule_in({ file: path, line });

  return {
    complete: () => {
      view.focus();
      startCompletion(view);
    },
    meaning: () => {
      if (!sayMeaning(view)) bench.say(m.studio_no_meaning_here());
    },
    search: () => openSearchPanel(view),
    outline: () =>
      bench.sheet({
        kind: 'pick',
        title: m.studio_command_outline(),
        items: allSymbols(files()).map((symbol) => ({
          label: symbol.name,
          detail: `${kinds[symbol.kind]()}, ${where(symbol)}`,
          act: () => workshop.goTo(symbol),
        })),
      }),
    definition: () => withNamed((symbol) => workshop.goTo(symbol)),
    uses: () =>
      withNamed((symbol) =>
        bench.sheet({
          kind: 'pick',
          title: m.studio_uses_of({ name: symbol.name }),
          items: usesAt(files(), symbol).map((at) => ({
            label: row(at),
            detail: where(at),
            act: () => workshop.goTo(at),
          })),
        }),
      ),
    rename: () =>
      withNamed((symbol) =>
        bench.sheet({
          kind: 'name',
          title: m.studio_rename_title({ name: symbol.name }),
          label: m.studio_rename_label(),
          value: symbol.name,
          take: (to) => {
            if (to === symbol.name) return undefined;
            const renamed = rename(symbol, to, files());
            if (!renamed.ok)
              return renamed.why === 'taken' ? m.studio_rename_taken({ name: to }) : m.studio_rename_no_name();
            workshop.writeAll(renamed.files);
            bench.say(m.studio_renamed({ count: renamed.count, name: to }));
            return undefined;
          },
        }),
      ),
    nextFinding: () => {
      const findings = findingsNow(workshop.getState()).filter((one) => one.file === file());
      const { line } = here();
      const sorted = [...findings].sort((a, b) => a.line - b.line);
      const next = sorted.find((finding) => finding.line > line) ?? sorted[0];
      if (next === undefined) bench.say(m.studio_none_to_mend());
      else {
        workshop.goTo(next);
        bench.say(`${m.studio_line({ line: next.line })}: ${ruleTitle(next.rule)}`);
      }
    },
    mend: () => {
      const { line } = here();
      const text = view.state.doc.toString();
      const found = findingsNow(workshop.getState()).filter((one) => one.file === file() && one.line === line);
      const mend = found.map((finding) => mendOf(finding, text)).find((one) => one !== undefined);
      if (mend === undefined) bench.say(m.studio_no_mend_here());
      else applyMend(view, mend);
    },
    fold: () => void foldCode(view),
    unfold: () => void unfoldCode(view),
    playHere: () => {
      const at = here();
      void workshop.playTo({ line: at }, knotOfLine(files()[at.file] ?? '', at.line));
    },
  };
}
