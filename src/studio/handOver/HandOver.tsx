/** *Hand it over*: the story as a file that others can play, take into a course, or go on writing. Nothing is sent anywhere; a file is saved. */
import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { At, Finding } from '../../core/compile/finding.ts';
import { exportFormats } from '../../export/formats.ts';
import { Icon } from '../../ui/icons.tsx';
import { address } from '../../ui/route.ts';
import { useStore } from '../../ui/useStore.ts';
import { findingSentence } from '../../words/findings.ts';
import { m } from '../../words/words.ts';
import type { PanelProps } from '../panels.ts';
import './handOver.css';
import type { HandAsk, HandTold } from './told.ts';

type GoTo = (at: At) => void;

/** Milliseconds a proof may take before the file goes without a complete one. */
const patience = 10_000;
/** Findings shown; more have one cause near the first. */
const mostShown = 5;

type Made = Extract<HandTold, { kind: 'made' }>;
type State =
  | { readonly at: 'rest' | 'stopped' }
  | { readonly at: 'making'; readonly format: string }
  | { readonly at: 'made'; readonly told: Made; readonly href: string }
  | { readonly at: 'not-made'; readonly told: Exclude<HandTold, Made> };

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e5 ? 3 : 1);

function save(href: string, name: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}

/** One worker at a time: a second wish ends the first. What came of a wish is told while its scene is open; its file is saved all the same. */
function useMaking(project: number): { readonly state: State; make(ask: HandAsk): void; stop(): void } {
  const [told, setTold] = useState<{ readonly state: State; readonly of: number }>({
    state: { at: 'rest' },
    of: project,
  });
  // Of the scene that is open when the wish is made: each draw has a function of its own.
  const setState = (state: State): void => setTold({ state, of: project });
  const hand = useRef<Worker | undefined>(undefined);
  const href = useRef<string | undefined>(undefined);
  const letGo = () => {
    hand.current?.terminate();
    hand.current = undefined;
    if (href.current !== undefined) URL.revokeObjectURL(href.current);
    href.current = undefined;
  };
  useEffect(() => letGo, []);
  return {
    state: told.of === project ? told.state : { at: 'rest' },
    make(ask) {
      letGo();
      setState({ at: 'making', format: ask.format });
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      hand.current = worker;
      const done = (told: HandTold) => {
        worker.terminate();
        hand.current = undefined;
        if (told.kind !== 'made') {
          setState({ at: 'not-made', told });
          return;
        }
        const made = URL.createObjectURL(new Blob([told.bytes], { type: told.type }));
        href.current = made;
        save(made, told.name);
        setState({ at: 'made', told, href: made });
      };
      worker.onmessage = ({ data }: MessageEvent<HandTold>) => done(data);
      worker.onerror = () => done({ kind: 'failed' });
      worker.postMessage(ask);
    },
    stop() {
      letGo();
      setState({ at: 'stopped' });
    },
  };
}

function Findings(props: { readonly findings: readonly Finding[]; readonly goTo: GoTo }): JSX.Element {
  return (
    <>
      <p>{m.export_panel_not_yet()}</p>
      <ul class="handFindings">
        {props.findings.slice(0, mostShown).map((finding) => (
          <li key={`${finding.file}:${finding.line}:${finding.rule}`}>
            <button type="button" class="button line small" onClick={() => props.goTo(finding)}>
              {m.export_panel_where({ file: finding.file, line: finding.line })}
            </button>
            <span>{findingSentence(finding)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Done({ state, goTo }: { readonly state: State; readonly goTo: GoTo }): JSX.Element | null {
  if (state.at === 'made') {
    const { told, href } = state;
    return (
      <p>
        {m.export_panel_made({ file: told.name, megabytes: megabytes(told.bytes.length) })}{' '}
        <a href={href} download={told.name}>
          {m.export_panel_again()}
        </a>
      </p>
    );
  }
  if (state.at !== 'not-made') return null;
  const { told } = state;
  switch (told.kind) {
    case 'findings':
      return <Findings findings={told.findings} goTo={goTo} />;
    case 'no-player':
      return <p>{m.export_panel_no_player()}</p>;
    case 'failed':
      return <p>{m.export_panel_failed()}</p>;
  }
}

export function HandOverPanel({ workshop }: PanelProps): JSX.Element {
  const main = useStore(workshop, (all) => all.main);
  const { state, make, stop } = useMaking(useStore(workshop, (all) => all.project));
  const [score, setScore] = useState(false);
  const id = useId();
  const said = useRef<HTMLDivElement>(null);
  // What came of it stands above the list, which may have been scrolled.
  useEffect(() => said.current?.scrollIntoView({ block: 'nearest' }), [state]);
  if (main === undefined) return <p class="handOver">{m.export_panel_no_story()}</p>;
  const making = state.at === 'making' ? state.format : undefined;
  const wish = (format: string) => () =>
    make({
      format,
      main,
      files: workshop.getState().files,
      places: workshop.places,
      score,
      root: address(''),
      patience,
    });
  return (
    <section class="handOver" aria-labelledby={id}>
      <h2 id={id}>{m.export_panel_title()}</h2>
      <p>{m.export_panel_lead()}</p>
      <div class="handSaid" role="status" ref={said}>
        {making !== undefined && <p>{m.export_panel_working()}</p>}
        {state.at === 'stopped' && <p>{m.export_panel_stopped()}</p>}
        <Done state={state} goTo={(at) => workshop.goTo(at)} />
      </div>
      {making !== undefined && (
        <button type="button" class="button line small" onClick={stop}>
          {m.export_panel_stop()}
        </button>
      )}
      <ul class="handFormats">
        {exportFormats.map((format) => (
          <li key={format.id}>
            <div>
              <h3 id={`${id}-${format.id}`}>{format.label()}</h3>
              <p>{format.help()}</p>
            </div>
            <button
              type="button"
              class="button line small"
              aria-describedby={`${id}-${format.id}`}
              disabled={making !== undefined}
              onClick={wish(format.id)}
            >
              <Icon name="next" />
              <span>{making === format.id ? m.export_panel_making() : m.export_panel_make()}</span>
            </button>
          </li>
        ))}
      </ul>
      <label class="handScore">
        <input type="checkbox" checked={score} onChange={(event) => setScore(event.currentTarget.checked)} />
        <span>
          <b>{m.export_panel_number()}</b> {m.export_panel_number_help()}
        </span>
      </label>
    </section>
  );
}
