/** Hands a text to the browser as a file, or to the device's share sheet. Nothing is sent anywhere by itself. */

/** Names neither scenario nor person: a folder of downloads is read by whoever looks at the screen. */
export function fileName(extension: string, now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `alongside-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.${extension}`;
}

/** A table opened by a spreadsheet program is taken for an old code page unless it begins with this mark. */
const byteOrderMark = '\uFEFF';

/** Saves by a link; throws what the browser throws. */
export function downloadBlob(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the Blob after the click has been answered.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** As `downloadBlob`. */
export function download(text: string, type: string, name: string): void {
  downloadBlob(new Blob([type.startsWith('text/csv') ? byteOrderMark + text : text], { type }), name);
}

export const canShare = (): boolean => typeof navigator.share === 'function';

export type Sent = 'shared' | 'copied' | 'saved' | 'stopped';

/** By the share sheet where there is one; else copied, and a file besides. `stopped`: the person closed the sheet. */
export async function sendToMyself(text: string, title: string, name: string): Promise<Sent> {
  if (canShare()) {
    try {
      await navigator.share({ title, text });
      return 'shared';
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') return 'stopped';
    }
  }
  const copied = await copy(text);
  download(text, 'text/plain;charset=utf-8', name);
  return copied ? 'copied' : 'saved';
}

/** False where the browser does not allow it, as over plain http. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
