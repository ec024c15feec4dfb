/** The stage in a real browser: it draws, rests, falls back, and lets everything go. */

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Stage } from '../../src/core/story/beat.ts';
import { openArt } from '../../src/scene/art.ts';
import type { Places } from '../../src/scene/drawn.ts';
import { plainPlace } from '../../src/scene/framing.ts';
import { bootStage } from '../../src/scene/game.ts';
import type { SceneHandle, SceneOptions, SceneView, Tail } from '../../src/scene/handle.ts';
import { createMotion } from '../../src/scene/motion.ts';
import { openScene } from '../../src/scene/openScene.ts';
import { plainFigure } from '../../src/scene/plainArt.ts';

const day = { day: null, morning: null, evening: null, night: null };
const light = { ...day, evening: { color: '#c08040', alpha: 0.2, blend: 'multiply' as const } };
const office = { id: 'office', file: 'places/office.svg', front: 'table', light, ...plainPlace };
const places: Places = {
  fronts: { table: { file: 'places/front-table.svg', box: [0, -6, 1240, 40] } },
  places: { office, yard: { ...office, id: 'yard', file: 'places/yard.svg' } },
};
const svg = (box: string, color: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="1240" height="366"><rect x="-10" y="-10" width="2000" height="800" fill="${color}"/></svg>`;

async function read(path: string): Promise<string> {
  if (path === 'figures/ana.json') return JSON.stringify({ ...plainFigure, id: 'ana' });
  if (path === 'figures/me.json') return JSON.stringify({ ...plainFigure, id: 'me' });
  if (path === 'places/office.svg') return svg('0 0 1240 366', '#e0d8c8');
  if (path === 'places/yard.svg') return svg('0 0 1240 366', '#c8e0d8');
  if (path === 'places/front-table.svg') return svg('0 -6 1240 40', '#c39b6c');
  throw new Error(`${path} is not among the drawings of this test`);
}

const options: SceneOptions = {
  root: '',
  read,
  places,
  figures: { Ana: 'ana', You: 'me' },
  you: 'You',
  client: 'Ana',
  reducedMotion: true,
  phone: false,
};

const stage = (over: Partial<Stage> = {}): Stage => ({
  place: 'office',
  present: ['You', 'Ana'],
  moods: { You: 'calm', Ana: 'calm' },
  ...over,
});
const rope = { lean: 0.4, slack: 0.6, side: 'over' as const };

const open: { handles: SceneHandle[]; hosts: HTMLElement[] } = { handles: [], hosts: [] };

function makeHost(width = 620, height = 216): HTMLElement {
  const host = document.createElement('div');
  Object.assign(host.style, { position: 'relative', width: `${width}px`, height: `${height}px` });
  document.body.append(host);
  open.hosts.push(host);
  return host;
}

async function start(over: Partial<SceneOptions> = {}, host = makeHost()) {
  const scene = await openScene(host, { ...options, ...over });
  open.handles.push(scene);
  return { scene, host };
}

async function shown(scene: SceneHandle, view: SceneView): Promise<void> {
  scene.show(view);
  await scene.settled();
}

/** What the canvas holds; only true in the task that drew, as the drawing buffer is not kept. */
function pixels(host: HTMLElement): ImageData {
  const canvas = host.querySelector('canvas');
  if (!canvas) throw new Error('there is no canvas');
  const copy = new OffscreenCanvas(canvas.width, canvas.height);
  const on = copy.getContext('2d');
  if (!on) throw new Error('there is no 2D canvas');
  on.drawImage(canvas, 0, 0);
  return on.getImageData(0, 0, canvas.width, canvas.height);
}

/** What the canvas holds with this tail: drawn with the page's next frame, which is asked for before ours. */
function withTail(scene: SceneHandle, host: HTMLElement, tail: Tail | undefined): Promise<ImageData> {
  scene.tail(tail);
  return new Promise((read) => requestAnimationFrame(() => read(pixels(host))));
}

/** Box around everything that differs, in device px. */
function difference(a: ImageData, b: ImageData) {
  let [left, top, right, bottom] = [a.width, a.height, -1, -1];
  for (let y = 0; y < a.height; y++) {
    for (let x = 0; x < a.width; x++) {
      const i = 4 * (y * a.width + x);
      const d = [0, 1, 2].reduce((sum, c) => sum + Math.abs((a.data[i + c] ?? 0) - (b.data[i + c] ?? 0)), 0);
      if (d < 60) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return { left, top, right, bottom };
}

const gl = (host: HTMLElement) => {
  const canvas = host.querySelector('canvas');
  return canvas?.getContext('webgl2') ?? canvas?.getContext('webgl') ?? undefined;
};

afterEach(() => {
  for (const scene of open.handles.splice(0)) scene.destroy();
  for (const host of open.hosts.splice(0)) host.remove();
  vi.restoreAllMocks();
});

describe('the stage', () => {
  it('draws, says when it is ready, and is nothing to a screen reader or a pointer', async () => {
    const onReady = vi.fn();
    performance.clearMarks('alongside:stage-ready');
    const { scene, host } = await start({ onReady });
    await shown(scene, { stage: stage(), rope });
    expect(host.dataset.stage).toBe('ready');
    expect(onReady).toHaveBeenCalledOnce();
    expect(performance.getEntriesByName('alongside:stage-ready')).toHaveLength(1);
    const box = host.querySelector('canvas')?.parentElement;
    expect(box?.getAttribute('aria-hidden')).toBe('true');
    expect(box && getComputedStyle(box).pointerEvents).toBe('none');
    expect(host.textContent).toBe('');
    const { data } = await withTail(scene, host, undefined);
    expect(new Set(new Uint32Array(data.buffer)).size).toBeGreaterThan(50);
  });

  it('asks for no frame once nothing moves', async () => {
    const { scene } = await start({ reducedMotion: false });
    await shown(scene, { stage: stage({ moods: { You: 'calm', Ana: 'sad' } }), speaker: 'Ana', rope });
    await new Promise((next) => setTimeout(next, 100));
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
    await new Promise((next) => setTimeout(next, 400));
    expect(frames).not.toHaveBeenCalled();
  });

  it('draws once a frame, however much was told before it', async () => {
    const { scene, host } = await start();
    await shown(scene, { stage: stage(), rope });
    const context = gl(host);
    if (!context) throw new Error('this browser draws without WebGL; the test needs it');
    const cleared = vi.spyOn(context, 'clear');
    scene.tail(undefined);
    scene.tail({ from: [40, 40], side: 'right', speaker: 'Ana' });
    expect(cleared).not.toHaveBeenCalled();
    await withTail(scene, host, undefined);
    expect(cleared).toHaveBeenCalledTimes(1);
  });

  it('moves for 600 ms at most, and not at all with reduced motion', async () => {
    const { scene, host } = await start({ reducedMotion: false });
    await shown(scene, { stage: stage(), rope });
    scene.setMotion(true);
    scene.show({ stage: stage({ moods: { You: 'calm', Ana: 'angry' } }), speaker: 'Ana', rope: { ...rope, lean: -1 } });
    await scene.settled();
    const first = await withTail(scene, host, undefined);
    await new Promise((next) => setTimeout(next, 120));
    expect(difference(first, await withTail(scene, host, undefined)).right).toBe(-1);
  });

  it('draws a tail from the balloon to the mouth of the one who speaks, wherever the mood turns the head', async () => {
    const { scene, host } = await start();
    const tips = new Set<string>();
    for (const mood of ['calm', 'sad', 'hopeful'] as const) {
      await shown(scene, { stage: stage({ moods: { You: 'calm', Ana: mood } }), speaker: 'Ana', rope });
      const tip = scene.tipOf('Ana');
      if (!tip) throw new Error('nobody is there');
      tips.add(`${tip.x.toFixed(1)} ${tip.y.toFixed(1)}`);
      const without = await withTail(scene, host, undefined);
      const from = [tip.x - 60, tip.y - 12] as const;
      const k = (host.querySelector('canvas')?.width ?? 0) / host.clientWidth;
      const box = difference(without, await withTail(scene, host, { from, side: 'right', speaker: 'Ana' }));
      expect(Math.abs(box.right / k - tip.x)).toBeLessThan(6);
      expect(box.left / k).toBeLessThan(from[0] + 1);
      // The client faces left, on the right: the mouth is within half a head to the right of the tip.
      expect(tip.x).toBeLessThan(host.clientWidth * 0.81);
      expect(tip.x).toBeGreaterThan(host.clientWidth * 0.7);
    }
    expect(tips.size).toBe(3);
    expect(scene.tipOf('Nobody')).toBeUndefined();
  });

  it('puts a plain person and a plain room where nobody drew one, and says so once', async () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => {});
    const { scene, host } = await start({ figures: { You: 'me' } });
    const view = { stage: stage({ place: 'moon' }), speaker: 'Ana', rope };
    await shown(scene, view);
    await shown(scene, { ...view, stage: stage({ place: 'moon', moods: { You: 'calm', Ana: 'sad' } }) });
    expect(host.dataset.stage).toBe('ready');
    expect(scene.tipOf('Ana')).toBeDefined();
    const said = info.mock.calls.map(([sentence]) => String(sentence));
    expect(said.filter((s) => s.includes('"Ana"'))).toHaveLength(1);
    expect(said.filter((s) => s.includes('"moon"'))).toHaveLength(1);
  });

  it('takes a new size of its host, and caps the canvas near 1920 × 1080', async () => {
    const { scene, host } = await start();
    await shown(scene, { stage: stage(), rope });
    Object.assign(host.style, { width: '3840px', height: '2160px' });
    await vi.waitFor(() => expect(host.querySelector('canvas')?.width).toBeGreaterThan(1000));
    await scene.settled();
    const canvas = host.querySelector('canvas');
    if (!canvas) throw new Error('there is no canvas');
    expect(canvas.width * canvas.height).toBeLessThanOrEqual(1920 * 1080 * 1.01);
    expect(Math.abs(canvas.getBoundingClientRect().width - 3840)).toBeLessThan(2);
    expect(Math.abs(canvas.getBoundingClientRect().height - 2160)).toBeLessThan(2);
  });

  it('shows the last of many views, whoever came and went', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => {});
    const { scene } = await start({ reducedMotion: false });
    for (let i = 0; i < 30; i++) {
      const present = i % 2 ? ['You', 'Ana', 'Ben'] : ['You', 'Ana'];
      scene.show({ stage: stage({ place: i % 3 ? 'office' : 'yard', present }), speaker: 'Ana', rope });
    }
    await shown(scene, { stage: stage({ present: ['You'] }), rope });
    expect(scene.tipOf('Ana')).toBeUndefined();
    expect(scene.tipOf('You')).toBeDefined();
  });

  it('draws on when the drawing context comes back', async () => {
    const onLost = vi.fn();
    const { scene, host } = await start({ onLost });
    await shown(scene, { stage: stage(), rope });
    const context = gl(host);
    const loss = context?.getExtension('WEBGL_lose_context');
    if (!context || !loss) throw new Error('this browser draws without WebGL; the test needs it');
    loss.loseContext();
    await new Promise((next) => setTimeout(next, 50));
    loss.restoreContext();
    await vi.waitFor(() => expect(context.isContextLost()).toBe(false));
    await shown(scene, { stage: stage({ moods: { You: 'calm', Ana: 'smiling' } }), rope });
    const { data } = await withTail(scene, host, undefined);
    expect(new Set(new Uint32Array(data.buffer)).size).toBeGreaterThan(50);
    expect(onLost).not.toHaveBeenCalled();
  });

  it('says so when the drawing context stays away', async () => {
    const onLost = vi.fn();
    const { scene, host } = await start({ onLost });
    await shown(scene, { stage: stage(), rope });
    gl(host)?.getExtension('WEBGL_lose_context')?.loseContext();
    await vi.waitFor(() => expect(onLost).toHaveBeenCalledOnce(), { timeout: 6000 });
  }, 10_000);

  it('leaves nothing behind when it is destroyed, and takes late wishes', async () => {
    const { scene, host } = await start();
    await shown(scene, { stage: stage(), rope });
    const context = gl(host);
    scene.show({ stage: stage({ place: 'yard' }), rope });
    scene.destroy();
    expect(host.childElementCount).toBe(0);
    expect(host.dataset.stage).toBeUndefined();
    await vi.waitFor(() => expect(context?.isContextLost()).toBe(true));
    scene.show({ stage: stage(), rope });
    scene.tail({ from: [0, 0], side: 'left', speaker: 'Ana' });
    expect(scene.tipOf('Ana')).toBeUndefined();
    await scene.settled();
    const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
    await new Promise((next) => setTimeout(next, 200));
    expect(frames).not.toHaveBeenCalled();
  });

  it('keeps no more textures than faces and bodies there are, and none at the end', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => {});
    const host = makeHost();
    const motion = createMotion();
    motion.still = true;
    const art = openArt(read, options.figures, places);
    const booted = await bootStage(host, { width: 620, height: 216 }, options, art, motion, () => {});
    const moods = ['calm', 'worried', 'angry', 'sad', 'relieved', 'hopeful', 'guarded', 'smiling'] as const;
    const counts: number[] = [];
    for (let round = 0; round < 3; round++) {
      for (const mood of moods) {
        const present = mood === 'sad' ? ['You', 'Ana', 'Ben'] : ['You', 'Ana'];
        await booted.scene.show({ stage: stage({ moods: { You: mood, Ana: mood }, present }), rope });
        booted.wake();
      }
      counts.push(booted.scene.textureCount);
    }
    expect(counts[2]).toBe(counts[1]);
    const manager = booted.scene.textures;
    expect(manager.getTextureKeys().length).toBeGreaterThan(10);
    booted.destroy();
    expect(booted.scene.textureCount).toBe(0);
    expect(booted.asleep).toBe(true);
  });
});
