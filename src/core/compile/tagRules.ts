/** Looks at the tags of lines and responses and says what the player would not understand. It changes nothing. */

import { moods } from '../story/beat.ts';
import { type ResponseTags, readLineTags, readResponseTags } from '../story/tags.ts';
import type { CommentReader } from './comments.ts';
import { type At, type CompileRule, type Remarks, remark } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Outline, SourceLine, SourceResponse, SourceSet, SourceTag } from './outline.ts';

const keyOf = (tag: string): string => (tag.includes(':') ? tag.slice(0, tag.indexOf(':')).trim() : tag.trim());
const afterColon = (tag: string): string => (tag.includes(':') ? tag.slice(tag.indexOf(':') + 1).trim() : '');

const lineKeys = ['place', 'enter', 'exit', 'prop', 'far', 'moment', 'ctx', 'differ', 'note', 'ending'];
const responseKeys = ['id', 'move', 'flag', 'aside', 'a', 'b'];

/**
 * What the codebook lists, given by whoever compiles: with it a misspelled id gets a guess at what was meant, and the
 * best line of a moment is known.
 */
export type Known = {
  readonly moves: readonly string[];
  readonly contexts: readonly string[];
  readonly flags: readonly string[];
  /** Place ids that can be drawn; absent where places are not to be looked at. */
  readonly places?: readonly string[];
  /** The checker's number of each rule, by which it may be waived as well as by its name. */
  readonly numbers?: { readonly [R in CompileRule]: string };
  readonly credit: (
    move: NonNullable<ResponseTags['move']>,
    context: Context,
    override: ResponseTags['override'],
  ) => { readonly autonomy: number; readonly boundary: number };
};
type Context = ReturnType<typeof readLineTags>['contexts'][number];

/** What a tag with this key names: the rule for an unknown name, and where the known ones are listed. */
const named: {
  readonly [key: string]: { readonly rule: CompileRule; readonly list: 'moves' | 'contexts' | 'flags' };
} = {
  ctx: { rule: 'unknown-context', list: 'contexts' },
  move: { rule: 'unknown-move', list: 'moves' },
  flag: { rule: 'unknown-flag', list: 'flags' },
};

/** `Room #5`, `he is # one`: a hash that was meant as text. */
const isHashMishap = (tag: string): boolean => {
  const bare = tag.trim();
  if (bare === '' || /^\d/.test(bare)) return true;
  return /\s/.test(bare) && !/^[\p{L}_][\p{L}\p{N}_-]*\s*:/u.test(bare);
};

/** Tags outside the bracket that were meant for the response: those with a key of a response, and any where no words follow. */
const strays = ({ outside, prints }: SourceResponse): readonly SourceTag[] =>
  outside.filter(({ text }) => !prints || responseKeys.includes(keyOf(text)));

export class TagRules {
  readonly #on: Remarks;
  readonly #cast: readonly string[];
  readonly #known: Known | undefined;
  readonly #comments: CommentReader;
  #ours = true;
  /** Said at their response already. */
  #outside: ReadonlySet<SourceTag> = new Set();

  constructor(on: Remarks, cast: readonly string[], known: Known | undefined, comments: CommentReader) {
    this.#on = on;
    this.#cast = cast;
    this.#known = known;
    this.#comments = comments;
  }

  check(seen: Outline): void {
    const { lines, sets, ends, glued } = seen;
    this.#outside = new Set(sets.flatMap(({ responses }) => responses.flatMap(strays)));
    this.#ours = isOurs(seen) || this.#cast.length > 0;
    for (const line of lines) this.#line(line);
    const firsts = new Map<string, At>();
    for (const set of sets) {
      for (const response of set.responses) this.#response(response, firsts);
      this.#pulls(set);
    }
    if (!this.#ours) return;
    for (const { at, target } of glued) remark(this.#on, 'glued-divert', at, { target });
    for (const { at, before } of ends) {
      const ways = before.flatMap((line) => line.ways);
      const nameless = (way: readonly SourceTag[]) => readLineTags(way.map(({ text }) => text)).ending === undefined;
      if (ways.some(nameless)) remark(this.#on, 'ending-without-name', at);
    }
    for (const tag of lines.flatMap((line) => line.tags)) {
      const { ending } = readLineTags([tag.text]);
      if (ending === undefined || tag.dynamic || this.#comments.hasStands(ending)) continue;
      remark(this.#on, 'ending-without-stands', tag, { ending });
    }
  }

  #unknown(rule: CompileRule, at: At, name: string, known: readonly string[]): void {
    const near = nearest(rule === 'unknown-tag' ? keyOf(name) : name, known);
    remark(this.#on, rule, at, { name, ...(near === undefined ? {} : { near }) });
  }

  #line(line: SourceLine): void {
    this.#speaker(line);
    if (line.text.includes('→')) remark(this.#on, 'arrow-printed', line);
    for (const tag of line.tags) {
      if (tag.dynamic || this.#outside.has(tag)) continue;
      const read = readLineTags([tag.text]);
      this.#names(tag, [...read.enter, ...read.exit]);
      if (read.place !== undefined) this.place(read.place, tag);
      if (read.unknown.length > 0) this.#unreadable(tag, lineKeys, moods, 'unknown-mood');
    }
    for (const way of line.ways) {
      const read = readLineTags(way.filter(({ dynamic }) => !dynamic).map(({ text }) => text));
      const [moments, circumstances] = [new Set(read.moments), new Set(read.contexts)];
      if (moments.size > 1) remark(this.#on, 'two-moments', line, { moments: [...moments].join(', ') });
      if (circumstances.size > 1) remark(this.#on, 'two-contexts', line, { contexts: [...circumstances].join(', ') });
    }
  }

  place(place: string, at: At): void {
    const places = this.#known?.places;
    if (places !== undefined && !places.includes(place)) this.#unknown('unknown-place', at, place, places);
  }

  #names(at: At, names: readonly string[]): void {
    for (const name of names) {
      const known = this.#cast.includes(name.normalize('NFC'));
      if (!known && this.#cast.length > 0) this.#unknown('unknown-name', at, name, this.#cast);
    }
  }

  #unreadable(tag: SourceTag, keys: readonly string[], words: readonly string[], bare: CompileRule): void {
    const { text } = tag;
    if (!this.#ours && !/^\d/.test(text)) return;
    const [key, value] = [keyOf(text), afterColon(text)];
    const names = named[key];
    if (isHashMishap(text)) remark(this.#on, 'hash-cuts-line', tag, { text });
    else if (names !== undefined && keys.includes(key))
      this.#unknown(names.rule, tag, value, this.#known?.[names.list] ?? []);
    else if (key === 'a' || key === 'b') remark(this.#on, 'unknown-override', tag, { tag: text });
    else if (text.includes(':') || /[^a-z]/.test(text.toLowerCase()) || keys.includes(text.toLowerCase())) {
      this.#unknown('unknown-tag', tag, text, [...keys, ...words]);
    } else this.#unknown(bare, tag, text, words);
  }

  /** A line that begins like speech, by somebody who is not in the cast. */
  #speaker(line: SourceLine): void {
    if (this.#cast.length === 0) return;
    const name = /^(\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,2}):\s/u
      .exec(line.text)?.[1]
      ?.normalize('NFC');
    if (name !== undefined && !this.#cast.includes(name)) this.#unknown('unknown-speaker', line, name, this.#cast);
  }

  #response(response: SourceResponse, firsts: Map<string, At>): void {
    if (response.text.includes('→')) remark(this.#on, 'arrow-printed', response);
    for (const tag of strays(response)) {
      if (isHashMishap(tag.text)) remark(this.#on, 'hash-cuts-line', tag, { text: tag.text });
      else remark(this.#on, 'tag-outside-bracket', tag, { tag: tag.text });
    }
    const counts = new Map<string, number>();
    for (const tag of response.tags) {
      if (tag.dynamic) continue;
      const key = keyOf(tag.text);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      const again = counts.get(key) === 2 && key !== 'flag' && responseKeys.includes(key);
      if (again) remark(this.#on, 'two-of-a-tag', tag, { tag: key });
      else if (readResponseTags([tag.text]).unknown.length > 0) {
        this.#unreadable(tag, responseKeys, responseKeys, 'unknown-tag');
      }
    }
    const read = readResponseTags(response.tags.map(({ text }) => text));
    const { id } = read;
    if (id === undefined) {
      if (read.move !== undefined || read.aside) remark(this.#on, 'missing-id', response, { text: response.text });
      return;
    }
    const first = firsts.get(id);
    if (first !== undefined && (first.file !== response.file || first.line !== response.line)) {
      remark(this.#on, 'duplicate-id', response, { id, in: first.file, first: first.line });
    }
    firsts.set(id, first ?? response);
    if (read.override !== undefined && !this.#comments.has(id, 'why'))
      remark(this.#on, 'override-without-why', response, { id });
  }

  /**
   * Every decision but the best of its moment needs the kind reason somebody would say it. Best: the most autonomy, and of
   * those the nearest to alongside. Where no line stands before the responses the context is not known here, and nothing is said.
   */
  #pulls(set: SourceSet): void {
    const known = this.#known;
    if (known === undefined || set.before.length === 0) return;
    const context =
      set.before.flatMap((line) => readLineTags(line.tags.map(({ text }) => text)).contexts).at(-1) ?? 'none';
    const scored = set.responses.flatMap((response) => {
      const { id, move, override, aside } = readResponseTags(response.tags.map(({ text }) => text));
      if (id === undefined || move === undefined || aside) return [];
      return [{ response, id, ...known.credit(move, context, override) }];
    });
    const most = Math.max(...scored.map(({ autonomy }) => autonomy));
    const least = Math.min(
      ...scored.filter(({ autonomy }) => autonomy === most).map(({ boundary }) => Math.abs(boundary)),
    );
    for (const { response, id, autonomy, boundary } of scored) {
      const best = autonomy === most && Math.abs(boundary) === least;
      if (!best && !this.#comments.has(id, 'pull')) remark(this.#on, 'missing-pull', response, { id });
    }
  }
}

/** True for a story that uses our tags at all; any other plays as it is and is asked for nothing. */
const isOurs = ({ lines, sets }: Outline): boolean =>
  lines.some(({ tags }) => tags.some(({ text }) => keyOf(text) === 'moment')) ||
  sets.some(({ responses }) =>
    responses.some(({ tags }) => tags.some(({ text }) => ['id', 'move'].includes(keyOf(text)))),
  );

/** `http://…` and the like: slashes that end a line in the middle of a word. */
export function checkSlashes(
  sources: Iterable<{
    readonly file: string;
    readonly comments: readonly { line: number; column: number; before: string; text: string }[];
  }>,
  on: Remarks,
): void {
  for (const { file, comments } of sources) {
    for (const { line, column, before, text } of comments) {
      if (/\S$/.test(before) && /^\S/.test(text)) {
        const words = `${/\S*$/.exec(before)?.[0] ?? ''}//${/^\S*/.exec(text)?.[0] ?? ''}`;
        remark(on, 'slashes-cut-line', { file, line, column }, { text: words });
      }
    }
  }
}
