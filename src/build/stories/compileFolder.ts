/** Compiles the stories of a folder from disk, for the build, the server, the command line and tests. It writes nothing. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { knownIds } from '../../core/check/known.ts';
import { type Compiled, compileScenario } from '../../core/compile/compile.ts';
import type { Finding } from '../../core/compile/finding.ts';
import { nameOf } from '../../core/compile/metadata.ts';
import type { Scenario } from '../../core/story/artifact.ts';
import { findingLine } from '../../words/findings.ts';
import { m } from '../../words/words.ts';
import { readPlaces } from '../portraits/places.ts';

/** First 16 hex digits of the SHA-256 of the compiled story. */
export const editionOf = (story: string): string => createHash('sha256').update(story).digest('hex').slice(0, 16);

export type CompiledFile = Omit<Compiled, 'scenario'> & {
  /** Absolute path. */
  readonly file: string;
  readonly id: string;
  /** Absolute paths of the file and of all it includes. */
  readonly from: readonly string[];
  readonly scenario?: Scenario;
};

export type CompileOptions = {
  /** Folder that paths in findings are told from; default: the working directory. */
  readonly root?: string;
  /** Unknown ids are errors, as in a build. Default true. */
  readonly strict?: boolean;
};

/** One story. Throws only where the file itself can not be read. */
export function compileFile(file: string, { root = process.cwd(), strict = true }: CompileOptions = {}): CompiledFile {
  const absolute = resolve(file);
  const path = relative(root, absolute).replaceAll('\\', '/');
  const read = (name: string): string | undefined => {
    const at = resolve(root, name);
    return existsSync(at) ? readFileSync(at, 'utf8') : undefined;
  };
  const places = Object.keys(readPlaces().places);
  const { scenario, ...compiled } = compileScenario({
    path,
    text: readFileSync(absolute, 'utf8'),
    read,
    strict,
    known: knownIds(places),
  });
  return {
    ...compiled,
    file: absolute,
    id: nameOf(path).id,
    from: Object.keys(compiled.sources).map((name) => resolve(root, name)),
    ...(scenario === undefined ? {} : { scenario: { ...scenario, edition: editionOf(scenario.story) } }),
  };
}

/** The `.ink` files of a folder that are stories; its sub-folders hold what is only included. */
export const storyFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.ink'))
        .sort()
        .map((name) => join(folder, name))
    : [];

/** True for `name.es.ink`: a language of `name`, no scenario of its own. */
export const isTranslation = (file: string): boolean => nameOf(file).language !== undefined;

export type CompiledFolder = {
  readonly files: readonly CompiledFile[];
  /** Sentences about the folder as a whole; any of them fails a build. */
  readonly amiss: readonly string[];
};

export function compileFolder(folder: string, options: CompileOptions = {}): CompiledFolder {
  const files = storyFiles(folder);
  const names = new Set(files.map((file) => basename(file)));
  const amiss = files.filter(isTranslation).flatMap((file) => {
    const original = `${nameOf(file).id}.ink`;
    return names.has(original) ? [] : [m.compile_no_original({ file: basename(file), original })];
  });
  return { files: files.map((file) => compileFile(file, options)), amiss };
}

/** What must be mended before the stories can be published, one sentence a line; empty when nothing must. */
export function errorsIn({ files, amiss }: CompiledFolder): string[] {
  const errors = new Set(findingsIn(files, 'error').map(findingLine));
  return [...amiss, ...errors];
}

/** All findings of that weight; what an included file is told by several stories is told once. */
export function findingsIn(files: readonly CompiledFile[], severity: Finding['severity']): Finding[] {
  const all = new Map<string, Finding>();
  for (const finding of files.flatMap(({ findings }) => findings)) {
    if (finding.severity === severity) all.set(findingLine(finding), finding);
  }
  return [...all.values()];
}
