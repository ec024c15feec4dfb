/** Own pace in a room (`?room=CODE`): says before the scene that choices are counted there, and sends each until it has arrived. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { printRoomCode, readRoomCode } from '../core/room/code.ts';
import { limits, wireVersion } from '../core/room/limits.ts';
import type { ConnectRefusal, Paced, PacedAck } from '../core/room/wire.ts';
import { session } from '../session/current.ts';
import type { Playing } from '../session/session.ts';
import { recall, remember } from '../ui/roomKept.ts';
import { dialRoom, type RoomLine } from '../ui/roomLine.ts';
import { address, pathOf } from '../ui/route.ts';
import { m } from '../words/words.ts';

/** Stands for a moment its author has not named. */
const unnamed = '~';

const roomHere = (): string | undefined => readRoomCode(new URLSearchParams(location.search).get('room') ?? '');

/** What the room is told of one playthrough: a step for the beginning and for each decision, numbered by its place in the ledger. */
function stepsOf({ ledger, beat }: Playing): Paced[] {
  return ledger.flatMap((entry, n): Paced[] => {
    if (entry.kind === 'ended' || entry.kind === 'aside') return [];
    const next = ledger.slice(n + 1).find((later) => later.kind === 'chose' || later.kind === 'skipped');
    const over = next === undefined && beat.end;
    const at = next === undefined ? beat.moment?.id : next.moment;
    const from =
      entry.kind === 'chose' && entry.moment !== undefined
        ? { from: { moment: entry.moment, response: entry.response } }
        : {};
    return [{ n, ...from, ...(over ? {} : { at: at ?? unnamed }) }];
  });
}

/** Follows what is played of this scenario and tells the room; answers with what ends it. */
export function tellRoom(scenario: string): () => void {
  const code = roomHere();
  if (code === undefined) return () => {};
  let line: RoomLine | undefined;
  let dialing: ReturnType<typeof setTimeout> | undefined;
  let waits = 0;
  let over = false;
  /** By number: what has arrived of the playthrough that began at this time. */
  let arrived = new Set<number>();
  let began = 0;
  /** A second playthrough on the same phone goes on counting where the first stopped. */
  let offset = recall(code).n;
  let highest = offset;

  const send = (): void => {
    const { playing } = session.store.getState();
    if (playing?.scenario.id !== scenario || line === undefined) return;
    const [first] = playing.ledger;
    if (first.at !== began) {
      began = first.at;
      arrived = new Set();
      offset = highest;
    }
    const step = stepsOf(playing).find(({ n }) => !arrived.has(n));
    if (step === undefined) return;
    line.send('paced', { ...step, n: offset + step.n }, (ack: PacedAck) => {
      if (!ack.ok && ack.reason !== 'malformed' && ack.reason !== 'too-many') return;
      if (began === first.at) arrived.add(step.n);
      highest = Math.max(highest, offset + step.n + 1);
      remember(code, { ...recall(code), n: highest });
      send();
    });
  };
  const dial = (): void => {
    clearTimeout(dialing);
    line?.hangUp();
    const { token } = recall(code);
    const greeting = { version: wireVersion, as: 'device', code, ...(token === undefined ? {} : { token }) };
    line = dialRoom(address(''), greeting, {
      in: () => {
        waits = 0;
      },
      event: (name, value) => {
        if (name !== 'snapshot') return;
        const given = (value as { readonly token: string }).token;
        remember(code, { ...recall(code), token: given });
        send();
      },
      down: (refused) => {
        const { reason } = (refused ?? {}) as Partial<ConnectRefusal>;
        if (over || reason === 'no-such-room' || reason === 'removed' || reason === 'locked') return;
        waits += 1;
        dialing = setTimeout(dial, Math.min(2000, 250 * 2 ** waits) * (0.5 + Math.random()));
      },
    });
  };
  const unfollow = session.store.subscribe(send);
  const again = setInterval(send, limits.resendEvery);
  dial();
  return () => {
    over = true;
    clearTimeout(dialing);
    clearInterval(again);
    unfollow();
    line?.hangUp();
  };
}

/** Before *Begin*: that choices are counted in a room, and the way back to it. Nothing where there is no room. */
export function RoomCounts(): JSX.Element | null {
  // The page made at build knows no address.
  const [code, setCode] = useState<string>();
  useEffect(() => setCode(roomHere()), []);
  if (code === undefined) return null;
  return (
    <p class="livesHere">
      {m.join_counted({ code: printRoomCode(code) })}{' '}
      <a href={address(pathOf({ door: 'join', code }))}>{m.join_back_to_room()}</a>
    </p>
  );
}
