/** Opens what an author finds in the studio: the scene where they stopped; for whoever comes first, a whole small one to write over. */

import { lastScene } from '../../session/scenes/last.ts';
import { getScene } from '../../session/scenes/shelf.ts';
import { m } from '../../words/words.ts';
import type { Bench } from '../bench.ts';
import { openTemplate } from './shipped.ts';

/** Not before `editor` has come: what is open is compiled at once, and on a weak line the compiler would be there before one can write. */
export async function openSomething(bench: Bench, editor: Promise<void>): Promise<void> {
  const last = lastScene();
  const scene = last === undefined ? undefined : await getScene(last);
  const project = scene === undefined ? await openTemplate(m.studio_untitled(), 'my-scene') : undefined;
  await editor;
  if (bench.workshop.getState().active !== undefined) return;
  if (scene !== undefined) bench.resume(scene);
  else if (project !== undefined) bench.begin(project, m.studio_untitled());
}
