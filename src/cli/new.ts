/** `npm run new -- "Title"`: puts a small scene that checks clean into stories/, and a plan for it, or with --empty as little as plays; what they say is in new/. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { m } from '../words/words.ts';
import { giveUp, readOptions } from './arguments.ts';
import { toldFrom } from './check/gather.ts';
import { root } from './freshBuild.ts';

/** `Three Things, Again` → `three-things-again`; empty where no letter of the English alphabet and no digit is left. */
const idFrom = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Ink would read these in a title as logic, a comment, a tag, or the end of the line. */
const notInTitle = /[{}#\r\n|]|\/\/|\/\*|->|<-/;

function readArguments(): { readonly title: string; readonly id: string; readonly empty: boolean } {
  const options = {
    id: { type: 'string' },
    empty: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const { values, positionals } = readOptions(options, 'words');
  if (values.help) {
    console.log(m.check_new_help());
    process.exit(0);
  }
  const title = positionals.join(' ').trim();
  if (title === '') giveUp(m.check_new_no_title());
  const [wrong] = notInTitle.exec(title) ?? [];
  if (wrong !== undefined) giveUp(m.check_new_odd_title({ sign: wrong.trim() }));
  const id = values.id ?? idFrom(title);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    giveUp(values.id === undefined ? m.check_new_no_id({ title }) : m.check_new_odd_id({ id }));
  return { title, id, empty: values.empty === true };
}

const { title, id, empty } = readArguments();
const folder = join(root, 'stories');
const parts = empty ? ['empty.ink'] : ['scene.ink', 'scene.plan'];
const made = parts.map((part) => ({
  from: join(import.meta.dirname, 'new', part),
  to: join(folder, `${id}${extname(part)}`),
}));
for (const { to } of made) if (existsSync(to)) giveUp(m.check_new_there_already({ path: toldFrom(root, to) }));
try {
  for (const { from, to } of made) {
    // `wx`: a file that came into being this moment is not written over either.
    writeFileSync(
      to,
      readFileSync(from, 'utf8')
        .replaceAll('@TITLE@', () => title)
        .replaceAll('@ID@', id),
      { flag: 'wx' },
    );
  }
} catch (error) {
  giveUp(m.check_new_not_written({ path: toldFrom(root, folder), reason: (error as Error).message }));
}
const path = toldFrom(root, join(folder, id));
console.log(empty ? m.check_new_made_empty({ path }) : m.check_new_made({ path }));
