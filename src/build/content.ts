/** The plugins that make what pages import and fetch: one list for the build, the dev server and the tests. */
import type { Plugin } from 'vite';
import { engine } from './engine/plugin.ts';
import { portraits } from './portraits/plugin.ts';
import { stories } from './stories/plugin.ts';

export function content(): Plugin[] {
  return [engine(), portraits(), stories()];
}
