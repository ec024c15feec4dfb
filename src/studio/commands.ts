/** Every command of the studio by name, with its keys: what the palette lists and the keyboard does. One line each. */

import type { Pressed } from '../open/stageTalk.ts';
import { m } from '../words/words.ts';

export type CommandId = keyof typeof commandTable;

/** Keys as CodeMirror writes them; `Mod` is Ctrl, and ⌘ on a Mac. */
const commandTable = {
  palette: { name: m.studio_command_palette, key: 'Mod-Shift-p' },
  new: { name: m.studio_command_new, key: '' },
  open: { name: m.studio_command_open, key: 'Mod-o' },
  save: { name: m.studio_command_save, key: 'Mod-s' },
  versions: { name: m.studio_command_versions, key: '' },
  goToFile: { name: m.studio_command_go_to_file, key: 'Mod-p' },
  main: { name: m.studio_command_main, key: '' },
  addFile: { name: m.studio_command_add_file, key: '' },
  renameFile: { name: m.studio_command_rename_file, key: '' },
  takeOut: { name: m.studio_command_take_out, key: '' },
  bringBack: { name: m.studio_command_bring_back, key: '' },
  looks: { name: m.studio_command_looks, key: '' },
  complete: { name: m.studio_command_complete, key: 'Ctrl-Space' },
  meaning: { name: m.studio_command_meaning, key: 'F1' },
  search: { name: m.studio_command_search, key: 'Mod-f' },
  outline: { name: m.studio_command_outline, key: 'Mod-Shift-o' },
  definition: { name: m.studio_command_definition, key: 'F12' },
  uses: { name: m.studio_command_uses, key: 'Shift-F12' },
  rename: { name: m.studio_command_rename, key: 'F2' },
  nextFinding: { name: m.studio_command_next_finding, key: 'F8' },
  mend: { name: m.studio_command_mend, key: 'Mod-.' },
  fold: { name: m.studio_command_fold, key: 'Mod-Alt-[' },
  unfold: { name: m.studio_command_unfold, key: 'Mod-Alt-]' },
  playHere: { name: m.studio_command_play_here, key: 'Mod-Enter' },
  stageText: { name: m.studio_command_stage_text, key: 'Mod-Shift-Enter' },
  restart: { name: m.studio_command_restart, key: '' },
  variables: { name: m.studio_command_variables, key: '' },
  toStage: { name: m.studio_command_to_stage, key: 'F6' },
  tour: { name: m.studio_command_tour, key: '' },
} as const;

export const commandIds = Object.keys(commandTable) as CommandId[];
export const commandName = (id: CommandId): string => commandTable[id].name();
export const commandKey = (id: CommandId): string => commandTable[id].key;

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** As printed on the keyboard: `Ctrl+Shift+P`. */
export function keyWords(key: string): string {
  const names: { readonly [part: string]: string } = { Mod: isMac() ? '⌘' : 'Ctrl' };
  return key
    .split('-')
    .map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}

/** True where these keys were pressed, wherever the focus is. */
function isPressed(key: string, event: Pressed): boolean {
  if (key === '') return false;
  const parts = key.split('-');
  const last = parts.at(-1) ?? '';
  const mod = isMac() ? event.metaKey : event.ctrlKey;
  return (
    event.key.toLowerCase() === last.toLowerCase() &&
    mod === parts.includes('Mod') &&
    event.shiftKey === parts.includes('Shift') &&
    event.altKey === parts.includes('Alt')
  );
}

/** Hears commands from anywhere in the studio; each part answers for its own. */
export class Commands {
  readonly #answers = new Map<CommandId, () => void>();

  answer(id: CommandId, act: () => void): () => void {
    this.#answers.set(id, act);
    return () => {
      if (this.#answers.get(id) === act) this.#answers.delete(id);
    };
  }

  /** False where nobody answers now: no file is open, or the part is not drawn. */
  run(id: CommandId): boolean {
    const act = this.#answers.get(id);
    act?.();
    return act !== undefined;
  }

  /** Runs the command these keys stand for; false where they stand for none. */
  press(pressed: Pressed): boolean {
    const id = commandIds.find((one) => isPressed(commandKey(one), pressed));
    return id !== undefined && this.run(id);
  }

  get able(): readonly CommandId[] {
    return commandIds.filter((id) => this.#answers.has(id));
  }
}
