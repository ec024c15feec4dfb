/** Why a saved playthrough is refused, as data: the sentences are in words/, one `ledger_<rule>` each. */

/** Every rule by which a saved playthrough may be refused, with the values that its sentence names. */
export const ledgerRules = {
  empty: [],
  not_json: [],
  not_a_playthrough: [],
  unknown_version: ['version'],
  no_beginning: [],
  unknown_codebook: ['codebook'],
  begun_twice: ['entry'],
  unknown_kind: ['entry', 'value'],
  malformed: ['entry', 'field'],
  unknown_move: ['entry', 'value'],
  unknown_context: ['entry', 'value'],
  unknown_flag: ['entry', 'value'],
  impossible_credit: ['entry', 'field', 'value'],
  impossible_seed: ['value'],
  offered_twice: ['entry', 'response'],
  not_on_offer: ['entry', 'response'],
  aside_as_decision: ['entry', 'response'],
  back_to_later: ['entry', 'to'],
  back_to_no_decision: ['entry', 'to'],
  back_off_the_road: ['entry', 'to'],
  after_the_end: ['entry'],
} as const satisfies Record<string, readonly string[]>;
export type LedgerRule = keyof typeof ledgerRules;

export type LedgerTrouble = {
  readonly rule: LedgerRule;
  /** Index of the entry, from 0; absent when the trouble is with the whole. */
  readonly at?: number;
  /** What the sentence names. `entry` and `to` count from 1, as a person would. */
  readonly values: { readonly [name: string]: string | number };
};
