/** *Open an Ink file*: by picker or by dropping it anywhere on the page. It reads nothing itself; a worker does, and can be stopped. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fromDrop, fromInput } from '../open/chosen.ts';
import { heldStory, holdStory, openedId } from '../open/opened.ts';
import { type Opening, openFiles } from '../open/openFiles.ts';
import type { Chosen, Outcome } from '../open/outcome.ts';
import { lazily } from '../ui/lazily.tsx';
import { address, go, pathOf } from '../ui/route.ts';
import { m } from '../words/words.ts';

const Opened = lazily(async () => (await import('./Opened.tsx')).Opened);

const page = pathOf({ door: 'play', scenario: openedId });

type State =
  | { readonly at: 'rest' | 'givenUp' }
  | { readonly at: 'reading'; readonly giveUp: () => void }
  | { readonly at: 'done'; readonly outcome: Outcome; readonly files: readonly Chosen[] };

/** Holds files over the page while they are dragged, and takes them when they are let go. */
function useDrop(take: (dropped: DataTransfer) => void): boolean {
  const [over, setOver] = useState(false);
  const taking = useRef(take);
  taking.current = take;
  useEffect(() => {
    const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
    const hold = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setOver(false);
      taking.current(event.dataTransfer);
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('dragenter', hold, { signal });
    document.addEventListener('dragover', hold, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('drop', drop, { signal });
    return () => listening.abort();
  }, []);
  return over;
}

/** A file input that looks like a button; the folder's has an attribute that is no standard and works everywhere. */
function Choose(props: { readonly label: string; readonly folder?: boolean; readonly onChosen: Take }): JSX.Element {
  return (
    <label class="button line">
      <input
        class="sr"
        type="file"
        multiple
        {...(props.folder ? { webkitdirectory: true } : {})}
        onChange={({ currentTarget }) => props.onChosen(fromInput(currentTarget))}
      />
      {props.label}
    </label>
  );
}

type Take = (files: readonly Chosen[]) => void;

export function OpenStory(): JSX.Element {
  const [state, setState] = useState<State>({ at: 'rest' });
  const result = useRef<HTMLDivElement>(null);
  const newest = useRef<Opening | undefined>(undefined);

  const play = (outcome: Outcome): void => {
    if (outcome.kind !== 'opened') return;
    holdStory(outcome.scenario);
    go(page);
  };
  const read = async (files: readonly Chosen[], wanted?: string): Promise<void> => {
    if (files.length === 0) return;
    newest.current?.giveUp();
    const opening = openFiles({ files, ...(wanted === undefined ? {} : { wanted }) });
    newest.current = opening;
    setState({ at: 'reading', giveUp: opening.giveUp });
    const outcome = await opening.outcome;
    if (newest.current !== opening) return;
    newest.current = undefined;
    if (outcome === undefined) setState({ at: 'givenUp' });
    else if (outcome.kind === 'opened' && outcome.findings.length === 0) play(outcome);
    else setState({ at: 'done', outcome, files });
  };
  const over = useDrop((dropped) => void fromDrop(dropped).then((files) => read(files)));

  // Whoever leaves the page wants nothing opened over the next one.
  useEffect(
    () => () => {
      const opening = newest.current;
      newest.current = undefined;
      opening?.giveUp();
    },
    [],
  );
  useEffect(() => {
    if (state.at === 'done') result.current?.focus();
  }, [state]);

  const held = heldStory();
  const mayFolder = 'webkitdirectory' in HTMLInputElement.prototype;
  return (
    <section class={`openStory ${over ? 'over' : ''}`} aria-labelledby="open-title">
      <div class="openWords">
        <h2 id="open-title">{m.open_title()}</h2>
        <p>{over ? m.open_drop_here() : m.open_lead()}</p>
        {held !== undefined && (
          <p>
            {m.open_now({ title: held.meta.title })} <a href={address(page)}>{m.open_go_there()}</a>
          </p>
        )}
      </div>
      <div class="openWays">
        <Choose label={m.open_file()} onChosen={(files) => void read(files)} />
        {mayFolder && <Choose label={m.open_folder()} folder onChosen={(files) => void read(files)} />}
      </div>
      <p class="openStatus" role="status">
        {state.at === 'reading' && m.open_reading()}
        {state.at === 'givenUp' && m.open_given_up()}
      </p>
      {state.at === 'reading' && (
        <button type="button" class="button line small" onClick={state.giveUp}>
          {m.open_give_up()}
        </button>
      )}
      {state.at === 'done' && (
        <div class="openResult" ref={result} tabindex={-1}>
          <Opened
            outcome={state.outcome}
            chosen={state.files.length}
            onWanted={(path) => void read(state.files, path)}
            onPlay={() => play(state.outcome)}
          />
        </div>
      )}
    </section>
  );
}
