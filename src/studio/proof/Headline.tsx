/** What the proof covers, in one sentence beside its title; where it could not cover everything, what keeps growing and what can be done. */
import type { JSX } from 'preact';
import { m } from '../../words/words.ts';
import type { Analysis } from './analysis.ts';
import { withRange } from './declareRange.ts';
import type { Desk } from './desk.ts';
import { grouped, seconds } from './sayAnswer.ts';
import type { ProvenTold } from './told.ts';

function coverWords({ figures, milliseconds }: ProvenTold): string {
  const time = { seconds: seconds(milliseconds) };
  if (figures?.routes === undefined) return '';
  if (figures.routes.all === 'infinite') return m.studio_proof_infinite(time);
  if (figures.routes.all === '0') return m.studio_proof_none(time);
  return m.studio_proof_all({ routes: grouped(figures.routes.all), ...time });
}

function stateWords({ state, proving, silence, main }: Analysis): string | undefined {
  if (main === undefined) return m.studio_no_story();
  if (silence !== undefined) return silence === 'too-long' ? m.studio_proof_too_long() : m.studio_proof_gave_up();
  if (proving !== undefined) return m.studio_proof_proving({ states: grouped(String(proving.states)) });
  if (state === 'waiting') return m.studio_proof_waiting();
  return state === 'behind' ? m.studio_cannot_read() : undefined;
}

export function Headline({ desk, analysis }: { readonly desk: Desk; readonly analysis: Analysis }): JSX.Element {
  const { proven } = analysis;
  const now = stateWords(analysis);
  const covers = proven === undefined ? '' : coverWords(proven);
  return (
    <>
      <header class="panelHead">
        <h2 class="sr">{m.studio_proof_title()}</h2>
        <p class="panelSub" data-state={analysis.state}>
          {now ?? covers}
        </p>
      </header>
      {proven?.figures?.bounded !== undefined && <Bounded desk={desk} proven={proven} />}
      {proven?.figures?.seed !== undefined && (
        <p class="panelSub">{m.studio_proof_chance({ seed: proven.figures.seed })}</p>
      )}
    </>
  );
}

/** Steps that a number of a written scenario goes at most. */
const likelyRange = 20;

function Bounded({ desk, proven }: { readonly desk: Desk; readonly proven: ProvenTold }): JSX.Element | null {
  const { figures } = proven;
  const bounded = figures?.bounded;
  if (figures === undefined || bounded === undefined) return null;
  const [met, of] = figures.coverage.responses;
  const { main, files } = desk.getState();
  return (
    <div class="bounded">
      <p>{m.studio_proof_bounded({ depth: bounded.depth, routes: bounded.sample.routes, met, of })}</p>
      {bounded.growing.length === 0 && <p>{m.studio_proof_large()}</p>}
      {bounded.growing.slice(0, 4).map(({ name, low, high }) => {
        // What it grew to while the budget ran out is no range anybody means; the author writes over it.
        const enough = Math.min(high, low + likelyRange);
        const declared = main === undefined ? undefined : withRange(files, main, name, low, enough);
        return (
          <p key={name}>
            {m.studio_proof_grows({ name, low, high })}{' '}
            {declared !== undefined && (
              <>
                <button
                  type="button"
                  class="showMe"
                  onClick={() => {
                    desk.write(declared.path, declared.text);
                    desk.goTo({ file: declared.path, line: declared.line });
                  }}
                >
                  {m.studio_proof_range({ low, high: enough })}
                </button>{' '}
                <span class="panelSub">{m.studio_proof_range_line({ name, low, high: enough })}</span>
              </>
            )}
          </p>
        );
      })}
    </div>
  );
}
