/** How long a session takes, in minutes by a table, and what is voted on when there are 45, 60 or 90 of them. Estimates for planning; nothing waits for them. */
import type { Mark, Plan } from '../core/room/entries.ts';
import type { Scenario } from '../core/story/artifact.ts';
import type { Line } from '../core/story/beat.ts';
import { open } from '../core/story/playthrough.ts';
import { lineWords } from './sentences.ts';

/** A vote is read, cast, shown and talked about, now and then twice. */
export const minutesOf: { readonly [M in Mark]: number } = { vote: 7, talk: 4, on: 1 };
/** The opening slide with its ground rules; the look back and the closing slide. */
export const openingMinutes = 5;
export const closingMinutes = 10;

export const sessionLengths = [45, 60, 90] as const;

/** Moments in the order in which they are met, and how many of them one road passes. */
export type Course = {
  readonly moments: readonly string[];
  readonly perRoad: number;
  /** The last line before each, as one of the roads tells it: people know a moment by that, and not by its id. */
  readonly said: ReadonlyMap<string, Line>;
};

const longestRoad = 60;

/** Walks a few roads of the story: always the first response, always the second … A story has no order but that of being played. */
export function courseOf(scenario: Scenario): Course {
  const moments: string[] = [];
  const lengths: number[] = [];
  const said = new Map<string, Line>();
  for (let hand = 0; hand < 4; hand += 1) {
    const opened = open(scenario, 1);
    if (!opened.ok) break;
    const { play } = opened;
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
    lengths.push(road.length);
    // One that only this road meets goes after the one before it.
    road.forEach((id, at) => {
      if (moments.includes(id)) return;
      const before = road.slice(0, at).findLast((one) => moments.includes(one));
      moments.splice(before === undefined ? 0 : moments.indexOf(before) + 1, 0, id);
    });
  }
  const perRoad = lengths.reduce((all, one) => all + one, 0) / Math.max(1, lengths.length);
  return { moments, perRoad: Math.max(1, perRoad), said };
}

/** A moment in words: what stands before its responses. Its id only where no road that was walked has met it. */
export function momentWords({ said }: Pick<Course, 'said'>, moment: string): string {
  const line = said.get(moment);
  return line === undefined ? moment.replaceAll('-', ' ') : lineWords(line);
}

/** A moment nobody has marked is voted on. */
export const markOf = (plan: Plan, moment: string | undefined): Mark =>
  (moment === undefined ? undefined : plan[moment]) ?? 'vote';

/** Minutes of the moments alone; one road does not pass all of them. */
export function momentMinutes(plan: Plan, course: Course, moments: readonly string[] = course.moments): number {
  const all = moments.reduce((sum, id) => sum + minutesOf[markOf(plan, id)], 0);
  return course.moments.length === 0 ? 0 : (all * course.perRoad) / course.moments.length;
}

export const sessionMinutes = (plan: Plan, course: Course): number =>
  Math.round(openingMinutes + momentMinutes(plan, course) + closingMinutes);

/** First, last, middle, and then between: what is voted on is spread over the conversation. */
function spread(count: number): readonly number[] {
  const order: number[] = [];
  const between = (from: number, to: number): void => {
    const middle = Math.floor((from + to) / 2);
    if (order.includes(middle) || middle < 0 || middle >= count) return;
    order.push(middle);
    between(from, middle);
    between(middle, to);
  };
  for (const end of [0, count - 1]) if (end >= 0 && !order.includes(end)) order.push(end);
  between(0, count - 1);
  for (let n = 0; n < count; n += 1) if (!order.includes(n)) order.push(n);
  return order;
}

/** As many votes as fit, then as many talks; the rest is played on. */
export function planFor(length: number, course: Course): Plan {
  const plan: { [moment: string]: Mark } = Object.fromEntries(course.moments.map((id) => [id, 'on' as const]));
  for (const mark of ['vote', 'talk'] as const) {
    for (const at of spread(course.moments.length)) {
      const id = course.moments[at];
      if (id === undefined || plan[id] !== 'on') continue;
      const before = plan[id];
      plan[id] = mark;
      if (sessionMinutes(plan, course) > length) plan[id] = before;
    }
  }
  return plan;
}

/** Minutes that are left from here: the moments not met yet, and the look back. */
export function minutesLeft(plan: Plan, course: Course, met: readonly string[]): number {
  const ahead = course.moments.filter((id) => !met.includes(id));
  return Math.round(momentMinutes(plan, course, ahead) + closingMinutes);
}
