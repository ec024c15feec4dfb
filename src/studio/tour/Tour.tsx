/** A tour that writes a small scene with the author, step by step; it goes on by itself when a step has been written. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useStore } from '../../ui/useStore.ts';
import { m } from '../../words/words.ts';
import type { Bench } from '../bench.ts';
import { steps, tourFile } from './steps.ts';

export function Tour({ bench }: { readonly bench: Bench }): JSX.Element {
  const { workshop } = bench;
  const state = useStore(workshop, (all) => all);
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What was open is kept, and this is a scene of its own.
    bench.begin({ files: { [tourFile]: '' }, main: tourFile }, m.studio_tour_scene());
    heading.current?.focus();
  }, []);
  const step = steps[at];
  const open = Object.hasOwn(state.files, tourFile);
  const done = open && step?.done(state) === true;
  useEffect(() => {
    if (!done) return;
    // Long enough to see that it worked.
    const timer = setTimeout(() => setAt(at + 1), 900);
    return () => clearTimeout(timer);
  }, [done, at]);
  const end = (): void => bench.tour(false);
  if (step === undefined) {
    return (
      <aside class="tour" aria-label={m.studio_tour_title()}>
        <h2>{m.studio_tour_end()}</h2>
        <p>{m.studio_tour_end_text()}</p>
        <button type="button" class="button solid small" onClick={end}>
          {m.studio_tour_close()}
        </button>
      </aside>
    );
  }
  const { write } = step;
  return (
    <aside class="tour" aria-label={m.studio_tour_title()}>
      <div class="tourWords" role="status">
        <p class="count">{m.studio_tour_step({ number: at + 1, of: steps.length })}</p>
        <h2 ref={heading} tabindex={-1}>
          {step.title()}
        </h2>
        <p>{done ? m.studio_tour_done() : step.text()}</p>
      </div>
      {step.type !== undefined && <pre tabindex={0}>{step.type}</pre>}
      <div class="answers">
        {write !== undefined && (
          <button
            type="button"
            class="button line small"
            onClick={() => workshop.write(tourFile, write(workshop.getState().files[tourFile] ?? ''))}
          >
            {m.studio_tour_write()}
          </button>
        )}
        <button type="button" class="button quiet small" onClick={() => setAt(at + 1)}>
          {m.studio_tour_skip()}
        </button>
        <button type="button" class="button quiet small" onClick={end}>
          {m.studio_tour_close()}
        </button>
      </div>
    </aside>
  );
}
