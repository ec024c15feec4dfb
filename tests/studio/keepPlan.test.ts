/** Plays shipped scenarios at random, keeps the walks as plans, and runs them. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parsePlan } from '../../src/core/check/plan.ts';
import { runWalk } from '../../src/core/check/planRun.ts';
import { compileScenario, type Draft } from '../../src/core/compile/compile.ts';
import type { Began, Entry, Ledger } from '../../src/core/ledger/entries.ts';
import { standing } from '../../src/core/ledger/entries.ts';
import { score } from '../../src/core/scoring/score.ts';
import { decide, goBack, skip } from '../../src/core/story/decide.ts';
import { open } from '../../src/core/story/playthrough.ts';
import { addWalk, keepPlan } from '../../src/studio/plans/keepPlan.ts';
import { removeWalk, removeWalks } from '../../src/studio/plans/removeWalk.ts';

// Whole scenarios are proved here, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const read = (path: string): string | undefined => readFileSync(path, 'utf8');
const draft = (name: string): Draft => {
  const path = `stories/${name}.ink`;
  const { scenario } = compileScenario({ path, text: readFileSync(path, 'utf8'), read });
  if (scenario === undefined) throw new Error(`${path} does not compile`);
  return scenario;
};
const scenario = draft('three-things');

const began = (seed: number): Began => ({
  kind: 'began',
  at: 0,
  scenario: scenario.id,
  edition: 'x',
  codebook: 1,
  language: 'en',
  seed,
  mode: 'practice',
});

/** Follows numbers: most choose, some skip, take an aside or go back. */
function playBy(numbers: readonly number[], seed: number): Ledger {
  const entries: [Began, ...Entry[]] = [began(seed)];
  for (const number of numbers) {
    const opened = open(scenario, seed);
    if (!opened.ok) throw new Error('does not open');
    for (const { entry } of standing(entries)) if ('response' in entry) opened.play.choose(entry.response);
    const { beat } = opened.play;
    if (number % 11 === 10) {
      const back = goBack(entries, 0);
      if (!('refused' in back)) entries.push(back);
      continue;
    }
    if (beat.end) break;
    const response = beat.responses[number % beat.responses.length];
    const entry = number % 13 === 12 ? skip(beat, 0) : decide(beat, response?.key ?? '', 0);
    if ('refused' in entry) continue;
    entries.push(entry);
    opened.play.choose(entry.response);
    const { end, ending } = opened.play.beat;
    if (end) entries.push({ kind: 'ended', at: 0, ...(ending === undefined ? {} : { ending }) });
  }
  return entries;
}

describe('a playthrough kept as a plan', () => {
  it('holds when it is run, whatever was played', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 14 }),
        fc.integer({ min: 1, max: 2147483646 }),
        (numbers, seed) => {
          const ledger = playBy(numbers, seed);
          const kept = keepPlan('a walk', ledger, scenario);
          expect(kept).toBeDefined();
          const { walks, mistakes } = parsePlan(kept?.text ?? '');
          expect(mistakes).toEqual([]);
          const [walk] = walks;
          const run = walk === undefined ? undefined : runWalk(scenario, walk);
          expect(run?.left).toBeUndefined();
          if (kept?.straight === false) expect(score(run?.entries ?? [])).toMatchObject(withoutEntries(score(ledger)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('ends with its readings only once the road has ended', () => {
    const short = keepPlan('short', playBy([0, 1], 1), scenario)?.text ?? '';
    expect(short).toContain('seed 1');
    expect(short).not.toContain('autonomy');
    const whole = keepPlan('whole', playBy([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 1), scenario)?.text ?? '';
    expect(whole).toMatch(/\nending \S+\nautonomy \d+\/\d+\nboundary over/);
  });

  it('is told straight where a way back undid an aside', () => {
    const ledger = [...playBy([0, 0, 0], 1)] as unknown as [Began, ...Entry[]];
    const opened = open(scenario, 1);
    if (!opened.ok) throw new Error('does not open');
    for (const { entry } of standing(ledger)) if ('response' in entry) opened.play.choose(entry.response);
    const aside = opened.play.beat.responses.find((one) => one.aside);
    expect(aside).toBeDefined();
    const entry = decide(opened.play.beat, aside?.key ?? '', 0);
    if ('refused' in entry) throw new Error('refused');
    ledger.push(entry, { kind: 'wentBack', at: 0, to: ledger.length });
    const kept = keepPlan('aside', ledger, scenario);
    expect(kept?.straight).toBe(true);
    expect(kept?.text).not.toContain('back to');
  });

  it('is not kept where the story does not offer those responses any more', () => {
    const ledger = playBy([0, 1], 1).map((entry) =>
      'response' in entry ? { ...entry, response: 'gone' } : entry,
    ) as unknown as Ledger;
    expect(keepPlan('gone', ledger, scenario)).toBeUndefined();
  });
});

const withoutEntries = ({ autonomy, boundary, repair }: ReturnType<typeof score>) => ({
  autonomy,
  boundary,
  ...(repair === undefined ? {} : { repair }),
});

describe('a plan file', () => {
  it('takes one more walk at its end', () => {
    expect(addWalk('', '# a\nchoose x')).toBe('# a\nchoose x\n');
    expect(addWalk('# a\nchoose x\n', '# b\nchoose y')).toBe('# a\nchoose x\n\n# b\nchoose y\n');
  });
  it('writes over a walk of the same title and leaves the others', () => {
    expect(addWalk('# a\nchoose x\n\n# b\nchoose y\n', '# a\nchoose z')).toBe('# a\nchoose z\n\n# b\nchoose y\n');
  });
});

describe('a walk that is taken out', () => {
  const plan = '// Mine.\n# one\nchoose a\n\n# two\nat b\nchoose b\n\n# three\nchoose c\n';

  it('leaves the others as they were, and nothing behind', () => {
    expect(removeWalk(plan, 5)).toBe('// Mine.\n# one\nchoose a\n\n# three\nchoose c\n');
    expect(removeWalks(plan, [2, 9])).toBe('// Mine.\n\n# two\nat b\nchoose b\n');
    expect(removeWalks('# one\nchoose a\n', [1])).toBe('');
  });
});
