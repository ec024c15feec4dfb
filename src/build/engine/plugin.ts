/** Puts the part of Phaser that the stage draws with in the place of the whole package: in the built site, the dev server and the tests alike. */
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What Phaser's own build decides: both renderers, and no sound, 3D camera, instant games or recorder of WebGL calls. */
const kept: ReadonlySet<string> = new Set(['WEBGL_RENDERER', 'CANVAS_RENDERER']);
const switches =
  /\btypeof (WEBGL_RENDERER|CANVAS_RENDERER|WEBGL_DEBUG|FEATURE_SOUND|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT)\b/g;

const decide = {
  name: 'alongside:engine-parts',
  transform: {
    filter: { id: /[\\/]node_modules[\\/]phaser[\\/]src[\\/]/ },
    handler: (code: string): { readonly code: string; readonly map: null } => ({
      code: code.replace(switches, (_whole, name: string) => String(kept.has(name))),
      map: null,
    }),
  },
};

export function engine(): Plugin {
  return {
    ...decide,
    config: () => ({
      resolve: { alias: [{ find: /^phaser$/, replacement: join(import.meta.dirname, 'entry.js') }] },
      optimizeDeps: { rolldownOptions: { plugins: [decide] } },
    }),
  };
}
