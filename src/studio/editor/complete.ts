/** What may stand where the cursor is: targets, variables, moves with what they mean, moods, contexts, flags, speakers, places, doc comments. */

import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { moveIds } from '../../core/codebook/codebook.ts';
import { contexts, flags } from '../../core/codebook/moves.ts';
import { moods } from '../../core/story/beat.ts';
import { youName } from '../../core/story/lines.ts';
import { choosable } from '../../core/story/looks.ts';
import { lookWords } from '../../words/looks.ts';
import { moveWords } from '../../words/moves.ts';
import { noteKeys, noteWords } from '../../words/notes.ts';
import type { Workshop } from '../workshop.ts';
import { meaningBox, tagMeans } from './meaning.ts';
import { allSymbols, castIn, type Named } from './symbols.ts';

const lineTags = ['moment:', 'ctx:', 'place:', 'enter:', 'exit:', 'prop:', 'far', 'note:', 'differ', 'ending:'];
const responseTags = ['id:', 'move:', 'aside', 'flag:', 'a:', 'b:'];
const topTags = [
  'title:',
  'client:',
  'cast:',
  'place:',
  'setting:',
  'about:',
  'level:',
  'minutes:',
  'trains:',
  'note:',
  'card:',
  'language:',
  'review:',
  'looks:',
];
const plain = (labels: readonly string[], type: string): Completion[] => labels.map((label) => ({ label, type }));

/** Tags with what each means beside them. */
const tags = (labels: readonly string[], type = 'property'): Completion[] =>
  labels.map((label) => {
    const sentences = tagMeans(label.trim());
    return { label, type, ...(sentences.length === 0 ? {} : { info: () => meaningBox(sentences) }) };
  });

/** Every tag that is offered. */
export const allTags: readonly string[] = [...lineTags, ...responseTags, ...topTags];

/** What the move is, as plain words under its name: no HTML. */
const moves = (): Completion[] =>
  moveIds.map((label) => {
    const words = moveWords[label];
    return {
      label,
      type: 'keyword',
      detail: words.name(),
      info: () => meaningBox([words.plain(), words.eases(), words.costs()]),
    };
  });

const notes = (before = ''): Completion[] =>
  noteKeys.map((key) => ({
    label: `${before}${key}: `,
    type: 'property',
    detail: noteWords[key].brief(),
    info: () => meaningBox([noteWords[key].means()]),
  }));

const speakers = (workshop: Workshop): Completion[] =>
  castIn(workshop.getState().files).map((name) => ({ label: `${name}: `, type: 'type' }));

/** Characters of a file above which its names are not offered: reading them would hold up who types. */
const mostRead = 400_000;

const symbolsOf = (workshop: Workshop): readonly Named[] =>
  allSymbols(
    Object.fromEntries(Object.entries(workshop.getState().files).filter(([, { length }]) => length <= mostRead)),
  );

const pathOf = ({ kind, name, knot, stitch }: Named): string => {
  if (kind === 'stitch') return `${knot}.${name}`;
  if (kind !== 'label') return name;
  return [knot, stitch, name].filter((part) => part !== undefined && part !== '').join('.');
};

function targets(workshop: Workshop): Completion[] {
  const symbols = symbolsOf(workshop);
  const places = symbols.filter(({ kind }) => kind === 'knot' || kind === 'stitch' || kind === 'label');
  return [
    ...places.map((one) => ({ label: pathOf(one), type: 'class', detail: one.kind })),
    { label: 'END', type: 'keyword' },
    { label: 'DONE', type: 'keyword' },
  ];
}

const named = (workshop: Workshop): Completion[] =>
  symbolsOf(workshop).flatMap((one) =>
    one.kind === 'moment' || one.kind === 'ending' ? [] : [{ label: pathOf(one), type: 'variable', detail: one.kind }],
  );

/** Each with what must stand before the cursor; the last group is the word that is being written. */
const ways: readonly {
  readonly after: RegExp;
  readonly options: (workshop: Workshop, context: CompletionContext) => Completion[];
}[] = [
  { after: /(?:->|<-)\s*([\p{L}\p{N}_.]*)$/u, options: targets },
  { after: /#\s*move:\s*([\w-]*)$/, options: moves },
  {
    after: /#\s*ctx:\s*([\w-]*)$/,
    options: () =>
      plain(
        contexts.filter((one) => one !== 'none'),
        'enum',
      ),
  },
  { after: /#\s*flag:\s*([\w-]*)$/, options: () => plain(Object.keys(flags), 'enum') },
  { after: /#\s*place:\s*([\w-]*)$/, options: (workshop) => plain(workshop.places, 'enum') },
  {
    after: /#\s*(?:enter|exit):\s*([\p{L}]*)$/u,
    options: (workshop) => plain(castIn(workshop.getState().files), 'type'),
  },
  {
    after: /^\s*#\s*looks:[^=]*=\s*([\w-]*)$/,
    options: (workshop) =>
      choosable(workshop.figures).map(({ id }) => ({ label: id, type: 'enum', detail: lookWords(id) })),
  },
  {
    after: /^\s*#\s*looks:\s*([\p{L}]*)$/u,
    options: (workshop) =>
      castIn(workshop.getState().files)
        .filter((name) => name !== youName)
        .map((name) => ({ label: `${name} = `, type: 'type' })),
  },
  {
    after: /^\s*#\s*([\w]*)$/,
    options: () => tags(topTags.map((tag) => `${tag} `)),
  },
  {
    after: /#\s*([\w-]*)$/,
    options: (_workshop, context) => {
      const before = context.state.doc
        .lineAt(context.pos)
        .text.slice(0, context.pos - context.state.doc.lineAt(context.pos).from);
      const bracket = before.lastIndexOf('[') > before.lastIndexOf(']');
      return bracket ? tags(responseTags) : [...tags(moods, 'enum'), ...tags(lineTags)];
    },
  },
  {
    after: /^\s*\/\/([a-z]*)$/,
    options: () => notes(),
  },
  { after: /(?:^\s*~\s*|\{[^}|:]*?)([\p{L}_][\p{L}\p{N}_.]*)$/u, options: named },
  {
    after: /^\s*([\p{Lu}][\p{L}]*)$/u,
    options: speakers,
  },
  // An empty row, where somebody asks what may stand there.
  { after: /^\s*()$/, options: (workshop, { explicit }) => (explicit ? [...speakers(workshop), ...notes('//')] : []) },
];

export function completions(workshop: Workshop) {
  return (context: CompletionContext): CompletionResult | null => {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    for (const { after, options } of ways) {
      const found = after.exec(before);
      if (found === null) continue;
      const offered = options(workshop, context);
      if (offered.length === 0) return null;
      return {
        from: context.pos - (found[1]?.length ?? 0),
        options: offered,
        validFor: /^[\p{L}\p{N}_.-]*$/u,
      };
    }
    return null;
  };
}
