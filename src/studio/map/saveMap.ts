/** Saves the map as a file: an SVG as it is, a PNG by a canvas. Nothing is sent anywhere. */
import { downloadBlob } from '../../ui/download.ts';
import type { Picture } from './picture.ts';
import { paint, printSvg, scaleFor } from './print.ts';

export function saveSvg(picture: Picture, title: string, name: string): void {
  downloadBlob(new Blob([printSvg(picture, title)], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** False where the browser would not make the picture. */
export async function savePng(picture: Picture, name: string): Promise<boolean> {
  const scale = scaleFor(picture);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(picture.width * scale));
  canvas.height = Math.max(1, Math.floor(picture.height * scale));
  const on = canvas.getContext('2d');
  if (on === null) return false;
  paint(on, picture, scale);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) return false;
  downloadBlob(blob, `${name}.png`);
  return true;
}
