/** Saves the map as a file: an SVG as it is, a PNG by a canvas. Nothing is sent anywhere. */
import type { Picture } from './picture.ts';
import { paint, printSvg, scaleFor } from './print.ts';

function save(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the Blob after the click has been answered.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

export function saveSvg(picture: Picture, title: string, name: string): void {
  save(new Blob([printSvg(picture, title)], { type: 'image/svg+xml' }), `${name}.svg`);
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
  save(blob, `${name}.png`);
  return true;
}
