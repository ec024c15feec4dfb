/** Keeps the last good compilation of every story while they are being written, and says what to serve. It knows no Vite. */

import type { StoryEntry } from 'virtual:stories';
import type { Finding } from '../../core/compile/finding.ts';
import type { Scenario } from '../../core/story/artifact.ts';
import { type CompiledFile, compileFile, compileFolder, errorsIn, isTranslation } from './compileFolder.ts';

/** `three-things` or `three-things.es`: the name a scenario is fetched by. */
const addressOf = ({ file, id }: CompiledFile, { meta }: Scenario): string =>
  isTranslation(file) ? `${id}.${meta.language}` : id;

/** Levels first, stories without one last; then titles by letter, the same on every machine. */
function byLevel(a: StoryEntry, b: StoryEntry): number {
  const level = (a.meta.level ?? Number.POSITIVE_INFINITY) - (b.meta.level ?? Number.POSITIVE_INFINITY);
  if (level !== 0 && !Number.isNaN(level)) return level;
  if (a.meta.title === b.meta.title) return a.id < b.id ? -1 : 1;
  return a.meta.title < b.meta.title ? -1 : 1;
}

export class Shelf {
  readonly #folder: string;
  readonly #root: string;
  /** By file: the newest compilation, and the newest that was good. */
  readonly #newest = new Map<string, CompiledFile>();
  readonly #good = new Map<string, CompiledFile>();
  #amiss: readonly string[] = [];
  #filled = false;

  constructor(folder: string, root: string) {
    this.#folder = folder;
    this.#root = root;
  }

  #put(file: CompiledFile): void {
    this.#newest.set(file.file, file);
    if (file.ok || !this.#good.has(file.file)) this.#good.set(file.file, file);
  }

  /** Compiles all that has not been compiled; `anew` compiles all again, as after a file came or went. */
  fill(anew = false): this {
    if (this.#filled && !anew) return this;
    const { files, amiss } = compileFolder(this.#folder, { root: this.#root });
    const there = new Set(files.map(({ file }) => file));
    for (const file of [...this.#newest.keys()]) {
      if (there.has(file)) continue;
      this.#newest.delete(file);
      this.#good.delete(file);
    }
    for (const file of files) this.#put(file);
    this.#amiss = amiss;
    this.#filled = true;
    return this;
  }

  /** Compiles again what is made from this file; answers the ids of what is good now. */
  changed(path: string): readonly string[] {
    const ids = new Set<string>();
    for (const old of [...this.#newest.values()]) {
      if (!old.from.includes(path)) continue;
      const file = compileFile(old.file, { root: this.#root });
      this.#put(file);
      if (file.ok) ids.add(file.id);
    }
    return [...ids];
  }

  get files(): readonly CompiledFile[] {
    return [...this.#newest.values()];
  }

  /** Sentences; empty when everything can be published. */
  get errors(): string[] {
    return errorsIn({ files: this.files, amiss: this.#amiss });
  }

  /** The scenarios by the name they are fetched by. A story that never compiled is absent. */
  scenarios(): ReadonlyMap<string, Scenario> {
    const scenarios = new Map<string, Scenario>();
    for (const file of this.#good.values()) {
      if (file.scenario !== undefined) scenarios.set(addressOf(file, file.scenario), file.scenario);
    }
    return scenarios;
  }

  /** The last good compilation of each story, by the name it is fetched by. */
  good(): ReadonlyMap<string, CompiledFile> {
    const files = new Map<string, CompiledFile>();
    for (const file of this.#good.values()) {
      if (file.ok && file.scenario !== undefined) files.set(addressOf(file, file.scenario), file);
    }
    return files;
  }

  entries(): StoryEntry[] {
    const good = [...this.#good.values()];
    const entries: StoryEntry[] = [];
    for (const { file, id, scenario } of good) {
      if (scenario === undefined || isTranslation(file)) continue;
      const { edition, meta, agency } = scenario;
      const languages = good.flatMap((other) =>
        other.id === id && isTranslation(other.file) && other.scenario ? [other.scenario.meta.language] : [],
      );
      entries.push({ id, edition, meta, ...(agency.name === undefined ? {} : { agency: agency.name }), languages });
    }
    return entries.sort(byLevel);
  }
}

/** The first finding that keeps a story from being published. */
export const firstError = ({ findings }: CompiledFile): Finding | undefined =>
  findings.find(({ severity }) => severity === 'error');
