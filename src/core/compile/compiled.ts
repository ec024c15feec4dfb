/** Reads a story that another Ink tool has compiled into JSON. There is no source, so there are no notes and no lines. */

import { Story } from 'inkjs/full';
import type { Draft } from './compile.ts';
import { readMetadata } from './metadata.ts';

/** Versions of compiled Ink that the runtime reads, both ends included (inkjs 2.4, `Story`). */
export const inkVersions = { oldest: 18, newest: 21 } as const;

export type ReadCompiled =
  | { readonly ok: true; readonly scenario: Draft }
  /** `damaged`: it says that it is a story, and cannot be read as one. */
  | { readonly ok: false; readonly why: 'not-json' | 'not-a-story' | 'older' | 'newer' | 'damaged' };

const refused = (why: Extract<ReadCompiled, { ok: false }>['why']): ReadCompiled => ({ ok: false, why });

/** The JSON of a story names the version of Ink it was compiled for; undefined for any other JSON. Throws where it is no JSON. */
function versionIn(text: string): number | undefined {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null) return undefined;
  const { inkVersion, root } = value as { readonly inkVersion?: unknown; readonly root?: unknown };
  return typeof inkVersion === 'number' && Array.isArray(root) ? inkVersion : undefined;
}

/** Tags at the top; Ink throws where one of them holds logic. */
function topTags(story: Story): readonly string[] {
  try {
    return story.globalTags ?? [];
  } catch {
    return [];
  }
}

/**
 * `path` names the file, for id and title. Making the story runs what it declares, which may never end in one that was
 * made to do harm: call it where it can be ended.
 */
export function readCompiled(path: string, text: string): ReadCompiled {
  let version: number | undefined;
  try {
    version = versionIn(text);
  } catch {
    return refused('not-json');
  }
  if (version === undefined) return refused('not-a-story');
  if (version < inkVersions.oldest) return refused('older');
  if (version > inkVersions.newest) return refused('newer');
  try {
    const story = new Story(text);
    const named = path.replace(/\.json$/, '').replace(/\.ink$/, '');
    const meta = readMetadata(`${named}.ink`, topTags(story), [], []);
    const id = named.slice(named.lastIndexOf('/') + 1);
    const notes = { responses: {}, moments: {}, endings: {}, discuss: [], waivers: [], ranges: [] };
    return { ok: true, scenario: { id, meta, agency: { rules: [] }, notes, story: text } };
  } catch {
    return refused('damaged');
  }
}
