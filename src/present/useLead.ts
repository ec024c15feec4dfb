/** What a facilitator's keys and buttons do to the room; the projector's window and the private one share it. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Command } from '../core/room/act.ts';
import type { Screen } from '../core/room/entries.ts';
import type { FacilitatorSnapshot } from '../core/room/view.ts';
import { settings } from '../session/settings.ts';
import { useStore } from '../ui/useStore.ts';
import { handsCommand, isCounting } from './hands.ts';
import { type Intent, intentOf, isTaken } from './keys.ts';
import type { Link } from './link.ts';
import { backToRoom, type Next, nextOf, previousOf, screenWith, turned } from './next.ts';
import type { Standing } from './standing.ts';
import { useSettling } from './useSettling.ts';

/** What a window opens over itself. */
export type Sheet = 'keys' | 'join' | 'record' | 'menu';

export type Lead = {
  readonly next: Next;
  /** The response that is to be gone on with. */
  readonly selected: string | undefined;
  readonly select: (key: string) => void;
  readonly act: (intent: Intent) => void;
  readonly send: (command: Command) => void;
};

/** Quiet time begins with a minute. */
const quietMs = 60_000;

/** The one most voted for, where there is one; several that tie are left to the facilitator. */
function offered(standing: Standing): string | undefined {
  const { snapshot } = standing;
  const leading = snapshot.phase === 'revealed' ? snapshot.round?.split?.leading : undefined;
  return leading?.length === 1 ? leading[0] : undefined;
}

/** What only this window does. */
const ownWindow: ReadonlySet<Intent['do']> = new Set(['full', 'keys', 'join', 'private', 'record', 'menu']);

/** `open`: shows a sheet over this window, or does what only this window can. */
export function useLead(
  link: Link,
  standing: Standing | undefined,
  open: (what: Sheet | 'full' | 'private') => void,
): Lead {
  const shortcuts = useStore(settings, (state) => state.shortcuts) === 'on';
  const place =
    standing === undefined ? '' : `${standing.snapshot.ledger.length}.${standing.snapshot.round?.round ?? ''}`;
  const [chosen, setChosen] = useState<{ readonly place: string; readonly key: string }>();
  const own = chosen?.place === place ? chosen.key : undefined;
  const selected = standing === undefined ? undefined : (own ?? offered(standing));
  const input = standing && {
    snapshot: standing.snapshot,
    told: standing.told,
    end: standing.end,
    mark: standing.mark,
    selected,
    pages: standing.look.moments.length + 1,
  };
  const next: Next = input === undefined ? { label: 'over' } : nextOf(input);
  const settling = useSettling(link, standing?.snapshot.code, standing?.snapshot.rev);
  const send = (command: Command): void => settling.await(link.command(command, standing?.snapshot.rev));
  const count = (make: Parameters<Link['after']>[0]): void => settling.await(link.after(make).then(() => undefined));

  const view = (of: 'roads' | 'debrief' | 'blank' | 'opening'): void => {
    if (standing === undefined) return;
    const { snapshot } = standing;
    if (snapshot.screen.view === of) send(backToRoom(snapshot));
    else send(screenWith(snapshot, { view: of, ...(of === 'debrief' ? { line: 1 } : {}) }));
  };
  const pick = (key: string | undefined): void => {
    if (key !== undefined && standing?.told.done) setChosen({ place, key });
  };
  const perform = (intent: Intent): void => {
    if (standing === undefined || input === undefined || link.role !== 'facilitator') {
      if (intent.do === 'full') open('full');
      return;
    }
    const { snapshot, choices } = standing;
    const { screen } = snapshot;
    switch (intent.do) {
      case 'next':
        if (next.command !== undefined) send(next.command);
        return;
      case 'previous': {
        const turnedTo = turned(
          input,
          choices.map(({ key }) => key),
        );
        if (turnedTo !== undefined) return pick(turnedTo);
        const command = previousOf(input);
        if (command !== undefined) send(command);
        return;
      }
      case 'again':
        return send({ do: 'open' });
      case 'talk':
        return send({ do: 'show', screen: screen.talk ? withoutTalk(screen) : { ...screen, talk: true } });
      case 'quiet':
        return send({ do: 'show', screen: quietened(snapshot, Date.now() - arrived.current) });
      case 'undo':
        return send({ do: 'back' });
      case 'roads':
      case 'debrief':
      case 'blank':
      case 'opening':
        return view(intent.do);
      case 'sit':
        return count((now) => handsCommand(now, 'sit', intent.less));
      case 'option':
        if (isCounting(snapshot)) return count((now) => handsCommand(now, intent.at, intent.less));
        return pick(choices[intent.at]?.key);
      default:
        return open(intent.do);
    }
  };

  // When the snapshot came, by this computer's clock.
  const arrived = useRef(Date.now());
  const at = standing?.snapshot.now;
  useEffect(() => {
    arrived.current = Date.now();
  }, [at]);

  settling.perform.current = perform;
  const act = (intent: Intent): void => {
    // What opens over this window asks nothing of the room, and a hand goes into its own queue.
    const counting = (intent.do === 'option' || intent.do === 'sit') && standing && isCounting(standing.snapshot);
    if (ownWindow.has(intent.do) || counting) perform(intent);
    else settling.press(intent);
  };
  const pressed = useRef(act);
  pressed.current = act;
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (document.querySelector('dialog[open]') !== null) return;
      const on = event.target as HTMLElement;
      if (isTaken(event, { tag: on.tagName, editable: on.isContentEditable })) return;
      const intent = intentOf(event, shortcuts);
      if (intent === undefined) return;
      event.preventDefault();
      // A key that is held down is one wish.
      if (!event.repeat) pressed.current(intent);
    };
    // After a click the keys are the room's again: Space would press the same button once more. One that asks once more is answered first.
    const click = ({ detail, target }: MouseEvent): void => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button, a, summary') : null;
      if (detail > 0 && button?.closest('dialog') === null && !button.hasAttribute('data-asks')) button.blur();
    };
    addEventListener('keydown', press);
    addEventListener('click', click);
    return () => {
      removeEventListener('keydown', press);
      removeEventListener('click', click);
    };
  }, [shortcuts]);

  return { next, selected, select: (key) => setChosen({ place, key }), act, send };
}

/** Quiet time begins, or ends before its time. `since`: milliseconds since the snapshot came, whose clock is the log's. */
function quietened({ screen, now }: FacilitatorSnapshot, since: number): Screen {
  const { quiet, ...rest } = screen;
  const from = now + since;
  return quiet !== undefined && quiet.until > from ? rest : { ...rest, quiet: { from, until: from + quietMs } };
}

function withoutTalk<S extends { readonly talk?: true }>(screen: S): Omit<S, 'talk'> {
  const { talk: _talk, ...rest } = screen;
  return rest;
}
