/** What is amiss with ids, tags and doc comments: each finding at its line, and a guess at what was meant. */

import { describe, expect, test } from 'vitest';
import { ruleIds } from '../../../src/core/compile/finding.ts';
import en from '../../../src/words/en/compile.json' with { type: 'json' };
import { findingLine, findingSentence } from '../../../src/words/findings.ts';
import { agency, clean, compile, told } from './stories.ts';

const top = '# cast: Ann, Bo, You\n# client: Ann Lee\n';
const findings = (body: string, strict = true) => compile(`${top}${body}`, {}, strict).findings;
/** Rules with their line and guess. */
const amiss = (body: string): unknown[][] =>
  findings(body).map(({ rule, line, values }) =>
    values.near === undefined ? [rule, line] : [rule, line, values.near],
  );
const end = '- -> DONE\n';

describe('ids that nothing knows', () => {
  test('are named with their line and the nearest that there is', () => {
    expect(amiss('Ann: Hi. #woried\n-> DONE\n')).toEqual([['unknown-mood', 3, 'worried']]);
    expect(amiss('Ann: Hi. #place:loby\n-> DONE\n')).toEqual([['unknown-place', 3, 'lobby']]);
    expect(amiss('Ann: Hi. #ctx:lmit\n-> DONE\n')).toEqual([['unknown-context', 3, 'limit']]);
    expect(amiss('Ann: Hi. #hold:binder\n-> DONE\n')).toEqual([['unknown-tag', 3]]);
    expect(amiss('Ann: Hi. #enter:Bob\n-> DONE\n')).toEqual([['unknown-name', 3, 'Bo']]);
    expect(amiss('Anna: Hi.\n-> DONE\n')).toEqual([['unknown-speaker', 3, 'Ann']]);
    expect(amiss(`Hi.\n* [Go #id:a #move:nodalong]\n${end}`)).toEqual([['unknown-move', 4, 'nod-along']]);
    expect(amiss(`Hi.\n* [Go #id:a #flag:secret]\n${end}`)).toEqual([['unknown-flag', 4, 'secrecy']]);
    expect(amiss(`Hi.\n* [Go #id:a #flag:spaceship]\n${end}`)).toEqual([['unknown-flag', 4]]);
    expect(amiss(`Hi.\n* [Go #id:a #mve:wall]\n${end}`)).toEqual([['unknown-tag', 4, 'move']]);
    expect(amiss(`Hi.\n* [Go #id:a #b:3]\n${end}`)).toEqual([['unknown-override', 4]]);
  });

  test('are warnings where the story is only played, and it plays', () => {
    const played = compile(`${top}Ann: Hi. #woried\n* [Go #id:a #move:nodalong]\n${end}`, {}, false);
    expect(played.ok).toBe(true);
    expect(played.scenario?.notes.responses).toHaveProperty('a');
    expect(new Set(played.findings.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });

  test('are passed over where only play knows their value', () => {
    expect(amiss('VAR m = "sad"\nAnn: Hi. #{m}\n-> DONE\n')).toEqual([]);
  });

  test('a sentence with a colon is no speech, and a name counts however its accents are made', () => {
    expect(amiss('She has two of them: here and there.\n11:19, the lobby.\n-> DONE\n')).toEqual([]);
    expect(told(compile('# cast: Rene\u0301e, You\nRen\u00e9e: Hi.\n-> DONE\n'))).toEqual([]);
  });
});

describe('the top of the file', () => {
  test('is looked at: numbers, client, card, misspelled keys', () => {
    const bad = compile(
      `# titel: A\n# level: two\n# client: Cy Young\n# cast: Ann, You\n# place: loby\n# card: 1, x\nHi.\n-> DONE\n`,
    );
    expect(told(bad).map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      'warning unknown-top-tag',
      'error not-a-number',
      'error client-not-in-cast',
      'error unknown-place',
      'error not-a-number',
      'error unknown-house-rule',
    ]);
    expect(bad.findings.map(({ line }) => line)).toEqual([1, 2, 3, 5, 6, 6]);
  });

  test('shows at most 45 words of house rules', () => {
    const files = { 'stories/a.ink': `//rule 1 lock: ${'word '.repeat(45)}more.\n` };
    const long = compile('# card: 1\nINCLUDE a.ink\nHi.\n-> END\n', files);
    expect(long.findings).toMatchObject([{ rule: 'card-too-long', line: 1, values: { words: 46, most: 45 } }]);
  });
});

describe('responses', () => {
  test('have one id each in the file, and one of every tag', () => {
    const twice = findings(`Hi.\n* [Go #id:a]\n* [Stay #id:a]\n${end}`);
    expect(twice).toMatchObject([{ rule: 'duplicate-id', line: 5, values: { id: 'a', first: 4 } }]);
    expect(amiss(`Hi.\n* [Go #id:a #id:b]\n${end}`)).toEqual([['two-of-a-tag', 4]]);
    expect(amiss(`Hi.\n* [Go #move:reflect]\n${end}`)).toEqual([['missing-id', 4]]);
  });

  test('say why they set their own credit', () => {
    expect(amiss(`Hi.\n* [Go #id:a #move:reflect #a:1]\n${end}`)).toEqual([['override-without-why', 4]]);
    expect(amiss(`Hi.\n* [Go #id:a #move:reflect #a:1]\n//why: So.\n${end}`)).toEqual([]);
  });

  test('have a kind reason unless they are the best of their moment, as its context has it', () => {
    const set = (tags: string) =>
      `Ann: Hi. #moment:m ${tags}\n* [Go #id:a #move:emphasise-choice]\n* [Say #id:b #move:name-limit]\n* [Call #id:c #aside]\n${end}`;
    expect(findings(set(''))).toMatchObject([{ rule: 'missing-pull', line: 5, values: { id: 'b' } }]);
    expect(findings(set('#ctx:limit'))).toMatchObject([{ rule: 'missing-pull', line: 4, values: { id: 'a' } }]);
    // Of equal autonomy the one alongside is best.
    const equal = `Ann: Hi. #moment:m\n* [Go #id:a #move:reflect]\n* [Say #id:b #move:affirm #b:1]\n//why: So.\n${end}`;
    expect(findings(equal)).toMatchObject([{ rule: 'missing-pull', values: { id: 'b' } }]);
    expect(amiss(`-> k\n=== k\n* [Go #id:a #move:wall]\n* [Say #id:b #move:reflect]\n${end}`)).toEqual([]);
  });
});

describe('moments and endings', () => {
  test('a line opens one moment in one context', () => {
    expect(amiss(`Ann: Hi. #moment:m #moment:n #ctx:fact #ctx:limit\n* [Go #id:a]\n${end}`)).toEqual([
      ['two-contexts', 3],
      ['two-moments', 3],
    ]);
    expect(amiss(`Ann: {true: Hi. #moment:m #ctx:fact|Ho. #moment:n #ctx:limit}\n* [Go #id:a]\n${end}`)).toEqual([]);
  });

  test('an ending has a name and says where the person stands, on every way there', () => {
    const ending = (line: string) => amiss(`Hi. #moment:m\n* [Go #id:a]\n- ${line}\n-> END\n`);
    expect(ending('Bye.')).toEqual([['ending-without-name', 6]]);
    expect(ending('Bye. #ending:x')).toEqual([['ending-without-stands', 5]]);
    expect(ending('Bye. #ending:x\n//stands: Here.')).toEqual([]);
    expect(ending('{true: Bye. #ending:x|Bye.}\n//stands: Here.')).toEqual([['ending-without-name', 7]]);
  });
});

describe('doc comments', () => {
  test('are known by their key, and an ordinary note is left alone', () => {
    expect(amiss('Hi.\n//pul: x\n-> DONE\n')).toEqual([['unknown-comment', 4, 'pull']]);
    expect(
      amiss('Hi.\n// Note: x\n// pul: x\n//Todo later\n//----\n// what the rule is about: nothing\n-> DONE\n'),
    ).toEqual([]);
  });

  test('stand under what they belong to', () => {
    expect(amiss(`Hi.\n//ask: x\n* [Go #id:a]\nHo.\n//pull: x\n${end}//stands: x\n`)).toEqual([
      ['comment-tied-to-nothing', 4],
      ['comment-tied-to-nothing', 7],
      ['comment-tied-to-nothing', 9],
    ]);
    expect(amiss(`Hi.\n* [Go]\n//pull: x\n${end}`)).toEqual([['comment-without-id', 5]]);
    expect(amiss(`Hi.\n* [Go #id:a]\n//pull: x\n//pull: y\n${end}`)).toEqual([['repeated-comment', 6]]);
  });

  test('inside a block comment are none', () => {
    expect(compile('Hi.\n/*\n//discuss: gone\n*/\n//discuss: kept\n-> END\n').scenario?.notes.discuss).toEqual([
      'kept',
    ]);
  });

  test('have their form', () => {
    expect(
      amiss('Hi.\n//range x\n//rule one lock: x\n//waive this\n//short 1\n//pull:\n//felt so\n-> DONE\n').map(
        ([rule]) => rule,
      ),
    ).toEqual([
      'malformed-comment',
      'malformed-comment',
      'malformed-comment',
      'malformed-comment',
      'malformed-comment',
      'malformed-comment',
    ]);
    expect(amiss('Hi.\n//rule 1 lok: No.\n-> DONE\n')).toEqual([['unknown-picture', 4, 'lock']]);
    expect(compile('Hi.\n//range debt -2..1.5\n-> END\n').scenario?.notes.ranges).toEqual([
      { name: 'debt', from: -2, to: 1.5 },
    ]);
  });

  test('waive a rule, but never an error', () => {
    const waived = '//waive unknown-mood: Not ours.\n//waive unclosed-comment: No.\n';
    expect(amiss(`${waived}Ann: Hi. #woried\n-> DONE\n/* x`)).toEqual([['unclosed-comment', 7]]);
  });
});

describe('what people are told', () => {
  test('every rule has a sentence, with the values it is given', () => {
    const keys = Object.keys(en);
    for (const rule of ruleIds) {
      const key = `compile_${rule.replaceAll('-', '_')}`;
      expect(keys.includes(key) || keys.includes(`${key}_near`), rule).toBe(true);
      expect(findingSentence({ rule, values: { near: 'x' } }), rule).not.toBe(rule);
    }
    const said = findings(`Ann: Hi. #woried\n* [Go #id:a #move:nodalong #b:7]\n* [Stay #id:a]\n${end}//pul: x\n`).map(
      findingLine,
    );
    expect(said.length).toBe(5);
    for (const line of said) expect(line).toMatch(/^stories\/visit\.ink:\d+ error \[[a-z-]+\] [^{}]+[.?…]$/);
    for (const line of said) expect(line).not.toContain('undefined');
  });

  test('a clean story is told nothing, played or published', () => {
    expect(compile(clean, agency, false).findings).toEqual([]);
  });
});
