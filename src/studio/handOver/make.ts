/** Makes one file of the texts that are open in the studio; what lies beside the page is fetched when a format needs it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { BuiltPlayer } from '../../export/format.ts';
import { exportAs, formatNamed } from '../../export/formats.ts';
import { gather } from '../../export/gather.ts';
import type { HandAsk, HandTold } from './told.ts';

/** As every door names editions; also where a page is served without https. */
const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);

class NoPlayer extends Error {}

async function fetched(address: string): Promise<string> {
  try {
    const answer = await fetch(address);
    if (answer.ok) return await answer.text();
  } catch {
    // The network is gone.
  }
  throw new NoPlayer(address);
}

/** The player is large, and what plays nothing goes without it, and without the licenses where they do not come. */
async function playerFrom(root: string, plays: boolean): Promise<BuiltPlayer> {
  const read = (path: string): Promise<string> => fetched(new URL(path, root).href);
  const licenses = read('THIRD-PARTY.txt');
  if (!plays) return { html: '', thirdParty: await licenses.catch(() => ''), read };
  const [html, thirdParty] = await Promise.all([read('player.html'), licenses]);
  return { html, thirdParty, read };
}

/** Never rejects. */
export async function make(ask: HandAsk, now: () => number): Promise<HandTold> {
  const format = formatNamed(ask.format);
  if (format === undefined) return { kind: 'failed' };
  const began = now();
  const plays = format.id !== 'zip';
  const gathered = gather({
    path: ask.main,
    read: (path) => ask.files[path],
    beside: Object.keys(ask.files),
    places: ask.places,
    hash,
    ...(plays ? { shouldStop: () => now() - began > ask.patience } : {}),
  });
  if (!gathered.ok) return { kind: 'findings', findings: gathered.findings };
  try {
    const player = await playerFrom(ask.root, plays);
    const { name, type, bytes } = await exportAs(format, gathered.story, player, { score: ask.score });
    return { kind: 'made', name, type, bytes: new Uint8Array(bytes) };
  } catch (error) {
    return { kind: error instanceof NoPlayer ? 'no-player' : 'failed' };
  }
}
