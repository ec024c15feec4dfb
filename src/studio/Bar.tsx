/** The bar of the studio: whether all is kept, and the few commands everybody looks for; the rest are in the list of commands. */
import type { JSX } from 'preact';
import { address } from '../ui/route.ts';
import { TopBar } from '../ui/TopBar.tsx';
import { useStore } from '../ui/useStore.ts';
import { m } from '../words/words.ts';
import type { Bench } from './bench.ts';
import { type CommandId, commandKey, commandName, keyWords } from './commands.ts';
import { Keeping } from './files/Keeping.tsx';

const inBar: readonly CommandId[] = ['open', 'save', 'palette', 'tour'];

export function Bar({ bench }: { readonly bench: Bench }): JSX.Element {
  const said = useStore(bench, (state) => state.said);
  return (
    <TopBar back={{ href: address(''), label: m.studio_home() }} title={m.studio_title()}>
      <p class="said" role="status">
        {said}
      </p>
      <Keeping bench={bench} />
      {inBar.map((id) => (
        <button
          key={id}
          type="button"
          class="item"
          title={keyWords(commandKey(id))}
          onClick={() => void bench.commands.run(id)}
        >
          {commandName(id)}
        </button>
      ))}
    </TopBar>
  );
}
