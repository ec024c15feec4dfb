/** The shape of an entry as it may come from outside. The order in which entries may stand is sequence.ts's. */

import * as v from 'valibot';
import type { CodebookVersion } from '../codebook/codebook.ts';
import { isCodebookVersion, isContext, isFlag, isMove } from '../codebook/codebook.ts';
import type { Context, Flag, Move } from '../codebook/moves.ts';
import type { Entry } from './entries.ts';
import { type LedgerRule, type LedgerTrouble, ledgerRules } from './trouble.ts';

/** A check whose failure names the rule it breaks, as its message. */
const oneOf = <T extends string>(is: (id: string) => boolean, rule: LedgerRule) =>
  v.custom<T>((value) => typeof value === 'string' && is(value), rule);

const text = v.pipe(v.string(), v.nonEmpty());
/** Finite, not negative: milliseconds since 1970 in `at`. */
const at = v.pipe(v.number(), v.finite(), v.minValue(0));
const largestSeed = 2147483646;

const offer = v.strictObject({
  id: text,
  move: v.exactOptional(oneOf<Move>(isMove, 'unknown_move')),
  override: v.exactOptional(
    v.strictObject({
      autonomy: v.exactOptional(v.picklist([0, 1, 2, 3], 'impossible_credit')),
      boundary: v.exactOptional(v.picklist([-2, -1, 0, 1, 2], 'impossible_credit')),
    }),
  ),
  flags: v.exactOptional(v.array(oneOf<Flag>(isFlag, 'unknown_flag'))),
  act: v.exactOptional(v.literal(true)),
  aside: v.exactOptional(v.literal(true)),
});

const answer = {
  at,
  moment: v.exactOptional(text),
  context: oneOf<Context>(isContext, 'unknown_context'),
  differ: v.exactOptional(v.literal(true)),
  response: text,
  offered: v.array(offer),
};

/** Unknown fields are refused: dropping one would be half reading. [LG3] */
const entry = v.variant(
  'kind',
  [
    v.strictObject({
      kind: v.literal('began'),
      at,
      scenario: text,
      edition: text,
      codebook: v.custom<CodebookVersion>(isCodebookVersion, 'unknown_codebook'),
      language: text,
      seed: v.pipe(
        v.number('impossible_seed'),
        v.integer('impossible_seed'),
        v.minValue(1, 'impossible_seed'),
        v.maxValue(largestSeed, 'impossible_seed'),
      ),
      mode: v.picklist(['practice', 'straight']),
    }),
    v.strictObject({ kind: v.literal('chose'), ...answer }),
    v.strictObject({ kind: v.literal('aside'), at, moment: v.exactOptional(text), response: text }),
    v.strictObject({ kind: v.literal('skipped'), ...answer }),
    v.strictObject({
      kind: v.literal('wentBack'),
      at,
      to: v.pipe(v.number(), v.integer(), v.minValue(0)),
      edition: v.exactOptional(text),
    }),
    v.strictObject({ kind: v.literal('ended'), at, ending: v.exactOptional(text) }),
  ],
  'unknown_kind',
);

const isRule = (message: string): message is LedgerRule => Object.hasOwn(ledgerRules, message);

/** What may stand in a sentence: a short piece of whatever was found. */
const shown = (value: unknown): string | number =>
  typeof value === 'number' ? value : String(typeof value === 'object' ? JSON.stringify(value) : value).slice(0, 60);

/** Reads the entry at this index, or says which field broke which rule. */
export function readEntry(value: unknown, index: number): Entry | LedgerTrouble {
  const read = v.safeParse(entry, value, { abortEarly: true });
  if (read.success) return read.output;
  const [issue] = read.issues;
  const path = v.getDotPath(issue);
  const field = path ?? 'kind';
  const found = issue.input;
  const isWord = typeof found === 'string' || typeof found === 'number';
  const rule = path !== null && isWord && isRule(issue.message) ? issue.message : 'malformed';
  const all: LedgerTrouble['values'] = { entry: index + 1, field, value: shown(found), codebook: shown(found) };
  return { rule, at: index, values: Object.fromEntries(ledgerRules[rule].map((name) => [name, all[name] ?? ''])) };
}
