/** The sheets a conversation opens over itself: history and keys. Each only shows. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Item } from '../scene/telling.ts';
import { settings } from '../session/settings.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { ItemWords } from '../ui/Log.tsx';
import { type KeyRow, KeysSheet } from '../ui/listSheets.tsx';
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

const keyRows: readonly KeyRow[] = [
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

function shownRows(characters: boolean): readonly KeyRow[] {
  if (characters) return keyRows;
  return keyRows
    .map(([keys, does]) => [keys.filter((key) => !isCharacter(key)), does] as const)
    .filter(([keys]) => keys.length > 0);
}

export function Keys(props: Closing): JSX.Element {
  const on = useStore(settings, (state) => state.shortcuts) === 'on';
  return <KeysSheet where={m.play_keys_where()} rows={shownRows(on)} onClose={props.onClose} />;
}
