/** The page's one place to keep playthroughs; apart from the session, because the home page needs no story engine to read it. */

import { browserKeep } from './browser.ts';
import type { Keep, KeepingPlace } from './keep.ts';

let inUse: Keep = browserKeep();
let place: KeepingPlace = { kind: 'device' };

/** An exported page names another place before any door is opened. */
export function keepIn(where: KeepingPlace, other: Keep = inUse): void {
  place = where;
  inUse = other;
}

export const keepingPlace = (): KeepingPlace => place;

export const keep: Keep = {
  save: (kept) => inUse.save(kept),
  list: () => inUse.list(),
  get: (id) => inUse.get(id),
  remove: (id) => inUse.remove(id),
  clear: () => inUse.clear(),
};
