/** What the studio and the play page in its frame say to each other. Both lie at one origin, and neither listens to another. */

import type { Scenario } from '../core/story/artifact.ts';
import type { replay } from '../core/story/replay.ts';

type Ledger = Parameters<typeof replay>[1];

/** Name of the frame; it survives every change of address within. */
export const stageName = 'alongside-stage';

export type ToStage = {
  readonly to: 'stage';
  /** Grows with every hand-over; the frame says it back, so that both know which one is spoken of. */
  readonly number: number;
  readonly scenario: Scenario;
  readonly ledger: Ledger;
};

/** A response that stands on the road. */
export type OnRoad = { readonly key: string; readonly text: string; readonly skipped?: true };

export type FromStage =
  /** The page has loaded and waits for a story. */
  | { readonly from: 'stage'; readonly is: 'ready' }
  /** It has gone to another page, such as the look back: what is handed over is not shown any more. */
  | { readonly from: 'stage'; readonly is: 'left' }
  /** The road that stands, after every response. */
  | {
      readonly from: 'stage';
      readonly is: 'standing';
      /** Of the hand-over this road began with. */
      readonly number: number;
      readonly ledger: Ledger;
      readonly road: readonly OnRoad[];
      readonly moment?: string;
      readonly ending?: string;
    }
  /** Something on the stage was pointed at: a line by beat and number, or a response by key. */
  | { readonly from: 'stage'; readonly is: 'pointed'; readonly step: number; readonly line: number }
  | { readonly from: 'stage'; readonly is: 'pointed'; readonly response: string }
  /** Keys that are nobody's on the stage: the studio's commands are heard there too. */
  | { readonly from: 'stage'; readonly is: 'pressed'; readonly keys: Pressed };

export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** This page stands in the studio's frame. */
export const isStage = (): boolean => window.parent !== window && window.name === stageName;

export const sayToStudio = (said: FromStage): void => window.parent.postMessage(said, location.origin);

/** A key with Ctrl, or one of the row above the numbers, is no key of the conversation. */
function press(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (!ctrlKey && !metaKey && !/^F\d+$/.test(key)) return;
  sayToStudio({ from: 'stage', is: 'pressed', keys: { key, ctrlKey, metaKey, shiftKey, altKey } });
  // What the browser would do with the studio's own keys: print, open, save.
  if (/^[pos]$/i.test(key) || /^F\d$/.test(key)) event.preventDefault();
}

/** On every page that can stand in the frame: the studio hears its commands there too. */
export const passKeysOn = (signal: AbortSignal): void => document.addEventListener('keydown', press, { signal });

const isObject = (data: unknown): data is { readonly [name: string]: unknown } =>
  typeof data === 'object' && data !== null;

/** Undefined for what anybody else has said: other scripts of the origin, extensions, the dev server. */
export function heardByStage(event: MessageEvent<unknown>): ToStage | undefined {
  if (event.origin !== location.origin || event.source !== window.parent) return undefined;
  return isObject(event.data) && event.data.to === 'stage' ? (event.data as ToStage) : undefined;
}

export function heardByStudio(event: MessageEvent<unknown>, frame: Window | null): FromStage | undefined {
  if (event.origin !== location.origin || frame === null || event.source !== frame) return undefined;
  return isObject(event.data) && event.data.from === 'stage' ? (event.data as FromStage) : undefined;
}
