/** Asks the questions of the proof about whole stories, good and broken, and holds every rule to having its question. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { withRange } from '../../src/studio/proof/declareRange.ts';
import { answer, questionOf, questions } from '../../src/studio/proof/questions.ts';
import { sayAnswer } from '../../src/studio/proof/sayAnswer.ts';
import type { PlanTold, ProvenTold, Told } from '../../src/studio/proof/told.ts';
import { steps } from '../../src/studio/tour/steps.ts';
import { ruleWords } from '../../src/words/rules/say.ts';
import { askFor, examined, shipped } from './stories.ts';

// Whole scenarios are proved here, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

function proofOf(text: string, rest: Parameters<typeof askFor>[1] = {}) {
  const told: readonly Told[] = examined(askFor(text, rest));
  const proven = told.find((one): one is ProvenTold => one.step === 'proven');
  const plans: readonly PlanTold[] = told.flatMap((one) => (one.step === 'compiled' ? one.plans : []));
  if (proven === undefined) throw new Error('no proof');
  return { proven, plans, answers: answer(proven, plans, false) };
}

const broken = (name: string): string => readFileSync(`tests/stories/broken/${name}.ink`, 'utf8');
const notYet = (text: string): string[] =>
  proofOf(text)
    .answers.filter((one) => one.answer === 'not-yet')
    .map(({ id }) => id);

describe('the questions of the proof', () => {
  it('take up every rule of the checker, each in one question', () => {
    for (const rule of Object.keys(ruleWords)) expect(questionOf(rule), rule).toBeDefined();
    const named = questions.flatMap(({ rules }) => rules);
    expect(new Set(named).size).toBe(named.length);
  });

  it('are all answered with yes for a shipped scenario, each with its figures', () => {
    const { answers, proven, plans } = proofOf(shipped('three-things'), {
      plans: [{ path: 'stories/x.plan', text: '# first\nchoose say-those-two\n' }],
    });
    expect(answers.map((one) => one.answer)).toEqual(answers.map(() => 'yes'));
    expect(answers).toHaveLength(11);
    const said = Object.fromEntries(answers.map((one) => [one.id, sayAnswer(one, proven, plans)]));
    expect(said.ends).toMatch(/^\d to \d moments each\.$|^\d moments on every one\.$/);
    expect(said.lost).toMatch(/^(\d+) of \1 responses and (\d) of \2 endings can be met\.$/);
    expect(said.looks).toMatch(
      /^The nearest way of guessing \([a-z ]+\) leaves \.\d\d; picking blindly leaves \.\d\d\.$/,
    );
    expect(said.plans).toBe('1 of 1.');
  });

  it('are answered with not yet by the rule that is broken', () => {
    expect(notYet(broken('P4-choices-run-out'))).toContain('ends');
    expect(notYet(broken('P2-response-never-offered'))).toContain('lost');
    expect(notYet(broken('G1-full-credit-shut'))).toContain('open');
    expect(notYet(broken('G4-no-way-back'))).toContain('repair');
    expect(notYet(broken('G2-no-slip'))).toContain('leanings');
    expect(notYet(broken('W1-long-line'))).toContain('looks');
    expect(notYet(broken('C2-move'))).toContain('reads');
    expect(notYet(broken('T1-no-pull'))).toContain('kind');
  });

  it('leave what is counted over moments open while a scene is short, and name what its one line lacks', () => {
    const text = steps.reduce((so, { write }) => write?.(so) ?? so, '');
    const { answers, proven, plans } = proofOf(text);
    const open = answers.filter((one) => one.answer === 'short');
    expect(open.map(({ id }) => id)).toEqual(['repair', 'leanings', 'fair', 'looks', 'weigh']);
    expect(open.map((one) => sayAnswer(one, proven, plans))[0]).toBe('It is counted from 5 moments on.');
    expect(notYet(text.replace(/^ *\/\/pull:.*\n/m, ''))).toEqual(['kind']);
  });

  it('are never answered with yes about what a bounded proof has not followed', () => {
    const { answers } = proofOf(shipped('three-things'), { states: 5 });
    const certain = answers.filter((one) => one.answer === 'yes').map(({ id }) => id);
    expect(certain).toEqual(['reads']);
    expect(answers.find(({ id }) => id === 'lost')?.answer).not.toBe('yes');
  });

  it('leave out what only a scored story is asked', () => {
    const { answers } = proofOf('Hello.\n* [Go]\n  -> END\n');
    expect(answers.map(({ id }) => id)).toEqual(['reads', 'ends', 'lost', 'plans']);
  });
});

describe('a range', () => {
  it('is declared under the variable it is about, in whichever file that stands', () => {
    const files = { 'a.ink': 'INCLUDE b.ink\n-> x\n', 'b.ink': 'VAR m = 1\n  VAR info = 0 // counts\nHello\n' };
    expect(withRange(files, 'a.ink', 'info', 0, 10)).toEqual({
      path: 'b.ink',
      text: 'VAR m = 1\n  VAR info = 0 // counts\n//range info 0..10\nHello\n',
      line: 3,
    });
    expect(withRange(files, 'a.ink', 'other', 0, 10)).toBeUndefined();
  });
});
