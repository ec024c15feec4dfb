/** A phone's part in a room: what it was told last, what it wants to say, and whether that has arrived. It knows no socket and no page. */

import type { DeviceSnapshot } from '../core/room/view.ts';
import type { Vote, VoteAck } from '../core/room/wire.ts';
import type { Kept } from '../ui/roomKept.ts';

export type VoterState = {
  readonly kept: Kept;
  readonly snapshot?: DeviceSnapshot;
  /** The last choice came after its round had closed. */
  readonly late?: true;
};

/** A snapshot is passed over when a newer one has been seen. */
export function told(state: VoterState, snapshot: DeviceSnapshot): VoterState {
  if (state.snapshot !== undefined && snapshot.rev < state.snapshot.rev) return state;
  const { token } = snapshot;
  const round = snapshot.round;
  const { pending } = state.kept;
  const n = Math.max(state.kept.n, round?.vote?.n ?? 0);
  const isOpen = snapshot.phase === 'open' && pending?.round === round?.round;
  const arrived = pending !== undefined && round?.round === pending.round && (round.vote?.n ?? -1) >= pending.n;
  const missed = pending !== undefined && !isOpen && !arrived;
  const waiting = pending !== undefined && isOpen && !arrived;
  // The same room without a new round: what was said of a vote that came late still stands.
  const late = missed || (state.late === true && state.snapshot?.round?.round === round?.round);
  return {
    kept: { token, n, ...(waiting ? { pending } : {}) },
    snapshot,
    ...(late ? { late: true as const } : {}),
  };
}

/** The person has tapped a response, or sits out. */
export function chosen(state: VoterState, choice: string): VoterState {
  const { snapshot, kept } = state;
  if (snapshot?.phase !== 'open' || snapshot.round === undefined) return state;
  const standing = kept.pending?.choice ?? snapshot.round.vote?.choice;
  if (standing === choice) return state;
  const n = kept.n + 1;
  const pending: Vote = { round: snapshot.round.round, choice, n };
  return { kept: { ...kept, n, pending }, snapshot };
}

/** What came back for this vote. What is recorded may be another tab's later choice. */
export function answered(state: VoterState, vote: Vote, ack: VoteAck): VoterState {
  const { kept, snapshot } = state;
  if (!ack.ok) {
    // The other reasons pass: it is sent again.
    if (ack.reason !== 'over' || kept.pending?.n !== vote.n) return state;
    const { pending: _gone, ...rest } = kept;
    return { ...state, kept: rest, late: true };
  }
  const { choice, n } = ack;
  const { pending, ...rest } = kept;
  const done = pending === undefined || pending.n <= n;
  const round = snapshot?.round;
  const mine = round !== undefined && round.round === vote.round && (round.vote?.n ?? -1) <= n;
  return {
    kept: { ...rest, n: Math.max(kept.n, n), ...(done ? {} : { pending }) },
    ...(snapshot === undefined
      ? {}
      : { snapshot: mine ? { ...snapshot, round: { ...round, vote: { choice, n } } } : snapshot }),
  };
}
