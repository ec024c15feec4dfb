/** A published story as it is handed over, and the player that was built; what tests of the exports start from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHanded } from '../../src/cli/export/story.ts';
import { dist, root } from '../../src/cli/freshBuild.ts';
import type { BuiltPlayer, HandedStory } from '../../src/export/format.ts';

export function handedFile(file: string, proved = true): HandedStory {
  const result = readHanded(file, ['plain', 'lobby'], proved);
  if (result.kind !== 'story') throw new Error(`${file} cannot be handed over: ${JSON.stringify(result)}`);
  return result.story;
}

export const handed = (id: string, proved = true): HandedStory => handedFile(join(root, `stories/${id}.ink`), proved);

export function builtPlayer(): BuiltPlayer {
  const text = (path: string): string => readFileSync(join(dist, path), 'utf8');
  return { html: text('player.html'), thirdParty: text('THIRD-PARTY.txt'), read: async (path) => text(path) };
}
