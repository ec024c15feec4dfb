/** Compares what was proved with what really happens, road by road. */

import { Compiler } from 'inkjs/full';
import type { Budget, Graph, GraphState } from '../../../src/core/prove/graph.ts';
import { type ProofResult, type ProveOptions, prove } from '../../../src/core/prove/prove.ts';
import type { Playthrough } from '../../../src/core/story/playthrough.ts';

export const compile = (ink: string): string => new Compiler(ink).Compile().ToJson() as string;

export const states = (most: number): Budget => ({ states: most, shouldStop: () => false });
export const seed = 7;

export const proveWith = (json: string, most: number, more: Partial<ProveOptions> = {}): ProofResult =>
  prove(json, { budget: states(most), seed, mode: 'fork', sampleRoutes: 0, ...more });

/** All that a state shows: what is on offer with its credit, the moment, or the end. */
export const faceOf = (state: GraphState): string =>
  JSON.stringify([
    state.moment,
    state.met,
    state.responses.map(({ key, aside, move, override, flags }) => [key, aside, move, override, flags]),
    state.end?.kind,
    state.end?.ending,
    state.end?.trouble?.rule,
  ]);

/** Walks of a tree (every road apart) on which the graph shows something else; with how many states were compared. */
export function differences(
  tree: Graph,
  graph: Graph,
): { readonly compared: number; readonly walks: readonly string[] } {
  const at = new Int32Array(tree.states.length).fill(-1);
  const walks: string[] = [];
  let compared = 0;
  tree.states.forEach((state, i) => {
    const from = graph.states[at[state.from] ?? -1];
    at[i] = state.from < 0 ? 0 : (from?.to[state.by] ?? -1);
    const same = graph.states[at[i] as number];
    if (same === undefined) return;
    compared++;
    if (faceOf(same) === faceOf(state)) return;
    walks.push(`${i}: ${faceOf(state)} but ${faceOf(same)}`);
    at[i] = -1;
  });
  return { compared, walks };
}

/** Plays as a person would and looks whether each beat is the graph's state; says where not. */
export function walkAgainst(
  graph: Graph,
  play: Playthrough,
  roll: () => number,
  steps: number,
): { readonly compared: number; readonly wrong?: string } {
  let at = 0;
  for (let step = 0; step < steps; step++) {
    const state = graph.states[at];
    if (state === undefined) return { compared: step };
    const { beat, trouble } = play;
    const seen = JSON.stringify([
      beat.responses.map(({ key, move, override, flags, aside }) => [key, move, override, flags, aside]),
      momentOf(beat.moment),
      trouble === undefined && beat.end,
      beat.ending,
    ]);
    const proved = JSON.stringify([
      state.responses.map(({ key, move, override, flags, aside }) => [key, move, override, flags, aside]),
      momentOf(state.end === undefined ? state.moment : undefined),
      state.end?.kind === 'end',
      state.end?.ending,
    ]);
    if (seen !== proved) return { compared: step, wrong: `after ${step} responses: played ${seen}, proved ${proved}` };
    if (beat.responses.length === 0) return { compared: step + 1 };
    const i = Math.floor(roll() * beat.responses.length);
    play.choose(beat.responses[i]?.key ?? '');
    at = state.to[i] ?? -1;
  }
  return { compared: steps };
}
const momentOf = (moment: { id?: string; context: string; differ: boolean } | undefined): unknown =>
  moment && [moment.id, moment.context, moment.differ];
