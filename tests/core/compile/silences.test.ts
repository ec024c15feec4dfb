/** What Ink says, throws or takes in silence, each with its file and line. */

import { describe, expect, test } from 'vitest';
import { compile, type Files, told } from './stories.ts';

const top = '# cast: Ann, You\n# client: Ann Lee\n';
/** Line 3 on. */
const rules = (body: string, files: Files = {}): string[] => told(compile(`${top}${body}`, files));
const here = (rule: string, line: number, severity = 'error'): string =>
  `${severity} ${rule} stories/visit.ink:${line}`;

describe('what Ink says', () => {
  test('comes back with file and line, once, and without a scenario', () => {
    const broken = compile('Hi.\n-> nowhere\n{x\n');
    expect(broken.ok).toBe(false);
    expect(broken.scenario).toBeUndefined();
    expect(told(broken)[0]).toBe(here('ink-error', 3));
    expect(new Set(told(broken)).size).toBe(broken.findings.length);
    expect(told(compile('Hi.\n-> nowhere\n'))).toEqual([here('ink-error', 2)]);
  });

  test('is told of the included file that it is about', () => {
    const files = { 'stories/shared/a.ink': '// one\n=== k\n-> nowhere\n' };
    expect(told(compile('INCLUDE shared/a.ink\n-> k\n', files))).toEqual(['error ink-error stories/shared/a.ink:3']);
  });

  test('is a warning where Ink only warns', () => {
    expect(told(compile('-> k\n=== k\nHi.\n'))).toEqual([here('loose-end', 3, 'warning')]);
    expect(told(compile('Hi.\nTODO: more\n-> END\n'))).toEqual([here('ink-todo', 2, 'warning')]);
  });
});

describe('what Ink throws without a line', () => {
  test('a missing INCLUDE has the line of the INCLUDE', () => {
    expect(rules('\nINCLUDE shared/gone.ink\nHi.\n-> END\n')).toEqual([here('missing-include', 4)]);
    const nested = { 'stories/a.ink': 'Hi.\nINCLUDE shared/b.ink\n' };
    expect(told(compile('INCLUDE a.ink\n-> END\n', nested))).toEqual(['error missing-include stories/a.ink:2']);
  });

  test('two files that include each other are found before Ink is asked', () => {
    const files = { 'stories/a.ink': 'INCLUDE b.ink\n', 'stories/b.ink': '\nINCLUDE a.ink\n' };
    expect(told(compile('INCLUDE a.ink\n-> END\n', files))).toEqual(['error include-loop stories/b.ink:2']);
    expect(told(compile('INCLUDE visit.ink\n-> END\n'))).toEqual([here('include-loop', 1)]);
  });

  test('one file included by two others is no circle', () => {
    const files = { 'stories/a.ink': 'INCLUDE c.ink\n', 'stories/b.ink': 'Hi.\n', 'stories/c.ink': '// nothing\n' };
    expect(told(compile('INCLUDE a.ink\nINCLUDE c.ink\nINCLUDE b.ink\n-> END\n', files))).toEqual([]);
  });

  test('200 nested braces have their line, in the main file and in an included one', () => {
    const deep = `${'{'.repeat(200)}x${'}'.repeat(200)}`;
    expect(told(compile(`Hi.\nHo.\n${deep}\n-> END\n`))).toEqual([here('nested-too-deep', 3)]);
    const files = { 'stories/a.ink': `=== k\nHi.\n\n${deep}\n-> END\n` };
    expect(told(compile('INCLUDE a.ink\n-> k\n', files))).toEqual(['error nested-too-deep stories/a.ink:4']);
  });
});

describe('what Ink takes in silence', () => {
  test('a byte order mark is stripped and said, in included files too', () => {
    const files = { 'stories/a.ink': '\uFEFF// hi\n' };
    const marked = compile('\uFEFF# title: T\nINCLUDE a.ink\nHi.\n-> END\n', files);
    expect(told(marked)).toEqual([here('byte-order-mark', 1, 'warning'), 'warning byte-order-mark stories/a.ink:1']);
    expect(marked.scenario?.meta.title).toBe('T');
    expect(marked.scenario?.story).not.toContain('\uFEFF');
  });

  test('an unclosed comment', () => {
    expect(rules('Hi.\n-> END\n/* the rest\n//discuss: gone\n')).toContain(here('unclosed-comment', 5));
    expect(rules('Hi. /* closed\nhere */ Ho.\n-> END\n')).not.toContain(here('unclosed-comment', 3));
  });

  test('slashes in the middle of a word, but no comment after a blank', () => {
    expect(rules('See http://example.org now.\n-> DONE\n')).toEqual([here('slashes-cut-line', 3)]);
    expect(rules('See this. // a note\n-> DONE\n')).toEqual([]);
  });

  test('a hash that cuts a line, but no tag and no escaped hash', () => {
    expect(rules('Ann: Room #5 is free.\n-> DONE\n')).toEqual([here('hash-cuts-line', 3)]);
    expect(rules('Ann: My # one is you.\n-> DONE\n')).toEqual([here('hash-cuts-line', 3)]);
    expect(rules('Ann: Room \\#5 is free. #worried\n-> DONE\n')).toEqual([]);
  });

  test('an arrow that is printed', () => {
    expect(rules('Hi → there.\n-> DONE\n')).toEqual([here('arrow-printed', 3)]);
  });

  test('text glued to the next knot, but not an arrow of its own, one after <>, and one that ends', () => {
    expect(rules('Hi. -> k\n=== k\nHo.\n-> DONE\n')).toEqual([here('glued-divert', 3, 'warning')]);
    expect(rules('* Go -> k\n=== k\nHo.\n-> DONE\n')).toEqual([here('glued-divert', 3, 'warning')]);
    expect(rules('Hi {true: -> k}\n-> DONE\n=== k\nHo.\n-> DONE\n')).toEqual([here('glued-divert', 3, 'warning')]);
    expect(rules('Hi.\n* [Go] -> k\n=== k\nHo <> -> l\n=== l\nha -> DONE\n')).toEqual([]);
  });

  test('a tag outside the bracket, but no mood of words that the choice prints', () => {
    const outside =
      'Hi.\n* [Go] #id:a\n* [Go on #id:b] #move:reflect\n* Go there #id:c\n* [Stay] You stay. #sad\n* [Sit] #sad\n- -> DONE\n';
    expect(rules(outside)).toEqual([4, 5, 6, 8].map((line) => here('tag-outside-bracket', line)));
  });

  test('logic in a tag at the top', () => {
    const logic = compile('# title: Hello {1 + 2}\n# level: 2\nHi.\n-> END\n');
    expect(told(logic)).toEqual([here('logic-in-top-tag', 1)]);
    expect(logic.scenario?.meta).toMatchObject({ title: 'visit', level: 2 });
  });
});
