/** Which files of a scene can be the story that plays: those no other includes. Texts are only read where a file is new or was taken away. */

import { storiesIn } from '../../open/texts.ts';
import { m } from '../../words/words.ts';
import { isStory, type WorkshopState } from '../workshop.ts';

type Has = Pick<WorkshopState, 'files' | 'main'>;

/** An INCLUDE is a row of its own. */
const included = /^[ \t]*INCLUDE\b.*$/gm;

let last: { readonly rows: string; readonly found: readonly string[] } | undefined;

/** In the order of their names; the one that plays is always among them. */
export function mainsOf({ files, main }: Has): readonly string[] {
  const ink = Object.entries(files).filter(([path]) => isStory(path));
  if (ink.length < 2) return ink.map(([path]) => path);
  // Asked at every stroke: nothing but the rows that include can make a difference.
  const heads = ink.map(([path, text]) => [path, text.match(included)?.join('\n') ?? ''] as const);
  const rows = JSON.stringify([main, heads]);
  if (last?.rows !== rows) {
    const stories = storiesIn(new Map(ink));
    const found = main === undefined || stories.includes(main) ? stories : [main, ...stories].sort();
    last = { rows, found };
  }
  return last.found;
}

/** What a file is to the scene, in a word. */
export function saysOf(state: Has & Pick<WorkshopState, 'compiled'>, path: string): string | undefined {
  if (path === state.main) return m.studio_plays();
  return state.compiled?.read.includes(path) === true ? m.studio_file_included() : undefined;
}
