/** Gives a file of the scene another name, takes one out, and brings it back: what is asked first, and what is kept. */

import { takenOut } from '../../session/scenes/shelf.ts';
import { m } from '../../words/words.ts';
import type { Bench } from '../bench.ts';
import { familyOf } from '../proof/family.ts';
import { isStory } from '../workshop.ts';
import { download } from './disk.ts';
import { mainsOf } from './mains.ts';
import { endsAlike, includersOf, isPath, movesFor, textsFor } from './names.ts';

export function renameFile(bench: Bench): void {
  const { workshop, keeper } = bench;
  const { active } = workshop.getState();
  if (active === undefined) return;
  bench.sheet({
    kind: 'name',
    title: m.studio_rename_title({ name: active }),
    label: m.studio_file_name(),
    value: active,
    take: (to) => {
      if (to === active) return undefined;
      if (!isPath(to)) return m.studio_file_no_name();
      if (!endsAlike(active, to)) return m.studio_file_other_end({ file: active });
      const { files, main } = workshop.getState();
      const moves = movesFor(files, active, to);
      const taken = [...moves.values()].find((path) => Object.hasOwn(files, path) && !moves.has(path));
      if (taken !== undefined) return m.studio_file_taken({ file: taken });
      const onDisk = [...moves.keys()].some((path) => keeper.getState().origins[path] !== undefined);
      workshop.rename(moves, textsFor(files, main, moves));
      void keeper.follow(moves);
      bench.say(onDisk ? m.studio_file_named_disk({ file: to }) : m.studio_file_named({ file: to }));
      return undefined;
    },
  });
}

/** The story that would play without this file, told by the names: a translation is no story of its own. */
function nextMain(bench: Bench, path: string): string | undefined {
  const { files } = bench.workshop.getState();
  const left = Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
  return mainsOf({ files: left, main: undefined }).find((one) => isStory(one) && familyOf(one).original !== path);
}

export function takeOut(bench: Bench): void {
  const { workshop, keeper } = bench;
  const { active, main, files } = workshop.getState();
  if (active === undefined) return;
  const next = active === main ? nextMain(bench, active) : main;
  if (active === main && next === undefined) {
    bench.say(m.studio_take_out_only());
    return;
  }
  const by = includersOf(files, main, active);
  const take = async (): Promise<void> => {
    if (!(await keeper.keepVersion(active))) {
      bench.say(m.studio_take_out_not({ file: active }));
      return;
    }
    leave();
    bench.say(m.studio_taken_out({ file: active }));
  };
  const leave = (): void => {
    if (next !== undefined) workshop.setMain(next);
    workshop.remove(active);
    keeper.setOrigin(active, undefined);
    if (workshop.getState().active === undefined && next !== undefined) workshop.show(next);
  };
  bench.sheet({
    kind: 'question',
    title: m.studio_take_out_title({ file: active }),
    text: [
      m.studio_take_out_text(),
      ...(active === main && next !== undefined ? [m.studio_take_out_plays({ file: next })] : []),
      ...(by.length > 0 ? [m.studio_take_out_included({ file: by.join(', ') })] : []),
      ...(keeper.getState().origins[active] === undefined ? [] : [m.studio_take_out_disk()]),
    ].join(' '),
    answers: [
      { label: m.studio_take_out_do(), act: () => void take() },
      {
        label: m.studio_take_out_download(),
        act: () => {
          download(active.slice(active.lastIndexOf('/') + 1), files[active] ?? '');
          void keeper.keepVersion(active).then((kept) => {
            leave();
            bench.say(kept ? m.studio_taken_out({ file: active }) : m.studio_downloaded({ file: active }));
          });
        },
      },
    ],
  });
}

/** Files that were taken out, as they were then. */
export async function bringBack(bench: Bench): Promise<void> {
  const { workshop, keeper } = bench;
  const gone = await takenOut(keeper.getState().id, Object.keys(workshop.getState().files));
  if (gone.length === 0) {
    bench.say(m.studio_bring_back_none());
    return;
  }
  bench.sheet({
    kind: 'pick',
    title: m.studio_command_bring_back(),
    items: gone.map(({ path, text }) => ({
      label: path,
      detail: m.studio_version_lines({ count: text.split('\n').length }),
      act: () => {
        workshop.write(path, text);
        workshop.goTo({ file: path, line: 1 });
        bench.say(m.studio_brought_back({ file: path }));
      },
    })),
  });
}
