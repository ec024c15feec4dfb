/** Turns a wish into an entry of the ledger, or a refusal. Pure: nothing moves until the entry is appended and replayed. */

import { credit, currentCodebook } from '../codebook/codebook.ts';
import type { At, Chose, Entry, Offer, Skipped, TookAside, WentBack } from '../ledger/entries.ts';
import { standing } from '../ledger/entries.ts';
import type { Beat, Response } from './beat.ts';

export type Refusal = {
  readonly refused: 'not-on-offer' | 'nothing-on-offer' | 'nothing-to-go-back-to' | 'only-in-practice' | 'ended';
};

export const offerOf = (response: Response): Offer => ({
  id: response.key,
  ...(response.move === undefined ? {} : { move: response.move }),
  ...(response.override === undefined ? {} : { override: response.override }),
  ...(response.flags.length === 0 ? {} : { flags: response.flags }),
  ...(response.act ? { act: true as const } : {}),
  ...(response.aside ? { aside: true as const } : {}),
});

export const placeOf = (beat: Beat) => ({
  ...(beat.moment?.id === undefined ? {} : { moment: beat.moment.id }),
  context: beat.moment?.context ?? ('none' as const),
  ...(beat.moment?.differ ? { differ: true as const } : {}),
});

/** The response with this key, as an entry: a decision, or an aside. */
export function decide(beat: Beat, key: string, at: At): Chose | TookAside | Refusal {
  if (beat.responses.length === 0) return { refused: 'nothing-on-offer' };
  const response = beat.responses.find((one) => one.key === key);
  if (response === undefined) return { refused: 'not-on-offer' };
  if (response.aside) {
    return {
      kind: 'aside',
      at,
      ...(beat.moment?.id === undefined ? {} : { moment: beat.moment.id }),
      response: key,
    };
  }
  return {
    kind: 'chose',
    at,
    ...placeOf(beat),
    response: key,
    offered: beat.responses.map(offerOf),
  };
}

/** *Skip this bit*: goes on by an alongside line, the one with most autonomy among them; in an unscored story by the first. */
export function skip(beat: Beat, at: At): Skipped | Refusal {
  const context = beat.moment?.context ?? 'none';
  const worth = (response: Response): number => {
    if (response.move === undefined) return 0;
    const given = credit(currentCodebook, response.move, context, response.override);
    return given.autonomy + 1 - 4 * Math.abs(given.boundary);
  };
  const [first, ...rest] = beat.responses.filter((response) => !response.aside);
  if (first === undefined) return { refused: 'nothing-on-offer' };
  const best = rest.reduce((most, one) => (worth(one) > worth(most) ? one : most), first);
  return {
    kind: 'skipped',
    at,
    ...placeOf(beat),
    response: best.key,
    offered: beat.responses.map(offerOf),
  };
}

/** Goes back to the entry with this index in the ledger, or by default to the last decision that stands. */
export function goBack(entries: readonly Entry[], at: At, to?: number): WentBack | Refusal {
  const steps = standing(entries).filter(
    ({ entry }) => entry.kind === 'chose' || entry.kind === 'skipped' || entry.kind === 'aside',
  );
  const step = to === undefined ? steps.at(-1) : steps.find(({ index }) => index === to);
  return step === undefined ? { refused: 'nothing-to-go-back-to' } : { kind: 'wentBack', at, to: step.index };
}
