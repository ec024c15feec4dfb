/** What a key asks for, on the projector and in the private window alike. A table; who answers decides what it does. */

export type Intent =
  | { readonly do: 'next' | 'previous' | 'again' | 'talk' | 'quiet' | 'roads' | 'undo' | 'blank' | 'debrief' }
  | { readonly do: 'full' | 'keys' | 'join' | 'private' | 'record' | 'menu' | 'opening' }
  /** The response at this place, from 0: a hand more while a round stands, else the one to go on with. */
  | { readonly do: 'option'; readonly at: number; readonly less: boolean }
  /** A hand that sits this one out. */
  | { readonly do: 'sit'; readonly less: boolean };

/** Of a keyboard's event, what matters. */
export type Pressed = {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
};

/** Keys that are no characters: they work also where single characters are switched off. */
const named: { readonly [key: string]: Intent['do'] & ('next' | 'previous' | 'undo' | 'menu') } = {
  ' ': 'next',
  Enter: 'next',
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Backspace: 'undo',
};

/** Clickers send `.` or `b` to blank, so B is never a response here. */
const characters: { readonly [key: string]: Exclude<Intent['do'], 'option' | 'sit'> } = {
  '.': 'blank',
  b: 'blank',
  v: 'again',
  t: 'talk',
  q: 'quiet',
  r: 'undo',
  m: 'roads',
  d: 'debrief',
  o: 'opening',
  f: 'full',
  j: 'join',
  n: 'private',
  s: 'record',
  '?': 'keys',
};

/** Undefined: nothing of ours. `shortcuts`: whether single characters count. */
export function intentOf(pressed: Pressed, shortcuts: boolean): Intent | undefined {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return undefined;
  const name = named[pressed.key];
  if (name !== undefined) return { do: name };
  if (!shortcuts) return undefined;
  // With Shift a digit key gives another sign on most keyboards, so its place is read.
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(pressed.code)?.[1] ?? /^[0-9]$/.exec(pressed.key)?.[0];
  if (digit !== undefined) {
    const less = pressed.shiftKey;
    return digit === '0' ? { do: 'sit', less } : { do: 'option', at: Number(digit) - 1, less };
  }
  const other = characters[pressed.key.toLowerCase()];
  return other === undefined ? undefined : { do: other };
}

/** Space and Enter belong to what has focus; everything belongs to a field that is typed in. */
export function isTaken(pressed: Pressed, on: { readonly tag: string; readonly editable: boolean }): boolean {
  if (on.editable || on.tag === 'INPUT' || on.tag === 'SELECT' || on.tag === 'TEXTAREA') return true;
  const presses = pressed.key === ' ' || pressed.key === 'Enter';
  return presses && (on.tag === 'BUTTON' || on.tag === 'A' || on.tag === 'SUMMARY');
}
