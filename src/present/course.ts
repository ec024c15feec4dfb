/** Which moments a story has and in what order they are met, from a few roads that are walked: a story has no order but that of being played. */
import type { Ledger } from '../core/ledger/entries.ts';
import type { Scenario } from '../core/story/artifact.ts';
import type { Line } from '../core/story/beat.ts';
import { open, type Playthrough } from '../core/story/playthrough.ts';
import { replay } from '../core/story/replay.ts';
import { lineWords } from './sentences.ts';

/** The moments one road passes, by id, in order. */
export type Road = readonly string[];

export type Course = {
  /** Every moment that was met, each once, in the order in which they are met. */
  readonly moments: Road;
  readonly roads: readonly Road[];
  /** The last line before each, as one of the roads tells it: people know a moment by that, and not by its id. */
  readonly said: ReadonlyMap<string, Line>;
};

const longestRoad = 60;

/** Roads that are walked: always the first response, always the second … */
const hands = [0, 1, 2, 3] as const;

/** One road to its end; `said` takes in what stands before each moment. */
function walk(play: Playthrough, hand: number, said: Map<string, Line>): Road {
  const road: string[] = [];
  for (let n = 0; n < longestRoad && !play.beat.end && play.trouble === undefined; n += 1) {
    const id = play.beat.moment?.id;
    if (id !== undefined && !road.includes(id)) road.push(id);
    const last = play.beat.lines.at(-1);
    if (id !== undefined && last !== undefined && !said.has(id)) said.set(id, last);
    const decisions = play.beat.responses.filter(({ aside }) => !aside);
    const taken = decisions[hand % Math.max(1, decisions.length)];
    if (taken === undefined || !play.choose(taken.key)) break;
  }
  return road;
}

export function courseOf(scenario: Scenario): Course {
  const said = new Map<string, Line>();
  const roads = hands.flatMap((hand) => {
    const opened = open(scenario, 1);
    return opened.ok ? [walk(opened.play, hand, said)] : [];
  });
  const moments: string[] = [];
  for (const road of roads) {
    // One that only this road meets goes after the one before it.
    road.forEach((id, at) => {
      if (moments.includes(id)) return;
      const before = road.slice(0, at).findLast((one) => moments.includes(one));
      moments.splice(before === undefined ? 0 : moments.indexOf(before) + 1, 0, id);
    });
  }
  return { moments, roads, said };
}

/** The same few roads from where a room stands; the first moment of each is the one that stands. */
export function roadsAhead(scenario: Scenario, ledger: Ledger): readonly Road[] {
  return hands.flatMap((hand) => {
    const here = replay(scenario, ledger);
    return here.ok ? [walk(here.play, hand, new Map())] : [];
  });
}

/** A moment in words: what stands before its responses. Its id only where no road that was walked has met it. */
export function momentWords({ said }: Pick<Course, 'said'>, moment: string): string {
  const line = said.get(moment);
  return line === undefined ? moment.replaceAll('-', ' ') : lineWords(line);
}
