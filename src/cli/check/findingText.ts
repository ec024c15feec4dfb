/** One finding for a reader at a terminal: the sentence, the line with a caret under it, the mend, and the walk that shows it. */

import type { CheckFinding } from '../../core/check/finding.ts';
import { printWalk } from '../../core/check/planPrint.ts';
import { checkMend, checkSentence } from '../../words/rules/say.ts';
import { m } from '../../words/words.ts';
import type { Paint } from './paint.ts';
import type { FileReport } from './report.ts';
import { placeOf } from './report.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where a mark stands: as a word of its own before part of one, in its own case before another. */
function placeIn(row: string, mark: string): number {
  const [plain, wanted] = [row.replaceAll('’', "'"), mark.replaceAll('’', "'")];
  const word = `(?<![\\p{L}\\p{N}_])${escaped(wanted)}(?![\\p{L}\\p{N}_])`;
  const at = plain.search(new RegExp(word, 'u'));
  if (at >= 0) return at;
  const anyCase = plain.search(new RegExp(word, 'iu'));
  return anyCase >= 0 ? anyCase : plain.toLowerCase().indexOf(wanted.toLowerCase());
}

/** Where a finding points in its line: first column and width, from 1. */
export function spanOf(finding: CheckFinding, row: string): { readonly column: number; readonly width: number } {
  const { mark, column = 1 } = finding;
  const at = mark === undefined ? -1 : placeIn(row, mark);
  if (mark !== undefined && at >= 0) return { column: at + 1, width: mark.length };
  const start = Math.min(Math.max(1, column), row.length + 1);
  const blank = /^\s*/.exec(row.slice(start - 1))?.[0].length ?? 0;
  const first = start + blank;
  const word = /^[^\s\]]+/.exec(row.slice(first - 1))?.[0].length ?? 1;
  return { column: first, width: Math.max(1, word) };
}

/** Steps shown of a long walk; `--json` has them all. */
const longestWalk = 60;

/** Columns shown of a long line. */
const shown = 100;

/** A window on the line that has the marked part in it. */
function windowOn(row: string, column: number, width: number): { readonly text: string; readonly column: number } {
  const lead = /^\s*/.exec(row)?.[0].length ?? 0;
  const from = column + Math.min(width, 40) - lead <= shown ? lead : Math.max(lead, column - 40);
  // A tab would move the caret away from its word.
  const cut = row.slice(from, from + shown).replaceAll('\t', ' ');
  const text = `${from > lead ? '…' : ''}${cut}${from + shown < row.length ? '…' : ''}`;
  return { text, column: column - from + (from > lead ? 1 : 0) };
}

const weights = (paint: Paint) =>
  ({
    error: { word: m.check_said_severity_error, heavy: paint.error },
    warning: { word: m.check_said_severity_warning, heavy: paint.warning },
    note: { word: m.check_said_severity_note, heavy: paint.strong },
  }) as const;

export function findingRows(finding: CheckFinding, report: FileReport, paint: Paint): readonly string[] {
  const row = report.lines[placeOf(finding)];
  // Without a column or a mark a finding is about the file as a whole.
  const precise = finding.column !== undefined || finding.mark !== undefined;
  const span = row === undefined || row === '' || !precise ? undefined : spanOf(finding, row);
  const { word, heavy } = weights(paint)[finding.severity];
  const at = `${finding.file}:${finding.line}:${span?.column ?? finding.column ?? 1}`;
  const rows = [`${paint.strong(at)} ${heavy(word())} ${paint.strong(`[${finding.rule}]`)} ${checkSentence(finding)}`];
  if (row !== undefined && span !== undefined) {
    const view = windowOn(row, span.column, span.width);
    const width = Math.max(1, Math.min(span.width, view.text.length - view.column + 1));
    rows.push(`    ${paint.faint('|')} ${view.text}`);
    rows.push(`    ${paint.faint('|')} ${' '.repeat(Math.max(0, view.column - 1))}${heavy('^'.repeat(width))}`);
  }
  const mend = checkMend(finding);
  if (mend !== undefined) rows.push(`  ${paint.mend(m.check_said_mend())}  ${paint.mend(mend)}`);
  if (finding.walk !== undefined && finding.walk.length > 0) {
    const title = m.check_said_walk_title({ rule: finding.rule });
    const shownWalk = finding.walk.slice(0, longestWalk);
    const [first = '', ...rest] = printWalk(title, shownWalk, report.figures?.asides ?? []);
    const more = finding.walk.length - shownWalk.length;
    if (more > 0) rest.push(m.check_said_walk_more({ count: more }));
    rows.push(paint.faint(`  ${m.check_said_walk()}  ${first}`), ...rest.map((step) => paint.faint(`        ${step}`)));
  }
  return rows;
}
