/** The group's look back: the same readings as for one person, from the road the room went. It counts nothing itself. */

import type { Ledger } from '../core/ledger/entries.ts';
import { standing } from '../core/ledger/entries.ts';
import { debrief, type Row } from '../core/scoring/debrief.ts';
import type { Readings } from '../core/scoring/readings.ts';
import { score } from '../core/scoring/score.ts';
import type { ResponseNotes, Scenario } from '../core/story/artifact.ts';
import type { Line, Response } from '../core/story/beat.ts';
import { clientName } from '../core/story/lines.ts';
import { shownOrder } from '../core/story/order.ts';
import { type Exchange, retrace } from '../core/story/retrace.ts';

export type LookMoment = {
  readonly number: number;
  readonly row: Row;
  readonly asked?: Line;
  readonly taken?: Response;
  readonly letter: string;
  readonly notes?: ResponseNotes;
  readonly ask?: string;
  /** The response keys of the road up to here, as in a round's `step`. */
  readonly step: string;
};

export type Debriefed = {
  readonly readings: Readings;
  readonly name?: string;
  /** Decisions of the road that stands. */
  readonly moments: readonly LookMoment[];
  readonly stands?: string;
  readonly ended: boolean;
  readonly discuss: readonly string[];
};

/** One decision of the road, as it is looked at afterwards. */
function momentOf(
  scenario: Scenario,
  seed: number,
  row: Row,
  exchange: Exchange | undefined,
): Omit<LookMoment, 'number' | 'step'> {
  const shown = exchange === undefined ? [] : shownOrder(exchange.offered.responses, seed);
  const at = shown.findIndex(({ key }) => key === row.response);
  const taken = shown[at];
  const asked = exchange?.asked.lines.at(-1);
  const notes = scenario.notes.responses[row.response];
  const ask = row.moment === undefined ? undefined : scenario.notes.moments[row.moment]?.ask;
  return {
    row,
    letter: at < 0 ? '' : String.fromCharCode(65 + at),
    ...(asked === undefined ? {} : { asked }),
    ...(taken === undefined ? {} : { taken }),
    ...(notes === undefined ? {} : { notes }),
    ...(ask === undefined ? {} : { ask }),
  };
}

export function debriefOf(scenario: Scenario, ledger: Ledger): Debriefed {
  const lived = retrace(scenario, ledger);
  const road = standing(ledger);
  const rows = new Map(debrief(ledger).map((row) => [row.entry, row]));
  const moments: LookMoment[] = [];
  const before: string[] = [];
  for (const { index, entry } of road) {
    if (!('response' in entry)) continue;
    const row = rows.get(index);
    if (row !== undefined) {
      const moment = momentOf(scenario, ledger[0].seed, row, lived.get(index));
      moments.push({ ...moment, number: moments.length + 1, step: before.join('\n') });
    }
    before.push(entry.response);
  }
  const ended = road.at(-1)?.entry;
  const ending = ended?.kind === 'ended' ? ended.ending : undefined;
  const stands = ending === undefined ? undefined : scenario.notes.endings[ending]?.stands;
  const name = clientName(scenario.meta);
  return {
    readings: score(ledger),
    moments,
    ended: ended?.kind === 'ended',
    discuss: scenario.notes.discuss,
    ...(name === undefined ? {} : { name }),
    ...(stands === undefined ? {} : { stands }),
  };
}
