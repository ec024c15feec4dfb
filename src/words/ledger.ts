/** Why a saved playthrough was refused, as a sentence; which rule it broke is found out elsewhere. */
import { m } from './words.ts';

type Values = { readonly [name: string]: string | number };

/** One message a rule; each names only the values its rule gives. */
const sentences: { readonly [rule: string]: (values: never) => string } = {
  empty: m.ledger_empty,
  not_json: m.ledger_not_json,
  not_a_playthrough: m.ledger_not_a_playthrough,
  unknown_version: m.ledger_unknown_version,
  no_beginning: m.ledger_no_beginning,
  unknown_codebook: m.ledger_unknown_codebook,
  begun_twice: m.ledger_begun_twice,
  unknown_kind: m.ledger_unknown_kind,
  malformed: m.ledger_malformed,
  unknown_move: m.ledger_unknown_move,
  unknown_context: m.ledger_unknown_context,
  unknown_flag: m.ledger_unknown_flag,
  impossible_credit: m.ledger_impossible_credit,
  impossible_seed: m.ledger_impossible_seed,
  offered_twice: m.ledger_offered_twice,
  not_on_offer: m.ledger_not_on_offer,
  aside_as_decision: m.ledger_aside_as_decision,
  back_to_later: m.ledger_back_to_later,
  back_to_no_decision: m.ledger_back_to_no_decision,
  back_off_the_road: m.ledger_back_off_the_road,
  after_the_end: m.ledger_after_the_end,
};

export function ledgerSentence(trouble: { readonly rule: string; readonly values: Values }): string {
  const say = sentences[trouble.rule] as ((values: Values) => string) | undefined;
  return say?.(trouble.values) ?? m.ledger_not_a_playthrough();
}
