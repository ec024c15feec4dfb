/** Keeps playthroughs in IndexedDB. A browser that forbids it, or a full disk, is an answer and not an error. */

import type { DBSchema } from 'idb';
import { openWhenNeeded, storeNext } from '../device.ts';
import type { Keep, Kept } from './keep.ts';

const databaseName = 'alongside';

interface Schema extends DBSchema {
  playthroughs: { key: string; value: Kept };
}

/** Opens on first use. */
export function browserKeep(): Keep {
  const database = openWhenNeeded<Schema>(databaseName, (db) => {
    db.createObjectStore('playthroughs', { keyPath: 'id' });
  });
  return {
    save: (kept) => storeNext(database, 'playthroughs', kept),
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
