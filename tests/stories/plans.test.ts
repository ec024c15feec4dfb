/** Every walk of every `.plan` comes true when it is played through the session, as a person would play it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileFile } from '../../src/build/stories/compileFolder.ts';
import { parsePlan, type Walk } from '../../src/core/check/plan.ts';
import type { Scenario } from '../../src/core/story/artifact.ts';
import type { Beat, Line } from '../../src/core/story/beat.ts';
import { clientName } from '../../src/core/story/lines.ts';
import { keepNothing } from '../../src/session/keep/nothing.ts';
import { createSession, type Session } from '../../src/session/session.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'stories');
const plans = readdirSync(folder).filter((name) => name.endsWith('.plan'));

function scenarioOf(id: string): Scenario {
  const { scenario } = compileFile(join(folder, `${id}.ink`), { root });
  if (!scenario) throw new Error(`${id}.ink does not compile. Run npm run check.`);
  return scenario;
}

/** Plays one walk; each step of the plan is an expectation. */
class Player {
  #session: Session;
  #scenario: Scenario;
  /** The line a `line` step found last in this beat; the next one stands at it or after. */
  #line: Line | undefined;
  #seed = 1;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    let now = 0;
    this.#session = createSession({ keep: keepNothing, now: () => ++now, seed: () => this.#seed });
  }

  begin(seed: number): void {
    this.#seed = seed;
    this.#session.begin(this.#scenario, { mode: 'practice', keep: false, language: 'en' });
  }

  get playing() {
    const { playing } = this.#session.store.getState();
    if (!playing) throw new Error('The walk has no "seed" line to begin with.');
    return playing;
  }

  get beat(): Beat {
    return this.playing.beat;
  }

  take(how: (session: Session) => boolean): boolean {
    this.#line = undefined;
    return how(this.#session);
  }

  indexAt(moment: string): number {
    const step = this.playing.road.steps.findLast(({ entry }) => entry && 'moment' in entry && entry.moment === moment);
    return step?.index ?? -1;
  }

  find(text: string): boolean {
    const from = this.#line ? this.beat.lines.indexOf(this.#line) : 0;
    this.#line = this.beat.lines.slice(from).find((line) => line.text.includes(text));
    return this.#line !== undefined;
  }

  /** As the client looks when the person's turn has come. */
  mood(): string {
    return this.beat.stage.moods[clientName(this.#scenario.meta) ?? ''] ?? 'calm';
  }
}

function walkThrough(scenario: Scenario, walk: Walk): void {
  const player = new Player(scenario);
  for (const step of walk.steps) {
    const where = `plan line ${step.line}`;
    switch (step.kind) {
      case 'seed':
        player.begin(step.seed);
        break;
      case 'at':
        expect(player.beat.moment?.id, where).toBe(step.value);
        break;
      case 'choose':
      case 'aside': {
        const offered = player.beat.responses.find(({ key }) => key === step.value);
        expect(offered?.aside, `${where}: ${step.value} is on offer`).toBe(step.kind === 'aside');
        expect(
          player.take((session) => session.choose(step.value)),
          where,
        ).toBe(true);
        break;
      }
      case 'skip':
        expect(
          player.take((session) => session.skip()),
          where,
        ).toBe(true);
        break;
      case 'gap':
        break;
      case 'back':
        expect(
          player.take((session) => session.back(player.indexAt(step.value))),
          where,
        ).toBe(true);
        break;
      case 'hear':
        expect(
          player.find(step.value),
          `${where}: one of\n${player.beat.lines.map(({ text }) => text).join('\n')}`,
        ).toBe(true);
        break;
      case 'mood':
        expect(player.mood(), where).toBe(step.value);
        break;
      case 'ending':
        expect(player.beat.ending, where).toBe(step.value);
        break;
      case 'autonomy':
        expect(player.playing.readings.autonomy, where).toMatchObject({ left: step.left, offered: step.offered });
        break;
      case 'boundary':
        expect(player.playing.readings.boundary, where).toMatchObject({
          over: step.over,
          under: step.under,
          of: step.of,
        });
        break;
      case 'repair': {
        const { taken, met } = step;
        const wanted = met === 0 ? undefined : { taken, met };
        expect(player.playing.readings.repair, where).toEqual(wanted);
        break;
      }
      case 'flags':
        expect([...new Set(player.playing.readings.flags.map(({ flag }) => flag))].sort(), where).toEqual(
          [...step.flags].sort(),
        );
        break;
    }
  }
}

describe('the walks beside the stories', () => {
  it('are there', () => expect(plans.length).toBeGreaterThan(0));

  for (const file of plans) {
    const scenario = scenarioOf(file.replace(/\.plan$/, ''));
    describe(file, () => {
      const { walks, mistakes } = parsePlan(readFileSync(join(folder, file), 'utf8'));
      it('is written in steps', () => expect(mistakes).toEqual([]));
      for (const walk of walks) {
        it(`comes true: ${walk.title}`, () => walkThrough(scenario, walk));
      }
    });
  }
});
