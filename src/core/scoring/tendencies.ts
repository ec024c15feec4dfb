/** What lines tend to do over several scenarios: counts of first answers. No credit is summed, and nothing is compared. */

import { currentCodebook, moveIds } from '../codebook/codebook.ts';
import { type Context, type Flag, flags, type Move } from '../codebook/moves.ts';
import type { Ledger } from '../ledger/entries.ts';
import { boundaryReading, sideOf } from './boundary.ts';
import { type CountedDecision, codebookOf, type Decision, decisions, isCounted } from './decisions.ts';
import { flagReadings } from './flags.ts';
import type { BoundaryPhrase, Side } from './readings.ts';
import { repairReading } from './repair.ts';

/** Fewer first answers than this: no lean is named. [SC32] Source: the project's domain page, 3.3. */
export const leanFloor = 20;

/** How many lines of one side stood in one kind of moment. */
export type LeanedWhere = {
  readonly side: Exclude<Side, 'alongside'>;
  readonly context: Context;
  readonly count: number;
};

/** A moment worth taking to supervision. */
export type TakeAlong = {
  /** Index of the ledger among those given. */
  readonly ledger: number;
  readonly scenario: string;
  readonly moment?: string;
  readonly response: string;
  /** When it was answered, in milliseconds since 1970. */
  readonly at: number;
  /** Flags of that line which no later line took back. */
  readonly flags: readonly Flag[];
};

export type Tendencies = {
  /** First answers that can be read, and the scenarios they are of. */
  readonly moments: number;
  readonly scenarios: number;
  /** Most used first, equals in the codebook's order. */
  readonly moves: readonly { readonly move: Move; readonly count: number }[];
  /** Absent below the floor. [SC32] */
  readonly leans?: {
    readonly lines: Readonly<Record<Side, number>>;
    readonly phrase?: BoundaryPhrase;
    /** Most first. */
    readonly where: readonly LeanedWhere[];
  };
  /** Absent when no repair moment followed a misstep. */
  readonly repair?: { readonly taken: number; readonly met: number };
  /** Newest first. [SC33] */
  readonly takeAlong: readonly TakeAlong[];
};

type Firsts = { readonly ledger: number; readonly entries: Ledger; readonly made: readonly Decision[] };

/** The first answers at each moment of a scenario over all its playthroughs, in the order they were begun. [SC31] */
function firstsOf(ledgers: readonly Ledger[]): readonly Firsts[] {
  const answered = new Set<string>();
  const inOrder = ledgers.map((entries, ledger) => ({ entries, ledger })).sort((a, b) => begun(a) - begun(b));
  return inOrder.map(({ entries, ledger }) => {
    const { scenario } = entries[0];
    const fresh = decisions(entries).filter(({ first, taken }) => {
      const name = `${scenario} ${taken.moment ?? ''}`;
      if (!first || (taken.moment !== undefined && answered.has(name))) return false;
      if (taken.moment !== undefined) answered.add(name);
      return true;
    });
    return { ledger, entries, made: fresh };
  });
}

const begun = ({ entries }: { readonly entries: Ledger }): number => entries[0].at;

function tally<K>(keys: readonly K[]): readonly { readonly key: K; readonly count: number }[] {
  const counts = new Map<K, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
}

function leansOf(counted: readonly CountedDecision[]): NonNullable<Tendencies['leans']> {
  const read = counted.map((one) => one.read);
  const { phrase } = boundaryReading(currentCodebook, read, { range: true, phrase: true });
  const lines = { over: 0, alongside: 0, under: 0 };
  for (const { boundary } of read) lines[sideOf(boundary)] += 1;
  const where = (['over', 'under'] as const).flatMap((side) =>
    tally(read.filter(({ boundary }) => sideOf(boundary) === side).map(({ context }) => context)).map(
      ({ key, count }) => ({ side, context: key, count }),
    ),
  );
  return { lines, ...(phrase === undefined ? {} : { phrase }), where: where.sort((a, b) => b.count - a.count) };
}

const parting = ({ read: { autonomy, boundary, most } }: CountedDecision): number =>
  Math.abs(boundary) + most - autonomy;

/** Of one playthrough: the first answer where the roads parted most, if they parted, and every flagged line not taken back. [SC33] */
function takeAlongOf({ ledger, entries, made }: Firsts): readonly TakeAlong[] {
  const open = flagReadings(codebookOf(entries), made).filter(({ repaired }) => !repaired);
  const counted = made.filter(isCounted);
  const most = counted.reduce<CountedDecision | undefined>(
    (best, one) => (best === undefined || parting(one) > parting(best) ? one : best),
    undefined,
  );
  return made
    .filter((one) => (one === most && parting(most) > 0) || open.some(({ entry }) => entry === one.entry))
    .map(({ entry, taken }) => ({
      ledger,
      scenario: entries[0].scenario,
      ...(taken.moment === undefined ? {} : { moment: taken.moment }),
      response: taken.response,
      at: taken.at,
      flags: open.filter((one) => one.entry === entry).map(({ flag }) => flag),
    }));
}

const isBright = ({ flags: carried }: TakeAlong): boolean => carried.some((flag) => flags[flag] === 'bright');

/** Reads what is kept, in any order; total for an empty list. [SC31] [SC32] [SC33] */
export function tendencies(ledgers: readonly Ledger[]): Tendencies {
  const firsts = firstsOf(ledgers);
  const counted = firsts.flatMap(({ made }) => made.filter(isCounted));
  const repairs = firsts.flatMap(({ made }) => repairReading(made) ?? []);
  const takeAlong = firsts
    .flatMap(takeAlongOf)
    .sort((a, b) => Number(isBright(b)) - Number(isBright(a)) || b.at - a.at || a.ledger - b.ledger);
  return {
    moments: counted.length,
    scenarios: new Set(firsts.filter(({ made }) => made.some(isCounted)).map(({ entries }) => entries[0].scenario))
      .size,
    moves: tally(counted.map(({ read }) => read.move))
      .map(({ key, count }) => ({ move: key, count }))
      .sort((a, b) => b.count - a.count || moveIds.indexOf(a.move) - moveIds.indexOf(b.move)),
    ...(counted.length < leanFloor ? {} : { leans: leansOf(counted) }),
    ...(repairs.length === 0
      ? {}
      : {
          repair: repairs.reduce((sum, one) => ({ taken: sum.taken + one.taken, met: sum.met + one.met })),
        }),
    takeAlong,
  };
}
