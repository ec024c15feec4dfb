/** The sheets a conversation opens over itself: history, menu, keys. Each only shows; what a choice does is its owner's. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Item } from '../scene/telling.ts';
import { settings } from '../session/settings.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon, type IconName } from '../ui/icons.tsx';
import { LeaveNow } from '../ui/LeaveNow.tsx';
import { ItemWords } from '../ui/Log.tsx';
import { Shortcuts } from '../ui/Settings.tsx';
import { useStore } from '../ui/useStore.ts';
import { m } from '../words/words.ts';
import { Hear } from './Hear.tsx';

type Closing = { readonly onClose: () => void };

export function History(props: Closing & { readonly items: readonly Item[]; readonly language: string }): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  // Opened at the newest line, once the sheet has its size.
  useEffect(() => {
    const frame = requestAnimationFrame(() => list.current?.lastElementChild?.scrollIntoView({ block: 'end' }));
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Dialog title={m.play_history()} class="history" onClose={props.onClose}>
      <ol ref={list}>
        {props.items.map((item) => (
          <li key={item.key} class={item.kind}>
            <span dir="auto">
              <ItemWords item={item} />
            </span>
            <Hear spoken={[{ text: item.text }]} language={props.language} what={item.text} />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

const keyRows: readonly (readonly [readonly string[], () => string])[] = [
  [['Space', 'Enter'], m.play_key_next],
  [['A–D', '1–4'], m.play_key_choose],
  [['↑', '↓'], m.play_key_move],
  [['H'], m.play_history],
  [['R', '⌫'], m.play_back_one],
  [['T'], m.play_key_aloud],
  [['+', '−'], m.play_key_size],
  [['F'], m.play_fullscreen],
  [['Esc'], m.ui_menu],
  [['?'], m.play_keys],
];

/** Without single characters only the keys with names are left. */
const isCharacter = (key: string) => /^[A-Z0-9+−?–]+$/.test(key);

function shownRows(characters: boolean): typeof keyRows {
  if (characters) return keyRows;
  return keyRows
    .map(([keys, does]) => [keys.filter((key) => !isCharacter(key)), does] as const)
    .filter(([keys]) => keys.length > 0);
}

export function Keys(props: Closing): JSX.Element {
  const on = useStore(settings, (state) => state.shortcuts) === 'on';
  return (
    <Dialog title={m.play_keys()} sub={m.play_keys_where()} onClose={props.onClose}>
      <dl class="keyList">
        {shownRows(on).map(([keys, does]) => (
          <div key={keys[0]}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does()}</dd>
          </div>
        ))}
      </dl>
      <Shortcuts />
    </Dialog>
  );
}

export type MenuEntry = { readonly icon: IconName; readonly label: string; readonly act: () => void };

export function Menu(
  props: Closing & { readonly entries: readonly MenuEntry[]; readonly children?: ComponentChildren },
): JSX.Element {
  return (
    <Dialog title={m.ui_menu()} class="menu" onClose={props.onClose}>
      <ul>
        {props.entries.map((entry) => (
          <li key={entry.label}>
            <button
              type="button"
              class="menuEntry"
              onClick={(event) => {
                // Closed first, so that focus is back where it was before the next sheet opens.
                event.currentTarget.closest('dialog')?.close();
                entry.act();
              }}
            >
              <Icon name={entry.icon} />
              <span>{entry.label}</span>
            </button>
          </li>
        ))}
        <li>
          <LeaveNow />
        </li>
      </ul>
      {props.children}
    </Dialog>
  );
}
