/** The sheets a window of the room opens over itself: menu, keys, how to get in, the record. */
import type { JSX } from 'preact';
import { Dialog } from '../ui/Dialog.tsx';
import { LeaveNow } from '../ui/LeaveNow.tsx';
import { Shortcuts } from '../ui/Settings.tsx';
import { m } from '../words/words.ts';
import type { Intent } from './keys.ts';
import type { Link } from './link.ts';
import { Network } from './Network.tsx';
import { EndsAt } from './private/EndsAt.tsx';
import type { Standing } from './standing.ts';
import { TakeRecord } from './TakeRecord.tsx';
import type { Lead, Sheet } from './useLead.ts';

export type SheetsProps = {
  readonly which: Sheet;
  readonly link: Link;
  readonly standing: Standing;
  readonly lead: Lead;
  readonly open: (what: Sheet | 'full' | 'private') => void;
  readonly onClose: () => void;
};

const keyRows: readonly (readonly [readonly string[], () => string])[] = [
  [['Space', 'Enter', 'Page Down', '→'], m.present_key_next],
  [['Page Up', '←'], m.present_key_previous],
  [['1–4'], m.present_key_option],
  [['Shift', '1–4'], m.present_key_less],
  [['0'], m.present_key_sit],
  [['V'], m.present_key_again],
  [['T'], m.present_key_talk],
  [['Q'], m.present_key_quiet],
  [['R', '⌫'], m.present_key_back],
  [['M'], m.present_key_roads],
  [['D'], m.present_key_debrief],
  [['O'], m.present_key_opening],
  [['.', 'B'], m.present_key_blank],
  [['J'], m.present_key_join],
  [['N'], m.present_key_private],
  [['S'], m.present_key_record],
  [['F'], m.play_fullscreen],
  [['?'], m.play_keys],
];

function Keys(props: { readonly onClose: () => void }): JSX.Element {
  return (
    <Dialog title={m.play_keys()} sub={m.present_keys_where()} onClose={props.onClose}>
      <dl class="keyList">
        {keyRows.map(([keys, does]) => (
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

/** What may be read by the whole room: nothing here tells a response's move or a split. */
function Menu({ lead, open, onClose, link, standing }: SheetsProps): JSX.Element {
  const server = link.state.getState().connection !== 'alone';
  const entries: readonly (readonly [
    string,
    Intent['do'] &
      (
        | 'again'
        | 'talk'
        | 'quiet'
        | 'undo'
        | 'roads'
        | 'debrief'
        | 'opening'
        | 'blank'
        | 'full'
        | 'private'
        | 'record'
        | 'keys'
        | 'join'
      ),
  ])[] = [
    [m.present_key_private(), 'private'],
    ...(server ? [[m.present_key_join(), 'join'] as const] : []),
    [m.present_key_again(), 'again'],
    [m.present_key_talk(), 'talk'],
    [m.present_key_quiet(), 'quiet'],
    [m.present_key_back(), 'undo'],
    [m.present_key_roads(), 'roads'],
    [m.present_key_debrief(), 'debrief'],
    [m.present_key_opening(), 'opening'],
    [m.present_key_blank(), 'blank'],
    [m.present_key_record(), 'record'],
    [m.play_fullscreen(), 'full'],
    [m.play_keys(), 'keys'],
  ];
  return (
    <Dialog title={m.ui_menu()} class="menu" onClose={onClose}>
      <EndsAt standing={standing} />
      <ul>
        {entries.map(([label, intent]) => (
          <li key={intent}>
            <button
              type="button"
              class="menuEntry"
              onClick={(event) => {
                event.currentTarget.closest('dialog')?.close();
                if (
                  intent === 'full' ||
                  intent === 'private' ||
                  intent === 'record' ||
                  intent === 'keys' ||
                  intent === 'join'
                )
                  open(intent);
                else lead.act({ do: intent });
              }}
            >
              {label}
            </button>
          </li>
        ))}
        {standing.choices.length > 0 && (
          <li>
            <button
              type="button"
              class="menuEntry"
              onClick={(event) => {
                event.currentTarget.closest('dialog')?.close();
                lead.send({ do: 'skip' });
              }}
            >
              {m.present_skip()}
            </button>
          </li>
        )}
        <li>
          <LeaveNow />
        </li>
      </ul>
    </Dialog>
  );
}

export function Sheets(props: SheetsProps): JSX.Element {
  const { which, link, standing, onClose } = props;
  switch (which) {
    case 'keys':
      return <Keys onClose={onClose} />;
    case 'menu':
      return <Menu {...props} />;
    case 'join':
      return (
        <Dialog title={m.present_join_title()} class="joinSheet" onClose={onClose}>
          <Network link={link} standing={standing} />
        </Dialog>
      );
    case 'record':
      return (
        <Dialog title={m.present_record_title()} onClose={onClose}>
          <TakeRecord standing={standing} />
        </Dialog>
      );
  }
}
