/** Each rule of the checker refuses the story that breaks it, and passes the twin in which that is mended. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Checked, check } from '../../src/core/check/check.ts';
import { driftRule, numbers, planRules, waiverRule } from '../../src/core/check/numbers.ts';
import { rules } from '../../src/core/check/rules/list.ts';

const broken = resolve(import.meta.dirname, 'broken');
const clean = resolve(import.meta.dirname, 'clean');

function checkIn(folder: string, name: string): Checked {
  const read = (path: string): string | undefined =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined;
  const plan = name.replace(/\.ink$/, '.plan');
  const first = name.replace(/\.es\.ink$/, '.ink');
  const planText = read(plan);
  return check({
    path: name,
    text: read(name) ?? '',
    read,
    places: ['lobby'],
    states: 3000,
    shouldStop: () => false,
    ...(planText === undefined ? {} : { plans: [{ path: plan, text: planText }] }),
    ...(first === name ? {} : { original: { path: first, text: read(first) ?? '' } }),
  });
}

const told = ({ findings }: Checked): readonly string[] => findings.map(({ rule, says }) => `${rule} ${says ?? ''}`);

const storiesIn = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.ink'));
/** The original of a translation breaks nothing itself. */
const isBroken = (name: string): boolean =>
  name.endsWith('.es.ink') || !existsSync(join(broken, name.replace('.ink', '.es.ink')));

describe('a broken story', () => {
  const names = storiesIn(broken).filter(isBroken);

  it.each(names)('%s is refused by the rule it is named after, and pointed at', { timeout: 60_000 }, (name) => {
    const [wanted = ''] = name.split('-');
    const checked = checkIn(broken, name);
    expect(told(checked).map((one) => one.split(' ')[0])).toContain(wanted);
    // A line, and a column or words on it, but where the whole file is meant.
    for (const { rule, file, line, column, mark } of checked.findings) {
      if (/^([GPTWL]\d+|I7|I8)$/.test(rule)) continue;
      expect(column ?? mark, `${rule} at ${file}:${line}`).toBeDefined();
    }
  });

  it('is there for every rule', () => {
    const all = new Set([
      ...rules.map(({ id }) => id),
      ...Object.values(numbers),
      ...Object.values(planRules),
      driftRule,
      waiverRule,
    ]);
    const shown = new Set(names.map((name) => name.split('-')[0]));
    expect([...all].filter((id) => !shown.has(id))).toEqual([]);
  });

  it('has a clean twin, or is the clean scene with one thing changed', () => {
    const twins = new Set(storiesIn(clean));
    const scene = readFileSync(join(clean, 'scene.ink'), 'utf8').split('\n').length;
    const alone = names.filter((name) => !twins.has(name));
    for (const name of alone) {
      const lines = readFileSync(join(broken, name), 'utf8').split('\n').length;
      expect(Math.abs(lines - scene), name).toBeLessThan(6);
    }
  });
});

/** What makes a lesson of a story is asked of whole scenes only: a twin of ten lines has one moment. */
const isAsked = ({ moments }: Checked, finding: string): boolean => moments.length >= 5 || !/^[GWT]\d/.test(finding);

describe('a clean story', () => {
  it.each(storiesIn(clean))('%s has nothing amiss', (name) => {
    const checked = checkIn(clean, name);
    expect(told(checked).filter((finding) => isAsked(checked, finding))).toEqual([]);
  });
});
