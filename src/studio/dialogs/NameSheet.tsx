/** Asks for one name, and says beside it why one will not do. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Dialog } from '../../ui/Dialog.tsx';
import { m } from '../../words/words.ts';
import type { Sheet } from '../bench.ts';

type Props = { readonly sheet: Extract<Sheet, { kind: 'name' }>; readonly onClose: () => void };

export function NameSheet({ sheet, onClose }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [amiss, setAmiss] = useState('');
  useEffect(() => input.current?.select(), []);
  return (
    <Dialog title={sheet.title} onClose={onClose}>
      <form
        class="nameForm"
        onSubmit={(event) => {
          event.preventDefault();
          const sentence = sheet.take(input.current?.value.trim() ?? '');
          if (sentence === undefined) onClose();
          else setAmiss(sentence);
        }}
      >
        <label>
          <span>{sheet.label}</span>
          <input
            ref={input}
            class="field"
            autocomplete="off"
            spellcheck={false}
            defaultValue={sheet.value}
            aria-describedby="name-amiss"
          />
        </label>
        <p id="name-amiss" role="alert">
          {amiss}
        </p>
        <button type="submit" class="button solid small">
          {m.studio_name_take()}
        </button>
      </form>
    </Dialog>
  );
}
