/** *How this was counted*: the two figures, never joined, with what they may and may not be read as. Closed until somebody opens it. */
import type { ComponentChildren, JSX } from 'preact';
import type { AutonomyPhrase, BoundaryPhrase, Readings } from '../core/scoring/readings.ts';
import { Icon } from '../ui/icons.tsx';
import { m } from '../words/words.ts';
import { BoundaryBar } from './BoundaryBar.tsx';
import { Fraction } from './Fraction.tsx';
import type { LookBack } from './lookBack.ts';
import { flagWords, nameIn, percent } from './sentences.ts';

const autonomyPhrases: { readonly [P in AutonomyPhrase]: (inputs: { name: string }) => string } = {
  'mostly-left': m.debrief_phrase_mostly_left,
  'often-left': m.debrief_phrase_often_left,
  'seldom-left': m.debrief_phrase_seldom_left,
};
export const boundaryPhrases: { readonly [P in BoundaryPhrase]: () => string } = {
  'mostly-alongside': m.debrief_phrase_mostly_alongside,
  'leaning-in': m.debrief_phrase_leaning_in,
  'leaning-out': m.debrief_phrase_leaning_out,
  'both-ways': m.debrief_phrase_both_ways,
};

export function repairWords({ taken, met }: NonNullable<Readings['repair']>): string {
  if (taken === met) return m.debrief_repair_all();
  return taken === 0 ? m.debrief_repair_none() : m.debrief_repair_some();
}

/** What may be said in words beside a figure, or why nothing is. */
function phraseOf(readings: Readings, phrase: string | undefined): string | undefined {
  if (!readings.enough) return undefined;
  if (readings.talkFirst) return m.debrief_phrase_talk();
  return phrase ?? m.debrief_phrase_withheld();
}

function Figure(props: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <section class="figure">
      <h3>{props.title}</h3>
      {props.children}
    </section>
  );
}

function Choosing({ look }: { readonly look: LookBack }): JSX.Element {
  const { readings } = look;
  const { autonomy, enough } = readings;
  const { left, offered, range, blind } = autonomy;
  const name = nameIn(look);
  const phrase = autonomy.phrase === undefined ? undefined : autonomyPhrases[autonomy.phrase]({ name });
  return (
    <Figure title={m.debrief_choosing_title({ name })}>
      <p class="amount">{m.debrief_choosing({ left, offered })}</p>
      {offered > 0 && enough && <Fraction autonomy={autonomy} />}
      {enough && blind !== undefined && (
        <p class="sr">{m.debrief_choosing_said({ left, offered, blind: percent(blind) })}</p>
      )}
      {phraseOf(readings, phrase) !== undefined && <p>{phraseOf(readings, phrase)}</p>}
      {range !== undefined && (
        <p class="soft">{m.debrief_range({ low: percent(range.low), high: percent(range.high) })}</p>
      )}
    </Figure>
  );
}

function Standing({ readings }: { readonly readings: Readings }): JSX.Element | null {
  const { shares, blind, phrase } = readings.boundary;
  if (shares === undefined || !readings.enough) return null;
  const said = phraseOf(readings, undefined);
  return (
    <Figure title={m.debrief_boundary_title()}>
      {phrase !== undefined && <p class="amount">{boundaryPhrases[phrase]()}</p>}
      <BoundaryBar shares={shares} blind={blind} />
      {blind !== undefined && (
        <p class="sr">
          {m.debrief_boundary_said({
            under: percent(shares.under),
            alongside: percent(shares.alongside),
            over: percent(shares.over),
            blindUnder: percent(blind.under),
            blindAlongside: percent(blind.alongside),
            blindOver: percent(blind.over),
          })}
        </p>
      )}
      {phrase === undefined && said !== undefined && <p>{said}</p>}
      <p class="soft">{m.debrief_boundary_cancel()}</p>
    </Figure>
  );
}

export function Counted({ look }: { readonly look: LookBack }): JSX.Element {
  const { readings } = look;
  const name = nameIn(look);
  const bright = flagWords(look).some(({ kind }) => kind === 'bright');
  return (
    <details class="counted">
      <summary>
        <h2>{m.debrief_counted_title()}</h2>
        <Icon name="down" />
      </summary>
      <p class="lead">{m.debrief_counted_lead()}</p>
      {!readings.enough && <p>{m.debrief_floor()}</p>}
      <div class="figures">
        <Choosing look={look} />
        <Standing readings={readings} />
        {readings.repair !== undefined && (
          <Figure title={m.debrief_repair_title()}>
            <p class="amount">{m.debrief_repair_of(readings.repair)}</p>
            <p>{repairWords(readings.repair)}</p>
          </Figure>
        )}
      </div>
      {!bright && <p>{m.debrief_no_bright()}</p>}
      <p class="soft">{m.debrief_first_counts()}</p>
      <p class="soft">{m.debrief_key_words({ name })}</p>
    </details>
  );
}
