/** Two readers that go by manner alone: the gentlest line, or the bluntest. What they find, no scene was needed for. English only. */

import type { KeyRow } from './readerSheets.ts';

const gentleWords =
  /\b(would|could|might|should i|shall|can i|may i|i'd|like|glad|sorry|thank|hear|feel|want|choose|decide|whichever|whatever|whenever|up to|yours|ready|wish|hope|trust|worry|please|tell me|your own)\b|\?/gi;
const bluntWords = /^(no|not|none)\b|^\(|\b(no|don't|can't|won't|now)\b/gi;

const count = (words: RegExp, text: string): number => text.match(words)?.length ?? 0;

export type Manner = 'gentle' | 'blunt';
const manners: { readonly [M in Manner]: (text: string) => number } = {
  gentle: (text) => count(gentleWords, text),
  blunt: (text) => count(bluntWords, text) - count(gentleWords, text),
};

/** Moments at which a reader of that manner picks a line with full credit; among equals it picks evenly. */
export function foundBy(manner: Manner, rows: readonly (KeyRow & { readonly texts: readonly string[] })[]): number {
  return rows.reduce((sum, { texts, responses, full }) => {
    const worth = texts.map(manners[manner]);
    const liked = responses.filter((_, at) => worth[at] === Math.max(...worth));
    return sum + liked.filter((id) => full.includes(id)).length / liked.length;
  }, 0);
}
