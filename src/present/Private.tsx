/** The private window: notes on each response, what comes next, the tally as it grows, and everything that may be done with the room. Not for the projector. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { printRoomCode } from '../core/room/code.ts';
import { LeaveNow } from '../ui/LeaveNow.tsx';
import { useStore } from '../ui/useStore.ts';
import { quoted } from '../words/quoted.ts';
import { m } from '../words/words.ts';
import { splitWords } from './Bars.tsx';
import type { Link } from './link.ts';
import { PaceMap, wordsFrom } from './PaceView.tsx';
import { Controls } from './private/Controls.tsx';
import { Hands } from './private/Hands.tsx';
import { Responses } from './private/Responses.tsx';
import { Road } from './private/Road.tsx';
import { Sheets } from './Sheets.tsx';
import { troubleWords } from './sentences.ts';
import type { Standing } from './standing.ts';
import { type Sheet, useLead } from './useLead.ts';

const phonesWords = (count: number): string => `${m.present_phones_here({ count })} ${m.present_every_vote_saved()}`;

export type PrivateProps = { readonly link: Link; readonly standing: Standing; readonly onOver: () => void };

export function Private(props: PrivateProps): JSX.Element {
  const { link, standing } = props;
  const { snapshot, scenario, beat } = standing;
  const { phase, round, live } = snapshot;
  const { connection, trouble, unkept } = useStore(link.state, (state) => state);
  const [sheet, setSheet] = useState<Sheet>();
  const lead = useLead(link, standing, (what) => {
    if (what !== 'full' && what !== 'private') setSheet(what);
  });
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.focus({ preventScroll: true }), []);
  const server = connection !== 'alone';
  const asked = beat.lines.at(-1);
  const moment = beat.moment?.id;
  const ask = moment === undefined ? undefined : scenario.notes.moments[moment]?.ask;
  return (
    <div ref={root} class="privateWindow" tabindex={-1}>
      <header class="privateBar">
        <h1>{server ? m.present_private_room({ code: printRoomCode(snapshot.code) }) : scenario.meta.title}</h1>
        <p>{m.present_private_only_you()}</p>
        <p role="status">
          {connection === 'lost' && m.present_connection_lost()}
          {connection === 'on' && (phase === 'ended' ? m.present_private_ended() : phonesWords(live.devices))}
          {connection === 'alone' && (unkept ? m.present_not_kept() : m.present_kept_here())}
          {snapshot.screen.view === 'blank' && <b> {m.present_private_blank()}</b>}
        </p>
        <LeaveNow />
      </header>
      {(trouble !== undefined || live.trouble !== undefined) && (
        <p class="pTrouble" role="alert">
          {live.trouble !== undefined ? m.present_paused() : troubleWords(trouble)}
        </p>
      )}
      <main>
        <Road link={link} standing={standing} lead={lead} />
        <section class="momentNow" aria-labelledby="moment-now">
          <h2 id="moment-now">
            {asked?.speaker === undefined ? asked?.text : `${asked.speaker}: ${quoted(asked.text)}`}
          </h2>
          {!standing.told.done && (
            <details class="coming" open>
              <summary>{m.present_coming()}</summary>
              <ul>
                {beat.lines.slice(standing.told.cursor).map((line) => (
                  <li key={line.text}>{line.speaker === undefined ? line.text : `${line.speaker}: ${line.text}`}</li>
                ))}
              </ul>
            </details>
          )}
          <Responses standing={standing} lead={lead} />
          {snapshot.paces.map((counts) => (
            <PaceMap
              key={JSON.stringify(counts)}
              counts={counts}
              course={standing.course}
              words={wordsFrom(scenario)}
            />
          ))}
        </section>
        <section class="toAsk" aria-label={m.present_to_ask()}>
          {round !== undefined && (
            <p class="tallyWords" role="status">
              {phase === 'open'
                ? m.present_votes_in({ count: live.voted, devices: Math.max(live.voted, live.devices) })
                : round.split && splitWords(round.split)}
            </p>
          )}
          {ask !== undefined && (
            <>
              <h3>{m.present_to_ask()}</h3>
              <blockquote>{ask}</blockquote>
            </>
          )}
          {scenario.notes.discuss.length > 0 && standing.end && (
            <>
              <h3>{m.present_to_ask()}</h3>
              <ul class="toTalk">
                {scenario.notes.discuss.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </>
          )}
          <Hands link={link} standing={standing} />
        </section>
      </main>
      <Controls link={link} standing={standing} lead={lead} onSheet={setSheet} onOver={props.onOver} />
      {sheet !== undefined && (
        <Sheets
          which={sheet}
          link={link}
          standing={standing}
          lead={lead}
          open={(what) => what !== 'full' && what !== 'private' && setSheet(what)}
          onClose={() => setSheet((now) => (now === sheet ? undefined : now))}
        />
      )}
    </div>
  );
}
