/** Brings a compiled scenario: one that lies beside the page, or the one that was opened from a file; undefined where there is none of that name. */
import type { Scenario } from '../core/story/artifact.ts';
import { heldStory, openedId } from '../open/opened.ts';
import { readBeside } from '../ui/beside.ts';
import { roomEdition } from './roomEdition.ts';

const read = async (path: string): Promise<Scenario | undefined> => {
  const text = await readBeside(path);
  return text === undefined ? undefined : (JSON.parse(text) as Scenario);
};

export async function loadScenario(id: string): Promise<Scenario | undefined> {
  if (id === openedId) return heldStory();
  const beside = await read(`stories/${encodeURIComponent(id)}.json`);
  const room = roomEdition(location.search);
  if (room === undefined || room.edition === beside?.edition) return beside;
  // The story was edited while the room runs: all in it play the one it began with.
  const kept = await read(room.path);
  return kept?.id === id ? kept : beside;
}
