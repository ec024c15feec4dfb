/** Holds the sources to the table in layers.ts, and the check itself to breaches planted for it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inspectLayers } from './layers.ts';

const source = resolve(import.meta.dirname, '../../src');
const planted = mkdtempSync(join(tmpdir(), 'alongside-layers-'));
afterAll(() => rmSync(planted, { recursive: true }));

/** Inspects a tree of one file. */
function breachesOf(path: string, text: string): readonly string[] {
  const tree = mkdtempSync(join(planted, 'src-'));
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), text);
  const { modules, breaches } = inspectLayers(tree);
  expect(modules).toBe(1);
  return breaches;
}

describe('the layers', () => {
  it('import only what the table allows', { timeout: 60_000 }, ({ annotate }) => {
    const { modules, breaches } = inspectLayers(source);
    void annotate(`${modules} modules seen`);
    expect(breaches).toEqual([]);
    expect(modules).toBeGreaterThan(60);
  });

  it.each([
    ['a door that uses another door', 'home/list.ts', "import { play } from '../play/play.ts';"],
    ['a type from a forbidden zone', 'scene/draw.ts', "import type { Word } from '../words/words.ts';"],
    ['an inline type import', 'scene/draw.ts', "export type A = import('../session/session.ts').A;"],
    ['a re-export', 'ui/all.ts', "export { score } from '../core/scoring/score.ts';"],
    ['a dynamic import', 'join/vote.ts', "export const later = () => import('../scene/Stage.ts');"],
    ['a glob', 'debrief/doors.ts', "export const doors = import.meta.glob('../{ui,play}/mount.ts');"],
    ['a worker', 'home/work.ts', "new Worker(new URL('../core/prove/prove.ts', import.meta.url));"],
    ['a reading that looks at the story', 'core/scoring/score.ts', "import { open } from '../story/open.ts';"],
    ['a door opened at once by the entry', 'main.ts', "import { mount } from './home/mount.ts';"],
    ['a package out of its place', 'play/Play.tsx', "import * as Phaser from 'phaser';"],
    ['a part of a package out of its place', 'play/play.ts', "import { Compiler } from 'inkjs/full';"],
    ['Node in a page', 'ui/file.ts', "import { readFileSync } from 'node:fs';"],
    ['any package in the core', 'core/ledger/print.ts', "import { zip } from 'fflate';"],
    ['a file outside src in the core', 'core/codebook/moves.ts', "import moves from '../../../assets/moves.json';"],
    ['JSX where Node runs', 'server/Page.tsx', 'export const a = 1;'],
    ['a folder the table does not know', 'utils/all.ts', "import { m } from '../words/words.ts';"],
  ])('are seen to be broken by %s', (_what, path, text) => {
    const breaches = breachesOf(path, text);
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toContain(`src/${path}`);
  });

  it.each([
    ['what the table lists', 'play/play.ts', "import { m } from '../words/words.ts';"],
    ['a neighbor in the same folder', 'core/story/open.ts', "import { guard } from './guard.ts';"],
    ['a package in its place', 'scene/Stage.ts', "import * as Phaser from 'phaser';"],
    ['a door fetched when needed', 'main.ts', "export const doors = import.meta.glob('./{home,play}/mount.{ts,tsx}');"],
  ])('allow %s', (_what, path, text) => {
    expect(breachesOf(path, text)).toEqual([]);
  });

  it('say what to do instead', () => {
    expect(breachesOf('join/vote.ts', "import { Stage } from '../scene/Stage.ts';")).toEqual([
      'src/join/vote.ts imports ../scene/Stage.ts: join may import core/room, words, ui. ' +
        'Move what both need to where both may look, or hand it in as an argument.',
    ]);
  });
});
