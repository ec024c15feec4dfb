/** What a phone keeps of a room: a random token, so that it is the same voter after a reload, and a vote that has not arrived. */

export type Kept = {
  readonly token?: string;
  /** The highest `n` this device has used. */
  readonly n: number;
  /** A choice the room has not acknowledged. */
  readonly pending?: { readonly round: number; readonly choice: string; readonly n: number };
};

const prefix = 'alongside:room:';

/** A browser may forbid keeping anything; then the page remembers while it is open. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** What is kept of this room; damaged or missing, it is nothing. */
export function recall(code: string): Kept {
  try {
    const kept = JSON.parse(storage()?.getItem(prefix + code) ?? '{}') as Partial<Kept>;
    const { token, pending } = kept;
    return {
      n: Number.isSafeInteger(kept.n) ? (kept.n ?? 0) : 0,
      ...(typeof token === 'string' ? { token } : {}),
      ...(typeof pending?.choice === 'string' && Number.isSafeInteger(pending.round) ? { pending } : {}),
    };
  } catch {
    return { n: 0 };
  }
}

/** Keeps this room and forgets every other. */
export function remember(code: string, kept: Kept): void {
  const store = storage();
  if (store === undefined) return;
  try {
    for (const key of Object.keys(store)) if (key.startsWith(prefix) && key !== prefix + code) store.removeItem(key);
    store.setItem(prefix + code, JSON.stringify(kept));
  } catch {
    // Full or forbidden: the page remembers while it is open.
  }
}

export function forget(code: string): void {
  try {
    storage()?.removeItem(prefix + code);
  } catch {
    // Nothing was kept, then.
  }
}
