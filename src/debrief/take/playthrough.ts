/** What every format is given: one playthrough with its scenario, and what the person ticked to go along. It makes no file. */

import type { Ledger } from '../../core/ledger/entries.ts';
import type { Scenario } from '../../core/story/artifact.ts';

/** *What were you hoping for?*, by entry number. Private: it goes along only where it was ticked. */
export type ExportedHope = { readonly entry: number; readonly tap?: string; readonly words?: string };

export type ExportedPlaythrough = {
  readonly scenario: Scenario;
  readonly ledger: Ledger;
  /** Given only when the person ticked it. */
  readonly hopes?: readonly ExportedHope[];
};

/** One way out. A new one is a file in this folder and a line in `formats.ts`. */
export type Format = {
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
  /** Media type with its charset. */
  readonly type: string;
  /** Whether hopes go along when ticked. */
  readonly takesHopes: boolean;
  readonly label: () => string;
  /** The whole text of the file. */
  readonly print: (given: ExportedPlaythrough) => string;
};
