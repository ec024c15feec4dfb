/** Says a part of the map in words: for the tree of a screen reader, the list, and the tip. */

import { m } from '../../words/words.ts';
import type { Item } from './boxes.ts';
import type { Coverage } from './coverage.ts';
import { percent } from './picture.ts';
import type { MapShares } from './shares.ts';
import type { MapNode, MapResponse } from './storyMap.ts';

export type Facts = {
  readonly shares: MapShares | undefined;
  readonly stand: string | undefined;
  readonly walked: ReadonlySet<string>;
  readonly planned: Coverage | undefined;
};

const sentence = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');

const plannedWords = (planned: Coverage | undefined, count: number | undefined): string | undefined =>
  planned === undefined ? undefined : m.studio_map_planned({ count: count ?? 0, of: planned.of });

/** What there is to know of a node beside its name. */
export function nodeFacts(node: MapNode, { shares, stand, walked, planned }: Facts): string {
  const unmet = shares?.unmet.includes(node.id) === true;
  const share = shares?.nodes[node.id];
  const moments = node.moments.map(({ id, number }) => m.studio_map_moment({ number, id }));
  return sentence([
    ...moments,
    node.responses.length > 0 ? m.studio_map_responses({ count: node.responses.length }) : undefined,
    node.ending === undefined ? undefined : m.studio_map_ending({ ending: node.ending }),
    unmet ? unmetWords(shares) : undefined,
    share === undefined || unmet ? undefined : m.studio_map_blind({ share: percent(share) }),
    unmet ? undefined : plannedWords(planned, planned?.nodes[node.id]),
    stand === node.id ? m.studio_map_stands() : undefined,
    walked.has(node.id) && stand !== node.id ? m.studio_map_came_by() : undefined,
  ]);
}

/** A bounded proof has only not met it yet. */
export const unmetWords = (shares: MapShares): string =>
  shares.complete ? m.studio_map_unmet() : m.studio_map_unmet_yet();

export function responseFacts(response: MapResponse, { shares, planned }: Facts): string {
  const unmet = shares?.unoffered.includes(response.key) === true;
  const share = shares?.responses[response.key];
  return sentence([
    response.aside ? m.studio_map_aside() : undefined,
    unmet && shares !== undefined ? unmetWords(shares) : undefined,
    share === undefined || unmet ? undefined : percent(share),
    unmet ? undefined : plannedWords(planned, planned?.responses[response.key]),
  ]);
}

const lineOf = (line: number | undefined): string | undefined =>
  line === undefined ? undefined : m.studio_line({ line });

/** What is to be said beside the words that stand there; those of a response may be cut short there. */
export function sayItem(item: Item, facts: Facts): string {
  switch (item.kind) {
    case 'node':
      return sentence([nodeFacts(item.node, facts), lineOf(item.node.at?.line)]);
    case 'response':
      return sentence([item.response.text, responseFacts(item.response, facts), lineOf(item.response.at?.line)]);
    default:
      return '';
  }
}
