/** The home page's shelf, and the history's sentences, without a page. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../src/build/stories/compileFolder.ts';
import { flags } from '../../src/core/codebook/moves.ts';
import { compileScenario } from '../../src/core/compile/compile.ts';
import type { Scenario } from '../../src/core/story/artifact.ts';
import { historyOf } from '../../src/home/history.ts';
import {
  flagSentence,
  leanSentences,
  moveGroups,
  repairSentence,
  unusedSentence,
} from '../../src/home/historyWords.ts';
import { shownOf, trainable, trainedBy, training, waitsForReview } from '../../src/home/shelf.ts';
import { keptAs, leaningIn, nearest, played } from './playthroughs.ts';

const { files } = compileFolder(resolve(import.meta.dirname, '../../stories'));
const stories = files.flatMap(({ scenario }) => (scenario === undefined ? [] : [scenario]));
const byId = new Map(stories.map((scenario) => [scenario.id, scenario]));
const story = (id: string): Scenario => byId.get(id) as Scenario;

const waiting = compileScenario({
  path: 'stories/waiting.ink',
  text: '# title: Waiting\n# cast: Ada, You\n# review: needed\n# trains: Patience\n# trains: Limits said first\nAda: Hello. #ending:end\n-> END\n',
  read: () => undefined,
}).scenario;

describe('the shelf', () => {
  it('reads every trains: the first is on the card, all can be asked for', () => {
    expect(waiting?.meta).toMatchObject({ trains: 'Patience', alsoTrains: ['Limits said first'] });
    expect(stories.every(({ meta }) => meta.trains !== undefined)).toBe(true);
  });

  it('shows what waits for expert readers only where it was asked for', () => {
    if (waiting === undefined) throw new Error('The fixture does not compile.');
    const all = [...stories, waiting];
    expect(waitsForReview(waiting)).toBe(true);
    expect(stories.some(waitsForReview)).toBe(false);
    expect(shownOf(all, false)).toEqual(stories);
    expect(shownOf(all, true)).toEqual(all);
  });

  it('offers each thing once, what more conversations train first, and finds just those', () => {
    const offered = trainable(stories);
    expect(new Set(offered).size).toBe(offered.length);
    const counts = offered.map((one) => training(stories, one).length);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts[0]).toBeGreaterThan(1);
    for (const one of offered)
      expect(training(stories, one)).toEqual(stories.filter((scenario) => trainedBy(scenario).includes(one)));
    expect(training(stories, '')).toEqual(stories);
  });
});

describe('the history', () => {
  const one = keptAs(played(story('three-things'), leaningIn, 1_000));
  const two = keptAs(played(story('twenty-dollars'), leaningIn, 2_000));
  const three = keptAs(played(story('same-ward'), nearest, 3_000));

  it('groups moves by who steered, and names only such as leave the person some of the wheel as not used', () => {
    const history = historyOf([one], byId);
    const groups = moveGroups(history);
    expect(groups.map(({ title }) => title)).toEqual(['The person steered', 'You steered together', 'You steered']);
    expect(groups.flatMap(({ moves }) => moves).reduce((sum, { count }) => sum + count, 0)).toBe(history.moments);
    expect(groups[2]?.moves.length).toBeGreaterThan(1);
    expect(unusedSentence(history)).toMatch(/^Not used so far: .*Giving back/);
    expect(unusedSentence(history)).not.toMatch(/Pressing|rescu/i);
  });

  it('names no lean from one conversation and says so; from three it tells sides and kinds of moments', () => {
    const few = historyOf([one], byId);
    expect(leanSentences(few)).toEqual([`No lean is named before 20 first answers. So far there are ${few.moments}.`]);
    const said = leanSentences(historyOf([one, two, three], byId));
    expect(said[0]).toBe('Lines leaned in more than out.');
    expect(said[1]).toMatch(/^\d+ stood alongside, \d+ leaned in, \d+ leaned out\.$/);
    expect(said[2]).toMatch(/^Leaned in, by kind of moment: .*a limit held \(\d\)/);
  });

  it('takes along what was said, what it cost and the question, and the flag in words', () => {
    const [first] = historyOf([one], byId).takeAlong;
    expect(first?.title).toBe('Three Things on the List');
    expect(first?.said).toBe(story('three-things').notes.responses[first?.response ?? '']?.text);
    expect(first?.ask).toBe(story('three-things').notes.moments[first?.moment ?? '']?.ask);
    for (const flag of Object.keys(flags)) expect(flagSentence(flag as keyof typeof flags)).toMatch(/\.$/);
  });

  it('says that scenes were drafted where one of those that ship is among them, and not over scenes of one’s own', () => {
    const draft = compileScenario({
      path: 'own.ink',
      text: '# title: Own\n# cast: Ada, You\nAda: Hello. #moment:first\n* [Hello. #id:hello #move:open-question]\n-> END\n',
      read: () => undefined,
    }).scenario;
    if (draft === undefined) throw new Error('The fixture does not compile.');
    const own: Scenario = { ...draft, edition: 'one' };
    const mine = keptAs(played(own, nearest, 4_000));
    expect(historyOf([mine], new Map(byId).set(own.id, own)).drafted).toBe(false);
    expect(historyOf([mine], byId).drafted).toBe(false);
    expect(historyOf([mine, one], byId).drafted).toBe(true);
    expect(historyOf([], byId).drafted).toBe(false);
  });

  it('keeps the title of a story that is gone, leaves out what cannot be read and counts it', () => {
    const history = historyOf([one, { ...two, ledger: '{"version":1,"entries":[' }], new Map());
    expect(history.unread).toBe(1);
    expect(history.takeAlong[0]).toMatchObject({ title: 'three things' });
    expect(history.takeAlong[0]?.said).toBeUndefined();
    expect(repairSentence(historyOf([], byId))).toBe('No moment has had to give a way back yet.');
  });
});
