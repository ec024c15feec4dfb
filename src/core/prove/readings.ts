/** What a state's responses gain in each reading: whole numbers per decision. The proof sums them; scoring shows them. */

import { contextFlag, credit, currentCodebook } from '../codebook/codebook.ts';
import type { Credit } from '../codebook/moves.ts';
import type { GraphResponse, GraphState } from './graph.ts';

/** A whole number gained by taking a response at a state. */
export type Sum = { readonly name: string; gain(state: GraphState, response: GraphResponse): number };
/** A fraction of two sums over one road; the whole is never below the part. */
export type Share = { readonly name: string; readonly part: Sum; readonly whole: Sum };

/** All on offer but the asides. */
export const decisionsOf = (state: GraphState): readonly GraphResponse[] =>
  state.responses.filter((response) => !response.aside);

/** Credit of a response where it stands; undefined where it names no move. */
export const creditOf = (state: GraphState, { move, override }: GraphResponse): Credit | undefined =>
  move === undefined ? undefined : credit(currentCodebook, move, state.moment.context, override);

/** A moment that is read at all: named, not marked *practitioners differ*, and every response a move. [SC3] [SC4] */
export function isScored(state: GraphState): boolean {
  const options = decisionsOf(state);
  return (
    state.moment.id !== undefined &&
    !state.moment.differ &&
    options.length > 0 &&
    options.every((response) => response.move !== undefined)
  );
}

/** A moment whose decision counts here: it is scored and was not met before. [SC1] */
export const isCounting = (state: GraphState): boolean => !state.met && isScored(state);

/** A sum over the decisions that count. */
const counted = (name: string, gain: (credit: Credit, state: GraphState) => number): Sum => ({
  name,
  gain(state, response) {
    if (response.aside || !isCounting(state)) return 0;
    const given = creditOf(state, response);
    return given === undefined ? 0 : gain(given, state);
  },
});

const most = (state: GraphState): number =>
  Math.max(...decisionsOf(state).map((response) => creditOf(state, response)?.autonomy ?? 0));

/** Autonomy left with the person, and the most that was on offer. */
export const left = counted('autonomy', ({ autonomy }) => autonomy);
export const offered = counted('offered', (_, state) => most(state));
export const over = counted('over', ({ boundary }) => Math.max(0, boundary));
export const under = counted('under', ({ boundary }) => Math.max(0, -boundary));
export const moments = counted('moments', () => 1);
const twice = counted('width', () => 2);
const beside = counted('beside', ({ boundary }) => 2 - Math.abs(boundary));
/** Flags of first decisions at named moments, scored or not. */
export const flagged: Sum = {
  name: 'flags',
  gain(state, response) {
    if (response.aside || state.met || state.moment.id === undefined) return 0;
    const carried =
      response.move === undefined ? undefined : contextFlag(currentCodebook, response.move, state.moment.context);
    return new Set([...response.flags, ...(carried === undefined ? [] : [carried])]).size;
  },
};

export const sums: readonly Sum[] = [left, offered, over, under, moments, flagged];
/** The shares of domain 3.3: autonomy, and the three parts of the boundary's bar. */
export const shares: readonly Share[] = [
  { name: 'autonomy', part: left, whole: offered },
  { name: 'over', part: over, whole: twice },
  { name: 'under', part: under, whole: twice },
  { name: 'alongside', part: beside, whole: twice },
];
