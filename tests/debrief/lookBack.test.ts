/** Tests of what the look back tells: its model, its sentences and its letter. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/core/ledger/entries.ts';
import type { Scenario } from '../../src/core/story/artifact.ts';
import { decide } from '../../src/core/story/decide.ts';
import { replay } from '../../src/core/story/replay.ts';
import { letter } from '../../src/debrief/letter.ts';
import { type LookBack, lookBack, onTheRope } from '../../src/debrief/lookBack.ts';
import { firstWords, gist, wordsIn } from '../../src/debrief/quotes.ts';
import {
  bareWords,
  brief,
  briefWords,
  flagWords,
  moveName,
  placeWord,
  ribbonWords,
  speakerName,
} from '../../src/debrief/sentences.ts';
import { compiled, published, roads, walk } from './playthroughs.ts';

const scenario = published('three-things');

function back(from: Scenario, ledger: Ledger): LookBack {
  const road = replay(from, ledger);
  if (!road.ok) throw new Error(road.trouble.rule);
  return lookBack(from, ledger, road.play.beat);
}
const looked = (acts: readonly (string | number)[], seed = 7): LookBack => back(scenario, walk(scenario, acts, seed));

describe('the model of the look back', () => {
  it('begins with where the person stands now', () => {
    expect(looked(roads.in).stands).toBe('Yolanda has everything on the list, and Devlin has your number for it.');
  });

  it('tells a moment by the line it hung on, the line taken and the answer', () => {
    const moment = looked(roads.in).moments[1];
    expect(moment).toMatchObject({ number: 2, gist: 'Does she have income?', mood: 'guarded' });
    expect(moment?.asked?.speaker).toBe('Devlin');
    expect(moment?.you.text).toMatch(/^Part time at the bus depot/);
    expect(moment?.answer[0]?.text).toBe("Great. That's great.");
    expect(moment?.other).toMatchObject({ act: true, move: 'step-back' });
    expect(moment?.ask).toMatch(/\?$/);
  });

  it('numbers moments as the story does, and names those the road did not pass', () => {
    const look = looked(roads.owned);
    expect(look.moments.map(({ number }) => number)).toEqual([1, 2, 4, 5, 6, 8, 9]);
    expect(look.notMet).toEqual([3, 7]);
  });

  it('keeps a first answer that was left, marks the replay, and puts only the standing road on the rope', () => {
    const look = looked(roads.best);
    expect(look.moments.slice(0, 2).map(({ number, row }) => [number, row.counted, row.standing])).toEqual([
      [1, true, false],
      [1, false, true],
    ]);
    expect(onTheRope(look).map(({ row }) => row.response)).not.toContain('priced-it');
  });

  it('opens the decision where the roads parted most', () => {
    const look = looked(roads.in);
    expect(look.moments.find(({ row }) => row.entry === look.first)?.row.response).toBe('two-minutes');
  });

  it('lists a skipped moment as skipped and tells nothing of its line', () => {
    const look = looked(['skip', 'turn-the-chair']);
    const [first] = look.moments;
    if (first === undefined) throw new Error('no moment');
    expect(first.row.skipped).toBe(true);
    const told = brief(first, look);
    expect(told.you).toMatch(/skipped/);
    expect(told.answer).toBeUndefined();
  });

  it('says so when the ledger is of another edition', () => {
    const other = { ...scenario, edition: 'e2' };
    expect(back(other, walk(scenario, roads.out)).otherEdition).toBe(true);
  });
});

describe('what a moment says before more', () => {
  /** Roads that take the first, second, third … response wherever they stand. */
  function anyRoad(turn: number): Ledger {
    let ledger = walk(scenario, []);
    for (let at = 0; at < 20; at += 1) {
      const road = replay(scenario, ledger);
      if (!road.ok || road.play.beat.end) break;
      const responses = road.play.beat.responses.filter(({ aside }) => !aside);
      const response = responses[(turn + at * turn) % responses.length];
      const entry = response === undefined ? { refused: 'none' } : decide(road.play.beat, response.key, 0);
      if ('refused' in entry) break;
      ledger = [...ledger, entry];
    }
    return ledger;
  }

  it('is told in at most sixty words, on every road', () => {
    const ledgers = [...Object.values(roads).map((acts) => walk(scenario, acts)), ...[0, 1, 2, 3, 5, 7].map(anyRoad)];
    for (const ledger of ledgers) {
      const look = back(scenario, ledger);
      for (const moment of look.moments) {
        const { asked, you, answer, answerer, marks } = brief(moment, look);
        const said = [asked, you, answer, answerer, ...marks, moveName(moment.you)];
        if (moment.asked !== undefined) said.push(speakerName(moment.asked));
        if (moment.row.reading !== undefined) said.push(placeWord(moment.row.reading.boundary));
        expect(wordsIn(said.filter((part) => part !== undefined).join(' '))).toBeLessThanOrEqual(briefWords);
      }
    }
  });

  it('shortens only what was said around the line, never the line', () => {
    const look = looked(roads.out);
    for (const moment of look.moments) expect(brief(moment, look).you).toContain(moment.you.text);
  });
});

describe('shortened quotes', () => {
  it('keep the question, and show what they leave out', () => {
    expect(gist('Does she have income? Ballpark. I have an eleven-forty.', 8, 'en')).toBe('Does she have income?');
    expect(firstWords('one two three four', 2)).toBe('one two…');
    expect(firstWords('one two', 2)).toBe('one two');
  });
});

describe('the sentences', () => {
  it('say who held the wheel, and which way lines leaned', () => {
    expect(ribbonWords(looked(roads.owned))).toEqual([
      'Yolanda held the wheel at 5 of 7 moments.',
      '1 line leaned in, 1 leaned out.',
    ]);
    expect(bareWords(looked(roads.owned))).toContain('At 2 moments such a line left Yolanda little to steer by');
    expect(bareWords(looked(roads.in))).toBeUndefined();
    expect(ribbonWords(looked(roads.out))).toEqual([
      'Yolanda held the wheel at 2 of 8 moments.',
      '6 lines leaned out, none leaned in.',
    ]);
  });

  it('say nothing but to talk it through while a bright line is open', () => {
    const look = looked(roads.in);
    expect(ribbonWords(look)).toEqual(['Talk this one through first.']);
    expect(flagWords(look)[0]?.words).toMatch(/something private was passed on\. It is still open/);
  });

  it('say that a bright line was owned', () => {
    expect(flagWords(looked(roads.owned))[0]?.words).toMatch(/It was owned afterward\.$/);
  });

  it('claim nothing from fewer than five moments', () => {
    expect(ribbonWords(looked(['say-those-two', 'turn-the-chair']))).toEqual([
      '2 moments so far. That is too few to say more than the moments themselves do.',
    ]);
  });

  it('show the road of a story whose lines carry no moves, and say so', () => {
    const plain = compiled('plain', 'Hello there.\n* [Left]\n  You went left.\n* [Right]\n- The end.\n-> END\n');
    const road = replay(plain, walk(plain, []));
    if (!road.ok) throw new Error(road.trouble.rule);
    const key = road.play.beat.responses[0]?.key ?? '';
    const look = back(plain, walk(plain, [key]));
    expect(ribbonWords(look)[0]).toMatch(/carry no moves/);
    expect(look.moments).toHaveLength(1);
    expect(look.moments[0]?.you.text).toBe('Left');
  });
});

describe('the letter', () => {
  const look = looked(roads.in);

  it('tells every moment in order and ends with what this is not', () => {
    const text = letter(look, 'November 23');
    expect(text.indexOf('“Does she have income?')).toBeGreaterThan(text.indexOf('blue one'));
    expect(text).toContain('Practice, not a test. 8 moments, one drafted key.');
    expect(text).toContain('no practicing peer specialist has reviewed it yet.');
  });

  it('says of its review what its text says, and claims nothing where it says nothing', () => {
    const said = (review: { readonly review?: string; readonly panel?: string }): string => {
      const { review: _, panel: __, ...meta } = look.scenario.meta;
      return letter({ ...look, scenario: { ...look.scenario, meta: { ...meta, ...review } } }, 'November 23');
    };
    expect(said({ review: 'drafted' })).toContain('Drafted with software from published codes; no practicing peer');
    expect(said({})).toContain('Its author names nobody who has reviewed it yet.');
    expect(said({})).not.toContain('software');
    expect(said({ review: 'read by two peers in May' })).toContain('says of its review: read by two peers in May.');
    expect(said({ panel: '7, May 2026, WI' })).toContain('Rated by a panel: 7, May 2026, WI.');
  });

  it('takes hopes along only when they are given', () => {
    const hopes = [{ entry: 1, tap: 'fix' as const, words: 'It should be over.' }];
    expect(letter(look, 'November 23')).not.toContain('It should be over.');
    expect(letter(look, 'November 23', hopes)).toContain('to fix it. It should be over.');
  });
});

describe('the words of the debrief', () => {
  const words = readFileSync(resolve(import.meta.dirname, '../../src/words/en/debrief.json'), 'utf8');

  it('judge lines and never people', () => {
    for (const banned of [
      /\bcorrect/i,
      /\bwrong/i,
      /\bfail/i,
      /\bpoints?\b/i,
      /\bscore/i,
      /\bgrade/i,
      /\bstreak/i,
      /\bclient\b/i,
    ]) {
      expect(words.replaceAll(/"debrief_\w+":/g, '')).not.toMatch(banned);
    }
  });
});
