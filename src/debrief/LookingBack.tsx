/** The page of one playthrough: first the person, then a question, then every line; what was counted stays closed until asked for. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Proof } from '../core/proof/proof.ts';
import { session } from '../session/current.ts';
import type { Hope } from '../session/hopes.ts';
import type { Playing } from '../session/session.ts';
import { address, go, isOneFile, pathOf } from '../ui/route.ts';
import { reviewWords } from '../words/review.ts';
import { m } from '../words/words.ts';
import { Counted } from './Counted.tsx';
import { FirstScreen } from './FirstScreen.tsx';
import { Hoped } from './Hoped.tsx';
import { Hoping } from './Hoping.tsx';
import { lookBack, onTheRope } from './lookBack.ts';
import { momentId } from './MomentItem.tsx';
import { Moments } from './Moments.tsx';
import { fetchProof, knownOf } from './proofOf.ts';
import { RopeChart, ropeNotes } from './RopeChart.tsx';
import { day, flagWords, nameIn } from './sentences.ts';
import { Take } from './Take.tsx';
import { usePaper } from './usePaper.tsx';

/** Practice asks about two lines at most; more is a questionnaire. */
const mostHopes = 2;

/** A chart of more columns cannot be read; each moment's own ruler then says the same. */
const mostColumns = 14;

export function LookingBack({ playing }: { readonly playing: Playing }): JSX.Element {
  const { scenario, ledger, beat, hopes } = playing;
  const look = useMemo(() => lookBack(scenario, ledger, beat), [scenario, ledger, beat]);
  const [proof, setProof] = useState<Proof>();
  useEffect(() => void fetchProof(scenario).then(setProof), [scenario]);
  const [asking, setAsking] = useState<number>();
  const [asked, setAsked] = useState<ReadonlySet<number>>(new Set());
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [toShow, setToShow] = useState<number>();
  const question = useRef<HTMLDivElement>(null);
  const date = day(ledger[0].at, Date.now());
  const { paper, print } = usePaper(look, date);
  const name = nameIn(look);
  const onRope = onTheRope(look);
  // Those that stand on the first screen are not told twice.
  const flags = flagWords(look).filter(
    ({ kind, repaired }) => !(look.readings.talkFirst && kind === 'bright' && !repaired),
  );

  useLayoutEffect(() => {
    if (toShow === undefined) return;
    const item = document.getElementById(momentId(toShow));
    item?.scrollIntoView({ block: 'start' });
    document.getElementById(`${momentId(toShow)}-line`)?.focus({ preventScroll: true });
    setToShow(undefined);
  }, [toShow]);
  useLayoutEffect(() => {
    if (asking !== undefined) question.current?.scrollIntoView({ block: 'nearest' });
  }, [asking]);
  const hopeOf = (entry: number) => hopes.find((hope) => hope.entry === entry);
  const moment = look.moments.find(({ row }) => row.entry === asking);
  const done = (entry: number, hope?: Hope) => {
    if (hope !== undefined) session.hope(hope);
    setAsked(new Set([...asked, entry]));
    setAsking(undefined);
    setOpen(new Set([...open, entry]));
    setToShow(entry);
  };
  /** The line to ask about next: where the roads parted most, then the others in order. */
  const next = [look.first, ...look.moments.filter(({ row }) => !row.skipped).map(({ row }) => row.entry)].find(
    (entry) => entry !== undefined && !asked.has(entry),
  );
  const again = (entry: number) => {
    if (session.again(entry)) go(pathOf({ door: 'play', scenario: scenario.id }));
  };

  return (
    <>
      <div class="screen">
        {look.otherEdition && <p class="notice">{m.debrief_other_edition()}</p>}
        <div ref={question} class="firstScreen">
          {moment === undefined ? (
            <FirstScreen look={look} onLook={() => setAsking(look.first)} />
          ) : (
            <Hoping
              look={look}
              moment={moment}
              hope={hopeOf(moment.row.entry)}
              onMoment={setAsking}
              onDone={(hope) => done(moment.row.entry, hope)}
            />
          )}
        </div>
        {flags.length > 0 && (
          <section class="flags" aria-labelledby="flags-title">
            <h2 id="flags-title">{m.debrief_flags_title()}</h2>
            <ul>
              {flags.map(({ entry, flag, kind, words }) => (
                <li key={`${entry}-${flag}`} class={kind}>
                  {words}
                </li>
              ))}
            </ul>
          </section>
        )}
        {onRope.length > 0 && onRope.length <= mostColumns && (
          <section class="ropeSection" aria-labelledby="rope-title">
            <div class="sectionHead">
              <h2 id="rope-title">{m.debrief_rope_title()}</h2>
              <p class="soft">{m.debrief_rope_how({ name })}</p>
            </div>
            <RopeChart look={look} />
            {ropeNotes(look).map((note) => (
              <p key={note} class="soft small">
                {note}
              </p>
            ))}
          </section>
        )}
        <Moments
          look={look}
          open={open}
          onOpen={setOpen}
          onAgain={again}
          known={(moment) => knownOf(look, proof, moment)}
          hoped={({ row: { entry } }) => {
            const hope = hopeOf(entry);
            return (
              hope !== undefined && (
                <Hoped hope={hope} onChange={() => setAsking(entry)} onClear={() => session.hope({ entry })} />
              )
            );
          }}
        />
        {asked.size > 0 && asked.size < mostHopes && next !== undefined && asking === undefined && (
          <p class="onceMore">
            <button type="button" class="button line" onClick={() => setAsking(next)}>
              {m.debrief_hope_once_more()}
            </button>
          </p>
        )}
        {look.readings.counted.length > 0 && <Counted look={look} />}
        {scenario.notes.discuss.length > 0 && (
          <section class="discuss" aria-labelledby="discuss-title">
            <h2 id="discuss-title">{m.debrief_discuss_title()}</h2>
            <ul>
              {scenario.notes.discuss.map((ask) => (
                <li key={ask}>{ask}</li>
              ))}
            </ul>
          </section>
        )}
        <Take look={look} hopes={hopes} date={date} onPrint={(withHopes) => print(withHopes ? hopes : [])} />
        <p class="toHome">
          <a href={address('')}>{isOneFile ? m.export_play_again() : m.debrief_play_again()}</a>
        </p>
        <p class="label keyLabel">
          {m.debrief_label({ count: look.readings.counted.length })} {reviewWords(look.scenario.meta)}
        </p>
      </div>
      <div ref={paper} />
    </>
  );
}
