/** Draws stories as graphs, and weighs them by their proofs. */
import { describe, expect, it, vi } from 'vitest';
import { type Indented, indent } from '../../src/studio/map/indent.ts';
import { layOut } from '../../src/studio/map/layout.ts';
import { edgeId, mapShares } from '../../src/studio/map/shares.ts';
import type { StoryMap } from '../../src/studio/map/storyMap.ts';
import { trace } from '../../src/studio/map/trace.ts';
import { checked, mapOf, shipped } from './stories.ts';

// Whole scenarios are proved here, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const edges = (map: StoryMap): string[] =>
  map.edges.map(
    ({ from, to, ways }) =>
      `${from} > ${to}: ${ways.map(({ how, response = '' }) => `${how} ${response}`.trim()).join(', ')}`,
  );

const sharesOf = (text: string) => {
  const map = mapOf(text);
  const { proof, compiled: made } = checked(text);
  if (proof === undefined || made.scenario === undefined) throw new Error('no proof');
  return { map, shares: mapShares(made.scenario.story, map, proof) };
};

const small = `
-> a
=== a ===
Words. #moment:one
* [Left #id:l]
  -> b
* [Right #id:r]
  -> c
=== b ===
On the way.
-> d
=== c ===
* [Stay #id:s]
  -> c
* [On #id:o]
  -> d
=== d ===
Done. #ending:over
-> END
=== lost ===
Nobody comes. -> d
`;

describe('the map of a story', () => {
  it('has its knots as nodes and what leads between them as edges', () => {
    const map = mapOf(small);
    expect(map.start).toBe('knot:a');
    expect(map.nodes.map(({ id }) => id)).toEqual(['knot:a', 'knot:b', 'knot:c', 'knot:d', 'knot:lost']);
    expect(edges(map)).toEqual([
      'knot:a > knot:b: divert l',
      'knot:a > knot:c: divert r',
      'knot:b > knot:d: divert',
      'knot:c > knot:d: divert o',
      'knot:lost > knot:d: divert',
    ]);
  });

  it('numbers moments in the order in which they can be met, and knows every line', () => {
    const map = mapOf(shipped('three-things'));
    const moments = map.nodes.flatMap((node) => node.moments);
    expect(moments.map(({ id }) => id)).toEqual([
      'lobby',
      'ballpark',
      'shut-binder',
      'three-f',
      'off-the-record',
      'how-many-beds',
      'do-i',
      'with-an-elevator',
      'small-print',
    ]);
    expect(moments.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(map.nodes.every(({ at }) => at !== undefined)).toBe(true);
    expect(map.nodes.flatMap(({ responses }) => responses).length).toBe(
      shipped('three-things').match(/^\s*[*+]/gm)?.length,
    );
    expect(map.nodes.flatMap(({ responses }) => responses).every(({ at }) => (at?.line ?? 0) > 30)).toBe(true);
  });

  it('makes one node of an ending and the knot that only comes to it', () => {
    const endings = mapOf(shipped('three-things')).nodes.filter(({ ending }) => ending !== undefined);
    expect(endings.map(({ name, ending }) => [name, ending])).toEqual([
      ['line_eleven', 'line-eleven'],
      ['her_own_papers', 'her-own-papers'],
      ['one_b', 'one-b'],
      ['for_the_file', 'for-the-file'],
    ]);
  });

  it('keeps an ending apart where several ways lead to it', () => {
    const map = mapOf(
      '-> a\n=== a\n* [x #id:x]\n  Bye. #ending:e\n  -> END\n* [y #id:y]\n  -> b\n=== b\nBye. #ending:e\n-> END\n',
    );
    expect(edges(map).sort()).toEqual([
      'knot:a > ending:e: divert x',
      'knot:a > knot:b: divert y',
      'knot:b > ending:e: divert',
    ]);
  });

  it('follows tunnels, threads, conditions, gathers, stitches and words a choice shares with what it prints', () => {
    const map = mapOf(`
VAR x = true
-> a
=== a ===
<- side
{x: -> b}
* Come[ along], he says.
- (again) So.
{ x:
  -> c.second
- else:
  -> talk ->
}
-> END
=== side ===
* [From the side #id:side]
  -> b
=== b ===
* [Go #id:go]
-
-> END
=== c ===
= first
One.
-> DONE
= second
Two.
-> b
=== talk ===
Hm.
->->
`);
    const all = edges(map);
    expect(all).toContain('knot:a > knot:side: thread');
    expect(all.find((edge) => edge.startsWith('knot:a > knot:b'))).toBe('knot:a > knot:b: divert');
    expect(all.find((edge) => edge.startsWith('knot:a > knot:c'))).toMatch(/divert ~a/);
    expect(all.find((edge) => edge.startsWith('knot:a > knot:talk'))).toMatch(/tunnel/);
    expect(map.nodes.find(({ id }) => id === 'knot:c')?.stitches.map(({ name }) => name)).toEqual(['first', 'second']);
    expect(map.nodes.find(({ id }) => id === 'knot:a')?.responses[0]?.text).toBe('Come along');
  });

  it('leaves out functions and shows variable diverts as ways there may be', () => {
    const map = mapOf(`
VAR next = -> b
-> a
=== a ===
{twice(2)} times.
-> next
=== b ===
End. -> END
=== function twice(x) ===
~ return x * 2
`);
    expect(map.nodes.map(({ id }) => id)).toEqual(['knot:a', 'knot:b', 'ending:']);
    expect(edges(map)).toEqual(['knot:a > knot:b: maybe', 'knot:b > ending:: divert']);
  });

  it('begins at the top of the file where words or responses stand there', () => {
    expect(mapOf('Hello.\n* [Go #id:g]\n  -> a\n=== a\nBye.\n-> END\n').start).toBe('top');
  });

  it('opens a knot into its sets and responses, and says where each leads', () => {
    const weave = mapOf(small).weaves.find(({ knot }) => knot === 'knot:c');
    const [set] = weave?.parts.filter(({ kind }) => kind === 'set') ?? [];
    expect(weave?.parts.map(({ kind }) => kind)).toEqual(['set', 'response', 'response']);
    expect(weave?.links.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      `${set?.id} > response:s`,
      `${set?.id} > response:o`,
      `knot:c > ${set?.id}`,
      `response:s > ${set?.id}`,
      'response:o > knot:d',
    ]);
  });
});

describe('the shares of a map', () => {
  it('are what blind picking comes by, exactly, and name what no run met', () => {
    const { shares } = sharesOf(small);
    expect(shares.complete).toBe(true);
    expect(shares.unmet).toEqual(['knot:lost']);
    expect(shares.nodes).toMatchObject({ 'knot:a': 1, 'knot:b': 0.5, 'knot:c': 0.5, 'knot:d': 1 });
    expect(shares.edges['knot:a > knot:b']).toBe(0.5);
    // Once-only: half stay and then have only the way on.
    expect(shares.responses).toMatchObject({ l: 0.5, r: 0.5, s: 0.25, o: 0.5 });
  });

  it('go around a ring until nothing changes', () => {
    const ring = '-> a\n=== a\n+ [Again #id:again]\n  -> a\n+ [On #id:on]\n  -> b\n=== b\nBye. #ending:e\n-> END\n';
    const { shares } = sharesOf(ring);
    expect(shares.responses.again).toBeCloseTo(0.5, 9);
    expect(shares.responses.on).toBeCloseTo(1, 9);
    expect(shares.nodes['knot:b']).toBeCloseTo(1, 9);
  });

  it('add up over the endings of every shipped scenario', () => {
    for (const name of ['three-things', 'twenty-dollars']) {
      const { map, shares } = sharesOf(shipped(name));
      const endings = map.nodes.filter(({ ending }) => ending !== undefined);
      expect(endings.reduce((sum, { id }) => sum + (shares.nodes[id] ?? 0), 0)).toBeCloseTo(1, 9);
      expect(shares.unmet).toEqual([]);
      expect(shares.unoffered).toEqual([]);
    }
  });
});

describe('a walk on the map', () => {
  it('is drawn over knots without responses too', () => {
    expect(trace(mapOf(small), ['l'], 'knot:d')).toEqual({
      nodes: ['knot:a', 'knot:b', 'knot:d'],
      edges: ['knot:a > knot:b', 'knot:b > knot:d'],
    });
    expect(trace(mapOf(small), ['r', 'o'], 'knot:d').nodes).toEqual(['knot:a', 'knot:c', 'knot:d']);
    expect(trace(mapOf(small), ['gone'], undefined)).toEqual({ nodes: ['knot:a'], edges: [] });
  });
});

describe('the layout', () => {
  it('places every box and every line from left to right', () => {
    const map = mapOf(shipped('three-things'));
    const laid = layOut({
      boxes: map.nodes.map(({ id }) => ({ id, width: 80, height: 60 })),
      links: map.edges.map((edge) => ({ id: edgeId(edge), from: edge.from, to: edge.to })),
    });
    for (const { from, to } of map.edges) {
      if (to === 'knot:ask_renee') continue;
      expect(laid.boxes[to]?.x).toBeGreaterThan(laid.boxes[from]?.x ?? Number.POSITIVE_INFINITY);
    }
    expect(Object.keys(laid.links)).toHaveLength(map.edges.length);
  });
});

describe('the map as a list', () => {
  const names = (rows: readonly Indented[]): unknown[] =>
    rows.flatMap(({ node, inside }) => [node.name, ...inside.map((road) => names(road))]);

  it('goes further in only where roads part, and comes back where they meet', () => {
    expect(names(indent(mapOf(shipped('three-things'))).road)).toEqual([
      'lobby',
      'ballpark',
      ['shut_binder'],
      'three_f',
      'off_the_record',
      ['ask_renee'],
      ['how_many_beds'],
      ['do_i'],
      'with_an_elevator',
      'small_print',
      'standing',
      ['line_eleven'],
      ['her_own_papers'],
      ['one_b'],
      ['for_the_file'],
    ]);
  });

  it('has what nothing leads to apart, and every node once', () => {
    const list = indent(mapOf(small));
    expect(names(list.apart)).toEqual(['lost']);
    expect([...names(list.road).flat(9), ...names(list.apart)].sort()).toEqual(['a', 'b', 'c', 'd', 'lost']);
  });
});
