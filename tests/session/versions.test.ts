/** Versions of a file that is being written: how many are kept, and which are let go first. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addVersion, moveVersions, takenOut, versionsOf } from '../../src/session/scenes/shelf.ts';

describe('the versions of a file', () => {
  it('are thinned out from the oldest on, and the same text is no second version', async () => {
    for (let at = 0; at < 100; at += 1) {
      expect(await addVersion('many', 'a.ink', `text ${at}`, at)).toBe('kept');
      await addVersion('many', 'a.ink', `text ${at}`, at);
    }
    const texts = (await versionsOf('many', 'a.ink')).map(({ text }) => text);
    expect(texts.length).toBeLessThanOrEqual(61);
    expect(texts.slice(0, 30)).toEqual(Array.from({ length: 30 }, (_, back) => `text ${99 - back}`));
    expect(texts.at(-1)).toBe('text 0');
  });

  it('are fewer of a very large text, and never less than the one before', async () => {
    const large = (at: number): string => String(at).padEnd(10_000_000, 'x');
    for (let at = 0; at < 4; at += 1) await addVersion('large', 'a.ink', large(at), at);
    const kept = (await versionsOf('large', 'a.ink')).map(({ at }) => at);
    expect(kept).toEqual([3, 2]);
    await addVersion('large', 'a.ink', 'x'.repeat(30_000_000), 4);
    expect((await versionsOf('large', 'a.ink')).map(({ at }) => at)).toEqual([4, 3]);
  });

  it('go along when the file takes another name, and tell which files were taken out', async () => {
    await addVersion('moved', 'old.ink', 'one', 1);
    await addVersion('moved', 'old.ink', 'two', 2);
    await addVersion('moved', 'gone.ink', 'gone', 3);
    await addVersion('other', 'else.ink', 'else', 4);
    await moveVersions('moved', 'old.ink', 'new.ink');
    expect((await versionsOf('moved', 'new.ink')).map(({ text }) => text)).toEqual(['two', 'one']);
    expect(await versionsOf('moved', 'old.ink')).toEqual([]);
    expect(await takenOut('moved', ['new.ink'])).toMatchObject([{ path: 'gone.ink', text: 'gone' }]);
    expect((await takenOut('moved', [])).map(({ path, text }) => [path, text])).toEqual([
      ['gone.ink', 'gone'],
      ['new.ink', 'two'],
    ]);
  });
});
