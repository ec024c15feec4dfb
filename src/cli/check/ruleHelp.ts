/** What a rule asks, without a finding at hand: its mend, or the compiler's sentence, which says what to do itself. */

import { numbers } from '../../core/check/numbers.ts';
import { findingHelp } from '../../words/findings.ts';
import { ruleMend } from '../../words/rules/say.ts';

const byNumber = new Map<string, string>(Object.entries(numbers).map(([rule, number]) => [number, rule]));

export const ruleHelp = (id: string): string | undefined => ruleMend(id) ?? findingHelp(byNumber.get(id) ?? '');
