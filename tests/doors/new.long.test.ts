/** `npm run new`, driven by its command line. It writes into stories/, which makes the build old: so it is no test beside those of the built site. */
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../src/cli/freshBuild.ts';

type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

function run(command: 'check' | 'new', args: readonly string[]): Promise<Ran> {
  const env = { ...process.env, INIT_CWD: root, NO_COLOR: '1' };
  const child = spawn(process.execPath, [join(root, `src/cli/${command}.ts`), ...args], { cwd: root, env });
  let [out, err] = ['', ''];
  child.stdout.on('data', (part) => {
    out += part;
  });
  child.stderr.on('data', (part) => {
    err += part;
  });
  return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

describe('npm run new', () => {
  const made = (id: string): readonly string[] => ['ink', 'plan'].map((kind) => join(root, 'stories', `${id}.${kind}`));
  const id = 'zz-made-by-a-test';
  afterAll(() => {
    for (const path of made(id)) rmSync(path, { force: true });
  });

  it('makes a scene that checks clean and walks that hold, and never writes over one', async () => {
    const first = await run('new', ['Zz: made by a test!']);
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining(`stories/${id}.ink`) });
    const { code, out } = await run('check', ['--json', `stories/${id}.ink`]);
    const [file] = JSON.parse(out).files;
    expect(file).toMatchObject({ title: 'Zz: made by a test!', findings: [], waived: [] });
    expect(file.figures.plans.map(({ held }: { held: boolean }) => held)).toEqual([true, true]);
    expect(code).toBe(0);
    expect(await run('new', ['Zz made by a test'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('is there already'),
    });
  });

  it('makes as little as plays where it is asked to, without a plan', async () => {
    for (const path of made(id)) rmSync(path, { force: true });
    expect(await run('new', ['Zz: made by a test!', '--empty'])).toMatchObject({ code: 0 });
    expect(made(id).map((path) => existsSync(path))).toEqual([true, false]);
    const { code, out } = await run('check', ['--json', `stories/${id}.ink`]);
    expect(JSON.parse(out).files[0].findings).toMatchObject([{ severity: 'note', says: 'short' }]);
    expect(code).toBe(0);
  });

  it.each([
    [[], 'Say what the scene is called'],
    [['A {b}'], "can't have {"],
    [['日本'], '--id'],
    [['Hi', '--id', '../up'], 'is no file name'],
  ])('refuses %j with a sentence and makes nothing', async (args, sentence) => {
    expect(await run('new', args)).toMatchObject({ code: 2, err: expect.stringContaining(sentence) });
    expect(existsSync(join(root, 'stories/hi.ink'))).toBe(false);
  });
});
