/** Playthroughs for the tests of exports and of looking back: scenarios compiled from text or from `stories/`, and walks through them. */

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileScenario } from '../../src/core/compile/compile.ts';
import type { Began, Entry, Ledger } from '../../src/core/ledger/entries.ts';
import type { Scenario } from '../../src/core/story/artifact.ts';
import { decide, goBack, skip } from '../../src/core/story/decide.ts';
import { replay } from '../../src/core/story/replay.ts';

const root = resolve(import.meta.dirname, '../..');

/** Compiles a text as if it lay in `stories/<id>.ink`. */
export function compiled(id: string, text: string): Scenario {
  const { scenario, findings } = compileScenario({
    path: `stories/${id}.ink`,
    text,
    read: (path) => readFileSync(join(root, path), 'utf8'),
  });
  if (scenario === undefined) throw new Error(JSON.stringify(findings));
  return { ...scenario, edition: 'e1' };
}

export const published = (id: string): Scenario => compiled(id, readFileSync(join(root, `stories/${id}.ink`), 'utf8'));

/** A key is chosen, a number goes back to the entry with this index, `skip` skips. An ended story gets its last entry. */
export function walk(scenario: Scenario, acts: readonly (string | number)[], seed = 7): Ledger {
  const began: Began = {
    kind: 'began',
    at: Date.UTC(2026, 10, 23, 12),
    scenario: scenario.id,
    edition: scenario.edition,
    codebook: 1,
    language: 'en',
    seed,
    mode: 'practice',
  };
  let ledger: Ledger = [began];
  const append = (entry: Entry | { readonly refused: string }): void => {
    if ('refused' in entry) throw new Error(entry.refused);
    ledger = [...ledger, entry];
  };
  for (const act of acts) {
    const road = replay(scenario, ledger);
    if (!road.ok) throw new Error(road.trouble.rule);
    const { beat } = road.play;
    if (typeof act === 'number') append(goBack(ledger, 0, act));
    else append(act === 'skip' ? skip(beat, 0) : decide(beat, act, 0));
    const after = replay(scenario, ledger);
    if (!after.ok || !after.play.beat.end) continue;
    const { ending } = after.play.beat;
    append({ kind: 'ended', at: 0, ...(ending === undefined ? {} : { ending }) });
  }
  return ledger;
}

/** Walks of stories/three-things.plan. */
export const roads = {
  best: [
    'priced-it',
    1,
    'say-those-two',
    'turn-the-chair',
    'first-on-list',
    'renee',
    'ask-her-that',
    'three-ways',
    'noticed',
    'start-to-stop',
  ],
  in: ['knees-first', 'six-years', 'red-tab', 'medical-list', 'every-night', 'two-minutes', 'for-me', 'picks-up'],
  out: [
    'priced-it',
    'quickest',
    'map-next',
    'same-day',
    'cant-say-who',
    'own-hands',
    'front-and-back',
    'better-than-him',
  ],
  owned: [
    'say-those-two',
    'turn-the-chair',
    'first-on-list',
    'across-room',
    'hand-flat-on-desk',
    'front-and-back',
    'start-to-stop',
  ],
} as const;
