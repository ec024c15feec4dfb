/** Draws a planned and placed map as shapes. It touches no screen, so the page, the SVG and the PNG draw the same. */

import { m } from '../../words/words.ts';
import { type Item, label, lift, type Plan, radius, saying, setRadius } from './boxes.ts';
import type { Coverage } from './coverage.ts';
import { arrow, circle, curve, diamond, plate, round } from './geometry.ts';
import type { Laid, Point } from './layout.ts';
import type { MapShares } from './shares.ts';
import { homeOf, type MapNode, nodeId, type StoryMap } from './storyMap.ts';
import type { Trace } from './trace.ts';

/** Colors by what they are for; whoever draws gives each its color. */
export type Tone = 'ink' | 'soft' | 'quiet' | 'faint' | 'paper' | 'card' | 'tan';

export type Shape =
  | {
      readonly kind: 'path';
      readonly d: string;
      readonly stroke?: Tone;
      readonly fill?: Tone;
      /** Stroke, in units of the picture; one is a CSS pixel at full size. */
      readonly width: number;
      readonly dash?: string;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly fill: Tone;
      readonly anchor: 'start' | 'middle';
      readonly bold?: true;
      /** A rim of paper around it, where lines may pass behind. */
      readonly rim?: true;
    };

export type Group = {
  readonly id: string;
  readonly item: Item;
  readonly shapes: readonly Shape[];
  /** What it takes up, for moving there and for the ring of focus. */
  readonly box: Point & { readonly width: number; readonly height: number };
};
export type Picture = { readonly width: number; readonly height: number; readonly groups: readonly Group[] };

/** Where the stage stands, and how it came there. */
export type Walked = { readonly trace: Trace; readonly keys: ReadonlySet<string>; readonly stand?: string };

export const percent = (share: number): string => m.studio_percent({ share: Math.round(share * 1000) / 10 });

class Painter {
  readonly #plan: Plan;
  readonly #laid: Laid;
  readonly #shares: MapShares | undefined;
  readonly #walked: Walked;
  readonly #planned: Coverage | undefined;
  readonly #unmet: ReadonlySet<string>;
  readonly #unoffered: ReadonlySet<string>;

  constructor(plan: Plan, laid: Laid, shares: MapShares | undefined, walked: Walked, planned: Coverage | undefined) {
    this.#plan = plan;
    this.#laid = laid;
    this.#shares = shares;
    this.#walked = walked;
    this.#planned = planned;
    this.#unmet = new Set(shares?.unmet);
    this.#unoffered = new Set(shares?.unoffered);
  }

  paint(): Picture {
    const groups = [...this.#plan.items].flatMap(([id, item]): readonly Group[] => {
      const group = this.#group(id, item);
      return group === undefined ? [] : [{ id, item, ...group }];
    });
    const order = { cluster: 0, line: 1, set: 2, response: 3, node: 4 } as const;
    return {
      width: this.#laid.width,
      height: this.#laid.height - lift / 2,
      groups: groups.sort((a, b) => order[a.item.kind] - order[b.item.kind]),
    };
  }

  #center(id: string): Point | undefined {
    const box = this.#laid.boxes[id];
    return box === undefined ? undefined : { x: box.x, y: box.y - lift };
  }

  #group(id: string, item: Item): Pick<Group, 'shapes' | 'box'> | undefined {
    if (item.kind === 'line') return this.#line(id, item);
    const placed = this.#laid.boxes[id];
    const center = this.#center(id);
    if (placed === undefined || center === undefined) return undefined;
    switch (item.kind) {
      case 'node':
        return this.#node(id, item, center);
      case 'set':
        return {
          shapes: [{ kind: 'path', d: diamond(center, setRadius), stroke: 'ink', fill: 'paper', width: 2 }],
          box: { ...center, width: 2 * setRadius, height: 2 * setRadius },
        };
      case 'response':
        return this.#response(item, center, placed);
      case 'cluster': {
        const box = { x: placed.x, y: placed.y - lift / 2, width: placed.width, height: placed.height + lift };
        const d = plate(box, box.width, box.height, 10);
        return { shapes: [{ kind: 'path', d, stroke: 'quiet', fill: 'card', width: 1.5, dash: '2 5' }], box };
      }
    }
  }

  #node(id: string, { node, lines }: Extract<Item, { kind: 'node' }>, center: Point): Pick<Group, 'shapes' | 'box'> {
    const stands = this.#walked.stand === id;
    const unmet = this.#unmet.has(id);
    const walked = this.#walked.trace.nodes.includes(id);
    const stroke: Tone = unmet ? 'faint' : 'ink';
    const plain: Tone = node.ending === undefined ? 'paper' : 'tan';
    const outline =
      node.ending === undefined && node.kind !== 'ending' ? circle(center, radiusOf(node)) : plate(center, 30, 26, 5);
    const numbers = node.moments.map(({ number }) => number);
    const ink: Tone = unmet ? 'soft' : 'ink';
    const shapes: Shape[] = [
      {
        kind: 'path',
        d: outline,
        stroke,
        fill: stands ? 'ink' : plain,
        width: walked ? 4 : this.#rim(this.#planned?.nodes[id], 2.5),
        ...(unmet ? { dash: '4 4' } : {}),
      },
    ];
    if (numbers.length > 0) {
      const text = numbers.length > 2 ? `${numbers[0]}–${numbers.at(-1)}` : numbers.join(' ');
      const size = text.length > 3 ? 11 : 15;
      shapes.push({
        kind: 'text',
        x: center.x,
        y: center.y + size * 0.36,
        text,
        size,
        fill: stands ? 'paper' : ink,
        anchor: 'middle',
        bold: true,
      });
    }
    lines.forEach((text, row) => {
      const y = center.y + radius + 16 + row * label.line;
      shapes.push({
        kind: 'text',
        x: center.x,
        y,
        text,
        size: label.size,
        fill: ink,
        anchor: 'middle',
        rim: true,
        ...(stands ? { bold: true as const } : {}),
      });
    });
    const share = this.#shares?.nodes[id];
    const rare = share !== undefined && share < 0.9995 ? percent(share) : undefined;
    const told = unmet ? m.studio_map_unmet_short() : rare;
    if (told !== undefined) {
      const y = center.y + radius + 16 + lines.length * label.line;
      shapes.push({ kind: 'text', x: center.x, y, text: told, size: 14, fill: 'soft', anchor: 'middle', rim: true });
    }
    const height = 2 * radius + 16 + (lines.length + (told === undefined ? 0 : 1)) * label.line;
    const width = Math.max(2 * radius, ...lines.map((line) => line.length * label.char));
    return { shapes, box: { x: center.x, y: center.y - radius + height / 2, width, height } };
  }

  /** The more plans come by, the heavier; as usual where there is no plan at all. */
  #rim(count: number | undefined, usual: number): number {
    if (this.#planned === undefined) return usual;
    return round(1.25 + 2.25 * ((count ?? 0) / this.#planned.of));
  }

  #response(
    { response, lines }: Extract<Item, { kind: 'response' }>,
    center: Point,
    placed: { readonly width: number; readonly height: number },
  ): Pick<Group, 'shapes' | 'box'> {
    const unmet = this.#unoffered.has(response.key);
    const taken = this.#walked.keys.has(response.key);
    const share = this.#shares?.responses[response.key];
    const [width, height] = [placed.width, placed.height];
    const left = center.x - width / 2 + saying.pad;
    const top = center.y - height / 2 + saying.pad + 13;
    const ink: Tone = unmet ? 'soft' : 'ink';
    const picked = share === undefined ? undefined : percent(share);
    const usual = response.aside ? m.studio_map_aside() : picked;
    const told = unmet ? m.studio_map_unmet_short() : usual;
    return {
      shapes: [
        {
          kind: 'path',
          d: plate(center, width, height, 8),
          stroke: lineTone(unmet, taken),
          fill: 'paper',
          width: taken ? 3.5 : this.#rim(this.#planned?.responses[response.key], 1.5),
          ...(unmet || response.aside ? { dash: '4 4' } : {}),
        },
        ...lines.map(
          (text, row): Shape => ({
            kind: 'text',
            x: left,
            y: top + row * saying.line,
            text,
            size: saying.size,
            fill: ink,
            anchor: 'start',
          }),
        ),
        ...(told === undefined
          ? []
          : [
              {
                kind: 'text',
                x: left,
                y: top + lines.length * saying.line,
                text: told,
                size: 13.5,
                fill: 'soft',
                anchor: 'start',
              } as const,
            ]),
      ],
      box: { ...center, width, height },
    };
  }

  #line(id: string, { from, to }: Extract<Item, { kind: 'line' }>): Pick<Group, 'shapes' | 'box'> | undefined {
    const laid = this.#laid.links[id];
    const [start, end] = [this.#center(from), this.#center(to)];
    if (laid === undefined || start === undefined || end === undefined) return undefined;
    const inner = laid.slice(1, -1).map(({ x, y }) => ({ x, y: y - lift }));
    const forward = end.x >= start.x;
    const a = this.#edgeOf(from, start, forward ? 1 : -1);
    const b = this.#edgeOf(to, end, forward ? -1 : 1);
    const between = inner.filter(({ x }) => (forward ? x > a.x + 4 && x < b.x - 4 : x < a.x - 4 && x > b.x + 4));
    const points = [a, ...between, b];
    const share = this.#shares?.edges[id];
    const unmet = this.#unmet.has(from) || this.#unmet.has(to);
    const walked = this.#isWalked(id, from, to);
    const weight = share === undefined ? 1.75 : 1.25 + 4.25 * share;
    const shapes: Shape[] = [
      {
        kind: 'path',
        d: curve(points),
        stroke: lineTone(unmet, walked),
        width: round(walked ? Math.max(4, weight) : weight),
        ...(unmet ? { dash: '4 5' } : {}),
      },
      { kind: 'path', d: arrow(b, points.at(-2) ?? a), stroke: lineTone(unmet, walked), width: 2 },
    ];
    const box = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, width: Math.abs(b.x - a.x), height: Math.abs(b.y - a.y) };
    return { shapes, box };
  }

  /** The left or right edge of what is drawn for an item. */
  #edgeOf(id: string, { x, y }: Point, side: 1 | -1): Point {
    const item = this.#plan.items.get(id);
    const half = halfWidth(item, this.#laid.boxes[id]?.width ?? 0);
    return { x: x + side * (half + 2), y };
  }

  #isWalked(id: string, from: string, to: string): boolean {
    if (this.#walked.trace.edges.includes(id)) return true;
    const { keys } = this.#walked;
    const keyOf = (part: string): string | undefined =>
      part.startsWith('response:') ? part.slice('response:'.length) : undefined;
    const [left, right] = [keyOf(from), keyOf(to)];
    return (
      (right !== undefined && keys.has(right)) ||
      (left !== undefined && keys.has(left) && this.#walked.trace.nodes.includes(to))
    );
  }
}

/** What no run met is faint, what the stage came by dark. */
function lineTone(unmet: boolean, walked: boolean): Tone {
  if (unmet) return 'faint';
  return walked ? 'ink' : 'quiet';
}

/** Of what is drawn for an item, from its middle. `width` is that of its box. */
function halfWidth(item: Item | undefined, width: number): number {
  if (item?.kind === 'response') return width / 2;
  if (item?.kind === 'set') return setRadius;
  return item?.kind === 'node' && item.node.ending === undefined ? radiusOf(item.node) : 15;
}

/** A knot without moments is only passed through. */
const radiusOf = ({ moments, responses }: MapNode): number => (moments.length + responses.length === 0 ? 9 : radius);

export const drawPicture = (
  plan: Plan,
  laid: Laid,
  shares: MapShares | undefined,
  walked: Walked,
  planned?: Coverage,
): Picture => new Painter(plan, laid, shares, walked, planned).paint();

export const nobody: Walked = { trace: { nodes: [], edges: [] }, keys: new Set() };

/** Node of the map that a moment or ending of the stage stands at. */
export const standOf = (
  map: StoryMap,
  at: { readonly moment?: string; readonly ending?: string },
): string | undefined => {
  if (at.ending !== undefined) return map.homes[homeOf.ending(at.ending)] ?? nodeId.ending(at.ending);
  return at.moment === undefined ? undefined : map.homes[homeOf.moment(at.moment)];
};
