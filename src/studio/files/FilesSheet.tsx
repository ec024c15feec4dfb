/** New and open: a small scene to write over, what is kept on this device, the scenarios that come with the program, and files from the disk. */
import stories from 'virtual:stories';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fromInput } from '../../open/chosen.ts';
import { storiesIn } from '../../open/texts.ts';
import { listScenes, removeScene, type Scene } from '../../session/scenes/shelf.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { m } from '../../words/words.ts';
import type { Bench } from '../bench.ts';
import { mayOpenInPlace, openChosen, openFilesInPlace, openFolderInPlace, type Read } from './disk.ts';
import { idFromTitle, titleIn } from './named.ts';
import { type Beginning, openShipped, openTemplate } from './shipped.ts';

/** Ink would read these in a title as logic, a comment, a tag, or the end of the line. */
const notInTitle = /[{}#\r\n|]|\/\/|\/\*|->|<-/g;

/** Puts what was read on the bench; a sentence where there is nothing to put. */
export function takeRead(bench: Bench, { files, origins, unreadable }: Read): string | undefined {
  if (Object.keys(files).length === 0) {
    return unreadable.length > 0 ? m.studio_not_text({ file: unreadable.join(', ') }) : m.studio_no_ink();
  }
  const found = storiesIn(new Map(Object.entries(files)));
  const main = found[0] ?? Object.keys(files).find((path) => /\.ink$/i.test(path));
  const title = main === undefined ? undefined : titleIn(files[main]);
  bench.begin({ files, main }, title ?? main ?? Object.keys(files)[0] ?? '', origins);
  bench.say(unreadable.length > 0 ? m.studio_not_text({ file: unreadable.join(', ') }) : '');
  return undefined;
}

const when = (at: number): string =>
  new Intl.DateTimeFormat(document.documentElement.lang || 'en', { dateStyle: 'medium', timeStyle: 'short' }).format(
    at,
  );

function Kept(props: { readonly bench: Bench; readonly onDone: () => void }): JSX.Element | null {
  const { bench, onDone } = props;
  const [scenes, setScenes] = useState<readonly Scene[]>([]);
  const [removing, setRemoving] = useState<string>();
  const look = (): void => void listScenes().then(setScenes);
  useEffect(look, []);
  if (scenes.length === 0) return null;
  return (
    <section>
      <h3>{m.studio_kept_here()}</h3>
      <ul class="keptScenes">
        {scenes.map((scene) => (
          <li key={scene.id}>
            <button
              type="button"
              class="pick"
              onClick={() => {
                bench.resume(scene);
                onDone();
              }}
            >
              <b>{scene.name}</b>
              <span>{when(scene.updated)}</span>
            </button>
            {removing === scene.id ? (
              <button
                type="button"
                class="button line small"
                onClick={() => void removeScene(scene.id).then(look, look)}
              >
                {m.studio_remove_surely()}
              </button>
            ) : (
              <button
                type="button"
                class="button quiet small"
                aria-label={m.studio_remove_scene({ name: scene.name })}
                disabled={scene.id === bench.keeper.getState().id}
                onClick={() => setRemoving(scene.id)}
              >
                {m.studio_remove()}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fresh(props: {
  readonly bench: Bench;
  readonly onDone: () => void;
  readonly onSay: (sentence: string) => void;
}): JSX.Element {
  const { bench, onDone, onSay } = props;
  const begin = async (form: HTMLFormElement, begun: Beginning): Promise<void> => {
    const given = String(new FormData(form).get('title') ?? '');
    const title = given.replace(notInTitle, ' ').replace(/\s+/g, ' ').trim() || m.studio_untitled();
    const project = await openTemplate(title, idFromTitle(title), begun);
    if (project === undefined) {
      onSay(m.studio_did_not_arrive());
      return;
    }
    bench.begin(project, title);
    onDone();
  };
  return (
    <form
      class="fresh"
      onSubmit={(event) => {
        event.preventDefault();
        void begin(event.currentTarget, event.submitter?.dataset.begun === 'empty' ? 'empty' : 'new');
      }}
    >
      <h3>{m.studio_new()}</h3>
      <p>{m.studio_new_lead()}</p>
      <label>
        <span>{m.studio_new_title()}</span>
        <input class="field" name="title" autocomplete="off" maxLength={80} data-first />
      </label>
      <div class="wayButtons">
        <button type="submit" class="button solid small">
          {m.studio_new_begin()}
        </button>
        <button type="submit" class="button line small" data-begun="empty">
          {m.studio_new_empty()}
        </button>
      </div>
    </form>
  );
}

function FromDisk(props: { readonly take: (read: () => Promise<Read | undefined>) => void }): JSX.Element {
  const choose = (input: HTMLInputElement): void => {
    const chosen = fromInput(input);
    props.take(() => openChosen(chosen));
  };
  return (
    <section>
      <h3>{m.studio_from_disk()}</h3>
      <p>{mayOpenInPlace() ? m.studio_from_disk_in_place() : m.studio_from_disk_copy()}</p>
      {mayOpenInPlace() ? (
        <div class="wayButtons">
          <button type="button" class="button line small" onClick={() => props.take(openFilesInPlace)}>
            {m.studio_choose_files()}
          </button>
          <button type="button" class="button line small" onClick={() => props.take(openFolderInPlace)}>
            {m.studio_choose_folder()}
          </button>
        </div>
      ) : (
        <div class="wayButtons">
          <label class="button line small">
            <input class="sr" type="file" multiple onChange={({ currentTarget }) => choose(currentTarget)} />
            {m.studio_choose_files()}
          </label>
          <label class="button line small">
            <input
              class="sr"
              type="file"
              {...{ webkitdirectory: true }}
              onChange={({ currentTarget }) => choose(currentTarget)}
            />
            {m.studio_choose_folder()}
          </label>
        </div>
      )}
    </section>
  );
}

export function FilesSheet({ bench, onClose }: { readonly bench: Bench; readonly onClose: () => void }): JSX.Element {
  const [said, setSaid] = useState('');
  const take = async (read: () => Promise<Read | undefined>): Promise<void> => {
    try {
      const found = await read();
      if (found === undefined) return;
      const sentence = takeRead(bench, found);
      if (sentence === undefined) onClose();
      else setSaid(sentence);
    } catch {
      setSaid(m.studio_not_opened());
    }
  };
  const ship = async (id: string, title: string): Promise<void> => {
    const project = await openShipped(id);
    if (project === undefined) {
      setSaid(m.studio_did_not_arrive());
      return;
    }
    bench.begin(project, title);
    onClose();
  };
  return (
    <Dialog title={m.studio_files_title()} class="filesSheet" onClose={onClose}>
      <p role="status">{said}</p>
      <Fresh bench={bench} onDone={onClose} onSay={setSaid} />
      <Kept bench={bench} onDone={onClose} />
      <FromDisk take={(read) => void take(read)} />
      <section>
        <h3>{m.studio_shipped()}</h3>
        <ul class="keptScenes">
          {stories.map(({ id, meta }) => (
            <li key={id}>
              <button type="button" class="pick" onClick={() => void ship(id, meta.title)}>
                <b>{meta.title}</b>
                {meta.trains !== undefined && <span>{meta.trains}</span>}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </Dialog>
  );
}
