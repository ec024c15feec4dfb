/** Which key asks for what; only asked while focus is in the conversation. It does nothing itself. */

export type Wish =
  | { readonly wish: 'choose'; readonly index: number }
  | { readonly wish: 'move'; readonly by: 1 | -1 }
  | { readonly wish: 'next' | 'history' | 'back' | 'menu' | 'fullscreen' | 'larger' | 'smaller' | 'aloud' | 'keys' };

/** Single characters, which can be switched off (WCAG 2.1.4). */
const characters: { readonly [key: string]: Wish } = {
  h: { wish: 'history' },
  r: { wish: 'back' },
  f: { wish: 'fullscreen' },
  '+': { wish: 'larger' },
  '=': { wish: 'larger' },
  '-': { wish: 'smaller' },
  t: { wish: 'aloud' },
  '?': { wish: 'keys' },
};

const named: { readonly [key: string]: Wish } = {
  ' ': { wish: 'next' },
  Enter: { wish: 'next' },
  Backspace: { wish: 'back' },
  Escape: { wish: 'menu' },
  ArrowDown: { wish: 'move', by: 1 },
  ArrowRight: { wish: 'move', by: 1 },
  ArrowUp: { wish: 'move', by: -1 },
  ArrowLeft: { wish: 'move', by: -1 },
};

type Pressed = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: EventTarget | null;
};

/** `offered`: how many responses stand, so that letters beyond them keep their other meaning. */
export function wishOf(event: Pressed, offered: number, shortcuts: boolean): Wish | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const element = event.target instanceof Element ? event.target : undefined;
  if (element?.closest('input, textarea, select, [contenteditable]')) return undefined;
  const byName = named[event.key];
  if (byName !== undefined) {
    // A button or link does its own work on Enter and Space.
    const own = element?.closest('button, a, summary') && byName.wish === 'next';
    return own ? undefined : byName;
  }
  if (!shortcuts || event.key.length !== 1) return undefined;
  const key = event.key.toLowerCase();
  const index = /[1-9]/.test(key) ? Number(key) - 1 : key.charCodeAt(0) - 97;
  if (index >= 0 && index < Math.min(offered, 9)) return { wish: 'choose', index };
  return characters[key];
}
