/** The cast and the drawn data under assets/, read and checked; draws nothing. */
import { readFileSync } from 'node:fs';
import { ink } from './stock.ts';
import type { Box, Mood } from './types.ts';

const assets = new URL('../../../assets/', import.meta.url);

function readAsset<T>(name: string): T {
  const text = readFileSync(new URL(name, assets), 'utf8');
  try {
    return JSON.parse(text) as T;
  } catch (reason) {
    throw new Error(`assets/${name} is not valid JSON: ${reason instanceof Error ? reason.message : String(reason)}`);
  }
}

/** [path, width, opacity?]; a face's strokes, in the head's 227 × 254 box. */
export type Stroke = readonly [string, number, number?];
export interface FacePart {
  readonly strokes?: readonly Stroke[];
  readonly dots?: readonly (readonly [number, number, number, number])[];
  readonly glints?: readonly (readonly [number, number, number])[];
  readonly fills?: readonly (readonly [string, string])[];
}
export interface FaceMood {
  readonly brows: string;
  readonly eyes: string;
  readonly mouth: string;
  readonly speaking: string;
  readonly tilt: number;
}
export interface FaceParts {
  readonly brows: Readonly<Record<string, FacePart>>;
  readonly eyes: Readonly<Record<string, FacePart>>;
  readonly mouths: Readonly<Record<string, FacePart>>;
  readonly speaking: Readonly<Record<string, FacePart>>;
  readonly noses: Readonly<Record<string, readonly Stroke[]>>;
  readonly lines: Readonly<Record<'40' | '60', readonly Stroke[]>>;
  readonly marks: Readonly<Record<string, FacePart>>;
  readonly moods: Readonly<Record<Mood, FaceMood>>;
}

export interface BustOverlay {
  /** The stock bust's name, when it is not the entry's own. */
  readonly of?: string;
  readonly skin: string;
  readonly hands?: string;
  readonly cup?: string;
  readonly inner?: string;
  readonly bare?: { readonly skin: string; readonly hem?: string };
  readonly hold?: string;
  readonly drop?: readonly number[];
}

export interface Prop {
  readonly at: 'hands' | 'held' | 'table' | 'worn' | 'head';
  readonly box?: Box;
  readonly svg: string;
}

/** A pose as the cast writes it: what the body is made of, and the thing that goes with it. */
export interface CastPose {
  readonly bust: string;
  readonly sleeves?: 'short';
  readonly cup?: string;
  readonly inner?: string;
  readonly held?: string;
  readonly prop?: string;
  readonly wears?: readonly string[];
}

export interface CastEntry {
  readonly id: string;
  readonly names: readonly string[];
  readonly age: number;
  /** Width of the body beside the stock bust's, 1 when left out. */
  readonly build?: number;
  readonly skin: string;
  readonly cloth: string;
  readonly trim?: string;
  readonly head: string;
  readonly hair?: string;
  readonly beard?: string;
  readonly glasses?: string;
  readonly nose?: string;
  readonly blush?: string;
  readonly marks?: readonly string[];
  readonly wears?: readonly string[];
  /** A pose, or the name of another pose of this figure. */
  readonly poses: Readonly<Record<string, CastPose | string>>;
  readonly poseOf?: Readonly<Partial<Record<Mood, string>>>;
}

export interface HeadData {
  readonly strands: Readonly<Record<string, readonly string[]>>;
  /** Heads whose large ink shape is cloth and takes the colour of `hair`. */
  readonly clothed: readonly string[];
}

export interface PortraitData {
  readonly cast: readonly CastEntry[];
  readonly faces: FaceParts;
  readonly busts: Readonly<Record<string, BustOverlay>>;
  readonly props: Readonly<Record<string, Prop>>;
  readonly heads: HeadData;
}

/** Reads assets/ anew, so that the dev server shows an edit; throws one sentence for the first thing amiss. */
export function readPortraitData(): PortraitData {
  const data: PortraitData = {
    cast: readAsset<{ figures: readonly CastEntry[] }>('cast.json').figures,
    faces: readAsset<FaceParts>('faces.json'),
    busts: readAsset<{ busts: Record<string, BustOverlay> }>('bodies.json').busts,
    props: readAsset<{ props: Record<string, Prop> }>('props.json').props,
    heads: readAsset<HeadData>('heads.json'),
  };
  const amiss = checkCast(data);
  if (amiss[0]) throw new Error(amiss[0]);
  return data;
}

const hex = /^#[0-9a-f]{6}$/i;

/** What is amiss in a cast, one sentence each: which figure, what, and what to do. */
export function checkCast(data: PortraitData): readonly string[] {
  const seen = new Set<string>();
  const named = new Map<string, string>();
  return data.cast.flatMap((entry) => {
    const sentences = [...checkLooks(data, entry), ...checkPoses(data, entry)];
    if (seen.has(entry.id)) sentences.push('this id stands twice; give each figure its own.');
    seen.add(entry.id);
    for (const name of entry.names) {
      const other = named.get(plainName(name));
      if (other) sentences.push(`the name "${name}" already belongs to "${other}"; take it from one of the two.`);
      named.set(plainName(name), entry.id);
    }
    return sentences.map((text) => `assets/cast.json, figure "${entry.id}": ${text}`);
  });
}

function checkLooks({ faces, props }: PortraitData, entry: CastEntry): string[] {
  const sentences: string[] = [];
  if (!/^[a-z][a-z0-9-]*$/.test(entry.id)) sentences.push('the id must be in kebab-case, such as mr-devlin.');
  for (const key of ['skin', 'cloth', 'trim', 'hair'] as const) {
    const value = entry[key];
    if (value !== undefined && !hex.test(value)) {
      sentences.push(`${key} must be a colour such as #9b6846, not "${value}".`);
    }
  }
  if (hex.test(entry.skin) && contrast(ink, entry.skin) < 3) {
    sentences.push(`the face's line would not show on skin ${entry.skin}; take one no darker than #8f5d40.`);
  }
  if (entry.nose && !faces.noses[entry.nose]) {
    sentences.push(`there is no nose "${entry.nose}"; choose one of: ${Object.keys(faces.noses).join(', ')}.`);
  }
  for (const mark of entry.marks ?? []) {
    if (!faces.marks[mark]) sentences.push(`there is no mark "${mark}" in faces.json.`);
  }
  for (const prop of entry.wears ?? []) {
    if (!props[prop]) sentences.push(`it wears "${prop}", which is not in props.json.`);
  }
  return sentences;
}

function checkPoses(data: PortraitData, entry: CastEntry): string[] {
  const sentences: string[] = [];
  for (const name of ['rest', 'second']) {
    if (!entry.poses[name]) sentences.push(`it needs a pose called "${name}".`);
  }
  for (const [name, pose] of Object.entries(entry.poses)) {
    const text = typeof pose === 'string' ? checkAlias(entry, pose) : checkPose(data, pose);
    if (text) sentences.push(`pose "${name}" ${text}`);
  }
  for (const pose of Object.values(entry.poseOf ?? {})) {
    if (!entry.poses[pose]) sentences.push(`poseOf names the pose "${pose}", which it does not have.`);
  }
  return sentences;
}

function checkAlias(entry: CastEntry, pose: string): string | undefined {
  return typeof entry.poses[pose] === 'object' ? undefined : `points to "${pose}", which is not a pose.`;
}

function checkPose({ busts, props }: PortraitData, pose: CastPose): string | undefined {
  const bust = busts[pose.bust];
  if (!bust) return `wants bust "${pose.bust}"; choose one of: ${Object.keys(busts).join(', ')}.`;
  if (pose.held && !bust.hold) return `holds "${pose.held}", but bust "${pose.bust}" has no hold in bodies.json.`;
  for (const prop of [pose.held, pose.prop, ...(pose.wears ?? [])]) {
    if (prop !== undefined && !props[prop]) return `wants "${prop}", which is not in props.json.`;
  }
  if (pose.prop && !props[pose.prop]?.box) return `wants "${pose.prop}", which needs a box, because it is drawn apart.`;
  return undefined;
}

/** Names are compared as stories compare them: NFC, without regard to case. */
export function plainName(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

/** Contrast of two hex colours by WCAG 2.1 (relative luminance), 1 to 21. */
export function contrast(first: string, second: string): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
