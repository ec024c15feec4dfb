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
