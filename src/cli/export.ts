/** `npm run export`: hands stories over as files that others can play, take into a course, or go on writing; the formats are in src/export. */

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BuiltPlayer, ExportFormat, HandedStory } from '../export/format.ts';
import { exportAs, exportFormats, formatNamed } from '../export/formats.ts';
import { findingLine } from '../words/findings.ts';
import { checkSentence } from '../words/rules/say.ts';
import { m } from '../words/words.ts';
import { giveUp, readOptions } from './arguments.ts';
import { toldFrom, type Unread } from './check/gather.ts';
import { readHanded } from './export/story.ts';
import { build, buildNeeded, dist, root } from './freshBuild.ts';

type Wishes = {
  readonly files: readonly string[];
  readonly formats: readonly ExportFormat[];
  readonly out: string;
  readonly score: boolean;
  readonly json: boolean;
};

/** npm runs us in the project's folder; paths are meant from where it was called. */
const from = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);

function readArguments(): Wishes {
  const options = {
    format: { type: 'string', multiple: true },
    out: { type: 'string' },
    score: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const { values, positionals } = readOptions(options, 'words');
  if (values.help) {
    const formats = exportFormats.map(({ id, label }) => `  ${id.padEnd(10)} ${label()}`).join('\n');
    console.log(m.export_cli_help({ formats }));
    process.exit(0);
  }
  const known = exportFormats.map(({ id }) => id).join(', ');
  const formats = (values.format ?? ['html']).flatMap((list) =>
    list.split(',').map((id) => formatNamed(id.trim()) ?? giveUp(m.export_cli_bad_format({ value: id, known }))),
  );
  if (positionals.length === 0) giveUp(m.export_cli_no_story());
  return {
    files: positionals.map(from),
    formats: [...new Set(formats)],
    out: from(values.out ?? '.'),
    score: values.score ?? false,
    json: values.json ?? false,
  };
}

/** Where nothing else may be printed, it is said beside the result. */
const say = (sentence: string): void => console.error(sentence);

async function freshPlayer(): Promise<BuiltPlayer> {
  const needed = buildNeeded();
  if (needed) {
    say(needed === 'missing' ? m.cli_building_missing() : m.cli_building_older());
    try {
      await build();
    } catch (error) {
      giveUp(`${m.cli_build_failed()}\n${(error as Error).message}`);
    }
  }
  const text = (path: string): string => readFileSync(join(dist, path), 'utf8');
  return { html: text('player.html'), thirdParty: text('THIRD-PARTY.txt'), read: async (path) => text(path) };
}

const placeIds = (): readonly string[] =>
  Object.keys((JSON.parse(readFileSync(join(root, 'assets/places.json'), 'utf8')) as { places: object }).places);

function whyUnread({ path, says, reason, megabytes }: Unread): string {
  const told = toldFrom(root, path);
  const values = { path: told, ...(reason ? { reason } : {}), ...(megabytes ? { megabytes } : {}) };
  return checkSentence({ rule: 'F1', says, values });
}

/** Whole or not at all: what was there before stays until the new one stands. */
function write(file: string, bytes: Uint8Array): void {
  const half = `${file}.part`;
  writeFileSync(half, bytes);
  renameSync(half, file);
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e5 ? 3 : 1);

type Made = { readonly story: string; readonly format: string; readonly path: string; readonly bytes: number };

async function make(story: HandedStory, player: BuiltPlayer, wishes: Wishes): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const format of wishes.formats) {
    const { name, bytes } = await exportAs(format, story, player, { score: wishes.score });
    const path = join(wishes.out, name);
    try {
      mkdirSync(wishes.out, { recursive: true });
      write(path, bytes);
    } catch (error) {
      giveUp(m.export_cli_not_written({ path, reason: (error as Error).message }));
    }
    made.push({ story: story.scenario.id, format: format.id, path, bytes: bytes.length });
    if (!wishes.json)
      console.log(m.export_cli_made({ path: toldFrom(root, path), megabytes: megabytes(bytes.length) }));
  }
  return made;
}

const wishes = readArguments();
const playable = wishes.formats.some(({ id }) => id !== 'zip');
const places = placeIds();
const read = wishes.files.map((file) => ({ file, result: readHanded(file, places, playable) }));
for (const { file, result } of read) {
  if (result.kind === 'unread') giveUp(whyUnread(result.why));
  if (!/\.ink$/i.test(file)) giveUp(m.export_cli_not_ink({ path: toldFrom(root, file) }));
}
const player = await freshPlayer();
const files: Made[] = [];
const findings: string[] = [];
for (const { file, result } of read) {
  if (result.kind === 'story') files.push(...(await make(result.story, player, wishes)));
  if (result.kind !== 'findings') continue;
  const lines = result.findings.map(findingLine);
  findings.push(...lines);
  if (!wishes.json) say([m.export_cli_not_yet({ path: toldFrom(root, file) }), ...lines].join('\n'));
}
if (wishes.json) console.log(JSON.stringify({ version: 1, files, findings }, null, 2));
process.exitCode = findings.length > 0 ? 1 : 0;
