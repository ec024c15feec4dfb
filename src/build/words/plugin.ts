/** Keeps the message functions in step with the words while Vite builds or serves; what they say is decided elsewhere. */
import { execFile } from 'node:child_process';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';
import { wordsPaths } from './compile.ts';

/** In a process of its own: the compiler leaves timers behind that would keep a build waiting for half a minute. */
async function compileWords(): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'compile.ts')]);
  } catch (error) {
    throw new Error((error as { stderr?: string }).stderr || (error as Error).message);
  }
}

export function words(): Plugin {
  return {
    name: 'alongside:words',
    // Before anything is resolved: modules import what this writes.
    async config() {
      await compileWords();
    },
    configureServer(server) {
      server.watcher.on('all', (_event, path) => {
        const isWords = path.endsWith('.json') && path.startsWith(wordsPaths.source + sep);
        if (!isWords) return;
        compileWords().catch((error: unknown) => server.config.logger.error((error as Error).message));
      });
    },
  };
}
