/** Each response with what its author notes of it, where it leads, and its votes as they come. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { moveWords } from '../../words/moves.ts';
import { quoted } from '../../words/quoted.ts';
import { m } from '../../words/words.ts';
import { linesAhead } from '../ahead.ts';
import { Badge } from '../Badge.tsx';
import { Bar, most } from '../Bars.tsx';
import type { Standing } from '../standing.ts';
import type { Lead } from '../useLead.ts';

export function Responses(props: { readonly standing: Standing; readonly lead: Lead }): JSX.Element {
  const { standing, lead } = props;
  const { snapshot, scenario, choices, beat } = standing;
  const { round, before, live, phase } = snapshot;
  const ahead = useMemo(() => linesAhead(scenario, snapshot.ledger, beat), [snapshot.ledger.length]);
  const now = phase === 'open' ? live.split : round?.split;
  const earlier = before.find(({ split }) => split !== undefined)?.split;
  const of = most([now, earlier]);
  return (
    <ol class="responses">
      {choices.map((choice, at) => {
        const response = beat.responses.find(({ key }) => key === choice.key);
        const notes = scenario.notes.responses[choice.key];
        const [next] = ahead.get(choice.key) ?? [];
        const lines = ahead.get(choice.key) ?? [];
        return (
          <li key={choice.key} class={lead.selected === choice.key ? 'selected' : ''}>
            <Badge at={at} />
            <div>
              <button
                type="button"
                class="pick"
                aria-pressed={lead.selected === choice.key}
                onClick={() => lead.select(choice.key)}
              >
                <span class="sr">{m.present_letter({ letter: String.fromCharCode(65 + at) })}</span>
                {choice.act ? <em>{choice.text}</em> : choice.text}
              </button>
              <p>
                {response?.move !== undefined && <b>{moveWords[response.move].name()}. </b>}
                {next !== undefined && (
                  <>
                    {m.present_then()}{' '}
                    {lines.map(({ speaker, text }) => (speaker === undefined ? text : quoted(text))).join(' ')}
                  </>
                )}
              </p>
              {notes?.eased !== undefined && (
                <p>
                  <b>{m.debrief_eased()}</b> {notes.eased}
                </p>
              )}
              {notes?.cost !== undefined && (
                <p>
                  <b>{m.debrief_cost()}</b> {notes.cost}
                </p>
              )}
            </div>
            <div class="barRows">
              {earlier && <Bar split={earlier} at={at} of={of} first={now !== undefined} />}
              {now && <Bar split={now} at={at} of={of} />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
