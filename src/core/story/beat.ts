/** The shapes a story is seen through: lines, responses, beats, and how the stage stands at a line. No Ink object leaves this folder. */

import type { Override } from '../codebook/codebook.ts';
import type { Context, Flag, Move } from '../codebook/moves.ts';

export const moods = ['calm', 'worried', 'angry', 'sad', 'relieved', 'hopeful', 'guarded', 'smiling'] as const;
export type Mood = (typeof moods)[number];
export const isMood = (id: string): id is Mood => (moods as readonly string[]).includes(id);

/** How the stage stands while a line is on it; a pure fold of the lines up to it. */
export type Stage = {
  /** Place id, as the author wrote it; an unknown one falls back where it is drawn. */
  readonly place: string;
  /** Who is there, in the order they came; names as in `# cast`. You and the client are there from the start. */
  readonly present: readonly string[];
  readonly moods: { readonly [name: string]: Mood };
  /** State of the thing in the client's hands (`#prop:`), if the author named one. */
  readonly prop?: string;
};

/** Something said or seen. Text is plain: never HTML. */
export type Line = {
  /** Name as in `# cast` when it is speech; absent when it is narration. */
  readonly speaker?: string;
  readonly text: string;
  /** What this line itself changes on the stage. */
  readonly mood?: { readonly name: string; readonly mood: Mood };
  readonly place?: string;
  readonly enter?: readonly string[];
  readonly exit?: readonly string[];
  readonly prop?: string;
  /** The stage once this line stands. */
  readonly stage: Stage;
  /** Tags nobody knows, kept for the console and the checker. */
  readonly unknown?: readonly string[];
};

/** An option at a moment. `key` names it for choosing: `#id`, or `~` and Ink's source path. */
export type Response = {
  readonly key: string;
  readonly text: string;
  /** Done, not said: the author wrote it in (round brackets); `text` comes without them. */
  readonly act: boolean;
  readonly aside: boolean;
  readonly move?: Move;
  readonly override?: Override;
  readonly flags: readonly Flag[];
};

export type Moment = {
  /** Absent: the author named none; shown, never scored. */
  readonly id?: string;
  readonly context: Context;
  readonly differ: boolean;
  /** A note shown one beat before. */
  readonly note?: string;
};

/** What stands until someone acts: the lines since the last act, then responses or the end. */
export type Beat = {
  readonly lines: readonly Line[];
  /** In source order; the order on the screen is `order()`'s. Empty at the end. */
  readonly responses: readonly Response[];
  /** Where the responses stand; carried over asides. Absent when there are none. */
  readonly moment?: Moment;
  readonly end: boolean;
  /** `#ending:` of the last line. */
  readonly ending?: string;
  /** The stage after the last line. */
  readonly stage: Stage;
};

/** Why a story could not go on: `rule` names the sentence in words, `knot` the place in the story. */
export type StoryTrouble = {
  readonly rule:
    | 'too-many-steps'
    | 'too-deep'
    | 'too-many-threads'
    | 'too-much-output'
    | 'string-too-long'
    | 'ran-out-of-content'
    | 'ink-error'
    | 'not-a-story';
  readonly knot?: string;
  readonly detail?: string;
};
