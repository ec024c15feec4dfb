/** Reads and writes files on the disk by the browser's own means: File System Access where there is one, else picker and download. It decides nothing. */

import { isInk, textOf } from '../../open/texts.ts';
import type { Origin } from '../../session/scenes/shelf.ts';
import { downloadBlob } from '../../ui/download.ts';
import { idFromTitle } from './named.ts';

/** As far as it is used here; TypeScript's DOM does not know all of it. */
type Access = {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>;
  showDirectoryPicker?(options: object): Promise<FileSystemDirectoryHandle>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
};
type Permitted = FileSystemHandle & {
  queryPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
};
type Folder = FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemHandle> };

const access = (): Access => window as unknown as Access;
export const mayOpenInPlace = (): boolean => access().showOpenFilePicker !== undefined;

export type Read = {
  readonly files: { readonly [path: string]: string };
  readonly origins: { readonly [path: string]: Origin };
  /** Names of files that are no text. */
  readonly unreadable: readonly string[];
};

/** Files seen in a folder before the walk stops. */
const mostFiles = 2000;
/** Characters of one file; a longer one is no scene. */
const mostLength = 8_000_000;

const isOurs = (name: string): boolean => isInk(name) || /\.plan$/i.test(name);

type Found = { readonly path: string; readonly file: File; readonly handle?: FileSystemFileHandle };

async function read(found: readonly Found[]): Promise<Read> {
  const files: { [path: string]: string } = {};
  const origins: { [path: string]: Origin } = {};
  const unreadable: string[] = [];
  for (const { path, file, handle } of found) {
    const text = file.size > mostLength ? undefined : await readText(file);
    if (text === undefined) {
      unreadable.push(path);
      continue;
    }
    files[path] = text;
    origins[path] = { base: text, modified: file.lastModified, ...(handle === undefined ? {} : { handle }) };
  }
  return { files, origins, unreadable };
}

async function readText(file: Blob): Promise<string | undefined> {
  try {
    return textOf(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return undefined;
  }
}

/** A picker that was closed is no error. */
async function picked<T>(pick: () => Promise<T>): Promise<T | undefined> {
  try {
    return await pick();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

const types = [{ description: 'Ink', accept: { 'text/plain': ['.ink', '.plan'] } }];

export async function openFilesInPlace(): Promise<Read | undefined> {
  const handles = await picked(async () => access().showOpenFilePicker?.({ multiple: true, types }));
  if (handles === undefined) return undefined;
  return read(
    await Promise.all(handles.map(async (handle) => ({ path: handle.name, handle, file: await handle.getFile() }))),
  );
}

async function walk(folder: Folder, at: string, found: Found[]): Promise<void> {
  for await (const entry of folder.values()) {
    if (found.length >= mostFiles) return;
    const path = `${at}${entry.name}`;
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.kind === 'directory') await walk(entry as Folder, `${path}/`, found);
    else if (isOurs(entry.name)) {
      const handle = entry as FileSystemFileHandle;
      found.push({ path, handle, file: await handle.getFile() });
    }
  }
}

export async function openFolderInPlace(): Promise<Read | undefined> {
  const folder = await picked(async () => access().showDirectoryPicker?.({ mode: 'readwrite' }));
  if (folder === undefined) return undefined;
  const found: Found[] = [];
  await walk(folder as Folder, '', found);
  return read(found);
}

/** What an input or a drop gave; a folder's own name is taken off its paths. */
export async function openChosen(
  chosen: readonly { readonly path: string; readonly file: File | Blob }[],
): Promise<Read> {
  const ours = chosen.filter(({ path }) => isOurs(path)).slice(0, mostFiles);
  const [first] = ours;
  const folder = first === undefined ? '' : first.path.slice(0, first.path.indexOf('/') + 1);
  const shared = folder !== '' && ours.every(({ path }) => path.startsWith(folder));
  return read(
    ours.map(({ path, file }) => ({
      path: shared ? path.slice(folder.length) : path,
      file: file instanceof File ? file : new File([file], path),
    })),
  );
}

/** Text as it goes to the disk: with the line ends its file had. */
const withEnds = (text: string, base: string): string =>
  base.includes('\r\n') && !text.includes('\r') ? text.replaceAll('\n', '\r\n') : text;

export type Written =
  | { readonly kind: 'written'; readonly origin: Origin }
  /** Another program has written the file since; `text` is what is there now, undefined where that is no text. */
  | { readonly kind: 'changed'; readonly text: string | undefined; readonly modified: number }
  | { readonly kind: 'refused' | 'gone' | 'full' | 'given-up' | 'downloaded' };

function whyNot(error: unknown): Written {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotFoundError') return { kind: 'gone' };
  return { kind: name === 'QuotaExceededError' ? 'full' : 'refused' };
}

/** `anyway`: writes over what another program has written, because the author said so. */
export async function writeBack(origin: Origin, text: string, anyway = false): Promise<Written> {
  const { handle, base } = origin;
  if (handle === undefined) return { kind: 'refused' };
  try {
    const permitted = handle as Permitted;
    if ((await permitted.queryPermission?.({ mode: 'readwrite' })) === 'prompt') {
      await permitted.requestPermission?.({ mode: 'readwrite' });
    }
    const there = await handle.getFile();
    const now = await readText(there);
    if (!anyway && there.lastModified !== origin.modified && now !== base) {
      return { kind: 'changed', text: now, modified: there.lastModified };
    }
    const writing = await handle.createWritable();
    await writing.write(withEnds(text, base));
    await writing.close();
    const { lastModified } = await handle.getFile();
    return { kind: 'written', origin: { handle, modified: lastModified, base: withEnds(text, base) } };
  } catch (error) {
    return whyNot(error);
  }
}

/** Asks where, and writes there. Without such a picker the file is downloaded. */
export async function writeNew(path: string, text: string): Promise<Written> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (access().showSaveFilePicker === undefined) {
    download(name, text);
    return { kind: 'downloaded' };
  }
  try {
    const handle = await picked(async () => access().showSaveFilePicker?.({ suggestedName: name, types }));
    if (handle === undefined) return { kind: 'given-up' };
    return await writeBack({ handle, base: text }, text, true);
  } catch (error) {
    return whyNot(error);
  }
}

/** One file as it is; several as a zip, since a browser may refuse the second of two downloads. */
export async function downloadFiles(name: string, files: { readonly [path: string]: string }): Promise<void> {
  const all = Object.entries(files);
  const [only] = all;
  if (all.length === 1 && only !== undefined) {
    download(only[0].slice(only[0].lastIndexOf('/') + 1), only[1]);
    return;
  }
  try {
    const { packed } = await import('../../export/zip.ts');
    download(`${idFromTitle(name)}.zip`, packed(all), 'application/zip');
  } catch {
    // The part that packs did not arrive.
    for (const [path, text] of all) download(path.slice(path.lastIndexOf('/') + 1), text);
  }
}

export function download(name: string, content: string | Uint8Array, type = 'text/plain;charset=utf-8'): void {
  downloadBlob(new Blob([content as BlobPart], { type }), name);
}

/** What another program has made of the file since it was read or written here; undefined where it is as it was, or cannot be asked. */
export async function changedOnDisk({
  handle,
  modified,
  base,
}: Origin): Promise<{ readonly text: string; readonly modified: number } | undefined> {
  if (handle === undefined) return undefined;
  try {
    const file = await handle.getFile();
    if (file.lastModified === modified) return undefined;
    const text = await readText(file);
    return text === undefined || text === base ? undefined : { text, modified: file.lastModified };
  } catch {
    return undefined;
  }
}
