/** Sets apart what the author waived, and says where a waiver is of no use (C36). */

import type { Compiled } from '../compile/compile.ts';
import { rules as compileWeights } from '../compile/finding.ts';
import type { CheckFinding, Waived } from './finding.ts';
import { driftRule, numbers, planRules, waiverRule } from './numbers.ts';
import { rules } from './rules/list.ts';

type Waiver = { readonly rule: string; readonly why: string };

const isRule = (name: string): boolean =>
  Object.hasOwn(compileWeights, name) ||
  [...rules.map(({ id }) => id), ...Object.values(numbers), ...Object.values(planRules), driftRule].includes(name);

/** What Ink itself cannot get past is not waived. [CK2] */
const isFixed = ({ says }: CheckFinding): boolean =>
  says !== undefined &&
  Object.hasOwn(compileWeights, says) &&
  compileWeights[says as keyof typeof compileWeights] === 'error';

/** `isWhole`: every rule was asked, so a waiver that nothing came of is idle. */
export function setApart(
  compiled: Compiled,
  waivers: readonly Waiver[],
  all: readonly CheckFinding[],
  isWhole: boolean,
): { readonly findings: readonly CheckFinding[]; readonly waived: readonly Waived[] } {
  const reasons = new Map(waivers.map(({ rule, why }) => [rule, why]));
  const findings: CheckFinding[] = [];
  const waived: Waived[] = [];
  for (const finding of all) {
    const why = isFixed(finding) ? undefined : (reasons.get(finding.rule) ?? reasons.get(finding.says ?? ''));
    if (why === undefined) findings.push(finding);
    else waived.push({ ...finding, why });
  }
  const used = new Set(waived.flatMap(({ rule, says = '' }) => [rule, says]));
  const useless = [...reasons.keys()].flatMap((name): readonly CheckFinding[] => {
    const at = placeOf(compiled, name);
    if (at === undefined || used.has(name)) return [];
    const says = fault(name, findings, isWhole);
    return says === undefined
      ? []
      : [{ rule: waiverRule, severity: 'warning', ...at, says, values: { name }, mark: name }];
  });
  return { findings: [...findings, ...useless], waived };
}

function fault(name: string, findings: readonly CheckFinding[], isWhole: boolean): string | undefined {
  if (!isRule(name)) return 'unknown';
  if (findings.some((finding) => isFixed(finding) && [finding.rule, finding.says].includes(name))) return 'fixed';
  return isWhole ? 'idle' : undefined;
}

/** Only the main file: a part that several stories include may waive for one of them. */
function placeOf({ sources }: Compiled, name: string): { readonly file: string; readonly line: number } | undefined {
  const [main] = Object.entries(sources);
  const row = main?.[1].split(/\r\n|\n|\r/).findIndex((text) => text.match(/\/\/\s*waive\s+([\w-]+)/)?.[1] === name);
  return main === undefined || row === undefined || row < 0 ? undefined : { file: main[0], line: row + 1 };
}
