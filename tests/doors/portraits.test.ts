/** What the drawn people and places must hold to: every file made, every line visible, every name found, every mistake told. */
import { describe, expect, it } from 'vitest';
import { checkCast, contrast, type PortraitData, readPortraitData } from '../../src/build/portraits/cast.ts';
import { drawFigure, drawHead, drawPortrait, printPerson } from '../../src/build/portraits/figure.ts';
import { readPlaces } from '../../src/build/portraits/places.ts';
import { figuresModule, portraitFiles } from '../../src/build/portraits/plugin.ts';
import { ink, tidy } from '../../src/build/portraits/stock.ts';
import { frontKinds, lights, moods } from '../../src/build/portraits/types.ts';

const data = readPortraitData();
const ids = data.cast.map(({ id }) => id);

/** Every number of a path must be finite, and every arc must have its seven. */
function brokenPaths(svg: string): readonly string[] {
  return [...svg.matchAll(/ d="([^"]*)"/g)]
    .map(([, d = '']) => d)
    .filter((d) => {
      if (/NaN|undefined|\d\.\d+\.\d|e[-+]?\d/.test(d)) return true;
      const arcs = [...d.matchAll(/[aA]([^a-zA-Z]*)/g)].map(([, numbers = '']) => numbers);
      return arcs.some((numbers) => (numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).length % 7 !== 0);
    });
}

const tags = (svg: string) => ({
  open: (svg.match(/<[a-z]/gi) ?? []).length - (svg.match(/\/>/g) ?? []).length,
  close: (svg.match(/<\//g) ?? []).length,
});

describe('the cast', () => {
  it('has everybody the seven scenarios speak with, six to be and a fallback', () => {
    for (const name of [
      'Yolanda',
      'Mr. Devlin',
      'Renée',
      'Marcus',
      'Teo',
      'Agnes',
      'Rosa',
      'Dr. Fenn',
      'Jules',
      'Delphine',
    ]) {
      expect(
        data.cast.some(({ names }) => names.includes(name)),
        name,
      ).toBe(true);
    }
    expect(ids.filter((id) => id.startsWith('you-')).length).toBeGreaterThanOrEqual(6);
    expect(ids).toContain('neutral');
  });

  it.each(data.cast.map(({ id, skin }) => [id, skin] as const))(
    'keeps the ink line of %s visible on skin %s: at least 3 to 1',
    (_, skin) => {
      expect(contrast(ink, skin)).toBeGreaterThanOrEqual(3);
    },
  );

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast(ink, '#8f5d40')).toBeGreaterThanOrEqual(3);
  });

  it('lets at least two bodies be told apart wherever somebody holds something', () => {
    for (const { id } of data.cast) {
      const figure = drawFigure(data, id);
      const { rest, second } = figure.poses;
      expect(`${second?.body} ${second?.prop}`, id).not.toBe(`${rest?.body} ${rest?.prop}`);
      if (Object.keys(figure.props).length > 0) {
        expect(new Set(Object.values(figure.poses).map(({ body }) => body)).size, id).toBeGreaterThanOrEqual(2);
      }
    }
  });
});

describe('a mistake in the cast', () => {
  const yolanda = data.cast[0];
  if (!yolanda) throw new Error('The cast is empty.');
  const tellsOf = (change: object): readonly string[] =>
    checkCast({ ...data, cast: [{ ...yolanda, ...change }] } as PortraitData);

  it.each([
    [{ id: 'Mr Devlin' }, /kebab-case/],
    [{ skin: 'brown' }, /skin must be a colour/],
    [{ skin: '#3a2416' }, /no darker than #8f5d40/],
    [{ nose: 'hooked' }, /there is no nose "hooked"; choose one of: round/],
    [{ wears: ['crown'] }, /"crown", which is not in props\.json/],
    [{ poses: { rest: { bust: 'Coffee' } } }, /needs a pose called "second"/],
    [{ poses: { rest: { bust: 'Tutu' }, second: 'rest' } }, /wants bust "Tutu"; choose one of/],
    [{ poses: { rest: { bust: 'Hoodie', held: 'keys' }, second: 'rest' } }, /has no hold in bodies\.json/],
    [{ poses: { rest: { bust: 'Coffee' }, second: 'open' } }, /points to "open", which is not a pose/],
    [{ poseOf: { sad: 'lying' } }, /poseOf names the pose "lying"/],
  ])('is told in one sentence that names the figure: %j', (change, sentence) => {
    const tells = tellsOf(change);
    expect(tells.join('\n')).toMatch(sentence);
    for (const tell of tells) expect(tell).toMatch(/^assets\/cast\.json, figure "/);
  });

  it('is told when two figures answer to one name', () => {
    const twice = checkCast({ ...data, cast: [yolanda, { ...yolanda, id: 'other' }] });
    expect(twice.join('\n')).toMatch(/the name "Yolanda" already belongs to "yolanda"/);
  });

  it('is nowhere in the cast we ship', () => {
    expect(checkCast(data)).toEqual([]);
  });

  it('stops a drawing with the names one can choose from', () => {
    const odd = { ...data, cast: [{ ...yolanda, head: 'ostrich' }] };
    expect(() => drawFigure(odd, 'yolanda')).toThrow(/"ostrich", which Open Peeps does not have\. Choose one of: afro/);
    expect(() => drawFigure(data, 'nobody')).toThrow(/no figure "nobody" in assets\/cast\.json/);
  });
});

describe('a drawn figure', () => {
  it.each(ids)('%s comes as whole layers, each in its box', (id) => {
    const figure = drawFigure(data, id);
    const layers = [
      ...Object.values(figure.bodies),
      ...Object.values(figure.props),
      figure.head,
      ...(figure.over ? [figure.over] : []),
      ...moods.flatMap((mood) => [figure.faces[mood], figure.speaking[mood]]),
    ];
    for (const { box, svg } of layers) {
      expect(svg).toContain(`viewBox="${box.join(' ')}" width="${box[2]}" height="${box[3]}"`);
      expect(brokenPaths(svg)).toEqual([]);
      expect(svg).not.toMatch(/undefined|NaN|\$cloth|\bLINE\b|\bFILL\b|\bCLOTH\b/);
      const { open, close } = tags(svg);
      expect(open).toBe(close);
    }
    for (const pose of Object.values(figure.poses)) {
      expect(figure.bodies[pose.body]).toBeDefined();
      if (pose.prop) expect(figure.props[pose.prop]).toBeDefined();
    }
    for (const mood of moods) expect(figure.poses[figure.poseOf[mood]]).toBeDefined();
  });

  it('shows eight different faces, and another mouth for each when speaking', () => {
    const figure = drawFigure(data, 'yolanda');
    expect(new Set(moods.map((mood) => figure.faces[mood].svg)).size).toBe(moods.length);
    for (const mood of moods) expect(figure.speaking[mood].svg).not.toBe(figure.faces[mood].svg);
  });

  it('tells worried from sad by eyes and by the tilt of the head, not by the mouth alone', () => {
    const { worried, sad } = data.faces.moods;
    expect(worried.eyes).not.toBe(sad.eyes);
    expect(worried.brows).not.toBe(sad.brows);
    expect(Math.abs(sad.tilt - worried.tilt)).toBeGreaterThanOrEqual(5);
  });

  it('holds its binder open, closed, flat on the table, and not at all', () => {
    const { poses } = drawFigure(data, 'yolanda');
    expect(poses.open).toMatchObject({ prop: 'binder-open', on: 'hands' });
    expect(poses.closed).toMatchObject({ prop: null });
    expect(poses.closed?.body).toContain('binder-hugged');
    expect(poses.flat).toMatchObject({ prop: 'binder-flat', on: 'table' });
    expect(poses.given).toMatchObject({ prop: null });
  });

  it('stays small: no figure over 100 kB, no picture over 30 kB', () => {
    for (const id of ids) {
      expect(JSON.stringify(drawFigure(data, id)).length, id).toBeLessThan(100_000);
      expect(drawPortrait(data, id).length, id).toBeLessThan(30_000);
      expect(drawHead(data, id, 'sad').length, id).toBeLessThan(30_000);
    }
  });

  it('is drawn the same each time', () => {
    expect(printPerson(data, 'jules', 'hopeful')).toBe(printPerson(data, 'jules', 'hopeful'));
  });
});

describe('rounding', () => {
  it('keeps packed numbers apart', () => {
    expect(tidy('<path d="M1.25.75l-.04-.04a9 9 0 0 1-.51.49"/>')).toBe('<path d="M1.3 .8l0 0a9 9 0 0 1-.5 .5"/>');
  });

  it('leaves opacities and scales alone', () => {
    const svg = '<g transform="matrix(1.12 0 0 1 -54 0)" opacity=".14"/>';
    expect(tidy(svg)).toBe(svg);
  });
});

describe('places', () => {
  const { fronts, places } = readPlaces();

  it('has a foreground for every kind, a light for every hour, and a plain place for any story', () => {
    for (const kind of frontKinds) expect(fronts[kind]).toBeDefined();
    expect(places.plain).toBeDefined();
    for (const place of Object.values(places)) for (const light of lights) expect(place.light).toHaveProperty(light);
  });

  it('opens its windows inside the drawing', () => {
    for (const { id, size, tall, cardBox, spots, edge } of Object.values(places)) {
      for (const [x, y, width, height] of [tall, cardBox]) {
        expect(x, id).toBeGreaterThanOrEqual(0);
        expect(x + width, id).toBeLessThanOrEqual(size[0]);
        expect(y + height, id).toBeLessThanOrEqual(size[1]);
      }
      const shares = [...Object.values(spots.you), ...Object.values(spots.person), ...Object.values(edge)];
      for (const share of [...shares, spots.third.x, spots.third.y]) {
        expect(share, id).toBeGreaterThan(0);
        expect(share, id).toBeLessThan(1);
      }
      expect(spots.you.wide, id).toBeLessThan(spots.third.x);
      expect(spots.third.x, id).toBeLessThan(spots.person.wide);
    }
  });

  it('keeps ink out of the background, so that people stand before it', () => {
    for (const place of Object.values(places)) expect(portraitFiles().get(place.file)?.()).not.toContain(ink);
  });
});

describe('the files that are served', () => {
  it('are every figure, its eight heads, every place with its card, every foreground, and two lists', () => {
    const files = portraitFiles();
    for (const id of ids) {
      for (const end of ['.json', '.svg', ...moods.map((mood) => `-${mood}.svg`)]) {
        expect(files.has(`figures/${id}${end}`), id + end).toBe(true);
      }
    }
    for (const { file, card } of Object.values(readPlaces().places)) {
      expect(files.get(file)?.()).toMatch(/^<svg xmlns/);
      expect(files.get(card)?.()).toContain('viewBox="');
    }
    expect(JSON.parse(files.get('figures/figures.json')?.() ?? '')).toHaveLength(ids.length);
    expect(Object.keys(JSON.parse(files.get('places/places.json')?.() ?? '').places)).toContain('lobby');
  });

  it('are named by the virtual module', () => {
    expect(figuresModule()).toContain('"id":"yolanda"');
    expect(figuresModule()).toContain('"housing-office"');
  });
});
