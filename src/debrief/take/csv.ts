/** A playthrough as a table: one row a decision, for a spreadsheet. Hopes never go along; nothing is summed. */

import Papa from 'papaparse';
import { debrief, type Row } from '../../core/scoring/debrief.ts';
import { type Exchange, retrace } from '../../core/story/retrace.ts';
import { m } from '../../words/words.ts';
import type { ExportedPlaythrough, Format } from './playthrough.ts';

type Cell = string | number;
type Seen = { readonly row: Row; readonly at: number; readonly given: ExportedPlaythrough; readonly lived?: Exchange };

/** The words of a response: as they stood then, else as the author wrote them; empty where neither is known. */
function wordsOf({ given, lived }: Seen, id: string): string {
  return lived?.offered.responses.find(({ key }) => key === id)?.text ?? given.scenario.notes.responses[id]?.text ?? '';
}

const takenOf = ({ row }: Seen) => row.offered.find(({ id }) => id === row.response);
const yes = (is: boolean): Cell => (is ? 1 : 0);

/** Names are fixed, in English and never translated: whoever reads the file by machine relies on them. */
const columns: readonly (readonly [name: string, cell: (seen: Seen) => Cell])[] = [
  ['row', ({ at }) => at + 1],
  ['scenario', ({ given }) => given.scenario.id],
  ['edition', ({ given }) => given.ledger[0].edition],
  ['entry', ({ row }) => row.entry],
  ['moment', ({ row }) => row.moment ?? ''],
  ['context', ({ row }) => row.context],
  ['response', ({ row }) => row.response],
  ['words', (seen) => (seen.row.skipped ? '' : wordsOf(seen, seen.row.response))],
  ['act', (seen) => yes(takenOf(seen)?.act === true)],
  ['move', (seen) => (seen.row.skipped ? '' : (takenOf(seen)?.move ?? ''))],
  ['autonomy', ({ row }) => row.reading?.autonomy ?? ''],
  ['autonomy_on_offer', ({ row }) => row.reading?.most ?? ''],
  ['boundary', ({ row }) => row.reading?.boundary ?? ''],
  ['steer', ({ row }) => row.reading?.steer ?? ''],
  ['flags', (seen) => (seen.row.skipped ? '' : (takenOf(seen)?.flags ?? []).join(' '))],
  ['counted', ({ row }) => yes(row.counted)],
  ['replay', ({ row }) => yes(row.replay)],
  ['skipped', ({ row }) => yes(row.skipped)],
  ['on_the_road', ({ row }) => yes(row.standing)],
  ['practitioners_differ', ({ row }) => yes(row.differ)],
  ['other_line', (seen) => (seen.row.alternative === undefined ? '' : wordsOf(seen, seen.row.alternative))],
  [
    'offered',
    ({ row }) =>
      row.offered
        .filter(({ aside }) => !aside)
        .map(({ id }) => id)
        .join(' '),
  ],
];

/** What a spreadsheet would run as a formula, also behind blanks or in full-width signs; papaparse's own pattern misses a second line. */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/;

/** RFC 4180: CRLF, quotes doubled; text that begins like a formula gets a `'` before it. */
function print(given: ExportedPlaythrough): string {
  const lived = retrace(given.scenario, given.ledger);
  const rows = debrief(given.ledger).map((row, at) => {
    const found = lived.get(row.entry);
    const seen: Seen = { row, at, given, ...(found === undefined ? {} : { lived: found }) };
    return columns.map(([, cell]) => cell(seen));
  });
  const table = Papa.unparse(
    { fields: columns.map(([name]) => name), data: rows },
    { escapeFormulae: formula, newline: '\r\n', header: true },
  );
  return `${table}\r\n`;
}

export const csv: Format = {
  id: 'csv',
  extension: 'csv',
  type: 'text/csv;charset=utf-8',
  takesHopes: false,
  label: m.export_csv,
  print,
};
