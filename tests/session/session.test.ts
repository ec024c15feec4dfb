import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseLedger } from '../../src/core/ledger/parse.ts';
import { replay } from '../../src/core/story/replay.ts';
import { browserKeep } from '../../src/session/keep/browser.ts';
import type { Keep } from '../../src/session/keep/keep.ts';
import { createSession } from '../../src/session/session.ts';
import { ink, visit } from '../core/story/fixture.ts';

const scenario = ink(visit);
const options = { mode: 'practice', keep: true, language: 'en' } as const;

let clock = 0;
const sessionWith = (keep: Keep) =>
  createSession({
    keep,
    now: () => {
      clock += 1;
      return clock;
    },
    seed: () => 7,
  });
const refusing = (answer: 'full' | 'forbidden'): Keep => ({ ...browserKeep(), save: async () => answer });

let keep: Keep;
beforeEach(() => {
  // A disk of its own for each test: a save of the one before may still be under way.
  globalThis.indexedDB = new IDBFactory();
  keep = browserKeep();
});

const state = (session: ReturnType<typeof sessionWith>) => session.store.getState();
const playing = (session: ReturnType<typeof sessionWith>) => {
  const now = state(session).playing;
  if (now === undefined) throw new Error('nothing is being played');
  return now;
};

describe('a session', () => {
  it('begins at the first beat and records seed, edition, codebook and mode', () => {
    const session = sessionWith(keep);
    expect(session.begin(scenario, options)).toBeUndefined();
    expect(playing(session).ledger[0]).toMatchObject({
      kind: 'began',
      scenario: 'visit',
      edition: 'e1',
      codebook: 1,
      seed: 7,
      mode: 'practice',
    });
    expect(playing(session).beat.moment?.id).toBe('lobby');
  });

  it('appends one entry for each choice, and the end by itself', () => {
    const session = sessionWith(keep);
    session.begin(scenario, options);
    expect(session.choose('renee')).toBe(true);
    expect(session.choose('ask-parts')).toBe(true);
    expect(session.choose('turn')).toBe(true);
    expect(playing(session).ledger.map((entry) => entry.kind)).toEqual(['began', 'aside', 'chose', 'chose', 'ended']);
    expect(playing(session).ledger.at(-1)).toMatchObject({ ending: 'her-form' });
  });

  it('refuses what is not on offer, says so, and stores nothing', () => {
    const session = sessionWith(keep);
    session.begin(scenario, options);
    expect(session.choose('turn')).toBe(false);
    expect(state(session).refusal).toBe('not-on-offer');
    expect(playing(session).ledger).toHaveLength(1);
    session.choose('ask-parts');
    expect(state(session).refusal).toBeUndefined();
  });

  it('holds a live story equal to the replay of its ledger', () => {
    const session = sessionWith(keep);
    session.begin(scenario, options);
    for (const key of ['get-the-door', 'six-years']) session.choose(key);
    session.back();
    session.choose('turn');
    const now = playing(session);
    const again = replay(scenario, now.ledger);
    if (!again.ok) throw new Error('the ledger does not replay');
    expect(again.play.beat).toEqual(now.beat);
    expect(again.steps).toEqual(now.road.steps);
  });

  it('goes back one decision in practice, and not in straight-through until the end', () => {
    const session = sessionWith(keep);
    session.begin(scenario, { ...options, mode: 'straight' });
    session.choose('get-the-door');
    expect(session.back()).toBe(false);
    expect(state(session).refusal).toBe('only-in-practice');
    session.choose('turn');
    expect(session.again(1)).toBe(true);
    expect(playing(session).beat.moment?.id).toBe('lobby');
  });

  it('skips by an alongside line and records it as skipped', () => {
    const session = sessionWith(keep);
    session.begin(scenario, options);
    expect(session.skip()).toBe(true);
    expect(playing(session).ledger.at(-1)).toMatchObject({ kind: 'skipped', moment: 'lobby', response: 'ask-parts' });
    expect(playing(session).readings.counted).toEqual([]);
  });
});

describe('keeping', () => {
  it('saves after every decision, so that a new session goes on exactly there', async () => {
    const session = sessionWith(keep);
    session.begin(scenario, options);
    session.choose('get-the-door');
    session.hope({ entry: 1, tap: 'kind' });
    expect(await session.kept()).toBe('kept');
    const [kept] = await keep.list();
    if (kept === undefined) throw new Error('nothing was kept');
    expect(kept).toMatchObject({ scenario: 'visit', ended: false, decisions: 1, hopes: [{ entry: 1, tap: 'kind' }] });
    const parsed = parseLedger(kept.ledger);
    if (!parsed.ok) throw new Error('what was kept does not parse');
    const later = sessionWith(browserKeep());
    later.resume(scenario, parsed.saved.entries, kept);
    expect(playing(later).beat).toEqual(playing(session).beat);
    expect(playing(later).hopes).toEqual([{ entry: 1, tap: 'kind' }]);
  });

  it('takes a road that has been replayed already as if it had replayed it, and keeps nothing of it', async () => {
    const session = sessionWith(keep);
    session.begin(scenario, { ...options, keep: false });
    session.choose('get-the-door');
    const { ledger } = playing(session);
    const taken = sessionWith(keep);
    expect(taken.take(scenario, ledger, replay(scenario, ledger))).toBeUndefined();
    expect(playing(taken).beat).toEqual(playing(session).beat);
    expect(playing(taken).readings).toEqual(playing(session).readings);
    taken.choose('turn');
    await taken.kept();
    expect(state(taken).keeping).toBe('off');
    expect(await keep.list()).toEqual([]);
  });

  it('keeps nothing when asked to keep nothing', async () => {
    const session = sessionWith(keep);
    session.begin(scenario, { ...options, keep: false });
    session.choose('get-the-door');
    await session.kept();
    expect(state(session).keeping).toBe('off');
    expect(await keep.list()).toEqual([]);
  });

  it.each(['full', 'forbidden'] as const)('plays on when storage is %s, and says so', async (answer) => {
    const session = sessionWith(refusing(answer));
    session.begin(scenario, options);
    session.choose('get-the-door');
    await session.kept();
    expect(state(session).keeping).toBe(answer);
    expect(playing(session).beat.moment?.id).toBe('income');
  });

  it('never overwrites what another tab has saved: it goes on under a name of its own', async () => {
    const first = sessionWith(keep);
    first.begin(scenario, options);
    await first.kept();
    const [kept] = await keep.list();
    if (kept === undefined) throw new Error('nothing was kept');
    const parsed = parseLedger(kept.ledger);
    if (!parsed.ok) throw new Error('what was kept does not parse');
    const second = sessionWith(browserKeep());
    second.resume(scenario, parsed.saved.entries, kept);
    second.choose('ask-parts');
    await second.kept();
    first.choose('get-the-door');
    await first.kept();
    expect(state(first).forked).toBe(true);
    const ledgers = (await keep.list()).map((one) => one.ledger);
    expect(ledgers).toHaveLength(2);
    expect(ledgers.some((text) => text.includes('"response":"ask-parts"'))).toBe(true);
    expect(ledgers.some((text) => text.includes('"response":"get-the-door"'))).toBe(true);
  });

  it('stops where a newer edition lacks a response, and goes on from there when asked', async () => {
    const session = sessionWith(keep);
    session.begin(scenario, options);
    session.choose('ask-parts');
    session.choose('turn');
    const { ledger } = playing(session);
    const newer = ink(visit.replace('#id:turn ', '#id:turn-the-chair '), 'e2');
    const later = sessionWith(browserKeep());
    later.resume(newer, ledger, { id: 'visit~1', rev: 0, hopes: [] });
    expect(state(later).missing).toEqual({ index: 2, response: 'turn' });
    later.goOn();
    expect(state(later).missing).toBeUndefined();
    expect(later.choose('turn-the-chair')).toBe(true);
    expect(playing(later).beat.end).toBe(true);
  });
});
