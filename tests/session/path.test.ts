/** The choice path that a course keeps: it is short, and what it replays to is the playthrough that was kept. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { score } from '../../src/core/scoring/score.ts';
import { mostSuspended } from '../../src/session/keep/lms/keep.ts';
import { ledgerOf, parsePath, printPath } from '../../src/session/keep/lms/path.ts';
import { compiled, published } from '../debrief/playthroughs.ts';
import { act, ledgerIn, sessionOn } from '../export/walks.ts';

const names = readdirSync(resolve(join(import.meta.dirname, '../../stories')))
  .filter((name) => /^[^.]+\.ink$/.test(name))
  .map((name) => name.replace('.ink', ''));
const stories = new Map(names.map((name) => [name, published(name)]));

const again = (name: string, text: string) => {
  const scenario = stories.get(name);
  const path = parsePath(text, name);
  if (scenario === undefined || path === undefined) throw new Error(`cannot be read: ${text}`);
  return ledgerOf(scenario, path);
};

const walks = { story: fc.constantFrom(...names), seed: fc.integer({ min: 1, max: 2_147_483_646 }) };

describe('a choice path', () => {
  it('gives the same ledger back, whatever was done', () => {
    fc.assert(
      fc.property(fc.record({ ...walks, acts: fc.array(fc.nat(1000), { maxLength: 30 }) }), ({ story, seed, acts }) => {
        const scenario = stories.get(story);
        if (scenario === undefined) return;
        const session = sessionOn(scenario, undefined, seed);
        act(session, acts);
        const ledger = ledgerIn(session);
        expect(again(story, printPath(ledger).text)).toEqual(ledger);
      }),
      { numRuns: 40 },
    );
  });

  it('holds every published scene with a dozen ways back in what a course keeps', () => {
    for (const [name, scenario] of stories) {
      const session = sessionOn(scenario);
      for (let turn = 0; turn < 12; turn += 1) {
        act(session, [0, 1, 0, 2, 0, 1]);
        session.back();
      }
      const ledger = ledgerIn(session);
      const { text, kept } = printPath(ledger, mostSuspended);
      expect(ledger.length).toBeGreaterThan(40);
      expect(text.length).toBeLessThanOrEqual(mostSuspended);
      expect(kept).toBe(ledger.length);
      expect(again(name, text)).toEqual(ledger);
    }
  });

  it('that is too long keeps as much of the beginning as fits, and that still replays', () => {
    const name = names[0] ?? '';
    const scenario = stories.get(name);
    if (scenario === undefined) throw new Error('no story');
    const session = sessionOn(scenario);
    act(session, [0, 1, 2, 3, 4, 0, 1]);
    const ledger = ledgerIn(session);
    const whole = printPath(ledger).text;
    for (let most = 60; most <= whole.length; most += 7) {
      const { text, kept } = printPath(ledger, most);
      expect(text.length).toBeLessThanOrEqual(most);
      const part = again(name, text);
      expect(part).toEqual(ledger.slice(0, kept));
      expect(score(part).counted).toEqual(score(ledger).counted.slice(0, score(part).counted.length));
    }
  });

  it('is printed in signs that take one byte and mean nothing in markup', () => {
    const scenario = compiled('odd', 'Rain.\n* [Go #id:né à <b>"it\'s"</b> 雨; a:b] -> END\n* [Stay] -> END\n');
    const session = sessionOn(scenario);
    act(session, [0]);
    const { text } = printPath(ledgerIn(session));
    expect(text).toMatch(/^[\w;:.!~*'()%-]+$/);
    expect(text).not.toContain('<');
    const path = parsePath(text, 'odd');
    expect(path && ledgerOf(scenario, path)).toEqual(ledgerIn(session));
  });

  it('of another program, or cut off anywhere, is refused or is the beginning of it, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const path = parsePath(text, 'x');
        expect(path === undefined || path.began.scenario === 'x').toBe(true);
      }),
    );
    const [name = ''] = names;
    const scenario = stories.get(name);
    if (scenario === undefined) throw new Error('no story');
    const session = sessionOn(scenario);
    act(session, [0, 1, 2]);
    const ledger = ledgerIn(session);
    const { text } = printPath(ledger);
    let read = 0;
    for (let end = 0; end < text.length; end += 1) {
      const path = parsePath(text.slice(0, end), name);
      if (path === undefined) continue;
      read += 1;
      const part = ledgerOf(scenario, path);
      expect(part.length).toBeLessThanOrEqual(ledger.length);
    }
    expect(read).toBeGreaterThan(3);
  });

  it('in another edition goes as far as responses are found by id', () => {
    const two =
      'Rain.\n* [Go #id:go] -> b\n* [Stay #id:stay] -> b\n=== b\nStill.\n* [On #id:on] -> END\n* [Off] -> END\n';
    const before = compiled('rain', two);
    const session = sessionOn(before);
    session.choose('stay');
    session.choose('on');
    const path = parsePath(printPath(ledgerIn(session)).text, 'rain');
    const after = { ...compiled('rain', two.replace('#id:on', '#id:onward')), edition: 'e2' };
    if (path === undefined) throw new Error('cannot be read');
    const ledger = ledgerOf(after, path);
    expect(ledger.map((entry) => ('response' in entry ? entry.response : entry.kind))).toEqual(['began', 'stay']);
    expect(ledger[0].edition).toBe('e1');
  });
});
