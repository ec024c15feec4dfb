/** Counts ballots, and says a count in the way in which it may be shown. */

import { sit } from './letters.ts';

/** One device's vote as it stands. */
export type Ballot = { readonly device: string; readonly choice: string };

/** `phones` has one number an option, in the order of the options. */
export type Tally = { readonly phones: readonly number[]; readonly sat: number };

/** Pure: the same ballots in any order give the same bytes. A choice that is no option of the round counts nowhere. [RM5] */
export function tally(options: readonly string[], ballots: Iterable<Pick<Ballot, 'choice'>>): Tally {
  const phones = options.map(() => 0);
  let sat = 0;
  for (const { choice } of ballots) {
    const at = options.indexOf(choice);
    if (at >= 0) phones[at] = (phones[at] ?? 0) + 1;
    else if (choice === sit) sat += 1;
  }
  return { phones, sat };
}

/**
 * Where so few took part that a number would name somebody: `few` is one or two votes, and `more` is three or more where
 * the number itself would give away what the few are.
 */
export type Count = number | 'few' | 'more';

/** Up to this many people in a round, one or two votes are *a few*. */
export const smallRoom = 12;

/** What may be shown of a round, on whatever screen. */
export type Split = {
  readonly options: readonly {
    readonly key: string;
    readonly phones: Count;
    /** Raised hands: everybody has seen them. Marked as hands wherever they are shown. */
    readonly hands: number;
  }[];
  readonly sat: Count;
  readonly satHands: number;
  /** Phones and hands together, those who sat it out among them. */
  readonly people: number;
  /** Most votes, phones and hands together; several when they tie, none when nobody voted for anything. */
  readonly leading: readonly string[];
};

export type Counts = Tally & { readonly hands: readonly number[]; readonly satHands: number };

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * How each count may be said, phones and those who sat out alike. How many took part is known to everybody, so what is
 * left of that after the numbers has to leave open, for each of the few, whether it is one or two. Where it does not, or
 * would not in every room of this size that looks the same, the numbers are *more*. [RM15]
 */
function sayable(counts: readonly number[], people: number): readonly Count[] {
  const few = counts.filter((count) => count > 0 && count < 3);
  if (people > smallRoom || few.length === 0) return counts;
  const others = counts.filter((count) => count >= 3).length;
  const hidden = sum(few);
  const told = hidden === few.length || hidden === 2 * few.length || sum(counts) - 2 * few.length < 3 * others;
  return counts.map((count) => {
    if (count === 0) return 0;
    if (count < 3) return 'few';
    return told ? 'more' : count;
  });
}

export function split(options: readonly string[], counts: Counts): Split {
  const people = sum(counts.phones) + counts.sat + sum(counts.hands) + counts.satHands;
  const shown = sayable([...options.map((_key, at) => counts.phones[at] ?? 0), counts.sat], people);
  const all = options.map((_key, at) => (counts.phones[at] ?? 0) + (counts.hands[at] ?? 0));
  const most = Math.max(0, ...all);
  return {
    options: options.map((key, at) => ({
      key,
      phones: shown[at] ?? 0,
      hands: counts.hands[at] ?? 0,
    })),
    sat: shown[options.length] ?? 0,
    satHands: counts.satHands,
    people,
    leading: most === 0 ? [] : options.filter((_key, at) => all[at] === most),
  };
}
