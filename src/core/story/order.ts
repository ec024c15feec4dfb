/** The order in which responses stand on the screen: drawn from a recorded seed, the same on every way back to the same moment. */

import type { Response } from './beat.ts';

/** FNV-1a over UTF-16 units, 32 bits. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Mulberry32: numbers in [0, 1) from a 32-bit state. */
function random(state: number): () => number {
  let s = state;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Decisions in the order they are shown, asides left out. `drawnFrom` is the ledger's seed, or the
 * edition at the first beat, which is written into the page at build, before any seed exists.
 */
export function shownOrder(responses: readonly Response[], drawnFrom: string | number): readonly Response[] {
  const shown = responses.filter((response) => !response.aside);
  const next = random(hash(`${drawnFrom}|${shown.map((response) => response.key).join('|')}`));
  for (let i = shown.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    const [a, b] = [shown[i], shown[j]];
    if (a !== undefined && b !== undefined) [shown[i], shown[j]] = [b, a];
  }
  return shown;
}

export const asidesOf = (responses: readonly Response[]): readonly Response[] =>
  responses.filter((response) => response.aside);
