/** Keeps the scenes that are being written, and versions of their files, in IndexedDB. What cannot be kept is an answer, not an error. */

import type { DBSchema } from 'idb';
import { openWhenNeeded, type Stored, storeNext, whyNot } from '../device.ts';

const databaseName = 'alongside-scenes';

/** The file on the disk that a text came from, as far as the browser lets it be found again. */
export type Origin = {
  readonly handle?: FileSystemFileHandle;
  /** The disk's own time of its last change, in milliseconds since 1970. */
  readonly modified?: number;
  /** The text that was read or written there last. */
  readonly base: string;
};

export type Scene = {
  readonly id: string;
  readonly name: string;
  readonly files: { readonly [path: string]: string };
  readonly main?: string;
  readonly tabs: readonly string[];
  readonly active?: string;
  readonly origins: { readonly [path: string]: Origin };
  /** Milliseconds since 1970. */
  readonly updated: number;
  /** Grows by one with every save; another tab's save shows as a number that is not ours. */
  readonly rev: number;
};

export type Version = {
  readonly key?: number;
  readonly scene: string;
  readonly path: string;
  readonly at: number;
  readonly text: string;
};

interface Schema extends DBSchema {
  scenes: { key: string; value: Scene };
  versions: { key: number; value: Version; indexes: { of: [string, string] } };
}

/** Versions of one file that are kept; of older ones every other is let go. */
const mostVersions = 60;
/** Characters of all versions of one file: of a very large text fewer are kept, so that it does not fill the disk. */
const mostLetters = 24_000_000;

const database = openWhenNeeded<Schema>(databaseName, (db) => {
  db.createObjectStore('scenes', { keyPath: 'id' });
  db.createObjectStore('versions', { keyPath: 'key', autoIncrement: true }).createIndex('of', ['scene', 'path']);
});

/** Writes `scene` if the stored revision is `scene.rev - 1`, or nothing is stored. */
export const saveScene = (scene: Scene): Promise<Stored> => storeNext(database, 'scenes', scene);

/** The newest first; empty where the browser keeps nothing. */
export async function listScenes(): Promise<readonly Scene[]> {
  try {
    const scenes = await (await database()).getAll('scenes');
    return scenes.sort((a, b) => b.updated - a.updated);
  } catch {
    return [];
  }
}

export async function getScene(id: string): Promise<Scene | undefined> {
  try {
    return await (await database()).get('scenes', id);
  } catch {
    return undefined;
  }
}

export async function removeScene(id: string): Promise<void> {
  const db = await database();
  const tx = db.transaction(['scenes', 'versions'], 'readwrite');
  await tx.objectStore('scenes').delete(id);
  const range = IDBKeyRange.bound([id], [id, []]);
  for (const key of await tx.objectStore('versions').index('of').getAllKeys(range)) {
    await tx.objectStore('versions').delete(key);
  }
  await tx.done;
}

/** Keeps a text as a version unless it is the newest one already. */
export async function addVersion(scene: string, path: string, text: string, at: number): Promise<Stored> {
  try {
    const db = await database();
    const tx = db.transaction('versions', 'readwrite', { durability: 'strict' });
    const all = await tx.store.index('of').getAll([scene, path]);
    if (all.at(-1)?.text !== text) await tx.store.add({ scene, path, at, text });
    const gone = new Set<number>();
    if (all.length >= mostVersions) {
      for (const [index, { key }] of all.slice(0, all.length - mostVersions / 2).entries()) {
        if (index % 2 === 1 && key !== undefined) gone.add(key);
      }
    }
    let letters = text.length;
    for (const { key, text: before } of all.toReversed()) {
      letters += before.length;
      // The one before the newest stays, however long it is.
      if (letters > mostLetters && before !== all.at(-1)?.text && key !== undefined) gone.add(key);
    }
    for (const key of gone) await tx.store.delete(key);
    await tx.done;
    return 'kept';
  } catch (error) {
    return whyNot(error);
  }
}

/** A file took another name: its versions go by that one. Where they cannot, they stay under the old name. */
export async function moveVersions(scene: string, from: string, to: string): Promise<void> {
  try {
    const tx = (await database()).transaction('versions', 'readwrite');
    for (const version of await tx.store.index('of').getAll([scene, from]))
      await tx.store.put({ ...version, path: to });
    await tx.done;
  } catch {
    // Nothing is lost: the old name still finds them.
  }
}

/** The newest version of each file that is none of `paths` any more. */
export async function takenOut(scene: string, paths: readonly string[]): Promise<readonly Version[]> {
  try {
    const range = IDBKeyRange.bound([scene], [scene, []]);
    const newest = new Map<string, Version>();
    for (const version of await (await database()).getAllFromIndex('versions', 'of', range)) {
      if (!paths.includes(version.path)) newest.set(version.path, version);
    }
    return [...newest.values()].sort((a, b) => b.at - a.at);
  } catch {
    return [];
  }
}

/** The newest first. */
export async function versionsOf(scene: string, path: string): Promise<readonly Version[]> {
  try {
    return (await (await database()).getAllFromIndex('versions', 'of', [scene, path])).reverse();
  } catch {
    return [];
  }
}

/** All scenes and all versions. */
export async function clearScenes(): Promise<void> {
  const db = await database();
  const tx = db.transaction(['scenes', 'versions'], 'readwrite');
  await tx.objectStore('scenes').clear();
  await tx.objectStore('versions').clear();
  await tx.done;
}
