/** Reads a story from disk with all that is handed over with it. It exports nothing. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Finding } from '../../core/compile/finding.ts';
import type { HandedStory } from '../../export/format.ts';
import { gather } from '../../export/gather.ts';
import { readText, toldFrom, type Unread } from '../check/gather.ts';
import { root } from '../freshBuild.ts';

export type ReadStory =
  | { readonly kind: 'story'; readonly story: HandedStory }
  | { readonly kind: 'unread'; readonly why: Unread }
  /** It does not play yet. */
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] };

/** Seconds its proof may take; without one the look back says less. */
const proofSeconds = 20;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** `proved`: a proof is wanted too. */
export function readHanded(file: string, places: readonly string[], proved: boolean): ReadStory {
  const text = readText(file);
  if (typeof text !== 'string') return { kind: 'unread', why: text };
  const began = performance.now();
  const gathered = gather({
    path: toldFrom(root, file),
    read(name) {
      const path = resolve(root, name);
      const found = existsSync(path) ? readText(path) : undefined;
      return typeof found === 'string' ? found : undefined;
    },
    beside: readdirSync(dirname(file)).map((name) => toldFrom(root, join(dirname(file), name))),
    places,
    hash,
    ...(proved ? { shouldStop: () => performance.now() - began > proofSeconds * 1000 } : {}),
  });
  if (!gathered.ok) return { kind: 'findings', findings: gathered.findings };
  // As they lie on this disk, so that a zip finds the folder they have in common.
  const sources = gathered.story.sources.map(({ path, text: source }) => ({
    path: resolve(root, path).replaceAll('\\', '/'),
    text: source,
  }));
  return { kind: 'story', story: { ...gathered.story, sources } };
}
