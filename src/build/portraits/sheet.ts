/**
 * Writes an HTML sheet for looking at: every figure in every mood and pose, every place with two people placed in it.
 *   node src/build/portraits/sheet.ts out.html [figure or place id ...]
 */
import { writeFileSync } from 'node:fs';
import { readPortraitData } from './cast.ts';
import { headCrop, printPerson, printThing } from './figure.ts';
import { readPlaceDrawing, readPlaces } from './places.ts';
import { type Mood, moods, type Place } from './types.ts';

const [out, ...only] = process.argv.slice(2);
if (!out || out === '--help') {
  console.log('usage: sheet.ts <out.html> [figure or place id ...]');
  process.exit(out ? 0 : 2);
}
const data = readPortraitData();
const { fronts, places } = readPlaces();
const isWanted = (id: string) => only.length === 0 || only.includes(id);

let serial = 0;
/** Ids inside one page must not meet, although every file keeps its own. */
function unique(inner: string): string {
  const n = ++serial;
  return inner.replace(/(id="|url\(#|href="#)/g, `$1s${n}-`);
}

function picture(box: readonly number[], width: number, inner: string): string {
  const [x = 0, y = 0, w = 1, h = 1] = box;
  return `<svg viewBox="${box.join(' ')}" width="${width}" height="${(width * h) / w}"><rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#ebe3d0"/>${unique(inner)}</svg>`;
}

function figureRows(id: string, poses: readonly string[]): string {
  const heads = moods.map(
    (mood) =>
      `<figure>${picture(headCrop, 150, printPerson(data, id, mood, 'rest'))}<figcaption>${mood}</figcaption></figure>`,
  );
  const bodies = poses.map(
    (pose) =>
      `<figure>${picture([-100, -150, 1180, 1340], 210, printPerson(data, id, 'calm', pose))}<figcaption>${pose}</figcaption></figure>`,
  );
  return `<h2>${id}</h2><div>${heads.join('')}</div><div>${bodies.join('')}</div>`;
}

/** One panel as the scene frames it: scale, which unit the front's rear edge crops, the window into the place. */
interface Framing {
  readonly panel: readonly [number, number];
  readonly scale: number;
  readonly crop: number;
  readonly size: 'wide' | 'tall';
}
const wide: Framing = { panel: [1240, 366], scale: 0.284, crop: 1120, size: 'wide' };
const tall: Framing = { panel: [390, 375], scale: 0.226, crop: 1000, size: 'tall' };

function stage(place: Place, framing: Framing, people: readonly [string, Mood][], third?: string): string {
  const { panel, scale, crop, size } = framing;
  const [width, height] = panel;
  const window = size === 'wide' ? ([0, 0, 1240, 366] as const) : place.tall;
  const k = height / window[3];
  const edge = place.edge[size] * height;
  const put = (inner: string, x: number, y: number, s: number, flip: boolean) =>
    `<g transform="translate(${flip ? x + 450 * s : x - 450 * s} ${y}) scale(${flip ? -s : s} ${s})">${inner}</g>`;
  const drawing = (svg: string) => svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');
  const front = fronts[place.front].file;
  const frontArt = front ? drawing(readPlaceDrawing(front.slice(7, -4))) : '';
  const xs = [place.spots.you[size] * width, place.spots.person[size] * width];
  const third_ = third
    ? `<g opacity=".72">${put(unique(printPerson(data, third, 'calm', 'rest')), place.spots.third.x * 1240, place.spots.third.y * 366 - 850 * 0.142, 0.142, false)}</g>`
    : '';
  const clipId = `third${++serial}`;
  const bodies = people.map(([id, mood], index) =>
    put(unique(printPerson(data, id, mood)), xs[index] ?? 0, edge - crop * scale, scale, index === 1),
  );
  const things = people.map(([id, mood], index) =>
    put(printThing(data, id, mood), xs[index] ?? 0, edge, scale, index === 1),
  );
  const background = `<g transform="scale(${k}) translate(${-window[0]} 0)">${drawing(readPlaceDrawing(place.id))}<clipPath id="${clipId}"><rect x="-10" y="-100" width="1300" height="${place.spots.third.y * 366 + 100}"/></clipPath><g clip-path="url(#${clipId})">${third_}</g></g>`;
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${background}${bodies.join('')}<g transform="translate(${-window[0] * k} ${edge}) scale(${k})">${frontArt}</g>${things.join('')}</svg>`;
}

const figureHtml = data.cast
  .filter(({ id }) => isWanted(id))
  .map((entry) => figureRows(entry.id, Object.keys(entry.poses)));
const yous = data.cast.filter(({ id }) => id.startsWith('you-')).map(({ id }) => id);
const others = data.cast.filter(({ id }) => !id.startsWith('you-')).map(({ id }) => id);
const placeHtml = Object.values(places)
  .filter(({ id }) => isWanted(id))
  .map((place, index) => {
    const pair: [string, Mood][] = [
      [yous[index % yous.length] ?? 'neutral', 'calm'],
      [others[index % others.length] ?? 'neutral', moods[(index + 1) % moods.length] ?? 'calm'],
    ];
    return `<h2>${place.id}: ${pair.flat().join(', ')}</h2><div>${stage(place, wide, pair, others[(index + 1) % others.length])}</div><div>${stage(place, tall, pair)}<svg viewBox="${place.cardBox.join(' ')}" width="156" height="220" preserveAspectRatio="xMidYMax slice">${readPlaceDrawing(place.id)}</svg></div>`;
  });
writeFileSync(
  out,
  `<!doctype html><meta charset="utf-8"><title>Sheet</title><style>body{margin:16px;font:14px system-ui;background:#fbf7ef;width:1280px}div{display:flex;flex-wrap:wrap;gap:5px;margin-bottom:5px}figure{margin:0}h2{margin:12px 0 4px}svg{display:block}</style>${figureHtml.join('')}${placeHtml.join('')}`,
);
console.log(`${out}: ${figureHtml.length} figures, ${placeHtml.length} places`);
