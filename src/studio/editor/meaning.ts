/** What stands in a row of a text means, in plain words: a note behind `//`, a tag, the head of a knot. Shown to the pointer that rests there, and said by a command. */

import { type Extension, StateEffect, StateField, type Text } from '@codemirror/state';
import {
  closeHoverTooltips,
  EditorView,
  hasHoverTooltips,
  hoverTooltip,
  keymap,
  showTooltip,
  type Tooltip,
} from '@codemirror/view';
import { isMove } from '../../core/codebook/codebook.ts';
import { moods } from '../../core/story/beat.ts';
import { moveWords } from '../../words/moves.ts';
import { isNoteKey, noteWords } from '../../words/notes.ts';
import { isTagKey, markWords, sideWords, tagWords } from '../../words/tags.ts';
import { type TermId, termsNamed } from '../../words/terms.ts';
import { m } from '../../words/words.ts';
import { worthOf } from './worth.ts';

export type Meaning = {
  /** Columns in the row, from 0. */
  readonly from: number;
  readonly to: number;
  readonly sentences: readonly string[];
};

type Reader = (found: RegExpExecArray) => readonly string[];

const term = (id: TermId): readonly string[] => termsNamed([id]).map(({ means }) => means());

const moodMeans = (): string => markWords.mood({ moods: moods.join(', ') });

/** What a tag means by its key, as far as it is one of ours; also for what is offered while one is written. */
export function tagMeans(tag: string): readonly string[] {
  const key = tag.replace(/:.*$/s, '');
  if (isTagKey(key)) return [tagWords[key]()];
  if ((moods as readonly string[]).includes(key)) return [moodMeans()];
  if (key === 'moment') return term('moment');
  if (key === 'ctx') return term('context');
  if (key === 'move') return term('move');
  return [];
}

const readers: readonly (readonly [pattern: RegExp, read: Reader])[] = [
  [/\/\/\s*([a-z]+):/g, ([, key = '']) => (isNoteKey(key) ? [noteWords[key].means()] : [])],
  [
    /#\s*move:\s*([\w-]*)/g,
    ([, id = '']) => {
      if (!isMove(id)) return term('move');
      const { name, plain, eases, costs } = moveWords[id];
      return [`${name()}. ${plain()}`, eases(), costs()];
    },
  ],
  [/#\s*(?!move:)([\w-]+(?::\s*[^#\]]*[^#\]\s])?)/g, ([, tag = '']) => tagMeans(tag)],
  [/^\s*={2,}.*$/g, () => term('knot')],
  [/^\s*=(?!=).*$/g, () => term('stitch')],
  [/\/\/\s*(agency|rule):/g, ([, key]) => [key === 'agency' ? markWords.agency() : markWords.rule()]],
  [/\/\/\s*(waive|range)\b/g, ([, key]) => [key === 'waive' ? markWords.waive() : markWords.range()]],
  [/^\s*(?:\*\s*)+/g, () => [markWords.once()]],
  [/^\s*(?:\+\s*)+/g, () => [markWords.again()]],
  [/->\s*[\w.]*/g, () => [markWords.arrow()]],
  [/^\s*-(?!>)\s*/g, () => [markWords.gather()]],
  [/^\s*VAR\b/g, () => [markWords.var()]],
  [/^\s*~/g, () => [markWords.sum()]],
  [/^\s*INCLUDE\b/g, () => [markWords.include()]],
  [/[{}]/g, () => [markWords.braces()]],
];

/** For a row in which nothing of its own stands at the cursor; not shown to a pointer that only passes by. */
function rowMeans(row: string): readonly string[] {
  const bare = row.trim();
  if (bare === '') return [];
  if (bare.startsWith('//')) return [markWords.comment()];
  return [/^[\p{Lu}][\p{L}\p{M}' .-]*:/u.test(bare) ? markWords.said() : markWords.told()];
}

export function meaningsIn(row: string): readonly Meaning[] {
  return readers.flatMap(([pattern, read]) =>
    [...row.matchAll(pattern)].flatMap((found): readonly Meaning[] => {
      const sentences = read(found as RegExpExecArray);
      return sentences.length === 0 ? [] : [{ from: found.index, to: found.index + found[0].length, sentences }];
    }),
  );
}

/** What stands at a column; else what its row is: the sign it begins with, or somebody's words. Undefined for an empty row. */
export function meaningAt(row: string, column: number): Meaning | undefined {
  const all = meaningsIn(row);
  const at = all.find(({ from, to }) => from <= column && column <= to);
  if (at !== undefined) return at;
  const begins = all.find(({ from }) => row.slice(0, from).trim() === '');
  if (begins !== undefined) return begins;
  const sentences = rowMeans(row);
  return sentences.length === 0 ? undefined : { from: 0, to: row.length, sentences };
}

export function meaningBox(sentences: readonly string[]): HTMLElement {
  const box = document.createElement('div');
  for (const sentence of sentences) {
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence;
    box.append(paragraph);
  }
  return box;
}

function tooltip(row: number, { from, to, sentences }: Meaning): Tooltip {
  return {
    pos: row + from,
    end: row + to,
    create: () => {
      const dom = meaningBox(sentences);
      dom.className = 'cm-meaning';
      return { dom };
    },
  };
}

/** With what a move is worth at its moment, which stands further up. */
function withWorth(doc: Text, number: number, meaning: Meaning): Meaning {
  const row = doc.line(number).text;
  if (!/^#\s*move:/.test(row.slice(meaning.from, meaning.to))) return meaning;
  const above = Array.from({ length: number - 1 }, (_, at) => doc.line(at + 1).text);
  const worth = worthOf(row, above);
  if (worth === undefined) return meaning;
  const { autonomy, boundary } = worth;
  return {
    ...meaning,
    sentences: [...meaning.sentences, m.studio_worth({ autonomy, side: sideWords[`${boundary}`]() })],
  };
}

const ask = StateEffect.define<Tooltip | null>();

/** Stands until somebody goes elsewhere, writes, or puts it away. */
const asked = StateField.define<Tooltip | null>({
  create: () => null,
  update: (now, { effects, docChanged, selection }) => {
    const given = effects.find((effect) => effect.is(ask));
    if (given !== undefined) return given.value;
    return docChanged || selection !== undefined ? null : now;
  },
  provide: (field) => showTooltip.from(field),
});

function putAway(view: EditorView): boolean {
  if (view.state.field(asked) === null && !hasHoverTooltips(view.state)) return false;
  view.dispatch({ effects: [ask.of(null), closeHoverTooltips] });
  return true;
}

/** Shows what the row of the cursor means, and says it to whoever listens; false where there is nothing to say. */
export function sayMeaning(view: EditorView): boolean {
  const { head } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  const meant = meaningAt(line.text, head - line.from);
  if (meant === undefined) return false;
  const found = withWorth(view.state.doc, line.number, meant);
  view.focus();
  view.dispatch({
    // What the pointer rests on says the same, or something else.
    effects: [closeHoverTooltips, ask.of(tooltip(line.from, found)), EditorView.announce.of(found.sentences.join(' '))],
  });
  return true;
}

export const meanings = (): Extension => [
  asked,
  keymap.of([{ key: 'Escape', run: putAway }]),
  hoverTooltip(
    ({ state }, pos) => {
      // What was asked for stands there already.
      if (state.field(asked) !== null) return null;
      const line = state.doc.lineAt(pos);
      const found = meaningsIn(line.text).find(({ from, to }) => line.from + from <= pos && pos <= line.from + to);
      return found === undefined ? null : tooltip(line.from, withWorth(state.doc, line.number, found));
    },
    { hideOnChange: true },
  ),
];
