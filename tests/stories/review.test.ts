/** The reviews say of every published conversation what was answered and what was not, and their sums are right. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = resolve(import.meta.dirname, '../../stories');
const page = readFileSync(join(folder, 'REVIEW.md'), 'utf8');
const ids = readdirSync(folder).flatMap((name) => /^([^.]+)\.ink$/.exec(name)?.[1] ?? []);
const needPeople = [1, 12, 28];

describe.each(ids)('the review of %s', (id) => {
  const section = page.split(/^## /m).find((part) => part.includes(`\`${id}.ink\`. **`)) ?? '';
  const rows = [...section.matchAll(/^\| (\d+) \| .+? \| (\*not done\*|[012]) \| (.*?) \|$/gm)].map(
    ([, item, value, why]) => ({ item: Number(item), value, why }),
  );
  const ink = readFileSync(join(folder, `${id}.ink`), 'utf8');

  it('has every item, leaves those that need people undone, and gives a reason for each that is not a yes', () => {
    expect(rows.map(({ item }) => item)).toEqual(Array.from({ length: 35 }, (_, at) => at + 1));
    expect(rows.filter(({ value }) => value === '*not done*').map(({ item }) => item)).toEqual(needPeople);
    for (const { value, why, item } of rows) if (value !== '2') expect(why, String(item)).not.toBe('');
    expect(section).toContain('Second reviewer: *not done*');
  });

  it('adds up, passes, and names moments and responses that are there', () => {
    const sum = rows.reduce((all, { value }) => all + (value === '*not done*' ? 0 : Number(value)), 0);
    expect(section).toContain(`**${sum} of 64 (${Math.round((100 * sum) / 64)} %).**`);
    expect(sum).toBeGreaterThanOrEqual(52);
    expect(rows.filter(({ item, value }) => item >= 7 && item <= 21 && value === '0')).toEqual([]);
    expect(section).toContain('Weakest moment: `');
    for (const [, name] of section.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g))
      expect(ink, name).toMatch(new RegExp(`#(id|moment):${name}\\b`));
  });
});
