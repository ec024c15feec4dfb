/** Walks a story again by what was taken before: by id, else by the words a response had. It proves nothing. */

import { currentCodebook } from '../../core/codebook/codebook.ts';
import type { At } from '../../core/compile/finding.ts';
import type { Entry, Ledger } from '../../core/ledger/entries.ts';
import type { Scenario } from '../../core/story/artifact.ts';
import type { Beat, StoryTrouble } from '../../core/story/beat.ts';
import { decide } from '../../core/story/decide.ts';
import { defaultLimits } from '../../core/story/guard.ts';
import { open, type Playthrough } from '../../core/story/playthrough.ts';
import { startAt } from '../../core/story/startAt.ts';
import type { Made } from './make.ts';
import type { Taken, Walk, Walked } from './told.ts';

/** The response that was meant: an id is an id; a path names a place, and places shift while one writes. */
function find(beat: Beat, { key, text }: Taken): string | undefined {
  const byKey = beat.responses.find((response) => response.key === key);
  const byText = text === undefined ? undefined : beat.responses.find((response) => response.text === text);
  if (!key.startsWith('~')) return (byKey ?? byText)?.key;
  return (byText ?? byKey)?.key;
}

/** The scenario with the walk's own beginning. */
function begun(scenario: Scenario, { start }: Walk): Scenario | undefined {
  if (start === undefined) return scenario;
  const story = startAt(scenario.story, start);
  if (story === undefined) return undefined;
  return {
    ...scenario,
    story,
    edition: `${scenario.edition}@${start.knot ?? ''}${JSON.stringify(start.variables ?? {})}`,
  };
}

function entryOf(beat: Beat, key: string, taken: Taken, at: number): Entry | undefined {
  const made = decide(beat, key, at);
  if ('refused' in made) return undefined;
  return taken.skipped && made.kind === 'chose' ? { ...made, kind: 'skipped' } : made;
}

/** `at` is the time written into the ledger, in milliseconds since 1970. Undefined where the walk's beginning is no place of the story. */
export function walkAgain({ core, scenario: compiled }: Made, walk: Walk, at: number): Walked | undefined {
  const scenario = compiled === undefined ? undefined : begun(compiled, walk);
  if (scenario === undefined) return undefined;
  const { seed } = walk;
  const entries: Entry[] = [];
  const lines: (readonly (At | undefined)[])[] = [];
  const ledger = (): Ledger => [
    {
      kind: 'began',
      at,
      scenario: scenario.id,
      edition: scenario.edition,
      codebook: currentCodebook,
      language: scenario.meta.language,
      seed,
      mode: 'practice',
    },
    ...entries,
  ];
  const opened = open(scenario, seed, defaultLimits, true);
  if (!opened.ok) return { ledger: ledger(), scenario, trouble: opened.trouble, lines, responses: {} };
  const { play } = opened;
  const note = (): void => {
    lines.push(play.paths.map((path) => (path === undefined ? undefined : core.lineOf(path))));
  };
  note();
  let missing: Taken | undefined;
  for (const taken of walk.taken) {
    const key = find(play.beat, taken);
    const entry = key === undefined ? undefined : entryOf(play.beat, key, taken, at);
    if (key === undefined || entry === undefined) {
      missing = taken;
      break;
    }
    play.choose(key);
    entries.push(entry);
    if (play.trouble !== undefined) break;
    note();
  }
  const { beat, trouble } = play;
  if (beat.end && trouble === undefined) {
    entries.push({ kind: 'ended', at, ...(beat.ending === undefined ? {} : { ending: beat.ending }) });
  }
  return {
    ledger: ledger(),
    scenario,
    ...(missing === undefined ? {} : { missing }),
    ...(trouble === undefined ? {} : { trouble: trouble satisfies StoryTrouble }),
    lines,
    responses: responsesOf(play, core),
  };
}

function responsesOf({ beat }: Playthrough, core: Made['core']): { readonly [key: string]: At } {
  return Object.fromEntries(
    beat.responses.flatMap(({ key }) => {
      const at = key.startsWith('~') ? core.lineOf(key.slice(1)) : core.where.responses[key];
      return at === undefined ? [] : [[key, at]];
    }),
  );
}
