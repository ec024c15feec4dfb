/** Puts what lines tend to do into sentences. It counts nothing itself. */

import { currentCodebook, moveIds, steer } from '../core/codebook/codebook.ts';
import type { Context, Flag, Move, Steer } from '../core/codebook/moves.ts';
import type { BoundaryPhrase } from '../core/scoring/readings.ts';
import { type LeanedWhere, leanFloor } from '../core/scoring/tendencies.ts';
import { moveWords } from '../words/moves.ts';
import { getLocale, m } from '../words/words.ts';
import type { History } from './history.ts';

const phrases: { readonly [P in BoundaryPhrase]: () => string } = {
  'mostly-alongside': m.history_mostly_alongside,
  'leaning-in': m.history_leaning_in,
  'leaning-out': m.history_leaning_out,
  'both-ways': m.history_both_ways,
};

const contexts: { readonly [C in Context]: () => string } = {
  none: m.history_context_none,
  asked: m.history_context_asked,
  limit: m.history_context_limit,
  fact: m.history_context_fact,
  safety: m.history_context_safety,
  third: m.history_context_third,
  repair: m.history_context_repair,
};

const flagWords: { readonly [F in Flag]: () => string } = {
  secrecy: m.history_flag_secrecy,
  privacy: m.history_flag_privacy,
  romance: m.history_flag_romance,
  harm: m.history_flag_harm,
  money: m.history_flag_money,
  ride: m.history_flag_ride,
  gift: m.history_flag_gift,
  contact: m.history_flag_contact,
};
export const flagSentence = (flag: Flag): string => flagWords[flag]();

const steers: { readonly [S in Steer]: () => string } = {
  client: m.history_steer_client,
  shared: m.history_steer_shared,
  specialist: m.history_steer_specialist,
};

export type MoveGroup = {
  readonly steer: Steer;
  readonly title: string;
  readonly moves: readonly { readonly move: Move; readonly name: string; readonly count: number }[];
};

/** The moves used, by who steered. */
export function moveGroups({ moves }: Pick<History, 'moves'>): readonly MoveGroup[] {
  return (['client', 'shared', 'specialist'] as const).map((who) => ({
    steer: who,
    title: steers[who](),
    moves: moves
      .filter(({ move }) => steer(currentCodebook, move) === who)
      .map(({ move, count }) => ({ move, count, name: moveWords[move].name() })),
  }));
}

/** Moves that leave the person some of the wheel and were not used; undefined where all were. */
export function unusedSentence({ moves }: Pick<History, 'moves'>): string | undefined {
  const used = new Set(moves.map(({ move }) => move));
  const unused = moveIds.filter((move) => steer(currentCodebook, move) !== 'specialist' && !used.has(move));
  return unused.length === 0
    ? undefined
    : m.history_unused({ moves: unused.map((move) => moveWords[move].name()).join(', ') });
}

function whereSentence(side: LeanedWhere['side'], where: readonly LeanedWhere[]): readonly string[] {
  const list = where
    .filter((one) => one.side === side)
    .map(({ context, count }) => m.history_where_item({ context: contexts[context](), count }))
    .join(', ');
  if (list === '') return [];
  return [side === 'over' ? m.history_where_over({ list }) : m.history_where_under({ list })];
}

/** Where lines stood; below the floor one sentence that says why there is no more. */
export function leanSentences({ leans, moments }: Pick<History, 'leans' | 'moments'>): readonly string[] {
  if (leans === undefined) return [m.history_too_few({ count: moments, floor: leanFloor })];
  const { lines, phrase, where } = leans;
  return [
    ...(phrase === undefined ? [] : [phrases[phrase]()]),
    m.history_lines(lines),
    ...whereSentence('over', where),
    ...whereSentence('under', where),
  ];
}

export const repairSentence = ({ repair }: Pick<History, 'repair'>): string =>
  repair === undefined ? m.history_repairs_none() : m.history_repairs_met(repair);

/** A day with its month in words and its year. */
export const longDay = (at: number): string =>
  new Intl.DateTimeFormat(getLocale(), { day: 'numeric', month: 'long', year: 'numeric' }).format(at);
