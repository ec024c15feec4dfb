/** Finds the shortest way from the start to a place the author points at, by proving the story as far as time allows. */

import type { At } from '../../core/compile/finding.ts';
import type { Graph, GraphState } from '../../core/prove/graph.ts';
import { walkTo } from '../../core/prove/graph.ts';
import { proveSteps } from '../../core/prove/prove.ts';
import { compileText, type Made } from './make.ts';
import type { Target, Way, WayAsk } from './told.ts';

/** Seconds; the published stories take a fraction of one. */
const budget = 4;
const states = 100_000;

/** Seeds the story's chance, the same as on the command line. */
const seed = 1;

const knotHead = /^\s*={2,}\s*(?!=)/;

/** Rows of the knot a line stands in, from 1: its head and the last before the next. */
function knotAround(text: string, line: number): { readonly from: number; readonly to: number } {
  const rows = text.split(/\r\n|\n|\r/);
  let from = Math.min(line, rows.length);
  while (from > 1 && !knotHead.test(rows[from - 1] ?? '')) from -= 1;
  let to = line;
  while (to < rows.length && !knotHead.test(rows[to] ?? '')) to += 1;
  return { from, to };
}

/** How far below the line a state's responses stand; undefined where they stand elsewhere. */
function below(state: GraphState, { core }: Made, at: At, knot: { from: number; to: number }): number | undefined {
  const ending = state.end?.ending;
  const places = [
    ...state.responses.map(({ key }) => (key.startsWith('~') ? core.lineOf(key.slice(1)) : core.where.responses[key])),
    ...(ending === undefined ? [] : [core.where.endings[ending]]),
  ].filter(
    (place) => place !== undefined && place.file === at.file && place.line >= knot.from && place.line <= knot.to,
  );
  const lines = places.map((place) => (place as At).line);
  if (lines.length === 0) return undefined;
  const last = Math.max(...lines);
  // A moment that lies above the line has gone by: it is the last resort.
  return last >= at.line ? Math.min(...lines) - at.line : knot.to + at.line - last;
}

function stateFor(graph: Graph, made: Made, to: Target, files: WayAsk['files']): number {
  if ('moment' in to) return graph.states.findIndex(({ moment, end }) => moment.id === to.moment && end === undefined);
  if ('ending' in to) return graph.states.findIndex(({ end }) => end?.ending === to.ending);
  const { line: at } = to;
  const knot = knotAround(files[at.file] ?? '', at.line);
  let best = -1;
  let nearest = Number.POSITIVE_INFINITY;
  // Breadth first: of states equally near to the line, the first has the shortest way.
  graph.states.forEach((state, index) => {
    const far = below(state, made, at, knot);
    if (far !== undefined && Math.abs(far) < nearest) {
      nearest = Math.abs(far);
      best = index;
    }
  });
  return best;
}

export function wayTo(ask: WayAsk, now: () => number): Way {
  const made = compileText({ ...ask, places: [] });
  const story = made.scenario?.story;
  if (story === undefined) return { kind: 'way', seed };
  const began = now();
  const shouldStop = (): boolean => now() - began > budget * 1000;
  try {
    const steps = proveSteps(story, {
      budget: { states, shouldStop },
      ranges: made.scenario?.notes.ranges ?? [],
      seed,
      mode: 'fork',
    });
    let step = steps.next();
    while (!step.done) step = steps.next();
    const { graph } = step.value;
    const state = stateFor(graph, made, ask.to, ask.files);
    return state < 0 ? { kind: 'way', seed } : { kind: 'way', walk: walkTo(graph, state), seed };
  } catch {
    return { kind: 'way', seed };
  }
}
