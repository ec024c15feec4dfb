/** The sheets a window of the room opens over itself: menu, keys, how to get in, the record. */
import type { JSX } from 'preact';
import { Dialog } from '../ui/Dialog.tsx';
import { type KeyRow, KeysSheet, type MenuEntry, MenuSheet } from '../ui/listSheets.tsx';
import { m } from '../words/words.ts';
import type { Link } from './link.ts';
import { Network } from './Network.tsx';
import { type Act, offers } from './offers.ts';
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

const keyRows: readonly KeyRow[] = [
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

/** What may be read by the whole room: nothing here tells a response's move or a split. */
function Menu({ lead, open, onClose, link, standing }: SheetsProps): JSX.Element {
  const server = link.state.getState().connection !== 'alone';
  const can = offers(standing);
  const acts: readonly (readonly [string, Act])[] = [
    [m.present_key_again(), 'again'],
    [m.present_key_talk(), 'talk'],
    [m.present_key_quiet(), 'quiet'],
    [m.present_key_back(), 'undo'],
    [m.present_key_roads(), 'roads'],
    [m.present_key_debrief(), 'debrief'],
    [m.present_key_opening(), 'opening'],
    [m.present_key_blank(), 'blank'],
  ];
  const opening = (label: string, what: Sheet | 'full' | 'private'): MenuEntry => ({ label, act: () => open(what) });
  const entries: readonly MenuEntry[] = [
    opening(m.present_key_private(), 'private'),
    ...(server ? [opening(m.present_key_join(), 'join')] : []),
    ...acts
      .filter(([, act]) => can.has(act))
      .map(([label, act]): MenuEntry => ({ label, act: () => lead.act({ do: act }) })),
    ...(can.has('skip') ? [{ label: m.present_skip(), act: () => lead.send({ do: 'skip' }) }] : []),
    opening(m.present_key_record(), 'record'),
    opening(m.play_fullscreen(), 'full'),
    opening(m.play_keys(), 'keys'),
  ];
  return <MenuSheet entries={entries} onClose={onClose} lead={<EndsAt standing={standing} />} />;
}

export function Sheets(props: SheetsProps): JSX.Element {
  const { which, link, standing, onClose } = props;
  switch (which) {
    case 'keys':
      return <KeysSheet where={m.present_keys_where()} rows={keyRows} onClose={onClose} />;
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
