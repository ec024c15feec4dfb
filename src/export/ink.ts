/** The Ink files as they were written, to be gone on with elsewhere, and the licenses of what plays them, as beside every export. */
import { m } from '../words/words.ts';
import type { ExportFormat, SourceFile } from './format.ts';
import { licensesPath } from './page.ts';
import { packed } from './zip.ts';

/** The folder all of them lie in, with a `/`; empty where there is none. */
function commonFolder(paths: readonly string[]): string {
  const folders = paths.map((path) => path.split('/').slice(0, -1));
  const [first = [], ...rest] = folders;
  const same = first.findIndex((name, at) => rest.some((folder) => folder[at] !== name));
  const shared = same < 0 ? first : first.slice(0, same);
  return shared.map((name) => `${name}/`).join('');
}

/** `./` and `..` taken out: no path in a zip may lead out of the folder it is unpacked into. */
function settled(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** By the path in the zip; INCLUDEs find each other there as they did before. */
export function filesOfZip(sources: readonly SourceFile[]): ReadonlyMap<string, string> {
  const all = sources.map(({ path, text }) => ({ path: settled(path), text }));
  const folder = commonFolder(all.map(({ path }) => path));
  return new Map(all.map(({ path, text }) => [path.slice(folder.length).replaceAll('../', ''), text]));
}

export const zip: ExportFormat = {
  id: 'zip',
  label: m.export_zip,
  help: m.export_zip_help,
  course: false,
  make: async ({ scenario, sources }, { thirdParty }) => ({
    name: `${scenario.id}.zip`,
    type: 'application/zip',
    // Without a network they may be out of reach: one's own words can be had all the same.
    bytes: packed(
      new Map([...filesOfZip(sources), ...(thirdParty === '' ? [] : [[licensesPath, thirdParty] as const])]),
    ),
  }),
};
