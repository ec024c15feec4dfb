/** A page keeps the styles of every door it has opened, so a class that begins rules in two doors dresses the one as the other. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Classes that rules begin with and that nothing outside narrows, by the door whose sheets they stand in. */
function leading(sheets: readonly { readonly door: string; readonly text: string }[]): Map<string, Set<string>> {
  const doors = new Map<string, Set<string>>();
  for (const { door, text } of sheets) {
    const rules = text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{/g);
    for (const [, selectors = ''] of rules) {
      if (selectors.trim().startsWith('@')) continue;
      for (const selector of selectors.split(',')) {
        const [first = ''] = selector.trim().split(/[\s>+~]+/);
        const name = /^\.([\w-]+)(?:[:[].*)?$/.exec(first)?.[1];
        if (name !== undefined) doors.set(name, (doors.get(name) ?? new Set()).add(door));
      }
    }
  }
  return doors;
}

const shared = (doors: Map<string, Set<string>>): readonly string[] =>
  [...doors].flatMap(([name, in_]) =>
    in_.size < 2
      ? []
      : [`.${name} begins rules in ${[...in_].sort().join(' and ')}. Give one of them a name of its own.`],
  );

/** Every class a sheet speaks of. */
const named = (text: string): readonly string[] =>
  [...text.replace(/\/\*[\s\S]*?\*\/|\{[^{}]*\}/g, ' ').matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name);

/** Every class an element of these sources may bear. */
const borne = (text: string): readonly string[] =>
  [...text.matchAll(/class=(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\})/g)].flatMap(([, plain, made = '']) => {
    const strings = [...made.matchAll(/'([^']*)'/g)].map(([, words = '']) => words);
    const templates = [...made.matchAll(/`([^`]*)`/g)].map(([, words = '']) => words.replace(/\$\{[^{}]*\}/g, ' '));
    return [plain ?? '', ...strings, ...templates].join(' ').split(/\s+/).filter(Boolean);
  });

type Door = { readonly door: string; readonly sheets: string; readonly sources: string };

/** Classes that a door bears and that are dressed by another door alone: it stands bare until that one is opened. */
function borrowed(doors: readonly Door[], everybodys: string): readonly string[] {
  const dressed = leading(doors.map(({ door, sheets }) => ({ door, text: sheets })));
  const common = new Set(named(everybodys));
  return doors.flatMap(({ door, sheets, sources }) => {
    const own = new Set(named(sheets));
    return [...new Set(borne(sources))].flatMap((name) => {
      const [other] = dressed.get(name) ?? [];
      return other === undefined || own.has(name) || common.has(name)
        ? []
        : [`${door} uses .${name}, which only ${other} dresses. Move its rules to ui, or give it a name of its own.`];
    });
  });
}

const read = (pattern: string): string =>
  globSync(pattern)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

describe('the styles of the doors', () => {
  it('share no class that begins a rule', () => {
    const files = globSync('src/{home,play,debrief,present,join,studio}/**/*.css');
    expect(files.length).toBeGreaterThan(10);
    const sheets = files.map((file) => ({
      door: file.split(/[\\/]/)[1] ?? '',
      text: readFileSync(file, 'utf8'),
    }));
    expect(shared(leading(sheets))).toEqual([]);
  });

  it('dress whatever a door bears', () => {
    const doors = ['home', 'play', 'debrief', 'present', 'join', 'studio'].map((door) => ({
      door,
      sheets: read(`src/${door}/**/*.css`),
      sources: read(`src/${door}/**/*.tsx`),
    }));
    for (const { sources } of doors) expect(borne(sources).length).toBeGreaterThan(10);
    expect(borrowed(doors, read('src/ui/*.css'))).toEqual([]);
  });

  it('are missed where a door bears what only another dresses', () => {
    const doors = [
      { door: 'play', sheets: '.keyList { color: red; } .more { color: red; }', sources: '<dl class="sheet keyList">' },
      {
        door: 'present',
        sheets: '.slide .more { color: red; }',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a template.
        sources: "<dl class={`sheet ${on ? 'keyList' : 'more'}`}>",
      },
    ];
    expect(borrowed(doors, '.sheet { color: red; }')).toEqual([
      'present uses .keyList, which only play dresses. Move its rules to ui, or give it a name of its own.',
    ]);
  });

  it('are told apart where they do share one', () => {
    const planted = [
      { door: 'play', text: '.more { color: red; } .talk .ask { color: red; }' },
      { door: 'debrief', text: '/* .talk {} */ @media print { .more:hover, .ask { color: red; } }' },
    ];
    expect(shared(leading(planted))).toEqual([
      '.more begins rules in debrief and play. Give one of them a name of its own.',
    ]);
  });
});
