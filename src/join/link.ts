/** The line between a phone and its room: dials until it is let in, dials again after every sleep, and sends a vote until it has arrived. */
import { limits, wireVersion } from '../core/room/limits.ts';
import type { DeviceSnapshot } from '../core/room/view.ts';
import type { ConnectRefusal, VoteAck } from '../core/room/wire.ts';
import { forget, recall, remember } from '../ui/roomKept.ts';
import { dialRoom, type RoomLine } from '../ui/roomLine.ts';
import { address } from '../ui/route.ts';
import { answered, chosen, told, type VoterState } from './voter.ts';

export type LinkState = VoterState & {
  readonly connected: boolean;
  /** Dialed in vain, one after the other. */
  readonly failures: number;
  /** Why the room does not let this phone in; it does not dial again by itself. */
  readonly refused?: ConnectRefusal['reason'];
  /** The room does not answer, or says that it cannot store anything. */
  readonly unheard: boolean;
};

export type Link = {
  readonly state: () => LinkState;
  readonly choose: (choice: string) => void;
  /** Dials and sends at once. */
  readonly tryNow: () => void;
  readonly end: () => void;
};

/** These pass by themselves. */
const passing: readonly string[] = ['slow-down', 'full', 'storage'];
const firstWait = 250;
const longestWait = 2000;
/** After so long out of sight a connection may be dead without knowing it. */
const asleepAfter = 8000;

/** `changed` is called after everything that a person could see. */
export function openLink(code: string, changed: (state: LinkState) => void): Link {
  let state: LinkState = { kept: recall(code), connected: false, failures: 0, unheard: false };
  let dialing: ReturnType<typeof setTimeout> | undefined;
  let unanswered: ReturnType<typeof setTimeout> | undefined;
  let hiddenAt = 0;
  let line: RoomLine | undefined;

  const become = (next: Partial<LinkState>): void => {
    const before = state.kept;
    state = { ...state, ...next };
    if (state.snapshot?.phase === 'ended') forget(code);
    else if (state.kept !== before) remember(code, state.kept);
    changed(state);
  };
  const withVoter = ({ kept, snapshot, late }: VoterState): Partial<LinkState> => {
    const { late: _old, ...rest } = state;
    state = rest;
    return { kept, ...(snapshot === undefined ? {} : { snapshot }), ...(late ? { late } : {}) };
  };

  const send = (): void => {
    const { pending } = state.kept;
    if (pending === undefined || state.snapshot?.phase !== 'open') return;
    clearTimeout(unanswered);
    const sent = line?.send('vote', pending, (ack: VoteAck) => {
      clearTimeout(unanswered);
      become({ ...withVoter(answered(state, pending, ack)), unheard: !ack.ok && ack.reason !== 'over' });
    });
    if (!sent) return;
    unanswered = setTimeout(() => {
      become({ unheard: true });
      // Perhaps the line is dead and nobody has said so.
      dial();
    }, limits.resendEvery);
  };

  const dial = (): void => {
    clearTimeout(dialing);
    line?.hangUp();
    const { token } = state.kept;
    const greeting = { version: wireVersion, as: 'device', code, ...(token === undefined ? {} : { token }) };
    line = dialRoom(address(''), greeting, {
      in: () => become({ connected: true, failures: 0 }),
      event: (name, value) => {
        if (name !== 'snapshot') return;
        become({ ...withVoter(told(state, value as DeviceSnapshot)) });
        // On every snapshot: it may be the first after a crash.
        send();
      },
      down: (refused) => {
        const reason = (refused as ConnectRefusal | undefined)?.reason;
        if (reason !== undefined && !passing.includes(reason)) return become({ connected: false, refused: reason });
        become({ connected: false, failures: state.failures + 1 });
        dialLater();
      },
    });
  };
  const dialLater = (): void => {
    clearTimeout(dialing);
    const wait = Math.min(longestWait, firstWait * 2 ** (state.failures - 1));
    // Five hundred phones must not dial in step.
    dialing = setTimeout(dial, wait * (0.5 + Math.random()));
  };

  const resending = setInterval(send, limits.resendEvery);
  const seen = (): void => {
    if (document.visibilityState === 'hidden') {
      hiddenAt = performance.now();
      return;
    }
    if (state.refused !== undefined) return;
    if (!state.connected || performance.now() - hiddenAt > asleepAfter) dial();
  };
  const online = (): void => {
    if (!state.connected && state.refused === undefined) dial();
  };
  const backAgain = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) seen();
  };
  document.addEventListener('visibilitychange', seen);
  addEventListener('online', online);
  addEventListener('pageshow', backAgain);
  dial();

  return {
    state: () => state,
    choose: (choice) => {
      become({ ...withVoter(chosen(state, choice)), unheard: false });
      send();
    },
    tryNow: () => {
      if (state.connected) send();
      else dial();
    },
    end: () => {
      clearTimeout(dialing);
      clearTimeout(unanswered);
      clearInterval(resending);
      document.removeEventListener('visibilitychange', seen);
      removeEventListener('online', online);
      removeEventListener('pageshow', backAgain);
      line?.hangUp();
    },
  };
}
