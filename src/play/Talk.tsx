/** The conversation: stage, log, and what one may do now. It asks the session and is drawn again; it decides nothing. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { lastBoundary } from '../core/scoring/stance.ts';
import type { Scenario } from '../core/story/artifact.ts';
import type { Beat, Response } from '../core/story/beat.ts';
import { clientName } from '../core/story/lines.ts';
import { asidesOf, shownOrder } from '../core/story/order.ts';
import { isStage } from '../open/stageTalk.ts';
import { ropeWordIn } from '../scene/placing.ts';
import { ropeOf } from '../scene/rope.ts';
import { seen, seenKeys } from '../scene/telling.ts';
import { session } from '../session/current.ts';
import type { Playing } from '../session/session.ts';
import { settings } from '../session/settings.ts';
import { Footer } from '../ui/Footer.tsx';
import { Icon } from '../ui/icons.tsx';
import { Log } from '../ui/Log.tsx';
import { go } from '../ui/route.ts';
import { StageFrame } from '../ui/StageFrame.tsx';
import { type Spoken, speak } from '../ui/speech.ts';
import { ropeWord } from '../ui/stageWords.ts';
import { TopBar } from '../ui/TopBar.tsx';
import { useStore, useTakenOver } from '../ui/useStore.ts';
import { m } from '../words/words.ts';
import { Area } from './Area.tsx';
import { spokenResponse } from './Ask.tsx';
import { useFocus, useFocusAfterLooking } from './focus.ts';
import { Notices } from './Notices.tsx';
import type { Sheet } from './Play.tsx';
import { History } from './parts.ts';
import { useKeys } from './useKeys.ts';
import { useCrowding, usePlacing, useWholeStage } from './usePlacing.ts';
import { useStage } from './useStage.ts';
import { useTelling } from './useTelling.ts';
import { useTyping } from './useTyping.ts';
import { toAllScenes } from './wayBack.ts';

export type TalkProps = {
  readonly scenario: Scenario;
  readonly first: Beat;
  readonly playing: Playing | undefined;
  readonly hidden: boolean;
  readonly history: boolean;
  readonly onSheet: (sheet: Sheet) => void;
  readonly onHistoryClosed: () => void;
};

/** Until a seed is recorded, and at the first beat for ever, the order is drawn from the edition. */
function orderFrom(scenario: Scenario, playing: Playing | undefined, opening: boolean): string | number {
  // In the studio every keystroke makes another edition, and the responses are to stay where they are.
  const fromEdition = playing === undefined || (opening && !isStage());
  return fromEdition ? scenario.edition : playing.ledger[0].seed;
}

const none: readonly Response[] = [];

export function Talk(props: TalkProps): JSX.Element {
  const { scenario, first, playing, hidden } = props;
  const { meta } = scenario;
  const host = useRef<HTMLDivElement>(null);
  const log = useRef<HTMLDivElement>(null);
  const conversation = useRef<HTMLDivElement>(null);
  const shortcuts = useTakenOver(true, useStore(settings, (state) => state.shortcuts) === 'on');
  const ropeWanted = useStore(settings, (state) => state.rope) === 'on';
  const aloud = useStore(settings, (state) => state.aloud) === 'on';
  const [looking, setLooking] = useState<number>();
  const live = !hidden;

  const telling = useTelling(scenario, first, playing);
  const { beat, items, whole, done, steps } = telling;
  const opening = steps.length === 1;
  const practice = playing === undefined || playing.ledger[0].mode === 'practice';
  const stage = useStage(host, meta, live && playing !== undefined, beat);
  const withoutPictures = stage.state === 'off' || stage.state === 'gone';

  const view = seen(items, whole);
  const keys = seenKeys(view, items, withoutPictures);
  // A story without a person in it has nobody to hold the other end.
  const roped = ropeWanted && practice && clientName(meta) !== undefined;
  const boundary = playing !== undefined && roped ? lastBoundary(playing.ledger) : undefined;
  const rope = roped ? ropeOf(boundary) : undefined;
  const responses = useMemo(
    () => (done && !beat.end ? shownOrder(beat.responses, orderFrom(scenario, playing, opening)) : none),
    [done, beat, opening, playing?.ledger[0].seed],
  );
  const last = items.findLast((item) => item.kind !== 'shown');
  const asking = responses.length > 0;

  usePlacing(log, live, { meta, main: view.main, under: view.under, stage, rope, asking });
  useCrowding(log, whole);
  useWholeStage(stage, last, rope, whole);

  const turn = playing?.ledger.length ?? 1;
  useFocus({ conversation, log, newest: last?.key, whole, turn, asking, live, began: playing !== undefined });
  useEffect(() => setLooking(undefined), [turn]);
  useFocusAfterLooking(conversation, looking !== undefined);
  const shown = [...view.rows, ...(view.main ? [view.main] : []), ...(view.under ? [view.under] : [])];
  const read = shown.map(
    ({ key, text }): Spoken => ({
      text,
      at: () => log.current?.querySelector(`[data-item="${CSS.escape(key)}"] .words`) ?? null,
    }),
  );
  const showAll = useTyping(log, last?.key, live && !whole);
  useEffect(() => {
    if (aloud && live) speak(read, meta.language);
  }, [aloud, live, last?.key]);

  const next = () => {
    if (showAll()) return;
    if (!done) telling.next();
    else if (beat.end) go('debrief/');
  };
  const choose = (key: string) => {
    if (playing !== undefined) session.choose(key);
  };
  const back = () => {
    if (practice && steps.length > 1) session.back();
  };
  useKeys(conversation, {
    shortcuts,
    offered: responses.length,
    choose: (index) => responses[index] && choose(responses[index].key),
    next,
    back,
    aloud: () => {
      const key = document.activeElement?.closest<HTMLElement>('.cards [data-key]')?.dataset.key;
      const focused = responses.findIndex((response) => response.key === key);
      const response = responses[focused];
      speak(response ? [spokenResponse(response, focused)] : read, meta.language);
    },
    // What is open here is what Escape closes first.
    sheet: (sheet) => (sheet === 'menu' && looking !== undefined ? setLooking(undefined) : props.onSheet(sheet)),
  });

  const wordAt =
    boundary === undefined ? undefined : ropeWordIn(stage.size, last?.stage.place ?? meta.place, ropeOf(boundary).lean);
  const decisions = steps.filter(({ entry }) => entry?.kind === 'chose' || entry?.kind === 'skipped').length;
  const moment = beat.end ? undefined : m.play_moment({ number: decisions + 1 });
  return (
    <div
      class={`talk ${stage.state === 'ready' ? 'pictured' : ''} ${withoutPictures ? 'noStage' : ''}`}
      data-talk={scenario.edition}
      hidden={hidden}
    >
      <TopBar {...toAllScenes()} title={meta.title} {...(moment === undefined ? {} : { sub: moment })}>
        <button type="button" class="item onlyWide" onClick={() => props.onSheet('history')}>
          <Icon name="history" />
          <span>{m.play_history()}</span>
        </button>
        {scenario.agency.rules.length > 0 && (
          <button type="button" class="item onlyWide" onClick={() => props.onSheet('rules')}>
            <Icon name="rules" />
            <span>{m.play_house_rules()}</span>
          </button>
        )}
        <button type="button" class="item onlyWide" onClick={() => props.onSheet('settings')}>
          <Icon name="settings" />
          <span>{m.ui_settings()}</span>
        </button>
        <button type="button" class="item onlyNarrow" aria-label={m.ui_menu()} onClick={() => props.onSheet('menu')}>
          <Icon name="menu" />
        </button>
      </TopBar>
      <main>
        <Notices stage={stage.state} />
        {/* Focus stays within when a plain part of it is tapped, so that keys go on working. */}
        <div
          ref={conversation}
          class={`conversation ${asking || beat.end ? 'asking' : 'telling'} ${whole ? 'all' : 'one'}`}
          tabindex={-1}
        >
          <StageFrame
            host={host}
            ropeWord={wordAt && boundary !== undefined ? { text: ropeWord(boundary), ...wordAt } : undefined}
            onTap={() => !done && getSelection()?.isCollapsed !== false && next()}
          />
          <Log
            log={log}
            items={items}
            seen={keys}
            whole={whole}
            withoutPictures={withoutPictures}
            language={meta.language}
          />
          <Area
            scenario={scenario}
            playing={playing}
            telling={telling}
            responses={responses}
            asides={done ? asidesOf(beat.responses) : none}
            practice={practice}
            shortcuts={shortcuts}
            aloud={aloud}
            texts={read}
            looking={looking}
            onLook={setLooking}
            onChoose={choose}
            onBack={back}
            onNext={next}
          />
        </div>
      </main>
      <Footer />
      {props.history && <History items={items} language={meta.language} onClose={props.onHistoryClosed} />}
    </div>
  );
}
