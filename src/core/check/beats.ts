/** Plays every response of every moment once, for what is said before a moment and after each of its responses. */

import { type Graph, walkTo } from '../prove/graph.ts';
import type { Line } from '../story/beat.ts';
import { type Opened, opener, type Playable, type Playthrough } from '../story/playthrough.ts';

/** A response and the lines it brought, up to the next responses or the end. */
export type Answer = { readonly response: string; readonly lines: readonly Line[] };

export type PlayedMoment = {
  readonly moment: string;
  readonly walk: readonly string[];
  /** Lines between the last act and this moment's responses. */
  readonly before: readonly Line[];
  readonly answers: readonly Answer[];
};

export type Beats = { readonly moments: readonly PlayedMoment[] };

/** Most moments played; a written scenario has under ten. */
const mostMoments = 40;

/** All answers of a moment are heard from the same state, so that they differ by the response alone. */
export function playBeats(scenario: Playable, graph: Graph, ids: ReadonlySet<string>, seed: number): Beats {
  const reopen = opener(scenario);
  const first = new Map<string, number>();
  graph.states.forEach((state, at) => {
    const { id } = state.moment;
    if (id !== undefined && ids.has(id) && !first.has(id)) first.set(id, at);
  });
  const moments = [...first].slice(0, mostMoments).flatMap(([moment, at]): readonly PlayedMoment[] => {
    const walk = walkTo(graph, at);
    const decisions = graph.states[at]?.responses.filter(({ aside }) => !aside) ?? [];
    let play = decisions.length === 0 ? undefined : playWalk(reopen(seed), walk);
    if (play === undefined) return [];
    const before = play.beat.lines;
    let back = play.hold();
    const answers = decisions.flatMap(({ key }, index): readonly Answer[] => {
      if (index > 0 && !back()) {
        play = playWalk(reopen(seed), walk);
        back = play?.hold() ?? back;
      }
      return play?.choose(key) ? [{ response: key, lines: play.beat.lines }] : [];
    });
    return [{ moment, walk, before, answers }];
  });
  return { moments };
}

/** The story after these responses; undefined where it does not offer them. */
function playWalk(opened: Opened, walk: readonly string[]): Playthrough | undefined {
  return opened.ok && walk.every((key) => opened.play.choose(key)) ? opened.play : undefined;
}
