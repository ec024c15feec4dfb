/** What the map, the proof, the plans and the translations need of the studio around them; the workshop is one. */

import type { CheckFinding } from '../../core/check/finding.ts';
import type { At } from '../../core/compile/finding.ts';
import type { Ledger } from '../../core/ledger/entries.ts';
import type { Drawn } from '../../core/story/looks.ts';
import type { Playable } from '../../core/story/playthrough.ts';

/** A walk to be played on the stage: keys of responses from the start. */
export type StageWalk = { readonly walk: readonly string[]; readonly seed: number };

/** The stage as it stands. */
export type StageNow = {
  /** Keys of the responses that stand. */
  readonly walk: readonly string[];
  readonly moment?: string;
  readonly ending?: string;
  /** Knot it was started at, where that is not the beginning: such a walk is no plan. */
  readonly from?: string;
  readonly ledger?: Ledger;
};

export type DeskState = {
  /** The story that is open; undefined while there is none. */
  readonly main: string | undefined;
  /** Text of every file, as it is now. */
  readonly files: { readonly [path: string]: string };
  readonly stage: StageNow | undefined;
  /** What the editor was told last; the story as it is played from its beginning, where there is one. */
  readonly compiled:
    | {
        readonly version: number;
        readonly packed?: string;
        readonly scenario?: Playable & { readonly id: string };
      }
    | undefined;
  /** Why the editor was told nothing of the newest text. */
  readonly silence: string | undefined;
  /** Grows with every change of a text. */
  readonly version: number;
};

export type Desk = {
  getState(): DeskState;
  subscribe(listener: (state: DeskState) => void): () => void;
  /** Shows a place in the editor. */
  goTo(at: At): void;
  show(walk: StageWalk): void;
  startAt(knot: string): void;
  /** Makes a file or writes it over, as one step that can be undone. */
  write(path: string, text: string): void;
  /** Takes a file out of what is open; on the disk it stays. */
  remove(path: string): void;
  /** What the proof has to say of the texts of that version, for the editor. */
  tellProven(version: number, findings: readonly CheckFinding[]): void;
  /** Place ids that can be drawn. */
  readonly places: readonly string[];
  /** The drawn people, whom a cast may look like. */
  readonly figures: readonly Drawn[];
};
