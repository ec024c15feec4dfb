/** Blanks out all of an Ink text that names nothing: words, comments, tags. Columns stay where they are. */

/** `code` has a blank for every sign that is words, comment or tag; line by line. */
export type Code = readonly string[];

type State = { block: boolean; depth: number };

const blanks = (count: number): string => ' '.repeat(Math.max(0, count));

/** Comments out, of the same length. */
function withoutComments(row: string, state: State): string {
  let out = '';
  let at = 0;
  while (at < row.length) {
    if (state.block) {
      const end = row.indexOf('*/', at);
      const to = end < 0 ? row.length : end + 2;
      out += blanks(to - at);
      at = to;
      state.block = end < 0;
    } else if (row.startsWith('//', at)) {
      out += blanks(row.length - at);
      at = row.length;
    } else if (row.startsWith('/*', at)) {
      out += '  ';
      at += 2;
      state.block = true;
    } else {
      out += row[at];
      at += 1;
    }
  }
  return out;
}

/** A tag reaches to the next one, to the end of its bracket, or to the end of the line. */
function withoutTags(row: string): string {
  return row.replace(/(^|[^\\])#[^#\]\n]*/g, (all, before: string) => before + blanks(all.length - before.length));
}

const whole = /^\s*(={1,}\s*[\p{L}_]|~|VAR\b|CONST\b|LIST\b|EXTERNAL\b)/u;
const divert = /(?:->->|->|<-)\s*[\p{L}\p{N}_.]*\s*(?:\([^)]*\))?/gu;
const label = /^\s*(?:[*+-]\s*)+\(\s*[\p{L}\p{N}_]+\s*\)/u;
const branch = /^\s*-\s*([^:"]*):/;

/** Where logic stands in braces: up to the colon, or all of it where nothing is chosen between. */
function braces(row: string, state: State, keep: (from: number, to: number) => void): void {
  for (let at = 0; at < row.length; at += 1) {
    if (row[at] === '}') state.depth = Math.max(0, state.depth - 1);
    if (row[at] !== '{') continue;
    state.depth += 1;
    const rest = row.slice(at + 1);
    const end = /[:|{}]/.exec(rest);
    const sequence = /^\s*[&!~$]/.test(rest) || /^\s*(stopping|shuffle|cycle|once)\b/.test(rest);
    if (!sequence && end?.[0] !== '|' && end?.[0] !== '{') keep(at, at + 1 + (end?.index ?? rest.length));
  }
}

function codeIn(row: string, state: State): string {
  if (whole.test(row)) return row;
  const kept = new Array<boolean>(row.length).fill(false);
  const keep = (from: number, to: number): void => {
    kept.fill(true, from, to);
  };
  const inBranch = state.depth > 0 ? branch.exec(row) : null;
  if (inBranch !== null) keep(0, inBranch[0].length);
  const named = label.exec(row);
  if (named !== null) keep(0, named[0].length);
  braces(row, state, keep);
  for (const found of row.matchAll(divert)) keep(found.index, found.index + found[0].length);
  return [...row].length === row.length
    ? [...row].map((sign, at) => (kept[at] ? sign : ' ')).join('')
    : Array.from({ length: row.length }, (_, at) => (kept[at] ? row[at] : ' ')).join('');
}

export function codeOf(text: string): Code {
  const state: State = { block: false, depth: 0 };
  return text.split('\n').map((row) => codeIn(withoutTags(withoutComments(row.replace(/\r$/, ' '), state)), state));
}
