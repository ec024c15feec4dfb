/** The door to the stage: loads the drawing engine when asked, and turns a door's wishes into pictures; without it words stand by `layout` alone. */

import { moods } from '../core/story/beat.ts';
import { openArt, readBeside } from './art.ts';
import type { SceneHandle, SceneOptions, SceneView, Size } from './handle.ts';
import { createMotion } from './motion.ts';

/** Rejects when the engine cannot start; the page then goes on without pictures. `host` must be positioned. */
export async function openScene(host: HTMLElement, options: SceneOptions): Promise<SceneHandle> {
  const motion = createMotion();
  const art = openArt(options.read ?? readBeside(options.root), options.figures, options.places);
  // People and place travel beside the engine, not after it.
  for (const name of [options.you, options.client]) if (Object.hasOwn(options.figures, name)) void art.figure(name);
  if (options.place !== undefined) void art.room(options.place);
  const { bootStage } = await import('./game.ts');

  // Under everything the page put into the host, and nothing to a screen reader or a pointer.
  const box = document.createElement('div');
  box.setAttribute('aria-hidden', 'true');
  Object.assign(box.style, { position: 'absolute', inset: '0', overflow: 'hidden', pointerEvents: 'none' });
  host.prepend(box);

  let reduced = options.reducedMotion;
  let working = 0;
  let gone = false;
  let ready = false;
  let size = sizeOf(host);
  let waiting: (() => void)[] = [];

  const settle = () => {
    if (!gone && (working > 0 || motion.active || !stage.asleep)) return;
    const done = waiting;
    waiting = [];
    for (const fulfil of done) fulfil();
  };
  const stage = await bootStage(box, size, options, art, motion, () => settle());

  /** A page nobody sees gets no frames, so nothing would ever arrive. */
  const updateStill = () => {
    motion.still = reduced || document.hidden;
    if (motion.still) motion.finish();
  };

  async function work(job: () => Promise<boolean>): Promise<void> {
    if (gone) return;
    working++;
    updateStill();
    try {
      const stands = await job();
      if (stands && !gone) announce();
    } catch (trouble) {
      // biome-ignore lint/suspicious/noConsole: pictures are an extra; whoever looks after the page can read why one is missing
      console.warn(`The stage could not draw this moment (${String(trouble)}). The words stand without it.`);
    } finally {
      working--;
      if (!gone) stage.wake();
      settle();
    }
  }

  function announce(): void {
    if (ready) return;
    ready = true;
    stage.drawNow();
    host.dataset.stage = 'ready';
    performance.mark('alongside:stage-ready');
    options.onReady?.();
    void warmUp();
  }

  /** One mood at a time, whenever the page has nothing better to do. */
  async function warmUp(): Promise<void> {
    for (const mood of moods) {
      await idle();
      if (gone) return;
      await stage.scene.warm(mood).catch(() => undefined);
    }
  }

  function resizeTo(next: Size): void {
    const same = next.width === size.width && next.height === size.height && next.word === size.word;
    if (gone || next.width < 1 || next.height < 1 || (same && devicePixelRatio === lastRatio)) return;
    size = next;
    lastRatio = devicePixelRatio;
    const drawn = stage.resize(next);
    void work(() => stage.scene.resize(drawn.size, drawn.ratio));
    // A canvas of a new size is blank: what there is, is drawn again before the page is.
    stage.drawNow();
  }
  let lastRatio = devicePixelRatio;

  const observer = new ResizeObserver(() => resizeTo(sizeOf(host)));
  observer.observe(host);
  const onWindow = () => resizeTo(sizeOf(host));
  // Zooming the page changes the device's ratio, and not always the box.
  addEventListener('resize', onWindow);
  const onVisible = () => {
    updateStill();
    if (!gone) stage.wake();
  };
  document.addEventListener('visibilitychange', onVisible);

  return {
    show(view: SceneView) {
      void work(() => stage.scene.show(view));
    },
    tail(tail) {
      if (gone) return;
      stage.scene.setTail(tail);
      stage.wake();
    },
    resize: resizeTo,
    tipOf: (name) => (gone ? undefined : stage.scene.tipOf(name)),
    setMotion(now) {
      reduced = now;
      updateStill();
      if (!gone) stage.wake();
    },
    setStrokes(k) {
      void work(() => stage.scene.setStrokes(k));
    },
    settled() {
      return new Promise((fulfil) => {
        waiting.push(fulfil);
        settle();
      });
    },
    destroy() {
      if (gone) return;
      gone = true;
      observer.disconnect();
      removeEventListener('resize', onWindow);
      document.removeEventListener('visibilitychange', onVisible);
      motion.drop('');
      stage.destroy();
      box.remove();
      delete host.dataset.stage;
      settle();
    },
  };
}

/** Safari has no idle callback; a breath serves. */
const idle = () =>
  new Promise<void>((fulfil) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => fulfil());
    else setTimeout(fulfil, 120);
  });

const sizeOf = (host: HTMLElement): Size => ({
  width: host.clientWidth,
  height: host.clientHeight,
  word: Number.parseFloat(getComputedStyle(host).fontSize),
});
