/** The roads a room has taken as a small tree: moments in columns, and what was on offer and not taken. Numbers and ids; it draws nothing. */
import type { Ledger } from '../core/ledger/entries.ts';
import { standing } from '../core/ledger/entries.ts';
import type { Scenario } from '../core/story/artifact.ts';
import type { Beat, Line, Response } from '../core/story/beat.ts';
import { shownOrder } from '../core/story/order.ts';
import { retrace } from '../core/story/retrace.ts';

export type RoadOffer = {
  readonly letter: string;
  readonly response: string;
  readonly text: string;
  /** The node it led to. */
  readonly to?: number;
};

export type RoadNode = {
  readonly id: number;
  readonly from?: number;
  /** Which decision of its road, from 0. */
  readonly column: number;
  /** The last line before the responses. */
  readonly said?: Line;
  readonly offers: readonly RoadOffer[];
  /** It is on the road that stands. */
  readonly standing: boolean;
  /** The ledger's entry that goes on from here on the road that stands: what *back* names. */
  readonly back?: number;
  readonly end: boolean;
};

export type Roads = {
  readonly nodes: readonly RoadNode[];
  readonly columns: number;
  /** The node where the room is. */
  readonly here: number;
};

type Open = Pick<Beat, 'responses' | 'lines' | 'end'>;

type Draft = { -readonly [K in keyof RoadNode]: RoadNode[K] } & { children: Map<string, Draft>; entries: number[] };

const letterOf = (index: number): string => String.fromCharCode(65 + index);

/** Decisions in the order of their letters. */
function letters(responses: readonly Response[], seed: number): Omit<RoadOffer, 'to'>[] {
  return shownOrder(responses, seed).map(({ key, text }, at) => ({ letter: letterOf(at), response: key, text }));
}

/** What stands at a node, also where the room only came to it and went back. Over an aside a moment keeps its words. */
function stands(node: Draft, { responses, lines, end }: Open, seed: number): void {
  node.offers = letters(responses, seed);
  node.end = end;
  const said = lines.at(-1);
  if (said !== undefined) node.said ??= said;
}

/** `open`: the beat where the room is. */
export function roadsOf(scenario: Pick<Scenario, 'story' | 'meta' | 'edition'>, ledger: Ledger, open: Open): Roads {
  const [{ seed }] = ledger;
  const lived = retrace(scenario, ledger);
  const nodes: Draft[] = [];
  const draft = (from: Draft | undefined): Draft => {
    const node: Draft = {
      id: nodes.length,
      column: from === undefined ? 0 : from.column + 1,
      offers: [],
      standing: false,
      end: false,
      children: new Map(),
      entries: [],
    };
    if (from !== undefined) node.from = from.id;
    nodes.push(node);
    return node;
  };
  const root = draft(undefined);
  /** The node each entry was decided at. */
  const decidedAt = new Map<number, Draft>();
  let at = root;
  ledger.forEach((entry, index) => {
    if (entry.kind === 'chose' || entry.kind === 'skipped') {
      const exchange = lived.get(index);
      decidedAt.set(index, at);
      at.entries.push(index);
      if (exchange !== undefined) {
        stands(at, exchange.asked, seed);
        at.offers = letters(exchange.offered.responses, seed);
      }
      const next = at.children.get(entry.response) ?? draft(at);
      at.children.set(entry.response, next);
      if (exchange?.answered !== undefined) stands(next, exchange.answered, seed);
      at = next;
    } else if (entry.kind === 'aside') {
      decidedAt.set(index, at);
    } else if (entry.kind === 'wentBack') {
      at = decidedAt.get(entry.to) ?? at;
    }
  });
  stands(at, open, seed);

  for (const { index } of standing(ledger)) {
    const node = decidedAt.get(index);
    if (node === undefined || !('response' in (ledger[index] ?? {}))) continue;
    node.standing = true;
    node.back ??= index;
  }
  at.standing = true;
  return {
    nodes: nodes.map(({ children, entries: _entries, ...node }) => ({
      ...node,
      offers: node.offers.map((offer) => {
        const to = children.get(offer.response)?.id;
        return to === undefined ? offer : { ...offer, to };
      }),
    })),
    columns: Math.max(...nodes.map(({ column }) => column)) + 1,
    here: at.id,
  };
}
