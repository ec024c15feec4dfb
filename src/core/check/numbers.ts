/** Numbers for the compiler's rules, and for those about plans and translations: every finding has a letter and a number. */

import type { CompileRule } from '../compile/finding.ts';

/** I: what Ink says or takes in silence. C: the convention of our tags and comments. T1 is also asked by the checker, exactly. */
export const numbers = {
  'ink-error': 'I1',
  'ink-warning': 'I2',
  'ink-todo': 'I3',
  'loose-end': 'I18',
  'missing-include': 'I4',
  'include-loop': 'I5',
  'nested-too-deep': 'I6',
  'compiler-gave-up': 'I7',
  'byte-order-mark': 'I8',
  'unclosed-comment': 'I9',
  'slashes-cut-line': 'I10',
  'hash-cuts-line': 'I11',
  'arrow-printed': 'I12',
  'glued-divert': 'I13',
  'logic-in-top-tag': 'I14',
  'unknown-mood': 'C1',
  'unknown-move': 'C2',
  'unknown-place': 'C3',
  'unknown-context': 'C4',
  'unknown-flag': 'C5',
  'unknown-override': 'C6',
  'unknown-tag': 'C7',
  'unknown-name': 'C8',
  'unknown-speaker': 'C9',
  'unknown-comment': 'C10',
  'unknown-picture': 'C11',
  'unknown-house-rule': 'C12',
  'unknown-top-tag': 'C13',
  'not-a-number': 'C14',
  'client-not-in-cast': 'C15',
  'card-too-long': 'C16',
  'duplicate-id': 'C17',
  'two-moments': 'C18',
  'two-contexts': 'C19',
  'two-of-a-tag': 'C20',
  'tag-outside-bracket': 'C21',
  'missing-id': 'C22',
  'override-without-why': 'C23',
  'ending-without-name': 'C24',
  'ending-without-stands': 'C25',
  'comment-tied-to-nothing': 'C26',
  'comment-without-id': 'C27',
  'repeated-comment': 'C28',
  'malformed-comment': 'C29',
  'missing-pull': 'T1',
} as const satisfies { readonly [R in CompileRule]: string };

/** R: plans (roads). R1 a line that is no step, R2 a walk that leaves the road. */
export const planRules = { mistake: 'R1', left: 'R2' } as const;
/** L: translations. */
export const driftRule = 'L1';
/** A waiver that names no rule, or one that found nothing. */
export const waiverRule = 'C36';
/** F: files that are no story. */
export const fileRule = 'F1';
