/** Which of the moods that are drawn a word for a feeling comes nearest to. It knows nothing of the core; a test holds the two together. */

import { m } from './words.ts';

/** By mood: words that mean about the same, with commas between them. */
export const moodLikes = {
  calm: m.studio_mood_like_calm,
  worried: m.studio_mood_like_worried,
  angry: m.studio_mood_like_angry,
  sad: m.studio_mood_like_sad,
  relieved: m.studio_mood_like_relieved,
  hopeful: m.studio_mood_like_hopeful,
  guarded: m.studio_mood_like_guarded,
  smiling: m.studio_mood_like_smiling,
} as const;

/** Undefined for a word that is in no list: nothing is guessed. */
export function moodLike(word: string): string | undefined {
  const plain = word.trim().toLowerCase();
  return Object.entries(moodLikes).find(([, words]) => words().split(', ').includes(plain))?.[0];
}
