/** Listens for keys while focus is in the conversation and turns them into what its owner does. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { set, settings, settingValues } from '../session/settings.ts';
import { type Wish, wishOf } from './keys.ts';
import type { Sheet } from './Play.tsx';

export type KeyDeeds = {
  readonly shortcuts: boolean;
  readonly offered: number;
  readonly choose: (index: number) => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly aloud: () => void;
  readonly sheet: (sheet: Sheet) => void;
};

/** One step larger or smaller; at the ends it stays. */
function resize(by: 1 | -1): void {
  const sizes = settingValues.text;
  const next = sizes[sizes.indexOf(settings.getState().text) + by];
  if (next !== undefined) set('text', next);
}

export function toggleFullscreen(): void {
  // Refused where the browser or the frame around us forbids it: then the page stays as it is.
  const asked = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
  asked?.catch(() => {});
}

function moveAmong(root: HTMLElement, by: 1 | -1): boolean {
  const cards = [...root.querySelectorAll<HTMLElement>('.cards [data-key]')];
  if (cards.length === 0) return false;
  const at = cards.indexOf(document.activeElement as HTMLElement);
  const from = at < 0 && by < 0 ? 0 : at;
  cards[(from + by + cards.length) % cards.length]?.focus();
  return true;
}

/** Whether focus is on words that go on beyond their edge that way: then the arrow is theirs. */
function scrollsOn(by: 1 | -1): boolean {
  const log = document.activeElement?.closest('.log');
  if (!log || log.clientHeight + 1 >= log.scrollHeight) return false;
  return by < 0 ? log.scrollTop > 0 : log.scrollTop + log.clientHeight + 1 < log.scrollHeight;
}

/** Answers whether the key was used. A key held down would answer the next moment too. */
function fulfil(wish: Wish, root: HTMLElement, repeated: boolean, does: KeyDeeds): boolean {
  switch (wish.wish) {
    case 'move':
      return !scrollsOn(wish.by) && moveAmong(root, wish.by);
    case 'larger':
      resize(1);
      return true;
    case 'smaller':
      resize(-1);
      return true;
    case 'fullscreen':
      toggleFullscreen();
      return true;
    case 'aloud':
      does.aloud();
      return true;
    case 'history':
    case 'menu':
    case 'keys':
      does.sheet(wish.wish);
      return true;
    case 'next':
      if (does.offered > 0) return false;
      if (!repeated) does.next();
      return true;
    case 'back':
      if (!repeated) does.back();
      return true;
    case 'choose':
      if (!repeated) does.choose(wish.index);
      return true;
  }
}

export function useKeys(conversation: RefObject<HTMLElement | null>, deeds: KeyDeeds): void {
  const current = useRef(deeds);
  current.current = deeds;
  useEffect(() => {
    const root = conversation.current;
    if (root === null) return;
    const onKey = (event: KeyboardEvent) => {
      const { shortcuts, offered } = current.current;
      const wish = event.defaultPrevented ? undefined : wishOf(event, offered, shortcuts);
      if (wish !== undefined && fulfil(wish, root, event.repeat, current.current)) event.preventDefault();
    };
    root.addEventListener('keydown', onKey);
    return () => root.removeEventListener('keydown', onKey);
  }, []);
}
