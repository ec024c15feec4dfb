/** The things a story can remember and read back, numbered, and how finely each reading tells them apart. */

/** One thing that can be live. `container` is that of a count or a turn; `name` that of a variable, moment or function. */
export type Item =
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'visits' | 'since'; readonly container: number }
  /** A moment met before: its first decision counts, later ones do not. */
  | { readonly kind: 'met'; readonly name: string }
  | { readonly kind: 'result'; readonly name: string }
  /** Turn number, story seed, and the last random number. */
  | { readonly kind: 'turn' | 'seed' | 'random' };

/** How finely a reading sees a count: up to `cap`, `mod` beyond it, or every value (`all`). */
export type Grain = { readonly cap: number; readonly mod: number; readonly all: boolean };
export const everything: Grain = { cap: 0, mod: 1, all: true };
export const upTo = (cap: number): Grain => ({ cap: Math.max(1, cap), mod: 1, all: false });
export const modulo = (mod: number): Grain => ({ cap: 1, mod, all: false });

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** The coarsest grain that keeps what either sees. */
export function finer(a: Grain, b: Grain): Grain {
  const mod = (a.mod * b.mod) / gcd(a.mod, b.mod);
  return { cap: Math.max(a.cap, b.cap), mod, all: a.all || b.all || mod > 10_000 };
}

/** The least count that no reading tells from this one. Below the cap nothing changes. */
export function saturate(grain: Grain, count: number): number {
  if (grain.all || count <= grain.cap) return count;
  return grain.cap + ((count - grain.cap) % grain.mod);
}

/** A reading of one item at one grain, packed in a number for sets. */
export class Items {
  readonly list: Item[] = [];
  readonly sources: { readonly item: number; readonly grain: Grain }[] = [];
  #byKey = new Map<string, number>();
  #sourceByKey = new Map<string, number>();

  of(item: Item): number {
    const name = 'name' in item ? item.name : '';
    const key = `${item.kind} ${'container' in item ? item.container : name}`;
    let id = this.#byKey.get(key);
    if (id === undefined) {
      id = this.list.push(item) - 1;
      this.#byKey.set(key, id);
    }
    return id;
  }
  source(item: number, grain: Grain): number {
    const key = grain.all ? `${item} all` : `${item} ${grain.cap} ${grain.mod}`;
    let id = this.#sourceByKey.get(key);
    if (id === undefined) {
      id = this.sources.push({ item, grain }) - 1;
      this.#sourceByKey.set(key, id);
    }
    return id;
  }
}
