/** Holds reading to whole texts: a file that is written while it is read is never taken half old and half new. */

import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Look, readText } from '../../src/cli/check/gather.ts';

const old = 'The old text.\n-> END\n';
const fresh = 'The new text.\n-> END\n';
/** As long as either. */
const torn = fresh.slice(0, 7) + old.slice(7);
const start = 1_000_000;

/** A disk that shows each of these looks in turn, and the last one from then on; with how often it was looked at. */
function disk(looks: readonly ((now: number) => Partial<Look> & { text: string; at: number })[]) {
  let [now, count] = [start, 0];
  const look = (): Look => {
    const { text, at, ...more } = looks[Math.min(count, looks.length - 1)]?.(now) ?? { text: '', at: 0 };
    count += 1;
    const bytes = Buffer.from(text);
    const stamp = { mtimeMs: at, size: bytes.length };
    return { before: stamp, bytes, after: stamp, now, ...more };
  };
  const read = () =>
    readText('story.ink', look, () => {
      now += 25;
    });
  return { read, count: () => count };
}

describe('a file that is written while it is read', () => {
  it('is read again until it is at rest, though size and time of a torn text look the same', () => {
    const { read, count } = disk([() => ({ text: torn, at: start - 3 }), () => ({ text: fresh, at: start - 3 })]);
    expect(read()).toBe(fresh);
    expect(count()).toBeGreaterThan(1);
  });

  it('is read again where its size or its time changed meanwhile', () => {
    const long = start - 5000;
    const shorter = { mtimeMs: long, size: 3 };
    const later = { mtimeMs: start - 1000, size: torn.length };
    const { read, count } = disk([
      () => ({ text: torn, at: long, before: shorter }),
      () => ({ text: torn, at: long, after: later }),
      () => ({ text: torn.slice(0, 9), at: long, before: later, after: later }),
      () => ({ text: fresh, at: long }),
    ]);
    expect(read()).toBe(fresh);
    expect(count()).toBe(4);
  });

  it('is said to change where it never comes to rest', () => {
    const { read, count } = disk([(now) => ({ text: now % 2 === 0 ? torn : old, at: now })]);
    expect(read()).toEqual({ path: 'story.ink', says: 'changed' });
    expect(count()).toBeLessThan(50);
  });

  it('is read at once where it has been at rest', () => {
    const { read, count } = disk([() => ({ text: old, at: start - 5000 })]);
    expect(read()).toBe(old);
    expect(count()).toBe(1);
  });
});

describe('a file on the disk', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'alongside-read-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read just after it was written, and where its time lies in the future', () => {
    const path = join(folder, 'ahead.ink');
    writeFileSync(path, old);
    expect(readText(path)).toBe(old);
    const tomorrow = Date.now() / 1000 + 86_400;
    utimesSync(path, tomorrow, tomorrow);
    expect(readText(path)).toBe(old);
  });
});
