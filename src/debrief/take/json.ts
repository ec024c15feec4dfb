/** A playthrough as JSON: its facts, which can be opened again, and what was read from them. No words for people. */

import { ledgerVersion } from '../../core/ledger/print.ts';
import { score } from '../../core/scoring/score.ts';
import { m } from '../../words/words.ts';
import type { ExportedPlaythrough, Format } from './playthrough.ts';

/** `{version, scenario, edition, seed, entries, readings}`; `parseLedger` reads it as a saved playthrough. */
function print({ scenario, ledger, hopes }: ExportedPlaythrough): string {
  const [began] = ledger;
  const file = {
    version: ledgerVersion,
    scenario: scenario.id,
    edition: began.edition,
    seed: began.seed,
    entries: ledger,
    readings: score(ledger),
    ...(hopes === undefined || hopes.length === 0 ? {} : { hopes }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export const json: Format = {
  id: 'json',
  extension: 'json',
  type: 'application/json;charset=utf-8',
  takesHopes: true,
  label: m.export_json,
  print,
};
