/** The room log as it is stored and exported: printed as JSON, and read back or refused. */

import * as v from 'valibot';
import type { CodebookVersion } from '../codebook/codebook.ts';
import { isCodebookVersion } from '../codebook/codebook.ts';
import type { Chose, Ended, Skipped, TookAside } from '../ledger/entries.ts';
import { readEntry } from '../ledger/shape.ts';
import { marks, type RoomEntry, type Row, views } from './entries.ts';

/** Grows when the shape of an entry changes; other versions are refused, never half-read. */
export const roomLogVersion = 1;

const text = v.pipe(v.string(), v.nonEmpty());
const at = v.pipe(v.number(), v.finite(), v.minValue(0));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const counts = v.array(whole);
const plan = v.record(text, v.picklist(marks));
/** An entry of a ledger, checked as every ledger's is. */
const entryOf = <T extends { readonly kind: string }>(...kinds: readonly T['kind'][]) =>
  v.custom<T>((raw) => {
    const read = readEntry(raw, 0);
    return !('rule' in read) && (kinds as readonly string[]).includes(read.kind);
  });

const entry = v.variant('kind', [
  v.strictObject({
    kind: v.literal('created'),
    scenario: text,
    edition: text,
    codebook: v.custom<CodebookVersion>(isCodebookVersion),
    language: text,
    seed: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2147483646)),
    plan,
  }),
  v.strictObject({ kind: v.literal('planned'), plan }),
  v.strictObject({
    kind: v.literal('shown'),
    screen: v.strictObject({
      view: v.picklist(views),
      line: whole,
      quiet: v.exactOptional(v.strictObject({ from: at, until: at })),
      talk: v.exactOptional(v.literal(true)),
      address: v.exactOptional(text),
    }),
  }),
  v.strictObject({ kind: v.literal('started') }),
  v.strictObject({
    kind: v.literal('opened'),
    round: whole,
    moment: v.exactOptional(text),
    options: v.array(text),
  }),
  v.strictObject({ kind: v.literal('counted'), round: whole, hands: counts, sat: whole }),
  v.strictObject({ kind: v.literal('closed'), round: whole, phones: counts, sat: whole }),
  v.strictObject({ kind: v.literal('revealed'), round: whole }),
  v.strictObject({
    kind: v.literal('committed'),
    decision: entryOf<Chose | Skipped>('chose', 'skipped'),
    ended: v.exactOptional(entryOf<Ended>('ended')),
  }),
  v.strictObject({ kind: v.literal('asideTaken'), aside: entryOf<TookAside>('aside') }),
  v.strictObject({ kind: v.literal('wentBack'), to: whole }),
  v.strictObject({ kind: v.literal('locked'), locked: v.boolean() }),
  v.strictObject({ kind: v.literal('removed'), device: text }),
  v.strictObject({ kind: v.literal('paceBegan') }),
  v.strictObject({
    kind: v.literal('paceEnded'),
    counts: v.strictObject({
      devices: whole,
      moments: v.array(
        v.strictObject({
          moment: text,
          answers: v.array(v.strictObject({ response: text, count: whole, to: v.record(v.string(), whole) })),
        }),
      ),
    }),
  }),
  v.strictObject({ kind: v.literal('ended') }),
]);

const row = v.strictObject({ rev: v.pipe(whole, v.minValue(1)), at, id: text, entry });
const log = v.strictObject({ version: v.literal(roomLogVersion), rows: v.pipe(v.array(row), v.minLength(1)) });

/** An entry as it was stored, or undefined when it is none. */
export function readRoomEntry(value: unknown): RoomEntry | undefined {
  const read = v.safeParse(entry, value);
  return read.success ? read.output : undefined;
}

/** One line of JSON; `parseRoomLog` gives the same rows back. */
export const printRoomLog = (rows: readonly Row[]): string => JSON.stringify({ version: roomLogVersion, rows });

/** `at` says where, as in `rows.3.entry.kind`. */
export type RoomLogTrouble = {
  readonly rule: 'not_json' | 'unknown_version' | 'not_a_room' | 'gap';
  readonly at?: string;
};

/** Never throws, and never half-reads: rows count from 1 without a gap and begin with `created`. [RM17] */
export function parseRoomLog(
  printed: string,
): { readonly ok: true; readonly rows: readonly Row[] } | { readonly ok: false; readonly trouble: RoomLogTrouble } {
  let json: unknown;
  try {
    json = JSON.parse(printed);
  } catch {
    return { ok: false, trouble: { rule: 'not_json' } };
  }
  const { version } = (json ?? {}) as { version?: unknown };
  if (typeof version === 'number' && version !== roomLogVersion)
    return { ok: false, trouble: { rule: 'unknown_version', at: String(version) } };
  const read = v.safeParse(log, json);
  if (!read.success) {
    return { ok: false, trouble: { rule: 'not_a_room', at: v.getDotPath(read.issues[0]) ?? 'the whole' } };
  }
  const { rows } = read.output;
  const gap = rows.findIndex((one, index) => one.rev !== index + 1 || (one.entry.kind === 'created') !== (index === 0));
  return gap < 0 ? { ok: true, rows } : { ok: false, trouble: { rule: 'gap', at: `rows.${gap}` } };
}
