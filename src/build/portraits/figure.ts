/** Whole people from heads, busts, faces and things: layers for the scene, portraits for pages. Writes no files. */
import type { BustOverlay, CastEntry, CastPose, PortraitData, Prop } from './cast.ts';
import { printFace } from './face.ts';
import { ink, type PartColors, printPaths, stockBust, stockPart, tidy } from './stock.ts';
import { type Box, type Figure, type Layer, type Mood, moods, type Pose } from './types.ts';

// Open Peeps units. The offset lays a DiceBear head on a react-peeps bust (both drawn by Pablo Stanley, cut differently).
const headOffset = [33, -89] as const;
const faceAt = [headOffset[0] + 351, headOffset[1] + 275] as const;
const neck = [440, 520] as const;
const bodyBox: Box = [-100, 380, 1100, 860];
const headBox: Box = [-20, -150, 860, 800];
const faceBox: Box = [370, 176, 262, 282];
const bustDrop = 459;
/** Our mouths sit a little higher than the stock ones, so a moustache goes up to leave them free. */
const moustacheLift = 30;
/** Under a headscarf the neck is covered too. */
const scarfNeck = 'M280 400H640L612 560Q600 650 520 690Q440 705 350 655L270 560Z';

const defaultHair = '#4a3a2e';
const defaultPoseOf: Readonly<Record<Mood, string>> = {
  calm: 'rest',
  worried: 'rest',
  angry: 'second',
  sad: 'second',
  relieved: 'rest',
  hopeful: 'rest',
  guarded: 'second',
  smiling: 'rest',
};

function layer(box: Box, inner: string): Layer {
  return { box, svg: standalone(box, inner) };
}

function standalone(box: Box, inner: string): string {
  const [, , width, height] = box;
  return tidy(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="${width}" height="${height}">${inner}</svg>`,
  );
}

function printProp(prop: Prop, entry: CastEntry): string {
  return `<g fill="none" stroke="${ink}" stroke-width="12" stroke-linecap="round" stroke-linejoin="round">${prop.svg.replaceAll("'", '"').replaceAll('$cloth', entry.cloth)}</g>`;
}

function propNamed(data: PortraitData, name: string): Prop {
  const prop = data.props[name];
  if (!prop) throw new Error(`assets/props.json has no "${name}".`);
  return prop;
}

function posesOf(entry: CastEntry): readonly (readonly [string, CastPose])[] {
  return Object.entries(entry.poses).map(([name, pose]) => {
    const drawn = typeof pose === 'string' ? entry.poses[pose] : pose;
    if (drawn === undefined || typeof drawn === 'string') {
      throw new Error(`assets/cast.json, figure "${entry.id}": pose "${name}" points to no pose.`);
    }
    return [name, drawn];
  });
}

/** Two poses that differ only in a thing lying apart share one body. */
function bodyKey(pose: CastPose): string {
  return [pose.bust, pose.sleeves, pose.held, pose.cup && 'cup', ...(pose.wears ?? [])].filter(Boolean).join('-');
}

function printBody(data: PortraitData, entry: CastEntry, pose: CastPose): string {
  const overlay = data.busts[pose.bust];
  if (!overlay) throw new Error(`assets/bodies.json has no bust "${pose.bust}".`);
  const bust = stockBust(overlay.of ?? pose.bust);
  const id = `${entry.id}-${bodyKey(pose)}`;
  const shift = `transform="translate(0 ${bustDrop})"`;
  const worn = [...(entry.wears ?? []), ...(pose.wears ?? [])]
    .map((name) => propNamed(data, name))
    .filter((prop) => prop.at === 'worn')
    .map((prop) => printProp(prop, entry))
    .join('');
  const neckShape = `<path d="M356 440L392 400H540V560Q470 600 400 550L352 500Z" fill="${entry.skin}"/><path d="M392 400H540V520Q470 560 394 500Z" fill="${ink}" opacity=".16"/>`;
  const under = printUnderLine(overlay, entry, pose, data.heads.clothed.includes(entry.head));
  const parts = {
    cloth: `<g ${shift} fill="${entry.cloth}">${printPaths(bust.fills)}</g>`,
    skin: `<g clip-path="url(#${id})">${under}<path d="M300 400H640V500Q600 545 470 540Q380 530 340 470Z" fill="${ink}" opacity=".14"/></g>`,
    line: `<g ${shift} fill="${ink}">${printPaths(bust.lines, overlay.drop)}</g>${printHem(overlay, pose)}`,
  };
  const clip = `<clipPath id="${id}" ${shift}>${printPaths(bust.fills)}</clipPath>`;
  const wornHere = worn ? `<g clip-path="url(#${id})">${worn}</g>` : '';
  // The arm is drawn once more over the thing it holds, without what is worn.
  const body = pose.held
    ? `<g id="${id}-a">${parts.cloth}</g>${wornHere}<g id="${id}-b">${parts.skin}${parts.line}</g>${printProp(propNamed(data, pose.held), entry)}<clipPath id="${id}-c"><path d="${overlay.hold ?? ''}"/></clipPath><g clip-path="url(#${id}-c)"><use href="#${id}-a"/><use href="#${id}-b"/></g>`
    : parts.cloth + wornHere + parts.skin + parts.line;
  const build = entry.build ?? 1;
  const widen = build === 1 ? '' : ` transform="matrix(${build} 0 0 1 ${(1 - build) * 450} 0)"`;
  return `${clip}<g${widen}>${neckShape}${body}</g>`;
}

/** Skin, and what else is coloured under the line. */
function printUnderLine(overlay: BustOverlay, entry: CastEntry, pose: CastPose, scarfed: boolean): string {
  const skin = [overlay.skin, pose.sleeves === 'short' ? overlay.bare?.skin : overlay.hands]
    .filter((d) => d !== undefined)
    .map((d) => `<path d="${d}" fill="${entry.skin}"/>`)
    .join('');
  const inner = pose.inner && overlay.inner ? `<path d="${overlay.inner}" fill="${pose.inner}"/>` : '';
  const scarf = scarfed ? `<path d="${scarfNeck}" fill="${entry.hair ?? entry.cloth}"/>` : '';
  const cup = pose.cup && overlay.cup ? `<path d="${overlay.cup}" fill="${pose.cup}"/>` : '';
  return inner + skin + scarf + cup;
}

function printHem(overlay: BustOverlay, pose: CastPose): string {
  const hem = pose.sleeves === 'short' ? overlay.bare?.hem : undefined;
  return hem
    ? `<path d="${hem}" fill="none" stroke="${ink}" stroke-width="12" stroke-linecap="round" stroke-linejoin="round"/>`
    : '';
}

function colorsOf(entry: CastEntry): PartColors {
  return {
    ink,
    skin: entry.skin,
    headContrast: entry.hair ?? defaultHair,
    clothing: entry.trim ?? entry.cloth,
  };
}

function moved(x: number, y: number, inner: string): string {
  return `<g transform="translate(${x} ${y})">${inner}</g>`;
}

function printHead(data: PortraitData, entry: CastEntry): string {
  const colors = colorsOf(entry);
  const clothed = data.heads.clothed.includes(entry.head);
  const stock = stockPart('head', entry.head, clothed ? { ...colors, ink: 'CLOTH' } : colors);
  const shape = clothed
    ? stock.replace(
        /fill="CLOTH"/g,
        `fill="${entry.hair ?? colors.clothing}" stroke="${ink}" stroke-width="12" stroke-linejoin="round"`,
      )
    : stock;
  const strands = (data.heads.strands[entry.head] ?? []).map((d) => `<path d="${d}"/>`).join('');
  const worn = (entry.wears ?? [])
    .map((name) => propNamed(data, name))
    .filter((prop) => prop.at === 'head')
    .map((prop) => printProp(prop, entry))
    .join('');
  // A beard lies under the face, so that every mood's mouth stays readable.
  const beardY = entry.beard?.startsWith('moustache') ? 333 - moustacheLift : 333;
  const beard = entry.beard ? moved(58, beardY, stockPart('facialHair', entry.beard, colors)) : '';
  const lines = `<g fill="none" stroke="#7a6d63" stroke-width="7" stroke-linecap="round">${strands}</g>`;
  const stockHead = `<g transform="matrix(.99789 0 0 1 6.3 -58)">${shape}</g>`;
  return `${moved(headOffset[0], headOffset[1], stockHead + (strands ? lines : '') + beard)}${worn}`;
}

function printOver(entry: CastEntry): string {
  if (!entry.glasses) return '';
  return moved(headOffset[0] + 190, headOffset[1] + 243, stockPart('accessories', entry.glasses, colorsOf(entry)));
}

function printFaceAt(data: PortraitData, entry: CastEntry, mood: Mood, speaking: boolean): string {
  return moved(faceAt[0], faceAt[1], printFace(data.faces, entry, mood, speaking));
}

function byMood<T>(make: (mood: Mood) => T): Record<Mood, T> {
  return Object.fromEntries(moods.map((mood) => [mood, make(mood)])) as Record<Mood, T>;
}

/** Everything a scene needs to stage one person. */
export function drawFigure(data: PortraitData, id: string): Figure {
  const entry = entryOf(data, id);
  const bodies: Record<string, Layer> = {};
  const props: Record<string, Layer> = {};
  const poses: Record<string, Pose> = {};
  for (const [name, pose] of posesOf(entry)) {
    const body = bodyKey(pose);
    bodies[body] ??= layer(bodyBox, printBody(data, entry, pose));
    let on: Pose['on'] = 'hands';
    if (pose.prop) {
      const prop = propNamed(data, pose.prop);
      if (!prop.box) throw new Error(`assets/props.json: "${pose.prop}" needs a box, because it is drawn apart.`);
      props[pose.prop] ??= layer(prop.box, printProp(prop, entry));
      if (prop.at === 'table') on = 'table';
    }
    poses[name] = { body, prop: pose.prop ?? null, on };
  }
  const over = printOver(entry);
  return {
    version: 1,
    id: entry.id,
    names: entry.names,
    units: { crown: 30, chin: 490, axis: 450, elbows: 1130 },
    bodies,
    props,
    poses,
    poseOf: { ...defaultPoseOf, ...entry.poseOf },
    head: layer(headBox, printHead(data, entry)),
    over: over ? layer(headBox, over) : null,
    faces: byMood((mood) => layer(faceBox, printFaceAt(data, entry, mood, false))),
    speaking: byMood((mood) => layer(faceBox, printFaceAt(data, entry, mood, true))),
    tilts: byMood((mood) => data.faces.moods[mood].tilt),
    neck,
    mouth: [faceAt[0] + 124, faceAt[1] + 198],
    tail: [faceAt[0] + 228, faceAt[1] + 196],
  };
}

function entryOf(data: PortraitData, id: string): CastEntry {
  const entry = data.cast.find((one) => one.id === id);
  if (!entry) {
    throw new Error(
      `There is no figure "${id}" in assets/cast.json. It has: ${data.cast.map((one) => one.id).join(', ')}.`,
    );
  }
  return entry;
}

/** Body, thing in hand, turned head with its face: one person as SVG text in figure units, facing right. */
export function printPerson(data: PortraitData, id: string, mood: Mood, poseName?: string): string {
  const entry = entryOf(data, id);
  const name = poseName ?? poseNameOf(entry, mood);
  const pose = posesOf(entry).find(([one]) => one === name)?.[1];
  if (!pose) throw new Error(`assets/cast.json, figure "${id}" has no pose "${name}".`);
  const prop = pose.prop ? propNamed(data, pose.prop) : undefined;
  const inHands = prop?.at === 'hands' ? printProp(prop, entry) : '';
  return `${printBody(data, entry, pose)}${inHands}${printTurnedHead(data, entry, mood)}`;
}

/** What this person has laid on the table, y = 0 at its rear edge; empty when nothing lies there. */
export function printThing(data: PortraitData, id: string, mood: Mood, poseName?: string): string {
  const entry = entryOf(data, id);
  const name = poseName ?? poseNameOf(entry, mood);
  const prop = posesOf(entry).find(([one]) => one === name)?.[1].prop;
  const thing = prop ? propNamed(data, prop) : undefined;
  return thing?.at === 'table' ? printProp(thing, entry) : '';
}

function poseNameOf(entry: CastEntry, mood: Mood): string {
  return entry.poseOf?.[mood] ?? defaultPoseOf[mood];
}

function printTurnedHead(data: PortraitData, entry: CastEntry, mood: Mood): string {
  const tilt = data.faces.moods[mood].tilt;
  const inner = `${printHead(data, entry)}${printFaceAt(data, entry, mood, false)}${printOver(entry)}`;
  return `<g transform="rotate(${tilt} ${neck[0]} ${neck[1]})">${inner}</g>`;
}

/** The crop of home cards: crown to chest, with bare arms at rest and nothing in the hands; wide enough for both elbows, where nothing but the crop would end an arm. */
export const portraitBox: Box = [0, -60, 900, 920];
/** The crop of the debrief's small pictures. */
export const headCrop: Box = [120, -10, 660, 660];

export function drawPortrait(data: PortraitData, id: string, mood: Mood = 'calm'): string {
  const entry = entryOf(data, id);
  const quiet = entry.poses.given ? 'given' : 'rest';
  return standalone(portraitBox, printPerson(data, id, mood, quiet));
}

export function drawHead(data: PortraitData, id: string, mood: Mood): string {
  const entry = entryOf(data, id);
  const quiet = entry.poses.given ? 'given' : 'rest';
  return standalone(headCrop, printPerson(data, id, mood, quiet));
}
