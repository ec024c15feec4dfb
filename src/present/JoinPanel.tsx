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
      <p class="code">{code}</p>
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
