/** Another name for a file of a scene: what goes along, and the INCLUDE rows that follow. */
import { describe, expect, it } from 'vitest';
import { titleIn } from '../../src/studio/files/named.ts';
import { endsAlike, includersOf, isPath, movesFor, textsFor } from '../../src/studio/files/names.ts';

const files = {
  'visit.ink': 'INCLUDE shared/last.ink\r\nINCLUDE more.ink // a part\r\n-> last\r\n',
  'visit.plan': '',
  'visit.de.ink': 'INCLUDE shared/last.ink\n-> last\n',
  'visit.de.plan': '',
  'visitors.ink': 'Snow.\n',
  'more.ink': '=== more\n-> END\n',
  'shared/last.ink': 'INCLUDE shared/deep.ink\n=== last\n-> END\n',
  'shared/deep.ink': '=== deep\n-> END\n',
};

describe('another name', () => {
  it('is taken by a story’s plans and translations too, and by nothing that only begins alike', () => {
    expect([...movesFor(files, 'visit.ink', 'call.ink')]).toEqual([
      ['visit.ink', 'call.ink'],
      ['visit.plan', 'call.plan'],
      ['visit.de.ink', 'call.de.ink'],
      ['visit.de.plan', 'call.de.plan'],
    ]);
    expect([...movesFor(files, 'visit.plan', 'other.plan')]).toEqual([['visit.plan', 'other.plan']]);
    expect([...movesFor(files, 'visit.de.ink', 'visit.nl.ink').values()]).toEqual(['visit.nl.ink', 'visit.nl.plan']);
  });

  it('is written in every INCLUDE row that named the file, with the line ends as they were', () => {
    const texts = textsFor(files, 'visit.ink', movesFor(files, 'shared/last.ink', 'end/final.ink'));
    expect(texts).toEqual({
      'visit.ink': 'INCLUDE end/final.ink\r\nINCLUDE more.ink // a part\r\n-> last\r\n',
      'visit.de.ink': 'INCLUDE end/final.ink\n-> last\n',
    });
    expect(textsFor(files, 'visit.ink', movesFor(files, 'shared/deep.ink', 'deep.ink'))).toEqual({
      'shared/last.ink': 'INCLUDE deep.ink\n=== last\n-> END\n',
    });
  });

  it('leads rows to the same files when the story moves to another folder', () => {
    const texts = textsFor(files, 'visit.ink', movesFor(files, 'visit.ink', 'shared/visit.ink'));
    expect(texts['visit.ink']).toBe('INCLUDE last.ink\r\nINCLUDE ../more.ink // a part\r\n-> last\r\n');
    expect(texts['shared/last.ink']).toContain('INCLUDE deep.ink\n');
    expect(textsFor(files, 'visit.ink', movesFor(files, 'visit.ink', 'call.ink'))).toEqual({});
  });

  it('is a path below the scene with the end the file had', () => {
    expect(['a.ink', 'b/c.plan'].every(isPath)).toBe(true);
    expect(['a.txt', '../a.ink', '/a.ink', 'a:b.ink', ''].some(isPath)).toBe(false);
    expect(endsAlike('a.ink', 'b.INK')).toBe(true);
    expect(endsAlike('a.ink', 'a.plan')).toBe(false);
  });

  it('knows which files include one', () => {
    expect(includersOf(files, 'visit.ink', 'shared/last.ink')).toEqual(['visit.ink', 'visit.de.ink']);
    expect(includersOf(files, 'visit.ink', 'shared/deep.ink')).toEqual(['shared/last.ink']);
    expect(includersOf(files, 'visit.ink', 'visitors.ink')).toEqual([]);
  });
});

describe('the title of a text', () => {
  it.each([
    ['# title: The Other Door\n# place: bench\n', 'The Other Door'],
    ['// My first.\r\n  #title:The Door   // at last\r\n', 'The Door'],
    ['# title: The Door # level: 1\n', 'The Door'],
    ['# title:\nAnn: Hello.\n', undefined],
    ['Ann: Hello.\n', undefined],
  ])('of %j is %j', (text, title) => {
    expect(titleIn(text)).toBe(title);
  });
});
