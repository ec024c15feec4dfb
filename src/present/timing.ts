/** How long a session takes, in minutes by a table, what is voted on when there are 45, 60 or 90 of them, and when one that runs will end. Estimates; nothing waits for them. */
import type { At } from '../core/ledger/entries.ts';
import type { Mark, Plan } from '../core/room/entries.ts';
import type { RoomSnapshot } from '../core/room/view.ts';
import type { Course, Road } from './course.ts';

/** A vote is read, cast, shown and talked about, now and then twice. */
export const minutesOf: { readonly [M in Mark]: number } = { vote: 7, talk: 4, on: 1 };
/** The opening slide with its ground rules; the look back and the closing slide. */
export const openingMinutes = 5;
export const closingMinutes = 10;

export const sessionLengths = [45, 60, 90] as const;

/** A moment nobody has marked is voted on. */
export const markOf = (plan: Plan, moment: string | undefined): Mark =>
  (moment === undefined ? undefined : plan[moment]) ?? 'vote';

/** Minutes of the moments alone, on the mean of these roads: none of them passes every moment. */
export function momentMinutes(plan: Plan, roads: readonly Road[]): number {
  const all = roads.flat().reduce((sum, id) => sum + minutesOf[markOf(plan, id)], 0);
  return all / Math.max(1, roads.length);
}

export const sessionMinutes = (plan: Plan, course: Course): number =>
  Math.round(openingMinutes + momentMinutes(plan, course.roads) + closingMinutes);

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

const minute = 60_000;

/** How a session stands in time. Minutes are whole; times are by the clock of the log. */
export type Times = {
  readonly left: number;
  readonly ends: At;
  /** Once the scene has begun: when it would have ended by the plan, and how many minutes later it now is (below 0: earlier). */
  readonly planned?: { readonly ends: At; readonly late: number };
};

/** When what stands now came to stand: the last decision or way back, else the beginning of the scene. An aside leaves the moment open. */
const sinceOf = ({ ledger, startedAt, createdAt }: RoomSnapshot): At =>
  ledger.findLast(({ kind }) => kind !== 'aside' && kind !== 'began')?.at ?? startedAt ?? createdAt;

/**
 * `ahead`: the roads from where the room stands, none of them with a moment at the story's end. What was planned for the
 * moment that stands is used up as time passes, and then no more is taken away: a long talk makes the end later. At
 * everybody's own pace nobody can say, and once the room is over there is nothing to say.
 */
export function timesOf(snapshot: RoomSnapshot, course: Course, ahead: readonly Road[], now: At): Times | undefined {
  const { plan, phase, startedAt } = snapshot;
  if (phase === 'pacing' || phase === 'ended') return undefined;
  if (startedAt === undefined) {
    const left = sessionMinutes(plan, course);
    return { left, ends: now + left * minute };
  }
  const here = ahead[0]?.[0];
  const standsFor = here === undefined ? closingMinutes : minutesOf[markOf(plan, here)];
  const spent = Math.min(standsFor, Math.max(0, now - sinceOf(snapshot)) / minute);
  const left = momentMinutes(plan, ahead) + closingMinutes - spent;
  const ends = now + left * minute;
  const planned = startedAt + (momentMinutes(plan, course.roads) + closingMinutes) * minute;
  return {
    left: Math.round(left),
    ends,
    planned: { ends: planned, late: Math.round((ends - planned) / minute) },
  };
}
