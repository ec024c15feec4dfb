/** A database of the browser: opened when first needed, and written so that no other tab's record is lost. What cannot be kept is an answer, not an error. */

import { type DBSchema, type IDBPDatabase, openDB, type StoreKey, type StoreNames, type StoreValue } from 'idb';

/** `elsewhere`: another tab has written this record since, and nothing was written over. */
export type Stored = 'kept' | 'elsewhere' | 'full' | 'forbidden';

/** A database that was closed, blocked or refused is opened again when it is next asked for. */
export function openWhenNeeded<S extends DBSchema>(
  name: string,
  create: (db: IDBPDatabase<S>) => void,
): () => Promise<IDBPDatabase<S>> {
  let opened: Promise<IDBPDatabase<S>> | undefined;
  return () => {
    opened ??= openDB<S>(name, 1, {
      upgrade: create,
      blocking: () => {
        void opened?.then((db) => db.close());
        opened = undefined;
      },
      terminated: () => {
        opened = undefined;
      },
    });
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
}

export const whyNot = (error: unknown): Stored =>
  error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';

type Revised = { readonly id: string; readonly rev: number };

/** Writes `record` if the stored revision is `record.rev - 1`, or nothing is stored; `kept` is said once the disk has it. */
export async function storeNext<S extends DBSchema, N extends StoreNames<S>>(
  database: () => Promise<IDBPDatabase<S>>,
  store: N,
  record: StoreValue<S, N> & Revised,
): Promise<Stored> {
  try {
    const tx = (await database()).transaction(store, 'readwrite', { durability: 'strict' });
    const before = (await tx.store.get(record.id as StoreKey<S, N>)) as Revised | undefined;
    const isNext = before === undefined || before.rev === record.rev - 1;
    if (isNext) await tx.store.put(record);
    await tx.done;
    return isNext ? 'kept' : 'elsewhere';
  } catch (error) {
    return whyNot(error);
  }
}
