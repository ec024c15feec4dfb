/** Plays the scene with other values in its variables: what would be if it had come to this another way. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Dialog } from '../../ui/Dialog.tsx';
import { m } from '../../words/words.ts';
import type { Bench } from '../bench.ts';
import { declaredIn, read, truths } from './declared.ts';

export function VariablesSheet({
  bench,
  onClose,
}: {
  readonly bench: Bench;
  readonly onClose: () => void;
}): JSX.Element {
  const { files, walk } = bench.workshop.getState();
  const declared = useMemo(() => declaredIn(files), []);
  const set = walk.start?.variables ?? {};
  const play = (form: HTMLFormElement): void => {
    const data = new FormData(form);
    const changed = declared.flatMap((one) => {
      const value = read(data, one);
      return value === undefined || value === one.value ? [] : [[one.name, value] as const];
    });
    bench.workshop.setVariables(Object.fromEntries(changed));
    onClose();
  };
  return (
    <Dialog title={m.studio_variables_title()} onClose={onClose}>
      <p>{declared.length === 0 ? m.studio_variables_none() : m.studio_variables_lead()}</p>
      <form
        class="variables"
        onSubmit={(event) => {
          event.preventDefault();
          play(event.currentTarget);
        }}
      >
        {declared.map(({ name, value }) => (
          <label key={name} htmlFor={`variable-${name}`}>
            <code>{name}</code>
            {typeof value === 'boolean' ? (
              <select id={`variable-${name}`} class="field" name={name} defaultValue={String(set[name] ?? value)}>
                {truths.map((truth) => (
                  <option key={truth}>{truth}</option>
                ))}
              </select>
            ) : (
              <input
                id={`variable-${name}`}
                class="field"
                name={name}
                inputMode={typeof value === 'number' ? 'decimal' : 'text'}
                defaultValue={String(set[name] ?? value)}
                autocomplete="off"
              />
            )}
          </label>
        ))}
        {declared.length > 0 && (
          <button type="submit" class="button solid small">
            {m.studio_variables_play()}
          </button>
        )}
      </form>
    </Dialog>
  );
}
