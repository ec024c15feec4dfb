/** Which decisions a ledger holds, which of them count, and what each one's response was worth. Sums are taken elsewhere. */

import { type CodebookVersion, credit, currentCodebook, steer } from '../codebook/codebook.ts';
import type { Autonomy, Credit, Move } from '../codebook/moves.ts';
import type { Chose, Entry, Offer, Skipped } from '../ledger/entries.ts';
import type { Counted } from './readings.ts';

export type Decision = {
  /** Index of its entry in the ledger. */
  readonly entry: number;
  readonly taken: Chose | Skipped;
  /** The first answer ever given at its moment, on whichever road. Any later one is a replay. [SC1] */
  readonly first: boolean;
  /** The decision before it on the road that stood when it was taken. */
  readonly before: Decision | undefined;
  /** Absent where nothing can be read: skipped, no moment id, practitioners differ, an untagged response on offer. [SC3] [SC4] */
  readonly read: Counted | undefined;
};

/** The version that the ledger names; entries without a beginning are read with the current one. [CB4] */
export const codebookOf = (entries: readonly Entry[]): CodebookVersion =>
  entries.find((entry) => entry.kind === 'began')?.codebook ?? currentCodebook;

type Tagged = Offer & { readonly move: Move };
const isTagged = (offer: Offer): offer is Tagged => offer.move !== undefined;

/** The responses that were decisions: all on offer but the asides. [SC5] */
export const decidable = (offered: readonly Offer[]): readonly Offer[] => offered.filter((offer) => !offer.aside);

/** What each of the responses on offer would have been worth there; the same list that `most`, `mean` and the blind marks are of. */
export const credits = (version: CodebookVersion, at: Pick<Counted, 'context' | 'offered'>): readonly Credit[] =>
  decidable(at.offered)
    .filter(isTagged)
    .map((offer) => credit(version, offer.move, at.context, offer.override));

function read(version: CodebookVersion, entry: number, taken: Chose | Skipped): Counted | undefined {
  const { moment, context, differ, response, offered } = taken;
  if (taken.kind === 'skipped' || differ || moment === undefined) return undefined;
  const options = decidable(offered);
  const chosen = options.find((offer) => offer.id === response);
  if (chosen === undefined || !isTagged(chosen) || !options.every(isTagged)) return undefined;
  const worth = credits(version, taken).map(({ autonomy }) => autonomy);
  return {
    entry,
    moment,
    context,
    response,
    move: chosen.move,
    ...credit(version, chosen.move, context, chosen.override),
    steer: steer(version, chosen.move),
    most: Math.max(...worth) as Autonomy,
    mean: worth.reduce<number>((sum, one) => sum + one, 0) / worth.length,
    offered,
  };
}

/** A moment without an id is known by the responses on offer, in any order: only so can a replay of it be told. */
const nameOf = ({ moment, offered }: Chose | Skipped): string =>
  moment === undefined
    ? `responses ${JSON.stringify(
        decidable(offered)
          .map(({ id }) => id)
          .sort(),
      )}`
    : `moment ${moment}`;

/** Every decision in the ledger in the order it was taken, skipped ones and those on roads since left among them. */
export function decisions(entries: readonly Entry[]): readonly Decision[] {
  const version = codebookOf(entries);
  const answered = new Set<string>();
  const made: Decision[] = [];
  let before: Decision | undefined;
  entries.forEach((taken, entry) => {
    if (taken.kind === 'wentBack') {
      while (before !== undefined && before.entry >= taken.to) before = before.before;
    }
    if (taken.kind !== 'chose' && taken.kind !== 'skipped') return;
    const name = nameOf(taken);
    const decision: Decision = {
      entry,
      taken,
      first: !answered.has(name),
      before,
      read: read(version, entry, taken),
    };
    answered.add(name);
    made.push(decision);
    before = decision;
  });
  return made;
}

/** True when `earlier` still stood on the road at the time `later` was taken. */
export function stoodBefore(later: Decision, earlier: Decision): boolean {
  let step = later.before;
  while (step !== undefined && step.entry > earlier.entry) step = step.before;
  return step === earlier;
}

export type CountedDecision = Decision & { readonly read: Counted };

/** A first decision that can be read. [SC1] */
export const isCounted = (decision: Decision): decision is CountedDecision =>
  decision.first && decision.read !== undefined;
