import { describe, expect, it } from 'vitest';
import { playBeats } from '../../../src/core/check/beats.ts';
import { prove } from '../../../src/core/prove/prove.ts';
import { open } from '../../../src/core/story/playthrough.ts';
import { ink } from '../story/fixture.ts';

/** What a moment holds may hang on the way there, on chance, and on what was seen; one response breaks the story. */
const changing = `# cast: Yolanda, You
VAR trust = 0
LIST kept = form, badge
-> door
=== door ===
Yolanda: {shuffle:|One.|Two.|Three.|Four.} {RANDOM(1, 90)} {&First|Second} #moment:door #worried
* [Wait. #id:wait]
  ~ trust += 1
  ~ kept += badge
  -> inside
* [Ask. #id:ask]
  -> inside
+ [Look. #aside #id:look]
  A bell. {RANDOM(1, 90)} #happy
  -> door
=== inside ===
{trust > 0: She nods. #smiling|She waits.}
~ temp roll = RANDOM(1, 900)
Yolanda: {roll} {TURNS()} {TURNS_SINCE(-> door)} {kept} #moment:inside
* [Speak. #id:speak]
  Said {roll} {trust} {door} {shuffle:|a|b|c|d|e}.
  -> END
* [Loop. #id:loop]
  Turning. {RANDOM(1, 900)}
  -> loop
* [Listen. #id:listen]
  Heard {roll} {trust} {RANDOM(1, 900)} {shuffle:|a|b|c|d|e}.
  -> after
* [Leave. #id:leave]
  Left {roll} {TURNS()}.
  -> END
=== loop ===
~ trust += 0
-> loop
=== after ===
Later. {kept ? badge}
-> END`;

const scenario = ink(changing);
const proof = prove(scenario.story, {
  budget: { states: 5000, shouldStop: () => false },
  ranges: [],
  seed: 1,
  mode: 'fork',
});
const moments = new Set(['door', 'inside']);

/** What the same responses bring in a story that is opened anew for them. */
function anew(walk: readonly string[], seed: number): readonly unknown[] {
  const opened = open(scenario, seed);
  if (!opened.ok) throw new Error(opened.trouble.rule);
  for (const key of walk) expect(opened.play.choose(key)).toBe(true);
  return opened.play.beat.lines;
}

describe('what is said around a moment', () => {
  it.each([1, 2, 3, 77])('is what a story opened anew says, after a response that breaks it too (seed %i)', (seed) => {
    const beats = playBeats(scenario, proof.graph, moments, seed);
    expect(beats.moments.map(({ moment, answers }) => [moment, answers.map(({ response }) => response)])).toEqual([
      ['door', ['wait', 'ask']],
      ['inside', ['speak', 'loop', 'listen', 'leave']],
    ]);
    for (const { walk, before, answers } of beats.moments) {
      expect(before).toEqual(anew(walk, seed));
      for (const { response, lines } of answers) expect(lines).toEqual(anew([...walk, response], seed));
    }
  });
});
