/** What each key does on the map. */

import type { Direction } from './view.ts';

export type Act =
  | { readonly kind: 'to'; readonly direction: Direction }
  /** By steps of 80 pixels. */
  | { readonly kind: 'pan'; readonly across: number; readonly down: number }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'first' | 'last' | 'source' | 'open' | 'start' | 'fit' };

const arrows: {
  readonly [key: string]: { readonly direction: Direction; readonly across: number; readonly down: number };
} = {
  ArrowLeft: { direction: 'left', across: -1, down: 0 },
  ArrowRight: { direction: 'right', across: 1, down: 0 },
  ArrowUp: { direction: 'up', across: 0, down: -1 },
  ArrowDown: { direction: 'down', across: 0, down: 1 },
};

const acts: { readonly [key: string]: Act } = {
  Home: { kind: 'first' },
  End: { kind: 'last' },
  Enter: { kind: 'source' },
  ' ': { kind: 'open' },
  p: { kind: 'start' },
  '+': { kind: 'zoom', factor: 1.25 },
  '=': { kind: 'zoom', factor: 1.25 },
  '-': { kind: 'zoom', factor: 0.8 },
  '0': { kind: 'fit' },
};

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Undefined for a key that is the browser's or nobody's. */
export function actOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): Act | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const arrow = Object.hasOwn(arrows, key) ? arrows[key] : undefined;
  if (arrow === undefined) return Object.hasOwn(acts, key) ? acts[key] : undefined;
  const { direction, across, down } = arrow;
  return shiftKey ? { kind: 'pan', across, down } : { kind: 'to', direction };
}
