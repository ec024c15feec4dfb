/** Turns drawn SVG into canvases of the size they are shown at; it knows nothing of people or places. */

import type { Box } from './drawn.ts';

const ink = '#1f1b16';
/** Width of the ink line in the art of people, in its units: what "heavier" is a share of. */
const inkLine = 14;

/** The same drawing with lines `k` times as heavy; ink that was drawn as a filled shape is grown by a stroke. */
export function heavier(svg: string, k: number): string {
  if (k === 1) return svg;
  return svg
    .replace(/stroke-width="([\d.]+)"/g, (_, width: string) => `stroke-width="${+(Number(width) * k).toFixed(2)}"`)
    .replace(/<(path|g|ellipse|circle|rect)\b[^>]*?(?=\/?>)/g, (tag) => {
      const isInk = tag.includes(`fill="${ink}"`);
      if (!isInk || /\bstroke=|opacity=/.test(tag)) return tag;
      return `${tag} stroke="${ink}" stroke-linejoin="round" stroke-width="${+((k - 1) * inkLine).toFixed(2)}"`;
    });
}

/**
 * One SVG that shows `part` (in the drawing's units) at `scale` px a unit. The drawing is nested, which needs no
 * parser: its own frame is put where its `box` says.
 */
export function framed(svg: string, box: Box, part: Box, scale: number): string {
  const start = svg.indexOf('<svg');
  const end = svg.indexOf('>', start);
  const root = svg
    .slice(start, end)
    .replace(/\s(?:width|height|x|y)="[^"]*"/g, '')
    .replace('<svg', `<svg x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}"`);
  const width = pixels(part[2] * scale);
  const height = pixels(part[3] * scale);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="${part.join(' ')}" preserveAspectRatio="none">${root}${svg.slice(end)}</svg>`
  );
}

const pixels = (v: number) => Math.max(1, Math.ceil(v));

/** An address inside the page, since the content security policy lets images come from nowhere else. */
const address = (svg: string) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/**
 * Drawn by the processor and not by the graphics process: a picture is drawn once and then read once, into a texture.
 * The other way took five times the processor's time where there is no graphics card.
 */
export const contextOf = (canvas: HTMLCanvasElement): CanvasRenderingContext2D | null =>
  canvas.getContext('2d', { willReadFrequently: true });

export async function rasterise(svg: string, box: Box, scale: number, part: Box = box): Promise<HTMLCanvasElement> {
  const image = new Image();
  image.decoding = 'async';
  image.src = address(framed(svg, box, part, scale));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = pixels(part[2] * scale);
  canvas.height = pixels(part[3] * scale);
  const context = contextOf(canvas);
  if (!context) throw new Error('The stage could not draw: this browser gave no 2D canvas. Play on without pictures.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
