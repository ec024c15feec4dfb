/** Turns a facilitator's command into an entry of the room's log, or a refusal. Pure: nothing moves until the entry is stored and folded. */

import type { At, Ended, Offer, Place } from '../ledger/entries.ts';
import { standing } from '../ledger/entries.ts';
import type { Plan, RoomEntry, Screen } from './entries.ts';
import type { RoomState } from './state.ts';

/** A response as it is put to the room. */
export type Choice = { readonly key: string; readonly text: string; readonly act: boolean };

/** What stands in the story where the room is: `core/story/sceneAt.ts` makes it from the ledger. */
export type Scene = {
  /** The last lines of the beat, at most three: what a phone says above the responses. */
  readonly said: readonly { readonly speaker?: string; readonly text: string }[];
  /** How many lines the beat has. */
  readonly lines: number;
  readonly place: Place;
  /** As they go into the ledger, asides among them, in source order. */
  readonly offered: readonly Offer[];
  /** Decisions, in the order of their letters. */
  readonly choices: readonly Choice[];
  readonly asides: readonly Choice[];
  /** The response by which *skip this bit* goes on; absent where there is none. */
  readonly skips?: string;
  readonly end: boolean;
  /** Whether the story ends by this response, and with which ending. */
  readonly after: (key: string) => { readonly end: boolean; readonly ending?: string };
};

/** What a facilitator may ask for. */
export type Command =
  | { readonly do: 'plan'; readonly plan: Plan }
  | { readonly do: 'show'; readonly screen: Screen }
  /** lobby → scene */
  | { readonly do: 'start' }
  /** scene → open, and closed or revealed → open: a new round at the same step. */
  | { readonly do: 'open' }
  /** The whole count of raised hands, while a round is open or closed. */
  | { readonly do: 'hands'; readonly round: number; readonly hands: readonly number[]; readonly sat: number }
  /** open → closed */
  | { readonly do: 'close'; readonly round: number }
  /** closed → revealed */
  | { readonly do: 'reveal'; readonly round: number }
  /** scene, closed or revealed → scene, by a decision. */
  | { readonly do: 'commit'; readonly choice: string }
  /** The same, by an alongside line; recorded as skipped and left out of every reading. */
  | { readonly do: 'skip' }
  | { readonly do: 'aside'; readonly choice: string }
  /** To the step before the ledger's entry `to`; without it, before the last decision. */
  | { readonly do: 'back'; readonly to?: number }
  | { readonly do: 'lock'; readonly locked: boolean }
  | { readonly do: 'remove'; readonly device: string }
  /** lobby → pacing → lobby */
  | { readonly do: 'pace' }
  | { readonly do: 'endPace' }
  | { readonly do: 'end' };

/**
 * `not-now`: not in this phase. `over`: the room has ended, or that round. `no-such-choice`, `no-such-round`: not what
 * stands here. `nothing-here`: the beat offers no decision.
 */
export const roomRefusals = [
  'not-now',
  'over',
  'no-such-choice',
  'no-such-round',
  'nothing-here',
  'nothing-to-go-back-to',
] as const;
export type RoomRefusal = { readonly refused: (typeof roomRefusals)[number] };

const refuse = (refused: RoomRefusal['refused']): RoomRefusal => ({ refused });

const isOver = (state: RoomState): boolean => standing(state.ledger).at(-1)?.entry.kind === 'ended';

/** The road goes on by this response. */
function commit(
  state: RoomState,
  kind: 'chose' | 'skipped',
  response: string,
  scene: Scene,
  at: At,
): RoomEntry | RoomRefusal {
  if (!['scene', 'closed', 'revealed'].includes(state.phase)) return refuse('not-now');
  if (isOver(state) || scene.choices.length === 0) return refuse('nothing-here');
  if (!scene.choices.some(({ key }) => key === response)) return refuse('no-such-choice');
  const { end, ending } = scene.after(response);
  const ended: Ended = { kind: 'ended', at, ...(ending === undefined ? {} : { ending }) };
  return {
    kind: 'committed',
    decision: { kind, at, ...scene.place, response, offered: scene.offered },
    ...(end ? { ended } : {}),
  };
}

function back(state: RoomState, to: number | undefined): RoomEntry | RoomRefusal {
  if (!['scene', 'closed', 'revealed'].includes(state.phase)) return refuse('not-now');
  const steps = standing(state.ledger).filter(({ entry }) => 'response' in entry);
  const step = to === undefined ? steps.at(-1) : steps.find(({ index }) => index === to);
  return step === undefined ? refuse('nothing-to-go-back-to') : { kind: 'wentBack', to: step.index };
}

function open(state: RoomState, scene: Scene): RoomEntry | RoomRefusal {
  if (!['scene', 'closed', 'revealed'].includes(state.phase)) return refuse('not-now');
  if (isOver(state) || scene.choices.length === 0) return refuse('nothing-here');
  const { moment } = scene.place;
  return {
    kind: 'opened',
    round: state.rounds.length + 1,
    ...(moment === undefined ? {} : { moment }),
    options: scene.choices.map(({ key }) => key),
  };
}

/** Whether `round` is the one that stands, in one of these phases. */
function roundTrouble(state: RoomState, round: number, phases: readonly string[]): RoomRefusal | undefined {
  if (state.round?.round !== round) return refuse(round < state.rounds.length ? 'over' : 'no-such-round');
  return phases.includes(state.phase) ? undefined : refuse('not-now');
}

function count(state: RoomState, wish: Extract<Command, { do: 'hands' }>): RoomEntry | RoomRefusal {
  const trouble = roundTrouble(state, wish.round, ['open', 'closed']);
  if (trouble !== undefined) return trouble;
  if (wish.hands.length !== state.round?.options.length) return refuse('no-such-choice');
  return { kind: 'counted', round: wish.round, hands: wish.hands, sat: wish.sat };
}

/**
 * What this command makes of the room, at this time. `closed` comes with empty counts and `paceEnded` with none:
 * whoever holds the ballots puts the counts in as it stores the entry.
 */
export function act(state: RoomState, command: Command, scene: Scene, at: At): RoomEntry | RoomRefusal {
  if (state.phase === 'ended') return refuse('over');
  switch (command.do) {
    case 'plan':
      return { kind: 'planned', plan: command.plan };
    case 'show':
      return { kind: 'shown', screen: command.screen };
    case 'start':
      return state.phase === 'lobby' ? { kind: 'started' } : refuse('not-now');
    case 'open':
      return open(state, scene);
    case 'hands':
      return count(state, command);
    case 'close': {
      const options = state.round?.options ?? [];
      return (
        roundTrouble(state, command.round, ['open']) ?? {
          kind: 'closed',
          round: command.round,
          phones: options.map(() => 0),
          sat: 0,
        }
      );
    }
    case 'reveal':
      return roundTrouble(state, command.round, ['closed']) ?? { kind: 'revealed', round: command.round };
    case 'commit':
      return commit(state, 'chose', command.choice, scene, at);
    case 'skip':
      return scene.skips === undefined ? refuse('nothing-here') : commit(state, 'skipped', scene.skips, scene, at);
    case 'aside': {
      if (state.phase !== 'scene') return refuse('not-now');
      if (!scene.asides.some(({ key }) => key === command.choice)) return refuse('no-such-choice');
      const { moment } = scene.place;
      return {
        kind: 'asideTaken',
        aside: { kind: 'aside', at, ...(moment === undefined ? {} : { moment }), response: command.choice },
      };
    }
    case 'back':
      return back(state, command.to);
    case 'lock':
      return { kind: 'locked', locked: command.locked };
    case 'remove':
      return { kind: 'removed', device: command.device };
    case 'pace':
      return state.phase === 'lobby' ? { kind: 'paceBegan' } : refuse('not-now');
    case 'endPace':
      return state.phase === 'pacing' ? { kind: 'paceEnded', counts: { devices: 0, moments: [] } } : refuse('not-now');
    case 'end':
      return state.phase === 'open' || state.phase === 'pacing' ? refuse('not-now') : { kind: 'ended' };
  }
}
