/** Stories for the studio's tests: compiled and checked as the studio does it. */
import { readFileSync } from 'node:fs';
import { type Checked, check } from '../../src/core/check/check.ts';
import { type Compiled, compileScenario } from '../../src/core/compile/compile.ts';
import { storyMap } from '../../src/studio/map/makeMap.ts';
import type { StoryMap } from '../../src/studio/map/storyMap.ts';
import { examine } from '../../src/studio/proof/examine.ts';
import type { Ask, Told } from '../../src/studio/proof/told.ts';

const shared = 'stories/shared/ferry-street.ink';

export const shipped = (name: string): string => readFileSync(`stories/${name}.ink`, 'utf8');

export const compiled = (text: string): Compiled =>
  compileScenario({
    path: 'stories/x.ink',
    text,
    read: (path) => (path === shared ? readFileSync(path, 'utf8') : undefined),
  });

export function mapOf(text: string): StoryMap {
  const made = compiled(text);
  if (made.scenario === undefined) throw new Error(JSON.stringify(made.findings));
  return storyMap(made.scenario.story, made, made.scenario.notes.responses);
}

const known = new Map<string, Checked>();

/** The same text is checked once. */
export function checked(text: string): Checked {
  const before = known.get(text);
  if (before !== undefined) return before;
  const read = (path: string) => (path === shared ? readFileSync(path, 'utf8') : undefined);
  const made = check({ path: 'stories/x.ink', text, read, shouldStop: () => false });
  known.set(text, made);
  return made;
}

export const askFor = (text: string, rest: Partial<Ask> = {}): Ask => ({
  main: 'stories/x.ink',
  files: { 'stories/x.ink': text, [shared]: readFileSync(shared, 'utf8') },
  plans: [],
  seconds: 20,
  ...rest,
});

/** Everything that is told, in order. */
export function examined(ask: Ask): readonly Told[] {
  const told: Told[] = [];
  const steps = examine(ask, () => performance.now());
  for (let step = steps.next(); ; step = steps.next()) {
    told.push(step.value);
    if (step.done) return told;
  }
}
