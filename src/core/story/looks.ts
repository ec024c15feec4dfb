/** Who is drawn as whom: what a story says of its cast's looks, and which of the drawn people stand in for the rest. It draws nothing. */

import type { Metadata } from './artifact.ts';
import { clientName, youName } from './lines.ts';

/** A drawn person, with the names of a cast they answer to. */
export type Drawn = { readonly id: string; readonly names: readonly string[] };

const isYou = ({ id }: Drawn): boolean => id.startsWith('you-');
/** Drawn people who are nobody in particular: they stand in for whom nobody drew. */
const isAnybody = (one: Drawn): boolean => one.names.length === 0 && !isYou(one);

const same = (a: string, b: string): boolean => a.normalize('NFC') === b.normalize('NFC');

/** The drawn people a story may choose for its cast: all but those the player chooses among. */
export const choosable = <D extends Drawn>(drawn: readonly D[]): readonly D[] => drawn.filter((one) => !isYou(one));

/** Whom the story names, or whose own name it is. */
function ownLook(name: string, meta: Metadata, drawn: readonly Drawn[]): string | undefined {
  const wanted = meta.looks?.[name];
  const chosen = choosable(drawn).find(({ id }) => id === wanted);
  const full = name === clientName(meta) ? meta.client : undefined;
  const answering = [name, full].flatMap((known) =>
    drawn.filter(({ names }) => known !== undefined && names.some((one) => same(one, known))),
  );
  return (chosen ?? answering[0])?.id;
}

/** Everybody of the cast but the player, in the order of the cast. */
const others = ({ cast }: Metadata): readonly string[] => cast.filter((name) => name !== youName);

/** Those of the cast whom nobody drew and for whom nobody was chosen. */
export const undrawn = (meta: Metadata, drawn: readonly Drawn[]): readonly string[] =>
  others(meta).filter((name) => ownLook(name, meta, drawn) === undefined);

/** The drawn person that somebody of the cast looks like. */
export function lookOf(name: string, meta: Metadata, drawn: readonly Drawn[]): string | undefined {
  const looks = looksOf(meta, drawn);
  return Object.hasOwn(looks, name) ? looks[name] : undefined;
}

/**
 * Drawn person by name of the cast, the player aside. Whom nobody drew is drawn as somebody in particular all the same,
 * each as another while there are enough. [ST17]
 */
export function looksOf(meta: Metadata, drawn: readonly Drawn[]): { readonly [name: string]: string } {
  const own = new Map(others(meta).map((name) => [name, ownLook(name, meta, drawn)] as const));
  const taken = new Set(own.values());
  const anybody = drawn.filter(isAnybody).map(({ id }) => id);
  const free = anybody.filter((id) => !taken.has(id));
  const spare = free.length > 0 ? free : anybody;
  let next = 0;
  const pairs = [...own].flatMap(([name, id]): readonly (readonly [string, string])[] => {
    const look = id ?? spare[next++ % Math.max(1, spare.length)];
    return look === undefined ? [] : [[name, look]];
  });
  return Object.fromEntries(pairs);
}
