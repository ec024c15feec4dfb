/** Answers the commands that belong to the page as a whole, and hears the keys of all of them wherever the focus is. */
import { useEffect } from 'preact/hooks';
import { m } from '../words/words.ts';
import type { Bench } from './bench.ts';
import { type CommandId, commandKey, commandName, keyWords } from './commands.ts';
import { bringBack, renameFile, takeOut } from './files/alter.ts';
import { mainsOf, saysOf } from './files/mains.ts';
import { isPath } from './files/names.ts';
import { saveActive, watchDisk } from './files/saving.ts';

function openPalette(bench: Bench): void {
  bench.sheet({
    kind: 'pick',
    title: m.studio_commands(),
    items: bench.commands.able
      .filter((id) => id !== 'palette')
      .map((id) => ({
        label: commandName(id),
        ...(commandKey(id) === '' ? {} : { detail: keyWords(commandKey(id)) }),
        act: () => void bench.commands.run(id),
      })),
  });
}

function addFile(bench: Bench): void {
  const { workshop } = bench;
  bench.sheet({
    kind: 'name',
    title: m.studio_command_add_file(),
    label: m.studio_file_name(),
    value: 'more.ink',
    take: (path) => {
      if (!isPath(path)) return m.studio_file_no_name();
      if (Object.hasOwn(workshop.getState().files, path)) return m.studio_file_taken({ file: path });
      workshop.writeAll({ [path]: '' });
      workshop.show(path);
      return undefined;
    },
  });
}

/** The files of the scene by name; those that are no tab are opened as one. */
function goToFile(bench: Bench): void {
  const { workshop } = bench;
  const { files } = workshop.getState();
  bench.sheet({
    kind: 'pick',
    title: m.studio_command_go_to_file(),
    items: Object.keys(files)
      .sort()
      .map((path) => {
        const detail = saysOf(workshop.getState(), path);
        return {
          label: path,
          ...(detail === undefined ? {} : { detail }),
          act: () => workshop.goTo({ file: path, line: 1 }),
        };
      }),
  });
}

function chooseMain(bench: Bench): void {
  const { workshop } = bench;
  const mains = mainsOf(workshop.getState());
  if (mains.length < 2) {
    bench.say(m.studio_main_only());
    return;
  }
  bench.sheet({
    kind: 'pick',
    title: m.studio_command_main(),
    items: mains.map((path) => {
      const detail = saysOf(workshop.getState(), path);
      return {
        label: path,
        ...(detail === undefined ? {} : { detail }),
        act: () => {
          workshop.setMain(path);
          workshop.goTo({ file: path, line: 1 });
        },
      };
    }),
  });
}

/** From the text to the stage and back: F6 goes between the parts of a program. */
function goAcross(): void {
  const frame = document.querySelector<HTMLIFrameElement>('.stageHost iframe');
  if (document.activeElement === frame) {
    document.querySelector('.editorHost')?.shadowRoot?.querySelector<HTMLElement>('.cm-content')?.focus();
    return;
  }
  frame?.focus();
  frame?.contentWindow?.focus();
}

export function useCommands(bench: Bench): void {
  useEffect(() => {
    const acts: { readonly [id in CommandId]?: () => void } = {
      palette: () => openPalette(bench),
      new: () => bench.sheet({ kind: 'files' }),
      open: () => bench.sheet({ kind: 'files' }),
      save: () => void saveActive(bench),
      versions: () => bench.sheet({ kind: 'versions' }),
      variables: () => bench.sheet({ kind: 'variables' }),
      looks: () => bench.sheet({ kind: 'looks' }),
      goToFile: () => goToFile(bench),
      main: () => chooseMain(bench),
      addFile: () => addFile(bench),
      renameFile: () => renameFile(bench),
      takeOut: () => takeOut(bench),
      bringBack: () => void bringBack(bench),
      stageText: () => bench.workshop.showStageText(),
      restart: () => bench.workshop.restart(),
      toStage: goAcross,
      tour: () => bench.tour(true),
    };
    const ends = Object.entries(acts).map(([id, act]) => bench.commands.answer(id as CommandId, act));
    const onKey = (event: KeyboardEvent): void => {
      if (bench.getState().sheet !== undefined) return;
      if (!bench.commands.press(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('keydown', onKey, { capture: true });
    const unwatch = watchDisk(bench);
    return () => {
      for (const end of ends) end();
      removeEventListener('keydown', onKey, { capture: true });
      unwatch();
    };
  }, [bench]);
}
