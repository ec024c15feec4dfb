/** What one press of *next* does now. A table of the room's phases, so that projector, private window and clicker agree; it sends nothing. */
import type { Command } from '../core/room/act.ts';
import type { Mark, Screen, View } from '../core/room/entries.ts';
import type { RoomSnapshot } from '../core/room/view.ts';
import { pacePage, pacePages } from './paceMap.ts';
import type { Told } from './told.ts';

/** What the button says. `choose`: somebody has to say which response first. */
export type NextLabel =
  | 'start'
  | 'line'
  | 'open'
  | 'talk'
  | 'on'
  | 'close'
  | 'reveal'
  | 'commit'
  | 'choose'
  | 'debrief'
  | 'page'
  | 'closing'
  | 'return'
  | 'pace'
  | 'over';

export type Next = { readonly label: NextLabel; readonly command?: Command };

export type NextInput = {
  readonly snapshot: RoomSnapshot;
  readonly told: Told;
  /** The story has no more responses here. */
  readonly end: boolean;
  readonly mark: Mark;
  /** The response that is to be gone on with, by key. */
  readonly selected: string | undefined;
  /** Pages of the look back. */
  readonly pages: number;
};

/** The screen of the room with another view; what stood over it is gone. */
export function screenWith(snapshot: RoomSnapshot, change: Partial<Screen> & { readonly view: View }): Command {
  const { quiet: _quiet, talk: _talk, ...screen } = snapshot.screen;
  return { do: 'show', screen: { ...screen, ...change } };
}

function nextInScene({ snapshot, told, end, mark, selected }: NextInput): Next {
  const { screen } = snapshot;
  if (!told.done) return { label: 'line', command: { do: 'show', screen: { ...screen, line: told.line + 1 } } };
  if (end) return { label: 'debrief', command: screenWith(snapshot, { view: 'debrief', line: 1 }) };
  if (selected !== undefined) return { label: 'commit', command: { do: 'commit', choice: selected } };
  switch (mark) {
    case 'vote':
      return { label: 'open', command: { do: 'open' } };
    case 'talk':
      return screen.talk
        ? { label: 'choose' }
        : { label: 'talk', command: { do: 'show', screen: { ...screen, talk: true } } };
    case 'on':
      return { label: 'on', command: { do: 'skip' } };
  }
}

function nextInRoom(input: NextInput): Next {
  const { snapshot, selected } = input;
  const round = snapshot.round?.round ?? 0;
  switch (snapshot.phase) {
    case 'lobby':
      return { label: 'start', command: { do: 'start' } };
    case 'scene':
      return nextInScene(input);
    case 'open':
      return { label: 'close', command: { do: 'close', round } };
    case 'closed':
      return { label: 'reveal', command: { do: 'reveal', round } };
    case 'revealed':
      return selected === undefined
        ? { label: 'choose' }
        : { label: 'commit', command: { do: 'commit', choice: selected } };
    case 'pacing':
      return { label: 'pace', command: { do: 'endPace' } };
    case 'ended':
      return { label: 'over' };
  }
}

export function nextOf(input: NextInput): Next {
  const { snapshot, pages } = input;
  const { screen, phase } = snapshot;
  switch (screen.view) {
    case 'opening':
      return phase === 'lobby' ? nextInRoom(input) : { label: 'return', command: backToRoom(snapshot) };
    case 'room':
      return nextInRoom(input);
    case 'roads': {
      const page = pacePage(snapshot);
      return page < pacePages(snapshot)
        ? { label: 'page', command: screenWith(snapshot, { view: 'roads', line: page + 1 }) }
        : { label: 'return', command: backToRoom(snapshot) };
    }
    case 'blank':
      return { label: 'return', command: backToRoom(snapshot) };
    case 'debrief':
      return screen.line < pages
        ? { label: 'page', command: screenWith(snapshot, { view: 'debrief', line: screen.line + 1 }) }
        : { label: 'closing', command: screenWith(snapshot, { view: 'closing', line: 1 }) };
    case 'closing':
      return { label: 'over' };
  }
}

/** What lay over the room is taken away; the beat then stands whole, for it had been told. */
export function backToRoom(snapshot: RoomSnapshot): Command {
  const { screen, phase } = snapshot;
  if (phase === 'lobby') return screenWith(snapshot, { view: 'opening', line: 1 });
  const line = screen.view === 'debrief' || screen.view === 'closing' ? wholeBeat : screen.line;
  return screenWith(snapshot, { view: 'room', line });
}

/** More lines than any beat has. */
export const wholeBeat = 1000;

/** One press of *previous*: a line, or a page, back; never a decision, which has its own key. */
export function previousOf({ snapshot, told }: Pick<NextInput, 'snapshot' | 'told'>): Command | undefined {
  const { screen, phase } = snapshot;
  if (screen.view === 'roads' && pacePage(snapshot) > 1)
    return screenWith(snapshot, { view: 'roads', line: pacePage(snapshot) - 1 });
  if (screen.view === 'closing') return screenWith(snapshot, { view: 'debrief', line: 1 });
  if (screen.view === 'debrief')
    return screen.line > 1 ? screenWith(snapshot, { view: 'debrief', line: screen.line - 1 }) : backToRoom(snapshot);
  if (screen.view !== 'room' || phase !== 'scene') return undefined;
  if (screen.talk) return { do: 'show', screen: { view: 'room', line: screen.line } };
  return told.line > 1 ? { do: 'show', screen: { ...screen, line: told.line - 1 } } : undefined;
}

/**
 * Where somebody has to say which response to go on with, *previous* turns from one to the next, since a clicker has no
 * digits: among those that tie, else among all. `keys`: the responses in the order of their letters.
 */
export function turned(
  { snapshot, told, selected }: Pick<NextInput, 'snapshot' | 'told' | 'selected'>,
  keys: readonly string[],
): string | undefined {
  const { screen, phase, round } = snapshot;
  const choosing = phase === 'revealed' || (phase === 'scene' && told.done && screen.talk === true);
  if (screen.view !== 'room' || !choosing) return undefined;
  const leading = phase === 'revealed' ? (round?.split?.leading ?? []) : [];
  const among = leading.length > 1 ? keys.filter((key) => leading.includes(key)) : keys;
  return among[(selected === undefined ? 0 : among.indexOf(selected) + 1) % Math.max(1, among.length)];
}
