/** Packs files so that the same files give the same bytes, whoever packs them and when. */
import { strToU8, type Zippable, zipSync } from 'fflate';

export function packed(files: Iterable<readonly [path: string, text: string]>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = {};
  for (const [path, text] of sorted) entries[path] = strToU8(text);
  // The first date a zip can hold. A zip keeps local time, so this is the same in every time zone.
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) });
}
