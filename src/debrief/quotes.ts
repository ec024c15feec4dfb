/** Shortens what was said so that a moment can be told in few words; it never changes a word, only leaves some out. */

import type { Beat, Line } from '../core/story/beat.ts';

/** What a hole in a quote looks like. */
const gap = '…';

export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Sentences as the language of the story divides them. */
function sentences(text: string, language: string): readonly string[] {
  const found = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
  return found.map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '');
}

/** The first `most` words; the hole is shown. */
export function firstWords(text: string, most: number): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length <= most) return text;
  return `${words
    .slice(0, Math.max(1, most))
    .join(' ')
    .replace(/[\s,;:.–-]+$/u, '')}${gap}`;
}

/** The part of a line that asks something of you: its last question, else its last sentence, in at most `most` words. */
export function gist(text: string, most: number, language: string): string {
  const all = sentences(text, language);
  const question = all.findLast((sentence) => /[?？؟]\S*$/u.test(sentence));
  return firstWords(question ?? all.at(-1) ?? text, most);
}

/** The line a moment hangs on: the last thing said in its beat, else its last line. */
export function askedIn(beat: Beat): Line | undefined {
  return beat.lines.findLast(({ speaker }) => speaker !== undefined) ?? beat.lines.at(-1);
}

/** How many lines of the next beat still belong to the answer. */
const reach = 3;

/** The lines that answered: up to a change of place, because there the next scene begins. */
export function answerIn(beat: Beat): readonly Line[] {
  const moved = beat.lines.findIndex(({ place }, at) => at > 0 && place !== undefined);
  return beat.lines.slice(0, moved < 0 ? reach : Math.min(moved, reach));
}
