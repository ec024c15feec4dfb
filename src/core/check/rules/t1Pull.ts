/** T1: every line that is not best has a kind reason, and the reason insults nobody. */

import type { Rule, Seen } from '../finding.ts';
import { wordsFrom } from '../wordLists.ts';

export const t1Pull: Rule = {
  id: 'T1',
  severity: 'error',
  of: 'scored',
  check({ moments, where, scenario: { notes }, lists, compiled, path }) {
    // A story that came compiled has lost its comments.
    if (compiled.sources[path] === '') return [];
    const found = new Map<string, Seen>();
    const options = moments.flatMap(({ variants }) => variants.flatMap((variant) => variant.options));
    for (const { key, text, best } of options) {
      const pull = notes.responses[key]?.pull;
      const [insult] = wordsFrom(lists.insult, pull ?? '');
      if (pull === undefined && !best)
        found.set(key, { ...where.response(key), says: 'missing', values: { id: key }, mark: text });
      else if (insult !== undefined)
        found.set(key, { ...where.response(key), says: 'insult', values: { id: key, word: insult } });
    }
    return [...found.values()];
  },
};
