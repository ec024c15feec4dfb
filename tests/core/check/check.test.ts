import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/core/check/figures.ts';
import { parsePlan } from '../../../src/core/check/plan.ts';
import { printWalk } from '../../../src/core/check/planPrint.ts';
import { runWalk } from '../../../src/core/check/planRun.ts';
import { checkSet } from '../../../src/core/check/set.ts';
import type { Draft } from '../../../src/core/compile/compile.ts';
import { checkText, rulesOf, scene } from './stories.ts';

const foreign = 'VAR paid = false\nHi. #loud\n* {paid} [Never.] -> END\n* [Go on.]\n- Bye.\n-> END\n';

describe('checking a story', () => {
  it('[CK1] finds nothing in a clean scene, and tells every finding with rule, file and line', () => {
    expect(checkText(scene)).toMatchObject({ kind: 'scored', findings: [], waived: [], ok: true });
    const { findings } = checkText(scene.replace('#move:honest-concern', '#move:honest-concrn'));
    expect(findings.length).toBeGreaterThan(0);
    for (const { rule, file, line } of findings) {
      expect(rule).toMatch(/^[A-Z]\d+$/);
      expect(file).toBe('scene.ink');
      expect(line).toBeGreaterThan(0);
    }
  });

  it('[CK2] sets what is waived apart with its reason, by number or by name, and never what Ink cannot pass', () => {
    const preachy = scene.replace('Which lines are fine', 'What feels appropriate');
    const waived = checkText(`${preachy}\n//waive W3: He says it about the weather.\n`);
    expect(checkText(preachy)).toMatchObject({ ok: false, findings: [{ rule: 'W3' }] });
    expect(waived.findings).toEqual([]);
    expect(waived.waived).toMatchObject([{ rule: 'W3', why: 'He says it about the weather.' }]);
    const broken = checkText('Hi.\n-> nowhere\n//waive I1: because\n');
    expect(rulesOf(broken)).toContain('error I1');
  });

  it('tells lines of uneven length once a moment, and one alone by itself', () => {
    const lengths = (...lines: readonly string[]) => {
      const text = lines.map((line, index) => `* [${line} #id:r${index} #move:reflect]`).join('\n');
      const { findings } = checkText(`Sam: Hi. #moment:hello\n${text}\n- Bye.\n-> END\n`);
      return findings.filter(({ rule }) => rule === 'W1').map(({ says, line, values }) => ({ says, line, values }));
    };
    const long = 'You said it was the bus, and then it was the rain, and now it is me';
    expect(lengths('No.', long, 'You said it was all about the bus')).toEqual([
      {
        says: 'uneven',
        line: 1,
        values: { least: 6, most: 11, moment: 'hello', count: 2, lines: `No. (1), You said it … (17)` },
      },
    ]);
    const even = 'You said it was all about the late bus';
    expect(lengths(even, even, even, 'Not the bus, no')).toMatchObject([{ says: 'short', line: 5 }]);
  });

  it('[CK3] asks of a story that is not ours only that it can be played', () => {
    const other = checkText(foreign);
    expect(other.kind).toBe('other');
    expect(rulesOf(other)).toEqual(['warning P2']);
    expect(rulesOf(checkText('-> a\n=== a\n-> a\n'))).toEqual(['error P6']);
  });

  it('[CK4] is silent about what nothing reaches while not everything was followed', () => {
    const bounded = checkText(foreign, { shouldStop: () => true });
    expect(bounded.proof?.complete).toBe(false);
    expect(rulesOf(bounded)).toEqual(['warning P8']);
    expect(figuresOf(bounded)).toMatchObject({ complete: false, sums: [], shares: [] });
    expect(figuresOf(bounded)).not.toHaveProperty('routes');
  });

  it('[CK9] holds back what counts over the moments while no road meets five, says so in one note, and keeps what stands in a line', () => {
    // The clean scene without its last moment: four are left.
    const at = scene.indexOf('=== at_the_door ===');
    const shorter =
      scene.slice(0, at) + scene.slice(scene.indexOf('- {left_to_her', at)).replace('- {', '=== at_the_door ===\n{');
    const plain = checkText(shorter);
    expect(rulesOf(plain)).toEqual(['note G3']);
    expect(plain).toMatchObject({ ok: true, short: 4 });
    expect(figuresOf(plain)).toMatchObject({ short: { most: 4, fewest: 5 }, bots: [] });
    // A word of the training room stands in one line.
    const preachy = shorter.replace('Which lines are fine', 'What feels appropriate');
    expect(rulesOf(checkText(preachy))).toEqual(['note G3', 'error W3']);
    // Question marks that give the best line away are counted over the whole.
    const telling = (text: string): string =>
      text.replace(
        /^(\* \[.*?)[.?]( #id:\S+ #move:(?:open-question|affirm|offer-menu|purposeful-share|honest-concern))/gm,
        '$1?$2',
      );
    expect(rulesOf(checkText(telling(scene)))).toContain('warning W6');
    expect(rulesOf(checkText(telling(shorter)))).toEqual(['note G3']);
    // A waiver of what is held back is not idle.
    expect(rulesOf(checkText(`${shorter}\n//waive W8: It is only begun.\n`))).toEqual(['note G3']);
    expect(rulesOf(checkText(`${scene}\n//waive W8: It is only begun.\n`))).toEqual(['warning C36']);
  });

  it('[CK9] tells of a scene in which no route ends that one cause, and where its text runs out', () => {
    const open = scene.replaceAll('-> END\n', '');
    expect(scene.match(/-> END\n/g)?.length).toBeGreaterThan(1);
    const found = checkText(open).findings;
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['P4', 'I18']));
    expect(found.filter(({ rule }) => rule === 'I18').map(({ says }) => says)).toContain('loose-end');
    // A waiver of what is held back is not idle.
    const waived = checkText(`${open}\n//waive W8: It is only begun.\n`).findings;
    expect(waived.map(({ rule }) => rule)).not.toContain('C36');
  });

  it('[CK8] prints a walk that can be played as a plan', () => {
    const checked = checkText(scene.replace('{left_to_her > 2:', '{left_to_her > 4:'));
    const found = checked.findings.find(({ rule }) => rule === 'G6');
    expect(found?.walk).toHaveLength(5);
    const text = printWalk('shows G6', found?.walk ?? [], figuresOf(checked)?.asides ?? []).join('\n');
    const { walks, mistakes } = parsePlan(`${text}\nending her-hand\nautonomy 14/14\n`);
    expect(mistakes).toEqual([]);
    const [walk] = walks;
    expect(walk && runWalk(checked.compiled.scenario as Draft, walk).left).toBeUndefined();
  });

  it('counts the routes, ends and means of the clean scene', () => {
    const figures = figuresOf(checkText(scene));
    // Five moments of 4, 3, 4, 4 and 4 responses, none of them an aside.
    expect(figures?.routes).toEqual({ all: '768', decisions: '768' });
    const autonomy = figures?.shares.find(({ name }) => name === 'autonomy');
    // Σ of the means: (1+2+2+1)/4 + (3+1+2)/3 + (1+1+3+2)/4 + (1+0+2+3)/4 + (3+0+3+1)/4, of 14.
    expect(autonomy?.blind?.value).toBeCloseTo((6 / 4 + 2 + 7 / 4 + 6 / 4 + 7 / 4) / 14, 12);
    expect(autonomy).toMatchObject({ best: [14, 14], worst: [3, 14] });
  });

  it('compares guessing with blind picking over several scenarios', () => {
    const figures = figuresOf(checkText(scene));
    const telling = figures && { ...figures, bots: [{ bot: 'last' as const, share: 0.8, of: 'share' as const }] };
    const file = (path: string) => ({ path, ...(telling === undefined ? {} : { figures: telling }) });
    expect(checkSet([file('a.ink')])).toEqual([]);
    expect(checkSet([file('a.ink'), file('b.ink')])).toMatchObject([
      { rule: 'W8', says: 'set', values: { bot: 'last', share: 80 } },
    ]);
  });
});
