/** The sheet that lists what a page can do, *Leave now* last. */
import type { ComponentChildren, JSX } from 'preact';
import { m } from '../words/words.ts';
import { Dialog } from './Dialog.tsx';
import { Icon, type IconName } from './icons.tsx';
import { LeaveNow } from './LeaveNow.tsx';

export type MenuEntry = { readonly icon?: IconName; readonly label: string; readonly act: () => void };

export function MenuSheet(props: {
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
  /** Stands above the entries. */
  readonly lead?: ComponentChildren;
  /** Stands below them. */
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <Dialog title={m.ui_menu()} class="menu" onClose={props.onClose}>
      {props.lead}
      <ul>
        {props.entries.map((entry) => (
          <li key={entry.label}>
            <button
              type="button"
              class="menuEntry"
              onClick={(event) => {
                // Closed first, so that focus is back where it was before the next sheet opens.
                event.currentTarget.closest('dialog')?.close();
                // Said here: where the act opens a window, the dialog's own word that it has closed can be lost.
                props.onClose();
                entry.act();
              }}
            >
              {entry.icon !== undefined && <Icon name={entry.icon} />}
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
