/** A plain person and a bare wall, for names and places nobody drew: no likeness, but moods can still be read. */

import type { Mood } from '../core/story/beat.ts';
import type { Box, Figure, Layer, Place } from './drawn.ts';
import { plainPlace, tilts } from './framing.ts';

const ink = '#1f1b16';
const skin = '#c9a98c';
const cloth = '#a59c8d';

const layer = (box: Box, inner: string): Layer => ({
  box,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="${box[2]}" height="${box[3]}">${inner}</svg>`,
});
const line = (d: string, width = 12) =>
  `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linecap="round"/>`;

/** Rise of the inner and outer end of the brows, and how far the mouth's middle hangs below its corners. */
const features: { readonly [mood in Mood]: readonly [inner: number, outer: number, mouth: number] } = {
  calm: [0, 0, 9],
  worried: [16, -8, -10],
  angry: [-20, 14, -16],
  sad: [14, -12, -18],
  relieved: [8, 6, 20],
  hopeful: [12, 8, 18],
  guarded: [-6, -4, 0],
  smiling: [8, 8, 30],
};
const faceBox: Box = [384, 186, 227, 254];

function face(mood: Mood, speaking: boolean): Layer {
  const [inner, outer, mouth] = features[mood];
  const brows = line(`M412 ${240 - outer}L466 ${240 - inner}`) + line(`M538 ${240 - inner}L580 ${240 - outer}`);
  const eyes = `<g fill="${ink}"><ellipse cx="440" cy="274" rx="10" ry="13"/><ellipse cx="560" cy="274" rx="10" ry="13"/></g>`;
  const lips = speaking
    ? `<path d="M482 372Q508 362 534 372Q534 406 508 406Q484 406 482 372Z" fill="${ink}"/>`
    : line(`M478 384Q508 ${384 + mouth} 538 384`);
  return layer(faceBox, brows + eyes + line('M512 290q18 22 12 40t-22 8', 10) + lips);
}

const byMood = <T>(of: (mood: Mood) => T): { readonly [mood in Mood]: T } => ({
  calm: of('calm'),
  worried: of('worried'),
  angry: of('angry'),
  sad: of('sad'),
  relieved: of('relieved'),
  hopeful: of('hopeful'),
  guarded: of('guarded'),
  smiling: of('smiling'),
});

const bust = layer(
  [100, 400, 700, 860],
  `<path d="M392 400H540V570H392Z" fill="${skin}"/><path d="M392 470H540V520Q470 560 392 500Z" fill="${ink}" opacity=".14"/>` +
    `<path d="M388 520Q300 560 220 610Q150 700 128 1260H772Q750 700 680 610Q620 560 544 520Q470 600 388 520Z" fill="${cloth}" stroke="${ink}" stroke-width="15" stroke-linejoin="round"/>` +
    line('M262 800Q250 1000 246 1250', 12) +
    line('M640 800Q652 1000 656 1250', 12),
);
const head = layer(
  [270, 20, 370, 490],
  `<path d="M300 250Q300 40 462 40Q622 40 620 230V320Q620 480 480 486Q320 480 300 250Z" fill="${skin}" stroke="${ink}" stroke-width="14"/>` +
    `<path d="M296 270Q270 44 462 36Q640 36 622 200Q560 130 420 150Q330 170 322 290Z" fill="#6b6256" stroke="${ink}" stroke-width="12" stroke-linejoin="round"/>`,
);

export const plainFigure: Figure = {
  version: 1,
  id: 'plain',
  units: { crown: 30, chin: 490, axis: 450, elbows: 1130 },
  bodies: { rest: bust },
  props: {},
  poses: { rest: { body: 'rest', prop: null, on: 'hands' }, second: { body: 'rest', prop: null, on: 'hands' } },
  poseOf: byMood(() => 'rest'),
  head,
  over: null,
  faces: byMood((mood) => face(mood, false)),
  speaking: byMood((mood) => face(mood, true)),
  tilts,
  neck: [440, 520],
  mouth: [508, 384],
  tail: [640, 384],
};

const wall =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1240 366" width="1240" height="366"><rect width="1240" height="366" fill="#ebe3d0"/>` +
  `<path d="M0 216H1240V366H0Z" fill="#dcd8c2"/><path d="M0 216H1240" stroke="#c9c2a9" stroke-width="4"/>` +
  `<path d="M248 0H446L645 366H372Z" fill="#fff8e4" opacity=".55"/></svg>`;
const board =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -4 1240 40" width="1240" height="40"><path d="M-10 0H1250V18H-10Z" fill="#dfc198"/>` +
  `<path d="M-10 18H1250V40H-10Z" fill="#c39b6c"/><path d="M-10 18H1250" stroke="${ink}" stroke-width="3" opacity=".8"/><path d="M-10 0H1250" stroke="${ink}" stroke-width="4.5"/></svg>`;

export const plainRoom: { readonly place: Place; readonly svg: string; readonly front: Layer } = {
  place: {
    id: 'plain',
    file: '',
    front: 'table',
    light: { day: null, morning: null, evening: null, night: null },
    ...plainPlace,
  },
  svg: wall,
  front: { box: [0, -4, 1240, 40], svg: board },
};
