/** Which conversations stand on the home page: by what they train, and whether those that wait for review are shown. It draws nothing. */

import type { Metadata } from '../core/story/artifact.ts';

type Shelved = { readonly meta: Metadata };

/** `# review: needed`: expert readers are to come first. */
export const waitsForReview = ({ meta }: Shelved): boolean => meta.review === 'needed';

/** Those that are shown at all. */
export const shownOf = <S extends Shelved>(stories: readonly S[], drafts: boolean): readonly S[] =>
  stories.filter((story) => drafts || !waitsForReview(story));

/** Everything it trains, the first as on its card. */
export const trainedBy = ({ meta }: Shelved): readonly string[] => [
  ...(meta.trains === undefined ? [] : [meta.trains]),
  ...(meta.alsoTrains ?? []),
];

/** What can be asked for: what more conversations train stands first, then by letter. */
export function trainable(stories: readonly Shelved[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const one of stories.flatMap((story) => [...new Set(trainedBy(story))])) {
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, k]) => k - n || a.localeCompare(b)).map(([one]) => one);
}

/** `wanted` empty: all of them. */
export const training = <S extends Shelved>(stories: readonly S[], wanted: string): readonly S[] =>
  stories.filter((story) => wanted === '' || trainedBy(story).includes(wanted));
