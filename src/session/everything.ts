/** All that is kept on this device, in one file or gone: the two things anyone may ask of what a program keeps. */

import type { Keep } from './keep/keep.ts';
import { forgetRoom, keptRoom } from './keep/room.ts';
import { forgetLastScene } from './scenes/last.ts';
import { clearScenes, listScenes } from './scenes/shelf.ts';
import { forgetSettings, settings } from './settings.ts';

/**
 * Everything that is kept, as text of a JSON file: `{version, settings, playthroughs, scenes, room}`; of scenes that are
 * being written, their files as they are now; the room is a group's that is led without a server.
 */
export async function exportEverything(keep: Keep): Promise<string> {
  const playthroughs = (await keep.list()).map(({ ledger, ...kept }) => ({ ...kept, ledger: plain(ledger) }));
  const scenes = (await listScenes()).map(({ id, name, updated, main, files }) => ({ id, name, updated, main, files }));
  const room = keptRoom();
  const kept = {
    version: 1,
    settings: settings.getState(),
    playthroughs,
    ...(scenes.length === 0 ? {} : { scenes }),
    ...(room === null ? {} : { room: plain(room) }),
  };
  return JSON.stringify(kept, null, 2);
}

/** A ledger is kept as text; one that was damaged is given out as it lies. */
function plain(ledger: string): unknown {
  try {
    return JSON.parse(ledger);
  } catch {
    return ledger;
  }
}

/** True when nothing is kept any more; false when the browser refused to delete. */
export async function deleteEverything(keep: Keep): Promise<boolean> {
  forgetSettings();
  forgetRoom();
  forgetLastScene();
  try {
    await keep.clear();
    await clearScenes();
    return true;
  } catch {
    return false;
  }
}
