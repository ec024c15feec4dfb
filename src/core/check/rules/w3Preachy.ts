/** W3: training-room words in what the player says; they belong in the look back. */

import type { Rule } from '../finding.ts';
import { wordsFrom } from '../wordLists.ts';

export const w3Preachy: Rule = {
  id: 'W3',
  severity: 'error',
  of: 'scored',
  check({ moments, where, lists }) {
    const options = new Map(
      moments.flatMap(({ variants }) => variants.flatMap(({ options }) => options.map((one) => [one.key, one]))),
    );
    return [...options.values()].flatMap(({ key, text }) => {
      const [word] = wordsFrom(lists.preachy, text);
      return word === undefined ? [] : [{ ...where.response(key), values: { word }, mark: word }];
    });
  },
};
