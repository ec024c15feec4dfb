import { describe, expect, it } from 'vitest';
import { botNames } from '../../../src/core/check/bots.ts';
import { driftRule, numbers, planRules, waiverRule } from '../../../src/core/check/numbers.ts';
import { rules } from '../../../src/core/check/rules/list.ts';
import { asks, countWords, has, wordLists, wordsFrom } from '../../../src/core/check/wordLists.ts';
import { botName } from '../../../src/words/rules/bots.ts';
import { ruleMend, ruleTitle, ruleWords } from '../../../src/words/rules/say.ts';
import { termsIn } from '../../../src/words/terms.ts';

const english = wordLists.en;

describe('the words for rules', () => {
  it('[CK1] are there for every rule once, and every rule has its own number', () => {
    const own = rules.map(({ id }) => id);
    expect(new Set(own).size).toBe(own.length);
    const compile = Object.values(numbers);
    expect(new Set(compile).size).toBe(compile.length);
    const all = new Set([...own, ...compile, ...Object.values(planRules), driftRule, waiverRule, 'F1']);
    expect(Object.keys(ruleWords).sort()).toEqual([...all].sort());
    for (const id of all) expect(ruleTitle(id)).not.toBe(id);
  });

  it('name every way of guessing', () => {
    for (const bot of botNames) expect(botName(bot)).not.toBe('');
  });
});

describe('looking for words', () => {
  it('finds whole words and phrases in any case, and endings after a star', () => {
    expect(wordsFrom(['just', 'up to you', 'empower*'], 'Just say it’s Up To You: adjust, empowering.')).toEqual([
      'Just',
      'Up To You',
      'empowering',
    ]);
    expect(has(english?.choice ?? [], 'It is unwanted.')).toBe(false);
    expect(has([], 'anything')).toBe(false);
  });

  it('counts what people would count, and tells a question by its last sign', () => {
    expect(countWords('Go on … I’m here, at 9.')).toBe(6);
    expect(asks('“Is it?”')).toBe(true);
    expect(asks('Is it? No.')).toBe(false);
  });
});

describe('the words of the craft', () => {
  it('are found in what a finding says, as whole words, and each is told in plain ones', () => {
    const ids = (text: string): readonly string[] => termsIn(text).map(({ id }) => id);
    expect(ids('No route comes to the knot "lobby".')).toEqual(['knot']);
    expect(ids('Taking the last line every time leaves the person 71 % of what is on offer.')).toEqual(['offer']);
    expect(ids('Whoever picks blindly')).toEqual(['blind']);
    expect(ids('knotted, removed, walkway')).toEqual([]);
    const texts = Object.keys(ruleWords).map((rule) => `${ruleTitle(rule)} ${ruleMend(rule) ?? ''}`);
    const used = termsIn(texts.join('\n'));
    expect(used.length).toBeGreaterThan(5);
    for (const { means } of used) expect(means().split(' ').length).toBeGreaterThan(8);
  });
});
