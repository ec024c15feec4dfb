/** What a new name for one file comes to in the whole scene: which files go along, and the INCLUDE rows that follow. It keeps nothing. */

import { resolveInclude, scan } from '../../core/compile/sources.ts';
import { familyOf, translationsOf } from '../proof/family.ts';
import { isStory } from '../workshop.ts';

type Texts = { readonly [path: string]: string };

/** New paths by the old ones. */
export type Moves = ReadonlyMap<string, string>;

const endOf = (path: string): string => /\.(ink|plan)$/i.exec(path)?.[0].toLowerCase() ?? '';
const stemOf = (path: string): string => path.replace(/\.(ink|plan)$/i, '');

/** A name below the scene's folder, ending in .ink or .plan. */
export const isPath = (path: string): boolean =>
  /^[^\\:*?"<>|/]+(\/[^\\:*?"<>|/]+)*\.(ink|plan)$/i.test(path) && !path.includes('..');

export const endsAlike = (one: string, other: string): boolean => endOf(one) === endOf(other);

/** A story's plans and translations go by its name, so they take the new one too. */
export function movesFor(files: Texts, from: string, to: string): Moves {
  const moves = new Map([[from, to]]);
  if (!isStory(from)) return moves;
  const paths = Object.keys(files);
  const spoken = familyOf(from).original === from ? translationsOf(from, paths).map(({ path }) => path) : [];
  for (const story of [from, ...spoken]) {
    const path = stemOf(to) + story.slice(stemOf(from).length);
    moves.set(story, story === from ? to : path);
    const { plan } = familyOf(story);
    if (Object.hasOwn(files, plan) && plan !== story) moves.set(plan, `${stemOf(moves.get(story) ?? to)}.plan`);
  }
  return moves;
}

/** A path as it is written from another file's folder. */
function fromFolder(main: string, path: string): string {
  const here = main.split('/').slice(0, -1);
  const there = path.split('/');
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same += 1;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}

/** The files an INCLUDE row may be told from: the story that plays, else this file or one in a folder above. */
function basesOf(path: string, main: string | undefined): readonly string[] {
  const above = path.split('/').map((_, depth, parts) => [...parts.slice(0, parts.length - 1 - depth), 'x'].join('/'));
  return [...(main === undefined ? [] : [main]), path, ...above];
}

/** Files whose INCLUDE rows name this one. */
export function includersOf(files: Texts, main: string | undefined, path: string): readonly string[] {
  return Object.keys(files).filter(
    (file) =>
      file !== path &&
      isStory(file) &&
      scan(file, files[file] ?? '').includes.some(({ name }) =>
        basesOf(file, main).some((base) => resolveInclude(base, name) === path),
      ),
  );
}

/** The texts that have to change with the names, by their old paths. */
export function textsFor(files: Texts, main: string | undefined, moves: Moves): Texts {
  const named = (path: string): string => moves.get(path) ?? path;
  const changed: [string, string][] = [];
  for (const [file, text] of Object.entries(files)) {
    if (!isStory(file)) continue;
    // Rows and, between them, the line ends they had.
    const parts = text.split(/(\r\n|\n|\r)/);
    for (const { line, name } of scan(file, text).includes) {
      const base = basesOf(file, main).find((one) => Object.hasOwn(files, resolveInclude(one, name)));
      if (base === undefined) continue;
      const target = named(resolveInclude(base, name));
      if (resolveInclude(named(base), name) === target) continue;
      const row = 2 * (line - 1);
      parts[row] = (parts[row] ?? '').replace(name, () => fromFolder(named(base), target));
    }
    const now = parts.join('');
    if (now !== text) changed.push([file, now]);
  }
  return Object.fromEntries(changed);
}
