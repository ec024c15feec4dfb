/** One of many by typing part of its name: commands, the outline, the uses of a name. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Dialog } from '../../ui/Dialog.tsx';
import { m } from '../../words/words.ts';
import type { PickItem } from '../bench.ts';

/** More than this nobody reads: typing narrows it down. */
const most = 200;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word of what is typed stands somewhere in the name. */
export function matches(item: PickItem, typed: string): boolean {
  const name = plain(`${item.label} ${item.detail ?? ''}`);
  return plain(typed)
    .split(/\s+/)
    .every((word) => name.includes(word));
}

export type PickProps = { readonly title: string; readonly items: readonly PickItem[]; readonly onClose: () => void };

export function Pick({ title, items, onClose }: PickProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => input.current?.focus(), []);
  const found = items.filter((item) => matches(item, typed)).slice(0, most);
  const take = (item: PickItem | undefined): void => {
    if (item === undefined) return;
    onClose();
    // The sheet gives focus back as it goes: whatever is done next may want it elsewhere.
    setTimeout(item.act);
  };
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = at + step;
    if (next < 0) input.current?.focus();
    else buttons[Math.min(next, buttons.length - 1)]?.focus();
  };
  return (
    <Dialog title={title} class="pickSheet" onClose={onClose}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows go between the field and the list it holds */}
      <div onKeyDown={move}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            take(found[0]);
          }}
        >
          <label>
            <span class="sr">{m.studio_pick_filter()}</span>
            <input
              ref={input}
              class="field"
              type="search"
              autocomplete="off"
              placeholder={m.studio_pick_filter()}
              value={typed}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
          </label>
        </form>
        <p class="sr" role="status">
          {m.studio_pick_count({ count: found.length })}
        </p>
        <ul ref={list} class="picks">
          {found.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two uses of a name on one line differ by nothing else
            <li key={`${item.label} ${item.detail ?? ''} ${index}`}>
              <button type="button" onClick={() => take(item)}>
                <span>{item.label}</span>
                {item.detail !== undefined && <span class="detail">{item.detail}</span>}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
