/** Stories from a real folder, as the build, the server and the command line compile them. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compileFile, compileFolder, editionOf, errorsIn } from '../../../src/build/stories/compileFolder.ts';
import { Shelf } from '../../../src/build/stories/shelf.ts';

const root = mkdtempSync(join(tmpdir(), 'alongside-stories-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const folder = join(root, 'stories');
mkdirSync(join(folder, 'shared'), { recursive: true });
const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const shared = write('shared/agency.ink', '//agency: Ferry Street\n//rule 1 lock: We say nothing. Ever.\n');
const story = (title: string, level: string, more = '') =>
  `# title: ${title}\n# level: ${level}\n# cast: Ann, You\nINCLUDE shared/agency.ink\nAnn: Hi.${more}\n-> DONE\n`;
const late = write('late.ink', story('A late one', '2'));
write('early.ink', story('Zebra', '1'));
write('early.es.ink', story('Cebra', '1'));

describe('a folder of stories', () => {
  test('holds every .ink file in it, and none of those that are only included', () => {
    const { files, amiss } = compileFolder(folder, { root });
    expect(files.map(({ id, ok }) => [id, ok])).toEqual([
      ['early', true],
      ['early', true],
      ['late', true],
    ]);
    expect(amiss).toEqual([]);
    expect(files[2]?.from).toEqual([late, shared]);
  });

  test('gives each story an edition that is a hash of its JSON and of nothing else', () => {
    const before = compileFile(late, { root }).scenario;
    expect(before?.edition).toMatch(/^[0-9a-f]{16}$/);
    expect(before?.edition).toBe(editionOf(before?.story ?? ''));
    write('late.ink', `${story('A late one', '2')}//discuss: Why?\n`);
    expect(compileFile(late, { root }).scenario?.edition).toBe(before?.edition);
    write('late.ink', story('A late one', '2', ' Again.'));
    expect(compileFile(late, { root }).scenario?.edition).not.toBe(before?.edition);
  });

  test('is listed by level, then title, with the languages of each story', () => {
    expect(new Shelf(folder, root).fill().entries()).toMatchObject([
      { id: 'early', agency: 'Ferry Street', meta: { title: 'Zebra' }, languages: ['es'] },
      { id: 'late', meta: { title: 'A late one' }, languages: [] },
    ]);
    expect([...new Shelf(folder, root).fill().scenarios().keys()]).toEqual(['early.es', 'early', 'late']);
  });
});

describe('a story that is broken while it is written', () => {
  test('stays as it was last good, and is told with file, line and what to do', () => {
    const shelf = new Shelf(folder, root).fill();
    const good = shelf.scenarios().get('late');
    write('late.ink', story('A late one', '2', ' #woried'));
    expect(shelf.changed(late)).toEqual([]);
    expect(shelf.errors).toEqual([
      'stories/late.ink:5 error [unknown-mood] There is no mood "woried". Did you mean worried?',
    ]);
    expect(shelf.scenarios().get('late')).toBe(good);
    write('late.ink', story('A late one', '3'));
    expect(shelf.changed(late)).toEqual(['late']);
    expect(shelf.errors).toEqual([]);
    expect(shelf.entries().at(-1)?.meta.level).toBe(3);
  });

  test('a mistake in an included file is told once, though every story has it', () => {
    const shelf = new Shelf(folder, root).fill();
    write('shared/agency.ink', '//agency: Ferry Street\n//rule 1 lok: We say nothing.\n');
    expect(shelf.changed(shared)).toEqual([]);
    expect(shelf.errors).toEqual([
      'stories/shared/agency.ink:2 error [unknown-picture] There is no picture "lok" for a house rule. Did you mean lock?',
    ]);
    write('shared/agency.ink', '//agency: Ferry Street\n');
    expect(shelf.changed(shared)).toEqual(['early', 'late']);
  });

  test('a translation without its original is refused', () => {
    const stray = write('gone.es.ink', 'Hola.\n-> DONE\n');
    expect(errorsIn(compileFolder(folder, { root }))).toEqual([
      'gone.es.ink is a translation of gone.ink, which is not there. Put the original beside it, or take the language out of the name.',
    ]);
    rmSync(stray);
  });
});
