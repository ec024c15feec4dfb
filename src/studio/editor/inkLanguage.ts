/** Colors Ink as it is typed: knots, stitches, responses, gathers, diverts, logic, comments, and our tags and doc comments. It checks nothing. */

import {
  foldService,
  HighlightStyle,
  LanguageSupport,
  StreamLanguage,
  type StringStream,
  syntaxHighlighting,
} from '@codemirror/language';
import { type Tag, tags as t } from '@lezer/highlight';

type State = {
  /** Inside a block comment. */
  block: boolean;
  /** Inside a tag: up to the next tag, a closing bracket or the end of the line. */
  tag: boolean;
  /** The rest of the line is logic. */
  logic: boolean;
  /** Nothing but marks has stood on the line so far. */
  fresh: boolean;
  /** The next word is a target. */
  target: boolean;
};

/** Names of our own, drawn below; the others are Lezer's. */
const tokenTable: { readonly [name: string]: Tag } = {
  knot: t.heading1,
  stitch: t.heading2,
  mark: t.operator,
  divert: t.controlKeyword,
  target: t.link,
  speaker: t.labelName,
  hash: t.meta,
  doc: t.docComment,
  comment: t.comment,
  keyword: t.definitionKeyword,
  logic: t.processingInstruction,
  brace: t.brace,
  bracket: t.squareBracket,
  gather: t.link,
  todo: t.annotation,
};

const docComment = /^\/\/\s*(pull|felt|eased|cost|why|ask|stands|discuss|waive|range|agency|supervisor|rule|short)\b/;

/** What only stands at the beginning of a line. */
function atStart(stream: StringStream, state: State): string | undefined {
  state.tag = false;
  state.logic = false;
  state.target = false;
  state.fresh = true;
  stream.eatSpace();
  if (stream.match(/^={2,}.*/)) return 'knot';
  if (stream.match(/^=\s*[\p{L}\p{N}_]+.*/u)) return 'stitch';
  if (stream.match(/^TODO\b.*/)) return 'todo';
  if (stream.match(/^(VAR|CONST|LIST|EXTERNAL)\b/)) {
    state.logic = true;
    return 'keyword';
  }
  if (stream.match(/^INCLUDE\b/)) return 'keyword';
  if (stream.match(/^~/)) {
    state.logic = true;
    return 'brace';
  }
  return undefined;
}

function inComment(stream: StringStream, state: State): string {
  if (stream.skipTo('*/')) {
    stream.match('*/');
    state.block = false;
  } else stream.skipToEnd();
  return 'comment';
}

function aComment(stream: StringStream, state: State): string | undefined {
  if (stream.match(docComment, false)) {
    stream.skipToEnd();
    return 'doc';
  }
  if (stream.match('//')) {
    stream.skipToEnd();
    return 'comment';
  }
  if (!stream.match('/*')) return undefined;
  state.block = true;
  return inComment(stream, state);
}

/** Marks that may follow each other before the words begin. */
function aMark(stream: StringStream, state: State): string | undefined {
  if (stream.match(/^[*+](\s*[*+])*/) || stream.match(/^-(?!>)(\s*-(?!>))*/)) return 'mark';
  if (stream.match(/^\(\s*[\p{L}\p{N}_]+\s*\)(?=\s|$|\[)/u)) return 'gather';
  state.fresh = false;
  if (stream.match(/^[\p{L}][\p{L}\p{N} .’'-]{0,30}:(?=\s|$)/u)) return 'speaker';
  return undefined;
}

function token(stream: StringStream, state: State): string | null {
  if (state.block) return inComment(stream, state);
  const first = stream.sol() ? atStart(stream, state) : undefined;
  if (first !== undefined) return first;
  if (stream.eatSpace()) return state.tag ? 'hash' : null;
  const comment = aComment(stream, state);
  if (comment !== undefined) return comment;
  if (state.fresh && !state.logic) {
    const mark = aMark(stream, state);
    if (mark !== undefined) return mark;
  }
  if (stream.match(/^(->->|->|<-)/)) {
    state.tag = false;
    state.target = true;
    return 'divert';
  }
  if (state.target) {
    state.target = false;
    if (stream.match(/^[\p{L}_][\p{L}\p{N}_.]*/u)) return 'target';
  }
  return plainly(stream, state);
}

function plainly(stream: StringStream, state: State): string | null {
  if (stream.match('\\')) {
    stream.next();
    return null;
  }
  if (stream.match('#')) {
    state.tag = true;
    return 'hash';
  }
  if (stream.match(/^[[\]]/)) {
    state.tag = false;
    return 'bracket';
  }
  if (stream.match(/^[{}]/) || stream.match('<>')) return 'brace';
  if (stream.match(/^[^\s/#[\]{}<>\\-]+/) === null) stream.next();
  if (state.tag) return 'hash';
  return state.logic ? 'logic' : null;
}

export const inkParser = StreamLanguage.define<State>({
  name: 'ink',
  startState: () => ({ block: false, tag: false, logic: false, fresh: true, target: false }),
  copyState: (state) => ({ ...state }),
  token,
  blankLine: (state) => {
    state.tag = false;
    state.logic = false;
  },
  tokenTable: { ...tokenTable },
  languageData: { commentTokens: { line: '//', block: { open: '/*', close: '*/' } } },
});

const head = /^\s*={2,}\s*\S/;
const anyHead = /^\s*=+\s*\S/;

/** A knot folds up to the next knot, a stitch up to the next of either. */
const folds = foldService.of((state, from) => {
  const line = state.doc.lineAt(from);
  const isKnot = head.test(line.text);
  if (!isKnot && !anyHead.test(line.text)) return null;
  let last = line.number;
  for (let number = line.number + 1; number <= state.doc.lines; number += 1) {
    const { text } = state.doc.line(number);
    if (isKnot ? head.test(text) : anyHead.test(text)) break;
    if (text.trim() !== '') last = number;
  }
  return last === line.number ? null : { from: line.to, to: state.doc.line(last).to };
});

/** Classes, so that the page's own style sheet draws them in every theme. */
const drawn = HighlightStyle.define([
  { tag: t.heading1, class: 'inkKnot' },
  { tag: t.heading2, class: 'inkStitch' },
  { tag: t.operator, class: 'inkMark' },
  { tag: t.controlKeyword, class: 'inkMark' },
  { tag: t.link, class: 'inkTarget' },
  { tag: t.labelName, class: 'inkSpeaker' },
  { tag: t.meta, class: 'inkTag' },
  { tag: t.docComment, class: 'inkDoc' },
  { tag: t.comment, class: 'inkComment' },
  { tag: t.definitionKeyword, class: 'inkMark' },
  { tag: t.processingInstruction, class: 'inkLogic' },
  { tag: t.brace, class: 'inkMark' },
  { tag: t.squareBracket, class: 'inkMark' },

  { tag: t.annotation, class: 'inkComment' },
]);

export const ink = (): LanguageSupport => new LanguageSupport(inkParser, [folds, syntaxHighlighting(drawn)]);
