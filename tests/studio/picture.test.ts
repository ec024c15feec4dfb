/** Draws maps as pictures and prints them; moves the view over them. */
import { describe, expect, it, vi } from 'vitest';
import { planPicture, wrap } from '../../src/studio/map/boxes.ts';
import { coverageOf } from '../../src/studio/map/coverage.ts';
import { actOf } from '../../src/studio/map/keys.ts';
import { layOut } from '../../src/studio/map/layout.ts';
import { drawPicture, nobody, type Picture, standOf } from '../../src/studio/map/picture.ts';
import { printSvg, scaleFor } from '../../src/studio/map/print.ts';
import { nodeFacts } from '../../src/studio/map/sayNode.ts';
import { mapShares } from '../../src/studio/map/shares.ts';
import { trace } from '../../src/studio/map/trace.ts';
import { neighbor, reveal, settle, whole, zoom } from '../../src/studio/map/view.ts';
import { checked, mapOf, shipped } from './stories.ts';

// Whole scenarios are proved here, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const text = shipped('three-things');
const map = mapOf(text);

function pictureOf(opened: readonly string[] = [], walk: readonly string[] = []): Picture {
  const { proof, compiled } = checked(text);
  const plan = planPicture(map, new Set(opened));
  const shares = proof && compiled.scenario && mapShares(compiled.scenario.story, map, proof);
  const stand = 'knot:three_f';
  const walked = walk.length === 0 ? nobody : { trace: trace(map, walk, stand), keys: new Set(walk), stand };
  return drawPicture(plan, layOut(plan), shares, walked);
}

const wordsOf = (picture: Picture): string[] =>
  picture.groups.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])));

describe('a picture of the map', () => {
  it('shows every knot with its number and share, and every road', () => {
    const picture = pictureOf();
    const words = wordsOf(picture);
    for (const number of ['1', '2', '3', '4', '5', '6', '7', '8', '9']) expect(words).toContain(number);
    expect(words.filter((word) => word.endsWith('\u00a0%')).length).toBeGreaterThan(3);
    expect(picture.groups.filter(({ item }) => item.kind === 'line')).toHaveLength(map.edges.length);
    expect(picture.groups.filter(({ item }) => item.kind === 'node')).toHaveLength(map.nodes.length);
  });

  it('draws the walk dark and fills the knot where the stage stands', () => {
    const picture = pictureOf([], ['say-those-two', 'six-years', 'map-next']);
    const outline = (id: string) => picture.groups.find((group) => group.id === id)?.shapes[0];
    expect(outline('knot:three_f')).toMatchObject({ fill: 'ink' });
    expect(outline('knot:lobby')).toMatchObject({ fill: 'paper', width: 4 });
    expect(outline('knot:ballpark > knot:shut_binder')).toMatchObject({ stroke: 'ink' });
    expect(outline('knot:ballpark > knot:three_f')).toMatchObject({ stroke: 'quiet' });
  });

  it('draws a rim the heavier the more plans come by, and says how many', () => {
    const lobby = map.nodes.find(({ id }) => id === 'knot:lobby');
    const one = 'say-those-two';
    const other = lobby?.responses.find(({ key }) => key !== one)?.key ?? '';
    const planned = coverageOf(map, [[one, 'six-years', 'map-next'], [one], [other]]);
    const plan = planPicture(map, new Set(['knot:lobby']));
    const picture = drawPicture(plan, layOut(plan), undefined, nobody, planned);
    const rim = (id: string): number => {
      const shape = picture.groups.find((group) => group.id === id)?.shapes[0];
      return shape?.kind === 'path' ? shape.width : Number.NaN;
    };
    expect(rim('knot:lobby')).toBe(3.5);
    expect(rim(`response:${one}`)).toBe(2.8);
    expect(rim(`response:${other}`)).toBe(2);
    const never = map.nodes.find(({ id }) => planned?.nodes[id] === undefined);
    expect(rim(never?.id ?? '')).toBe(1.3);
    const facts = { shares: undefined, stand: undefined, walked: new Set<string>(), planned };
    expect(lobby && nodeFacts(lobby, facts)).toContain('on 3 of 3 plans');
    expect(never && nodeFacts(never, facts)).toContain('on 0 of 3 plans');
    expect(coverageOf(map, [])).toBeUndefined();
  });

  it('counts for a plan where its last response leads, as long as there is one way only', () => {
    const leads = (response: string) =>
      map.edges.filter(({ ways }) => ways.some((way) => way.response === response)).map(({ to }) => to);
    const sure = map.nodes.flatMap(({ responses }) => responses).find(({ key }) => leads(key).length === 1);
    const [to = ''] = leads(sure?.key ?? '');
    expect(coverageOf(map, [[sure?.key ?? '']])?.nodes[to]).toBe(1);
  });

  it('opens a knot into its responses, in the words they have', () => {
    const picture = pictureOf(['knot:lobby']);
    const responses = picture.groups.filter(({ item }) => item.kind === 'response');
    expect(responses).toHaveLength(4);
    const lobby = map.nodes.find(({ id }) => id === 'knot:lobby');
    const [first = ''] = wrap(lobby?.responses[0]?.text ?? '', 26, 3);
    expect(wordsOf(picture)).toContain(first);
    for (const { box } of picture.groups) {
      expect(box.y - box.height / 2).toBeGreaterThanOrEqual(-1);
      expect(box.y + box.height / 2).toBeLessThanOrEqual(picture.height + 1);
    }
  });

  it('is printed as an SVG that stands alone, with its words escaped', () => {
    const svg = printSvg(pictureOf(), 'Map of <b>"x" & y</b>');
    expect(svg).toContain('<title>Map of &lt;b&gt;&quot;x&quot; &amp; y&lt;/b&gt;</title>');
    expect(svg).toContain('>ballpark</text>');
    expect(svg).not.toMatch(/class=|style=|var\(|undefined|NaN/);
  });

  it('is saved no larger than browsers can', () => {
    expect(scaleFor({ width: 800, height: 400, groups: [] })).toBe(2);
    const large = { width: 60_000, height: 900, groups: [] };
    expect(60_000 * scaleFor(large)).toBeLessThanOrEqual(12_000);
  });

  it('finds where the stage stands by moment or ending', () => {
    expect(standOf(map, { moment: 'do-i' })).toBe('knot:do_i');
    expect(standOf(map, { ending: 'one-b' })).toBe('knot:one_b');
    expect(standOf(map, {})).toBeUndefined();
  });

  it('breaks names at blanks and ends in dots what does not fit', () => {
    expect(wrap('how many beds', 12, 2)).toEqual(['how many', 'beds']);
    expect(wrap('one two three four five six seven', 9, 2)).toEqual(['one two', 'three…']);
    expect(wrap('incomprehensibilities', 12, 2)).toEqual(['incomprehen…']);
  });
});

describe('the view of a map', () => {
  const picture = { width: 1000, height: 300 };
  const frame = { width: 500, height: 300 };

  it('shows all of it where its words can be read, else as much as it can from the beginning', () => {
    expect(whole({ width: 400, height: 200 }, frame, 0.8)).toMatchObject({ scale: 1 });
    expect(whole(picture, frame, 0.8)).toMatchObject({ x: 0, scale: 0.8 });
  });
  it('never loses the picture', () => {
    expect(settle({ x: 9999, y: 0, scale: 1 }, picture, frame).x).toBe(1000 - 350);
    expect(settle({ x: -9999, y: 0, scale: 1 }, picture, frame).x).toBe(-150);
  });
  it('keeps the point under the pointer while it grows', () => {
    const view = zoom({ x: 0, y: 0, scale: 1 }, 2, frame, { x: 100, y: 50 });
    expect(view).toEqual({ scale: 2, x: 50, y: 25 });
  });
  it('moves no more than it must to have a box in sight', () => {
    const view = { x: 0, y: 0, scale: 1 };
    expect(reveal(view, { x: 100, y: 100, width: 40, height: 40 }, frame)).toEqual(view);
    expect(reveal(view, { x: 600, y: 100, width: 40, height: 40 }, frame).x).toBe(600 + 20 + 24 - 500);
  });
  it('goes by arrows to the nearest on that side', () => {
    const boxes = [
      { id: 'a', box: { x: 0, y: 0 } },
      { id: 'b', box: { x: 100, y: 0 } },
      { id: 'c', box: { x: 60, y: 80 } },
    ] as const;
    expect(neighbor(boxes, boxes[0], 'right')?.id).toBe('b');
    expect(neighbor(boxes, boxes[0], 'down')?.id).toBe('c');
    expect(neighbor(boxes, boxes[0], 'left')).toBeUndefined();
  });
  it('leaves the keys of the browser alone', () => {
    const key = (name: string, more = {}) => ({
      key: name,
      shiftKey: false,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      ...more,
    });
    expect(actOf(key('ArrowLeft'))).toEqual({ kind: 'to', direction: 'left' });
    expect(actOf(key('ArrowLeft', { shiftKey: true }))).toEqual({ kind: 'pan', across: -1, down: 0 });
    expect(actOf(key('0', { ctrlKey: true }))).toBeUndefined();
    expect(actOf(key('Tab'))).toBeUndefined();
    expect(actOf(key('toString'))).toBeUndefined();
  });
});
