/** How much of the choice that was on offer was left with the person: A of the counted decisions. Never added to the boundary. */

import { autonomyPhrase } from './phrases.ts';
import { leaveOneOut, type Part, shareOf, sum } from './range.ts';
import type { Counted, Readings } from './readings.ts';

/** Σa of Σ most, with its range and phrase where `may` allows them. [SC7] [SC12] [SC14] [SC17] */
export function autonomyReading(
  counted: readonly Counted[],
  may: { readonly range: boolean; readonly phrase: boolean },
): Readings['autonomy'] {
  const parts: Part[] = counted.map(({ autonomy, most }) => ({ got: autonomy, of: most }));
  const all = sum(parts);
  const share = shareOf(all);
  const blind = shareOf({ got: counted.reduce((means, { mean }) => means + mean, 0), of: all.of });
  const range = may.range ? leaveOneOut(parts) : undefined;
  const phrase = may.phrase && share !== undefined && range !== undefined ? autonomyPhrase(share, range) : undefined;
  return {
    left: all.got,
    offered: all.of,
    ...(share === undefined ? {} : { share }),
    ...(range === undefined ? {} : { range }),
    ...(phrase === undefined ? {} : { phrase }),
    ...(blind === undefined ? {} : { blind }),
  };
}
