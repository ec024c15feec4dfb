/** The sheets that list what a page can do, *Leave now* last, and its keys. */
import type { ComponentChildren, JSX } from 'preact';
import { m } from '../words/words.ts';
import { Dialog } from './Dialog.tsx';
import { Icon, type IconName } from './icons.tsx';
import { LeaveNow } from './LeaveNow.tsx';
import { Shortcuts } from './Settings.tsx';

export type MenuEntry = { readonly icon?: IconName; readonly label: string; readonly act: () => void };

export function MenuSheet(props: {
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
  /** Stands above the entries. */
  readonly lead?: ComponentChildren;
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
    </Dialog>
  );
}

/** Keys, any of which does it, and what they do. */
export type KeyRow = readonly [keys: readonly string[], does: () => string];

/** With the switch for those that are single characters. */
export function KeysSheet(props: {
  readonly where: string;
  readonly rows: readonly KeyRow[];
  readonly onClose: () => void;
}): JSX.Element {
  return (
    <Dialog title={m.play_keys()} sub={props.where} onClose={props.onClose}>
      <dl class="keyList">
        {props.rows.map(([keys, does]) => (
          <div key={keys.join()}>
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
