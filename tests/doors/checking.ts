/** What tests of `npm run check` share: its command line, driven as people and editors drive it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../src/cli/freshBuild.ts';

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };
export type Running = { readonly child: ChildProcess; readonly ran: Promise<Ran>; out(): string; err(): string };

export function begin(args: readonly string[], cwd = root): Running {
  const env = { ...process.env, INIT_CWD: cwd, NO_COLOR: '1' };
  const child = spawn(process.execPath, [join(root, 'src/cli/check.ts'), ...args], { cwd: root, env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (part) => {
    out += part;
  });
  child.stderr.on('data', (part) => {
    err += part;
  });
  const ran = new Promise<Ran>((done) => child.on('close', (code) => done({ code, out, err })));
  return { child, ran, out: () => out, err: () => err };
}

export const check = (args: readonly string[], cwd?: string): Promise<Ran> => begin(args, cwd).ran;

export const broken = join(root, 'tests/stories/broken');
export const clean = join(root, 'tests/stories/clean');

/** Twenty-four variables that nothing forgets: far more states than anybody has time for. */
export const endless = [
  ...Array.from({ length: 24 }, (_, i) => `VAR b${i} = 0`),
  '-> k0',
  ...Array.from({ length: 24 }, (_, i) => `=== k${i}\nQ\n* [y]\n  ~ b${i} = 1\n  -> k${i + 1}\n* [n]\n  -> k${i + 1}`),
  '=== k24\n+ [go]\n- Last.',
  ...Array.from({ length: 24 }, (_, i) => `* {b${i} > 0} [a${i}]\n  -> END`),
  '* -> END',
].join('\n');
