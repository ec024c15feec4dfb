import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../../src/core/check/plan.ts';
import { runWalk, type WalkResult } from '../../../src/core/check/planRun.ts';
import type { Draft } from '../../../src/core/compile/compile.ts';
import { checkText, scene } from './stories.ts';

const scenario = checkText(scene).compiled.scenario as Draft;

function walk(...steps: readonly string[]): WalkResult {
  const { walks, mistakes } = parsePlan(['# a walk', ...steps].join('\n'));
  expect(mistakes).toEqual([]);
  const [one] = walks;
  if (one === undefined) throw new Error('The plan has no walk.');
  return runWalk(scenario, one);
}

describe('reading a plan', () => {
  it('keeps titles, lines and steps, and passes over blanks and comments', () => {
    const { walks, mistakes } = parsePlan(
      '# one\r\nseed 7\r\n\r\n// why\r\nat form\r\n…\r\n# two\nflag none\nrepair none\n',
    );
    expect(mistakes).toEqual([]);
    expect(walks).toMatchObject([
      { title: 'one', line: 1, steps: [{ kind: 'seed', seed: 7 }, { kind: 'at', line: 5 }, { kind: 'gap' }] },
      {
        title: 'two',
        line: 7,
        steps: [
          { kind: 'flags', flags: [] },
          { kind: 'repair', met: 0 },
        ],
      },
    ]);
  });

  it.each([
    'chose a',
    'seed 0',
    'seed 2147483647',
    'autonomy 3',
    'boundary over 1/4 under 1/6',
    'line no quotes',
    'at two words',
    'flag',
  ])('names "%s" as no step', (text) => {
    expect(parsePlan(`# a\n${text}\n`).mistakes).toEqual([{ line: 2, text }]);
  });

  it('names a step before the first title', () => {
    expect(parsePlan('at form\n').mistakes).toEqual([{ line: 1, text: 'at form' }]);
  });
});

describe('walking a plan', () => {
  it('[CK6] holds where every line comes true, back and replays among them', () => {
    const result = walk(
      'seed 7',
      'at form',
      'mood worried',
      'choose one-word',
      'line "all over"',
      'line "You do the first line."',
      'at pen',
      'back to form',
      'choose which-line',
      'choose three-ways',
      'choose time-off',
      'skip',
      'at at-the-door',
      'choose the-desk',
      'ending her-hand',
      'autonomy 7/11',
      'boundary over 1/8 under 2/8',
      'repair none',
      'flag none',
    );
    expect(result.left).toBeUndefined();
    expect(result.entries.map(({ kind }) => kind)).toEqual([
      'began',
      'chose',
      'wentBack',
      'chose',
      'chose',
      'chose',
      'skipped',
      'chose',
      'ended',
    ]);
  });

  it('[CK6] tells where it left the road, with its line, what was on offer and the last words there', () => {
    expect(walk('at form', 'choose three-ways').left).toEqual({
      line: 3,
      kind: 'choose',
      wanted: 'three-ways',
      found: '',
      moment: 'form',
      offered: ['one-word', 'not-a-mark', 'which-line', 'clay-class'],
      last: "Imani: The pottery class wants it by five. Half of it's about before.",
    });
  });

  it.each([
    ['at pen', 'form'],
    ['mood angry', 'worried'],
    ['line "Not said."', "The pottery class wants it by five. Half of it's about before."],
    ['aside one-word', ''],
    ['back to form', ''],
    ['ending her-hand', 'form'],
    ['autonomy 1/3', '0/0'],
    ['boundary over 1/2 under 0/2', 'over 0/0 under 0/0'],
    ['repair 1/1', 'none'],
    ['flag privacy', 'none'],
  ])('[CK6] says what is so instead of "%s"', (step, found) => {
    expect(walk(step).left).toMatchObject({ line: 2, found });
  });

  it('[CK6] hears lines in order', () => {
    expect(walk('line "Half of it"', 'line "Twenty past three"').left).toMatchObject({ line: 3, kind: 'hear' });
  });

  it('[CK6] says so when the story breaks on the way', () => {
    const broken = checkText(
      '# cast: Ann, You\n# client: Ann\nAnn: Hi.\n* [Go. #id:go]\n- -> round\n=== round\n-> round\n',
    );
    const [one] = parsePlan('# a\nchoose go\n').walks;
    expect(one && runWalk(broken.compiled.scenario as Draft, one).left).toMatchObject({
      kind: 'trouble',
      found: 'too-many-steps',
    });
  });

  it('[CK6] tells walks of an older text once, as advice, and those that still name something as before', () => {
    const plan = {
      path: 'scene.plan',
      text: '# old one\nchoose gone\n\n# old two\nchoose gone\nchoose away\n\n# half\nchoose gone\nchoose three-ways\n\n# only looks\nat nowhere\n',
    };
    const { findings } = checkText(scene, { plans: [plan] });
    expect(findings.map(({ severity, says, line, values }) => [severity, says, line, values.walk])).toEqual([
      ['warning', 'older', 1, 'old one'],
      ['error', 'choose', 9, 'half'],
      ['error', 'at', 13, 'only looks'],
    ]);
    expect(findings[0]?.values.count).toBe(2);
  });
});
