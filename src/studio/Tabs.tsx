/** The files that are open, as tabs over the editor. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStore } from '../ui/useStore.ts';
import { m } from '../words/words.ts';
import type { Bench } from './bench.ts';
import { commandKey, commandName, keyWords } from './commands.ts';
import { mainsOf } from './files/mains.ts';
import type { Workshop } from './workshop.ts';

/** Which story plays, where the scene holds several. */
function Plays({ workshop }: { readonly workshop: Workshop }): JSX.Element | null {
  const main = useStore(workshop, (state) => state.main);
  const mains = useStore(workshop, mainsOf);
  if (mains.length < 2) return null;
  return (
    <label class="plays">
      <span>{m.studio_plays()}</span>
      <select class="field" value={main} onChange={({ currentTarget }) => workshop.setMain(currentTarget.value)}>
        {mains.map((path) => (
          <option key={path} value={path} selected={path === main}>
            {path}
          </option>
        ))}
      </select>
    </label>
  );
}

export function Tabs({ bench }: { readonly bench: Bench }): JSX.Element {
  const { workshop } = bench;
  const several = useStore(workshop, ({ files }) => Object.keys(files).length > 1);
  const tabs = useStore(workshop, (state) => state.tabs);
  const active = useStore(workshop, (state) => state.active);
  const list = useRef<HTMLUListElement>(null);
  // Of many tabs the one that is open is in sight; the page itself stays where it is.
  useLayoutEffect(() => {
    const now = list.current?.querySelector<HTMLElement>('.now');
    if (list.current === null || !now) return;
    const over = now.getBoundingClientRect().right - list.current.getBoundingClientRect().right;
    const before = list.current.getBoundingClientRect().left - now.getBoundingClientRect().left;
    if (over > 0) list.current.scrollLeft += over;
    else if (before > 0) list.current.scrollLeft -= before;
  }, [active, tabs]);
  return (
    <nav class="fileTabs" aria-label={m.studio_files()}>
      <ul ref={list}>
        {tabs.map((path) => (
          <li key={path} class={path === active ? 'now' : ''}>
            <button
              type="button"
              aria-current={path === active ? 'page' : undefined}
              onClick={() => workshop.show(path)}
            >
              {path}
            </button>
            {tabs.length > 1 && (
              <button
                type="button"
                class="closeTab"
                aria-label={m.studio_close_file({ file: path })}
                onClick={() => workshop.closeTab(path)}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      {several && (
        <button
          type="button"
          class="allFiles"
          title={keyWords(commandKey('goToFile'))}
          onClick={() => void bench.commands.run('goToFile')}
        >
          {commandName('goToFile')}
        </button>
      )}
      <Plays workshop={workshop} />
    </nav>
  );
}
