/** Folds a room's log into how the room stands. The same rows give the same state on every machine; it reads no ballots. */

import type { CodebookVersion } from '../codebook/codebook.ts';
import type { At, Began, Entry, Ledger } from '../ledger/entries.ts';
import { standing } from '../ledger/entries.ts';
import type { Closed, Created, PaceCounts, Plan, RoomEntry, Row, Screen } from './entries.ts';

/** `pacing`: everybody plays on their own phone. `scene` also stands at the story's end, until somebody goes back or ends the room. */
export const phases = ['lobby', 'scene', 'open', 'closed', 'revealed', 'pacing', 'ended'] as const;
export type Phase = (typeof phases)[number];

/** One round of voting. Rounds are never taken away, not even by going back. */
export type Round = {
  /** From 1, in the order in which they were opened. */
  readonly round: number;
  /** Which step it was held at: rounds with the same `step` were held at the same place of the same road. */
  readonly step: string;
  readonly moment?: string;
  /** Responses by key, in the order of their letters. */
  readonly options: readonly string[];
  readonly hands: readonly number[];
  readonly satHands: number;
  readonly openedAt: At;
  /** Set once it is closed: what the phones said. */
  readonly counts?: Pick<Closed, 'phones' | 'sat'>;
  readonly revealed: boolean;
  /** The response that was taken after this round. */
  readonly taken?: string;
};

export type RoomState = {
  /** The last row's. A command names it in `expect`. */
  readonly rev: number;
  readonly phase: Phase;
  readonly scenario: string;
  readonly edition: string;
  readonly language: string;
  readonly codebook: CodebookVersion;
  readonly plan: Plan;
  readonly screen: Screen;
  /** The road of the group as a person's: every reading works on it, and replaying it gives the beat that stands. */
  readonly ledger: Ledger;
  readonly rounds: readonly Round[];
  /** The round now open, closed or revealed; absent in every other phase. */
  readonly round?: Round;
  readonly locked: boolean;
  readonly removed: readonly string[];
  readonly createdAt: At;
  readonly startedAt?: At;
  /** What own pace found, once for each time it was ended. */
  readonly paces: readonly PaceCounts[];
};

/** The response keys of the road that stands, as one text: it names a place in the story. */
export const stepOf = (ledger: Ledger): string =>
  standing(ledger)
    .flatMap(({ entry }) => ('response' in entry ? [entry.response] : []))
    .join('\n');

/** Earlier rounds at the step where `round` was held, oldest first: the split before a second vote. */
export const roundsBefore = (state: Pick<RoomState, 'rounds'>, round: Round): readonly Round[] =>
  state.rounds.filter((one) => one.step === round.step && one.round < round.round && one.counts !== undefined);

/** More lines than any beat has. */
const allLines = 1000;

const openingScreen: Screen = { view: 'opening', line: 1 };

/** The projector at the beginning of a beat, or with all of it; the address for joining stays. */
const atBeat = ({ screen: { address } }: RoomState, line = 1): Screen => ({
  view: 'room',
  line,
  ...(address === undefined ? {} : { address }),
});

function begin({ at, rev, entry }: Row & { readonly entry: Created }): RoomState {
  const { scenario, edition, codebook, language, seed, plan } = entry;
  const began: Began = { kind: 'began', at, scenario, edition, codebook, language, seed, mode: 'practice' };
  return {
    rev,
    phase: 'lobby',
    scenario,
    edition,
    language,
    codebook,
    plan,
    screen: openingScreen,
    ledger: [began],
    rounds: [],
    locked: false,
    removed: [],
    createdAt: at,
    paces: [],
  };
}

type Change = Partial<RoomState>;

/** Changes one round, and the current one with it. */
function changeRound(state: RoomState, round: number, change: Partial<Round>): Change {
  const rounds = state.rounds.map((one) => (one.round === round ? { ...one, ...change } : one));
  const current = rounds.find((one) => one.round === state.round?.round);
  return { rounds, ...(current === undefined ? {} : { round: current }) };
}

/** The road goes on, and with it the lines begin anew. */
function goOn(state: RoomState, ...entries: readonly Entry[]): Change {
  return { phase: 'scene', ledger: [...state.ledger, ...entries], screen: atBeat(state) };
}

function changeBy(state: RoomState, entry: RoomEntry, at: At): Change {
  switch (entry.kind) {
    case 'created':
      return {};
    case 'planned':
      return { plan: entry.plan };
    case 'shown':
      return { screen: entry.screen };
    case 'started':
      return { phase: 'scene', screen: atBeat(state), startedAt: state.startedAt ?? at };
    case 'opened': {
      const { round, options, moment } = entry;
      const opened: Round = {
        round,
        step: stepOf(state.ledger),
        ...(moment === undefined ? {} : { moment }),
        options,
        hands: options.map(() => 0),
        satHands: 0,
        openedAt: at,
        revealed: false,
      };
      return { phase: 'open', rounds: [...state.rounds, opened], round: opened, screen: atBeat(state, allLines) };
    }
    case 'counted':
      return changeRound(state, entry.round, { hands: entry.hands, satHands: entry.sat });
    case 'closed':
      return {
        phase: 'closed',
        ...changeRound(state, entry.round, { counts: { phones: entry.phones, sat: entry.sat } }),
      };
    case 'revealed':
      return { phase: 'revealed', ...changeRound(state, entry.round, { revealed: true }) };
    case 'committed': {
      const { decision, ended } = entry;
      const taken =
        state.round === undefined ? {} : changeRound(state, state.round.round, { taken: decision.response });
      return { ...taken, ...goOn(state, decision, ...(ended === undefined ? [] : [ended])) };
    }
    case 'asideTaken':
      return goOn(state, entry.aside);
    case 'wentBack':
      // What was said there has been heard: the beat stands whole.
      return { ...goOn(state, { kind: 'wentBack', at, to: entry.to }), screen: atBeat(state, allLines) };
    case 'locked':
      return { locked: entry.locked };
    case 'removed':
      return { removed: [...state.removed, entry.device] };
    case 'paceBegan':
      return { phase: 'pacing', screen: atBeat(state) };
    case 'paceEnded':
      // The roads that were taken are what comes next.
      return { phase: 'lobby', paces: [...state.paces, entry.counts], screen: { ...atBeat(state), view: 'roads' } };
    case 'ended':
      return { phase: 'ended' };
  }
}

const hasRound = (phase: Phase): boolean => phase === 'open' || phase === 'closed' || phase === 'revealed';

/** One row on. The first row of a room is `created`; without a state any other throws. [RM17] */
export function foldRow(state: RoomState | undefined, row: Row): RoomState {
  const { entry, rev, at } = row;
  if (state === undefined) {
    if (entry.kind !== 'created') throw new Error(`A room's log begins with "created", not with "${entry.kind}".`);
    return begin({ ...row, entry });
  }
  const { round, ...changed } = { ...state, ...changeBy(state, entry, at), rev };
  return hasRound(changed.phase) && round !== undefined ? { ...changed, round } : changed;
}

/** The whole log of a room, at least its first row. */
export function foldRoom(rows: readonly Row[]): RoomState {
  let state: RoomState | undefined;
  for (const row of rows) state = foldRow(state, row);
  if (state === undefined) throw new Error('A room without a row is no room.');
  return state;
}
