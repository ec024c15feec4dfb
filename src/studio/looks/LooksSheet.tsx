/** Whom the people of the scene look like: each with the drawn people beside their name, to be chosen among. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { youName } from '../../core/story/lines.ts';
import { choosable, lookOf } from '../../core/story/looks.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { address } from '../../ui/route.ts';
import { useStore } from '../../ui/useStore.ts';
import { lookWords } from '../../words/looks.ts';
import { m } from '../../words/words.ts';
import type { Bench } from '../bench.ts';
import './looks.css';
import { withLook } from './withLook.ts';

function Choice(props: {
  readonly name: string;
  readonly id: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}): JSX.Element {
  const { name, id, chosen, onChoose } = props;
  return (
    <label class="look">
      <input type="radio" name={`look-${name}`} value={id} checked={chosen} onChange={onChoose} />
      <img src={address(`figures/${id}.svg`)} alt="" width="90" height="108" loading="lazy" />
      <span>{lookWords(id)}</span>
    </label>
  );
}

export function LooksSheet({ bench, onClose }: { readonly bench: Bench; readonly onClose: () => void }): JSX.Element {
  const { workshop } = bench;
  const main = useStore(workshop, (state) => state.main);
  const meta = useStore(workshop, (state) => state.compiled?.scenario?.meta);
  const people = (meta?.cast ?? []).filter((name) => name !== youName);
  const [who, setWho] = useState(people[0]);
  const choose = (name: string, look: string): void => {
    if (main !== undefined) workshop.write(main, withLook(workshop.getState().files[main] ?? '', name, look));
  };
  const shown = people.find((name) => name === who) ?? people[0];
  const now = meta === undefined || shown === undefined ? undefined : lookOf(shown, meta, workshop.figures);
  return (
    <Dialog title={m.studio_command_looks()} class="looksSheet" onClose={onClose}>
      {shown === undefined ? (
        <p>{m.studio_looks_nobody()}</p>
      ) : (
        <>
          <p>{m.studio_looks_lead()}</p>
          {people.length > 1 && (
            <label class="lookWho">
              <span>{m.studio_looks_who()}</span>
              <select class="field" value={shown} onChange={({ currentTarget }) => setWho(currentTarget.value)}>
                {people.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            </label>
          )}
          <fieldset key={shown}>
            <legend>{m.studio_looks_of({ name: shown })}</legend>
            <div class="looks">
              {choosable(workshop.figures).map(({ id }) => (
                <Choice key={id} name={shown} id={id} chosen={id === now} onChoose={() => choose(shown, id)} />
              ))}
            </div>
          </fieldset>
        </>
      )}
    </Dialog>
  );
}
