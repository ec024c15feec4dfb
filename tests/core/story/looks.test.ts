/** Who is drawn as whom, on the people that are drawn. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../../src/core/story/artifact.ts';
import { choosable, type Drawn, looksOf, undrawn } from '../../../src/core/story/looks.ts';
import { lookWords } from '../../../src/words/looks.ts';
import { checkText } from '../check/stories.ts';

const { figures } = JSON.parse(readFileSync('assets/cast.json', 'utf8')) as { readonly figures: readonly Drawn[] };
const meta = (cast: readonly string[], more: Partial<Metadata> = {}): Metadata => ({
  title: '',
  cast,
  place: '',
  notes: [],
  language: 'en',
  card: [],
  ...more,
});

describe('looks', () => {
  it('[ST17] are what the story says, else whose name it is, however the name is composed', () => {
    expect(looksOf(meta(['Rene\u0301e', 'Sam', 'You'], { looks: { Sam: 'kit' } }), figures)).toEqual({
      'Rene\u0301e': 'renee',
      Sam: 'kit',
    });
    expect(looksOf(meta(['Yoli'], { client: 'Yolanda Pruitt' }), figures).Yoli).toBe('yolanda');
    expect(looksOf(meta(['Teo'], { looks: { Teo: 'walter' } }), figures).Teo).toBe('walter');
  });

  it('[ST17] differ among people nobody drew while there are enough, and the player is among nobody’s', () => {
    const three = looksOf(meta(['Ann', 'Bo', 'Cy', 'You']), figures);
    expect(new Set(Object.values(three)).size).toBe(3);
    const many = Object.values(looksOf(meta([...'abcdefgh']), figures));
    expect(many).toHaveLength(8);
    for (const id of many) expect(figures.find((one) => one.id === id)?.names).toEqual([]);
    expect(choosable(figures).some(({ id }) => id.startsWith('you-'))).toBe(false);
    expect(undrawn(meta(['Ann', 'Teo', 'You']), figures)).toEqual(['Ann']);
    expect(looksOf(meta(['Ann'], { looks: { Ann: 'you-1' } }), figures).Ann).not.toBe('you-1');
  });

  it('have a few words each, so that they can be told apart without seeing them', () => {
    const said = choosable(figures).map(({ id }) => lookWords(id));
    expect(new Set(said).size).toBe(said.length);
    for (const { id } of choosable(figures)) expect(lookWords(id), id).not.toBe(id);
  });

  it('are told where they cannot be drawn, and in a note where nobody chose any', () => {
    const text = (looks: string): string =>
      `# title: A visit\n# client: Sam Lee\n# cast: Sam, You\n# place: lobby\n${looks}Sam: Hi.\nSam: Bye. #ending:over\n//stands: Sam has gone.\n-> END\n`;
    const told = (looks: string): readonly string[] =>
      checkText(text(looks), { figures }).findings.map(({ severity, says, line }) => `${severity} ${says} ${line}`);
    expect(told('')).toEqual(['note undrawn 3']);
    expect(told('# looks: Sam = kit\n')).toEqual([]);
    expect(told('# looks: Sam = kitt\n')).toEqual(['warning near 5']);
    expect(told('# looks: Sam = somebody-else\n')).toEqual(['warning unknown 5']);
    expect(told('# looks: Dana = kit\n')).toEqual(['note undrawn 3', 'warning nobody 5']);
    expect(told('# looks: kit\n')).toEqual(['note undrawn 3', 'warning malformed 5']);
  });
});
