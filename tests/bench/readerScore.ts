/** Reads a filled answer sheet against its key and tells at how many moments a line with full credit was picked. */

import * as v from 'valibot';
import { type KeyRow, letterOf } from './readerSheets.ts';

const keyShape = v.array(
  v.object({
    number: v.number(),
    scenario: v.string(),
    moment: v.string(),
    responses: v.array(v.string()),
    full: v.array(v.string()),
  }),
);

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly amiss: string };

export function parseKey(text: string): Outcome<readonly KeyRow[]> {
  try {
    const read = v.safeParse(keyShape, JSON.parse(text));
    if (read.success) return { ok: true, value: read.output };
  } catch {
    // Told below: it is no key either way.
  }
  return { ok: false, amiss: 'This is no key. Give the key.json that was written beside the sheets.' };
}

/** `12: B`, `12 b` or `12. B`; an empty answer is none. */
export function parseAnswers(text: string): Outcome<ReadonlyMap<number, string>> {
  const answers = new Map<number, string>();
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const row = line.trim();
    if (row === '' || row.startsWith('#')) continue;
    const found = /^(\d+)\s*[.:)]?\s*([A-Za-z]?)$/.exec(row);
    if (found === null)
      return {
        ok: false,
        amiss: `Line ${at + 1} of the answers is "${row}". Write the number of the moment and one letter, as in 12: B.`,
      };
    const [, number = '', letter = ''] = found;
    if (letter !== '') answers.set(Number(number), letter.toUpperCase());
  }
  return { ok: true, value: answers };
}

export type Hit = {
  readonly moment: string;
  readonly picked?: string;
  readonly full: readonly string[];
  readonly hit: boolean;
};
export type Tally = {
  readonly scenario: string;
  readonly hits: number;
  readonly of: number;
  /** Hits to be expected of somebody who picks without reading. */
  readonly chance: number;
  readonly moments: readonly Hit[];
};

/** One tally a scenario, by name. What is not answered is not a hit. */
export function scoreAnswers(key: readonly KeyRow[], answers: ReadonlyMap<number, string>): readonly Tally[] {
  return [...new Set(key.map(({ scenario }) => scenario))].sort().map((scenario) => {
    const rows = key.filter((row) => row.scenario === scenario);
    const moments = rows.map(({ number, moment, responses, full }) => {
      const picked = responses.find((_, at) => letterOf(at) === answers.get(number));
      const hit = picked !== undefined && full.includes(picked);
      return { moment, full, hit, ...(picked === undefined ? {} : { picked }) };
    });
    return {
      scenario,
      hits: moments.filter(({ hit }) => hit).length,
      of: rows.length,
      chance: rows.reduce((sum, { responses, full }) => sum + full.length / responses.length, 0),
      moments,
    };
  });
}
