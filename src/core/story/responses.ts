/** What stands on offer, as play and proof both read it. */
import type { Response } from './beat.ts';
import { readResponseTags } from './tags.ts';

/** What the engine says of a choice. */
type Offered = { readonly sourcePath: string; readonly text: string; readonly tags?: readonly string[] | null };

/** One each, in the order given. */
export function readResponses(choices: readonly Offered[]): Response[] {
  const seen = new Set<string>();
  return choices.map((choice) => {
    const tags = readResponseTags(choice.tags ?? []);
    const printed = choice.text.trim();
    const act = /^\(.*\)$/s.test(printed);
    // Two responses under one id cannot both be found again: the later keeps its path.
    const key = tags.id !== undefined && !seen.has(tags.id) ? tags.id : `~${choice.sourcePath}`;
    seen.add(key);
    return {
      key,
      text: act ? printed.slice(1, -1).trim() : printed,
      act,
      aside: tags.aside,
      ...(tags.move === undefined ? {} : { move: tags.move }),
      ...(tags.override === undefined ? {} : { override: tags.override }),
      flags: tags.flags,
    };
  });
}
