/** Says whether what was typed is kept on this device, and where it is not, what to do. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useStore } from '../../ui/useStore.ts';
import { m } from '../../words/words.ts';
import type { Bench } from '../bench.ts';
import { askElsewhere } from './asking.ts';
import { downloadFiles } from './disk.ts';

const sentences = {
  kept: m.studio_keeping_kept,
  saving: m.studio_keeping_saving,
  full: m.studio_keeping_full,
  forbidden: m.studio_keeping_forbidden,
  elsewhere: m.studio_keeping_elsewhere,
} as const;

export function Keeping({ bench }: { readonly bench: Bench }): JSX.Element {
  const state = useStore(bench.keeper, (all) => all.state);
  useEffect(() => {
    // Another scene may have been opened since this was drawn.
    if (bench.keeper.getState().state === 'elsewhere' && bench.keeper.unsaved) askElsewhere(bench);
  }, [state]);
  return (
    <>
      <p class={`keeping ${state}`} role="status">
        {sentences[state]()}
      </p>
      {(state === 'full' || state === 'forbidden') && (
        <button
          type="button"
          class="item"
          onClick={() => void downloadFiles(bench.keeper.getState().name, bench.workshop.getState().files)}
        >
          {m.studio_download()}
        </button>
      )}
      {state === 'elsewhere' && (
        <button type="button" class="item" onClick={() => askElsewhere(bench)}>
          {m.studio_decide()}
        </button>
      )}
    </>
  );
}
