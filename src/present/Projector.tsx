/** The projector's window: what the whole room sees. It shows no split before it is revealed, whoever looks at it. */
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { printRoomCode } from '../core/room/code.ts';
import type { RoundView } from '../core/room/view.ts';
import { CrisisLine } from '../ui/Footer.tsx';
import { Icon } from '../ui/icons.tsx';
import { LeaveNow } from '../ui/LeaveNow.tsx';
import { useStore } from '../ui/useStore.ts';
import { useType } from '../ui/useType.ts';
import { quoted } from '../words/quoted.ts';
import { m } from '../words/words.ts';
import { Bars, SplitKey, splitWords } from './Bars.tsx';
import { Asides, NextButton } from './GoOn.tsx';
import { GroupLook } from './GroupLook.tsx';
import { JoinPanel } from './JoinPanel.tsx';
import type { Link } from './link.ts';
import { PaceRoads, PaceView } from './PaceView.tsx';
import { paceToShow } from './paceMap.ts';
import { Quiet } from './Quiet.tsx';
import { RoadsView } from './RoadsView.tsx';
import { wordsOf } from './record.ts';
import { roadsOf } from './roads.ts';
import { Scene } from './Scene.tsx';
import { Sheets } from './Sheets.tsx';
import { Closing, Opening } from './Slides.tsx';
import { troubleWords } from './sentences.ts';
import type { Standing } from './standing.ts';
import { useFit } from './useFit.ts';
import { type Lead, type Sheet, useLead } from './useLead.ts';

function toggleFullscreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
  else void document.documentElement.requestFullscreen?.().catch(() => {});
}

/** Where the private window is: the same page, for the facilitator's eyes. */
export function openPrivate(): void {
  const url = new URL(location.href);
  url.searchParams.set('window', 'private');
  open(url.href, 'alongside-private', 'popup,width=1280,height=800');
}

/** Hands that are up so far, as one number. */
const handsUp = (round: RoundView | undefined): number =>
  (round?.hands ?? []).reduce((all, one) => all + one, 0) + (round?.satHands ?? 0);

/** A round on its way: how many have voted, never what. */
function Counting(props: { readonly standing: Standing; readonly phones: boolean }): JSX.Element | null {
  const { standing, phones } = props;
  const { round, live, phase, before } = standing.snapshot;
  if (round === undefined || (phase !== 'open' && phase !== 'closed')) return null;
  const hands = handsUp(round);
  const keys = !phones && hands === 0 && phase === 'open';
  return (
    <p class="counting" role="status">
      {before.length > 0 && <span>{m.present_vote_number({ number: before.length + 1 })}</span>}
      {phones && phase === 'open' && (
        <span>{m.present_votes_in({ count: live.voted, devices: Math.max(live.voted, live.devices) })}</span>
      )}
      {(hands > 0 || (!phones && !keys)) && <span>{m.present_hands_up({ count: hands })}</span>}
      {keys && <span>{m.present_count_hands({ count: standing.choices.length })}</span>}
      <span>{phase === 'open' ? m.present_nobody_sees() : m.present_closed()}</span>
    </p>
  );
}

function Revealed(props: { readonly standing: Standing; readonly lead: Lead; readonly may: boolean }): JSX.Element {
  const { standing, lead, may } = props;
  const { snapshot, scenario, beat } = standing;
  const { round, before } = snapshot;
  const choices = useMemo(() => new Map(beat.responses.map((one) => [one.key, one])), [beat]);
  const earlier = before.find(({ split, revealed }) => split !== undefined && revealed);
  const asked = beat.lines.at(-1);
  const ask = beat.moment?.id === undefined ? undefined : scenario.notes.moments[beat.moment.id]?.ask;
  return (
    <section class="revealed" aria-labelledby="revealed-title">
      <header>
        <h2 id="revealed-title">{asked?.speaker === undefined ? asked?.text : quoted(asked.text)}</h2>
        {earlier?.split && round?.split && <SplitKey first={earlier.split} now={round.split} />}
      </header>
      <Bars
        options={round?.options ?? []}
        choices={choices}
        split={round?.split}
        before={earlier?.split}
        selected={may ? lead.selected : undefined}
        onSelect={may ? lead.select : undefined}
      />
      <aside class="groupTalk">
        <h3>{m.present_talk_title()}</h3>
        <p class="askWords">{ask ?? m.present_talk_plain()}</p>
        <p>{round?.split && splitWords(round.split)}</p>
      </aside>
    </section>
  );
}

export type ProjectorProps = { readonly link: Link; readonly standing: Standing };

export function Projector(props: ProjectorProps): JSX.Element {
  const { link, standing } = props;
  const { snapshot, scenario, beat } = standing;
  const { screen, phase } = snapshot;
  const { connection, trouble } = useStore(link.state, (state) => state);
  const [sheet, setSheet] = useState<Sheet>();
  const may = link.role === 'facilitator';
  const phones = snapshot.network !== undefined;
  const open = (what: Sheet | 'full' | 'private'): void => {
    if (what === 'full') toggleFullscreen();
    else if (what === 'private') openPrivate();
    else setSheet(what);
  };
  const lead = useLead(link, standing, open);
  const root = useRef<HTMLDivElement>(null);
  // Before anything is painted: sizes read from the back of a room hang on it.
  useLayoutEffect(() => {
    document.documentElement.dataset.projector = '';
    root.current?.focus({ preventScroll: true });
    return () => {
      delete document.documentElement.dataset.projector;
    };
  }, []);
  const type = useType();
  const shown = [
    screen.view,
    screen.line,
    screen.talk,
    phase,
    snapshot.round?.round,
    snapshot.ledger.length,
    phones,
    type,
  ];
  useFit(root, shown);
  const roads = useMemo(() => roadsOf(scenario, snapshot.ledger, beat), [snapshot.ledger.length]);
  const words = useMemo(() => wordsOf(scenario, snapshot.ledger, beat.responses), [snapshot.ledger.length]);

  const pace = paceToShow(snapshot);
  const over = (): JSX.Element | undefined => {
    switch (screen.view) {
      case 'blank':
        return <div class="blank" aria-label={m.present_blank()} role="img" />;
      case 'opening':
        return (
          <Opening scenario={scenario} phones={phones}>
            {phones && <JoinPanel snapshot={snapshot} big />}
          </Opening>
        );
      case 'roads':
        if (pace !== undefined) return <PaceRoads standing={standing} counts={pace} />;
        return <RoadsView roads={roads} onBack={may ? (to) => lead.send({ do: 'back', to }) : undefined} />;
      case 'debrief':
        return <GroupLook look={standing.look} page={screen.line} rounds={snapshot.rounds} words={words} />;
      case 'closing':
        return <Closing discuss={scenario.notes.discuss} />;
      case 'room':
        break;
    }
    if (phase === 'pacing') return <PaceView standing={standing} />;
    if (phase === 'revealed') return <Revealed standing={standing} lead={lead} may={may} />;
    return phase === 'ended' ? <Closing discuss={scenario.notes.discuss} /> : undefined;
  };
  const covering = over();
  const ask = beat.moment?.id === undefined ? undefined : scenario.notes.moments[beat.moment.id]?.ask;
  // Where the panel with the code is covered, who comes late still reads it. The opening slide and own pace have their own.
  const joinable =
    phones &&
    !snapshot.locked &&
    covering !== undefined &&
    screen.view !== 'opening' &&
    phase !== 'pacing' &&
    phase !== 'ended';
  const choosing = may && standing.told.done && phase === 'scene';
  return (
    <div ref={root} class={`projector ${phones ? 'withPhones' : ''} view-${screen.view}`} tabindex={-1}>
      <main class="pMain">
        <h1 class="sr">{scenario.meta.title}</h1>
        <Scene
          standing={standing}
          selected={choosing ? lead.selected : undefined}
          onSelect={choosing ? lead.select : undefined}
          onNext={() => lead.act({ do: 'next' })}
          covered={covering !== undefined}
        >
          {!phones && <Counting standing={standing} phones={false} />}
        </Scene>
        {phones && covering === undefined && (
          <aside class="pSide">
            <JoinPanel snapshot={snapshot} />
            <Counting standing={standing} phones />
          </aside>
        )}
        {screen.talk && covering === undefined && (
          <aside class="groupTalk over">
            <h3>{m.present_talk_title()}</h3>
            <p class="askWords">{ask ?? m.present_talk_plain()}</p>
          </aside>
        )}
        {covering !== undefined && <div class="pOver">{covering}</div>}
        {screen.quiet && <Quiet until={screen.quiet.until} from={screen.quiet.from} now={snapshot.now} />}
      </main>
      {(snapshot.live.trouble !== undefined || trouble !== undefined) && (
        <p class="pTrouble" role="alert">
          {snapshot.live.trouble !== undefined ? m.present_paused() : troubleWords(trouble)}
        </p>
      )}
      <footer class="pFoot">
        {may && <NextButton lead={lead} standing={standing} />}
        {may && <Asides lead={lead} standing={standing} />}
        {may && (
          <button type="button" class="button line" onClick={() => setSheet('menu')}>
            <Icon name="menu" />
            <span>{m.ui_menu()}</span>
          </button>
        )}
        <span class={`health ${connection}`} role="status">
          {connection === 'lost' && m.present_connection_lost()}
          {connection === 'on' && phones && m.present_foot_phones({ count: snapshot.live.devices })}
        </span>
        {joinable && <span class="pJoin">{m.present_foot_join({ code: printRoomCode(snapshot.code) })}</span>}
        <span class="pCrisis">
          <CrisisLine />
        </span>
        <LeaveNow />
      </footer>
      {sheet !== undefined && (
        <Sheets
          which={sheet}
          link={link}
          standing={standing}
          lead={lead}
          open={open}
          onClose={() => setSheet((now) => (now === sheet ? undefined : now))}
        />
      )}
    </div>
  );
}
