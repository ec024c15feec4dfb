/** Compares a translation with its original by what is left when all prose is taken out: a ledger must survive a switch of language. */

/** A place where the two differ, in the shortest terms an author can look for. */
export type Drift = {
  /** Knot or stitch; empty above the first knot. */
  readonly knot: string;
  /** What stands there in the original and in the translation; empty where nothing does. */
  readonly original: string;
  readonly translation: string;
};

/** One mark for all prose between two pieces of logic. */
const prose = '…';

/** Top tags whose value is for readers. */
const readerKeys = ['title', 'client', 'cast', 'about', 'setting', 'trains', 'note', 'language', 'review', 'panel'];

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const isRecord = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !isList(value);

/** Every knot, and the content above the first, as a row of tokens without prose. */
function skeletonOf(story: string): ReadonlyMap<string, readonly string[]> {
  const { root, listDefs } = JSON.parse(story.replace(/^\uFEFF/, '')) as { root: Json; listDefs: Json };
  const knots = new Map<string, readonly string[]>();
  const above: string[] = [];
  const named = isList(root) ? root.at(-1) : undefined;
  if (isList(root)) for (const one of root.slice(0, -1)) flatten(one, above);
  for (const [name, content] of Object.entries(isRecord(named) ? named : {})) {
    if (name === 'global decl') continue;
    const tokens: string[] = [];
    flatten(content, tokens);
    knots.set(name, joined(tokens));
  }
  const globals: string[] = [];
  if (isRecord(named) && named['global decl'] !== undefined) flatten(named['global decl'], globals);
  flatten(listDefs ?? {}, globals);
  knots.set('', joined([...above, ...globals]));
  return knots;
}

/** Text is `^…`, a new line is a line feed; everything else is logic. Between `#` and `/#` text is a tag. */
function flatten(value: Json, tokens: string[]): void {
  if (isList(value)) {
    let tag = false;
    for (const one of value) {
      if (one === '#') tag = true;
      else if (one === '/#') tag = false;
      else if (tag && typeof one === 'string' && one.startsWith('^')) tokens.push(tagOf(one.slice(1).trim()));
      else flatten(one, tokens);
    }
    return;
  }
  if (isRecord(value)) {
    for (const key of Object.keys(value).sort()) {
      // Marks of the container itself; its name is the key it stands under.
      if (key === '#n') continue;
      tokens.push(key);
      flatten(value[key] as Json, tokens);
    }
    return;
  }
  if (typeof value === 'string' && (value.startsWith('^') || value === '\n')) tokens.push(prose);
  else tokens.push(String(value));
}

const tagOf = (text: string): string => {
  const key = /^([\p{L}_-]+)\s*:/u.exec(text)?.[1];
  return key !== undefined && readerKeys.includes(key) ? `#${key}: ${prose}` : `#${text}`;
};

/** One mark for prose that runs on: a translator may break a line in two. */
const joined = (tokens: readonly string[]): readonly string[] =>
  tokens.filter((token, at) => token !== prose || tokens[at - 1] !== prose);

/** Words around a difference that help find it: the last tag or name before it. */
const around = (tokens: readonly string[], at: number): string =>
  tokens
    .slice(Math.max(0, at - 2), at + 3)
    .filter((token) => token !== prose)
    .join(' ');

/** The first difference of each knot; empty when the two hold together. Both are compiled stories. */
export function compareSkeletons(original: string, translation: string): readonly Drift[] {
  const [ours, theirs] = [skeletonOf(original), skeletonOf(translation)];
  const drifts: Drift[] = [];
  for (const knot of new Set([...ours.keys(), ...theirs.keys()])) {
    const [a, b] = [ours.get(knot), theirs.get(knot)];
    if (a === undefined || b === undefined) {
      drifts.push({ knot, original: a === undefined ? '' : knot, translation: b === undefined ? '' : knot });
      continue;
    }
    const at = a.findIndex((token, i) => token !== b[i]);
    const first = at < 0 && b.length > a.length ? a.length : at;
    if (first >= 0) drifts.push({ knot, original: around(a, first), translation: around(b, first) });
  }
  return drifts;
}
