/** What every rule may look at: the compiled story, its proof, its moments, and where things stand in the author's files. */

import type { Compiled, Draft } from '../compile/compile.ts';
import type { At } from '../compile/finding.ts';
import type { ProofResult } from '../prove/prove.ts';
import type { Drawn } from '../story/looks.ts';
import type { Beats } from './beats.ts';
import type { BotValue } from './bots.ts';
import type { MomentView } from './moments.ts';
import type { WordLists } from './wordLists.ts';

export type CheckContext = {
  /** The main file. */
  readonly path: string;
  readonly compiled: Compiled;
  readonly scenario: Draft;
  readonly proof: ProofResult;
  /** Scored moments only. */
  readonly moments: readonly MomentView[];
  readonly lists: WordLists;
  /** What is said before and after each decision, once each. */
  readonly beats: Beats;
  /** Absent where averages could not be solved or nothing is scored. */
  readonly bots: readonly BotValue[] | undefined;
  /** Most counted moments on a road, where those are too few to count over. */
  readonly short: number | undefined;
  /** The drawn people; absent where looks are not to be looked at. */
  readonly figures: readonly Drawn[] | undefined;
  readonly where: {
    moment(id: string): Place;
    /** By key: the author's id, or `~` and Ink's path. */
    response(key: string): Place;
    ending(id: string): Place;
    /** A knot or stitch by name. */
    place(name: string): Place;
    /** A `# key:` tag at the top, or the first line. */
    top(key?: string): Place;
  };
};

/** A place and the words there to point at. */
export type Place = At & { readonly mark?: string };

export function findPlaces(path: string, compiled: Compiled): CheckContext['where'] {
  const start: Place = { file: path, line: 1 };
  const rows = (compiled.sources[path] ?? '').split(/\r\n|\n|\r/);
  return {
    moment: (id) => marked(compiled.where.moments[id] ?? compiled.lineOf(id) ?? start, `#moment:${id}`),
    response(key) {
      const at = key.startsWith('~') ? compiled.lineOf(key.slice(1)) : compiled.where.responses[key];
      return key.startsWith('~') ? (at ?? start) : marked(at ?? start, `#id:${key}`);
    },
    ending: (id) => marked(compiled.where.endings[id] ?? start, `#ending:${id}`),
    place: (name) => compiled.lineOf(name) ?? start,
    top(key) {
      const row = key === undefined ? -1 : rows.findIndex((text) => new RegExp(`^\\s*#\\s*${key}\\s*:`).test(text));
      return row < 0 ? start : { file: path, line: row + 1, column: 1 };
    },
  };
}

const marked = (at: At, mark: string): Place => ({ ...at, mark });
