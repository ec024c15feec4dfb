import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knownIds } from '../../../src/core/check/known.ts';
import { type Compiled, compileScenario } from '../../../src/core/compile/compile.ts';
import { pack, unpack } from '../../../src/core/compile/pack.ts';

const compiled = (path: string, text: string): Compiled =>
  compileScenario({
    path,
    text,
    read: (file) => (file.startsWith('stories/shared/') ? readFileSync(file, 'utf8') : undefined),
    strict: true,
    known: knownIds([]),
  });

const data = ({ lineOf: _, lines, ...rest }: Compiled) => ({ ...rest, lines: [...lines()] });

test.each(readdirSync('stories').filter((name) => name.endsWith('.ink')))(
  'what was compiled of %s comes back as it was, with the line of every path',
  (name) => {
    const path = `stories/${name}`;
    const before = compiled(path, readFileSync(path, 'utf8'));
    const after = unpack(pack(before), before.scenario?.story);
    expect(data(after)).toEqual(data(before));
    expect(before.lines().size).toBeGreaterThan(500);
    for (const key of before.lines().keys()) expect(after.lineOf(`${key}.0.0`)).toEqual(before.lineOf(`${key}.0.0`));
  },
);

test('a text that is no story keeps its findings and has no lines', () => {
  const before = compiled('stories/x.ink', '-> nowhere\n');
  const after = unpack(pack(before), undefined);
  expect(after.scenario).toBeUndefined();
  expect(after.findings.map(({ rule }) => rule)).toEqual(before.findings.map(({ rule }) => rule));
  expect(after.findings).not.toEqual([]);
  expect(after.lineOf('nowhere')).toBeUndefined();
});
