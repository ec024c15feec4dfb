/** What each screen of a room is told: a device, the projector, the facilitator. Nobody is told more than may be shown there. */

import type { At } from '../ledger/entries.ts';
import type { Choice, Scene } from './act.ts';
import type { PaceNow } from './pace.ts';
import { type Phase, type RoomState, type Round, roundsBefore } from './state.ts';
import { type Split, split, type Tally } from './tally.ts';
import type { Network, StorageTrouble } from './wire.ts';

/** A round as it may be shown. `split` is there once it is closed for the facilitator, and once revealed for everybody else. */
export type RoundView = Omit<Round, 'counts' | 'hands' | 'satHands'> & {
  readonly closed: boolean;
  readonly split?: Split;
  /** Raised hands as counted so far; on the facilitator's page only until they are revealed. */
  readonly hands?: readonly number[];
  readonly satHands?: number;
};

/** What changes without a new row: sent at most 20 times a second, and never to a device. */
export type Live = {
  /** Of the log, when this was so. Older than the snapshot's: ignore it. */
  readonly rev: number;
  /** Phones connected now. Phones sleep: it says nothing about votes. */
  readonly devices: number;
  /** Phones that have joined since the server started. */
  readonly joined: number;
  /** Of the open round: phones whose vote is on disk, those who sit out among them. */
  readonly voted: number;
  /** Of the open round, as it stands; facilitator only. */
  readonly split?: Split;
  readonly pace?: PaceNow;
  /** Voting pauses: nothing can be stored. */
  readonly trouble?: StorageTrouble;
};

/** What the projector gets, and what a page without a server makes for itself. Draw from it and from replaying `ledger`. */
export type RoomSnapshot = Omit<RoomState, 'rounds' | 'round' | 'removed' | 'paces'> & {
  readonly code: string;
  readonly rounds: readonly RoundView[];
  /** The round now open, closed or revealed. */
  readonly round?: RoundView;
  /** Earlier rounds at the same step that are closed, oldest first: the split before. */
  readonly before: readonly RoundView[];
  readonly paces: RoomState['paces'];
  /** The server's clock, for the quiet timer. */
  readonly now: At;
  readonly live: Live;
  /** Where this room's edition of the story lies, below the program's root; fetch it once. Absent without a server. */
  readonly story?: string;
  /** How phones reach this server. Absent without a server. */
  readonly network?: Network;
};

export type FacilitatorSnapshot = RoomSnapshot & {
  /** For the projector's address; it only reads. Absent without a server. */
  readonly projector?: string;
};

/** What a phone gets: small, whole, and the same after a minute asleep as before. */
export type DeviceSnapshot = {
  readonly rev: number;
  readonly code: string;
  readonly phase: Phase;
  /** To be kept on the device and given when it comes again: it makes the device the same voter. */
  readonly token: string;
  /** From *open* to *revealed*. */
  readonly round?: {
    readonly round: number;
    /** This is not the first vote at this moment. */
    readonly again: boolean;
    /** The last lines before the responses. */
    readonly said: Scene['said'];
    /** In the order of their letters. */
    readonly options: readonly Choice[];
    /** This device's vote, as it is on disk. */
    readonly vote?: { readonly choice: string; readonly n: number };
    /** Once revealed, and not before. */
    readonly split?: Split;
    readonly before?: Split;
  };
  /** In the scene, after a decision: what the room went with. */
  readonly went?: { readonly letter?: string; readonly text: string; readonly act: boolean };
  /** The story has ended; the room may still go back. */
  readonly storyEnded?: true;
  /** Own pace: what is played. */
  readonly pace?: { readonly scenario: string; readonly edition: string; readonly story: string };
  /** Voting pauses: nothing can be stored. */
  readonly trouble?: StorageTrouble;
};

export type Role = 'facilitator' | 'projector';

const splitOf = (round: Round): Split | undefined =>
  round.counts === undefined
    ? undefined
    : split(round.options, { ...round.counts, hands: round.hands, satHands: round.satHands });

function viewRound(round: Round, role: Role): RoundView {
  const { counts, hands, satHands, ...rest } = round;
  const may = round.revealed || role === 'facilitator';
  const seen = may ? splitOf(round) : undefined;
  return {
    ...rest,
    closed: counts !== undefined,
    ...(may ? { hands, satHands } : {}),
    ...(seen === undefined ? {} : { split: seen }),
  };
}

export type Around = {
  readonly code: string;
  readonly now: At;
  readonly live: Live;
  readonly network?: Network;
  readonly story?: string;
};

/** [RM8] */
export function roomView(state: RoomState, role: Role, around: Around): RoomSnapshot {
  const { rounds, round, removed: _removed, ...rest } = state;
  return {
    ...rest,
    ...around,
    rounds: rounds.map((one) => viewRound(one, role)),
    ...(round === undefined ? {} : { round: viewRound(round, role) }),
    before: round === undefined ? [] : roundsBefore(state, round).map((one) => viewRound(one, role)),
  };
}

/** What is counted while a round is open. The split goes to the facilitator only, and small numbers are *a few* there too. */
export function liveSplit(round: Round, counted: Tally): Split {
  return split(round.options, { ...counted, hands: round.hands, satHands: round.satHands });
}

/** All of a device's snapshot that is the same for every device. */
export type DeviceCommon = Omit<DeviceSnapshot, 'token'>;

/** The response taken last, where nobody went back since. */
export type Went = NonNullable<DeviceSnapshot['went']>;

/** `scene` is where the room stands; `story` where its edition lies; `went` what brought it there. [RM8] */
export function deviceView(
  state: RoomState,
  code: string,
  scene: Scene,
  story: string,
  went?: Went,
  trouble?: StorageTrouble,
): DeviceCommon {
  const { phase, rev, round } = state;
  const before = round === undefined ? [] : roundsBefore(state, round);
  const first = before.find(({ revealed }) => revealed);
  const shown = round?.revealed ? splitOf(round) : undefined;
  const past = round?.revealed && first !== undefined ? splitOf(first) : undefined;
  return {
    rev,
    code,
    phase,
    ...(round === undefined
      ? {}
      : {
          round: {
            round: round.round,
            again: before.length > 0,
            said: scene.said,
            options: round.options.flatMap((key) => scene.choices.filter((one) => one.key === key)),
            ...(shown === undefined ? {} : { split: shown }),
            ...(past === undefined ? {} : { before: past }),
          },
        }),
    ...(phase === 'scene' && went !== undefined ? { went } : {}),
    ...(scene.end ? { storyEnded: true as const } : {}),
    ...(phase === 'pacing' ? { pace: { scenario: state.scenario, edition: state.edition, story } } : {}),
    ...(trouble === undefined ? {} : { trouble }),
  };
}

/** Puts a device's own part into the common snapshot. */
export function ownView(common: DeviceCommon, token: string, vote?: { choice: string; n: number }): DeviceSnapshot {
  const { round } = common;
  return { ...common, token, ...(round === undefined || vote === undefined ? {} : { round: { ...round, vote } }) };
}
