/** Token buckets: how much may come at once, and how fast after that. Times are of a clock that never jumps. */

export class Bucket {
  #left: number;
  #at: number;
  readonly #most: number;
  /** Milliseconds in which one more is let in. */
  readonly #every: number;

  constructor(most: number, every: number, now: number) {
    this.#most = most;
    this.#every = every;
    this.#left = most;
    this.#at = now;
  }

  #fill(now: number): void {
    this.#left = Math.min(this.#most, this.#left + Math.max(0, now - this.#at) / this.#every);
    this.#at = now;
  }

  isEmpty(now: number): boolean {
    this.#fill(now);
    return this.#left < 1;
  }

  isFull(now: number): boolean {
    this.#fill(now);
    return this.#left >= this.#most;
  }

  /** Takes one; false when there was none. */
  take(now: number): boolean {
    if (this.isEmpty(now)) return false;
    this.#left -= 1;
    return true;
  }
}

/** Wrong codes, counted by address and over all: guessing is slow, and a whole workshop behind one address is not. */
export class Misses {
  readonly #all: Bucket;
  readonly #byAddress = new Map<string, Bucket>();
  readonly #most: number;
  readonly #every: number;

  constructor(numbers: { most: number; every: number; allMost: number; allEvery: number }, now: number) {
    this.#most = numbers.most;
    this.#every = numbers.every;
    this.#all = new Bucket(numbers.allMost, numbers.allEvery, now);
  }

  /** While this is so, no code is looked up for that address: an answer would be a guess for nothing. */
  tooMany(address: string, now: number): boolean {
    return this.#all.isEmpty(now) || this.#byAddress.get(address)?.isEmpty(now) === true;
  }

  count(address: string, now: number): void {
    this.#all.take(now);
    const bucket = this.#byAddress.get(address) ?? new Bucket(this.#most, this.#every, now);
    bucket.take(now);
    this.#byAddress.set(address, bucket);
    // Addresses that have been quiet long enough are forgotten.
    if (this.#byAddress.size > 1000) {
      for (const [known, one] of this.#byAddress) if (one.isFull(now)) this.#byAddress.delete(known);
    }
  }
}
