/** The shapes of drawn people and places as they are served (`figures/<id>.json`, `places/places.json`); they are made by the build, nothing is drawn here. */

import type { Mood } from '../core/story/beat.ts';

export type Point = readonly [x: number, y: number];
/** In the units of what it belongs to. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** One drawing that stands alone: its viewBox, width and height are the box's. */
export type Layer = { readonly box: Box; readonly svg: string };

/** A way to hold body and thing; `body` and `prop` name entries of the figure. */
export type Pose = {
  readonly body: string;
  readonly prop: string | null;
  /** `hands`: in the figure's units, over the body and under the head. `table`: y = 0 is the front's rear edge, drawn over the front. */
  readonly on: 'hands' | 'table';
};

/** A person facing right: crown about y 30, chin about 490, axis x = 450, elbows about 1130. */
export type Figure = {
  readonly version: number;
  readonly id: string;
  readonly units: {
    readonly crown: number;
    readonly chin: number;
    readonly axis: number;
    readonly elbows: number;
  };
  readonly bodies: Readonly<Record<string, Layer>>;
  readonly props: Readonly<Record<string, Layer>>;
  /** Always `rest` and `second`; others by the state of the thing held. */
  readonly poses: Readonly<Record<string, Pose>>;
  readonly poseOf: Readonly<Record<Mood, string>>;
  readonly head: Layer;
  readonly over: Layer | null;
  readonly faces: Readonly<Record<Mood, Layer>>;
  readonly speaking: Readonly<Record<Mood, Layer>>;
  /** Degrees about the neck, down is positive, before flipping. */
  readonly tilts: Readonly<Record<Mood, number>>;
  readonly neck: Point;
  readonly mouth: Point;
  /** Where a balloon's tail ends while the head is upright. */
  readonly tail: Point;
};

/** What crops the people from below; its rear edge is y = 0 of the layer. */
export type Front = { readonly file: string | null; readonly box: Box };

/** A colour over the place, never over the people: their line keeps its contrast. */
export type Light = {
  readonly color: string;
  readonly alpha: number;
  readonly blend: 'multiply' | 'normal';
};
export type LightName = 'day' | 'morning' | 'evening' | 'night';

export type Place = {
  readonly id: string;
  readonly file: string;
  readonly size: Point;
  readonly front: string;
  /** y of the front's rear edge as a fraction of the height shown above the rope's floor. */
  readonly edge: { readonly wide: number; readonly tall: number };
  /** The part of the drawing a tall panel shows; a wide one shows all of it. */
  readonly tall: Box;
  readonly spots: {
    /** x as fractions of the panel's width. */
    readonly you: { readonly wide: number; readonly tall: number };
    readonly person: { readonly wide: number; readonly tall: number };
    /** Fractions of the whole drawing: x of the axis, y of what crops them. */
    readonly third: { readonly x: number; readonly y: number };
  };
  readonly light: Readonly<Record<LightName, Light | null>>;
};

export type Places = {
  readonly fronts: Readonly<Record<string, Front>>;
  readonly places: Readonly<Record<string, Place>>;
};
