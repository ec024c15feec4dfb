/** Joins what was counted with what was said: the model the page, the print and the letter are drawn from. It holds no sentence of its own. */

import type { Override } from '../core/codebook/codebook.ts';
import type { Move } from '../core/codebook/moves.ts';
import type { Ledger } from '../core/ledger/entries.ts';
import { debrief, partedMost, type Row } from '../core/scoring/debrief.ts';
import type { Readings } from '../core/scoring/readings.ts';
import { score } from '../core/scoring/score.ts';
import type { Scenario } from '../core/story/artifact.ts';
import type { Beat, Line, Mood } from '../core/story/beat.ts';
import { clientName } from '../core/story/lines.ts';
import { type Exchange, retrace } from '../core/story/retrace.ts';
import { answerIn, askedIn, gist } from './quotes.ts';

/** A response in words. */
export type Told = { readonly text: string; readonly act: boolean; readonly move?: Move; readonly override?: Override };

/** One decision as the page tells it. */
export type Moment = {
  readonly row: Row;
  /** The moment's place in the story where the story names them all, else in this playthrough; a replay has its first's number. */
  readonly number: number;
  /** The line the moment hung on, whole; absent where the story can no longer say it. */
  readonly asked?: Line;
  /** The same, short enough for the head of a column. */
  readonly gist?: string;
  readonly you: Told;
  readonly answer: readonly Line[];
  /** How the person took it. */
  readonly mood?: Mood;
  readonly pull?: string;
  readonly felt?: string;
  readonly eased?: string;
  readonly cost?: string;
  readonly other?: Told;
  readonly ask?: string;
};

export type LookBack = {
  readonly scenario: Scenario;
  readonly ledger: Ledger;
  readonly readings: Readings;
  /** Every decision, in the order they were taken. */
  readonly moments: readonly Moment[];
  /** Short name of the person; absent in a story of another kind. */
  readonly name?: string;
  /** Where the person stands now. */
  readonly stands?: string;
  readonly ended: boolean;
  /** Place id where the road now stands. */
  readonly place: string;
  /** The face to show beside the ending. */
  readonly mood: Mood;
  /** Entry of the decision where the roads parted most. */
  readonly first?: number;
  /** Numbers of moments that the road did not pass. */
  readonly notMet: readonly number[];
  /** The ledger names another edition than the story now has. */
  readonly otherEdition: boolean;
};

/** Words in the head of a column. */
const gistWords = 8;

const calm: Mood = 'calm';

function moodAfter(name: string | undefined, lines: readonly Line[]): Mood | undefined {
  if (name === undefined) return undefined;
  const changed = lines.find(({ mood }) => mood?.name === name)?.mood?.mood;
  return changed ?? lines[0]?.stage.moods[name] ?? (lines.length > 0 ? calm : undefined);
}

function told(scenario: Scenario, row: Row, id: string, lived: Exchange | undefined): Told {
  const shown = lived?.offered.responses.find(({ key }) => key === id);
  const offer = row.offered.find((one) => one.id === id);
  return {
    text: shown?.text ?? scenario.notes.responses[id]?.text ?? id,
    act: shown?.act ?? offer?.act ?? false,
    ...(offer?.move === undefined ? {} : { move: offer.move }),
    ...(offer?.override === undefined ? {} : { override: offer.override }),
  };
}

/** Moments by their number: as the story lists them when it lists all that were met, else as they were met. */
function numbers(scenario: Scenario, rows: readonly Row[]): { of: (row: Row) => number; notMet: readonly number[] } {
  const listed = Object.keys(scenario.notes.moments);
  const met = [...new Set(rows.map((row) => row.moment ?? `entry ${row.entry}`))];
  const whole = met.every((id) => listed.includes(id));
  const order = whole ? listed : met;
  const last = Math.max(0, ...met.map((id) => order.indexOf(id) + 1));
  return {
    of: (row) => order.indexOf(row.moment ?? `entry ${row.entry}`) + 1,
    notMet: order.slice(0, last).flatMap((id, at) => (met.includes(id) ? [] : [at + 1])),
  };
}

function momentOf(scenario: Scenario, row: Row, number: number, lived: Exchange | undefined): Moment {
  const { language } = scenario.meta;
  const asked = lived === undefined ? undefined : askedIn(lived.asked);
  const answer = lived?.answered === undefined ? [] : answerIn(lived.answered);
  const mood = moodAfter(clientName(scenario.meta), answer);
  const { pull, felt, eased, cost } = scenario.notes.responses[row.response] ?? {};
  const ask = row.moment === undefined ? undefined : scenario.notes.moments[row.moment]?.ask;
  return {
    row,
    number,
    ...(asked === undefined ? {} : { asked, gist: gist(asked.text, gistWords, language) }),
    you: told(scenario, row, row.response, lived),
    answer,
    ...(mood === undefined ? {} : { mood }),
    ...(pull === undefined ? {} : { pull }),
    ...(felt === undefined ? {} : { felt }),
    ...(eased === undefined ? {} : { eased }),
    ...(cost === undefined ? {} : { cost }),
    ...(row.alternative === undefined ? {} : { other: told(scenario, row, row.alternative, lived) }),
    ...(ask === undefined ? {} : { ask }),
  };
}

/** `now` is the beat at which the road stands. */
export function lookBack(scenario: Scenario, ledger: Ledger, now: Beat): LookBack {
  const rows = debrief(ledger);
  const lived = retrace(scenario, ledger);
  const { of, notMet } = numbers(scenario, rows);
  const name = clientName(scenario.meta);
  const stands = now.ending === undefined ? undefined : scenario.notes.endings[now.ending]?.stands;
  const first = partedMost(ledger) ?? rows.find(({ skipped }) => !skipped)?.entry;
  return {
    scenario,
    ledger,
    readings: score(ledger),
    moments: rows.map((row) => momentOf(scenario, row, of(row), lived.get(row.entry))),
    ...(name === undefined ? {} : { name }),
    ...(stands === undefined ? {} : { stands }),
    ended: now.end,
    place: now.stage.place,
    mood: (name === undefined ? undefined : now.stage.moods[name]) ?? calm,
    ...(first === undefined ? {} : { first }),
    notMet,
    otherEdition: ledger[0].edition !== scenario.edition,
  };
}

/** The decisions the rope is drawn of: those on the road that stands which can be read. */
export const onTheRope = ({ moments }: LookBack): readonly Moment[] =>
  moments.filter(({ row }) => row.standing && row.reading !== undefined);
