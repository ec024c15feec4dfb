/** `npm run check` on stories that never come to an end by themselves, and stopped by hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin, check, clean, endless, type Ran } from './checking.ts';

/** Presses Ctrl-C once; on a machine so busy that the story was not begun yet, it waits longer and tries again. */
async function interrupted(args: readonly string[], wanted: string): Promise<Ran> {
  for (let wait = 2000; ; wait *= 2) {
    const running = begin(args);
    setTimeout(() => running.child.kill('SIGINT'), wait);
    const ran = await running.ran;
    if (ran.out.includes(wanted) || wait > 10_000) return ran;
  }
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

/** Ink's own reader goes back and forth over this for hours. */
const hostile = `VAR a = 1\nVAR x = 1\nHi.\n${'{"'.repeat(15)}\n-> END\n`;

describe('npm run check', () => {
  it.concurrent('ends the thread of a story that runs on, and still checks the next', {
    timeout: 120_000,
  }, async () => {
    const { code, out } = await check(['--budget', '1', put('hostile.ink', hostile), join(clean, 'scene.ink')]);
    expect(out).toMatch(/gave no sign of life for \d+ s and was ended/);
    expect(out).toMatch(/^Line Six /m);
    expect(code).toBe(2);
  });

  it.concurrent('stops at once what does not stop by itself', { timeout: 120_000 }, async () => {
    const path = put('hostile.ink', hostile);
    const { code, out } = await interrupted(['--budget', '600', path], 'Not come to:');
    expect(out).toContain(`Not come to: ${path}`);
    expect(code).toBe(2);
  });

  it.concurrent('tells what it knows when it is stopped', { timeout: 120_000 }, async () => {
    const path = put('stopped.ink', endless);
    const args = ['--budget', '600', path, join(clean, 'scene.ink'), join(clean, 'scene.ink')];
    const { code, out } = await interrupted(args, 'Bounded proof:');
    expect(out).toContain('Bounded proof:');
    expect(out).toContain('You stopped it');
    expect(code).toBe(2);
  });
});
