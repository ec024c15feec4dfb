/** Waits for files to change and says so once they have come to rest; it never comes back by itself. */

import { readdirSync, statSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { m } from '../../words/words.ts';

/** Milliseconds without a further change. */
const rest = 150;

const isWatched = (name: string): boolean => /\.(ink|plan|json)$/.test(name);

const folderOf = (path: string): string =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path);

/** Calls back one change at a time; changes during a call are told after it. */
export function watchFor(paths: readonly string[], changed: (path: string) => Promise<void>): Promise<never> {
  let waiting: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  let busy = false;
  const go = async (): Promise<void> => {
    if (busy || waiting === undefined) return;
    const path = waiting;
    waiting = undefined;
    busy = true;
    try {
      await changed(path);
    } finally {
      busy = false;
    }
    console.error(m.check_said_watching());
    if (waiting !== undefined) await go();
  };
  for (const folder of new Set(paths.map(folderOf))) {
    try {
      // Told to watch what is not there, the system says nothing and waits for ever.
      readdirSync(folder);
      const watcher = watch(folder, { recursive: true }, (_, name) => {
        if (name === null || !isWatched(name)) return;
        waiting = join(folder, name);
        clearTimeout(timer);
        timer = setTimeout(() => void go(), rest);
      });
      // A folder that is taken away: what is watched elsewhere goes on.
      watcher.on('error', (error) => console.error(m.check_said_not_watched({ folder, reason: error.message })));
    } catch (error) {
      return Promise.reject(new Error(m.check_said_not_watched({ folder, reason: (error as Error).message })));
    }
  }
  console.error(m.check_said_watching());
  return new Promise(() => {});
}
