/**
 * The shapes of the drawn people and places as they are served (figures/<id>.json, virtual:figures); no drawing happens here.
 *
 * Files, beside the page (relative addresses):
 *   figures/figures.json     FigureEntry[]: who there is
 *   figures/<id>.json         Figure, for the scene
 *   figures/<id>.svg          calm (or hopeful) bust for home cards, cropped below the chest, facing right
 *   figures/<id>-<mood>.svg   head alone, square, facing right, for the debrief
 *   places/places.json       Places
 *   places/<id>.svg           the background, 1240 × 366
 *   places/<id>-card.svg      the same, cropped for a home card (156 × 220)
 *   places/front-<kind>.svg   what crops the people from below: see Front
 */

export const moods = ['calm', 'worried', 'angry', 'sad', 'relieved', 'hopeful', 'guarded', 'smiling'] as const;
export type Mood = (typeof moods)[number];

/** [x, y, width, height] in the units of what it belongs to. */
export type Box = readonly [number, number, number, number];
export type Point = readonly [number, number];

/**
 * One drawing. `svg` stands alone: its viewBox is `box` and its width and height are the box's, so a
 * texture made from it at scale k covers (box[0] * k, box[1] * k, box[2] * k, box[3] * k).
 */
export interface Layer {
  readonly box: Box;
  readonly svg: string;
}

/** A way to hold body and thing. `body` and `prop` name entries of the figure's `bodies` and `props`. */
export interface Pose {
  readonly body: string;
  readonly prop: string | null;
  /**
   * Where the prop's layer lies. `hands`: in the figure's own units, drawn over the body and under the head.
   * `table`: x in the figure's units (so it flips and moves with the figure), y = 0 at the front's rear
   * edge, drawn over the front.
   */
  readonly on: 'hands' | 'table';
}

/**
 * A person in Open Peeps units: crown about y 30, chin about 490, axis x = 450, elbows about 1130, facing
 * right (flip the one on the right, about the axis). Draw in this order: body, prop in hands, then head with
 * face on it; head and face turn together about `neck` by `tilts[mood]` degrees (down is positive,
 * before flipping). All layers share one coordinate system; their boxes differ only to keep textures small.
 */
export interface Figure {
  readonly version: 1;
  readonly id: string;
  /** Names as written in a story's `# cast` that this figure answers to. Empty for figures chosen otherwise. */
  readonly names: readonly string[];
  readonly units: {
    readonly crown: number;
    readonly chin: number;
    readonly axis: number;
    readonly elbows: number;
  };
  readonly bodies: Readonly<Record<string, Layer>>;
  readonly props: Readonly<Record<string, Layer>>;
  /** Always has `rest` and `second`; others by the thing held (`open`, `closed`, `flat`, `given`). */
  readonly poses: Readonly<Record<string, Pose>>;
  /** The pose to take with a mood when nothing else says so. */
  readonly poseOf: Readonly<Record<Mood, string>>;
  /** Hair, skin, ears, glasses, beard; no face. */
  readonly head: Layer;
  /** What lies over the face (glasses), or null; turns with the head, drawn after the face. */
  readonly over: Layer | null;
  readonly faces: Readonly<Record<Mood, Layer>>;
  /** The same faces with the mouth open, for a line being said; same box as `faces`. */
  readonly speaking: Readonly<Record<Mood, Layer>>;
  readonly tilts: Readonly<Record<Mood, number>>;
  /** The point head and face turn about. */
  readonly neck: Point;
  /** The mouth with the head upright. */
  readonly mouth: Point;
  /** Where a balloon's tail ends (outside the far cheek, level with the mouth) with the head upright. */
  readonly tail: Point;
}

export const frontKinds = ['table', 'counter', 'bench-back', 'sill', 'rail', 'none'] as const;
export type FrontKind = (typeof frontKinds)[number];

/**
 * What crops the people from below. Drawn in place units over the people, the whole width; its rear edge
 * (layer y = 0) goes to the place's `edge`. Things standing on it rise above 0, so the box starts above it.
 */
export interface Front {
  readonly file: string | null;
  readonly box: Box;
}

/** A colour laid over the place, never over the people (their line must keep its contrast). */
export interface Light {
  readonly color: string;
  readonly alpha: number;
  readonly blend: 'multiply' | 'normal';
}
export const lights = ['day', 'morning', 'evening', 'night'] as const;
export type LightName = (typeof lights)[number];

/** A background in its own units, 1240 × 366 (the desktop panel without the rope's floor). */
export interface Place {
  readonly id: string;
  readonly file: string;
  readonly card: string;
  readonly size: Point;
  readonly front: FrontKind;
  /** y of the front's rear edge, as a fraction of the height shown: wide panel, tall panel. */
  readonly edge: { readonly wide: number; readonly tall: number };
  /** The part of the drawing a tall (390 × 375) panel shows; the wide panel shows all of it. */
  readonly tall: Box;
  /** The part a home card (156 × 220) shows. */
  readonly cardBox: Box;
  readonly spots: {
    /** x as fractions of the panel's width: wide and tall differ. */
    readonly you: { readonly wide: number; readonly tall: number };
    readonly person: { readonly wide: number; readonly tall: number };
    /** Where a third person stands, as fractions of the whole drawing: x of the axis, y of what crops them. */
    readonly third: { readonly x: number; readonly y: number };
  };
  /** Always has all four names; null means no change. */
  readonly light: Readonly<Record<LightName, Light | null>>;
}

/** What `virtual:figures` exports. */
export interface FigureEntry {
  readonly id: string;
  readonly names: readonly string[];
}
export interface Places {
  readonly fronts: Readonly<Record<FrontKind, Front>>;
  readonly places: Readonly<Record<string, Place>>;
}
