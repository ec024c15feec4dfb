/** *Keep nothing on this device*: takes everything, stores nothing. */

import type { Keep } from './keep.ts';

export const keepNothing: Keep = {
  save: async () => 'kept',
  list: async () => [],
  get: async () => undefined,
  remove: async () => {},
  clear: async () => {},
};
