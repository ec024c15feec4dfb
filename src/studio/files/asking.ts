/** The questions that stand between an author's words and their loss: storage that takes nothing, and another tab that writes too. */

import { getScene } from '../../session/scenes/shelf.ts';
import { m } from '../../words/words.ts';
import type { Bench } from '../bench.ts';
import { downloadFiles } from './disk.ts';
import { newId } from './named.ts';

/** Another tab has written the same scene since: nothing of either is lost, and neither is written over. */
export function askElsewhere(bench: Bench): void {
  const { keeper } = bench;
  bench.sheet({
    kind: 'question',
    title: m.studio_elsewhere_title(),
    text: m.studio_elsewhere_text(),
    answers: [
      {
        label: m.studio_elsewhere_copy(),
        act: () => void keeper.asCopy(newId(), m.studio_copy_of({ name: keeper.getState().name })),
      },
      { label: m.studio_elsewhere_theirs(), act: () => void takeTheirs(bench) },
    ],
  });
}

/** Mine goes among the versions first; where it cannot, nothing is taken. */
async function takeTheirs(bench: Bench): Promise<void> {
  const { workshop, keeper } = bench;
  const { id } = keeper.getState();
  const scene = await getScene(id);
  if (scene === undefined) {
    void keeper.asCopy(id, keeper.getState().name);
    return;
  }
  for (const [path, text] of Object.entries(workshop.getState().files)) {
    if (scene.files[path] !== text && !(await keeper.keepVersion(path))) {
      bench.say(m.studio_elsewhere_not_taken());
      return;
    }
  }
  bench.put(scene);
}

/** Something else is to be opened while what stands here is kept nowhere. */
export function askUnsaved(bench: Bench, go: () => void): void {
  const { keeper, workshop } = bench;
  const { name, state } = keeper.getState();
  if (state === 'elsewhere') {
    askElsewhere(bench);
    return;
  }
  bench.sheet({
    kind: 'question',
    title: m.studio_unsaved_title({ name }),
    text: m.studio_unsaved_text(),
    answers: [
      {
        label: m.studio_unsaved_download(),
        act: () => void downloadFiles(name, workshop.getState().files).then(go),
      },
      { label: m.studio_unsaved_let_go(), act: go },
    ],
  });
}
