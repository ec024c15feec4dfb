/** Boots Phaser for one stage: size, loop on demand, loss of the drawing context; what is drawn is StageScene's. */

import { AUTO, Core, Game, Scale } from 'phaser';
import type { Art } from './art.ts';
import type { SceneOptions, Size } from './handle.ts';
import type { Motion } from './motion.ts';
import { StageScene } from './StageScene.ts';

export type Stage = {
  readonly scene: StageScene;
  /** Draws with the page's next frame, however often it is asked before that, and goes on while something moves. */
  wake(): void;
  /** The same at once: for a canvas that is blank, or said to stand. */
  drawNow(): void;
  resize(size: Size): { readonly size: Size; readonly ratio: number };
  readonly asleep: boolean;
  destroy(): void;
};

/** Device px the canvas may have: more costs memory and time, and a line drawing gains nothing. */
const mostPixels = 1920 * 1080;
/** How long a lost drawing context may stay away before the stage is given up. */
const patienceMs = 4000;
const bootMs = 15_000;

/** Device px a CSS px, so that the width is a whole number of them. */
export function ratioOf(size: Size, devicePixelRatio: number): number {
  const most = Math.sqrt(mostPixels / Math.max(1, size.width * size.height));
  const wish = Math.min(devicePixelRatio, most);
  return Math.max(1, Math.round(size.width * wish)) / Math.max(1, size.width);
}

const backing = (size: Size, ratio: number): readonly [number, number] => [
  Math.max(1, Math.round(size.width * ratio)),
  Math.max(1, Math.round(size.height * ratio)),
];

export function bootStage(
  parent: HTMLElement,
  size: Size,
  options: SceneOptions,
  art: Art,
  motion: Motion,
  onRest: () => void,
): Promise<Stage> {
  return new Promise((resolve, reject) => {
    const ratio = ratioOf(size, devicePixelRatio);
    const [width, height] = backing(size, ratio);
    const scene = new StageScene(options, art, motion, size, ratio, () => {
      clearTimeout(slow);
      resolve(stage);
    });
    const game = new Game({
      type: AUTO,
      parent,
      scene,
      banner: false,
      autoFocus: false,
      transparent: true,
      antialias: true,
      // That is for textures. The pictures' own edges are clear, so smoothing them would cost a GPU half its frames for nothing.
      antialiasGL: false,
      // With several textures a batch, a software GPU draws triangles of one picture with another's (seen: half a head
      // missing on SwiftShader). A stage has about fifteen pictures, so a batch each costs nothing.
      maxTextures: 1,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scale: { mode: Scale.NONE, autoCenter: Scale.NO_CENTER, width, height, zoom: 1 / ratio },
      // No network loader and no physics are used; the loop is driven by hand.
      disableContextMenu: false,
    });
    let lost: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    /** The page's frame that will wake the loop; 0: none. */
    let asked = 0;

    game.events.on(Core.Events.POST_RENDER, () => {
      if (motion.active || gone) return;
      game.loop.sleep();
      onRest();
    });
    const giveUp = () => {
      lost = undefined;
      if (!gone) options.onLost?.();
    };
    const onLostContext = (event: Event) => {
      // Without this a browser never gives the context back.
      event.preventDefault();
      clearTimeout(lost);
      lost = setTimeout(giveUp, patienceMs);
    };
    const onRestored = () => {
      clearTimeout(lost);
      lost = undefined;
      stage.wake();
    };

    const slow = setTimeout(() => {
      stage.destroy();
      reject(new Error('The drawing engine did not start within 15 seconds; the words stand without pictures.'));
    }, bootMs);
    const stage: Stage = {
      scene,
      wake() {
        // Waking draws. A page nobody sees has no next frame.
        if (document.hidden) stage.drawNow();
        else if (!gone && asked === 0 && !game.loop.running) asked = requestAnimationFrame(stage.drawNow);
      },
      drawNow() {
        cancelAnimationFrame(asked);
        asked = 0;
        if (!gone && !game.loop.running) game.loop.wake(true);
      },
      resize(to) {
        const next = ratioOf(to, devicePixelRatio);
        const [w, h] = backing(to, next);
        // In this order: setZoom reads the size that resize has set.
        game.scale.resize(w, h);
        game.scale.setZoom(1 / next);
        return { size: to, ratio: next };
      },
      get asleep() {
        return asked === 0 && !game.loop.running;
      },
      destroy() {
        if (gone) return;
        gone = true;
        cancelAnimationFrame(asked);
        clearTimeout(lost);
        game.canvas.removeEventListener('webglcontextlost', onLostContext);
        game.canvas.removeEventListener('webglcontextrestored', onRestored);
        scene.release();
        const context = game.canvas.getContext('webgl2') ?? game.canvas.getContext('webgl');
        game.destroy(true);
        // Phaser destroys itself in its next step, and a sleeping loop has none.
        if (game.loop.running) game.loop.tick();
        else game.loop.wake(true);
        context?.getExtension('WEBGL_lose_context')?.loseContext();
      },
    };
    game.events.once(Core.Events.READY, () => {
      game.canvas.addEventListener('webglcontextlost', onLostContext);
      game.canvas.addEventListener('webglcontextrestored', onRestored);
    });
  });
}
