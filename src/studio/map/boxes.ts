/** What a picture of the map is made of, and how large each part is before it is placed. It draws nothing. */

import { m } from '../../words/words.ts';
import type { Box, LayoutInput, Link } from './layout.ts';
import { edgeId } from './shares.ts';
import type { MapNode, MapResponse, StoryMap, Weave } from './storyMap.ts';

export type Item =
  | { readonly kind: 'node'; readonly node: MapNode; readonly lines: readonly string[] }
  | { readonly kind: 'set'; readonly node: MapNode }
  | {
      readonly kind: 'response';
      readonly node: MapNode;
      readonly response: MapResponse;
      readonly lines: readonly string[];
    }
  | { readonly kind: 'cluster'; readonly node: MapNode }
  | { readonly kind: 'line'; readonly from: string; readonly to: string };

export type Plan = LayoutInput & { readonly items: ReadonlyMap<string, Item> };

/** Sizes in units of the picture. */
export const radius = 17;
export const label = { size: 15, line: 18, char: 7.7, chars: 12, lines: 2 } as const;
export const saying = { size: 14.5, line: 18, char: 7.6, chars: 26, lines: 3, pad: 9 } as const;
export const setRadius = 8;
/** Circles stand above the middle of their boxes by this much, to leave room for their words; so does everything else. */
export const lift = 28;

const clusterId = (id: string): string => `in ${id}`;

/** Breaks words at blanks; what does not fit ends in dots. */
export function wrap(text: string, chars: number, most: number): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + word.length < chars) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word.length > chars ? `${word.slice(0, chars - 1)}…` : word);
  }
  if (rows.length <= most) return rows;
  const last = rows[most - 1] ?? '';
  return [...rows.slice(0, most - 1), `${last.slice(0, chars - 1)}…`];
}

/** A knot's name as saying. */
export const placeName = ({ kind, name, ending }: MapNode): string => {
  if (kind === 'top') return m.studio_map_top();
  if (name !== '') return name.replaceAll('_', ' ');
  return ending ?? m.studio_map_end();
};

/** `opened` are ids of knots that show their weave. */
export function planPicture(map: StoryMap, opened: ReadonlySet<string>): Plan {
  const items = new Map<string, Item>();
  const boxes: Box[] = [];
  const links: Link[] = [];
  const weaves = new Map(map.weaves.filter(({ knot }) => opened.has(knot)).map((weave) => [weave.knot, weave]));
  for (const node of map.nodes) {
    const weave = weaves.get(node.id);
    const lines = wrap(placeName(node), label.chars, label.lines);
    const width = Math.max(2 * radius + 6, ...lines.map((line) => line.length * label.char));
    const inside = weave === undefined ? {} : { inside: clusterId(node.id) };
    if (weave !== undefined) {
      boxes.push({ id: clusterId(node.id), width: 0, height: 0 });
      items.set(clusterId(node.id), { kind: 'cluster', node });
    }
    boxes.push({ id: node.id, width, height: 2 * radius + 2 * lift, ...inside });
    items.set(node.id, { kind: 'node', node, lines });
    if (weave !== undefined) planWeave(weave, node, boxes, items);
  }
  const line = (from: string, to: string): void => {
    const id = edgeId({ from, to });
    if (items.has(id) || !items.has(from) || !items.has(to)) return;
    links.push({ id, from, to });
    items.set(id, { kind: 'line', from, to });
  };
  for (const { from, to } of map.edges) if (!weaves.has(from)) line(from, to);
  for (const weave of weaves.values()) for (const { from, to } of weave.links) line(from, to);
  return { boxes, links, items };
}

function planWeave({ parts }: Weave, node: MapNode, boxes: Box[], items: Map<string, Item>): void {
  for (const part of parts) {
    if (part.kind === 'set') {
      boxes.push({ id: part.id, width: 2 * setRadius, height: 2 * setRadius, inside: clusterId(node.id) });
      items.set(part.id, { kind: 'set', node });
      continue;
    }
    const { response } = part;
    const said = response.act ? `(${response.text})` : response.text;
    const lines = wrap(said === '' ? response.key : said, saying.chars, saying.lines);
    const width = Math.max(60, ...lines.map((row) => row.length * saying.char)) + 2 * saying.pad;
    const height = lines.length * saying.line + 2 * saying.pad + 18;
    boxes.push({ id: part.id, width, height, inside: clusterId(node.id) });
    items.set(part.id, { kind: 'response', node, response, lines });
  }
}
