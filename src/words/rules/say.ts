/** Says a finding of the checker in the reader's language: title, sentence, mend. Which findings there are is settled in core/check. */

import { findingSentence } from '../findings.ts';
import { m } from '../words.ts';
import { conventionWords } from './convention.ts';
import { filesWords } from './files.ts';
import { graphWords } from './graph.ts';
import { inkWords } from './ink.ts';
import { languagesWords } from './languages.ts';
import { plansWords } from './plans.ts';
import { proofWords } from './proof.ts';
import type { RuleWords, Values } from './ruleWords.ts';
import { testWiseWords } from './testWise.ts';
import { toneWords } from './tone.ts';

/** A finding as words see it; they know nothing of the core, and a test holds the two together. */
export type SaidCheck = {
  readonly rule: string;
  readonly says?: string;
  readonly severity?: 'error' | 'warning' | 'note';
  readonly values: Values;
};

export const ruleWords: RuleWords = {
  ...inkWords,
  ...conventionWords,
  ...proofWords,
  ...graphWords,
  ...testWiseWords,
  ...toneWords,
  ...plansWords,
  ...languagesWords,
  ...filesWords,
};

/** Parts of sentences that are empty where the place is not known. */
function parts(values: Values): Values {
  const { knot, moment } = values;
  return {
    ...values,
    knot_part: knot === undefined || knot === '' ? '' : m.check_in_knot({ knot }),
    place_part: moment === undefined || moment === '' ? '' : m.check_at_moment({ moment }),
  };
}

export const ruleTitle = (rule: string): string => ruleWords[rule]?.title() ?? rule;

export function checkSentence({ rule, says, values }: SaidCheck): string {
  const ways = ruleWords[rule]?.says;
  const sentence = ways?.[says ?? 'plain'] as ((values: Values) => string) | undefined;
  return sentence === undefined ? findingSentence({ rule: says ?? rule, values }) : sentence(parts(values));
}

/** How to mend it; the compiler's sentences say so themselves, and a note is nothing to mend. */
export function checkMend({ rule, says, severity, values }: SaidCheck): string | undefined {
  if (severity === 'note') return undefined;
  const words = ruleWords[rule];
  const mend = (words?.mends?.[says ?? ''] ?? words?.mend) as ((values: Values) => string) | undefined;
  const ours = words?.says === undefined || Object.hasOwn(words.says, says ?? 'plain');
  return mend === undefined || !ours ? undefined : mend(parts(values));
}

/** How to mend what a rule finds, without a finding at hand; blanks stand open. */
export const ruleMend = (rule: string): string | undefined => {
  const mend = ruleWords[rule]?.mend as ((values: Values) => string) | undefined;
  return mend?.({ name: '…', moment: '…' });
};
