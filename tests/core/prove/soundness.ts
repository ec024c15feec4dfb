/** One story held against itself: merged and apart, forked and saved, proved and played, and all figures by hand. */

import type { Graph } from '../../../src/core/prove/graph.ts';
import type { CompleteProof } from '../../../src/core/prove/prove.ts';
import { creditOf, decisionsOf, isScored } from '../../../src/core/prove/readings.ts';
import type { Faults } from '../../../src/core/prove/relevance.ts';
import { dice } from '../../../src/core/prove/sample.ts';
import { open } from '../../../src/core/story/playthrough.ts';
import { compile, differences, proveWith, seed, walkAgainst } from './compare.ts';

const meta = { title: 'Generated', cast: [], place: '', notes: [], language: 'en', card: [] };

/** What a story shows on some road that its graph of at most so many states does not; undefined where all agree. */
export function disagreement(ink: string, faults: Faults = {}, most = 1500): string | undefined {
  const story = compile(ink);
  const merged = proveWith(story, most, { test: { faults } });
  // It says itself that it does not know how often a loop goes round.
  if (merged.unsure.length > 0) return undefined;
  const apart = proveWith(story, 300, { test: { unmerged: true } });
  const [walk] = differences(apart.graph, merged.graph).walks;
  if (walk !== undefined) return `apart: ${walk}`;
  const roll = dice(story.length);
  for (let run = 0; run < 5; run++) {
    const opened = open({ story, meta }, seed);
    if (!opened.ok) return undefined;
    const { wrong } = walkAgainst(merged.graph, opened.play, roll, 30);
    if (wrong !== undefined) return `played: ${wrong}`;
  }
  return undefined;
}

/** What forking and saving see differently. */
export function modeDifference(ink: string): string | undefined {
  const story = compile(ink);
  const fork = proveWith(story, 150).graph;
  const saved = proveWith(story, 150, { mode: 'json' }).graph;
  if (fork.states.length !== saved.states.length || fork.edges !== saved.edges) {
    return `${fork.states.length} states forked, ${saved.states.length} saved`;
  }
  return differences(saved, fork).walks[0];
}

type Route = { readonly chance: number; readonly left: number; readonly offered: number; readonly ending: string };

/** Every road of a tree written out, with first decisions told by the moments along it. */
function allRoutes(tree: Graph): Route[] {
  const routes: Route[] = [];
  const follow = (at: number, met: ReadonlySet<string>, chance: number, left: number, offered: number): void => {
    const state = tree.states[at];
    if (state === undefined) throw new Error('A road leads out of the tree.');
    if (state.end?.kind === 'end') routes.push({ chance, left, offered, ending: state.end.ending ?? '' });
    const options = decisionsOf(state);
    const { id } = state.moment;
    const counts = id !== undefined && !met.has(id) && isScored(state);
    const most = counts ? Math.max(...options.map((option) => creditOf(state, option)?.autonomy ?? 0)) : 0;
    state.responses.forEach((response, i) => {
      const isDecision = !response.aside;
      const among = options.length > 0 ? options.length : state.responses.length;
      const p = isDecision || options.length === 0 ? 1 / among : 0;
      const gain = counts && isDecision ? (creditOf(state, response)?.autonomy ?? 0) : 0;
      const after = isDecision && id !== undefined ? new Set([...met, id]) : met;
      follow(state.to[i] as number, after, chance * p, left + gain, offered + (isDecision ? most : 0));
    });
  };
  follow(0, new Set(), 1, 0, 0);
  return routes;
}

const near = (a: number | undefined, b: number): boolean => Math.abs((a ?? Number.NaN) - b) < 1e-9;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Figures of a proof that writing every road out does not bear out; undefined when too long to write out. */
export function wrongFigures(ink: string): readonly string[] | undefined {
  const story = compile(ink);
  const apart = proveWith(story, 6000, { test: { unmerged: true } });
  const proof = proveWith(story, 6000);
  if (!apart.complete || !proof.complete) return undefined;
  const routes = allRoutes(apart.graph);
  const ended = routes.filter(({ chance }) => chance > 0);
  const weight = sum(ended.map(({ chance }) => chance));
  const wrong: string[] = [];
  const hold = (name: string, right: boolean): void => {
    if (!right) wrong.push(name);
  };
  hold('routes', proof.routes === String(routes.length));
  if (routes.length === 0) return wrong;
  const autonomy = proof.sums.find(({ name }) => name === 'autonomy');
  hold('most', autonomy?.most?.value === Math.max(...routes.map(({ left }) => left)));
  hold('least', autonomy?.least?.value === Math.min(...routes.map(({ left }) => left)));
  hold(
    'mean over routes',
    Math.abs((autonomy?.routeMean ?? Number.NaN) - sum(routes.map(({ left }) => left)) / routes.length) < 1e-8,
  );
  if (weight > 0)
    hold('blind mean', near(autonomy?.blindMean, sum(ended.map(({ left, chance }) => left * chance)) / weight));
  wrong.push(...wrongShares(proof, routes), ...wrongEndings(proof, ended));
  return wrong;
}

function wrongShares(proof: CompleteProof, routes: readonly Route[]): string[] {
  const shares = routes.filter(({ offered }) => offered > 0);
  if (shares.length === 0) return [];
  const share = proof.shares.find(({ name }) => name === 'autonomy');
  const of = ({ left, offered }: Route): number => left / offered;
  const wrong: string[] = [];
  if (!near(share?.most && share.most.part / share.most.whole, Math.max(...shares.map(of))))
    wrong.push('highest share');
  if (!near(share?.least && share.least.part / share.least.whole, Math.min(...shares.map(of))))
    wrong.push('lowest share');
  const weight = sum(shares.map(({ chance }) => chance));
  const mean = sum(shares.map((route) => of(route) * route.chance)) / weight;
  if (weight > 0 && !near(share?.blindMean?.value, mean))
    wrong.push(`mean share ${share?.blindMean?.value} for ${mean}`);
  return wrong;
}

function wrongEndings(proof: CompleteProof, ended: readonly Route[]): string[] {
  return [...new Set(ended.map(({ ending }) => ending))].filter((ending) => {
    const chance = sum(ended.filter((route) => route.ending === ending).map((route) => route.chance));
    return !near(proof.endings.find((found) => (found.ending ?? '') === ending)?.share, chance);
  });
}
