/** What a finding of the checker is, and what a rule is. Sentences lie in words/. */

import type { At } from '../compile/finding.ts';
import type { CheckContext } from './context.ts';

/** An error keeps a story from being published; a warning is advice; a note is no fault, and counts as nothing to mend. */
export type Severity = 'error' | 'warning' | 'note';

/** What a rule saw, before its weight is known. */
export type Seen = At & {
  /** Which of the rule's sentences holds, where it has several. */
  readonly says?: string;
  /** What the sentence needs: ids, numbers and the author's own words. */
  readonly values: { readonly [name: string]: string | number };
  /** Words on that line to point at; without them the column says where. */
  readonly mark?: string;
  /** Responses from the start that show it, the shortest way. */
  readonly walk?: readonly string[];
};

export type CheckFinding = Seen & { readonly rule: string; readonly severity: Severity };

/** A finding that the author waived, with the author's reason. */
export type Waived = CheckFinding & { readonly why: string };

export type Rule = {
  /** Letter and number, as in domain 3.8 where it comes from there. */
  readonly id: string;
  readonly severity: Severity;
  /** `scored`: asked only of a story with scored moments. `ours`: of one with our tags. `any`: of every Ink story, where it is a warning at most unless the story is ours or `always` is set. */
  readonly of: 'scored' | 'ours' | 'any';
  /** An error in stories of every kind. */
  readonly always?: true;
  /** Ways of saying it that count over the moments of a scene, `true` for all: held back where no road meets enough of them. [CK9] */
  readonly overMoments?: true | readonly string[];
  /** Ways of saying it that are no fault. */
  readonly notes?: readonly string[];
  /** Needs every state: kept quiet where the proof is bounded. */
  readonly whole?: true;
  check(context: CheckContext): readonly Seen[];
};
