/** Collects the licences of every package whose code, type or drawings are in the built site; it judges none of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The folder of the package a module belongs to, `node_modules/@scope/name`; undefined for our own modules. */
function packageFolderOf(id: string): string | undefined {
  const path = id.replaceAll('\\', '/').replace(/^\0/, '').replace(/\?.*$/, '');
  const at = path.lastIndexOf('/node_modules/');
  if (at < 0) return undefined;
  const [first = '', second = ''] = path.slice(at + '/node_modules/'.length).split('/');
  const name = first.startsWith('@') ? `${first}/${second}` : first;
  const folder = `${path.slice(0, at)}/node_modules/${name}`;
  return existsSync(join(folder, 'package.json')) ? folder : undefined;
}

function licenceText(folder: string): string {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  return files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
}

function entryFor(folder: string): string {
  const { name, version, license, author, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const by = typeof author === 'object' ? author?.name : author;
  const facts = [`${name} ${version}`, `License: ${license}`, by && `By: ${by}`, homepage].filter(Boolean).join('\n');
  return `${facts}\n\n${licenceText(folder)}`.trim();
}

/** The text of `THIRD-PARTY.txt` for these package folders, by name. */
export function thirdPartyText(folders: Iterable<string>): string {
  const entries = [...new Set(folders)].sort().map(entryFor);
  const head = 'Alongside contains work of others. Each is named here with its license.';
  return `${[head, ...entries].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/**
 * Remembers the packages of all modules that were bundled, worker bundles too: put `collect()` among the plugins of both.
 * `always` names packages that leave drawings in the site and no module.
 */
export function licences(root: string, always: readonly string[]): { collect: () => Plugin; text: () => string } {
  const folders = new Set(always.map((name) => join(root, 'node_modules', name)));
  return {
    collect: () => ({
      name: 'alongside:licences',
      generateBundle() {
        for (const id of this.getModuleIds()) {
          const folder = packageFolderOf(id);
          if (folder) folders.add(folder);
        }
      },
    }),
    text: () => thirdPartyText(folders),
  };
}
