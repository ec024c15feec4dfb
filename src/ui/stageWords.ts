/** The words for what a stage shows: people's faces, what they hold, who comes and goes, where the rope lies. Which of them are needed is the scene's. */
import { m } from '../words/words.ts';

/** As `captionsFor` of the scene takes them. */
export const captionWords = {
  moods: {
    calm: m.play_mood_calm,
    worried: m.play_mood_worried,
    angry: m.play_mood_angry,
    sad: m.play_mood_sad,
    relieved: m.play_mood_relieved,
    hopeful: m.play_mood_hopeful,
    guarded: m.play_mood_guarded,
    smiling: m.play_mood_smiling,
  },
  props: {
    open: m.play_prop_open,
    closed: m.play_prop_closed,
    flat: m.play_prop_flat,
    given: m.play_prop_given,
  },
  place: m.play_place,
  enter: m.play_enter,
  exit: m.play_exit,
  skipped: m.play_skipped,
};

const ropeWords = {
  '-2': m.play_rope_walled_off,
  '-1': m.play_rope_leaning_out,
  '0': m.play_rope_alongside,
  '1': m.play_rope_leaning_in,
  '2': m.play_rope_over,
};

/** The word under the rope, by the boundary of the last decision. */
export const ropeWord = (boundary: -2 | -1 | 0 | 1 | 2): string => ropeWords[`${boundary}`]();

/** The same, as the log says it. */
export const ropeSaid = (boundary: -2 | -1 | 0 | 1 | 2): string => m.play_rope_said({ word: ropeWord(boundary) });
