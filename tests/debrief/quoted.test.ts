/** What was said stands in quotation marks, and what is quoted inside it in others. */
import { expect, it } from 'vitest';
import { quoted } from '../../src/words/quoted.ts';

it.each([
  ['Not the blue one.', '“Not the blue one.”'],
  ['"Chef, hi, so," and then nothing.', '“‘Chef, hi, so,’ and then nothing.”'],
  ['I\'d say "raining." She\'d say, "and?"', "“I'd say ‘raining.’ She'd say, ‘and?’”"],
  ['Six feet, 2" more', '“Six feet, 2" more”'],
])('%s', (text, words) => {
  expect(quoted(text)).toBe(words);
});
