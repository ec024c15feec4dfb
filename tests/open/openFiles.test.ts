/** The worker is given time and no more, and is ended however it went. */
import { describe, expect, it } from 'vitest';
import { type Hand, openFiles } from '../../src/open/openFiles.ts';
import type { Outcome } from '../../src/open/outcome.ts';
import { file } from './files.ts';

const ask = { files: [file('a.ink', 'Rain.')] };
const answer: Outcome = { kind: 'refused', why: 'no-story' };

/** A worker that does what `work` says when it is asked. */
function hand(work: (self: Hand) => void): Hand & { ended: number } {
  const self: Hand & { ended: number } = {
    ended: 0,
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: () => queueMicrotask(() => work(self)),
    terminate() {
      self.ended += 1;
    },
  };
  return self;
}

/** Calls a handler as a browser would. */
const tell = (handler: unknown, event: unknown): void => (handler as (event: unknown) => void)(event);

describe('opening files', () => {
  it('hands on what the worker answers, and ends it', async () => {
    const one = hand((self) => tell(self.onmessage, { data: answer }));
    expect(await openFiles(ask, 1000, () => one).outcome).toEqual(answer);
    expect(one.ended).toBe(1);
  });

  it('ends a worker that does not come to an end, and says so', async () => {
    const one = hand(() => {});
    expect(await openFiles(ask, 20, () => one).outcome).toEqual({ kind: 'refused', why: 'too-long' });
    expect(one.ended).toBe(1);
  });

  it('says so when the worker breaks', async () => {
    const one = hand((self) => tell(self.onerror, {}));
    expect(await openFiles(ask, 1000, () => one).outcome).toEqual({ kind: 'refused', why: 'gave-up' });
    expect(one.ended).toBe(1);
  });

  it('is given up without an outcome', async () => {
    const one = hand(() => {});
    const opening = openFiles(ask, 1000, () => one);
    opening.giveUp();
    expect(await opening.outcome).toBeUndefined();
    expect(one.ended).toBe(1);
  });
});
