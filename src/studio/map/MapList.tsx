/** The map in words: the same knots, responses and roads as an indented list. */
import type { JSX } from 'preact';
import type { At } from '../../core/compile/finding.ts';
import { m } from '../../words/words.ts';
import { placeName } from './boxes.ts';
import { type Indented, indent } from './indent.ts';
import { type Facts, nodeFacts, responseFacts } from './sayNode.ts';
import type { MapNode, StoryMap } from './storyMap.ts';

type ListProps = {
  readonly map: StoryMap;
  readonly facts: Facts;
  readonly goTo: (at: At) => void;
  readonly startAt: (knot: string) => void;
};

/** Words that lead to the source where there is a place. */
function Place(props: {
  readonly at: At | undefined;
  readonly goTo: (at: At) => void;
  readonly children: string;
}): JSX.Element {
  const { at } = props;
  if (at === undefined) return <span class="place">{props.children}</span>;
  return (
    <button type="button" class="place" onClick={() => props.goTo(at)}>
      {props.children} <span class="at">{m.studio_line({ line: at.line })}</span>
    </button>
  );
}

function leadsTo(leads: readonly MapNode[]): string {
  return leads.length === 0 ? '' : m.studio_map_leads({ places: leads.map(placeName).join(', ') });
}

function Row({ row, props }: { readonly row: Indented; readonly props: ListProps }): JSX.Element {
  const { node, leads, inside } = row;
  const { facts, goTo, map } = props;
  const targetOf = (key: string): string => {
    const weave = map.weaves.find(({ knot }) => knot === node.id);
    const ends = weave?.links.filter(({ from }) => from === `response:${key}`).map(({ to }) => to) ?? [];
    const places = map.nodes.filter(({ id }) => ends.includes(id));
    return leadsTo(places);
  };
  return (
    <li>
      <div class="mapRow">
        <Place at={node.at} goTo={goTo}>
          {placeName(node)}
        </Place>
        <span class="facts">{nodeFacts(node, facts)}</span>
        {node.responses.length === 0 && <span class="facts">{leadsTo(leads)}</span>}
        {node.kind === 'knot' && (
          <button type="button" class="quietly" onClick={() => props.startAt(node.name)}>
            {m.studio_map_start_at({ place: placeName(node) })}
          </button>
        )}
      </div>
      {node.responses.length > 0 && (
        <ul class="mapResponses">
          {node.responses.map((response) => (
            <li key={response.key}>
              <Place at={response.at} goTo={goTo}>
                {response.act ? `(${response.text})` : response.text || response.key}
              </Place>
              <span class="facts">{responseFacts(response, facts)}</span>
              <span class="facts">{targetOf(response.key)}</span>
            </li>
          ))}
        </ul>
      )}
      {inside.length > 0 && (
        <ul class="mapInside">
          {inside.map((road) => (
            <li key={road[0]?.node.id}>
              <Road road={road} props={props} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Road({ road, props }: { readonly road: readonly Indented[]; readonly props: ListProps }): JSX.Element {
  return (
    <ul class="mapRoad">
      {road.map((row) => (
        <Row key={row.node.id} row={row} props={props} />
      ))}
    </ul>
  );
}

export function MapList(props: ListProps): JSX.Element {
  const { road, apart } = indent(props.map);
  return (
    <div class="mapList">
      <Road road={road} props={props} />
      {apart.length > 0 && (
        <>
          <h3>{m.studio_map_apart()}</h3>
          <Road road={apart} props={props} />
        </>
      )}
    </div>
  );
}
