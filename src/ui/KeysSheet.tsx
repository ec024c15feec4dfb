/** The sheet that lists the keys of a page, with the switch for those that are single characters. */
import type { JSX } from 'preact';
import { m } from '../words/words.ts';
import { Dialog } from './Dialog.tsx';
import { Shortcuts } from './Settings.tsx';

/** Keys, any of which does it, and what they do. */
export type KeyRow = readonly [keys: readonly string[], does: () => string];

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
