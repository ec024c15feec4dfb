/** The law that every numbered rule of the core has a test, and every numbered test a rule. */

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** `- **[SC1]** The first answer …`: ids in the order they are written. */
const rulesOf = (spec: string): readonly string[] =>
  [...spec.matchAll(/^- \*\*\[([A-Z]{2}\d+)\]\*\* \S/gm)].map(([, id]) => id ?? '');

/** Titles begin with their ids: `test('[SC1] [SC2] it counts …'`. */
const titledIn = (source: string): readonly string[] =>
  [...source.matchAll(/(['"`])((?:\[[A-Z]{2}\d+\] )+)\S/g)].flatMap(([, , ids = '']) => idsIn(ids));

const idsIn = (text: string): readonly string[] => [...text.matchAll(/\[([A-Z]{2}\d+)\]/g)].map(([, id]) => id ?? '');

/** What breaks the law, each with its remedy. */
function breaches(spec: string, tests: readonly string[], sources: readonly string[] = []): readonly string[] {
  const rules = rulesOf(spec);
  const known = new Set(rules);
  const titled = new Set(tests.flatMap(titledIn));
  const cited = new Set(sources.flatMap(idsIn));
  return [
    ...rules
      .filter((id, index) => rules.indexOf(id) !== index)
      .map((id) => `[${id}] stands twice in SPEC.md: give the later rule a number of its own.`),
    ...[...known]
      .filter((id) => !titled.has(id))
      .map((id) => `[${id}] has no test: write one whose title begins with it, or take the rule out of SPEC.md.`),
    ...[...titled]
      .filter((id) => !known.has(id))
      .map((id) => `A test is titled [${id}], which SPEC.md does not have: write the rule there, or mend the title.`),
    ...[...cited]
      .filter((id) => !known.has(id))
      .map((id) => `A comment names [${id}], which SPEC.md does not have: write the rule there, or mend the comment.`),
  ];
}

const read = (pattern: string): readonly string[] =>
  globSync(pattern, { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));

describe('src/core/SPEC.md', () => {
  const tests = read('tests/**/*.test.{ts,tsx}');
  const sources = read('src/core/**/*.ts');

  test('is read, and so are the tests and the sources', () => {
    expect(rulesOf(readFileSync(join(root, 'src/core/SPEC.md'), 'utf8')).length).toBeGreaterThan(40);
    expect(tests.length).toBeGreaterThan(4);
    expect(sources.length).toBeGreaterThan(20);
  });
  test('has a test for every rule, and a rule for every test that names one', () => {
    expect(breaches(readFileSync(join(root, 'src/core/SPEC.md'), 'utf8'), tests, sources)).toEqual([]);
  });
});

describe('this law', () => {
  const spec = '- **[AA1]** It is so.\n- **[AA2]** It is not.\n';
  // Written apart, so that these plants are not taken for titles of this file.
  const titled = (...ids: readonly string[]) => `test('${ids.map((id) => `[${id}] `).join('')}it is', () => {});`;

  test('is kept by a rule and a test that name each other', () => {
    expect(breaches(spec, [titled('AA1', 'AA2')])).toEqual([]);
  });
  test('finds a rule without a test', () => {
    expect(breaches(spec, [titled('AA1')])).toEqual([expect.stringMatching(/^\[AA2\] has no test/)]);
  });
  test('finds a test without a rule', () => {
    expect(breaches(spec, [titled('AA1', 'AA2'), titled('AA3')])).toEqual([expect.stringContaining('titled [AA3]')]);
  });
  test('finds a comment that names no rule', () => {
    expect(breaches(spec, [titled('AA1', 'AA2')], ['/** Holds. [AA9] */'])).toEqual([
      expect.stringContaining('names [AA9]'),
    ]);
  });
  test('finds a number given twice', () => {
    expect(breaches(`${spec}- **[AA2]** It is.\n`, [titled('AA1', 'AA2')])).toEqual([
      expect.stringContaining('stands twice'),
    ]);
  });
});
