/** Starts and kills servers in processes of their own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { ChildOptions } from './child.ts';

export type Spawned = {
  readonly child: ChildProcess;
  readonly port: number;
  readonly url: string;
  readonly key: string;
  readonly said: () => string;
  /** Without a word of warning, as when the battery is gone. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<number | null>;
};

export function spawnServer(options: ChildOptions): Promise<Spawned> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'child.ts'), JSON.stringify(options)], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  let said = '';
  child.stderr?.on('data', (part) => {
    said += part;
  });
  return new Promise((done, refuse) => {
    void ended.then((code) => refuse(new Error(`The server ended with ${code}. ${said}`)));
    let out = '';
    child.stdout?.on('data', (part) => {
      out += part;
      if (!out.includes('\n')) return;
      const { port, key } = JSON.parse(out) as { port: number; key: string };
      done({
        child,
        port,
        key,
        url: `http://localhost:${port}`,
        said: () => said,
        kill: async () => {
          child.kill('SIGKILL');
          await ended;
        },
        stop: async () => {
          child.kill('SIGTERM');
          return ended;
        },
      });
    });
  });
}
