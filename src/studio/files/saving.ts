/** Saves the active file to the disk and asks where another program has changed it; what is asked and done is said in words. */

import { m } from '../../words/words.ts';
import type { Bench } from '../bench.ts';
import { changedOnDisk, download, type Written, writeBack, writeNew } from './disk.ts';

/** Saves on the device and, to the file the text came from; without one it asks where. */
export async function saveActive(bench: Bench): Promise<void> {
  const { active, files } = bench.workshop.getState();
  const text = active === undefined ? undefined : files[active];
  if (active === undefined || text === undefined) return;
  await bench.keeper.save();
  await bench.keeper.keepVersion(active);
  const origin = bench.keeper.getState().origins[active];
  const written = origin?.handle === undefined ? await writeNew(active, text) : await writeBack(origin, text);
  settle(bench, active, text, written);
}

function settle(bench: Bench, path: string, text: string, written: Written): void {
  switch (written.kind) {
    case 'written': {
      bench.keeper.setOrigin(path, written.origin);
      const { name = path } = written.origin.handle ?? {};
      // Another name may have been chosen for it on the disk.
      bench.say(m.studio_saved_to({ file: path === name || path.endsWith(`/${name}`) ? path : name }));
      return;
    }
    case 'downloaded':
      bench.say(m.studio_downloaded({ file: path }));
      return;
    case 'given-up':
      bench.say(m.studio_save_given_up());
      return;
    case 'changed':
      askChanged(bench, path, written);
      return;
    case 'refused':
    case 'gone':
    case 'full':
      askElse(bench, path, text, written.kind);
  }
}

const reasons = {
  refused: m.studio_not_saved_refused,
  gone: m.studio_not_saved_gone,
  full: m.studio_not_saved_full,
} as const;

function askElse(bench: Bench, path: string, text: string, why: keyof typeof reasons): void {
  const origin = bench.keeper.getState().origins[path];
  bench.sheet({
    kind: 'question',
    title: m.studio_not_saved_title({ file: path }),
    text: reasons[why](),
    answers: [
      ...(origin === undefined
        ? []
        : [
            {
              label: m.studio_try_again(),
              act: () => void writeBack(origin, text).then((written) => settle(bench, path, text, written)),
            },
          ]),
      {
        label: m.studio_save_elsewhere(),
        act: () => void writeNew(path, text).then((written) => settle(bench, path, text, written)),
      },
      { label: m.studio_download(), act: () => download(path.slice(path.lastIndexOf('/') + 1), text) },
    ],
  });
}

/** Never written over: mine or theirs is the author's to say, and the other stays as a version. */
function askChanged(
  bench: Bench,
  path: string,
  theirs: { readonly text: string | undefined; readonly modified: number },
): void {
  const { keeper, workshop } = bench;
  const origin = keeper.getState().origins[path];
  if (origin === undefined) return;
  const mine = (): string => workshop.getState().files[path] ?? '';
  const { text, modified } = theirs;
  const take = async (text: string): Promise<void> => {
    if (!(await keeper.keepVersion(path))) bench.say(m.studio_changed_undo());
    workshop.write(path, text);
    keeper.setOrigin(path, { ...origin, base: text, modified });
  };
  bench.sheet({
    kind: 'question',
    title: m.studio_changed_title({ file: path }),
    text: m.studio_changed_text(),
    answers: [
      ...(text === undefined ? [] : [{ label: m.studio_changed_theirs(), act: () => void take(text) }]),
      {
        label: m.studio_changed_mine(),
        act: () => void writeBack(origin, mine(), true).then((written) => settle(bench, path, mine(), written)),
      },
      { label: m.studio_changed_both(), act: () => download(path.slice(path.lastIndexOf('/') + 1), mine()) },
    ],
  });
}

/** Looks at every file that came from the disk when the author comes back to the page. */
export function watchDisk(bench: Bench): () => void {
  /** By path: the change that was asked about already. */
  const asked = new Map<string, number>();
  const look = async (): Promise<void> => {
    if (bench.getState().sheet !== undefined) return;
    for (const [path, origin] of Object.entries(bench.keeper.getState().origins)) {
      const theirs = await changedOnDisk(origin);
      if (theirs === undefined || asked.get(path) === theirs.modified) continue;
      asked.set(path, theirs.modified);
      askChanged(bench, path, theirs);
      return;
    }
  };
  const onFocus = (): void => void look();
  addEventListener('focus', onFocus);
  return () => removeEventListener('focus', onFocus);
}
