/** `npm run check`, driven by its command line as people and editors drive it. */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin, broken, check, clean, endless } from './checking.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'alongside-check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string | Buffer): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};

describe('npm run check', () => {
  it('proves the published stories and says that they hold', async () => {
    const { code, out } = await check([]);
    expect(out).toContain('every one followed');
    expect(out).toContain('Not proven: that the key is wise.');
    expect(code).toBe(0);
  });

  it('names file, line, column, severity and rule, shows the line with a caret, and how to mend it', async () => {
    const { code, out } = await check(['tests/stories/broken/W3-training-room.ink']);
    const line = readFileSync(join(broken, 'W3-training-room.ink'), 'utf8')
      .split('\n')
      .findIndex((row) => row.includes('feels appropriate'));
    expect(out).toContain(
      `tests/stories/broken/W3-training-room.ink:${line + 1}:15 error [W3] Nobody says "appropriate" across a table.`,
    );
    expect(out).toContain(`    |               ${'^'.repeat('appropriate'.length)}`);
    expect(out).toContain('mend  Say it the way you would to a neighbor.');
    expect(code).toBe(1);
  });

  it('shows the shortest walk to a dead end, as a plan', async () => {
    const { code, out } = await check([join(broken, 'P4-choices-run-out.ink')]);
    expect(out).toMatch(/walk {2}# shows P4\n {8}choose ~desk\S+\n {8}choose ~desk\S+/);
    expect(code).toBe(1);
  });

  it('answers in JSON with its version, every sentence said, and numbers of routes as text', async () => {
    const { code, out } = await check(['--json', 'stories/three-things.ink']);
    const report = JSON.parse(out);
    expect(report).toMatchObject({ version: 1, stopped: false, waiting: [] });
    expect(report.files[0]).toMatchObject({
      path: 'stories/three-things.ink',
      kind: 'scored',
      figures: { complete: true },
    });
    expect(report.files[0].figures.routes.decisions).toMatch(/^\d+$/);
    expect(code).toBe(0);
    const bad = JSON.parse((await check(['--format', 'json', join(broken, 'G1-full-credit-shut.ink')])).out);
    expect(bad.files[0].findings.find(({ severity }: { severity: string }) => severity === 'error')).toMatchObject({
      rule: 'G1',
      severity: 'error',
      line: expect.any(Number),
      sentence: expect.stringContaining('by-four'),
    });
  });

  it('answers in SARIF and in the words of GitHub', async () => {
    const sarif = JSON.parse((await check(['--format', 'sarif', join(broken, 'C2-move.ink')])).out);
    expect(sarif.version).toBe('2.1.0');
    const ids = new Set(sarif.runs[0].tool.driver.rules.map((rule: { id: string }) => rule.id));
    for (const { ruleId } of sarif.runs[0].results) expect(ids).toContain(ruleId);
    const github = await check(['--format', 'github', join(broken, 'C2-move.ink')]);
    expect(github.out).toMatch(
      /^::error file=\S+,line=\d+,col=\d+,endColumn=\d+,title=C2 No such move::There is no move/m,
    );
  });

  const unreadable = [
    ['missing', () => join(folder, 'nowhere.ink'), 'There is no file or folder'],
    ['an empty folder', () => join(put('empty/readme.txt', 'x'), '..'), 'no .ink file stands there'],
    ['JSON of another kind', () => put('other.json', '{"a": 1}'), 'is JSON, but no compiled Ink story'],
    ['no JSON at all', () => put('words.json', 'Once.'), 'is no JSON'],
    ['compiled by another Ink', () => put('old.json', '{"inkVersion": 9, "root": []}'), 'an Ink too old'],
    ['binary', () => put('binary.ink', Buffer.from([72, 105, 0, 1, 2, 3])), 'is no text'],
    ['of another kind', () => put('notes.txt', 'x'), 'is no .ink file'],
    ['in an old encoding', () => put('old.ink', Buffer.from('Café\n-> END\n', 'latin1')), 'is not saved as UTF-8'],
    ['UTF-16', () => put('wide.ink', Buffer.from('\uFEFFHi.\n-> END\n', 'utf16le')), 'is not saved as UTF-8'],
    ['empty', () => put('blank.ink', '\n// Nothing yet.\n'), 'has nothing to play in it'],
    [
      'a link to itself',
      () => {
        symlinkSync('self.ink', join(folder, 'self.ink'));
        return join(folder, 'self.ink');
      },
      'leads back to itself',
    ],
  ] as const;

  it('says so of every path that is no story, checks the others, and answers 2', async () => {
    const paths = unreadable.map(([_what, path]) => path());
    const { code, out } = await check([...paths, join(clean, 'scene.ink')]);
    for (const [what, , sentence] of unreadable) expect(out, what).toContain(sentence);
    expect(out).toContain('Line Six');
    expect(code).toBe(2);
  });

  it('says so of what stands beside a story and cannot be read, and checks the story', async () => {
    const path = put('beside/visit.ink', 'INCLUDE part.ink\nHi.\n* [Bye.]\n-> END\n');
    put('beside/visit.plan', Buffer.from([35, 0, 1]));
    mkdirSync(join(folder, 'beside/part.ink'));
    const { code, out } = await check([path]);
    expect(out).toContain('visit.plan is no text');
    expect(out).toMatch(/part\.ink (cannot be read|is no \.ink file)/);
    expect(out).not.toContain('names a file that is not there');
    expect(code).toBe(2);
  });

  it.runIf(process.platform === 'linux')(
    'says so of a file that is another at each look, and checks the others',
    async () => {
      // Its size is told as 0, whatever it says; and it says something else each time.
      symlinkSync('/proc/uptime', join(folder, 'restless.ink'));
      const path = put('leans.ink', 'INCLUDE restless.ink\nHi.\n-> END\n');
      const { code, out } = await check([join(folder, 'restless.ink'), path, join(clean, 'scene.ink')]);
      expect(out.match(/restless\.ink changed while it was being read/g)?.length).toBeGreaterThan(1);
      expect(out).toContain('Line Six');
      expect(code).toBe(2);
    },
  );

  it.skipIf(process.platform === 'win32')('does not wait for a pipe that nobody writes into', async () => {
    const pipe = join(folder, 'pipe.ink');
    execFileSync('mkfifo', [pipe]);
    const path = put('piped.ink', 'INCLUDE pipe.ink\nHi.\n-> END\n');
    const { code, out } = await check([pipe, path]);
    expect(out).toContain('pipe.ink is no .ink file');
    expect(code).toBe(2);
  });

  it('goes once into folders that link to each other, and leaves to a story the parts it includes', async () => {
    cpSync(clean, join(folder, 'round'), { recursive: true });
    symlinkSync('..', join(folder, 'round/shared/up'));
    const { out } = await check(['--json', join(folder, 'round')]);
    const paths: string[] = JSON.parse(out).files.map(({ path }: { path: string }) => path);
    expect(paths.filter((path) => path.endsWith('scene.ink'))).toHaveLength(1);
    expect(paths.some((path) => path.endsWith('agency.ink'))).toBe(false);
  });

  it('bounds the proof of a story without measure, says so, and still checks the next', async () => {
    const path = put('endless.ink', endless);
    const { code, out } = await check(['--budget', '1', path, join(clean, 'scene.ink')]);
    expect(out).toContain('[P8] The proof ran out of its budget');
    expect(out).toContain('Bounded proof:');
    expect(out).toMatch(/^Line Six /m);
    expect(code).toBe(0);
  });

  it('compares a translation with the story beside it, and misses it where there is none', async () => {
    expect((await check([join(clean, 'L1-drift.es.ink')])).out).not.toContain('[L1]');
    const drifted = await check([join(broken, 'L1-drift.es.ink')]);
    expect(drifted).toMatchObject({ code: 1, out: expect.stringContaining('differs from') });
    const alone = await check([put('alone.es.ink', readFileSync(join(clean, 'L1-drift.es.ink')))]);
    expect(alone).toMatchObject({ code: 1, out: expect.stringContaining('alone.ink, which is not there') });
  });

  it('refuses what it does not understand with a sentence', async () => {
    expect(await check(['--budget', 'soon'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('"soon" is no time'),
    });
    expect(await check(['--format', 'xml'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('no format "xml"'),
    });
    expect(await check(['--colour'])).toMatchObject({ code: 2, err: expect.stringContaining('--help') });
  });

  it('lists its rules, and how to use it', async () => {
    const [rules, help] = await Promise.all([check(['--rules']), check(['--help'])]);
    expect(rules.out).toMatch(/^W8 {4}Guessing pays/m);
    // Each with what to do about it.
    expect(
      rules.out
        .trimEnd()
        .split('\n')
        .filter((row) => row.split('  ').filter(Boolean).length < 3),
    ).toEqual([]);
    expect(help).toMatchObject({ code: 0, out: expect.stringContaining('--budget SECONDS') });
  });

  it('checks again when a file changes', async () => {
    const path = put('watched/scene.ink', readFileSync(join(clean, 'scene.ink')));
    const running = begin(['--watch', path]);
    const until = async (what: () => boolean): Promise<void> => {
      for (let tries = 0; tries < 100 && !what(); tries += 1) await new Promise((next) => setTimeout(next, 100));
      expect(what()).toBe(true);
    };
    await until(() => running.err().includes('Waiting for a change'));
    copyFileSync(join(broken, 'W3-training-room.ink'), path);
    await until(() => running.out().includes('[W3]'));
    // Waiting, it is ended as people end it, and answers for what it found last.
    await until(() => (running.err().match(/Waiting for a change/g) ?? []).length === 2);
    running.child.kill('SIGINT');
    expect((await running.ran).code).toBe(1);
  });

  it('says so when there is no folder to watch', async () => {
    const { code, err } = await check(['--watch', join(folder, 'gone/scene.ink')]);
    expect(err).toContain('cannot be watched');
    expect(code).toBe(2);
  });
});
