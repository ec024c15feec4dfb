/** What a finding is, and which ones the compiler can make. It holds no sentences: those lie in words/. */

/** How heavy a rule weighs: `strict` is a warning where a story is merely played, and an error where it is published. */
type Weight = 'error' | 'strict' | 'warning';

/** Every remark the compiler can make; each has a sentence `compile_<rule>` in words/. */
export const rules = {
  // What Ink says itself.
  'ink-error': 'error',
  'ink-warning': 'warning',
  'ink-todo': 'warning',
  // Ink's warning that the text runs out, which it words for programmers.
  'loose-end': 'warning',
  // What Ink throws without a line.
  'missing-include': 'error',
  'include-loop': 'error',
  'nested-too-deep': 'error',
  'compiler-gave-up': 'error',
  // What Ink takes in silence.
  'byte-order-mark': 'warning',
  'unclosed-comment': 'error',
  'slashes-cut-line': 'strict',
  'hash-cuts-line': 'strict',
  'arrow-printed': 'strict',
  'glued-divert': 'warning',
  'logic-in-top-tag': 'error',
  // Ids that nothing knows.
  'unknown-mood': 'strict',
  'unknown-place': 'strict',
  'unknown-context': 'strict',
  'unknown-flag': 'strict',
  'unknown-move': 'strict',
  'unknown-override': 'strict',
  'unknown-tag': 'strict',
  'unknown-name': 'strict',
  'unknown-speaker': 'warning',
  'unknown-comment': 'strict',
  'unknown-picture': 'strict',
  'unknown-house-rule': 'strict',
  // The top of the file.
  'unknown-top-tag': 'warning',
  'not-a-number': 'strict',
  'client-not-in-cast': 'strict',
  'card-too-long': 'warning',
  // Responses, moments, endings.
  'duplicate-id': 'strict',
  'two-moments': 'strict',
  'two-contexts': 'strict',
  'two-of-a-tag': 'strict',
  'tag-outside-bracket': 'strict',
  'missing-id': 'strict',
  'override-without-why': 'strict',
  'missing-pull': 'warning',
  'ending-without-name': 'warning',
  'ending-without-stands': 'warning',
  // Doc comments.
  'comment-tied-to-nothing': 'strict',
  'comment-without-id': 'strict',
  'repeated-comment': 'strict',
  'malformed-comment': 'strict',
} as const satisfies Record<string, Weight>;

export type CompileRule = keyof typeof rules;
export const ruleIds = Object.keys(rules) as CompileRule[];

/** Where something stands in the author's files. `file` is the path as the compiler was given it; lines and columns count from 1. */
export type At = { readonly file: string; readonly line: number; readonly column?: number };

/** One remark. `values` are what its sentence needs; ids and numbers, never wording of ours. */
export type Finding = At & {
  readonly rule: CompileRule;
  readonly severity: 'error' | 'warning';
  readonly values: { readonly [name: string]: string | number };
};

/** A remark before its weight is known. */
export type Remark = At & { readonly rule: CompileRule; readonly values: Finding['values'] };

export type Remarks = Remark[];

/** Adds a remark, with only the parts of `at` that a finding carries. */
export function remark(on: Remarks, rule: CompileRule, at: At, values: Finding['values'] = {}): void {
  const { file, line, column } = at;
  on.push({ rule, file, line, ...(column === undefined ? {} : { column }), values });
}

/**
 * Weighs, sorts by file and line, drops twins, and sets apart what the author waived (`//waive RULE: why`).
 * An error can not be waived.
 */
export function weigh(
  remarks: readonly Remark[],
  strict: boolean,
  isWaived: (rule: CompileRule) => boolean,
  order: readonly string[],
): { readonly findings: readonly Finding[]; readonly waived: readonly Finding[] } {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  const waived: Finding[] = [];
  for (const one of remarks) {
    const weight: Weight = rules[one.rule];
    const key = JSON.stringify([one.rule, one.file, one.line, one.values]);
    if (seen.has(key)) continue;
    seen.add(key);
    const heavy = weight === 'error' || (strict && weight === 'strict');
    const to = weight !== 'error' && isWaived(one.rule) ? waived : findings;
    to.push({ ...one, severity: heavy ? 'error' : 'warning' });
  }
  const rank = (finding: Finding) => order.indexOf(finding.file);
  findings.sort(
    (a, b) => rank(a) - rank(b) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0) || (a.rule < b.rule ? -1 : 1),
  );
  return { findings, waived };
}
