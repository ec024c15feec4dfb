/** Finds the author's line for a path in the compiled story, from the story in memory: one loaded from JSON has lost its lines. */

import type { Story } from 'inkjs/full';
import type { At } from './finding.ts';
import type { Span } from './ink.ts';

export type LineOf = (path: string) => At | undefined;

/** By path. */
export type Lines = ReadonlyMap<string, At>;

/** A runtime object, as far as it is looked at here. */
type Runtime = {
  readonly ownDebugMetadata: Span | null;
  readonly content?: readonly Runtime[];
  readonly namedOnlyContent?: ReadonlyMap<string, Runtime> | null;
  readonly name?: string | null;
};

/** Answers where the node begins: what Ink noted at it, else where the first thing in it stands. */
function note(
  node: Runtime,
  path: string,
  fileOf: (name: string | null) => string,
  lines: Map<string, At>,
): At | undefined {
  const span = node.ownDebugMetadata;
  const under = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  const inside = (node.content ?? []).map((child, index) => {
    const name = child.name;
    return note(child, under(typeof name === 'string' && name !== '' ? name : index), fileOf, lines);
  });
  for (const [name, child] of node.namedOnlyContent ?? []) note(child, under(name), fileOf, lines);
  const own: At | undefined =
    span === null
      ? inside.find((at) => at !== undefined)
      : { file: fileOf(span.fileName), line: span.startLineNumber, column: span.startCharacterNumber };
  if (own !== undefined && path !== '') lines.set(path, own);
  return own;
}

/**
 * Paths are Ink's: knots, stitches, labels, choices (by source path or target), and all that is printed. The map is
 * made when it is first asked for.
 */
export function lineMap(story: Story | undefined, fileOf: (name: string | null) => string): () => Lines {
  let lines: Map<string, At> | undefined;
  return () => {
    if (lines !== undefined) return lines;
    lines = new Map();
    if (story !== undefined) note(story.mainContentContainer as unknown as Runtime, '', fileOf, lines);
    return lines;
  };
}

/** A path without a line of its own gets that of the nearest container around it. */
export function lineIn(lines: Lines, path: string): At | undefined {
  for (let rest = path; rest !== ''; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('.')))) {
    const at = lines.get(rest);
    if (at !== undefined) return at;
  }
  return undefined;
}
