/** A question nobody but the author can answer: what stands against each other is said, and closing the sheet changes nothing. */
import type { JSX } from 'preact';
import { Dialog } from '../../ui/Dialog.tsx';
import { m } from '../../words/words.ts';
import type { Sheet } from '../bench.ts';

type Props = { readonly sheet: Extract<Sheet, { kind: 'question' }>; readonly onClose: () => void };

export function QuestionSheet({ sheet, onClose }: Props): JSX.Element {
  return (
    <Dialog title={sheet.title} onClose={onClose}>
      <p>{sheet.text}</p>
      <div class="answers">
        {sheet.answers.map(({ label, act }) => (
          <button
            key={label}
            type="button"
            class="button line small"
            onClick={() => {
              onClose();
              act();
            }}
          >
            {label}
          </button>
        ))}
        <button type="button" class="button quiet small" onClick={onClose}>
          {m.studio_leave_as_is()}
        </button>
      </div>
    </Dialog>
  );
}
