/** Finds the known word that a misspelled one was most likely meant to be. */

/** Letters to change, add, drop or swap to get from one word to the other. */
function distance(a: string, b: string): number {
  let older: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const ways = [(row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1)];
      if (swapped) ways.push((older[j - 2] ?? 0) + 1);
      next.push(Math.min(...ways));
    }
    older = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The nearest of `known`, if it is at most a third of the word away; case and dashes are not counted. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]/g, '');
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: { word: string; far: number } | undefined;
  for (const one of known) {
    const far = distance(plain(word), plain(one));
    if (far <= limit && (best === undefined || far < best.far)) best = { word: one, far };
  }
  return best?.word;
}
