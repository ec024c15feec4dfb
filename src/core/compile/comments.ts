/** Reads doc comments (`//pull: …`) from the sources and ties them to responses, moments and endings. Ink never sees them. */

import type { Agency, HouseRule, Notes, ResponseNotes } from '../story/artifact.ts';
import { type At, type Remarks, remark } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Comment, Source } from './sources.ts';

/** What a comment may be tied to, by the line in the source that it stands under. */
export type Anchor = {
  readonly response?: { readonly id?: string };
  readonly moments: readonly string[];
  readonly endings: readonly string[];
};

const responseKeys = ['pull', 'felt', 'eased', 'cost', 'why'] as const;
type ResponseKey = (typeof responseKeys)[number];

/** Pictures a house rule may have on the card. */
export const pictures = ['phone', 'money', 'car', 'globe', 'lock', 'key', 'pills', 'person'] as const;

/** How each key that takes more than words is written; shown to the author as it is. */
const forms: { readonly [key: string]: { readonly shape: RegExp; readonly form: string } } = {
  waive: { shape: /^waive\s+([\w-]+)\s*:\s*(\S.*)$/, form: '//waive RULE: …' },
  range: {
    shape: /^range\s+([\p{L}_][\p{L}\p{N}_]*)\s+([-−]?\d+(?:\.\d+)?)\s*\.\.\s*([-−]?\d+(?:\.\d+)?)$/u,
    form: '//range name 0..5',
  },
  rule: { shape: /^rule\s+(\d+)\s+([\w-]+)\s*:\s*(\S.*)$/, form: '//rule 1 phone: …' },
  short: { shape: /^short\s+(\d+)\s*:\s*(\S.*)$/, form: '//short 1: …' },
};

/** Keys of the form `//key: words`. */
const plainKeys = [...responseKeys, 'ask', 'stands', 'discuss', 'agency', 'supervisor'] as const;
const allKeys: readonly string[] = [...plainKeys, ...Object.keys(forms)];

type Draft = {
  responses: Map<string, { [K in ResponseKey]?: string }>;
  asks: Map<string, string>;
  stands: Map<string, string>;
  discuss: string[];
  waivers: { rule: string; why: string }[];
  ranges: { name: string; from: number; to: number }[];
  agency: { name?: string; supervisor?: string };
  rules: Map<number, { picture: string; text: string; at: At }>;
  shorts: Map<number, string>;
};

const numberOf = (text: string): number => Number(text.replace('−', '-'));

/**
 * The key a comment begins with; undefined for an ordinary comment. Directly after the slashes a key of ours counts even
 * where its form is broken, and an unknown one is named; after a blank only what is whole counts.
 */
function keyOf(text: string): string | undefined {
  const [, blanks, key = '', after = ''] = /^(\s*)([a-z]+)(.*)$/s.exec(text) ?? [];
  const tight = blanks === '';
  const colon = /^\s*:(?!\/\/)/.test(after);
  if (!allKeys.includes(key)) return tight && colon ? key : undefined;
  if (tight) return /^(\s|:|$)/.test(after) ? key : undefined;
  return (forms[key]?.shape.test(text.trim()) ?? colon) ? key : undefined;
}

/** The nearest line above that is more than comment, or the comment's own line where something stands before it. */
function lineAbove(source: Source, comment: Comment): number {
  if (comment.before.trim() !== '') return comment.line;
  let line = comment.line - 1;
  while (line > 0 && source.code[line - 1]?.trim() === '') line -= 1;
  return line;
}

export class CommentReader {
  readonly #anchors: (file: string, line: number) => Anchor | undefined;
  readonly #on: Remarks;
  readonly #draft: Draft = {
    responses: new Map(),
    asks: new Map(),
    stands: new Map(),
    discuss: [],
    waivers: [],
    ranges: [],
    agency: {},
    rules: new Map(),
    shorts: new Map(),
  };

  constructor(anchors: (file: string, line: number) => Anchor | undefined, on: Remarks) {
    this.#anchors = anchors;
    this.#on = on;
  }

  read(source: Source): void {
    for (const comment of source.comments) {
      const key = keyOf(comment.text);
      if (key === undefined) continue;
      const at: At = { file: source.file, line: comment.line, column: comment.column };
      const text = comment.text.trim();
      if (forms[key] !== undefined) this.#formed(key, text, at);
      else this.#plain(key, new RegExp(`^${key}\\s*:(.*)$`, 's').exec(text)?.[1]?.trim() ?? '', at, source, comment);
    }
  }

  #formed(key: string, text: string, at: At): void {
    const { shape, form } = forms[key] ?? {};
    const found = shape?.exec(text);
    if (form === undefined || found === null || found === undefined) {
      remark(this.#on, 'malformed-comment', at, { key, form: form ?? '' });
      return;
    }
    const [, first = '', second = '', third = ''] = found;
    const draft = this.#draft;
    if (key === 'waive') draft.waivers.push({ rule: first, why: second });
    else if (key === 'range') draft.ranges.push({ name: first, from: numberOf(second), to: numberOf(third) });
    else if (key === 'short') this.#once(draft.shorts, Number(first), second, key, at);
    else {
      const near = nearest(second, pictures);
      if (!(pictures as readonly string[]).includes(second)) {
        remark(this.#on, 'unknown-picture', at, { picture: second, ...(near === undefined ? {} : { near }) });
      }
      this.#once(draft.rules, Number(first), { picture: second, text: third, at }, key, at);
    }
  }

  /** Keeps the first value, and says so when there is a second. */
  #once<K, V>(map: Map<K, V>, name: K, value: V, key: string, at: At): void {
    if (map.has(name)) remark(this.#on, 'repeated-comment', at, { key });
    else map.set(name, value);
  }

  #plain(key: string, text: string, at: At, source: Source, comment: Comment): void {
    const draft = this.#draft;
    if (!allKeys.includes(key)) {
      const near = nearest(key, allKeys);
      remark(this.#on, 'unknown-comment', at, { key, ...(near === undefined ? {} : { near }) });
      return;
    }
    if (text === '') {
      remark(this.#on, 'malformed-comment', at, { key, form: `//${key}: …` });
      return;
    }
    if (key === 'discuss') draft.discuss.push(text);
    else if (key === 'agency') draft.agency.name ??= text;
    else if (key === 'supervisor') draft.agency.supervisor ??= text;
    else this.#tied(key, text, at, this.#anchors(source.file, lineAbove(source, comment)));
  }

  #tied(key: string, text: string, at: At, anchor: Anchor | undefined): void {
    const draft = this.#draft;
    if (key === 'ask' || key === 'stands') {
      const names = (key === 'ask' ? anchor?.moments : anchor?.endings) ?? [];
      if (names.length === 0) remark(this.#on, 'comment-tied-to-nothing', at, { key });
      for (const name of names) this.#once(key === 'ask' ? draft.asks : draft.stands, name, text, key, at);
      return;
    }
    const response = anchor?.response;
    if (response === undefined) {
      remark(this.#on, 'comment-tied-to-nothing', at, { key });
      return;
    }
    if (response.id === undefined) {
      remark(this.#on, 'comment-without-id', at, { key });
      return;
    }
    const notes = draft.responses.get(response.id) ?? {};
    draft.responses.set(response.id, notes);
    if (notes[key as ResponseKey] !== undefined) remark(this.#on, 'repeated-comment', at, { key });
    else notes[key as ResponseKey] = text;
  }

  /** True where the author gave this response a line of that key. */
  has(id: string, key: ResponseKey): boolean {
    return this.#draft.responses.get(id)?.[key] !== undefined;
  }

  hasStands(ending: string): boolean {
    return this.#draft.stands.has(ending);
  }

  get waived(): ReadonlySet<string> {
    return new Set(this.#draft.waivers.map(({ rule }) => rule));
  }

  /** `texts` are the responses' words by id, and decide which ids there are; `moments` and `endings` likewise. */
  notes(texts: ReadonlyMap<string, string>, moments: Iterable<string>, endings: Iterable<string>): Notes {
    const draft = this.#draft;
    const responses: { [id: string]: ResponseNotes } = Object.create(null);
    for (const [id, text] of texts) responses[id] = { text, ...draft.responses.get(id) };
    const tied = <K extends string>(key: K, names: Iterable<string>, from: ReadonlyMap<string, string>) => {
      const notes: { [id: string]: { readonly [P in K]?: string } } = Object.create(null);
      for (const name of names) {
        const text = from.get(name);
        notes[name] = (text === undefined ? {} : { [key]: text }) as { readonly [P in K]?: string };
      }
      return notes;
    };
    return {
      responses: { ...responses },
      moments: { ...tied('ask', moments, draft.asks) },
      endings: { ...tied('stands', endings, draft.stands) },
      discuss: draft.discuss,
      waivers: draft.waivers,
      ranges: draft.ranges,
    };
  }

  agency(): Agency {
    const { agency, rules, shorts } = this.#draft;
    const read = [...rules].map(
      ([number, { picture, text }]): HouseRule => ({
        number,
        picture,
        text,
        short: shorts.get(number) ?? firstSentence(text),
      }),
    );
    return { ...agency, rules: read.sort((a, b) => a.number - b.number) };
  }
}

/** Up to the first full stop that a blank or the end follows. */
const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
