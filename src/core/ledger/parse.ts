/** Reads a saved playthrough, or says why not. Nothing is mended and nothing is half-read: what comes from outside may be cut off or edited. */

import * as v from 'valibot';
import type { Entry } from './entries.ts';
import { ledgerVersion, type SavedPlaythrough } from './print.ts';
import { inSequence } from './sequence.ts';
import { readEntry } from './shape.ts';
import type { LedgerTrouble } from './trouble.ts';

export type ParsedLedger =
  | { readonly ok: true; readonly saved: SavedPlaythrough }
  | { readonly ok: false; readonly trouble: LedgerTrouble };

/** Other fields may lie beside these two, as hopes do in an export: they are not the ledger's. */
const envelope = v.object({ version: v.number(), entries: v.array(v.unknown()) });
/** Read first: a newer version may hold its entries under any other name. */
const versioned = v.object({ version: v.number() });

const refuse = (trouble: LedgerTrouble): ParsedLedger => ({ ok: false, trouble });

function json(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Reads what `printLedger` printed. Never throws; the first trouble found is the one told. [LG1] [LG3] */
export function parseLedger(text: string): ParsedLedger {
  const printed = text.replace(/^\uFEFF/, '').trim();
  if (printed === '') return refuse({ rule: 'empty', values: {} });
  const read = json(printed);
  if (read === undefined) return refuse({ rule: 'not_json', values: {} });
  if (!v.is(versioned, read.value)) return refuse({ rule: 'not_a_playthrough', values: {} });
  const { version } = read.value;
  if (version !== ledgerVersion) return refuse({ rule: 'unknown_version', values: { version } });
  if (!v.is(envelope, read.value)) return refuse({ rule: 'not_a_playthrough', values: {} });
  const entries: Entry[] = [];
  for (const [index, raw] of read.value.entries.entries()) {
    const entry = readEntry(raw, index);
    if ('rule' in entry) return refuse(entry);
    entries.push(entry);
  }
  const ledger = inSequence(entries);
  return 'rule' in ledger ? refuse(ledger) : { ok: true, saved: { version: ledgerVersion, entries: ledger } };
}
