/** Where the words of a line stand: in a balloon beside its speaker, or docked; numbers only, so that it serves before the pictures and without them. */

import type { Mood } from '../core/story/beat.ts';
import type { Point } from './drawn.ts';
import {
  type Framing,
  frame,
  headOf,
  type PlaceFrame,
  type Standing,
  standardTail,
  thirdAt,
  tilts,
  toPanel,
  turned,
} from './framing.ts';
import type { Size, TailSide } from './handle.ts';

export type LayoutInput = {
  /** CSS px of the stage's box. */
  readonly panel: Size;
  /** Balloons then stand above the people, as wide as the panel. */
  readonly phone: boolean;
  readonly place?: PlaceFrame | undefined;
  /** Names on the stage, and which two stand in front. */
  readonly present: readonly string[];
  readonly you: string;
  readonly client: string;
  readonly moods?: { readonly [name: string]: Mood };
  /** Absent for narration, which docks. */
  readonly speaker?: string | undefined;
  /** The scene's own answer for the speaker, once it has one; a standard face stands in before. */
  readonly tip?: { readonly x: number; readonly y: number } | undefined;
  /** Height the words need in a balloon this wide, name and padding and border included, in CSS px. */
  readonly heightAt: (width: number) => number;
  /** Width the words would take on one line, in such a balloon; a short line then gets a short one. */
  readonly naturalWidth?: number | undefined;
  /** Size of the balloon's type beside 21 px (18 px on a phone). */
  readonly textScale: number;
  /** Width of the balloon's outline in CSS px; absent: `outline`. */
  readonly line?: number | undefined;
};

export type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type BalloonPlace = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** What `heightAt(width)` gave. */
  readonly height: number;
  /** No taller than this, or it would cover a face. */
  readonly maxHeight: number;
  readonly tail: {
    readonly side: TailSide;
    /** The middle of the root, on the balloon's outer edge, in CSS px of the panel. */
    readonly root: Point;
    /** Width of the root along the edge. */
    readonly base: number;
    /**
     * The stretch of the balloon's own outline to cover with its fill while a tail is drawn, in CSS px from the
     * balloon's outer top left corner: the tail lies under the balloon, whose outline and shadow would cut it off.
     */
    readonly gap: Rect;
  };
};

export type Layout = {
  readonly framing: Framing;
  /** Words stand under the stage, or over its upper edge as a caption when there is nothing under it. */
  readonly docked: boolean;
  readonly balloon?: BalloonPlace;
};

/** Widths tried, at type size 1; a balloon wants three lines, and grows wider before it docks. */
const widths = { desktop: [404, 420, 460, 520, 600], phone: [370] } as const;
const least = { desktop: 260, phone: 240 } as const;
/** No balloon is narrower than this, at type size 1: corners and tail need it. */
const short = 170;
/** A balloon's shadow falls this far on its own tail, in CSS px. */
const shadow = 5;
/** Outline of a balloon in CSS px, as in its style. */
export const outline = { desktop: 4, phone: 3 } as const;
const lineHeight = { desktop: 21 * 1.32, phone: 18 * 1.3 } as const;
const nameAndPadding = { desktop: 21 + 2 * 10, phone: 20 + 2 * 9 } as const;
/** A narrow phone holds fewer words a line, and has the height for a fourth. */
const mostLines = { desktop: 3, phone: 4 } as const;
/** Room for an author of styles to pad a little more than we count. */
const ease = 12;

const clamp = (v: number, low: number, high: number) => Math.min(high, Math.max(low, v));

/** Where each person stands; those behind in the order they came. */
export function standings(
  framing: Framing,
  who: Pick<LayoutInput, 'present' | 'you' | 'client'>,
): ReadonlyMap<string, Standing> {
  const map = new Map<string, Standing>();
  let index = 0;
  for (const name of who.present) {
    if (name === who.you) map.set(name, framing.you);
    else if (name === who.client) map.set(name, framing.client);
    else map.set(name, thirdAt(framing, index++));
  }
  return map;
}

export function layout(input: LayoutInput): Layout {
  const framing = frame(input.panel, input.place);
  const docked: Layout = { framing, docked: true };
  const { speaker, phone } = input;
  if (speaker === undefined) return docked;
  const people = standings(framing, input);
  const at = people.get(speaker);
  if (at === undefined) return docked;

  const tip = input.tip ?? toPanel(at, turned(standardTail, [440, 520], tilts[input.moods?.[speaker] ?? 'calm']));
  // On a phone only the one who speaks is drawn behind, so only that head is in the way.
  const speaks: Speaks = { name: speaker, tip, forward: at.flip ? -1 : 1, head: headOf(at) };
  const heads = [...people]
    .filter(([name]) => !phone || name === speaker || name === input.you || name === input.client)
    .map(([, standing]) => headOf(standing));
  const beside = phone ? undefined : besideFace(input, framing, speaks, heads);
  const balloon = beside ?? aboveHeads(input, framing, speaks, heads);
  return balloon ? { framing, docked: false, balloon } : docked;
}

const mostHeight = (kind: 'desktop' | 'phone', textScale: number) =>
  Math.ceil((mostLines[kind] * lineHeight[kind] + nameAndPadding[kind] + ease) * textScale) + 2 * outline[kind];

/** The one whose line it is: where a tail ends, which way they face, what of the panel their head takes. */
type Speaks = {
  readonly name: string;
  readonly tip: { readonly x: number; readonly y: number };
  readonly forward: 1 | -1;
  readonly head: Rect;
};

const touches = (a: Rect, b: Rect) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Between the faces, the tail leaving the side that looks at the speaker; the middle person's leaves the bottom. */
function besideFace(
  input: LayoutInput,
  framing: Framing,
  speaks: Speaks,
  heads: readonly Rect[],
): BalloonPlace | undefined {
  const { you, client, textScale } = input;
  const { tip, name } = speaks;
  const k = clamp(framing.k, 0.6, 2);
  const line = input.line ?? outline.desktop;
  const stand = 108 * k;
  const top = Math.max(8, 20 * Math.min(k, 1.5));
  const yours = headOf(framing.you);
  const left = yours.x + yours.width + 14;
  const right = headOf(framing.client).x - 14;
  const natural = Math.max(short * textScale, input.naturalWidth ?? Number.POSITIVE_INFINITY);
  for (const wish of widths.desktop) {
    const most = Math.min(wish * textScale, right - left);
    if (most < least.desktop * Math.min(1, textScale)) return undefined;
    const width = Math.ceil(Math.min(most, natural));
    const height = input.heightAt(width);
    if (height > mostHeight('desktop', textScale)) continue;
    let x = framing.third.x - width / 2;
    let side: TailSide = 'bottom';
    if (name === client) {
      x = tip.x - stand - width;
      side = 'right';
    } else if (name === you) {
      x = tip.x + stand;
      side = 'left';
    }
    const wishY = side === 'bottom' ? speaks.head.y - 24 * k - height : tip.y - Math.min(84, height * 0.65) - 16 * k;
    const rect = clear({ x: Math.round(clamp(x, left, right - width)), y: Math.max(top, wishY), width, height }, heads);
    // A side tail needs air to be seen as one.
    const air = side === 'right' ? tip.x - (rect.x + rect.width) : rect.x - tip.x;
    if (side !== 'bottom' && air < 26) continue;
    if (rect.y < Math.min(8, top) || rect.y + height > framing.edge - 8) continue;
    if (side === 'bottom' && tip.y - (rect.y + height) < 14) continue;
    return placed(rect, side, speaks, { line, scale: textScale, radius: 26, maxHeight: framing.edge - 8 - rect.y });
  }
  return undefined;
}

/** The same box, raised until it covers no head. */
function clear(rect: Rect, heads: readonly Rect[]): Rect {
  let y = rect.y;
  for (const head of [...heads].sort((a, b) => b.y - a.y)) {
    if (touches(grown({ ...rect, y }, 4), head)) y = head.y - 5 - rect.height;
  }
  return { ...rect, y: Math.round(y) };
}

/** Over all heads, the tail leaving the bottom. */
function aboveHeads(
  input: LayoutInput,
  framing: Framing,
  speaks: Speaks,
  heads: readonly Rect[],
): BalloonPlace | undefined {
  const { textScale } = input;
  const kind = input.phone ? 'phone' : 'desktop';
  const margin = 10;
  const most = Math.min(input.panel.width - 2 * margin, Math.max(...widths[kind]) * Math.max(1, textScale) * 1.2);
  if (most < least[kind]) return undefined;
  const natural = Math.max(short * textScale, input.naturalWidth ?? Number.POSITIVE_INFINITY);
  const width = Math.floor(Math.min(most, Math.ceil(natural)));
  const height = input.heightAt(width);
  const under = Math.min(...heads.map((head) => head.y));
  if (height > mostHeight(kind, textScale) || margin + height > under - 2) return undefined;
  const x = Math.round(clamp(speaks.tip.x - width / 2, margin, input.panel.width - margin - width));
  // A low balloon comes down a little, so that its tail is not longer than it is itself.
  const y = Math.round(Math.max(margin, Math.min(under - 22 - height, margin + 40)));
  const rect = { x, y, width, height };
  const line = input.line ?? outline[kind];
  const radius = kind === 'phone' ? 20 : 26;
  const yours = headOf(framing.you);
  const isBehind = speaks.name !== input.you && speaks.name !== input.client;
  const between = isBehind ? ([yours.x + yours.width, headOf(framing.client).x] as const) : undefined;
  return placed(rect, 'bottom', speaks, { line, scale: textScale, radius, maxHeight: under - 2 - y, between });
}

const grown = (r: Rect, by: number): Rect => ({
  x: r.x - by,
  y: r.y - by,
  width: r.width + 2 * by,
  height: r.height + 2 * by,
});

type BalloonForm = {
  readonly line: number;
  readonly scale: number;
  readonly radius: number;
  readonly maxHeight: number;
  /** Where between the two faces in front a tail to somebody behind has to come through. */
  readonly between?: readonly [low: number, high: number] | undefined;
};

function placed(rect: Rect, side: TailSide, { tip, forward }: Speaks, form: BalloonForm): BalloonPlace {
  const { x, y, width, height } = rect;
  const { line, maxHeight } = form;
  const grow = Math.max(1, form.scale);
  const radius = form.radius * grow;
  const base = (side === 'bottom' ? 22 : 26) * grow;
  const inner = base - line - 3;
  const deep = line + shadow;
  if (side === 'bottom') {
    // From in front of the face, so that it sweeps round to the mouth and crosses neither brow nor eyes.
    const ahead = tip.x + forward * (30 + (tip.y - y - height) * 0.4);
    const middle = x + width / 2;
    const wish =
      forward > 0 ? Math.max(ahead, Math.min(middle, ahead + 60)) : Math.min(ahead, Math.max(middle, ahead - 60));
    const [low, high] = form.between ?? [x, x + width];
    const edge = radius + base;
    const rootX = clamp(clamp(wish, low + base, Math.max(low + base, high - base)), x + edge, x + width - edge);
    const gap = { x: rootX - x - inner / 2, y: height - line, width: inner, height: deep };
    return { x, y, width, height, maxHeight, tail: { side, root: [rootX, y + height], base, gap } };
  }
  const rootY = clamp(y + 84, y + Math.min(height / 2, radius + base / 2), y + height - radius - base / 2);
  const gap = { x: side === 'left' ? -shadow : width - line, y: rootY - y - inner / 2, width: deep, height: inner };
  const root: Point = [side === 'left' ? x : x + width, rootY];
  return { x, y, width, height, maxHeight, tail: { side, root, base, gap } };
}

/**
 * A guess of `heightAt` for a page that cannot measure yet: average width of a letter in the face we set is
 * 0.49 of its size, and a line that nearly fits breaks.
 */
export function guessHeight(text: string, width: number, phone: boolean, textScale: number): number {
  const kind = phone ? 'phone' : 'desktop';
  const size = (phone ? 18 : 21) * textScale;
  const inner = width - 2 * (phone ? 18 : 26) - 2 * outline[kind];
  const lines = Math.max(1, Math.ceil((text.length * size * 0.49 * 1.06) / Math.max(size, inner)));
  return Math.ceil(lines * lineHeight[kind] * textScale + nameAndPadding[kind] * textScale) + 2 * outline[kind];
}
