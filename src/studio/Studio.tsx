/** The studio: files and editor at one side, the stage and what is known of the story at the other. The bench holds the state. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { rememberScene } from '../session/scenes/last.ts';
import { Footer } from '../ui/Footer.tsx';
import { lazily } from '../ui/lazily.tsx';
import { useStore } from '../ui/useStore.ts';
import { m } from '../words/words.ts';
import { Bar } from './Bar.tsx';
import type { Bench } from './bench.ts';
import { Sheets } from './dialogs/Sheets.tsx';
import { useFileDrop } from './files/drop.ts';
import { keepPlayerAtHand } from './handOver/atHand.ts';
import { Panels } from './Panels.tsx';
import { useProving } from './proof/useProving.ts';
import { StagePanel } from './stage/StagePanel.tsx';
import { Tabs } from './Tabs.tsx';
import { useCommands } from './useCommands.ts';

export const Editor = lazily(async () => (await import('./editor/Editor.tsx')).Editor);
const Tour = lazily(async () => (await import('./tour/Tour.tsx')).Tour);

export function Studio({ bench }: { readonly bench: Bench }): JSX.Element {
  const { workshop, keeper } = bench;
  const active = useStore(workshop, (state) => state.active);
  const touring = useStore(bench, (state) => state.tour);
  const over = useFileDrop(bench);
  useCommands(bench);
  useProving(workshop);
  useEffect(keepPlayerAtHand, []);
  useEffect(() => keeper.subscribe(({ id }) => rememberScene(id)), []);
  return (
    <div class={`studio ${over ? 'over' : ''}`}>
      <Bar bench={bench} />
      {touring && <Tour bench={bench} />}
      <main class="bench">
        <section class="desk" aria-label={m.studio_files()}>
          <Tabs bench={bench} />
          {active === undefined ? <p class="empty">{m.studio_no_file()}</p> : <Editor bench={bench} />}
        </section>
        <div class="beside">
          <StagePanel bench={bench} />
          <Panels bench={bench} />
        </div>
      </main>
      <Footer />
      <Sheets bench={bench} />
    </div>
  );
}
