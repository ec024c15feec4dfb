/** Textures made from drawings at the size they are shown at, and let go when that size or the need has passed; it places none of them. */

import type { Textures } from 'phaser';
import type { Box, Layer } from './drawn.ts';
import { contextOf, heavier, rasterise } from './raster.ts';

/** A texture is made anew once it would be shown more than this share larger or smaller than it was made. */
const tolerance = 0.15;

export type Made = {
  readonly key: string;
  /** Texture px a unit of the drawing. */
  readonly scale: number;
  readonly box: Box;
};

export type TextureStore = {
  strokes: number;
  /** The drawing under this name at about this scale, made if it is not there. Same names for the same drawing only. */
  need(name: string, layer: Layer, scale: number, part?: Box): Promise<Made>;
  /** The same for something composed by hand on a canvas. */
  compose(name: string, scale: number, box: Box, draw: (on: CanvasRenderingContext2D) => Promise<void>): Promise<Made>;
  /** Forgets names no longer in `names`; call it once nothing shows them. */
  keep(names: ReadonlySet<string>): void;
  destroy(): void;
  readonly size: number;
};

export function openTextures(manager: Textures.TextureManager): TextureStore {
  const made = new Map<string, { made: Made; strokes: number }>();
  /** Replaced ones, alive until `keep`, as pictures may still show them. */
  const stale = new Set<string>();
  const making = new Map<string, Promise<Made>>();
  let serial = 0;
  let gone = false;

  const near = (a: number, b: number) => Math.abs(a / b - 1) <= tolerance;
  const sameBox = (a: Box, b: Box) => a.every((v, i) => Math.abs(v - (b[i] ?? 0)) < 0.5);

  function add(name: string, canvas: HTMLCanvasElement, scale: number, box: Box): Made {
    const old = made.get(name);
    if (old) stale.add(old.made.key);
    const it: Made = { key: `${name}#${++serial}`, scale, box };
    if (!gone) addTexture(it.key, canvas);
    made.set(name, { made: it, strokes: store.strokes });
    return it;
  }

  /** Not `addCanvas`: that reads every pixel back and keeps them, which took two fifths of the time until a stage stood. */
  function addTexture(key: string, canvas: HTMLCanvasElement): void {
    manager.create(key, [canvas])?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
  }

  function standing(name: string, scale: number, box: Box): Made | undefined {
    const known = made.get(name);
    if (!known || known.strokes !== store.strokes) return undefined;
    return near(known.made.scale, scale) && sameBox(known.made.box, box) ? known.made : undefined;
  }

  /** One making a name at a time: a second wish for it waits, and is then mostly content. */
  async function once(name: string, scale: number, box: Box, make: () => Promise<HTMLCanvasElement>): Promise<Made> {
    for (;;) {
      const ready = standing(name, scale, box);
      if (ready) return ready;
      const underWay = making.get(name);
      if (!underWay) break;
      await underWay.catch(() => undefined);
    }
    const job = make().then((canvas) => add(name, canvas, scale, box));
    making.set(name, job);
    try {
      return await job;
    } finally {
      making.delete(name);
    }
  }

  const store: TextureStore = {
    strokes: 1,
    need: (name, layer, scale, part = layer.box) =>
      once(name, scale, part, () => rasterise(heavier(layer.svg, store.strokes), layer.box, scale, part)),
    compose: (name, scale, box, draw) =>
      once(name, scale, box, async () => {
        const canvas = document.createElement('canvas');
        canvas.width = Math.max(1, Math.ceil(box[2] * scale));
        canvas.height = Math.max(1, Math.ceil(box[3] * scale));
        const on = contextOf(canvas);
        if (on) {
          on.scale(scale, scale);
          on.translate(-box[0], -box[1]);
          await draw(on);
        }
        return canvas;
      }),
    keep(names) {
      for (const [name, { made: it }] of made) {
        if (names.has(name)) continue;
        made.delete(name);
        stale.add(it.key);
      }
      for (const key of stale) manager.remove(key);
      stale.clear();
    },
    destroy() {
      gone = true;
      store.keep(new Set());
    },
    get size() {
      return made.size;
    },
  };
  return store;
}
