/** How a phone gets in: the QR of the address, the address itself and the room's code, large enough to be read from the back. */
import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { Fragment, type JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { printRoomCode } from '../core/room/code.ts';
import type { RoomSnapshot } from '../core/room/view.ts';
import { address, pathOf } from '../ui/route.ts';
import { m } from '../words/words.ts';
import { addressesOf } from './addresses.ts';

/** A reader needs four modules of quiet around the code. */
const quietZone = 4;

export function Qr(props: { readonly text: string; readonly label: string }): JSX.Element {
  const { path, size } = useMemo(() => {
    const code = generate(props.text);
    return { path: toSvgPath(code), size: code.size };
  }, [props.text]);
  const side = size + 2 * quietZone;
  return (
    <svg class="qr" viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`} role="img" aria-label={props.label}>
      <rect x={-quietZone} y={-quietZone} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}

/** The address the facilitator has chosen, else the first a phone could use. */
export function rootOf({ network, screen }: Pick<RoomSnapshot, 'network' | 'screen'>): string | undefined {
  if (screen.address !== undefined) return screen.address;
  const all = network === undefined ? [] : addressesOf(network, address(''));
  return (all.find(({ kind }) => kind !== 'loopback') ?? all[0])?.url;
}

export const joinAddress = (root: string, code: string): string => `${root}${pathOf({ door: 'join', code })}`;

/** As it is read out: no scheme, no slash at the end. */
export const spoken = (url: string): string => url.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** Widths of the widest letters, in ems of the bold face; any other is narrower than the last number. */
const wide: { readonly [letter: string]: number } = {
  W: 1,
  M: 0.9,
  Q: 0.78,
  G: 0.78,
  N: 0.78,
  D: 0.78,
  H: 0.78,
  U: 0.78,
  ' ': 0.26,
};
const usual = 0.68;
/** Between letters, as the style says. */
const spacing = 0.03;

/** How wide a code is at most, in ems, so that its type can be as large as its panel allows. */
const emsOf = (code: string): number => [...code].reduce((sum, letter) => sum + (wide[letter] ?? usual) + spacing, 0);

export function JoinPanel(props: { readonly snapshot: RoomSnapshot; readonly big?: boolean }): JSX.Element | null {
  const { snapshot, big } = props;
  const root = rootOf(snapshot);
  if (root === undefined) return null;
  const code = printRoomCode(snapshot.code);
  const { joined } = snapshot.live;
  const shut = snapshot.network?.open === false && snapshot.screen.address === undefined && joined === 0;
  return (
    <section class={big ? 'joinPanel big' : 'joinPanel'} aria-label={m.present_join_title()}>
      <Qr text={joinAddress(root, snapshot.code)} label={m.present_qr_label({ address: spoken(root), code })} />
      <p class="code" style={{ '--ems': emsOf(code).toFixed(2) }}>
        {code}
      </p>
      <p class="where">
        {m
          .present_join_at({ address: spoken(root) })
          .split(/(?=\/)/)
          .map((part, at) => (
            <Fragment key={part}>
              {at > 0 && <wbr />}
              {part}
            </Fragment>
          ))}
      </p>
      {snapshot.locked && <p>{m.present_locked()}</p>}
      {big && shut && <p>{m.present_not_open_yet()}</p>}
      {big && !shut && (
        <p class="lamp" data-on={joined > 0 ? '' : undefined}>
          {joined > 0 ? m.present_phones_in({ count: joined }) : m.present_no_phone_yet()}
        </p>
      )}
    </section>
  );
}
