/** The Ink that the scenarios were made of, as the studio opens them: one file a scenario with all it includes, its plan and its translations. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { CompiledFile } from './compileFolder.ts';

/** Texts by path below the folder of the stories; the first is the story itself. */
export type SourcesOf = { readonly main: string; readonly files: { readonly [path: string]: string } };

/** What a new scenario begins as; `@TITLE@` and `@ID@` stand open in it. Its plan stays away: whoever writes over the scene would be told of walks they never wrote. */
const template = join(import.meta.dirname, '../../cli/new');

const read = (file: string): string => readFileSync(file, 'utf8');

function sourcesOf(story: CompiledFile, all: readonly CompiledFile[], folder: string): SourcesOf {
  const told = (file: string): string => relative(folder, file).replaceAll('\\', '/');
  const family = [story, ...all.filter((other) => other.id === story.id && other !== story)];
  const plans = family.map(({ file }) => file.replace(/\.ink$/, '.plan')).filter((file) => existsSync(file));
  const files = [...family.map(({ file }) => file), ...plans, ...family.flatMap(({ from }) => from)];
  return { main: told(story.file), files: Object.fromEntries(files.map((file) => [told(file), read(file)])) };
}

/** By address beside the page: `stories/<id>.source.json`, and what a new one begins as: `stories/new.source.json`, `stories/empty.source.json`. */
export function sourceFiles(all: readonly CompiledFile[], folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const story of all) {
    if (basename(story.file) !== `${story.id}.ink`) continue;
    files.set(`stories/${story.id}.source.json`, JSON.stringify(sourcesOf(story, all, folder)));
  }
  const shared = join(folder, 'shared/ferry-street.ink');
  const fresh: SourcesOf = {
    main: '@ID@.ink',
    files: {
      '@ID@.ink': read(join(template, 'scene.ink')),
      ...(existsSync(shared)
        ? { [relative(dirname(dirname(shared)), shared).replaceAll('\\', '/')]: read(shared) }
        : {}),
    },
  };
  const empty: SourcesOf = { main: '@ID@.ink', files: { '@ID@.ink': read(join(template, 'empty.ink')) } };
  return files
    .set('stories/new.source.json', JSON.stringify(fresh))
    .set('stories/empty.source.json', JSON.stringify(empty));
}
