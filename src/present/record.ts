/** The record of a session: what was put to the room, how it split, what it went with. No name is in it, and a lone vote in a small room is *a few* here too. */
import Papa from 'papaparse';
import { letterAt } from '../core/room/letters.ts';
import { stepOf } from '../core/room/state.ts';
import type { Count } from '../core/room/tally.ts';
import type { RoomSnapshot, RoundView } from '../core/room/view.ts';
import { score } from '../core/scoring/score.ts';
import type { Scenario } from '../core/story/artifact.ts';
import type { Beat, Line } from '../core/story/beat.ts';
import { retrace } from '../core/story/retrace.ts';

export const recordVersion = 1;

/** One response of one round. Counts are told as on the screens: see `Count`. */
export type RecordOption = {
  readonly letter: string;
  readonly response: string;
  readonly words: string;
  readonly phones: Count;
  readonly hands: number;
};

export type RecordRound = {
  readonly round: number;
  /** As in the round's own `step`: where on the road it was held. */
  readonly step: string;
  readonly moment?: string;
  /** Which vote at this moment of this road, from 1. */
  readonly vote: number;
  readonly people: number;
  readonly satPhones: Count;
  readonly satHands: number;
  readonly options: readonly RecordOption[];
  readonly leading: readonly string[];
  readonly taken?: string;
  readonly revealed: boolean;
};

/** The words of every response that was on offer on some road, by its key. */
export function wordsOf(
  scenario: Scenario,
  ledger: RoomSnapshot['ledger'],
  open: readonly { readonly key: string; readonly text: string }[],
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { offered } of retrace(scenario, ledger).values()) {
    for (const { key, text } of offered.responses) words.set(key, text);
  }
  for (const { key, text } of open) words.set(key, text);
  return words;
}

/** The line that stood before the responses, by the step they stood at: each road has its own words before a moment. */
export function askedAt(scenario: Scenario, ledger: RoomSnapshot['ledger'], open: Beat): ReadonlyMap<string, Line> {
  const stood = [...retrace(scenario, ledger).values()].map(({ entry, asked }) => ({ at: entry, beat: asked }));
  const lines = [...stood, { at: ledger.length, beat: open }].flatMap(({ at, beat }) => {
    const [began, ...later] = ledger;
    const line = beat.lines.at(-1);
    return line === undefined ? [] : [[stepOf([began, ...later.slice(0, at - 1)]), line] as const];
  });
  // Where nobody went on, an aside may have been taken: the moment's own line stands first.
  return new Map(lines.toReversed());
}

/** Rounds that are closed, in the order in which they were opened. */
export function roundsOf(rounds: readonly RoundView[], words: ReadonlyMap<string, string>): readonly RecordRound[] {
  const votes = new Map<string, number>();
  return rounds.flatMap((round) => {
    const { split } = round;
    if (split === undefined) return [];
    const vote = (votes.get(round.step) ?? 0) + 1;
    votes.set(round.step, vote);
    return [
      {
        round: round.round,
        step: round.step,
        ...(round.moment === undefined ? {} : { moment: round.moment }),
        vote,
        people: split.people,
        satPhones: split.sat,
        satHands: split.satHands,
        options: split.options.map(({ key, phones, hands }, at) => ({
          letter: letterAt(at),
          response: key,
          words: words.get(key) ?? '',
          phones,
          hands,
        })),
        leading: split.leading,
        ...(round.taken === undefined ? {} : { taken: round.taken }),
        revealed: round.revealed,
      },
    ];
  });
}

/** Names are fixed, in English and never translated: whoever reads the file by machine relies on them. */
const fields = [
  'round',
  'moment',
  'vote_at_this_moment',
  'letter',
  'response',
  'words',
  'phones',
  'raised_hands',
  'people_in_round',
  'sat_out_phones',
  'sat_out_hands',
  'most_votes',
  'went_with',
  'shown_to_the_room',
] as const;

const told = { few: 'a few', more: '3 or more' } as const;
const plain = (count: Count): string | number => (typeof count === 'number' ? count : told[count]);
const yes = (is: boolean): number => (is ? 1 : 0);

/** What a spreadsheet would run as a formula, also behind blanks or in full-width signs. */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/;

/** RFC 4180: CRLF, quotes doubled; text that begins like a formula gets a `'` before it. One row a response of a round. */
export function recordCsv(rounds: readonly RecordRound[]): string {
  const data = rounds.flatMap((round) =>
    round.options.map((option) => [
      round.round,
      round.moment ?? '',
      round.vote,
      option.letter,
      option.response,
      option.words,
      plain(option.phones),
      option.hands,
      round.people,
      plain(round.satPhones),
      round.satHands,
      yes(round.leading.includes(option.response)),
      yes(round.taken === option.response),
      yes(round.revealed),
    ]),
  );
  const table = Papa.unparse({ fields: [...fields], data }, { escapeFormulae: formula, newline: '\r\n', header: true });
  return `${table}\r\n`;
}

/** `{version, scenario, edition, seed, plan, rounds, entries, readings, paces}`; the entries are the group's road, as a person's would be. */
export function recordJson(snapshot: RoomSnapshot, rounds: readonly RecordRound[]): string {
  const { scenario, edition, ledger, plan, paces, createdAt } = snapshot;
  const file = {
    version: recordVersion,
    scenario,
    edition,
    seed: ledger[0].seed,
    createdAt,
    plan,
    rounds,
    entries: ledger,
    readings: score(ledger),
    ...(paces.length === 0 ? {} : { paces }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
