/** G5: blind picking does about as well after one response as after another, so that no road is harsher than its neighbor. */

import { blindly, meanFrom } from '../../prove/blind.ts';
import { type GraphState, walkTo } from '../../prove/graph.ts';
import { isScored, left, offered } from '../../prove/readings.ts';
import { finish } from '../../prove/steps.ts';
import type { Rule, Seen } from '../finding.ts';
import { thresholds } from '../thresholds.ts';

export const g5Branches: Rule = {
  id: 'G5',
  severity: 'warning',
  of: 'scored',
  overMoments: true,
  whole: true,
  check({ proof: { graph, components }, where }) {
    const got = finish(meanFrom(graph, components, blindly, left));
    const there = finish(meanFrom(graph, components, blindly, offered));
    if (got === undefined || there === undefined) return [];
    const found = new Map<string, Seen & { gap: number }>();
    graph.states.forEach((state, at) => {
      const { id } = state.moment;
      if (id === undefined || !isScored(state)) return;
      const [low, high] = ends(state, (to) => ((there[to] ?? 0) > 0 ? (got[to] ?? 0) / (there[to] ?? 1) : undefined));
      if (low === undefined || high === undefined) return;
      const gap = high.share - low.share;
      if (gap <= thresholds.branchGap || gap <= (found.get(id)?.gap ?? 0)) return;
      const values = {
        moment: id,
        high: high.key,
        highShare: percent(high.share),
        low: low.key,
        lowShare: percent(low.share),
      };
      found.set(id, { ...where.moment(id), values, walk: [...walkTo(graph, at), low.key], gap });
    });
    return [...found.values()].map(({ gap: _, ...seen }) => seen);
  },
};

const percent = (share: number): number => Math.round(share * 100);

type After = { readonly key: string; readonly share: number };

/** The responses after which least and most is left. */
function ends(
  state: GraphState,
  shareAt: (to: number) => number | undefined,
): readonly [After | undefined, After | undefined] {
  const after = state.responses.flatMap(({ key, aside }, i): readonly After[] => {
    const share = aside ? undefined : shareAt(state.to[i] ?? -1);
    return share === undefined || Number.isNaN(share) ? [] : [{ key, share }];
  });
  const sorted = after.sort((a, b) => a.share - b.share);
  return [sorted[0], sorted.at(-1)];
}
