/** The panel with the map: picture, its controls, and its twin in words. */
import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { At } from '../../core/compile/finding.ts';
import { useStore } from '../../ui/useStore.ts';
import { termsNamed } from '../../words/terms.ts';
import { m } from '../../words/words.ts';
import { Meanings } from '../Meanings.tsx';
import { analystOf } from '../proof/analysis.ts';
import type { Desk, DeskState } from '../proof/desk.ts';
import { type Item, placeName, planPicture } from './boxes.ts';
import { coverageOf } from './coverage.ts';
import { MapList } from './MapList.tsx';
import { type Controls, MapPicture } from './MapPicture.tsx';
import './map.css';
import '../proof/proof.css';
import { drawPicture, type Picture, standOf, type Walked } from './picture.ts';
import { savePng, saveSvg } from './saveMap.ts';
import { type Facts, nodeFacts, responseFacts, sayItem } from './sayNode.ts';
import type { StoryMap } from './storyMap.ts';
import { trace } from './trace.ts';
import { useLaid } from './useLaid.ts';

const nothingOpen: ReadonlySet<string> = new Set();

function walkedOn(map: StoryMap, stage: DeskState['stage']): Walked {
  const stand = stage === undefined ? undefined : standOf(map, stage);
  const walk = stage === undefined || stage.from !== undefined ? [] : stage.walk;
  return {
    trace: stage === undefined || stage.from !== undefined ? { nodes: [], edges: [] } : trace(map, walk, stand),
    keys: new Set(stage?.walk),
    ...(stand === undefined ? {} : { stand }),
  };
}

/** `Map: 9 moments, 37 responses, 4 endings.` */
function Summary({ map, standing }: { readonly map: StoryMap; readonly standing: boolean }): JSX.Element {
  const moments = map.nodes.reduce((sum, node) => sum + node.moments.length, 0);
  const responses = map.nodes.reduce((sum, node) => sum + node.responses.length, 0);
  const endings = map.nodes.filter(({ ending }) => ending !== undefined).length;
  return (
    <p class="panelSub">
      {m.studio_map_summary({ moments, responses, endings })} {standing && m.studio_map_black()}
    </p>
  );
}

function sourceOf(item: Item): At | undefined {
  if (item.kind === 'response') return item.response.at;
  return item.kind === 'node' ? item.node.at : undefined;
}

/** What is known of the part that was chosen, and what can be done there. */
function Chosen(props: {
  readonly item: Item;
  readonly facts: Facts;
  readonly opened: boolean;
  readonly onOpen: () => void;
  readonly onSource: () => void;
  readonly onStart: () => void;
}): JSX.Element | null {
  const { item, facts } = props;
  if (item.kind !== 'node' && item.kind !== 'response') return null;
  const at = sourceOf(item);
  const name = item.kind === 'node' ? placeName(item.node) : item.response.text;
  const told = item.kind === 'node' ? nodeFacts(item.node, facts) : responseFacts(item.response, facts);
  return (
    <div class="mapChosen">
      <p>
        <strong>{name}</strong> {told}
      </p>
      <Meanings terms={termsNamed(['knot', 'moment', 'blind'])} />
      <div class="mapButtons">
        {at !== undefined && (
          <button type="button" class="button line small" onClick={props.onSource}>
            {m.studio_go_to_line({ line: at.line })}
          </button>
        )}
        {item.kind === 'node' && item.node.responses.length > 0 && (
          <button type="button" class="button line small" aria-expanded={props.opened} onClick={props.onOpen}>
            {props.opened ? m.studio_map_close_knot() : m.studio_map_open_knot()}
          </button>
        )}
        {item.kind === 'node' && item.node.kind === 'knot' && (
          <button type="button" class="button line small" onClick={props.onStart}>
            {m.studio_map_play_from()}
          </button>
        )}
      </div>
    </div>
  );
}

/** `scenario.ink` → `scenario-map`. */
const fileName = (main: string): string => `${main.slice(main.lastIndexOf('/') + 1).replace(/\.(ink|json)$/, '')}-map`;

export function MapPanel({ workshop: desk }: { readonly workshop: Desk }): JSX.Element {
  const analysis = useStore(analystOf(desk), (state) => state);
  const stage = useStore(desk, (state) => state.stage);
  const [opened, setOpened] = useState(nothingOpen);
  const [chosen, setChosen] = useState<string | undefined>();
  const [inWords, setInWords] = useState(false);
  const [failed, setFailed] = useState(false);
  const controls = useRef<Controls | undefined>(undefined);
  const { compiled, proven, main, state } = analysis;
  const map = compiled?.map;
  const shares = proven?.shares;
  const plans = compiled?.plans;
  const planned = useMemo(
    () =>
      map === undefined
        ? undefined
        : coverageOf(map, plans?.flatMap(({ walks }) => walks.map(({ walk }) => walk)) ?? []),
    [map, plans],
  );
  const plan = useMemo(() => (map === undefined ? undefined : planPicture(map, opened)), [map, opened]);
  const placed = useLaid(plan);
  const walked = useMemo(() => (map === undefined ? undefined : walkedOn(map, stage)), [map, stage]);
  const picture = useMemo<Picture | undefined>(
    () =>
      placed === undefined || walked === undefined
        ? undefined
        : drawPicture(placed.plan, placed.laid, shares, walked, planned),
    [placed?.plan, placed?.laid, shares, walked, planned],
  );
  const facts: Facts = { shares, stand: walked?.stand, walked: new Set(walked?.trace.nodes), planned };

  if (map === undefined || walked === undefined) {
    return (
      <section class="mapPanel" aria-label={m.studio_map_title()}>
        <header class="panelHead">
          <h2 class="sr">{m.studio_map_title()}</h2>
          <p class="panelSub">{main === undefined ? m.studio_no_story() : waitingWords(state)}</p>
        </header>
      </section>
    );
  }

  const item = chosen === undefined ? undefined : placed?.plan.items.get(chosen);
  const onOpen = (of: Item | undefined): void => {
    if (of?.kind !== 'node' || of.node.responses.length === 0) return;
    const next = new Set(opened);
    if (!next.delete(of.node.id)) next.add(of.node.id);
    setOpened(next);
  };
  const choose = (of: Item): void => {
    if (of.kind === 'node') setChosen(of.node.id);
    if (of.kind === 'response') setChosen(`response:${of.response.key}`);
  };
  const onSource = (of: Item | undefined): void => {
    if (of === undefined) return;
    choose(of);
    const at = sourceOf(of);
    if (at !== undefined) desk.goTo(at);
  };
  const onStart = (of: Item | undefined): void => {
    if (of?.kind === 'node' && of.node.kind === 'knot') desk.startAt(of.node.name);
  };
  const title = m.studio_map_file_title({ title: compiled?.title ?? '' });
  const name = fileName(main ?? '');
  return (
    <section class="mapPanel" aria-label={m.studio_map_title()}>
      <header class="panelHead">
        <h2 class="sr">{m.studio_map_title()}</h2>
        <Summary map={map} standing={walked.stand !== undefined} />
        {state === 'behind' && <p class="panelSub behind">{m.studio_behind()}</p>}
      </header>
      {failed && <p role="alert">{m.studio_map_no_png()}</p>}
      {inWords ? (
        <MapList map={map} facts={facts} goTo={(at) => desk.goTo(at)} startAt={(knot) => desk.startAt(knot)} />
      ) : (
        picture !== undefined && (
          <>
            <MapPicture
              picture={picture}
              opened={opened}
              stand={walked.stand}
              say={(of) => sayItem(of, facts)}
              onSource={onSource}
              onOpen={(of) => {
                choose(of);
                onOpen(of);
              }}
              onStart={onStart}
              controls={(given) => {
                controls.current = given;
              }}
            />
            {item === undefined ? (
              <p class="panelSub">
                {m.studio_map_hint()} {planned !== undefined && m.studio_map_rims()}
              </p>
            ) : (
              <Chosen
                item={item}
                facts={facts}
                opened={item.kind === 'node' && opened.has(item.node.id)}
                onOpen={() => onOpen(item)}
                onSource={() => onSource(item)}
                onStart={() => onStart(item)}
              />
            )}
          </>
        )
      )}
      <div class="mapButtons" role="toolbar" aria-label={m.studio_map_tools()}>
        <button type="button" class="button line small" aria-pressed={inWords} onClick={() => setInWords(!inWords)}>
          {m.studio_map_in_words()}
        </button>
        {!inWords && (
          <>
            <button type="button" class="button line small" onClick={() => controls.current?.zoom(1.25)}>
              {m.studio_map_larger()}
            </button>
            <button type="button" class="button line small" onClick={() => controls.current?.zoom(0.8)}>
              {m.studio_map_smaller()}
            </button>
            <button type="button" class="button line small" onClick={() => controls.current?.fit()}>
              {m.studio_map_fit()}
            </button>
          </>
        )}
        <button
          type="button"
          class="button line small"
          disabled={picture === undefined}
          onClick={() => picture !== undefined && saveSvg(picture, title, name)}
        >
          {m.studio_map_save_svg()}
        </button>
        <button
          type="button"
          class="button line small"
          disabled={picture === undefined}
          onClick={() => picture !== undefined && void savePng(picture, name).then((done) => setFailed(!done))}
        >
          {m.studio_map_save_png()}
        </button>
      </div>
    </section>
  );
}

export const waitingWords = (state: 'waiting' | 'settled' | 'behind'): string =>
  state === 'waiting' ? m.studio_reading() : m.studio_cannot_read();
