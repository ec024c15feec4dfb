/** Ledgers by chance, every one of which could have happened; not itself a test. */

import fc from 'fast-check';
import { moveIds } from '../../../src/core/codebook/codebook.ts';
import { contexts, type Flag, flags } from '../../../src/core/codebook/moves.ts';
import type { Began, Entry, Ledger, Offer, Place, WentBack } from '../../../src/core/ledger/entries.ts';

/** A field added to a shape and not here does not compile. */
type Fields<T> = { [K in keyof Required<T>]: fc.Arbitrary<Exclude<T[K], undefined>> };

const word = fc.string({ minLength: 1, maxLength: 8, unit: 'binary' });
const at = fc.nat({ max: 4e12 });

const beganFields: Fields<Omit<Began, 'kind'>> = {
  at,
  scenario: word,
  edition: word,
  codebook: fc.constant(1),
  language: fc.constantFrom('en', 'es', 'ar'),
  seed: fc.integer({ min: 1, max: 2147483646 }),
  mode: fc.constantFrom('practice', 'straight'),
};
const began = fc.record(beganFields).map((fields): Began => ({ kind: 'began', ...fields }));

const overrideFields: Fields<NonNullable<Offer['override']>> = {
  autonomy: fc.constantFrom(0, 1, 2, 3),
  boundary: fc.constantFrom(-2, -1, 0, 1, 2),
};
const offerFields: Fields<Offer> = {
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', '~lobby.0.c-1'),
  move: fc.constantFrom(...moveIds),
  override: fc.record(overrideFields, { requiredKeys: [] }),
  flags: fc.uniqueArray(fc.constantFrom(...(Object.keys(flags) as Flag[])), { maxLength: 3 }),
  act: fc.constant(true),
  aside: fc.constant(true),
};
const sayable: fc.Arbitrary<Offer> = fc
  .record({ ...offerFields, untagged: fc.nat({ max: 19 }) }, { requiredKeys: ['id', 'move', 'untagged'] })
  .map(({ aside: _, untagged, move, ...rest }): Offer => (untagged === 0 ? rest : { ...rest, move }));
const offers = fc.uniqueArray(sayable, { selector: ({ id }) => id, minLength: 1, maxLength: 5 });
const withAside = fc
  .tuple(offers, fc.boolean())
  .map(([said, aside]): readonly Offer[] => (aside ? [...said, { id: 'call', aside: true }] : said));

const placeFields: Fields<Place> = {
  moment: fc.constantFrom('m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8', 'm9'),
  context: fc.constantFrom(...contexts),
  differ: fc.constant(true),
};
const place: fc.Arbitrary<Place> = fc
  .record({ ...placeFields, dice: fc.nat({ max: 9 }) }, { requiredKeys: ['moment', 'context', 'dice'] })
  .map(({ differ, moment, dice, context }) => ({
    ...(dice === 0 ? {} : { moment }),
    context,
    ...(differ && dice === 1 ? { differ } : {}),
  }));

const backFields: Fields<Pick<WentBack, 'edition'>> = { edition: word };
const step = fc.record({
  kind: fc.constantFrom('chose', 'chose', 'chose', 'chose', 'skipped', 'aside', 'wentBack', 'ended'),
  at,
  place,
  offered: withAside,
  pick: fc.nat(),
  back: fc.record(backFields, { requiredKeys: [] }),
  ending: fc.option(word, { nil: undefined }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** The entry this step makes of the ledger so far, if it can be taken there. */
function entryOf(
  { kind, at, place, offered, pick, back, ending }: Step,
  road: readonly number[],
  over: boolean,
  entries: readonly Entry[],
): Entry | undefined {
  const undoable = road.filter((index) => ['chose', 'skipped', 'aside'].includes(entries[index]?.kind ?? ''));
  if (kind === 'wentBack' || over) {
    const to = undoable[pick % Math.max(1, undoable.length)];
    return to === undefined ? undefined : { kind: 'wentBack', at, to, ...back };
  }
  if (kind === 'ended') return { kind, at, ...(ending === undefined ? {} : { ending }) };
  const { moment } = place;
  if (kind === 'aside') return { kind, at, ...(moment === undefined ? {} : { moment }), response: 'call' };
  const said = offered.filter((offer) => !offer.aside);
  return { kind, at, ...place, response: said[pick % said.length]?.id ?? '', offered };
}

export const steps = fc.array(step, { maxLength: 24 });

/** Goes on from a ledger by these steps; those that could not be taken are passed over. */
export function goOn(ledger: Ledger, taken: readonly Step[]): Ledger {
  const entries: [Began, ...Entry[]] = [...ledger];
  const roadOf = () => {
    let road: number[] = [];
    entries.forEach((entry, index) => {
      if (entry.kind === 'wentBack') road = road.filter((one) => one < entry.to);
      else road.push(index);
    });
    return road;
  };
  for (const one of taken) {
    const entry = entryOf(one, roadOf(), entries.at(-1)?.kind === 'ended', entries);
    if (entry !== undefined) entries.push(entry);
  }
  return entries;
}

export const ledgers: fc.Arbitrary<Ledger> = fc.tuple(began, steps).map(([first, taken]) => goOn([first], taken));
