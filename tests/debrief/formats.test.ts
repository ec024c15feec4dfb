/** Tests of the files a playthrough is taken along in. */

import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parseLedger } from '../../src/core/ledger/parse.ts';
import { score } from '../../src/core/scoring/score.ts';
import { csv } from '../../src/debrief/take/csv.ts';
import { formats } from '../../src/debrief/take/formats.ts';
import { json } from '../../src/debrief/take/json.ts';
import { compiled, published, roads, walk } from './playthroughs.ts';

const scenario = published('three-things');
const hopes = [{ entry: 1, tap: 'fix', words: 'I wanted it to be over.' }];

type Table = readonly { readonly [column: string]: string }[];
const table = (text: string): Table =>
  Papa.parse<{ [column: string]: string }>(text, { header: true, skipEmptyLines: true }).data;

describe('the JSON file', () => {
  const ledger = walk(scenario, roads.in, 11);

  it('holds what is promised to whoever reads it', () => {
    const file = JSON.parse(json.print({ scenario, ledger }));
    expect(Object.keys(file)).toEqual(['version', 'scenario', 'edition', 'seed', 'entries', 'readings']);
    expect(file).toMatchObject({ version: 1, scenario: 'three-things', edition: 'e1', seed: 11 });
    expect(file.readings).toEqual(JSON.parse(JSON.stringify(score(ledger))));
  });

  it('can be opened again as a saved playthrough', () => {
    const read = parseLedger(json.print({ scenario, ledger, hopes }));
    expect(read.ok && read.saved.entries).toEqual(ledger);
  });

  it('takes hopes along only when they are given', () => {
    expect(json.print({ scenario, ledger })).not.toContain('hopes');
    expect(JSON.parse(json.print({ scenario, ledger, hopes })).hopes).toEqual(hopes);
  });
});

describe('the CSV file', () => {
  it('has one row a decision, in the order they were taken', () => {
    const rows = table(csv.print({ scenario, ledger: walk(scenario, roads.in, 11) }));
    expect(rows.map((row) => row.response)).toEqual(roads.in);
    expect(rows[1]).toMatchObject({
      moment: 'ballpark',
      context: 'third',
      move: 'speak-for',
      autonomy: '0',
      autonomy_on_offer: '3',
      boundary: '1',
      steer: 'specialist',
      counted: '1',
    });
    expect(rows[4]?.flags).toBe('privacy');
    expect(rows[1]?.words).toBe(
      "Part time at the bus depot, parts counter, six years. She has the stubs right there, and she's never once been late.",
    );
  });

  it('marks replays, and what was left by going back', () => {
    const rows = table(csv.print({ scenario, ledger: walk(scenario, roads.best) }));
    expect(rows.slice(0, 2).map((row) => [row.counted, row.replay, row.on_the_road])).toEqual([
      ['1', '0', '0'],
      ['0', '1', '1'],
    ]);
  });

  it('says nothing of a line that was skipped past', () => {
    const [row] = table(csv.print({ scenario, ledger: walk(scenario, ['skip']) }));
    expect(row).toMatchObject({ skipped: '1', words: '', move: '', autonomy: '', counted: '0' });
  });

  it('never holds hopes', () => {
    expect(csv.print({ scenario, ledger: walk(scenario, roads.in), hopes })).not.toContain('over.');
  });

  const nasty = compiled(
    'nasty',
    `# title: Nasty
# client: Bo
# cast: Bo, You
# place: lobby
-> a
=== a ===
Bo: Hello. #moment:hello
* [=HYPERLINK("x"), "quoted"\\, and, commas #id:equals #move:reflect]
* [+1 #id:plus #move:affirm]
* [-2+3 #id:minus #move:nod-along]
* [@SUM(1) #id:at #move:wall]
- Bye. #ending:bye
-> END
`,
  );

  it('disarms text that a spreadsheet would run', () => {
    for (const [id, start] of [
      ['equals', "'="],
      ['plus', "'+"],
      ['minus', "'-"],
      ['at', "'@"],
    ] as const) {
      const [row] = table(csv.print({ scenario: nasty, ledger: walk(nasty, [id]) }));
      expect(row?.words?.slice(0, 2)).toBe(start);
    }
  });

  it('keeps to RFC 4180: CRLF, the same number of fields in every row, quotes doubled', () => {
    const text = csv.print({ scenario: nasty, ledger: walk(nasty, ['equals']) });
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('""quoted""');
    const { data, errors } = Papa.parse<string[]>(text.trimEnd());
    expect(errors).toEqual([]);
    expect(new Set(data.map((row) => row.length)).size).toBe(1);
  });

  it('leaves numbers below zero as numbers', () => {
    const rows = table(csv.print({ scenario, ledger: walk(scenario, roads.out) }));
    expect(rows.map((row) => row.boundary)).toContain('-1');
  });
});

describe('the formats', () => {
  it('differ in id and extension, and each has a name for people', () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    for (const format of formats) expect(format.label()).toMatch(/\w{3}/);
  });
});
