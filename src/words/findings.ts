/** Says a finding of the compiler in the reader's language. Which findings there are is settled in core/compile. */

import { moodLike } from './moods.ts';
import { m } from './words.ts';

type Values = { readonly [name: string]: string | number };
/** The compiler's finding as words see it; they know nothing of the core, and a test holds the two together. */
export type SaidFinding = {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly values: Values;
};
type Sentence = (values: never) => string;

/** One sentence a rule; `near` is said instead where the compiler guesses what was meant. */
const sentences: { readonly [rule: string]: Sentence | { readonly far: Sentence; readonly near: Sentence } } = {
  'ink-error': m.compile_ink_error,
  'ink-warning': m.compile_ink_warning,
  'ink-todo': m.compile_ink_todo,
  'loose-end': m.compile_loose_end,
  'missing-include': m.compile_missing_include,
  'include-loop': m.compile_include_loop,
  'nested-too-deep': m.compile_nested_too_deep,
  'compiler-gave-up': m.compile_compiler_gave_up,
  'byte-order-mark': m.compile_byte_order_mark,
  'unclosed-comment': m.compile_unclosed_comment,
  'slashes-cut-line': m.compile_slashes_cut_line,
  'hash-cuts-line': m.compile_hash_cuts_line,
  'arrow-printed': m.compile_arrow_printed,
  'glued-divert': m.compile_glued_divert,
  'logic-in-top-tag': m.compile_logic_in_top_tag,
  'unknown-mood': { far: m.compile_unknown_mood, near: m.compile_unknown_mood_near },
  'unknown-place': { far: m.compile_unknown_place, near: m.compile_unknown_place_near },
  'unknown-context': { far: m.compile_unknown_context, near: m.compile_unknown_context_near },
  'unknown-flag': { far: m.compile_unknown_flag, near: m.compile_unknown_flag_near },
  'unknown-move': { far: m.compile_unknown_move, near: m.compile_unknown_move_near },
  'unknown-override': m.compile_unknown_override,
  'unknown-tag': { far: m.compile_unknown_tag, near: m.compile_unknown_tag_near },
  'unknown-name': { far: m.compile_unknown_name, near: m.compile_unknown_name_near },
  'unknown-speaker': { far: m.compile_unknown_speaker, near: m.compile_unknown_speaker_near },
  'unknown-comment': { far: m.compile_unknown_comment, near: m.compile_unknown_comment_near },
  'unknown-picture': { far: m.compile_unknown_picture, near: m.compile_unknown_picture_near },
  'unknown-house-rule': m.compile_unknown_house_rule,
  'unknown-top-tag': m.compile_unknown_top_tag_near,
  'not-a-number': m.compile_not_a_number,
  'client-not-in-cast': m.compile_client_not_in_cast,
  'card-too-long': m.compile_card_too_long,
  'duplicate-id': m.compile_duplicate_id,
  'two-moments': m.compile_two_moments,
  'two-contexts': m.compile_two_contexts,
  'two-of-a-tag': m.compile_two_of_a_tag,
  'tag-outside-bracket': m.compile_tag_outside_bracket,
  'missing-id': m.compile_missing_id,
  'override-without-why': m.compile_override_without_why,
  'missing-pull': m.compile_missing_pull,
  'ending-without-name': m.compile_ending_without_name,
  'ending-without-stands': m.compile_ending_without_stands,
  'comment-tied-to-nothing': m.compile_comment_tied_to_nothing,
  'comment-without-id': m.compile_comment_without_id,
  'repeated-comment': m.compile_repeated_comment,
  'malformed-comment': m.compile_malformed_comment,
};

/** What was most likely meant: for a mood by its meaning first, for all else as the compiler guessed by the letters. */
function meant(rule: string, values: Values): Values {
  const mood = rule === 'unknown-mood' ? moodLike(String(values.name)) : undefined;
  return mood === undefined ? values : { ...values, near: mood };
}

/** The sentence alone: what is so and what to do about it. */
export function findingSentence({ rule, values: said }: Pick<SaidFinding, 'rule' | 'values'>): string {
  const values = meant(rule, said);
  const given = sentences[rule];
  if (given === undefined) return rule;
  const sentence = typeof given === 'function' ? given : given[values.near === undefined ? 'far' : 'near'];
  return (sentence as (values: Values) => string)(values);
}

/** The same without a finding at hand; blanks stand open. */
export function findingHelp(rule: string): string | undefined {
  const given = sentences[rule];
  const sentence = typeof given === 'function' ? given : given?.far;
  const open: Values = new Proxy({}, { get: () => '…' });
  return (sentence as ((values: Values) => string) | undefined)?.(open);
}

/** `stories/visit.ink:12 error [unknown-move] There is no move …` */
export function findingLine(finding: SaidFinding): string {
  const severity = finding.severity === 'error' ? m.compile_severity_error() : m.compile_severity_warning();
  return `${finding.file}:${finding.line} ${severity} [${finding.rule}] ${findingSentence(finding)}`;
}
