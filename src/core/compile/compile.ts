/** Ink text → story: the JSON that is played and proved, its metadata and notes, and what is amiss. It reads no disk and computes no hash. */

import type { Agency, Scenario } from '../story/artifact.ts';
import { readLineTags, readResponseTags } from '../story/tags.ts';
import { type Anchor, CommentReader } from './comments.ts';
import { type At, type CompileRule, type Finding, type Remarks, remark, weigh } from './finding.ts';
import { compileInk, type Inked } from './ink.ts';
import { type LineOf, type Lines, lineIn, lineMap } from './lineMap.ts';
import { nameOf, readMetadata } from './metadata.ts';
import { type Outline, outline } from './outline.ts';
import { gather, resolveInclude, type Source } from './sources.ts';
import { checkSlashes, type Known, TagRules } from './tagRules.ts';

/** A scenario before its edition is known: whoever has a hash function adds `edition`, the hash of `story`. */
export type Draft = Omit<Scenario, 'edition'>;

export type Compiled = {
  /** True when no finding is an error; there may be a scenario even so, which plays. */
  readonly ok: boolean;
  /** Absent when Ink could make no story. */
  readonly scenario?: Draft;
  /** By file (the main one first), then line. */
  readonly findings: readonly Finding[];
  /** What the author waived, by its name or its number. */
  readonly waived: readonly Finding[];
  /** File and line of a path in the compiled story (`lobby`, `lobby.0.c-1`, a choice's source path); undefined when there is no story. */
  readonly lineOf: LineOf;
  /** All that `lineOf` knows. */
  readonly lines: () => Lines;
  /** Where the author wrote each response, moment and ending, by id; the first place where there are several. */
  readonly where: Where;
  /** Every file read, by path, without byte order marks. */
  readonly sources: { readonly [file: string]: string };
};

type Places = { readonly [id: string]: At };
export type Where = { readonly responses: Places; readonly moments: Places; readonly endings: Places };

export type CompileInput = {
  /** Path of the main file with `/`; its name gives id and language, its folder is where INCLUDEs are looked for. */
  readonly path: string;
  readonly text: string;
  /** Text of an included file, by path; undefined where there is none. */
  readonly read: (path: string) => string | undefined;
  /** Unknown ids become errors: for stories that are published. Default false. */
  readonly strict?: boolean;
  /** The codebook's ids and credit; without it no guesses are made and no kind reasons asked for. */
  readonly known?: Known;
};

/** Never throws. What Ink says, throws or takes in silence all comes back as findings. */
export function compileScenario({ path, text, read, strict = false, known }: CompileInput): Compiled {
  const on: Remarks = [];
  const gathered = gather(path, text, read, on);
  checkSlashes(gathered.sources.values(), on);
  const inked: Inked = gathered.whole ? compileInk(path, gathered, on) : {};
  const fileOf = (name: string | null): string => (name === null ? path : resolveInclude(path, name));
  const seen = inked.parsed === undefined ? undefined : outline(inked.parsed, fileOf);
  const named = namesIn(seen);
  const { draft, waived } = interpret(path, inked, seen, named, gathered.sources, known, on);
  const isWaived = (rule: CompileRule): boolean => waived.has(rule) || waived.has(known?.numbers?.[rule] ?? '');
  const weighed = weigh(on, strict, isWaived, [...gathered.sources.keys()]);
  const { findings } = weighed;
  const lines = lineMap(inked.story, fileOf);
  return {
    ok: !findings.some(({ severity }) => severity === 'error'),
    ...(draft === undefined ? {} : { scenario: draft }),
    findings,
    waived: weighed.waived,
    lineOf: (at) => lineIn(lines(), at),
    lines,
    where: {
      responses: Object.fromEntries(named.responses),
      moments: Object.fromEntries(named.moments),
      endings: Object.fromEntries(named.endings),
    },
    sources: Object.fromEntries([...gathered.sources].map(([file, source]) => [file, source.text])),
  };
}

/** The story's own top tags; Ink throws where one holds logic, and those of plain text are read even so. */
function topTags({ story }: Inked, seen: Outline, on: Remarks): readonly string[] {
  for (const tag of seen.top) if (tag.dynamic) remark(on, 'logic-in-top-tag', tag, { tag: tag.text });
  try {
    if (story !== undefined) return story.globalTags ?? [];
  } catch {
    // Said above, with its line.
  }
  return seen.top.filter(({ dynamic }) => !dynamic).map(({ text }) => text);
}

/** What stands on which line, for the comments under it. */
function anchorsOf(seen: Outline): (file: string, line: number) => Anchor | undefined {
  type Open = { response?: { readonly id?: string }; moments: string[]; endings: string[] };
  const anchors = new Map<string, Open>();
  const at = (place: { readonly file: string; readonly line: number }): Open => {
    const key = `${place.line} ${place.file}`;
    const open = anchors.get(key) ?? { moments: [], endings: [] };
    anchors.set(key, open);
    return open;
  };
  for (const tag of seen.lines.flatMap((line) => line.tags)) {
    const { moments, ending } = readLineTags([tag.text]);
    at(tag).moments.push(...moments);
    if (ending !== undefined) at(tag).endings.push(ending);
  }
  for (const response of seen.sets.flatMap((set) => set.responses)) {
    const { id } = readResponseTags(response.tags.map(({ text }) => text));
    // A response may be written over several lines; its comments stand under the last of them.
    for (const place of [response, ...response.tags]) at(place).response = id === undefined ? {} : { id };
  }
  return (file, line) => anchors.get(`${line} ${file}`);
}

/** Words of a response as they are offered: an act without its round brackets. */
const spoken = (text: string): string => (/^\(.*\)$/s.test(text) ? text.slice(1, -1).trim() : text);

type Named = {
  readonly texts: Map<string, string>;
  readonly responses: Map<string, At>;
  readonly moments: Map<string, At>;
  readonly endings: Map<string, At>;
};

/** Every id the author gave, in the order they are written. */
function namesIn(seen: Outline | undefined): Named {
  const named: Named = { texts: new Map(), responses: new Map(), moments: new Map(), endings: new Map() };
  const first = (map: Map<string, At>, id: string, { file, line, column }: At): void => {
    if (!map.has(id)) map.set(id, { file, line, ...(column === undefined ? {} : { column }) });
  };
  for (const response of seen?.sets.flatMap((set) => set.responses) ?? []) {
    const { id } = readResponseTags(response.tags.map((tag) => tag.text));
    if (id === undefined || named.texts.has(id)) continue;
    named.texts.set(id, spoken(response.text));
    first(named.responses, id, response);
  }
  for (const tag of seen?.lines.flatMap((line) => line.tags) ?? []) {
    if (tag.dynamic) continue;
    const { moments, ending } = readLineTags([tag.text]);
    for (const moment of moments) first(named.moments, moment, tag);
    if (ending !== undefined) first(named.endings, ending, tag);
  }
  return named;
}

/** Everything that is ours in a story Ink could read: metadata, comments, tags. */
function interpret(
  path: string,
  inked: Inked,
  seen: Outline | undefined,
  named: Named,
  sources: ReadonlyMap<string, Source>,
  known: Known | undefined,
  on: Remarks,
): { readonly draft?: Draft; readonly waived: ReadonlySet<string> } {
  if (seen === undefined) return { waived: new Set() };
  const meta = readMetadata(path, topTags(inked, seen, on), seen.top, on);
  const comments = new CommentReader(anchorsOf(seen), on);
  for (const source of sources.values()) comments.read(source);
  const rules = new TagRules(on, meta.cast, known, comments);
  rules.check(seen);
  const agency = comments.agency();
  const placeTag = seen.top.find(({ text }) => /^place\s*:/.test(text));
  if (meta.place !== '' && placeTag !== undefined) rules.place(meta.place, placeTag);
  const cardTag = seen.top.find(({ text }) => /^card\s*:/.test(text));
  if (cardTag !== undefined) checkCard(meta.card, agency, cardTag, on);

  const story = inked.story?.ToJson();
  const { waived } = comments;
  if (typeof story !== 'string') return { waived };
  return {
    draft: {
      id: nameOf(path).id,
      meta,
      agency,
      notes: comments.notes(named.texts, named.moments.keys(), named.endings.keys()),
      story,
    },
    waived,
  };
}

/** Most words the house rules on a card may have together, so that they are read before a scene. */
const cardWords = 45;

function checkCard(card: readonly number[], agency: Agency, at: At, on: Remarks): void {
  const shown = card.map((number) => ({ number, rule: agency.rules.find((rule) => rule.number === number) }));
  for (const { number, rule } of shown) if (rule === undefined) remark(on, 'unknown-house-rule', at, { number });
  const words = shown.reduce((sum, { rule }) => sum + (rule?.short.split(/\s+/).length ?? 0), 0);
  if (words > cardWords) remark(on, 'card-too-long', at, { words, most: cardWords });
}
