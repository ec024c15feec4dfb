/** The panels of the list, one at a time under their names; those that work on stay drawn while another is shown. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { lazily } from '../ui/lazily.tsx';
import { useStore } from '../ui/useStore.ts';
import { m } from '../words/words.ts';
import type { Bench } from './bench.ts';
import { type Panel, type PanelProps, panels } from './panels.ts';

const drawn = new Map(panels.map((panel) => [panel.id, lazily<PanelProps>(panel.load)]));

/** Arrows go from name to name, as in any list of tabs. */
function step(event: KeyboardEvent, id: string): string | undefined {
  const at = panels.findIndex((panel) => panel.id === id);
  const last = panels.length - 1;
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key];
  return to === undefined ? undefined : panels[(to + panels.length) % panels.length]?.id;
}

export function Panels({ bench }: { readonly bench: Bench }): JSX.Element {
  const [shown, setShown] = useState(panels[0]?.id ?? '');
  const project = useStore(bench.workshop, (state) => state.project);
  const opened = useRef(new Set<string>());
  opened.current.add(shown);
  const list = useRef<HTMLDivElement>(null);
  const draw = ({ id, stays }: Panel): JSX.Element | null => {
    const Part = drawn.get(id);
    // On a weak line the text comes first.
    if (project === 0 || Part === undefined || (id !== shown && !(stays && opened.current.has(id)))) return null;
    // What was said of one scene is not said of the next. What works on looks after that itself.
    return <Part key={stays ? id : `${id} ${project}`} workshop={bench.workshop} bench={bench} />;
  };
  return (
    <section class="panels" aria-label={m.studio_panels()}>
      <div role="tablist" aria-label={m.studio_panels()} ref={list}>
        {panels.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === shown}
            aria-controls={`panel-${id}`}
            tabindex={id === shown ? 0 : -1}
            onClick={(event) => {
              setShown(id);
              // On a low screen the stage leaves a panel little room below it.
              event.currentTarget.closest('.panels')?.scrollIntoView({ block: 'nearest' });
            }}
            onKeyDown={(event) => {
              const next = step(event, id);
              if (next === undefined) return;
              event.preventDefault();
              setShown(next);
              list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
            }}
          >
            {name()}
          </button>
        ))}
      </div>
      {panels.map((panel) => (
        <div
          key={panel.id}
          role="tabpanel"
          id={`panel-${panel.id}`}
          aria-labelledby={`tab-${panel.id}`}
          hidden={panel.id !== shown}
          tabindex={0}
        >
          {draw(panel)}
        </div>
      ))}
    </section>
  );
}
