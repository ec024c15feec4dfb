/** How far the beat that stands has been told on the projector: lines come one by one, by the number the room's log holds. */
import type { Beat } from '../core/story/beat.ts';
import { firstCursor } from '../scene/telling.ts';

export type Told = {
  /** Lines of the beat that stand. */
  readonly cursor: number;
  /** Everything has been said: responses may be asked for. */
  readonly done: boolean;
  /** A note about what is ahead stands before the first line. */
  readonly gate: string | undefined;
  /** The number it stands at, never past the last line. */
  readonly line: number;
};

/** `line` counts from 1, as in the room's screen; `opening`: nothing was decided before this beat. */
export function toldAt(beat: Beat, line: number, opening: boolean): Told {
  const note = beat.moment?.note?.replaceAll('-', ' ');
  const first = firstCursor(beat, false, !opening);
  const before = note === undefined ? 1 : 2;
  const past = line - before;
  const gate = past < 0 ? note : undefined;
  const cursor = gate === undefined ? Math.min(beat.lines.length, first + past) : 0;
  return {
    cursor,
    done: gate === undefined && cursor >= beat.lines.length,
    gate,
    line: Math.min(line, beat.lines.length - first + before),
  };
}
