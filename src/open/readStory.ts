/** Makes a playable story out of chosen files: text, then which file is the story, then Ink's compiler. It draws nothing and runs in a worker. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { compileScenario, type Draft } from '../core/compile/compile.ts';
import { readCompiled } from '../core/compile/compiled.ts';
import type { Scenario } from '../core/story/artifact.ts';
import { openedId } from './opened.ts';
import { type Ask, type Chosen, mostBytes, mostFiles, type Outcome, type Refused } from './outcome.ts';
import { isInk, isJson, storiesIn, textOf } from './texts.ts';

/** Characters of a compiled story in which its version is looked for, so that not every .json of a folder is parsed. */
const headOfStory = 200;

const refuse = (why: Refused['why'], file?: string): Refused => ({
  kind: 'refused',
  why,
  ...(file === undefined ? {} : { file }),
});

/** Chosen by itself, a file is answered for by name; the one JSON file of a folder need not have been meant. */
const isAlone = (files: readonly Chosen[]): boolean => files.length === 1 && files[0]?.path.includes('/') === false;

/** Every .ink, and of many .json those that are stories: a folder may hold thousands of others. */
async function readableIn(files: readonly Chosen[]): Promise<readonly Chosen[]> {
  const found: Chosen[] = [];
  for (const chosen of files) {
    const { path, file } = chosen;
    if (isInk(path) || (isJson(path) && (isAlone(files) || (await looksLikeStory(file))))) found.push(chosen);
  }
  return found;
}

async function looksLikeStory(file: Blob): Promise<boolean> {
  try {
    return /"inkVersion"\s*:/.test(await file.slice(0, headOfStory).text());
  } catch {
    return false;
  }
}

/** Reads the texts; a `Refused` in the place of what cannot be one. */
async function read(files: readonly Chosen[]): Promise<Map<string, string> | Refused> {
  const texts = new Map<string, string>();
  for (const { path, file } of files) {
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return refuse('unreadable', path);
    }
    const text = textOf(bytes);
    if (text !== undefined) texts.set(path, text);
    else if (isInk(path) || files.length === 1) return refuse('not-text', path);
  }
  return texts;
}

/** First 16 hex digits of the SHA-256 of the compiled story, as the build names editions; also where a page is served without https. */
const editionOf = (story: string): string => bytesToHex(sha256(utf8ToBytes(story))).slice(0, 16);

/** A title out of the file's name is words, a place nobody named is the plain room. */
function dressed(draft: Draft): Scenario {
  const { meta } = draft;
  const title = meta.title === draft.id ? draft.id.replace(/[-_]+/g, ' ').trim() : meta.title;
  return {
    ...draft,
    id: openedId,
    edition: editionOf(draft.story),
    meta: { ...meta, title: title === '' ? draft.id : title, place: meta.place === '' ? 'plain' : meta.place },
  };
}

function readJson(path: string, text: string): Outcome {
  const found = readCompiled(path, text);
  return found.ok ? { kind: 'opened', scenario: dressed(found.scenario), findings: [] } : refuse(found.why, path);
}

function compile(path: string, text: string, texts: ReadonlyMap<string, string>): Outcome {
  const { scenario, findings } = compileScenario({ path, text, read: (name) => texts.get(name) });
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (scenario === undefined) return { kind: 'findings', findings: errors };
  return { kind: 'opened', scenario: dressed(scenario), findings: errors };
}

/** Never rejects for what a file holds. `wanted` is the one to play where there are several. */
export async function readStory({ files, wanted }: Ask): Promise<Outcome> {
  const [only] = files;
  if (files.length > mostFiles) return refuse('too-many-files');
  const readable = await readableIn(files);
  if (readable.length === 0) return refuse('no-story', isAlone(files) ? only?.path : undefined);
  if (readable.reduce((sum, { file }) => sum + file.size, 0) > mostBytes) return refuse('too-large');
  const texts = await read(readable);
  if (!(texts instanceof Map)) return texts;
  const alone = readable.length === 1 ? readable[0]?.path : undefined;
  const stories = wanted !== undefined || alone !== undefined ? [] : storiesIn(texts);
  if (stories.length > 1) return { kind: 'several', stories };
  const path = wanted ?? alone ?? stories[0];
  const text = path === undefined ? undefined : texts.get(path);
  if (path === undefined || text === undefined) return refuse('no-story');
  return isInk(path) ? compile(path, text, texts) : readJson(path, text);
}
