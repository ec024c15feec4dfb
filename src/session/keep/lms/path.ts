/** A playthrough in as few signs as it takes to play it again: how it began and which responses were taken. It holds no wording and no credit. */

import { isCodebookVersion } from '../../../core/codebook/codebook.ts';
import type { Began, Entry, Ledger } from '../../../core/ledger/entries.ts';
import type { Scenario } from '../../../core/story/artifact.ts';
import { decide, skip } from '../../../core/story/decide.ts';
import type { Playthrough } from '../../../core/story/playthrough.ts';
import { replay } from '../../../core/story/replay.ts';

/** First sign of every path; another is another program's. */
const version = 'a1';

/** One entry after the first; `at` in ms since 1970. */
export type Mark =
  | { readonly kind: 'chose' | 'aside' | 'skipped'; readonly at: number; readonly response: string }
  | { readonly kind: 'wentBack'; readonly at: number; readonly to: number; readonly edition?: string }
  | { readonly kind: 'ended'; readonly at: number };

export type Path = { readonly began: Began; readonly marks: readonly Mark[] };

const letters = { chose: 'c', aside: 'a', skipped: 's', wentBack: 'b', ended: 'e' } as const;
type Kind = keyof typeof letters;
const kinds = Object.fromEntries(Object.entries(letters).map(([kind, letter]) => [letter, kind])) as {
  readonly [letter: string]: Kind | undefined;
};

const short = (n: number): string => Math.round(n).toString(36);
const long = (text: string): number => Number.parseInt(text, 36);

function markOf(entry: Entry, before: number): string {
  const since = short(entry.at - before);
  switch (entry.kind) {
    case 'began':
      return '';
    case 'wentBack':
      return `b${since}:${short(entry.to)}${entry.edition === undefined ? '' : `:${encodeURIComponent(entry.edition)}`}`;
    case 'ended':
      return `e${since}`;
    default:
      return `${letters[entry.kind]}${since}:${encodeURIComponent(entry.response)}`;
  }
}

/**
 * `a1;edition;codebook;language;seed;mode;at;c1f4:ask;…`, of signs that need one byte anywhere. Numbers are to base 36,
 * times are ms since the entry before. When it would be longer than `most` its last entries are left out: what there is
 * still replays. `kept` counts the entries in it.
 */
export function printPath(ledger: Ledger, most = Number.POSITIVE_INFINITY): { text: string; kept: number } {
  const [began, ...later] = ledger;
  let text = [
    version,
    encodeURIComponent(began.edition),
    began.codebook,
    encodeURIComponent(began.language),
    short(began.seed),
    began.mode === 'straight' ? 's' : 'p',
    short(began.at),
  ].join(';');
  let before = began.at;
  let kept = 1;
  for (const entry of later) {
    const longer = `${text};${markOf(entry, before)}`;
    if (longer.length > most) break;
    text = longer;
    before = entry.at;
    kept += 1;
  }
  return { text, kept };
}

function parseMark(text: string, before: number): Mark | undefined {
  const kind = kinds[text[0] ?? ''];
  const [since = '', detail = '', edition] = text.slice(1).split(':');
  const at = before + long(since);
  if (kind === undefined || Number.isNaN(at)) return undefined;
  if (kind === 'ended') return { kind, at };
  if (kind === 'wentBack') {
    const to = long(detail);
    if (!(to > 0)) return undefined;
    return { kind, at, to, ...(edition === undefined ? {} : { edition: decodeURIComponent(edition) }) };
  }
  return detail === '' ? undefined : { kind, at, response: decodeURIComponent(detail) };
}

/** The inverse of `printPath`; `scenario` is the id the path does not repeat. Undefined for anything else. Never throws. */
export function parsePath(text: string, scenario: string): Path | undefined {
  try {
    const [first, edition = '', codebook, language = '', seed = '', mode, at = '', ...rest] = text.split(';');
    const book = Number(codebook);
    const numbers = [long(seed), long(at)];
    if (first !== version || edition === '' || language === '' || numbers.some(Number.isNaN)) return undefined;
    if (!isCodebookVersion(book) || (mode !== 's' && mode !== 'p')) return undefined;
    const began: Began = {
      kind: 'began',
      at: long(at),
      scenario,
      edition: decodeURIComponent(edition),
      codebook: book,
      language: decodeURIComponent(language),
      seed: long(seed),
      mode: mode === 's' ? 'straight' : 'practice',
    };
    const marks: Mark[] = [];
    for (const one of rest) {
      const mark = parseMark(one, marks.at(-1)?.at ?? began.at);
      if (mark === undefined) return undefined;
      marks.push(mark);
    }
    return { began, marks };
  } catch {
    // Half an escape: whoever stored it has cut it.
    return undefined;
  }
}

/** The entry a mark stands for, where the story stands now; undefined where it is not on offer. */
function entryOf(mark: Mark, play: Playthrough): Entry | undefined {
  if (mark.kind === 'wentBack') return mark;
  if (mark.kind === 'ended') {
    const { end, ending } = play.beat;
    return end ? { kind: 'ended', at: mark.at, ...(ending === undefined ? {} : { ending }) } : undefined;
  }
  const made = mark.kind === 'skipped' ? skip(play.beat, mark.at) : decide(play.beat, mark.response, mark.at);
  if ('refused' in made || made.kind !== mark.kind) return undefined;
  const offered = play.beat.responses.some(({ key }) => key === mark.response);
  return offered ? { ...made, response: mark.response } : undefined;
}

/**
 * Plays a path again and writes down its ledger, what was on offer included. In another edition it goes as far as
 * responses are found by id; one recorded by its place (`~…`) is not looked for there.
 */
export function ledgerOf(scenario: Scenario, { began, marks }: Path): Ledger {
  let ledger: Ledger = [began];
  const road = replay(scenario, ledger);
  if (!road.ok) return ledger;
  let { play } = road;
  for (const mark of marks) {
    if (began.edition !== scenario.edition && 'response' in mark && mark.response.startsWith('~')) break;
    const entry = entryOf(mark, play);
    if (entry === undefined) break;
    if (entry.kind === 'wentBack') {
      const again = replay(scenario, [...ledger, entry]);
      if (!again.ok || again.missing !== undefined) break;
      play = again.play;
    } else if ('response' in entry && !play.choose(entry.response)) break;
    ledger = [...ledger, entry];
  }
  return ledger;
}
