/** Sheets for blind reading ask every scored moment of the stories once, give nothing away, and are scored against their key. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../src/build/stories/compileFolder.ts';
import { findMoments } from '../../src/core/check/moments.ts';
import { prove } from '../../src/core/prove/prove.ts';
import { foundBy } from '../bench/readerManner.ts';
import { parseAnswers, parseKey, scoreAnswers } from '../bench/readerScore.ts';
import { letterOf, makeSheets } from '../bench/readerSheets.ts';

const { files } = compileFolder(resolve(import.meta.dirname, '../../stories'));
const stories = files.flatMap(({ scenario }) => {
  if (scenario === undefined) return [];
  const budget = { states: 100_000, shouldStop: () => false };
  return [{ scenario, graph: prove(scenario.story, { budget, seed: 1, mode: 'fork' }).graph }];
});
const moments = stories.flatMap(({ scenario, graph }) => findMoments(graph).map(({ id }) => `${scenario.id} ${id}`));
const sheets = makeSheets(stories, 7);

describe('the sheets', () => {
  it('ask every scored moment once, under numbers that say nothing of the story', () => {
    expect(sheets.key.map(({ scenario, moment }) => `${scenario} ${moment}`).sort()).toEqual([...moments].sort());
    expect(sheets.key.map(({ number }) => number)).toEqual(moments.map((_, at) => at + 1));
    const inTurn = sheets.key.map(({ scenario }) => scenario);
    expect(inTurn).not.toEqual([...inTurn].sort());
    for (const text of [sheets.without, sheets.with])
      expect([...text.matchAll(/^## Moment (\d+)$/gm)].map(([, n]) => Number(n)).sort((a, b) => a - b)).toEqual(
        sheets.key.map(({ number }) => number),
      );
  });

  it('give the responses without the scene on one, and with the house rules and what was said on the other', () => {
    const [story] = stories;
    expect(sheets.with).toContain(story?.scenario.meta.client);
    expect(sheets.with).toContain("We don't say whether someone comes here.");
    const from = sheets.without.indexOf('## Moment 1\n');
    const rest = sheets.without.slice(from).split('\n');
    expect(rest.filter((line) => !/^$|^## Moment \d+$|^- \*\*[A-F]\*\* /.test(line))).toEqual([]);
  });

  it('come out the same for the same seed, and in another order for another', () => {
    const two = stories.slice(0, 2);
    expect(makeSheets(two, 7)).toEqual(makeSheets(two, 7));
    expect(makeSheets(two, 8).key).not.toEqual(makeSheets(two, 7).key);
  }, 60_000);
});

describe('their score', () => {
  const answered = (pick: (row: (typeof sheets.key)[number]) => string): ReadonlyMap<number, string> =>
    new Map(sheets.key.map((row) => [row.number, letterOf(row.responses.indexOf(pick(row)))]));
  const hits = (answers: ReadonlyMap<number, string>): number =>
    scoreAnswers(sheets.key, answers).reduce((sum, tally) => sum + tally.hits, 0);

  it('finds every moment where a line with full credit was picked, and none where it was not', () => {
    expect(hits(answered(({ full }) => full.at(-1) ?? ''))).toBe(moments.length);
    const others = answered(({ full, responses }) => responses.find((id) => !full.includes(id)) ?? '');
    expect(hits(others)).toBe(0);
    expect(hits(new Map())).toBe(0);
  });

  it('tells chance: one moment of four lines with two in full is half a hit', () => {
    const row = { number: 1, scenario: 'a', moment: 'm', responses: ['w', 'x', 'y', 'z'], full: ['x', 'z'] };
    expect(scoreAnswers([row], new Map([[1, 'D']]))).toMatchObject([{ hits: 1, of: 1, chance: 0.5 }]);
  });

  it('reads answers as people write them, and says which line it cannot read', () => {
    const read = parseAnswers('# me\n1: b\n2 C\n3) d\n4:\n');
    expect(read).toEqual({
      ok: true,
      value: new Map([
        [1, 'B'],
        [2, 'C'],
        [3, 'D'],
      ]),
    });
    expect(parseAnswers('1: B\nmaybe\n')).toMatchObject({ ok: false, amiss: expect.stringContaining('Line 2') });
    expect(parseKey('[1]')).toMatchObject({ ok: false });
    expect(parseKey(JSON.stringify(sheets.key))).toEqual({ ok: true, value: sheets.key });
  });
});

describe('manner alone', () => {
  const row = { number: 1, scenario: 'a', moment: 'm', responses: ['x', 'y'], full: ['x'] };
  const texts = ['Would you like to hear it?', 'No. Sit down.'];

  it('finds the gentlest line, or the bluntest, and half where two are alike', () => {
    expect(foundBy('gentle', [{ ...row, texts }])).toBe(1);
    expect(foundBy('blunt', [{ ...row, texts }])).toBe(0);
    expect(foundBy('gentle', [{ ...row, texts: ['It rained.', 'It snowed.'] }])).toBe(0.5);
  });

  it('finds full credit in the library at no more than half of the moments, gentle or blunt', () => {
    for (const manner of ['gentle', 'blunt'] as const)
      expect(foundBy(manner, sheets.worded) / sheets.worded.length, manner).toBeLessThanOrEqual(0.5);
  });
});
