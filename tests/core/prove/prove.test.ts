/** Holds the prover to figures worked out by hand. */

import { describe, expect, it } from 'vitest';
import { liking, valueOfPolicy } from '../../../src/core/prove/policy.ts';
import { type CompleteProof, type ProveOptions, proveSteps } from '../../../src/core/prove/prove.ts';
import { compile, proveWith, seed, states } from './compare.ts';
import {
  breaking,
  deadEnd,
  fork,
  gainsForEver,
  grows,
  moody,
  readAfterReturn,
  rowGrows,
  sumIsNoShare,
  trap,
  withAside,
} from './stories.ts';

function complete(ink: string, more: Partial<ProveOptions> = {}): CompleteProof {
  const proof = proveWith(compile(ink), 20_000, more);
  if (!proof.complete) throw new Error('The proof was not complete.');
  return proof;
}
/** Beats of two responses, the second by what was counted on the way. */
const inARow = (beats: number): string =>
  [
    'VAR n = 0',
    '-> k0',
    ...Array.from(
      { length: beats },
      (_, i) => `=== k${i}\nLine.\n* [a]\n  ~ n = n + 1\n* {n > ${i}} [b]\n- -> k${i + 1}`,
    ),
    `=== k${beats}`,
    '-> END',
  ].join('\n');
const share = (proof: CompleteProof, name = 'autonomy') => proof.shares.find((one) => one.name === name);
const sum = (proof: CompleteProof, name = 'autonomy') => proof.sums.find((one) => one.name === name);

describe('a complete proof', () => {
  it('counts routes and the chance of each ending', () => {
    const proof = complete(fork);
    expect(proof.routes).toBe('3');
    expect(proof.endings.map(({ ending, share: chance, walk }) => [ending, chance, walk])).toEqual([
      ['hill', 0.5, ['right']],
      ['sea', 0.5, ['left', 'swim']],
    ]);
  });

  it('gives the most, the least, and both means of a sum, which differ', () => {
    expect(sum(complete(fork))).toMatchObject({
      most: { value: 5, walk: ['left', 'swim'] },
      least: { value: 0, walk: ['right'] },
      // Left is taken half the time, and is two of the three routes.
      blindMean: 0.5 * (2 + 1.5),
      routeMean: 2.333333333,
    });
  });

  it('tells the least share from the share of the least sum', () => {
    const proof = complete(sumIsNoShare);
    expect(sum(proof)?.least).toEqual({ value: 1, walk: ['short', 'a'] });
    expect(share(proof)?.least).toMatchObject({ part: 2, whole: 6, walk: ['long', 'b', 'c'] });
  });

  it('gives the exact mean of a share, or says that it is a ratio of means', () => {
    expect(share(complete(fork))?.blindMean).toEqual({ value: 0.5 * ((5 / 5 + 2 / 5) / 2), of: 'share' });
    expect(share(complete(fork, { pairs: 0 }))?.blindMean).toEqual({
      value: 1.75 / (0.5 * 2 + 0.5 * 5),
      of: 'ratio-of-means',
    });
  });

  it('leaves asides out of picking and of decisions, and carries the moment over them', () => {
    const proof = complete(withAside);
    expect(proof.routes).toBe('infinite');
    expect(proof.decisionRoutes).toBe('2');
    expect(share(proof)?.blindMean?.value).toBeCloseTo((3 / 3 + 0 / 3) / 2);
    expect(
      proof.graph.states.filter((state) => state.end === undefined).every((state) => state.moment.id === 'room'),
    ).toBe(true);
    expect(sum(proof, 'flags')?.most?.value).toBe(1);
  });

  it('[PV5] names a trap and the shortest walk into it', () => {
    expect(complete(trap).stuck).toEqual([{ kind: 'trap', states: 2, walk: ['in'] }]);
  });

  it('[PV5] names dead ends, and what nothing reaches', () => {
    const proof = complete(deadEnd);
    expect(proof.stuck).toMatchObject([{ kind: 'dead-end', rule: 'ran-out-of-content', walk: ['once'] }]);
    expect(proof.unreached).toMatchObject({
      places: [
        { kind: 'knot', name: 'attic' },
        { kind: 'stitch', name: 'attic.box' },
      ],
      responses: [{ key: 'never' }],
      endings: ['attic'],
    });
  });

  it('[PV5] shows a ring on which credit without a moment would gain for ever', () => {
    expect(complete(gainsForEver).gainCycles).toEqual([{ response: 'hand', walk: [], cycle: ['hand', 'on'] }]);
  });

  it('[PV4] does not tell states apart by what only colours a line', () => {
    const proof = complete(moody);
    expect(proof.graph.states.length).toBe(21);
    expect(proof.routes).toBe(String(3n ** 20n));
  });

  it.each(breaking)('[PV4] finds %s, be it only in the text', (_, ink, walk) => {
    const { stuck, unsure } = complete(ink);
    expect(stuck).toMatchObject([{ kind: 'trouble', walk: Array.from({ length: walk }, () => 'again') }]);
    expect(unsure).toEqual([]);
  });

  it('[PV7] names a loop of the text that it can not follow for ever, and proves the rest', () => {
    const proof = proveWith(compile(rowGrows), 500);
    expect(proof).toMatchObject({ complete: true, unsure: ['row'] });
    expect(proof.graph.states.length).toBe(2);
  });

  it('gives the figures of a bot', () => {
    const { graph } = complete(fork);
    const last = valueOfPolicy(
      graph,
      liking((_, response, options) => response === options.at(-1)),
    );
    expect(last).toMatchObject({ ends: 1, sums: { autonomy: 0 } });
    const none = valueOfPolicy(
      graph,
      liking(() => false),
    );
    expect(none?.shares.autonomy).toEqual(share(complete(fork))?.blindMean);
  });
});

describe('a bounded proof', () => {
  const proof = proveWith(compile(grows), 300, { sampleRoutes: 5 });

  it('[PV6] says how deep it looked and what kept growing, and no figure over all routes', () => {
    expect(proof).toMatchObject({ complete: false, growing: [{ name: 'info' }] });
    expect(proof).not.toHaveProperty('routes');
    if (proof.complete) throw new Error('It cannot be complete.');
    expect(proof.depth).toBeGreaterThan(50);
    expect(proof.sample).toMatchObject({ routes: 5, seed });
  });

  it('becomes complete with a declared range, and says that a value went beyond it', () => {
    const ranged = proveWith(compile(grows), 300, { ranges: [{ name: 'info', from: -5, to: 20 }] });
    expect(ranged.complete).toBe(true);
    expect(ranged.ranges).toEqual([{ name: 'info', from: -5, to: 20, exceeded: true }]);
  });

  it('stops when it is told to', () => {
    let looks = 0;
    const stopped = proveWith(compile(grows), 1_000_000, {
      budget: { states: 1_000_000, shouldStop: () => ++looks > 3 },
    });
    expect(stopped.complete).toBe(false);
    expect(stopped.graph.edges).toBeLessThan(200);
  });

  it('[PV8] can be left between two steps, while it explores and while it works out figures', () => {
    const steps = proveSteps(compile(grows), { budget: states(1_000_000), seed, mode: 'fork' });
    expect(steps.next()).toMatchObject({ done: false, value: { states: expect.any(Number) } });
    expect(steps.return(proof).done).toBe(true);
    const figures = proveSteps(compile(moody), { budget: states(1000), seed, mode: 'fork' });
    let step = figures.next();
    let afterwards = 0;
    for (; !step.done; step = figures.next()) if (step.value.waiting === 0) afterwards += 1;
    expect(afterwards).toBeGreaterThan(10);
  });

  it('[PV8] reads a long story in more steps, not in longer ones', () => {
    const reading = (beats: number): number => {
      const steps = proveSteps(compile(inARow(beats)), { budget: states(1), seed, mode: 'fork', sampleRoutes: 0 });
      return [...steps].filter((progress) => progress.states === 0).length;
    };
    expect(reading(320)).toBeGreaterThan(2 * reading(20));
  });

  it('plays no random routes for somebody who has gone', () => {
    const budget = { states: 50, shouldStop: () => false, isLeft: () => true };
    const left = proveWith(compile(grows), 50, { budget, sampleRoutes: 100 });
    expect(left).toMatchObject({ complete: false, sample: { routes: 0 } });
  });

  it('[PV9] is the same for the same story and seed', () => {
    const told = (): string => {
      const { graph, endings, stuck, turnings } = proveWith(compile(readAfterReturn), 300);
      return JSON.stringify([graph, endings, stuck, turnings]);
    };
    expect(told()).toBe(told());
  });
});

describe('what is no story', () => {
  it.each(['', '{', '[]', '{"inkVersion":21}', 'null'])('is refused: %s', (text) => {
    expect(() => proveWith(text, 10)).toThrow();
  });
});
