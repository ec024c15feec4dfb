/** Lays translations beside their originals. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { beginTranslation } from '../../src/studio/languages/begin.ts';
import { compare } from '../../src/studio/languages/compare.ts';
import { layBeside } from '../../src/studio/languages/pairs.ts';
import { readRows } from '../../src/studio/languages/rows.ts';

// Whole scenarios are proved here, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const original = `# title: The Bus
# cast: Teo, You
# note: being late
VAR late = false
-> stop

=== stop ===
Teo: It never comes. #worried #moment:stop
//ask: What would you say?
* [I hear you. #id:hear #move:reflect]
  //pull: It is true.
  ~ late = true
  Teo: Do you? #guarded
  -> home
* [(Look at the board.) #id:board #move:nod-along]
  //pull: So would anybody.
  Teo: Right.
  -> home

=== home ===
{late:He walks home.|He runs home.} #ending:home
//stands: Teo is at home.
-> END
`;
const spanish = original
  .replace('The Bus', 'El autobús')
  .replace('being late', 'llegar tarde')
  .replace('It never comes.', 'No viene nunca.')
  .replace('What would you say?', '¿Qué dirías?')
  .replace('I hear you.', 'Te oigo.')
  .replace('It is true.', 'Es verdad.')
  .replace('Do you?', '¿De verdad?')
  .replace('Look at the board.', 'Mirar el tablero.')
  .replace('So would anybody.', 'Como cualquiera.')
  .replace('Right.', 'Claro.')
  .replace('{late:He walks home.|He runs home.}', '{late:Camina a casa.|Corre a casa.}')
  .replace('Teo is at home.', 'Teo está en casa.');

const standings = (translation: string) =>
  layBeside(original, translation).pairs.map(({ standing, original: a, translation: b }) => [
    standing,
    a?.line,
    b?.line,
  ]);

describe('a translation beside its original', () => {
  it('has nothing to show once every row is written over and nothing else was changed', () => {
    expect(layBeside(original, spanish)).toEqual({ pairs: [], of: 12, written: 12 });
  });

  it('begins as the same text, row for row', () => {
    const { of, written, pairs } = layBeside(original, original);
    expect([of, written]).toEqual([12, 0]);
    expect(new Set(pairs.map(({ standing }) => standing))).toEqual(new Set(['same']));
  });

  it('shows a line that is missing, and only that', () => {
    expect(standings(spanish.replace('  Teo: Claro.\n', ''))).toEqual([['missing', 17, undefined]]);
  });

  it('shows a whole response that is missing by its id, though another stands in its place', () => {
    const without = spanish.replace(/\* \[Te oigo[\s\S]*?-> home\n/, '');
    expect(standings(without).filter(([, line]) => line === 10)).toEqual([['missing', 10, undefined]]);
    expect(standings(without).some(([, line]) => line === 15)).toBe(false);
  });

  it('shows a tag that was changed as drifted', () => {
    expect(standings(spanish.replace('#guarded', '#angry'))).toEqual([['drifted', 13, 13]]);
    expect(standings(spanish.replace('#move:reflect', '#move:affirm'))).toEqual([['drifted', 10, 10]]);
  });

  it('shows logic that was changed on both sides', () => {
    expect(standings(spanish.replace('~ late = true', '~ late = false'))).toEqual([
      ['missing', 12, undefined],
      ['more', undefined, 12],
    ]);
  });

  it('shows a line that only the translation has, and a comment that only the original has', () => {
    expect(standings(spanish.replace('  -> home', '  Mira al suelo.\n  -> home'))).toEqual([['more', undefined, 14]]);
    expect(standings(spanish.replace('  //pull: Como cualquiera.\n', ''))).toEqual([['missing', 16, undefined]]);
  });

  it('shows all of a knot that is missing, and of one that is more', () => {
    const cut = spanish.slice(0, spanish.indexOf('=== home'));
    expect(standings(cut).every(([standing]) => standing === 'missing')).toBe(true);
    expect(standings(`${spanish}\n=== casa ===\nMás.\n`)).toEqual([
      ['more', undefined, 25],
      ['more', undefined, 26],
    ]);
  });

  it('reads every shipped scenario against itself without a difference', () => {
    for (const name of ['three-things', 'twenty-dollars', 'the-scarf']) {
      const text = readFileSync(`stories/${name}.ink`, 'utf8');
      expect(new Set(layBeside(text, text).pairs.map(({ standing }) => standing))).toEqual(new Set(['same']));
    }
  });

  it('stands up to any text', () => {
    for (const text of ['', '* [', '{{{', '=== ', '/* open', '#', '\uFEFF# title: x'])
      expect(() => layBeside(original, text)).not.toThrow();
  });
});

describe('the rows of a file', () => {
  it('tell words from logic', () => {
    const kinds = readRows(original).map(({ kind, words }) => [kind, words]);
    expect(kinds.filter(([kind]) => kind === 'logic').every(([, words]) => words === '')).toBe(true);
    expect(kinds.find(([kind]) => kind === 'response')).toEqual(['response', 'I hear you.']);
  });
});

describe('the comparison of two stories', () => {
  const files = (translation: string) => ({ 'x.ink': original, 'x.es.ink': translation });
  const ask = (translation: string) => ({ original: 'x.ink', translation: 'x.es.ink', files: files(translation) });

  it('holds where only words were changed', () => {
    expect(compare(ask(spanish))).toEqual({ pairs: [], of: 12, written: 12, drifts: [] });
  });
  it('finds a change of logic that no tag shows, with the lines of both knots', () => {
    expect(compare(ask(spanish.replace('~ late = true', '~ late = false'))).drifts).toMatchObject([
      { kind: 'knot', knot: 'stop', originalLine: 7, translationLine: 7 },
    ]);
  });
  it('compares the lines of a translation that is no story yet', () => {
    const half = compare(ask(spanish.replace('-> END', '-> NOWHERE')));
    expect(half.drifts).toBeUndefined();
    expect(half.written).toBe(12);
  });
});

describe('a translation that is begun', () => {
  it('is the original text under another name, with its language', () => {
    const text = '# title: x\n# language: en\nHello.\n';
    expect(beginTranslation('a/x.ink', ' es ', { 'a/x.ink': text })).toEqual({
      ok: true,
      path: 'a/x.es.ink',
      text: '# title: x\n# language: es\nHello.\n',
    });
    expect(beginTranslation('x.ink', 'pt-BR', { 'x.ink': text })).toMatchObject({ ok: true, path: 'x.pt-BR.ink' });
  });
  it('is not begun for what is no language, or over a file that is there', () => {
    for (const code of ['', 'spanish', 'E S', '../es', 'e'])
      expect(beginTranslation('x.ink', code, { 'x.ink': '' })).toMatchObject({ ok: false, why: 'no-code' });
    expect(beginTranslation('x.ink', 'es', { 'x.ink': '', 'x.es.ink': 'mine' })).toMatchObject({
      why: 'there-already',
    });
  });
});
