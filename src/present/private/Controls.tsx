/** Everything that may be done with the room, each with its key. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CrisisLine } from '../../ui/Footer.tsx';
import { m } from '../../words/words.ts';
import { Asides, NextButton } from '../GoOn.tsx';
import type { Link } from '../link.ts';
import { offers } from '../offers.ts';
import type { Standing } from '../standing.ts';
import type { Lead, Sheet } from '../useLead.ts';

export function Controls(props: {
  readonly link: Link;
  readonly standing: Standing;
  readonly lead: Lead;
  readonly onSheet: (sheet: Sheet) => void;
  readonly onOver: () => void;
}): JSX.Element {
  const { link, standing, lead, onSheet } = props;
  const { snapshot } = standing;
  const { phase, round, locked, screen } = snapshot;
  const [ending, setEnding] = useState(false);
  const server = link.state.getState().connection !== 'alone';
  // What lies over the room is taken away first.
  const can = screen.view === 'room' ? offers(standing) : undefined;
  /** A decision stands here, and no vote is open on it. */
  const decidable = can?.has('skip') === true;
  return (
    <footer class="privateFoot">
      <NextButton lead={lead} standing={standing}>
        {' '}
        <kbd>{m.present_key_space()}</kbd>
      </NextButton>
      {lead.next.label !== 'open' && (
        <button type="button" class="button line" disabled={!decidable} onClick={() => lead.act({ do: 'again' })}>
          {round === undefined ? m.present_next_open() : m.present_key_again()} <kbd>V</kbd>
        </button>
      )}
      <button type="button" class="button line" onClick={() => lead.act({ do: 'talk' })}>
        {m.present_key_talk()} <kbd>T</kbd>
      </button>
      <button type="button" class="button line" onClick={() => lead.act({ do: 'quiet' })}>
        {m.present_key_quiet()} <kbd>Q</kbd>
      </button>
      <Asides lead={lead} standing={standing} />
      <button type="button" class="button line" disabled={!can?.has('undo')} onClick={() => lead.act({ do: 'undo' })}>
        {m.present_key_back()} <kbd>R</kbd>
      </button>
      <button type="button" class="button line" disabled={!decidable} onClick={() => lead.send({ do: 'skip' })}>
        {m.present_skip()}
      </button>
      <button type="button" class="button line" onClick={() => lead.act({ do: 'roads' })}>
        {m.present_key_roads()} <kbd>M</kbd>
      </button>
      <button type="button" class="button line" onClick={() => lead.act({ do: 'blank' })}>
        {m.present_key_blank()} <kbd>.</kbd>
      </button>
      {server && (
        <button type="button" class="button line" onClick={() => onSheet('join')}>
          {m.present_key_join()}
        </button>
      )}
      {server && (
        <button
          type="button"
          class="button line"
          aria-pressed={locked}
          onClick={() => lead.send({ do: 'lock', locked: !locked })}
        >
          {locked ? m.present_unlock() : m.present_lock()}
        </button>
      )}
      {server && (phase === 'lobby' || phase === 'pacing') && (
        <button
          type="button"
          class="button line"
          onClick={() => lead.send({ do: phase === 'lobby' ? 'pace' : 'endPace' })}
        >
          {phase === 'lobby' ? m.present_pace_begin() : m.present_next_pace()}
        </button>
      )}
      <button type="button" class="button line" onClick={() => onSheet('record')}>
        {m.present_key_record()} <kbd>S</kbd>
      </button>
      {phase === 'ended' ? (
        <button type="button" class="button line" onClick={props.onOver}>
          {m.present_over_close()}
        </button>
      ) : (
        <button
          type="button"
          class="button line"
          data-asks=""
          disabled={phase === 'open' || phase === 'pacing'}
          onClick={() => (ending ? lead.send({ do: 'end' }) : setEnding(true))}
          onBlur={() => setEnding(false)}
        >
          {ending ? m.present_end_really() : m.present_end()}
        </button>
      )}
      <span class="pCrisis">
        <CrisisLine />
      </span>
    </footer>
  );
}
