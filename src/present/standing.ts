/** Where a room stands in its story: what every one of its pages draws from, worked out anew from the group's ledger. */

import { standing as standingEntries } from '../core/ledger/entries.ts';
import type { Choice } from '../core/room/act.ts';
import type { Mark } from '../core/room/entries.ts';
import type { RoomSnapshot } from '../core/room/view.ts';
import type { Scenario } from '../core/story/artifact.ts';
import type { Beat } from '../core/story/beat.ts';
import { asidesOf, shownOrder } from '../core/story/order.ts';
import { replay, type Step } from '../core/story/replay.ts';
import { type Course, courseOf } from './course.ts';
import { type Debriefed, debriefOf } from './look.ts';
import { markOf } from './timing.ts';
import { type Told, toldAt } from './told.ts';

export type Standing = {
  readonly scenario: Scenario;
  readonly snapshot: RoomSnapshot;
  readonly steps: readonly Step[];
  readonly beat: Beat;
  /** Decisions, in the order of their letters. */
  readonly choices: readonly Choice[];
  readonly asides: readonly Choice[];
  readonly told: Told;
  readonly mark: Mark;
  readonly end: boolean;
  /** Decisions on the road that stands; the moment here has the next number. */
  readonly decisions: number;
  readonly course: Course;
  readonly look: Debriefed;
};

type Road = Omit<Standing, 'snapshot' | 'told' | 'mark'>;

function roadOf(scenario: Scenario, ledger: RoomSnapshot['ledger'], course: Course): Road | undefined {
  const road = replay(scenario, ledger);
  if (!road.ok) return undefined;
  const { beat } = road.play;
  const choice = ({ key, text, act }: Choice): Choice => ({ key, text, act });
  return {
    scenario,
    steps: road.steps,
    beat,
    choices: shownOrder(beat.responses, ledger[0].seed).map(choice),
    asides: asidesOf(beat.responses).map(choice),
    end: beat.end,
    decisions: standingEntries(ledger).filter(({ entry }) => entry.kind === 'chose' || entry.kind === 'skipped').length,
    course,
    look: debriefOf(scenario, ledger),
  };
}

/** Answers with the same road while the ledger is as long as it was: it only ever grows. Undefined when the story cannot be read. */
export function reader(scenario: Scenario): (snapshot: RoomSnapshot) => Standing | undefined {
  const course = courseOf(scenario);
  let length = -1;
  let road: Road | undefined;
  return (snapshot) => {
    const { ledger, plan, screen } = snapshot;
    if (ledger.length !== length) {
      length = ledger.length;
      road = roadOf(scenario, ledger, course);
    }
    if (road === undefined) return undefined;
    const told = toldAt(road.beat, screen.view === 'room' ? screen.line : 1000, road.decisions === 0);
    return { ...road, snapshot, told, mark: markOf(plan, road.beat.moment?.id) };
  };
}
