/** The file the studio makes of the texts that are open in it: the same as the command line makes, or why there is none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { portraitFiles } from '../../src/build/portraits/plugin.ts';
import { root } from '../../src/cli/freshBuild.ts';
import { exportAs, formatNamed } from '../../src/export/formats.ts';
import { slotId } from '../../src/export/slot.ts';
import { make } from '../../src/studio/handOver/make.ts';
import type { HandAsk, HandTold } from '../../src/studio/handOver/told.ts';
import { handed } from '../export/handed.ts';

const html = `<!doctype html><body><script type="application/json" id="${slotId}"></script></body>`;
const site = 'http://127.0.0.1/sub/';

/** What lies beside the page, by path below the site's root. */
const drawings = portraitFiles();
let beside: ReadonlyMap<string, () => string>;
beforeEach(() => {
  beside = new Map([...drawings, ['player.html', () => html], ['THIRD-PARTY.txt', () => 'others']]);
  vi.stubGlobal('fetch', async (address: string) => {
    const text = beside.get(address.slice(site.length))?.();
    return new Response(text ?? 'not there', { status: text === undefined ? 404 : 200 });
  });
});
afterEach(() => vi.unstubAllGlobals());

const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const files = {
  'stories/twenty-dollars.ink': text('stories/twenty-dollars.ink'),
  'stories/twenty-dollars.plan': text('stories/twenty-dollars.plan'),
  'stories/shared/ferry-street.ink': text('stories/shared/ferry-street.ink'),
};
const ask: HandAsk = {
  format: 'html',
  main: 'stories/twenty-dollars.ink',
  files,
  places: ['bus-stop'],
  score: false,
  root: site,
  patience: 60_000,
};
const made = (told: HandTold): Extract<HandTold, { kind: 'made' }> => {
  if (told.kind !== 'made') throw new Error(told.kind);
  return told;
};
const ofNow = (wish: Partial<HandAsk> = {}): Promise<HandTold> => make({ ...ask, ...wish }, () => performance.now());

describe('a file handed over from the studio', { timeout: 60_000 }, () => {
  it.each(['html', 'zip'])('is the one the command line makes: %s', async (id) => {
    const { name, bytes } = made(await ofNow({ format: id }));
    const format = formatNamed(id);
    if (format === undefined) throw new Error(id);
    const player = { html, thirdParty: 'others', read: async (path: string) => beside.get(path)?.() ?? '' };
    const other = await exportAs(format, handed('twenty-dollars'), player);
    expect(name).toBe(other.name);
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(other.bytes))).toBe(0);
  });

  it('is not made of a text that does not play, and it says where', async () => {
    const told = await ofNow({ files: { 'visit.ink': 'Rain.\n-> nowhere\n' }, main: 'visit.ink' });
    expect(told.kind === 'findings' && told.findings.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'visit.ink:2',
    ]);
  });

  it('needs the player for a page, and nothing for the Ink files', async () => {
    beside = new Map();
    expect(await ofNow()).toEqual({ kind: 'no-player' });
    const { bytes } = made(await ofNow({ format: 'zip' }));
    expect(Object.keys(unzipSync(bytes))).toContain('shared/ferry-street.ink');
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(await ofNow({ format: 'scorm12' })).toEqual({ kind: 'no-player' });
  });

  it('is refused where what was fetched is no player, as a server that answers everything with its first page', async () => {
    beside = new Map([...drawings, ['player.html', () => '<!doctype html>'], ['THIRD-PARTY.txt', () => '']]);
    expect(await ofNow()).toEqual({ kind: 'failed' });
  });

  it('goes without what a proof would say when there was no time for one', async () => {
    const { bytes } = made(await ofNow({ patience: -1 }));
    expect(strFromU8(bytes)).toContain(slotId);
  });
});
