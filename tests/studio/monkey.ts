/** A monkey at the keyboard: it inserts, deletes and pastes by a seed, and nothing the studio makes of its text may throw. */
import { expect } from 'vitest';
import { answerer } from '../../src/studio/compile/answer.ts';
import { changeBetween } from '../../src/studio/editor/change.ts';
import { codeOf } from '../../src/studio/editor/codeOf.ts';
import { mendOf } from '../../src/studio/editor/mends.ts';
import { symbolAt } from '../../src/studio/editor/navigate.ts';
import { rename } from '../../src/studio/editor/rename.ts';
import { symbolsIn } from '../../src/studio/editor/symbols.ts';
import { template, templateFiles } from './texts.ts';

/** Mulberry32: the same seed, the same monkey. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const scraps = [
  '{',
  '}',
  '[',
  ']',
  '*',
  '+',
  '->',
  '<-',
  '=== ',
  '= x',
  '~ x = x + 1',
  '#move:',
  '#',
  '/*',
  '*/',
  '//pull: ',
  '|',
  ':',
  '\n',
  '\\',
  'INCLUDE shared/ferry-street.ink\n',
  '{a:b|c}',
  '->->',
  '-> END\n',
  'VAR x = 0\n',
  '\u{1F43F}',
  '\uFEFF',
  'é',
  '\t',
  '(',
  ')',
  '\r\n',
  '"',
  '<>',
  'Imani: ',
];

export function monkey(seed: number, steps: number, compileEvery: number): void {
  const roll = dice(seed);
  const answer = answerer(
    () => 0,
    () => 0,
  );
  let text = template;
  for (let step = 0; step < steps; step += 1) {
    const at = roll(text.length + 1);
    const before = text;
    const kind = roll(5);
    if (kind < 3) text = text.slice(0, at) + (scraps[roll(scraps.length)] ?? '') + text.slice(at);
    else if (kind === 3) text = text.slice(0, at) + text.slice(at + 1 + roll(12));
    else {
      const from = roll(template.length);
      text = text.slice(0, at) + template.slice(from, from + roll(160)) + text.slice(at);
    }
    if (text.length > 2 * template.length) text = template;
    const change = changeBetween(before, text);
    if (change !== undefined) {
      expect(before.slice(0, change.from) + change.insert + before.slice(change.to)).toBe(text);
    }
    expect(codeOf(text).map((row) => row.length)).toEqual(text.split('\n').map((row) => row.length));
    const symbols = symbolsIn('scene.ink', text);
    const files = { ...templateFiles, 'scene.ink': text };
    if (step % 5 === 0) symbolAt(files, { file: 'scene.ink', line: 1 + roll(200), column: 1 + roll(60) });
    const named = symbols[roll(symbols.length || 1)];
    if (named !== undefined && step % 10 === 0) rename(named, 'another_name', files);
    if (step % compileEvery !== 0) continue;
    const walk = { taken: [{ key: 'which-line' }, { key: 'three-ways' }], seed: 1 };
    const told = answer({ kind: 'compile', version: step, main: 'scene.ink', files, places: ['lobby'], walk });
    if (told.kind !== 'compiled') throw new Error('A text was asked about and another thing answered.');
    for (const finding of told.findings) {
      const mend = mendOf(finding, files[finding.file as 'scene.ink'] ?? '');
      if (mend === undefined) continue;
      const { from, to } = mend.change;
      expect(from >= 0 && from <= to && to <= (files[finding.file as 'scene.ink'] ?? '').length).toBe(true);
    }
    // A text that is beyond reading is given up now and then, so that the monkey meets others.
    if (told.scenario === undefined && roll(6) === 0) text = template;
  }
}
