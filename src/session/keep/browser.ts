/** Keeps playthroughs in IndexedDB. A browser that forbids it, or a full disk, is an answer and not an error. */

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Keep, Kept, Saved } from './keep.ts';

const databaseName = 'alongside';

interface Schema extends DBSchema {
  playthroughs: { key: string; value: Kept };
}

const whyNot = (error: unknown): Saved =>
  error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';

/** Opens on first use; a closed or blocked database is tried again at the next save. */
export function browserKeep(): Keep {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= openDB<Schema>(databaseName, 1, {
      upgrade(db) {
        db.createObjectStore('playthroughs', { keyPath: 'id' });
      },
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
  return {
    async save(kept) {
      try {
        const db = await database();
        // Durable before "kept" is said: strict waits for the disk.
        const tx = db.transaction('playthroughs', 'readwrite', { durability: 'strict' });
        const before = await tx.store.get(kept.id);
        if (before !== undefined && before.rev !== kept.rev - 1) {
          await tx.done;
          return 'elsewhere';
        }
        await tx.store.put(kept);
        await tx.done;
        return 'kept';
      } catch (error) {
        return whyNot(error);
      }
    },
    async list() {
      try {
        return await (await database()).getAll('playthroughs');
      } catch {
        return [];
      }
    },
    async get(id) {
      try {
        return await (await database()).get('playthroughs', id);
      } catch {
        return undefined;
      }
    },
    async remove(id) {
      await (await database()).delete('playthroughs', id);
    },
    async clear() {
      await (await database()).clear('playthroughs');
    },
  };
}
