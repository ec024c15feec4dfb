/** Plays seeded random routes where a proof ran out of budget, and counts what they met. It proves nothing. */

import { readLineTags, readResponseTags } from '../story/tags.ts';
import type { Engine } from './engine.ts';
import type { StateKeys } from './stateKey.ts';

export type Sample = {
  readonly routes: number;
  /** Routes that came to an end within the length. */
  readonly ended: number;
  /** Most responses in one route. */
  readonly length: number;
  readonly seed: number;
  /** Endings met, with how many of the routes came to each; routes that met an unnamed one stand under ''. */
  readonly endings: Readonly<Record<string, number>>;
  /** Responses met, by choice point. */
  readonly responses: ReadonlySet<number>;
};

/** Park and Miller's generator: whole numbers from 1 to 2147483646, the same everywhere. */
export function dice(seed: number): () => number {
  let at = (Math.abs(Math.trunc(seed)) % 2147483646) + 1;
  return () => {
    at = (at * 48271) % 2147483647;
    return (at - 1) / 2147483646;
  };
}

/** Routes where none are asked for, and the most responses in one: about a second of a plain story. */
export const usualRoutes = 200;
const length = 100;

/** Decisions are picked blindly; asides only where nothing else is on offer. Yields often, so that it can be left. */
export function* playSample(
  engine: Engine,
  keys: StateKeys,
  seed: number,
  most = usualRoutes,
  isLeft: () => boolean = () => false,
): Generator<number, Sample> {
  const roll = dice(seed);
  const endings: Record<string, number> = {};
  const responses = new Set<number>();
  const start = engine.begin();
  const first = engine.keep(start);
  let [ended, routes] = [0, 0];
  for (; routes < most && !isLeft(); routes++) {
    let [arrival, kept] = [start, first];
    for (let steps = 0; arrival.choices.length > 0 && steps < length; steps++) {
      for (const choice of arrival.choices) responses.add(keys.choiceNode(choice));
      const decisions = arrival.choices.flatMap((choice, i) => (readResponseTags(choice.tags ?? []).aside ? [] : [i]));
      const options = decisions.length > 0 ? decisions : arrival.choices.map((_, i) => i);
      arrival = engine.take(kept, options[Math.floor(roll() * options.length)] ?? 0);
      kept = engine.keep(arrival);
      if (steps % 16 === 15) yield routes;
    }
    if (arrival.choices.length === 0 && arrival.trouble === undefined) {
      ended++;
      const name = readLineTags(arrival.tags).ending ?? '';
      endings[name] = (endings[name] ?? 0) + 1;
    }
    yield routes;
  }
  return { routes, ended, length, seed, endings, responses };
}
