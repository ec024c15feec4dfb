/** The scene on the projector: the stage of play with heavier lines, the newest words on it, and the responses under it. */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { boundaryOf, lastBoundary } from '../core/scoring/stance.ts';
import { clientName } from '../core/story/lines.ts';
import { captionsFor } from '../scene/captions.ts';
import { figuresOf, places, stagedAs } from '../scene/cast.ts';
import type { SceneHandle } from '../scene/handle.ts';
import { isPhone } from '../scene/place.ts';
import { placedBy, placeNewest, ropeWordIn } from '../scene/placing.ts';
import { ropeOf } from '../scene/rope.ts';
import { hasActs, seen, seenKeys, tell } from '../scene/telling.ts';
import { settings } from '../session/settings.ts';
import { needBeside } from '../ui/beside.ts';
import { Log } from '../ui/Log.tsx';
import { address } from '../ui/route.ts';
import { StageFrame } from '../ui/StageFrame.tsx';
import { captionWords, ropeSaid, ropeWord } from '../ui/stageWords.ts';
import { useDrawn, useSize } from '../ui/useDrawn.ts';
import { useStore } from '../ui/useStore.ts';
import { useType } from '../ui/useType.ts';
import { m } from '../words/words.ts';
import { Badge } from './Badge.tsx';
import type { Standing } from './standing.ts';

/** Seen from the back of a room. */
const projectorStrokes = 1.4;

/** What is passed over was the room's to pass over. */
const roomWords = { ...captionWords, skipped: m.present_skipped };

export type SceneProps = {
  readonly standing: Standing;
  readonly selected: string | undefined;
  /** Absent: this window may not choose. */
  readonly onSelect?: ((key: string) => void) | undefined;
  readonly onNext: () => void;
  /** Something lies over it. */
  readonly covered: boolean;
  /** Beside the question, where it covers nothing that was said. */
  readonly children?: ComponentChildren;
};

export function Scene(props: SceneProps): JSX.Element {
  const { standing, covered } = props;
  const { scenario, steps, told, choices, end, snapshot, beat } = standing;
  const { meta } = scenario;
  const host = useRef<HTMLDivElement>(null);
  const log = useRef<HTMLDivElement>(null);
  const you = useStore(settings, (state) => state.you);
  const ropeWanted = useStore(settings, (state) => state.rope) === 'on' && clientName(meta) !== undefined;
  const size = useSize(host, true);
  const phone = isPhone(size);
  const stage = useDrawn<SceneHandle>(
    host,
    size,
    true,
    async (element, opening) => {
      const { openScene } = await import('../scene/openScene.ts');
      const handle = await openScene(element, {
        ...opening,
        ...stagedAs(meta),
        places,
        root: address(''),
        read: needBeside,
        figures: figuresOf(meta, `you-${you}`),
        phone,
      });
      handle.setStrokes(projectorStrokes);
      return handle;
    },
    [phone, you],
  );
  const { codebook } = snapshot;
  const captions = captionsFor(meta, roomWords, (entry) => {
    const boundary = ropeWanted ? boundaryOf(entry, codebook) : undefined;
    return boundary === undefined ? undefined : ropeSaid(boundary);
  });
  const items = tell(meta, steps, told.cursor, captions);
  const view = seen(items, false);
  const withoutPictures = stage.state === 'off' || stage.state === 'gone';
  const keys = seenKeys(view, items, withoutPictures);
  const boundary = ropeWanted ? lastBoundary(snapshot.ledger) : undefined;
  const rope = ropeWanted ? ropeOf(boundary) : undefined;
  const asking = told.done && !end;
  const last = items.findLast((item) => item.kind !== 'shown');
  const wordAt =
    boundary === undefined ? undefined : ropeWordIn(stage.size, last?.stage.place ?? meta.place, ropeOf(boundary).lean);

  const type = useType();
  const input = { meta, main: view.main, under: view.under, stage, rope, asking };
  useLayoutEffect(
    () => (log.current === null ? undefined : placeNewest(log.current, input)),
    [...placedBy(input), type],
  );

  return (
    <div
      class={`pScene ${asking ? 'asking' : 'telling'} ${stage.state === 'ready' ? 'pictured' : ''} ${withoutPictures ? 'inWords' : ''}`}
      inert={covered}
    >
      <StageFrame
        host={host}
        ropeWord={wordAt && boundary !== undefined ? { text: ropeWord(boundary), ...wordAt } : undefined}
        onTap={() => !told.done && props.onNext()}
      />
      <Log log={log} items={items} seen={keys} whole={false} withoutPictures={withoutPictures} />
      {told.gate !== undefined && (
        <p class="pGate">
          <b>{m.play_note_ahead()}</b> {told.gate}
        </p>
      )}
      {asking && (
        <section class="pAsk" aria-label={m.play_your_response()}>
          <header>
            <h2>{hasActs(beat.responses) ? m.present_what_do_or_say() : m.present_what_say()}</h2>
            {props.children}
          </header>
          <ol class={`pCards of${choices.length}`}>
            {choices.map((choice, at) => (
              <li key={choice.key}>
                <Card
                  at={at}
                  text={choice.text}
                  act={choice.act}
                  selected={props.selected === choice.key}
                  onSelect={props.onSelect && (() => props.onSelect?.(choice.key))}
                />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

function Card(props: {
  readonly at: number;
  readonly text: string;
  readonly act: boolean;
  readonly selected: boolean;
  readonly onSelect?: (() => void) | undefined;
}): JSX.Element {
  const { at, text, act, selected, onSelect } = props;
  const inside = (
    <>
      <Badge at={at} />
      <span class="sr">{m.present_letter({ letter: String.fromCharCode(65 + at) })}</span>
      <span class="words">
        {act && <span class="mark">{m.play_do_this()}</span>}
        {act ? <em>{text}</em> : text}
      </span>
    </>
  );
  return onSelect === undefined ? (
    <div class={`pCard ${act ? 'act' : ''}`}>{inside}</div>
  ) : (
    <button type="button" class={`pCard ${act ? 'act' : ''}`} aria-pressed={selected} onClick={onSelect}>
      {inside}
    </button>
  );
}
