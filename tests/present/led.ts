/** A room without a server for the tests: the same steps as a facilitator's keys, over a real scenario. */

import type { Command } from '../../src/core/room/act.ts';
import { foldRoom } from '../../src/core/room/state.ts';
import { type FacilitatorSnapshot, roomView } from '../../src/core/room/view.ts';
import type { Scenario } from '../../src/core/story/artifact.ts';
import { type LocalRoom, newLocalRoom, step } from '../../src/present/localLink.ts';
import { reader, type Standing } from '../../src/present/standing.ts';
import { published } from '../debrief/playthroughs.ts';

export const threeThings: Scenario = published('three-things');

export type Led = {
  readonly room: () => LocalRoom;
  readonly snapshot: () => FacilitatorSnapshot;
  readonly standing: () => Standing;
  /** Throws the reason where a command is refused. */
  readonly does: (...commands: readonly Command[]) => void;
};

/** `now`: when each step is taken, in ms since 1970; the room is made at 1000. */
export function lead(scenario: Scenario = threeThings, seed = 11, now: () => number = () => 2000): Led {
  let room = newLocalRoom(scenario, {}, seed, 1000);
  const read = reader(scenario);
  const snapshot = (): FacilitatorSnapshot =>
    roomView(foldRoom(room.rows), 'facilitator', {
      code: '',
      now: 0,
      live: { rev: room.rows.length, devices: 0, joined: 0, voted: 0 },
    });
  return {
    room: () => room,
    snapshot,
    standing() {
      const standing = read(snapshot());
      if (standing === undefined) throw new Error('The story cannot be read.');
      return standing;
    },
    does(...commands) {
      for (const command of commands) {
        const made = step(room, foldRoom(room.rows), command, now(), `test-${room.rows.length}`);
        if ('reason' in made) throw new Error(`${command.do}: ${made.reason}`);
        room = { ...room, rows: [...room.rows, made.row] };
      }
    },
  };
}
