/** The address that shows the projector's view on another computer. It only looks on: no key of it leads. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { FacilitatorSnapshot } from '../../core/room/view.ts';
import type { Address } from '../../core/room/wire.ts';
import { copy } from '../../ui/download.ts';
import { address } from '../../ui/route.ts';
import { m } from '../../words/words.ts';
import { addressesOf } from '../addresses.ts';
import { projectorAddress } from '../place.ts';

function One(props: { readonly url: string; readonly kind: Address['kind'] }): JSX.Element {
  const { url, kind } = props;
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const press = async (): Promise<void> => {
    const done = await copy(url);
    setCopied(done);
    // Over plain http copying is not allowed; then one key is left to press. In a field no other key leads, so it is entered only then.
    if (!done) field.current?.select();
  };
  return (
    <li>
      <label>
        {kind === 'loopback' ? m.present_address_here() : m.present_second_elsewhere()}
        <input ref={field} class="field" readOnly value={url} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <button type="button" class="button line small" onClick={() => void press()}>
        {m.present_second_copy()}
      </button>
      <span role="status">
        {copied === true && m.present_second_copied()}
        {copied === false && m.present_second_not_copied()}
      </span>
    </li>
  );
}

export function SecondProjector(props: { readonly snapshot: FacilitatorSnapshot }): JSX.Element | null {
  const { network, projector, code } = props.snapshot;
  if (network === undefined || projector === undefined) return null;
  const addresses = addressesOf(network, address(''));
  return (
    <details class="second">
      <summary>{m.present_second_title()}</summary>
      <p>{m.present_second_how()}</p>
      <ul>
        {addresses.map(({ url, kind }) => (
          <One key={url} url={projectorAddress(url, code, projector)} kind={kind} />
        ))}
      </ul>
      {addresses.every(({ kind }) => kind === 'loopback') && <p>{m.present_second_shut()}</p>}
    </details>
  );
}
