/** Puts a story into the player's slot: the one page that every playable export is made of. */
import { drawingsFor } from './drawings.ts';
import type { BuiltPlayer, HandedStory } from './format.ts';
import { type Course, carriedStory, printSlot, slotId } from './slot.ts';

const emptySlot = `<script type="application/json" id="${slotId}"></script>`;

/** The license texts travel inside the page, where its own page of licenses shows them. */
export const licensesPath = 'THIRD-PARTY.txt';

export async function pageOf({ scenario, proof }: HandedStory, player: BuiltPlayer, course?: Course): Promise<string> {
  const at = player.html.lastIndexOf(emptySlot);
  if (at < 0) throw new NoSlot();
  const files = await drawingsFor(scenario, player.read);
  files.set(`stories/${scenario.id}.json`, JSON.stringify(scenario));
  if (proof !== undefined) files.set(`stories/${scenario.id}.proof.json`, proof);
  const stories = [carriedStory(scenario)];
  files.set('stories/index.json', JSON.stringify(stories));
  files.set(licensesPath, player.thirdParty);
  const slot = printSlot({ stories, files, ...(course === undefined ? {} : { course }) });
  const filled = emptySlot.replace('></', () => `>${slot}</`);
  return player.html.slice(0, at) + filled + player.html.slice(at + emptySlot.length);
}

/** What was given as the player is none, or not empty: a build that was cut off, or a page that was exported already. */
export class NoSlot extends Error {
  constructor() {
    super('The player has no empty slot for a story.');
  }
}
