/** The published conversations: every response is played as a person would play it, and each story has what the library promises of it. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFolder } from '../../src/build/stories/compileFolder.ts';
import { findMoments } from '../../src/core/check/moments.ts';
import { isMove } from '../../src/core/codebook/codebook.ts';
import { prove } from '../../src/core/prove/prove.ts';
import type { Scenario } from '../../src/core/story/artifact.ts';
import type { Line } from '../../src/core/story/beat.ts';
import { replay } from '../../src/core/story/replay.ts';
import { keepNothing } from '../../src/session/keep/nothing.ts';
import { createSession } from '../../src/session/session.ts';
import { takingAll, toEndings } from './covering.ts';

const { files } = compileFolder(resolve(import.meta.dirname, '../../stories'));
const stories = files.flatMap(({ scenario }) => {
  if (scenario === undefined || scenario.meta.review === 'needed') return [];
  const budget = { states: 100_000, shouldStop: () => false };
  const proof = prove(scenario.story, { budget, ranges: scenario.notes.ranges, seed: 1, mode: 'fork' });
  return [{ scenario, graph: proof.graph, moments: findMoments(proof.graph) }];
});

type Heard = { readonly lines: readonly Line[]; readonly ending: string | undefined; readonly counted: number };

/** Plays through the session; every choice must be taken, and something must be said or seen after it. */
function play(scenario: Scenario, route: readonly string[]): Heard {
  let now = 0;
  const session = createSession({ keep: keepNothing, now: () => ++now, seed: () => 1 });
  session.begin(scenario, { mode: 'straight', keep: false, language: 'en' });
  const lines: Line[] = [];
  const playing = () => {
    const { playing: one } = session.store.getState();
    if (one === undefined) throw new Error('Nothing is being played.');
    return one;
  };
  for (const key of route) {
    lines.push(...playing().beat.lines);
    expect(session.choose(key), key).toBe(true);
    expect(playing().beat.lines.length, `after ${key}`).toBeGreaterThan(0);
  }
  const { beat, ledger, readings } = playing();
  lines.push(...beat.lines);
  const again = replay(scenario, ledger);
  expect(again.ok && again.play.beat).toEqual(beat);
  return { lines, ending: beat.ending, counted: readings.counted.length };
}

const words = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;

describe('the library', () => {
  it('has seven conversations of levels 1 to 3 that together train different things', () => {
    expect(stories.length).toBeGreaterThanOrEqual(7);
    expect(new Set(stories.map(({ scenario }) => scenario.meta.level))).toEqual(new Set([1, 2, 3]));
    expect(
      new Set(stories.flatMap(({ scenario: { meta } }) => [meta.trains, ...(meta.alsoTrains ?? [])])).size,
    ).toBeGreaterThan(8);
  });
});

describe.each(stories.map((one) => [one.scenario.meta.title, one] as const))(
  '%s',
  (_, { scenario, graph, moments }) => {
    const { meta, notes } = scenario;
    const routes = takingAll(graph);

    it('takes every response somewhere, comes to an end on every walk, and says nothing that is not prose', () => {
      const heard = routes.map((route) => play(scenario, route));
      const taken = new Set(routes.flat());
      expect(Object.keys(notes.responses).filter((id) => !taken.has(id))).toEqual([]);
      for (const { lines, ending, counted } of heard) {
        expect(notes.endings[ending ?? '']?.stands, ending).toBeDefined();
        expect(counted).toBeGreaterThanOrEqual(7);
        expect(lines.flatMap(({ unknown }) => unknown ?? [])).toEqual([]);
        for (const { text } of lines) expect(text).not.toMatch(/[#{}|]|->|\/\/|<-|\s{2}|^[A-Z]\w+:/);
      }
    });

    it('comes to each of its endings, and each says where the person stands', () => {
      const endings = toEndings(graph);
      expect([...endings.keys()].sort()).toEqual(Object.keys(notes.endings).sort());
      expect(endings.size).toBeGreaterThanOrEqual(3);
      for (const [ending, route] of endings) expect(play(scenario, route).ending).toBe(ending);
    });

    it('tells a reason for every line but the best, and what each was felt as, eased and cost', () => {
      const best = new Set(
        moments.flatMap(({ variants }) =>
          variants.flatMap(({ options }) => options.filter((o) => o.best).map((o) => o.key)),
        ),
      );
      const options = graph.states.flatMap(({ responses }) =>
        responses.filter(({ move }) => move !== undefined && isMove(move)),
      );
      for (const { key } of options) {
        const { pull, felt, eased, cost } = notes.responses[key] ?? {};
        expect(
          [felt, eased, cost].every((note) => (note ?? '') !== ''),
          key,
        ).toBe(true);
        if (!best.has(key)) expect(pull, key).toBeDefined();
      }
      for (const { id } of moments) expect(notes.moments[id]?.ask, id).toMatch(/\?$/);
    });

    it('is of the size the library promises: moments, questions, an aside, a way back, content notes, a card, words', () => {
      expect(moments.length).toBeGreaterThanOrEqual(8);
      expect(moments.length).toBeLessThanOrEqual(9);
      expect(notes.discuss.length).toBe(3);
      expect(graph.states.some(({ responses }) => responses.some(({ aside }) => aside))).toBe(true);
      expect(moments.some(({ context }) => context === 'repair')).toBe(true);
      expect(meta.notes.length).toBeGreaterThan(0);
      expect(meta.card.length).toBeGreaterThanOrEqual(3);
      expect(meta.minutes).toBeGreaterThanOrEqual(8);
      expect(meta.minutes).toBeLessThanOrEqual(15);
      const texts = new Set(routes.flatMap((route) => play(scenario, route).lines.map(({ text }) => text)));
      const story = [...texts].reduce((sum, text) => sum + words(text), 0);
      expect(story).toBeGreaterThanOrEqual(1500);
      expect(story).toBeLessThanOrEqual(3500);
    });
  },
);
