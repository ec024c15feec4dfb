/** Reads an Ink file row by row into what a translator writes over and what must stay as it is. It compiles nothing, so it also reads a file that is half done. */

import { scan } from '../../core/compile/sources.ts';

/**
 * `knot` heads a part. `response`, `comment`, `top` and `line` have words for readers; `logic` has none. `key` tells rows
 * of a kind apart where the author named them: a knot's name, a response's id, a comment's or top tag's key.
 */
export type Row = {
  readonly kind: 'knot' | 'response' | 'comment' | 'top' | 'line' | 'logic';
  readonly line: number;
  readonly key: string;
  /** As it is written, without the blanks around it. */
  readonly text: string;
  /** Only what readers read: no tags, marks or speaker. */
  readonly words: string;
  /** Tags that must be the same in every language. */
  readonly tags: readonly string[];
};

/** Top tags whose value is for readers; their values are translated. */
const readerKeys = new Set(['title', 'about', 'setting', 'trains', 'note', 'language', 'review', 'panel']);
/** Of those, what need not differ. */
const leftAlone = new Set(['language', 'review', 'panel']);

const proseComments = ['ask', 'pull', 'felt', 'eased', 'cost', 'why', 'stands', 'discuss'];

const knotHead = /^(={1,})\s*(?:function\s+)?([\p{L}\p{N}_]+)/u;
/** Rows that hold no words: logic, diverts, brackets of a block, conditions of a branch, bare gathers. */
const bareLogic = [
  /^(?:~|VAR\b|CONST\b|LIST\b|INCLUDE\b|EXTERNAL\b|TODO\b|->|<-|\})/,
  /^\{[^|}]*$/,
  /^\{[^:|]*\}$/,
  /^-\s*(?:\(\s*\w+\s*\)\s*)*$/,
  /^-\s[^#"]*:$/,
];

export function readRows(text: string): readonly Row[] {
  const source = scan('', text);
  const comments = new Map(source.comments.filter(({ alone }) => alone).map((comment) => [comment.line, comment.text]));
  let atTop = true;
  const seen = new Map<string, number>();
  return source.code.flatMap((code, index): readonly Row[] => {
    const line = index + 1;
    const trimmed = code.trim();
    const comment = comments.get(line);
    if (trimmed === '') {
      const row = comment === undefined ? undefined : readComment(comment, line);
      return row === undefined ? [] : [row];
    }
    const top = /^#\s*([\p{L}_-]+)\s*:\s*(.*)$/u.exec(trimmed);
    if (atTop && top?.[1] !== undefined) {
      const count = (seen.get(top[1]) ?? 0) + 1;
      seen.set(top[1], count);
      return [readTop(trimmed, line, top[1], top[2] ?? '', count)];
    }
    const head = knotHead.exec(trimmed);
    if (head?.[2] !== undefined) {
      atTop = false;
      const isKnot = (head[1] ?? '').length > 1;
      return [
        { kind: isKnot ? 'knot' : 'logic', line, key: isKnot ? head[2] : trimmed, text: trimmed, words: '', tags: [] },
      ];
    }
    return [readContent(trimmed, line)];
  });
}

function readComment(text: string, line: number): Row | undefined {
  const [, key = '', words = ''] = /^\s*([a-z]+)(?:\s+\d+(?:\s+\w+)?)?\s*:\s*(.*)$/.exec(text) ?? [];
  if (!proseComments.includes(key)) return undefined;
  return { kind: 'comment', line, key, text: `//${text.trim()}`, words: words.trim(), tags: [] };
}

function readTop(text: string, line: number, key: string, value: string, count: number): Row {
  const isProse = readerKeys.has(key);
  return {
    kind: isProse ? 'top' : 'logic',
    line,
    key: isProse ? `${key} ${count}` : text.replace(/\s+/g, ' '),
    text,
    words: isProse && !leftAlone.has(key) ? value.trim() : '',
    tags: [],
  };
}

/** `#key:value` up to the next `#`, `]` or the end; an escaped `\#` is text. */
const tagPattern = /(?<!\\)#\s*([^#\]]*)/g;

function readContent(text: string, line: number): Row {
  const tags = [...text.matchAll(tagPattern)].map(([, tag = '']) => tag.trim().replace(/\s+/g, ' '));
  // A note before a moment is read by people.
  const fixed = tags.map((tag) => (tag.startsWith('note:') ? 'note:' : tag)).filter((tag) => tag !== '');
  const marked = /^[*+]/.test(text);
  if (!marked && bareLogic.some((pattern) => pattern.test(text)))
    return { kind: 'logic', line, key: text.replace(/\s+/g, ' '), text, words: '', tags: fixed };
  const plain = text
    .replace(tagPattern, '')
    .replace(/^[-*+\s]+/, '')
    .replace(/^(?:\(\s*\w+\s*\)\s*)?/, '')
    .replace(/(?:->|<-)\s*[\p{L}\p{N}_.]*(?:\s*->)?\s*$/u, '')
    .replace(/[[\]]/g, '');
  const words = plain.replace(/^[\p{Lu}][\p{L} .'’-]{0,30}:\s+/u, '').trim();
  const id =
    tags
      .find((tag) => tag.startsWith('id:'))
      ?.slice(3)
      .trim() ?? '';
  return { kind: marked ? 'response' : 'line', line, key: marked ? id : '', text, words, tags: fixed };
}
