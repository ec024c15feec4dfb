/** The moments of a proved story, each with the ways its responses are offered and what they are worth. It judges nothing. */

import { credit, currentCodebook } from '../codebook/codebook.ts';
import type { Autonomy, Boundary, Context, Move } from '../codebook/moves.ts';
import type { Graph, GraphResponse, GraphState } from '../prove/graph.ts';
import { decisionsOf, isScored } from '../prove/readings.ts';
import { countWords } from './wordLists.ts';

/** A decision as it is offered at one moment. */
export type Option = {
  readonly key: string;
  readonly text: string;
  readonly act: boolean;
  readonly words: number;
  readonly move: Move;
  readonly autonomy: Autonomy;
  readonly boundary: Boundary;
  /** What the move is worth with the situation left out. */
  readonly plain: { readonly autonomy: Autonomy; readonly boundary: Boundary };
  /** Most autonomy on offer, and of those the nearest to alongside. */
  readonly best: boolean;
};

/** One list of responses a moment is met with; conditions may give it several. */
export type Variant = { readonly options: readonly Option[]; readonly state: number };

export type MomentView = {
  readonly id: string;
  readonly context: Context;
  readonly variants: readonly Variant[];
};

export function findMoments(graph: Graph): readonly MomentView[] {
  const found = new Map<string, { id: string; context: Context; variants: Map<string, Variant> }>();
  graph.states.forEach((state, at) => {
    const { id, context } = state.moment;
    if (id === undefined || !isScored(state)) return;
    const moment = found.get(id) ?? { id, context, variants: new Map<string, Variant>() };
    found.set(id, moment);
    const name = JSON.stringify([context, decisionsOf(state).map(({ key, text }) => [key, text])]);
    if (!moment.variants.has(name)) moment.variants.set(name, { options: optionsOf(state), state: at });
  });
  return [...found.values()].map(({ variants, ...moment }) => ({ ...moment, variants: [...variants.values()] }));
}

/** The decisions at a scored state. */
export function optionsOf(state: GraphState): readonly Option[] {
  const options = decisionsOf(state).flatMap((response) => optionOf(state, response));
  const most = Math.max(...options.map(({ autonomy }) => autonomy));
  const nearest = Math.min(
    ...options.filter(({ autonomy }) => autonomy === most).map(({ boundary }) => Math.abs(boundary)),
  );
  return options.map((one) => ({ ...one, best: one.autonomy === most && Math.abs(one.boundary) === nearest }));
}

function optionOf(
  { moment }: GraphState,
  { key, text, act, move, override }: GraphResponse,
): readonly Omit<Option, 'best'>[] {
  if (move === undefined) return [];
  const given = credit(currentCodebook, move, moment.context, override);
  return [{ key, text, act, words: countWords(text), move, ...given, plain: credit(currentCodebook, move, 'none') }];
}

export const best = ({ options }: Variant): readonly Option[] => options.filter((option) => option.best);
export const others = ({ options }: Variant): readonly Option[] => options.filter((option) => !option.best);

/** Mean over the ways a moment is met, then sum over moments: how many moments a thing is so at. */
export const momentsWhere = (moments: readonly MomentView[], share: (variant: Variant) => number): number =>
  moments.reduce((sum, { variants }) => sum + variants.reduce((all, one) => all + share(one), 0) / variants.length, 0);

/** True at a moment when it is so on every way it is met. */
export const everyWay = ({ variants }: MomentView, is: (options: readonly Option[]) => boolean): boolean =>
  variants.every(({ options }) => is(options));
