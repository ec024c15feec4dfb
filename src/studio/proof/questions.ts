/** Turns what a proof found into questions that are answered. It says no words: those lie beside the panel. */

import type { CheckFinding, Waived } from '../../core/check/finding.ts';
import type { PlanTold, ProvenTold } from './told.ts';

/** Every question, with the rules whose findings answer it with *not yet*. `scored`: asked only where a moment is counted. */
export const questions = [
  { id: 'reads', rules: ['I', 'C', 'F'], scored: false },
  { id: 'ends', rules: ['P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10'], scored: false },
  { id: 'lost', rules: ['P1', 'P2', 'P3'], scored: false },
  { id: 'open', rules: ['G1'], scored: true },
  { id: 'repair', rules: ['G4'], scored: true },
  { id: 'leanings', rules: ['G2'], scored: true },
  { id: 'fair', rules: ['G3', 'G5', 'G6'], scored: true },
  { id: 'looks', rules: ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'W14'], scored: true },
  { id: 'weigh', rules: ['W10', 'W11', 'W13', 'T3'], scored: true },
  { id: 'kind', rules: ['T1', 'T4', 'T5'], scored: true },
  { id: 'plans', rules: ['R'], scored: false },
  { id: 'languages', rules: ['L'], scored: false },
] as const satisfies readonly { readonly id: string; readonly rules: readonly string[]; readonly scored: boolean }[];

export type QuestionId = (typeof questions)[number]['id'];

/** `so-far`: nothing was found, and not everything was looked at. `short`: no road meets enough moments to tell. `none`: there is nothing to ask about. */
export type Answer = 'yes' | 'not-yet' | 'so-far' | 'short' | 'none';

export type Answered = {
  readonly id: QuestionId;
  readonly answer: Answer;
  readonly findings: readonly CheckFinding[];
  /** Findings the author waived, with the reason. */
  readonly waived: readonly Waived[];
};

/** A letter stands for all rules that begin with it. */
const covers = (rules: readonly string[], rule: string): boolean =>
  rules.some((one) => (/^[A-Z]$/.test(one) ? rule.startsWith(one) : rule === one));

export const questionOf = (rule: string): QuestionId | undefined =>
  questions.find(({ rules }) => covers(rules, rule))?.id;

/** What is counted over the moments of a scene. */
const needsLength: readonly QuestionId[] = ['repair', 'leanings', 'fair', 'looks', 'weigh'];

/** What needs every state: a bounded proof cannot answer it with yes. */
const needsAll: readonly QuestionId[] = [
  'ends',
  'lost',
  'open',
  'repair',
  'leanings',
  'fair',
  'looks',
  'weigh',
  'kind',
];

export function answer(proven: ProvenTold, plans: readonly PlanTold[], isTranslation: boolean): readonly Answered[] {
  const { figures, findings, waived, moments } = proven;
  return questions.flatMap(({ id, rules, scored }): readonly Answered[] => {
    if (scored && moments.length === 0) return [];
    if (id === 'languages' && !isTranslation) return [];
    const mine = findings.filter(({ rule, severity }) => severity !== 'note' && covers(rules, rule));
    const forgiven = waived.filter(({ rule }) => covers(rules, rule));
    return [{ id, findings: mine, waived: forgiven, answer: answerOf(id, mine) }];
  });

  function answerOf(id: QuestionId, mine: readonly CheckFinding[]): Answer {
    if (id === 'plans' && plans.every(({ walks, mistakes }) => walks.length + mistakes.length === 0)) return 'none';
    if (mine.length > 0) return 'not-yet';
    if (figures === undefined && id !== 'reads') return 'none';
    const isEnding = id !== 'ends' || (figures?.ends ?? 1) > 1 - 1e-9;
    if (!isEnding) return 'not-yet';
    if (figures?.short !== undefined && needsLength.includes(id)) return 'short';
    return figures?.complete === false && needsAll.includes(id) ? 'so-far' : 'yes';
  }
}

/** At how many moments a line leans in, and at how many one leans out. */
export function leanings({ moments }: ProvenTold): {
  readonly over: number;
  readonly under: number;
  readonly of: number;
} {
  const at = (is: (boundary: number) => boolean): number =>
    moments.filter(({ options }) => options.some(({ boundary }) => is(boundary))).length;
  return { over: at((boundary) => boundary > 0), under: at((boundary) => boundary < 0), of: moments.length };
}
