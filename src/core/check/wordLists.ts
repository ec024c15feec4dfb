/** Word lists the rules look for in responses and narration, by language. They judge no meaning. */

/** Words and phrases in lower case; `*` stands for any ending. */
export type WordLists = {
  /** W3: training-room words nobody says across a table. */
  readonly preachy: readonly string[];
  /** W4: words that name a choice. */
  readonly choice: readonly string[];
  /** W5 */
  readonly absolute: readonly string[];
  /** W7: softeners and thanks. */
  readonly soft: readonly string[];
  /** W8: what a line that quotes a rule says. */
  readonly rule: readonly string[];
  /** T1: reasons that insult. */
  readonly insult: readonly string[];
  /** T4: a narrator who names the move, the lesson or the count. */
  readonly moral: readonly string[];
};

const english: WordLists = {
  preachy: [
    'boundary',
    'boundaries',
    'autonomy',
    'empower*',
    'appropriate*',
    'inappropriate*',
    'professional*',
    'journey',
    'support you',
    'respect your',
    'safe space',
  ],
  choice: ['choice', 'choices', 'choose', 'chooses', 'decide', 'decides', 'up to you', 'your call', 'want'],
  absolute: ['always', 'never', 'just', 'only', 'must', 'have to', 'should'],
  soft: ['thank you', 'thanks', 'i hear', 'it sounds like', 'sounds like', 'i wonder'],
  rule: [
    'rule',
    'rules',
    'policy',
    'allowed',
    'not allowed',
    'supposed to',
    'the card',
    'the book',
    'release',
    'the desk till six',
    'warmline',
    'work phone',
  ],
  insult: [
    "doesn't care",
    "don't care",
    'lazy',
    'stupid',
    'deserves it',
    'deserve it',
    'liar',
    'lying',
    'manipulat*',
    'attention-seek*',
    'addict*',
    'hopeless',
    'hates',
    'whiny',
    'too dumb',
    'fool*',
    'crazy',
    'junkie',
    'drunk',
  ],
  moral: [
    'boundary',
    'boundaries',
    'autonomy',
    'lesson',
    'moral of',
    'mistake',
    'should have',
    'correct choice',
    'right choice',
    'wrong choice',
    'right thing',
    'wrong thing',
    'good choice',
    'bad choice',
    'overstep*',
    'overshar*',
    'advocate*',
    'self-determination',
    'score',
    'codebook',
    'empower*',
    'person-centered',
    'inappropriate*',
  ],
};

/** Languages without lists of their own are not searched for words. */
export const wordLists: { readonly [language: string]: WordLists } = { en: english };

const nothing: WordLists = { preachy: [], choice: [], absolute: [], soft: [], rule: [], insult: [], moral: [] };
export const listsFor = (language: string): WordLists => wordLists[language.split('-')[0] ?? ''] ?? nothing;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const made = new Map<readonly string[], RegExp | undefined>();

/** Matches any word or phrase of the list, as whole words. */
function patternOf(list: readonly string[]): RegExp | undefined {
  if (made.has(list)) return made.get(list);
  const each = list.map((word) => (word.endsWith('*') ? `${escaped(word.slice(0, -1))}[\\p{L}]*` : escaped(word)));
  const pattern =
    each.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${each.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  made.set(list, pattern);
  return pattern;
}

/** Every word of the list that stands in the text, as it is written there. */
export function wordsFrom(list: readonly string[], text: string): readonly string[] {
  const pattern = patternOf(list);
  return pattern === undefined ? [] : [...text.replaceAll('’', "'").matchAll(pattern)].map(([word]) => word);
}

export const has = (list: readonly string[], text: string): boolean => wordsFrom(list, text).length > 0;

/** Words of a line: what is between blanks and holds a letter or a digit. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** True for a line that asks: it ends in a question mark, whatever brackets or quotes close it. */
export const asks = (text: string): boolean => /[?？؟]["'”’)\s]*$/u.test(text);
