/** What stands beside a story: its plans are walked, and a translation is held against its original. */

import { type Compiled, compileScenario, type Draft } from '../compile/compile.ts';
import type { CheckInput, TextFile } from './check.ts';
import type { CheckFinding } from './finding.ts';
import { knownIds } from './known.ts';
import { driftRule, planRules } from './numbers.ts';
import { isOlder } from './older.ts';
import { parsePlan } from './plan.ts';
import { runWalks, type WalkResult } from './planRun.ts';
import { compareSkeletons } from './skeleton.ts';

/**
 * Walks a plan; what is not written as a step and what does not come true are findings at its lines. Walks of an older
 * text are told together, once, and as advice: the story is not amiss. `walked` is what its walks came to, where that is known.
 */
export function walkPlan(
  plan: TextFile,
  scenario: Draft,
  seed: number,
  compiled: Compiled,
  walked?: readonly WalkResult[],
): { findings: readonly CheckFinding[]; results: readonly WalkResult[] } {
  const { walks, mistakes } = parsePlan(plan.text);
  const results = walked ?? runWalks(scenario, walks, seed);
  const older = walks.filter((walk) => isOlder(walk, compiled));
  const [oldest] = older;
  const findings = [
    ...mistakes.map(
      ({ line, text }): CheckFinding => ({
        rule: planRules.mistake,
        severity: 'error',
        file: plan.path,
        line,
        column: 1,
        mark: text,
        values: { text },
      }),
    ),
    ...(oldest === undefined
      ? []
      : [
          {
            rule: planRules.left,
            severity: 'warning',
            file: plan.path,
            line: oldest.line,
            column: 1,
            says: 'older',
            values: { walk: oldest.title, count: older.length },
          } as const,
        ]),
    ...results.flatMap(({ title, line, left }): readonly CheckFinding[] =>
      left === undefined || older.some((walk) => walk.line === line)
        ? []
        : [
            {
              rule: planRules.left,
              severity: 'error',
              file: plan.path,
              line: left.line,
              column: 1,
              ...(left.wanted === '' ? {} : { mark: left.wanted }),
              says: left.kind,
              values: {
                walk: title,
                wanted: left.wanted,
                found: left.found,
                moment: left.moment ?? '',
                offered: left.offered.join(', '),
                last: left.last ?? '',
              },
            },
          ],
    ),
  ];
  return { findings, results };
}

/** Where a translation and its original no longer hold together. */
export function drifts(
  { path, original, read, places }: CheckInput,
  compiled: Compiled,
  scenario: Draft,
): readonly CheckFinding[] {
  if (original === undefined) return [];
  const first = compileScenario({ path: original.path, text: original.text, read, known: knownIds(places) }).scenario;
  if (first === undefined) return [];
  return compareSkeletons(first.story, scenario.story).map(({ knot, original: ours, translation }) => ({
    rule: driftRule,
    severity: 'error',
    ...(compiled.lineOf(knot) ?? { file: path, line: 1 }),
    says: kindOf(knot, ours, translation),
    values: { knot, original: ours, translation, file: original.path },
  }));
}

/** Which sentence tells a drift: above the first knot, a knot that only one has, or a difference inside one. */
function kindOf(knot: string, original: string, translation: string): string {
  if (knot === '') return 'top';
  if (original === '') return 'more';
  return translation === '' ? 'missing' : 'knot';
}
