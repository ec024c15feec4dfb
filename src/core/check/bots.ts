/** Players that see the looks of a line and not its sense, and what each would leave with the person: exact, over the whole story. */

import { credit, currentCodebook } from '../codebook/codebook.ts';
import type { Move } from '../codebook/moves.ts';
import { findAverages } from '../prove/blind.ts';
import type { Components } from '../prove/components.ts';
import type { Graph, GraphResponse, GraphState } from '../prove/graph.ts';
import { liking } from '../prove/policy.ts';
import { creditOf, isScored, shares } from '../prove/readings.ts';
import type { Steps } from '../prove/steps.ts';
import { asks, countWords, has, type WordLists, wordsFrom } from './wordLists.ts';

/** By looks (W8), and by what the codebook says of the move (W14). */
export const botNames = [
  'first',
  'last',
  'longest',
  'shortest',
  'question-mark',
  'choice-word',
  'softest',
  'rule-quoting',
  'always-consult',
  'always-share-nothing',
  'always-emphasise-choice',
  'lukewarm',
  'names-only',
] as const;
export type BotName = (typeof botNames)[number];

export type BotValue = {
  readonly bot: BotName;
  /** Mean autonomy share over its runs that end, 0 to 1. */
  readonly share: number;
  readonly of: 'share' | 'ratio-of-means';
};

/** As much of a response as a guesser sees; the boundary only for the one that goes by it. */
export type Looks = { readonly text: string; readonly move?: Move; readonly boundary?: number };
type Likes = (all: readonly Looks[], at: number) => boolean;

const one =
  (is: (looks: Looks) => boolean): Likes =>
  (all, at) =>
    all[at] !== undefined && is(all[at]);
const most =
  (score: (looks: Looks) => number): Likes =>
  (all, at) =>
    all[at] !== undefined && score(all[at]) === Math.max(...all.map(score));

const sharing: readonly (string | undefined)[] = ['purposeful-share', 'overshare', 'steady'];

/** Default credit in one number: autonomy first, then nearness to alongside. */
const plainly = ({ move }: Looks): number => {
  if (move === undefined) return -1;
  const { autonomy, boundary } = credit(currentCodebook, move, 'none');
  return autonomy * 4 - Math.abs(boundary);
};

/** A few texts are asked about in thousands of states. */
function once<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = of(text);
    known.set(text, made);
    return made;
  };
}

/** In source order. Where a bot likes several or none it picks evenly among those, or among all. */
const tastes = (lists: WordLists): { readonly [B in BotName]: Likes } => {
  const words = once(countWords);
  const soft = once((text) => wordsFrom(lists.soft, text).length);
  const softness = ({ text }: Looks): number => soft(text);
  return {
    first: (_, at) => at === 0,
    last: (all, at) => at === all.length - 1,
    longest: most(({ text }) => words(text)),
    shortest: most(({ text }) => -words(text)),
    'question-mark': one(({ text }) => asks(text)),
    'choice-word': one(({ text }) => has(lists.choice, text)),
    softest: (all, at) => one((looks) => softness(looks) > 0)(all, at) && most(softness)(all, at),
    'rule-quoting': one(({ move, text }) => move === 'name-limit' || has(lists.rule, text)),
    'always-consult': one(({ move }) => move === 'consult-supervisor'),
    'always-share-nothing': one(({ move }) => !sharing.includes(move)),
    'always-emphasise-choice': one(({ move }) => move === 'emphasise-choice'),
    lukewarm: one(({ boundary }) => boundary === 0),
    'names-only': most(plainly),
  };
};

/** Which of these a bot would pick among; all of them where it likes none. */
export function pickedBy<L extends Looks>(bot: BotName, all: readonly L[], lists: WordLists): readonly L[] {
  const likes = tastes(lists)[bot];
  const liked = all.filter((_, at) => likes(all, at));
  return liked.length > 0 ? liked : all;
}

const looksOf = (state: GraphState, response: GraphResponse): Looks => {
  const { boundary } = creditOf(state, response) ?? {};
  const { text, move } = response;
  return { text, ...(move === undefined ? {} : { move }), ...(boundary === undefined ? {} : { boundary }) };
};

/** Pairs kept for the exact mean of a bot's share; beyond it the ratio of means is given and named. */
const botPairs = 300_000;

/** Undefined where a ring of the story is too large to solve. Needs a complete graph. */
export function* playBots(
  graph: Graph,
  components: Components,
  lists: WordLists,
): Steps<readonly BotValue[] | undefined> {
  const autonomy = shares.filter(({ name }) => name === 'autonomy');
  const taste = tastes(lists);
  const values: BotValue[] = [];
  for (const bot of botNames) {
    const policy = liking((state, response, decisions) => {
      const looks = decisions.map((decision) => looksOf(state, decision));
      return isScored(state) && taste[bot](looks, decisions.indexOf(response));
    });
    const averages = yield* findAverages(graph, components, policy, [], autonomy, botPairs);
    const mean = averages?.shares.autonomy;
    if (averages === undefined) return undefined;
    if (mean !== undefined) values.push({ bot, share: mean.value, of: mean.of });
  }
  return values;
}
