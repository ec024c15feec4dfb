/** Reads the tags of lines and responses. Anything unknown is kept and named, never thrown. */

import { isAutonomy, isBoundary, isContext, isFlag, isMove, type Override } from '../codebook/codebook.ts';
import type { Context, Flag, Move } from '../codebook/moves.ts';
import { isMood, type Mood } from './beat.ts';

/** A tag as written, without its `#`: `mood` alone or `key:value`. */
const split = (tag: string): [string, string] => {
  const at = tag.indexOf(':');
  return at < 0 ? [tag.trim(), ''] : [tag.slice(0, at).trim(), tag.slice(at + 1).trim()];
};

export type LineTags = {
  readonly mood?: Mood;
  readonly place?: string;
  readonly enter: readonly string[];
  readonly exit: readonly string[];
  readonly prop?: string;
  /** Said from elsewhere, as by phone: nobody comes in with it. */
  readonly far?: true;
  readonly moments: readonly string[];
  readonly contexts: readonly Context[];
  readonly differ: boolean;
  readonly note?: string;
  readonly ending?: string;
  readonly unknown: readonly string[];
};

/** Notes a value that was understood. */
const put = <T, K extends keyof T>(on: T, key: K, value: T[K]): true => {
  on[key] = value;
  return true;
};

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type LineDraft = Writable<Omit<LineTags, 'enter' | 'exit' | 'moments' | 'contexts' | 'unknown'>> & {
  enter: string[];
  exit: string[];
  moments: string[];
  contexts: Context[];
  unknown: string[];
};

/** Each answers whether it could use the value. */
const lineReaders: { readonly [key: string]: (read: LineDraft, value: string) => boolean } = {
  place: (read, value) => value !== '' && put(read, 'place', value),
  enter: (read, value) => value !== '' && read.enter.push(value) > 0,
  exit: (read, value) => value !== '' && read.exit.push(value) > 0,
  prop: (read, value) => value !== '' && put(read, 'prop', value),
  far: (read, value) => value === '' && put(read, 'far', true),
  moment: (read, value) => value !== '' && read.moments.push(value) > 0,
  ctx: (read, value) => isContext(value) && read.contexts.push(value) > 0,
  differ: (read, value) => value === '' && put(read, 'differ', true),
  note: (read, value) => value !== '' && put(read, 'note', value),
  ending: (read, value) => value !== '' && put(read, 'ending', value),
};

export function readLineTags(tags: readonly string[]): LineTags {
  const read: LineDraft = { enter: [], exit: [], moments: [], contexts: [], differ: false, unknown: [] };
  for (const tag of tags) {
    const [key, value] = split(tag);
    if (value === '' && isMood(key)) read.mood = key;
    else if (!Object.hasOwn(lineReaders, key) || !lineReaders[key]?.(read, value)) read.unknown.push(tag);
  }
  return read;
}

export type ResponseTags = {
  readonly id?: string;
  readonly move?: Move;
  readonly override?: Override;
  readonly flags: readonly Flag[];
  readonly aside: boolean;
  readonly unknown: readonly string[];
};

type ResponseDraft = Writable<Omit<ResponseTags, 'flags' | 'unknown' | 'override'>> & {
  flags: Flag[];
  override: Writable<Override>;
};

/** A whole number, with either minus sign; NaN where there is none. */
const whole = (value: string): number => (/^[+\-−]?\d+$/.test(value) ? Number(value.replace('−', '-')) : Number.NaN);

const responseReaders: { readonly [key: string]: (read: ResponseDraft, value: string) => boolean } = {
  id: (read, value) => value !== '' && read.id === undefined && put(read, 'id', value),
  move: (read, value) => isMove(value) && put(read, 'move', value),
  flag: (read, value) => isFlag(value) && read.flags.push(value) > 0,
  aside: (read, value) => value === '' && put(read, 'aside', true),
  a: (read, value) => {
    const number = whole(value);
    return isAutonomy(number) && put(read.override, 'autonomy', number);
  },
  b: (read, value) => {
    const number = whole(value);
    return isBoundary(number) && put(read.override, 'boundary', number);
  },
};

export function readResponseTags(tags: readonly string[]): ResponseTags {
  const read: ResponseDraft = { flags: [], aside: false, override: {} };
  const unknown: string[] = [];
  for (const tag of tags) {
    const [key, value] = split(tag);
    if (!Object.hasOwn(responseReaders, key) || !responseReaders[key]?.(read, value)) unknown.push(tag);
  }
  const { override, ...rest } = read;
  return { ...rest, ...(Object.keys(override).length === 0 ? {} : { override }), unknown };
}
