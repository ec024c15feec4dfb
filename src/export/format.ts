/** What every export format is given and gives back. It makes no file. */
import type { Scenario } from '../core/story/artifact.ts';

/** A story as it is handed over. */
export type HandedStory = {
  readonly scenario: Scenario;
  /** As `printProof` prints it; absent where none could be made. */
  readonly proof?: string;
  /** Its Ink files by path: the main one first, then what it includes, its plan and its translations. */
  readonly sources: readonly SourceFile[];
};

export type SourceFile = { readonly path: string; readonly text: string };

/** The built player, as data: the command line reads it from `dist/`, the studio asks the site it is part of. */
export type BuiltPlayer = {
  /** `player.html`, its slot empty. */
  readonly html: string;
  /** `THIRD-PARTY.txt`. */
  readonly thirdParty: string;
  /** Text of `figures/…` and `places/…` beside the site. Rejects where there is none. */
  readonly read: (path: string) => Promise<string>;
};

export type ExportOptions = {
  /** Packages for a course: send the share of the autonomy on offer as a score, where five moments were met. Default: no. */
  readonly score?: boolean;
};

export type ExportedFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** One way to hand a story over. A new one is a file in this folder and a line in `formats.ts`. */
export type ExportFormat = {
  readonly id: string;
  readonly label: () => string;
  /** One sentence: what it is good for. */
  readonly help: () => string;
  /** Whether `score` makes a difference. */
  readonly course: boolean;
  /** Rejects with a sentence's `Error` where the player does not fit or a drawing is missing. */
  readonly make: (story: HandedStory, player: BuiltPlayer, options: ExportOptions) => Promise<ExportedFile>;
};
