/** Before phones come: opens the room to the network, shows every address as QR and words, lights up when the first phone arrives, and says what to try when none does. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { printRoomCode } from '../core/room/code.ts';
import { address } from '../ui/route.ts';
import { m } from '../words/words.ts';
import { addressesOf } from './addresses.ts';
import { joinAddress, Qr, rootOf, spoken } from './JoinPanel.tsx';
import type { Link } from './link.ts';
import type { Standing } from './standing.ts';

function failed(reason: string): string {
  if (reason === 'port-taken') return m.present_network_port_taken();
  return reason === 'fixed' ? m.present_network_fixed() : m.present_network_failed();
}

export function Network(props: { readonly link: Link; readonly standing: Standing }): JSX.Element {
  const { link, standing } = props;
  const { snapshot } = standing;
  const { network, live, code, screen } = snapshot;
  const [trouble, setTrouble] = useState<string>();
  if (network === undefined) return <p>{m.present_network_none()}</p>;
  const shown = rootOf(snapshot);
  const addresses = addressesOf(network, address(''));
  const outside = addresses.filter(({ kind }) => kind !== 'loopback');
  const toggle = async (open: boolean): Promise<void> => {
    const answer = await link.network(open);
    setTrouble(answer.ok ? undefined : failed(answer.reason));
  };
  return (
    <div class="network">
      <p class="lamp" data-on={live.joined > 0 ? '' : undefined} role="status">
        {live.joined > 0 ? m.present_phones_in({ count: live.joined }) : m.present_no_phone_yet()}
      </p>
      {network.open ? (
        <p>
          {m.present_network_is_open()}{' '}
          <button type="button" class="button line small" onClick={() => void toggle(false)}>
            {m.present_network_shut()}
          </button>
        </p>
      ) : (
        <p>
          <button type="button" class="button solid" onClick={() => void toggle(true)}>
            {m.present_network_open()}
          </button>{' '}
          {m.present_network_open_what()}
        </p>
      )}
      {trouble !== undefined && <p role="alert">{trouble}</p>}
      <ul class="addresses">
        {addresses.map(({ url, kind }) => (
          <li key={url}>
            <Qr
              text={joinAddress(url, code)}
              label={m.present_qr_label({ address: spoken(url), code: printRoomCode(code) })}
            />
            <p>
              <b>{m.present_join_at({ address: spoken(url) })}</b> <span class="code">{printRoomCode(code)}</span>
              <small>{kind === 'loopback' ? m.present_address_here() : m.present_address_network()}</small>
            </p>
            <button
              type="button"
              class="button line small"
              aria-pressed={shown === url}
              onClick={() => void link.command({ do: 'show', screen: { ...screen, address: url } })}
            >
              {shown === url ? m.present_address_shown() : m.present_address_show()}
            </button>
          </li>
        ))}
      </ul>
      {network.open && outside.length === 0 && <p role="alert">{m.present_no_network()}</p>}
      <details open={network.open && live.joined === 0}>
        <summary>{m.present_advice_title()}</summary>
        <ol>
          <li>{m.present_advice_same()}</li>
          <li>{m.present_advice_mobile()}</li>
          <li>{m.present_advice_other()}</li>
          <li>{m.present_advice_guest()}</li>
          <li>{m.present_advice_firewall()}</li>
          <li>{m.present_advice_hands()}</li>
        </ol>
      </details>
    </div>
  );
}
