/** Prints a picture of the map as an SVG that stands alone, and paints the same on a canvas. */

import type { Picture, Shape, Tone } from './picture.ts';

export type Palette = { readonly [T in Tone]: string };

/** On paper: ink on white, whatever the page looks like. */
export const paperPalette: Palette = {
  ink: '#1f1b16',
  soft: '#514a40',
  quiet: '#8d8371',
  faint: '#8d8371',
  paper: '#ffffff',
  card: '#fbf7ef',
  tan: '#e6d3a8',
};

const face = "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', system-ui, sans-serif";

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Lines that pass behind words are kept off them by a rim. */
const rim = 5;
const halo = (shape: Extract<Shape, { kind: 'text' }>, palette: Palette): string =>
  shape.rim ? ` stroke="${palette.paper}" stroke-width="${rim}" stroke-linejoin="round" paint-order="stroke"` : '';

function printShape(shape: Shape, palette: Palette): string {
  if (shape.kind === 'text') {
    const weight = shape.bold ? ' font-weight="700"' : '';
    return `<text x="${shape.x}" y="${shape.y}" font-size="${shape.size}" text-anchor="${shape.anchor}" fill="${palette[shape.fill]}"${weight}${halo(shape, palette)}>${escaped(shape.text)}</text>`;
  }
  const fill = shape.fill === undefined ? 'none' : palette[shape.fill];
  const stroke = shape.stroke === undefined ? 'none' : palette[shape.stroke];
  const dash = shape.dash === undefined ? '' : ` stroke-dasharray="${shape.dash}"`;
  return `<path d="${shape.d}" fill="${fill}" stroke="${stroke}" stroke-width="${shape.width}" stroke-linecap="round" stroke-linejoin="round"${dash}/>`;
}

export function printSvg({ width, height, groups }: Picture, title: string, palette: Palette = paperPalette): string {
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  const shapes = groups.flatMap((group) => group.shapes.map((shape) => printShape(shape, palette)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" role="img" font-family="${face}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${w}" height="${h}" fill="${palette.paper}"/>`,
    ...shapes,
    '</svg>',
    '',
  ].join('\n');
}

/** As far as a canvas is used here. */
export type Canvas = Pick<
  CanvasRenderingContext2D,
  | 'setTransform'
  | 'fillRect'
  | 'fillText'
  | 'strokeText'
  | 'fill'
  | 'stroke'
  | 'setLineDash'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
>;

/** `scale` is in canvas pixels a unit. */
export function paint(
  on: Canvas,
  { width, height, groups }: Picture,
  scale: number,
  palette: Palette = paperPalette,
): void {
  on.setTransform(scale, 0, 0, scale, 0, 0);
  on.fillStyle = palette.paper;
  on.fillRect(0, 0, width, height);
  on.lineCap = 'round';
  on.lineJoin = 'round';
  for (const shape of groups.flatMap((group) => group.shapes)) {
    if (shape.kind === 'text') {
      on.font = `${shape.bold ? 700 : 400} ${shape.size}px ${face}`;
      on.textAlign = shape.anchor === 'middle' ? 'center' : 'left';
      if (shape.rim) {
        on.setLineDash([]);
        on.strokeStyle = palette.paper;
        on.lineWidth = rim;
        on.strokeText(shape.text, shape.x, shape.y);
      }
      on.fillStyle = palette[shape.fill];
      on.fillText(shape.text, shape.x, shape.y);
      continue;
    }
    const path = new Path2D(shape.d);
    if (shape.fill !== undefined) {
      on.fillStyle = palette[shape.fill];
      on.fill(path);
    }
    if (shape.stroke === undefined) continue;
    on.strokeStyle = palette[shape.stroke];
    on.lineWidth = shape.width;
    on.setLineDash(shape.dash?.split(' ').map(Number) ?? []);
    on.stroke(path);
  }
}

/** Browsers refuse canvases above some 16,000 pixels a side, and phones above some 16 million in all. */
const mostSide = 12_000;
const mostPixels = 16_000_000;

/** Twice the size where that is not too large. */
export const scaleFor = ({ width, height }: Picture): number =>
  Math.min(2, mostSide / Math.max(1, width, height), Math.sqrt(mostPixels / Math.max(1, width * height)));
