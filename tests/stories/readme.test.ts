/** The page for instructors says what the program knows: every move with its credit, every mood, context, flag, letter, and step. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingRows } from '../../src/cli/check/findingText.ts';
import { paintFor } from '../../src/cli/check/paint.ts';
import { placeOf } from '../../src/cli/check/report.ts';
import { check } from '../../src/core/check/check.ts';
import { parsePlan } from '../../src/core/check/plan.ts';
import { contexts, flags, type MoveData, moves1 } from '../../src/core/codebook/moves.ts';
import { moods } from '../../src/core/story/beat.ts';
import { ruleWords } from '../../src/words/rules/say.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../stories/README.md'), 'utf8');
const made = readFileSync(resolve(import.meta.dirname, '../../src/cli/new/scene.ink'), 'utf8')
  .replaceAll('@TITLE@', 'The Wednesday Key')
  .replaceAll('@ID@', 'the-wednesday-key');

/** Blocks of the page that are set in by four blanks, without those. */
const indented = (text: string): readonly string[] =>
  [...text.matchAll(/\n\n((?: {4}.*\n)+)/g)].map(([, block = '']) => block.replace(/^ {4}/gm, ''));

const signed = (boundary: number): string => {
  if (boundary === 0) return '0';
  return boundary < 0 ? `−${-boundary}` : `+${boundary}`;
};

describe('the page for instructors', () => {
  it.each(Object.entries<MoveData>(moves1))('tells %s with its credit, here and in every context', (id, move) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${id}\` |`));
    expect(row).toContain(`| ${move.autonomy} | ${signed(move.boundary)} |`);
    for (const [context, credit] of Object.entries(move.inContext ?? {})) {
      expect(row).toContain(`${context} ${credit.autonomy} / ${signed(credit.boundary)}`);
    }
  });

  it('names every mood, context, flag and letter of a rule', () => {
    for (const mood of moods) expect(page).toContain(`#${mood}\``);
    for (const context of contexts) expect(page).toContain(context);
    for (const flag of Object.keys(flags)) expect(page).toContain(flag);
    for (const letter of new Set(Object.keys(ruleWords).map(([first]) => first)))
      expect(page).toContain(`**${letter}** `);
  });

  it('shows the file that a new scenario is, word by word', () => {
    const steps = ['## 2.', '## 3.', '## 4.'].flatMap((from) =>
      indented(page.slice(page.indexOf(from)).split('\n## ')[0] ?? ''),
    );
    expect(steps.length).toBeGreaterThan(3);
    for (const block of steps) expect(made).toContain(block.trimEnd());
  });

  it('shows what the check says when it is followed', () => {
    const [, taken = ''] = /Take the line `(.+?)` out of your file/.exec(page) ?? [];
    expect(made).toContain(`  ${taken}\n`);
    const path = 'stories/the-wednesday-key.ink';
    const text = made.replace(`  ${taken}\n`, '');
    const read = (name: string): string => readFileSync(resolve(import.meta.dirname, '../..', name), 'utf8');
    const { findings } = check({ path, text, read, shouldStop: () => false });
    const lines = Object.fromEntries(
      findings.map((finding) => [placeOf(finding), text.split('\n')[finding.line - 1] ?? '']),
    );
    const report = { path, kind: 'scored', title: '', findings, waived: [], lines, milliseconds: 0 } as const;
    const said = findings.flatMap((finding) => findingRows(finding, report, paintFor(false)));
    expect(page).toContain(said.map((row) => `    ${row}\n`).join(''));
  });

  it('points, in the gallery, at files, knots and responses that are there', () => {
    const rows = [...page.matchAll(/^\| [^|]+ \| `([a-z-]+\.ink)` \| ([^|]+) \| ([^|]+) \|$/gm)];
    expect(rows.length).toBeGreaterThan(15);
    for (const [, file = '', knots = '', at = ''] of rows) {
      const ink = readFileSync(resolve(import.meta.dirname, '../../stories', file), 'utf8');
      for (const [, knot] of knots.matchAll(/`([^`]+)`/g)) expect(ink, file).toContain(`=== ${knot} ===`);
      for (const [, id = ''] of at.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g))
        expect(ink, `${file} ${id}`).toMatch(new RegExp(`#id:${id} `));
    }
  });

  it('shows a person that could be drawn', () => {
    const [block = ''] = /^ {4}\{"id": "imani"[\s\S]*?^ {5}\}\}$/m.exec(page) ?? [];
    const data = (name: string) => readFileSync(resolve(import.meta.dirname, '../../assets', name), 'utf8');
    const person = JSON.parse(block) as { head: string; nose: string; poses: Record<string, { bust: string }> };
    expect(data('heads.json')).toContain(`"${person.head}"`);
    expect(data('faces.json')).toContain(`"${person.nose}"`);
    for (const { bust } of Object.values(person.poses)) expect(data('bodies.json')).toContain(`"${bust}"`);
    expect(Object.keys(person.poses)).toEqual(expect.arrayContaining(['rest', 'second']));
  });

  it('may begin with as little as plays, and nothing to mend', () => {
    const text = readFileSync(resolve(import.meta.dirname, '../../src/cli/new/empty.ink'), 'utf8');
    const { findings } = check({
      path: 'empty.ink',
      text,
      read: () => undefined,
      places: ['bench'],
      figures: JSON.parse(readFileSync(resolve(import.meta.dirname, '../../assets/cast.json'), 'utf8')).figures,
      shouldStop: () => false,
    });
    expect(findings.map(({ rule, says }) => `${rule} ${says}`)).toEqual(['G3 short']);
    expect(text.split('\n').length).toBeLessThan(20);
  });

  it('shows the walk that a new scenario comes with', () => {
    const [walk = ''] = readFileSync(resolve(import.meta.dirname, '../../src/cli/new/scene.plan'), 'utf8').split(
      '\n\n',
    );
    expect(parsePlan(walk).mistakes).toEqual([]);
    expect(page).toContain(walk.replace(/^/gm, '    '));
  });
});
