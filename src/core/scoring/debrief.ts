/** What a look back walks along: a row for every decision in the ledger, and where to begin. No words, and nothing about the story. */

import { type CodebookVersion, credit } from '../codebook/codebook.ts';
import type { Autonomy, Boundary, Context, Move, Steer } from '../codebook/moves.ts';
import { type Entry, type Offer, standing } from '../ledger/entries.ts';
import { codebookOf, type Decision, decidable, decisions, isCounted } from './decisions.ts';
import type { Counted } from './readings.ts';

export type Row = {
  /** Index of its entry in the ledger. */
  readonly entry: number;
  readonly moment?: string;
  readonly context: Context;
  readonly response: string;
  readonly offered: readonly Offer[];
  /** Practitioners differ: shown, not scored. */
  readonly differ: boolean;
  /** It is one of those that the readings are of. */
  readonly counted: boolean;
  /** An earlier decision was taken at this moment. */
  readonly replay: boolean;
  readonly skipped: boolean;
  /** It is on the road that stands; false once that road was left by going back. */
  readonly standing: boolean;
  /** Absent where nothing can be read (see `Decision.read`). */
  readonly reading?: {
    readonly move: Move;
    readonly autonomy: Autonomy;
    readonly boundary: Boundary;
    readonly steer: Steer;
    /** Highest autonomy on offer. */
    readonly most: Autonomy;
  };
  /** Id of another line that was on offer; absent with `reading`, or when there was no other. */
  readonly alternative?: string;
};

/** First difference decides: more autonomy, nearer alongside, another move than the one taken, then the id, so that the order of display never shows. */
function alternativeTo(version: CodebookVersion, taken: Counted): string | undefined {
  const others = decidable(taken.offered).flatMap(({ id, move, override }) =>
    id === taken.response || move === undefined
      ? []
      : [{ id, same: Number(move === taken.move), ...credit(version, move, taken.context, override) }],
  );
  const [best] = others.sort(
    (a, b) =>
      b.autonomy - a.autonomy ||
      Math.abs(a.boundary) - Math.abs(b.boundary) ||
      a.same - b.same ||
      (a.id < b.id ? -1 : 1),
  );
  return best?.id;
}

function rowOf(version: CodebookVersion, decision: Decision, stands: boolean): Row {
  const { entry, taken, first, read } = decision;
  const alternative = read === undefined ? undefined : alternativeTo(version, read);
  return {
    entry,
    ...(taken.moment === undefined ? {} : { moment: taken.moment }),
    context: taken.context,
    response: taken.response,
    offered: taken.offered,
    differ: taken.differ === true,
    counted: isCounted(decision),
    replay: !first,
    skipped: taken.kind === 'skipped',
    standing: stands,
    ...(read === undefined
      ? {}
      : {
          reading: {
            move: read.move,
            autonomy: read.autonomy,
            boundary: read.boundary,
            steer: read.steer,
            most: read.most,
          },
        }),
    ...(alternative === undefined ? {} : { alternative }),
  };
}

/** Every decision, in the order taken: skipped ones, replays and those on roads since left among them, each marked. [SC25] [SC26] */
export function debrief(entries: readonly Entry[]): readonly Row[] {
  const version = codebookOf(entries);
  const stands = new Set(standing(entries).map(({ index }) => index));
  return decisions(entries).map((decision) => rowOf(version, decision, stands.has(decision.entry)));
}

/** How far a line was from the most that was possible there: its distance from alongside, and the autonomy left on the table. */
const parting = ({ autonomy, boundary, most }: Counted): number => Math.abs(boundary) + most - autonomy;

/** Entry of the counted decision where the roads parted most, the earliest of equals; absent when none counts. [SC27] */
export function partedMost(entries: readonly Entry[]): number | undefined {
  const counted = decisions(entries)
    .filter(isCounted)
    .map(({ read }) => read);
  const [first] = counted;
  if (first === undefined) return undefined;
  return counted.reduce((most, one) => (parting(one) > parting(most) ? one : most), first).entry;
}
