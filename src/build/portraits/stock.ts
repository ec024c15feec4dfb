/** Heads and busts of Open Peeps as SVG text in our colours; knows no cast, no faces and no props. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export const ink = '#1f1b16';

const require = createRequire(import.meta.url);

/** A node of DiceBear's style definition: an element whose attributes may name a colour. */
interface StyleNode {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | { readonly type: string; readonly name: string }>>;
  readonly children?: readonly StyleNode[];
}
interface StyleDefinition {
  readonly components: Readonly<
    Record<string, { readonly variants: Readonly<Record<string, { readonly elements: readonly StyleNode[] }>> }>
  >;
}

let definition: StyleDefinition | undefined;
function openPeeps(): StyleDefinition {
  definition ??= JSON.parse(
    readFileSync(require.resolve('@dicebear/styles/open-peeps.json'), 'utf8'),
  ) as StyleDefinition;
  return definition;
}

export type StockPart = 'head' | 'facialHair' | 'accessories';
/** The names the style definition uses for its colours. */
export type PartColors = Readonly<Record<'ink' | 'skin' | 'headContrast' | 'clothing', string>>;

export function stockNames(part: StockPart): readonly string[] {
  return Object.keys(openPeeps().components[part]?.variants ?? {});
}

export function stockPart(part: StockPart, name: string, colors: PartColors): string {
  const variant = openPeeps().components[part]?.variants[name];
  if (!variant) {
    throw new Error(
      `assets/cast.json asks for ${part} "${name}", which Open Peeps does not have. Choose one of: ${stockNames(part).join(', ')}.`,
    );
  }
  return variant.elements.map((node) => printNode(node, colors)).join('');
}

function printNode(node: StyleNode, colors: PartColors): string {
  const attributes = Object.entries(node.attributes ?? {})
    .map(([key, value]) => {
      const text = typeof value === 'string' ? value : (colors[value.name as keyof PartColors] ?? ink);
      return ` ${key}="${text}"`;
    })
    .join('');
  const children = (node.children ?? []).map((child) => printNode(child, colors)).join('');
  return children ? `<${node.name}${attributes}>${children}</${node.name}>` : `<${node.name}${attributes}/>`;
}

/** One stock path: its strokes apart, so that specks can be left out. All coordinates are absolute. */
interface BustPath {
  readonly strokes: readonly string[];
  readonly move: string;
  readonly evenOdd: boolean;
}
export interface Bust {
  readonly fills: readonly BustPath[];
  readonly lines: readonly BustPath[];
}

const bustCache = new Map<string, Bust>();

/** Renders a react-peeps bust with marker colours and takes its paths apart. */
export function stockBust(name: string): Bust {
  const known = bustCache.get(name);
  if (known) return known;
  const { createElement } = require('react') as { createElement(type: unknown, props: object): unknown };
  const { renderToStaticMarkup } = require('react-dom/server') as { renderToStaticMarkup(node: unknown): string };
  let component: unknown;
  try {
    component = (require(`react-peeps/lib/peeps/pose/bust/${name}.js`) as Record<string, unknown>)[name];
  } catch {
    throw new Error(`assets/cast.json asks for bust "${name}", which react-peeps does not have.`);
  }
  const markup = renderToStaticMarkup(createElement(component, { strokeColor: 'LINE', backgroundColor: 'FILL' }));
  const paths = [...markup.matchAll(/<path[^>]*>/g)].map(([tag]) => ({
    strokes: whole(/ d="([^"]*)"/.exec(tag)?.[1] ?? '').split(/(?=M)/),
    move: / transform="([^"]*)"/.exec(tag)?.[1] ?? '',
    evenOdd: tag.includes('fill-rule="evenodd"'),
    fill: / fill="([^"]*)"/.exec(tag)?.[1] ?? '',
  }));
  const bust = {
    fills: paths.filter((path) => path.fill === 'FILL'),
    lines: paths.filter((path) => path.fill === 'LINE'),
  };
  bustCache.set(name, bust);
  return bust;
}

/** Busts are written in absolute coordinates, so whole units (0.3 px on a desktop stage) cannot add up to an error. */
function whole(d: string): string {
  return d.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number)) || 0));
}

/** The paths of a bust, without the strokes whose number (counted through all of them) is in `drop`. */
export function printPaths(paths: readonly BustPath[], drop: readonly number[] = []): string {
  let count = 0;
  return paths
    .map((path) => {
      const d = path.strokes.filter(() => !drop.includes(count++)).join('');
      if (!d) return '';
      const rule = path.evenOdd ? ' fill-rule="evenodd" clip-rule="evenodd"' : '';
      return `<path d="${d}"${path.move ? ` transform="${path.move}"` : ''}${rule}/>`;
    })
    .join('');
}

/**
 * Rounds the numbers of paths and translations to one decimal (at 0.28 px a unit more cannot be seen) and drops
 * needless spaces; opacities and scales keep theirs.
 */
export function tidy(svg: string): string {
  return svg
    .replace(/ d="[^"]*"|translate\([^)]*\)/g, roundNumbers)
    .replace(/>\s+</g, '><')
    .replace(/\s{2,}/g, ' ');
}

/** Stock paths are packed ("1-.04", ".5.5"), so a rounded number may need a space its longer form did not. */
function roundNumbers(text: string): string {
  return text.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number, at: number) => {
    const short = shortNumber(Number(number));
    const touches = at > 0 && /[\d.]/.test(text.charAt(at - 1));
    return touches && !short.startsWith('-') ? ` ${short}` : short;
  });
}

function shortNumber(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? '0' : String(rounded).replace(/^(-?)0\./, '$1.');
}
