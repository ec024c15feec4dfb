/** Brings the Ink of the scenarios that lie beside the page, and of the small scene that a new one begins as. */

import { address } from '../../ui/route.ts';
import type { Project } from '../workshop.ts';

type Sources = { readonly main: string; readonly files: { readonly [path: string]: string } };

async function fetchSources(id: string): Promise<Sources | undefined> {
  try {
    const answer = await fetch(address(`stories/${encodeURIComponent(id)}.source.json`));
    return answer.ok ? ((await answer.json()) as Sources) : undefined;
  } catch {
    return undefined;
  }
}

/** What a new scene begins as: a whole small one to write over, or as little as plays. */
export type Beginning = 'new' | 'empty';

/** Under a title and a file name of one's own. */
export async function openTemplate(title: string, id: string, begun: Beginning = 'new'): Promise<Project | undefined> {
  const sources = await fetchSources(begun);
  if (sources === undefined) return undefined;
  const named = (text: string): string => text.replaceAll('@TITLE@', () => title).replaceAll('@ID@', () => id);
  return {
    main: named(sources.main),
    files: Object.fromEntries(Object.entries(sources.files).map(([path, text]) => [named(path), named(text)])),
  };
}

/** A scenario that comes with the program, to read or to write over as one's own. Undefined where it did not arrive. */
export async function openShipped(id: string): Promise<Project | undefined> {
  const sources = await fetchSources(id);
  return sources === undefined ? undefined : { files: sources.files, main: sources.main };
}
