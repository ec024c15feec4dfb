/** Finds the files a person chose or dropped, folders walked through; it opens none of them. */
import type { Chosen } from './outcome.ts';

/** Files seen in a dropped folder before the walk stops; a whole disk may have been dropped. */
const mostSeen = 20_000;

/** Folders that hold no stories of one's own. */
const isHidden = (path: string): boolean => /(^|\/)(\.[^/]|node_modules\/)/.test(path);

/** What may be a story; where nothing may, a file or two, so that it can be said which. */
function relevant(files: readonly Chosen[]): readonly Chosen[] {
  const found = files.filter(({ path }) => /\.(ink|json|plan)$/i.test(path) && !isHidden(path));
  return found.length > 0 ? found : files.slice(0, 2);
}

export function fromInput(input: HTMLInputElement): readonly Chosen[] {
  const files = [...(input.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  // The same file may be chosen again after it was mended.
  input.value = '';
  return relevant(files);
}

function fileOf(entry: FileSystemFileEntry): Promise<File | undefined> {
  return new Promise((done) => entry.file(done, () => done(undefined)));
}

/** A reader hands out a hundred entries at a time, and none when all were handed out. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done) => reader.readEntries(done, () => done([])));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function walk(entry: FileSystemEntry, found: Chosen[]): Promise<void> {
  const path = entry.fullPath.replace(/^\//, '');
  if (found.length >= mostSeen || isHidden(entry.isDirectory ? `${path}/` : path)) return;
  if (entry.isFile) {
    const file = await fileOf(entry as FileSystemFileEntry);
    if (file !== undefined) found.push({ path, file });
    return;
  }
  for (const inner of await entriesOf(entry as FileSystemDirectoryEntry)) await walk(inner, found);
}

/** Call it while the drop is being handled: afterwards the browser has forgotten what was dropped. */
export async function fromDrop(dropped: DataTransfer): Promise<readonly Chosen[]> {
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const files = [...dropped.files].map((file) => ({ path: file.name, file }));
  if (entries.length === 0) return relevant(files);
  const found: Chosen[] = [];
  for (const entry of entries) await walk(entry, found);
  return relevant(found);
}
