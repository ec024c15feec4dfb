/** The phones of this room as numbers, and how one of them is removed. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PhonesAck } from '../../core/room/wire.ts';
import { m } from '../../words/words.ts';
import type { Link } from '../link.ts';

export function Phones(props: { readonly link: Link }): JSX.Element {
  const [phones, setPhones] = useState<Extract<PhonesAck, { ok: true }>['phones']>();
  const look = async (): Promise<void> => {
    const answer = await props.link.phones();
    setPhones(answer.ok ? answer.phones : []);
  };
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open) void look();
      }}
    >
      <summary>{m.present_phones_title()}</summary>
      <p>{m.present_phones_how()}</p>
      <ol class="phoneList">
        {phones?.map(({ id, here }, at) => (
          <li key={id}>
            {m.present_phone_number({ number: at + 1 })} {here ? m.present_phone_here() : m.present_phone_away()}
            <button
              type="button"
              class="button line small"
              onClick={() => void props.link.command({ do: 'remove', device: id }).then(look)}
            >
              {m.present_phone_remove()}
            </button>
          </li>
        ))}
      </ol>
      {phones?.length === 0 && <p>{m.present_no_phone_yet()}</p>}
    </details>
  );
}
