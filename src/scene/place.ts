/** Puts the newest words where they belong on the page: in a balloon beside their speaker, on the stage as a caption, or under it. */
import type { Stage } from '../core/story/beat.ts';
import { places } from './cast.ts';
import { frame, headOf } from './framing.ts';
import type { SceneHandle, Size, Tail } from './handle.ts';
import { type Layout, layout } from './layout.ts';

export type Words = {
  readonly element: HTMLElement;
  readonly speaker?: string | undefined;
  /** May be laid over the stage when it is no speech; else it stands below. */
  readonly caption: boolean;
};

export type Placing = {
  readonly size: Size;
  readonly stage: Stage;
  readonly you: string;
  readonly client: string;
  readonly handle?: SceneHandle | undefined;
};

/** Balloons stand over the people rather than between them. */
export const isPhone = (size: Size): boolean => size.width > 0 && size.width < 640;

/** Balloon type at 100 %, in CSS px: the style sets it in rem. */
const rootPx = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

const clear = (element: HTMLElement): void => {
  element.removeAttribute('style');
  delete element.dataset.at;
};

function measurer(element: HTMLElement): (width: number) => number {
  return (width) => {
    element.style.width = `${width}px`;
    return Math.ceil(element.getBoundingClientRect().height);
  };
}

/** Of the words on one line; a fraction of a px less would break them. */
function naturalWidth(element: HTMLElement): number {
  element.style.width = 'max-content';
  return Math.ceil(element.getBoundingClientRect().width) + 1;
}

/** Lays out one balloon or caption; answers where a tail starts. */
export function placeWords(words: Words, placing: Placing): Tail | undefined {
  const { element, speaker } = words;
  const { size, stage, you, client, handle } = placing;
  clear(element);
  if (size.width === 0) {
    element.dataset.at = 'dock';
    return undefined;
  }
  const phone = isPhone(size);
  element.dataset.at = 'balloon';
  const line = Number.parseFloat(getComputedStyle(element).borderTopWidth) || undefined;
  const found = layout({
    panel: size,
    phone,
    place: places.places[stage.place],
    present: stage.present,
    you,
    client,
    moods: stage.moods,
    speaker,
    tip: speaker === undefined ? undefined : handle?.tipOf(speaker),
    heightAt: measurer(element),
    textScale: rootPx() / 16,
    naturalWidth: naturalWidth(element),
    line,
  });
  if (speaker === undefined) {
    if (!words.caption || !placeCaption(element, found, size, phone)) dock(element);
    return undefined;
  }
  const { balloon } = found;
  if (balloon === undefined) {
    dock(element);
    return undefined;
  }
  Object.assign(element.style, {
    left: `${balloon.x}px`,
    top: `${balloon.y}px`,
    width: `${balloon.width}px`,
    maxHeight: `${balloon.maxHeight}px`,
  });
  const { tail } = balloon;
  const gap = element.querySelector<HTMLElement>('.gap');
  if (gap) {
    Object.assign(gap.style, {
      left: `${tail.gap.x}px`,
      top: `${tail.gap.y}px`,
      width: `${tail.gap.width}px`,
      height: `${tail.gap.height}px`,
    });
  }
  return { from: tail.root, side: tail.side, speaker, base: tail.base, line };
}

function dock(element: HTMLElement): void {
  clear(element);
  element.dataset.at = 'dock';
}

/** Between the two people, under the balloon that stands there; false where there is no room, as on every phone. */
export function placeBelow(element: HTMLElement, placing: Placing): boolean {
  const { size, stage } = placing;
  if (size.width === 0 || isPhone(size)) return false;
  const framing = frame(size, places.places[stage.place]);
  element.dataset.at = 'caption';
  const from = framing.you.x + bodyWidth * framing.you.scale;
  const to = framing.client.x - bodyWidth * framing.client.scale;
  const width = Math.min(to - from, 34 * rootPx());
  if (width < 240) return false;
  const height = measurer(element)(width);
  const top = framing.shown - height - 10;
  if (top < size.height * 0.5) return false;
  setPlace(element, (from + to - width) / 2, top, width);
  return true;
}

/** From the axis of a figure to the outside of its arms and what it holds, in its units. */
const bodyWidth = 520;

function setPlace(element: HTMLElement, left: number, top: number, width: number): void {
  Object.assign(element.style, {
    left: `${Math.round(left)}px`,
    top: `${Math.round(top)}px`,
    width: `${Math.round(width)}px`,
  });
}

/** Between the two heads, or over them on a phone; false where it would cover a face. */
function placeCaption(element: HTMLElement, { framing }: Layout, size: Size, phone: boolean): boolean {
  element.dataset.at = 'caption';
  const yours = headOf(framing.you);
  const theirs = headOf(framing.client);
  const from = phone ? 10 : yours.x + yours.width + 18;
  const to = phone ? size.width - 10 : theirs.x - 18;
  const width = Math.min(to - from, phone ? 460 : 30 * rootPx());
  if (width < 200) return false;
  const height = measurer(element)(width);
  const top = phone ? 10 : 20;
  const floor = phone ? Math.min(yours.y, theirs.y) - 2 : framing.edge - 16;
  if (top + height > floor) return false;
  setPlace(element, (from + to - width) / 2, top, width);
  return true;
}

/** Takes all placing off words that are no longer the newest. */
export function unplace(element: HTMLElement): void {
  if (element.dataset.at !== undefined) clear(element);
}

/** Words that stand below by choice. */
export const dockWords = dock;
